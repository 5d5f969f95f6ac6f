'use client';

import { directionOf, isLanguage } from '@/lib/i18n/language';
import { toPlainText } from '../plain-text';
import { useTranslate } from '../use-translate';
import { FactMark } from './fact-mark';
import type { SideStatement } from './sides-model';

interface SideWordsProps {
  readonly statement: SideStatement;
  readonly speakerName: string;
  /** Where several speak for the side. */
  readonly showSpeaker: boolean;
  readonly articleLanguage: string;
}

const TRAILING_RULES = ['trailing'];
const NO_RULES: readonly string[] = [];

/** Words that have marks of their own say by these what is quoted: often a part only. */
const MARKED = /["«»“”„]/;

/** The exact words of a statement with their number, and on pointing how the speaker is known. */
export function SideWords({ statement, speakerName, showSpeaker, articleLanguage }: SideWordsProps) {
  const t = useTranslate();
  const { quotes, under, kind, attribution, factKey } = statement;
  const mark = (
    <FactMark
      factKey={factKey}
      label={`${speakerName}: ${(quotes[0] ?? '').slice(0, 60)}`}
      rules={attribution === 'trailing' ? TRAILING_RULES : NO_RULES}
    />
  );
  const speaker = showSpeaker && (
    <b className="font-semibold">
      <bdi>{t('sides.speaker', { name: speakerName })}</bdi>{' '}
    </b>
  );
  if (under !== null) {
    return (
      <p className="text-12 text-ink-2">
        {speaker}
        {t('sides.alsoUnder', { topic: t(`topics.${under}`) })}
        {mark}
      </p>
    );
  }
  // Browsers take “…” for Arabic, where newspapers write «…».
  const marks = articleLanguage === 'ar' ? { quotes: '"«" "»"' } : undefined;
  const hint = t(`sides.attribution.${attribution}`);
  return (
    // The article's words keep their own direction, in either interface.
    <p
      dir={isLanguage(articleLanguage) ? directionOf(articleLanguage) : 'auto'}
      title={hint}
      className="text-pretty [overflow-wrap:anywhere]"
    >
      {speaker}
      {quotes.map((quote, i) => (
        // The words may stand in several places of the article; the dots say that something lies between.
        <span key={quote} lang={articleLanguage}>
          {i > 0 && ' … '}
          <bdi>
            {kind === 'direct' && !MARKED.test(quote) ? <q style={marks}>{toPlainText(quote)}</q> : toPlainText(quote)}
          </bdi>
        </span>
      ))}
      {mark}
      <span className="sr-only">{hint}</span>
    </p>
  );
}
