import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildSynthetic } from '@/lib/bench/synthetic';
import { STATUSES } from '@/lib/domain/codes';
import { LANGUAGES, type Language } from '@/lib/domain/names';
import { buildCaption, captionLines } from '@/lib/export';
import { findMessages } from '@/lib/i18n';
import { buildNames, DEFAULT_VIEW, describeView, filterMeetings, type View } from '@/lib/query';
import { useFilterLabel } from './use-labels';
import { Words } from './words';

const data = buildSynthetic({ countries: 4, officials: 6, meetings: 30, seed: 3 });
const names = buildNames(data);
const country = data.entities[0]?.code;
const official = data.officials[0]?.id;

/** Every kind of filter at once. */
const VIEW: View = {
  ...DEFAULT_VIEW,
  uncertain: true,
  topics: ['energy', 'health'],
  countries: country ? [country] : [],
  officials: official ? [official] : [],
  formats: ['phone'],
  statuses: STATUSES,
  background: true,
};
const RANGES: readonly Pick<View, 'from' | 'to'>[] = [
  { from: '2016-01-01', to: null },
  { from: null, to: '2020-12-31' },
  { from: '2016-01-01', to: '2020-12-31' },
];

function Chips({ view }: { readonly view: View }) {
  const toLabel = useFilterLabel();
  return describeView(view, names).map((filter) => <li key={filter.key}>{toLabel(filter)}</li>);
}

/** The words of the chips, as they are rendered. */
const chipsOf = (view: View, language: Language): readonly string[] => {
  const markup = renderToStaticMarkup(
    <Words language={language} messages={findMessages(language)}>
      <Chips view={view} />
    </Words>,
  );
  return [...markup.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text ?? '');
};

describe('the words of a filter', () => {
  it.each(LANGUAGES)('are the same on its chip and in the caption (%s)', (language) => {
    for (const range of RANGES) {
      const view = { ...VIEW, ...range };
      const result = filterMeetings(data.meetings, view);
      const caption = buildCaption({ view, result, revision: 1, url: 'https://liqa.example/', names, language });
      const chips = chipsOf(view, language);
      expect(chips).toHaveLength(12);
      const [line = ''] = captionLines(caption, findMessages(language));
      expect(line.endsWith(` · ${chips.join(language === 'ar' ? '\u060c ' : ', ')}`)).toBe(true);
    }
  });
});
