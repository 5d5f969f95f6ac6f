'use client';

import type { ReactNode } from 'react';
import type { MeetingDetail, MeetingParticipant } from '@/lib/domain/meeting-detail';
import type { EntityCode } from '@/lib/domain/names';
import { weekdayOf } from '@/lib/domain/partial-date';
import type { ReportMeeting } from '@/lib/domain/report';
import { formatPart, formatWeekday } from '@/lib/i18n/format-date';
import { Flag } from '../flag';
import { Swatch } from '../format-mark';
import { useModel } from '../model-context';
import { toPlainText } from '../plain-text';
import { toTopicColour, useNames } from '../use-labels';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import { FactMark } from './fact-mark';
import { findReported, toMeetingDate } from './reported';
import { RuleButton } from './rule-button';

const REQUESTER_RULES = ['requester'];
const OFFICE_RULES = ['office-held'];
const CONFIDENCE_RULES = ['confidence'];
const NO_RULES: readonly string[] = [];

interface MeetingFactsProps {
  readonly detail: MeetingDetail;
  /** The report whose words are numbered. */
  readonly report: ReportMeeting | null;
}

/** What is known of a meeting, line by line. */
export function MeetingFacts({ detail, report }: MeetingFactsProps) {
  const t = useTranslate();
  const principals = detail.people.filter((person) => person.principal);
  const aides = detail.people.filter((person) => !person.principal);
  const requester = detail.people.find(
    (person) => report !== null && findReported(report, person)?.id === report.requestedBy,
  );
  return (
    <dl className="grid grid-cols-[76px_minmax(0,1fr)] gap-x-3 gap-y-[7px] py-3">
      <Line label={t('inspector.date')}>
        <DateFact detail={detail} report={report} />
      </Line>
      <Line label={t('inspector.place')}>
        <PlaceFact detail={detail} />
      </Line>
      <Line label={t('inspector.participants')}>
        <People people={principals} report={report} />
      </Line>
      {aides.length > 0 && (
        <Line label={t('inspector.aides')}>
          <People people={aides} report={report} />
        </Line>
      )}
      {detail.topics.length > 0 && (
        <Line label={t('inspector.topics')}>
          <ul className="flex flex-wrap gap-x-2.5">
            {detail.topics.map((topic) => (
              <li key={topic} className="inline-flex items-center gap-1.5">
                <Swatch colour={toTopicColour(topic)} />
                <span>
                  {t(`topics.${topic}`)}
                  <FactMark factKey={`topic:${topic}`} label={t(`topics.${topic}`)} />
                </span>
              </li>
            ))}
          </ul>
        </Line>
      )}
      {report && report.outcomes.length > 0 && (
        <Line label={t('inspector.outcomes')}>
          <ul className="grid gap-1">
            {report.outcomes.map((outcome, i) => (
              <li key={outcome.text}>
                <Words text={outcome.text} />
                <FactMark factKey={`outcome:${i}`} label={outcome.text.slice(0, 60)} />
              </li>
            ))}
          </ul>
        </Line>
      )}
      {report?.context && (
        <Line label={t('inspector.context')}>
          <Words text={report.context.text} />
          <FactMark factKey="context" label={report.context.text.slice(0, 60)} />
        </Line>
      )}
      {requester && (
        <Line label={t('inspector.requestedBy')}>
          <Requester person={requester} factKey={`participant:${report?.requestedBy}`} />
        </Line>
      )}
      {report && report.mentions.length > 0 && (
        <Line label={t('inspector.mentions')}>
          <Mentions mentions={report.mentions} />
        </Line>
      )}
      {report && (
        <Line label={t('inspector.basis')}>
          <Basis report={report} />
        </Line>
      )}
    </dl>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-12 leading-(--lh-13) text-ink-3">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

/** The article's own words keep their own direction. */
function Words({ text }: { readonly text: string }) {
  return (
    <bdi dir="auto" className="[overflow-wrap:anywhere]">
      {toPlainText(text)}
    </bdi>
  );
}

function Requester({ person, factKey }: { readonly person: MeetingParticipant; readonly factKey: string }) {
  const names = useNames();
  const name = person.official ? names.official(person.official) : names.entity(person.entity);
  return (
    <>
      <bdi>{name}</bdi>
      <FactMark factKey={factKey} label={name} rules={REQUESTER_RULES} />
    </>
  );
}

/** The countries and organisations that were spoken of and took no part, each with the places where. */
function Mentions({ mentions }: Pick<ReportMeeting, 'mentions'>) {
  const names = useNames();
  const places = new Map<string, number[]>();
  mentions.forEach(({ entity }, i) => {
    places.set(entity, [...(places.get(entity) ?? []), i]);
  });
  return (
    <ul className="flex flex-wrap gap-x-2.5">
      {[...places].map(([code, indices]) => {
        const name = names.entity(code as EntityCode);
        return (
          <li key={code}>
            <bdi>{name}</bdi>
            {indices.map((i) => (
              <FactMark key={i} factKey={`mention:${i}`} label={name} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** The words that make it a meeting at all, and how far that is to be trusted. */
function Basis({ report }: { readonly report: ReportMeeting }) {
  const t = useTranslate();
  const words = report.basis.meeting.evidence[0]?.quote;
  const confidence = t('inspector.confidenceOf', { value: report.confidence.toFixed(2) });
  return (
    <>
      {words !== undefined && <Words text={words} />}
      <FactMark factKey="meeting" label={words ?? t('inspector.meeting')} />
      <span className="ms-1.5 inline-block text-12 text-ink-2">
        · {confidence}
        <RuleButton label={confidence} rules={CONFIDENCE_RULES} quiet />
      </span>
    </>
  );
}

function DateFact({ detail, report }: MeetingFactsProps) {
  const t = useTranslate();
  const names = useNames();
  const language = useLanguage();
  const { date } = detail;
  const single = date.certainty === 'day' && date.bounds?.first === date.bounds?.last ? date.bounds?.first : undefined;
  const text = names.date(detail);
  const weekday = single === undefined ? date.weekday : weekdayOf(single);
  const told = date.weekday !== null && weekday !== null && date.weekday !== weekday ? date.weekday : null;
  return (
    <>
      <bdi>
        {weekday === null || date.edtf === null
          ? text
          : t('date.withWeekday', { weekday: formatWeekday(weekday, language), date: text })}
      </bdi>
      <FactMark factKey="date" label={text} />
      {date.certainty !== 'unknown' && (
        <span className="ms-1.5 text-12 text-ink-3">
          {t(`date.${date.certainty}`)}
          {date.edtf?.includes('?') && ` · ${t('date.inferred')}`}
        </span>
      )}
      {report && report.date.edtf !== detail.date.edtf && (
        <span className="block text-12 text-warn">
          {t('inspector.reportSays', { value: names.date({ date: toMeetingDate(report.date) }) })}
        </span>
      )}
      {told !== null && (
        <span className="block text-12 text-warn">
          {t('date.mismatch', { weekday: formatWeekday(told, language) })}
        </span>
      )}
    </>
  );
}

function PlaceFact({ detail }: { readonly detail: MeetingDetail }) {
  const t = useTranslate();
  const names = useNames();
  const language = useLanguage();
  if (!detail.place) return <span className="text-ink-3">{t('inspector.noPlace')}</span>;
  const country = names.entity(detail.place.country);
  const city = detail.place.city?.[language];
  const text = city && city !== country ? t('inspector.cityCountry', { city, country }) : country;
  return (
    <>
      <bdi>{text}</bdi>
      <FactMark factKey="place" label={text} />
    </>
  );
}

interface PeopleProps extends Pick<MeetingFactsProps, 'report'> {
  readonly people: readonly MeetingParticipant[];
}

function People({ people, report }: PeopleProps) {
  return (
    <ul className="grid gap-[5px]">
      {people.map((person) => (
        <li key={person.id} className="grid grid-cols-[18px_minmax(0,1fr)] items-baseline gap-x-2">
          <Flag code={person.entity} />
          <Person person={person} factKey={`participant:${(report && findReported(report, person)?.id) ?? ''}`} />
        </li>
      ))}
    </ul>
  );
}

function Person({ person, factKey }: { readonly person: MeetingParticipant; readonly factKey: string }) {
  const t = useTranslate();
  const names = useNames();
  const language = useLanguage();
  const { model, select } = useModel();
  const { official, office } = person;
  const name =
    person.name?.[language] ?? (official && model.names.officials.has(official) ? names.official(official) : null);
  const role = office
    ? office.title[language]
    : person.roles.map((r) => t(`roles.${r}`)).join(t('inspector.listComma'));
  const known = official !== null && model.names.officials.has(official);
  return (
    <span className="min-w-0">
      {name && known && official !== null ? (
        <button
          type="button"
          onClick={() => select({ kind: 'official', id: official })}
          className="font-semibold hover:underline"
        >
          <bdi>{name}</bdi>
        </button>
      ) : (
        <bdi className={name ? 'font-semibold' : 'text-ink-2'}>{name ?? t('inspector.unnamed')}</bdi>
      )}
      <FactMark factKey={factKey} label={name ?? role} rules={office ? OFFICE_RULES : NO_RULES} />
      <small className="block text-12 text-ink-2">
        {role} · {names.entity(person.entity)}
        {office?.from && ` (${t('inspector.since', { from: formatPart(office.from, language) })})`}
      </small>
    </span>
  );
}
