'use client';

import { useMemo } from 'react';
import { joinClasses } from '@/components/ui/class-names';
import type { Topic } from '@/lib/domain/codes';
import type { ReportMeeting, ReportParticipant } from '@/lib/domain/report';
import { Flag } from '../flag';
import { Swatch } from '../format-mark';
import { toTopicColour, useNames } from '../use-labels';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import { buildSides, type MeetingSide, type SideStatement, type SidesModel, silencesOf } from './sides-model';
import { SideWords } from './sides-words';

interface BothSidesProps {
  /** The report whose words are numbered. */
  readonly report: ReportMeeting;
  /** Of the article: its words keep their own language and direction. */
  readonly articleLanguage: string;
}

/** What each side said: two sides in columns over rows of topics, so that silence is seen; more in groups. */
export function BothSides({ report, articleLanguage }: BothSidesProps) {
  const t = useTranslate();
  const model = useMemo(() => buildSides(report), [report]);
  const Body = model.sides.length === 2 ? Columns : Groups;
  return (
    <section aria-label={t('sides.title')} className="@container border-t border-line py-3">
      <h3 className="mb-2 text-12 font-semibold text-ink-2">{t('sides.title')}</h3>
      {model.rows.length === 0 ? (
        <p className="text-ink-3">{t('sides.none')}</p>
      ) : (
        <Body model={model} articleLanguage={articleLanguage} />
      )}
    </section>
  );
}

interface BodyProps {
  readonly model: SidesModel;
  readonly articleLanguage: string;
}

const NARROW_ONLY = '@min-[360px]:sr-only';
const GRID = 'grid grid-cols-2 gap-x-4 @max-[360px]:grid-cols-1';

function Columns({ model, articleLanguage }: BodyProps) {
  return (
    <>
      <div aria-hidden className={joinClasses(GRID, '@max-[360px]:hidden')}>
        {model.sides.map((side) => (
          <SideName key={side.entity} side={side} className="border-b-[1.5px] border-ink pb-1.5" />
        ))}
      </div>
      <ul>
        {model.rows.map((row) => (
          <li key={row.topic} className="not-first:border-t not-first:border-line">
            <TopicLine topic={row.topic} onlyOne={row.onlyOne} />
            <div className={GRID}>
              {model.sides.map((side, i) => (
                <div key={side.entity} className="pb-2">
                  <SideName side={side} className={joinClasses('text-12', NARROW_ONLY)} />
                  <Cell side={side} statements={row.cells[i] ?? []} articleLanguage={articleLanguage} />
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One side under the other, each with its topics and those of which only others speak. */
function Groups({ model, articleLanguage }: BodyProps) {
  const t = useTranslate();
  return model.sides.map((side, i) => {
    const silences = silencesOf(model, i);
    const rows = model.rows.filter((row) => (row.cells[i]?.length ?? 0) > 0);
    return (
      <div key={side.entity} className="not-first-of-type:mt-3">
        <SideName side={side} className="border-b-[1.5px] border-ink pb-1.5" />
        <ul>
          {rows.map((row) => (
            <li key={row.topic} className="pb-2 not-first:border-t not-first:border-line">
              <TopicLine topic={row.topic} onlyOne={row.onlyOne} />
              <Cell side={side} statements={row.cells[i] ?? []} articleLanguage={articleLanguage} />
            </li>
          ))}
        </ul>
        {(rows.length === 0 || silences.length > 0) && (
          <p className="pt-1.5 text-ink-3">
            {silences.length > 0
              ? t('sides.silentOn', {
                  list: silences.map((topic) => t(`topics.${topic}`)).join(t('inspector.listComma')),
                })
              : t('sides.nothing')}
          </p>
        )}
      </div>
    );
  });
}

interface SideNameProps {
  readonly side: MeetingSide;
  readonly className?: string;
}

/** The one who speaks for a side; where several do, or nobody, the country or organisation. */
function SideName({ side, className }: SideNameProps) {
  const names = useNames();
  const nameOf = useSpeakerName();
  const [speaker, ...others] = side.speakers;
  return (
    <p className={joinClasses('flex min-w-0 items-center gap-[7px] font-semibold', className)}>
      <Flag code={side.entity} />
      <bdi>{(speaker && others.length === 0 && nameOf(speaker)) ?? names.entity(side.entity)}</bdi>
    </p>
  );
}

/** A speaker's name in the interface's language; null for one known by the office alone. */
function useSpeakerName(): (speaker: ReportParticipant) => string | null {
  const language = useLanguage();
  return (speaker) => speaker.name?.[language] ?? null;
}

function TopicLine({ topic, onlyOne }: { readonly topic: Topic | null; readonly onlyOne: boolean }) {
  const t = useTranslate();
  return (
    <h4 className="flex items-center gap-1.5 pt-2 pb-[3px] text-12 text-ink-2">
      {topic !== null && <Swatch colour={toTopicColour(topic)} />}
      {topic === null ? t('sides.other') : t(`topics.${topic}`)}
      {onlyOne && <span className="ms-auto text-warn">{t('sides.onlyOne')}</span>}
    </h4>
  );
}

interface CellProps {
  readonly side: MeetingSide;
  readonly statements: readonly SideStatement[];
  readonly articleLanguage: string;
}

/** What a side said of a topic, or that it said nothing. */
function Cell({ side, statements, articleLanguage }: CellProps) {
  const nameOf = useSpeakerName();
  const names = useNames();
  const t = useTranslate();
  if (statements.length === 0) return <p className="text-ink-3">{t('sides.notMentioned')}</p>;
  return (
    <ul className="grid gap-1.5">
      {statements.map((statement) => {
        const { speaker, factKey } = statement;
        const name = speaker ? (nameOf(speaker) ?? t(`roles.${speaker.role}`)) : names.entity(side.entity);
        return (
          <li key={factKey}>
            <SideWords
              statement={statement}
              speakerName={name}
              showSpeaker={side.speakers.length > 1}
              articleLanguage={articleLanguage}
            />
          </li>
        );
      })}
    </ul>
  );
}
