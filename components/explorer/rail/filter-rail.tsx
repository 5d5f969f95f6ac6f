'use client';

import { X } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { OptionRow } from '@/components/ui/option-row';
import { Segments } from '@/components/ui/segments';
import { FORMATS, STATUSES, TOPICS } from '@/lib/domain/codes';
import { countFacets, DEFAULT_VIEW, orderChoices, toggleValue } from '@/lib/query';
import { Flag } from '../flag';
import { FORMAT_COLOURS, Swatch } from '../format-mark';
import { useModel } from '../model-context';
import { toTopicColour, useNames } from '../use-labels';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import { DateFilter } from './date-filter';
import { FacetList } from './facet-list';
import { Section } from './section';

/** All filters, each choice with its count under the others. */
export function FilterRail() {
  return (
    <div className="pb-6">
      <DateFilter />
      <TopicFilter />
      <EntityFilter />
      <OfficialFilter />
      <FormatFilter />
      <StatusFilter />
    </div>
  );
}

/** What the whole data offers and what is chosen (an address can name what the data does not have), in order. */
function useChoices() {
  const t = useTranslate();
  const names = useNames();
  const language = useLanguage();
  const { data, view, facets } = useModel().model;
  const whole = useMemo(
    () => countFacets(data.meetings, { ...DEFAULT_VIEW, statuses: STATUSES, background: true }),
    [data],
  );
  const offered = TOPICS.filter((topic) => whole.topics[topic] > 0);
  return {
    topics: () =>
      orderChoices(
        [...offered, ...view.topics],
        (topic) => facets.topics[topic],
        (topic) => t(`topics.${topic}`),
        language,
      ),
    entities: () =>
      orderChoices(
        [...whole.countries.keys(), ...view.countries],
        (code) => facets.countries.get(code) ?? 0,
        names.entity,
        language,
      ),
    officials: () =>
      orderChoices(
        [...whole.officials.keys(), ...view.officials],
        (id) => facets.officials.get(id) ?? 0,
        names.official,
        language,
      ),
    entitiesOffered: whole.countries.size,
    officialsOffered: whole.officials.size,
  };
}

function TopicFilter() {
  const t = useTranslate();
  const { model, changeView } = useModel();
  const { view, facets } = model;
  const choices = useChoices();
  return (
    <Section
      title={t('filters.topics')}
      aside={
        view.topics.length > 1 && (
          <Segments
            quiet
            label={t('filters.match')}
            value={view.topicMatch}
            onChange={(topicMatch) => changeView((now) => ({ ...now, topicMatch }))}
            segments={[
              { value: 'any', label: t('filters.matchAny') },
              { value: 'all', label: t('filters.matchAll') },
            ]}
          />
        )
      }
    >
      <FacetList
        items={choices.topics().map((topic) => ({
          value: topic,
          label: t(`topics.${topic}`),
          count: facets.topics[topic],
          lead: <Swatch colour={toTopicColour(topic)} />,
        }))}
        chosen={view.topics}
        onToggle={(topic) => changeView((now) => toggleValue(now, 'topics', topic))}
      />
    </Section>
  );
}

function EntityFilter() {
  const t = useTranslate();
  const names = useNames();
  const { model, changeView } = useModel();
  const { view, facets } = model;
  const choices = useChoices();
  return (
    <Section title={t('filters.entities')} aside={choices.entitiesOffered}>
      <FacetList
        findLabel={t('filters.findEntity')}
        items={choices.entities().map((code) => ({
          value: code,
          label: names.entity(code),
          count: facets.countries.get(code) ?? 0,
          lead: <Flag code={code} />,
        }))}
        chosen={view.countries}
        onToggle={(code) => changeView((now) => toggleValue(now, 'countries', code))}
      />
    </Section>
  );
}

function OfficialFilter() {
  const t = useTranslate();
  const names = useNames();
  const { model, changeView } = useModel();
  const { view, facets } = model;
  const choices = useChoices();
  return (
    <Section title={t('filters.officials')} aside={choices.officialsOffered}>
      <FacetList
        limit={5}
        findLabel={t('filters.findOfficial')}
        items={choices.officials().map((id) => {
          const entity = model.names.officials.get(id)?.entity;
          return {
            value: id,
            label: names.official(id),
            count: facets.officials.get(id) ?? 0,
            lead: entity && <Flag code={entity} />,
          };
        })}
        chosen={view.officials}
        onToggle={(id) => changeView((now) => toggleValue(now, 'officials', id))}
      />
    </Section>
  );
}

function FormatFilter() {
  const t = useTranslate();
  const { model, changeView } = useModel();
  return (
    <Section title={t('filters.format')}>
      <FacetList
        items={FORMATS.map((format) => ({
          value: format,
          label: t(`formats.${format}`),
          count: model.facets.formats[format],
          lead: <Swatch colour={FORMAT_COLOURS[format]} />,
        }))}
        chosen={model.view.formats}
        onToggle={(format) => changeView((now) => toggleValue(now, 'formats', format))}
      />
    </Section>
  );
}

function StatusFilter() {
  const t = useTranslate();
  const { model, changeView } = useModel();
  const { view, facets } = model;
  return (
    <Section title={t('filters.status')}>
      <FacetList
        items={STATUSES.map((status) => ({
          value: status,
          label: t(`statuses.${status}`),
          count: facets.statuses[status],
        }))}
        chosen={view.statuses}
        onToggle={(status) => changeView((now) => toggleValue(now, 'statuses', status))}
      />
      {(facets.background > 0 || view.background) && (
        <OptionRow
          label={t('filters.background')}
          name={t('filters.option', { name: t('filters.background'), n: facets.background })}
          count={facets.background}
          checked={view.background}
          onChange={(background) => changeView((now) => ({ ...now, background }))}
        />
      )}
    </Section>
  );
}

/** The rail's heading on a phone, where it covers the screen. */
export function RailHead({ count, onClose }: { readonly count: number; readonly onClose: () => void }) {
  const t = useTranslate();
  return (
    <div className="sticky top-0 z-10 flex items-center gap-2 border-b border-line bg-paper px-4 py-1 md:hidden">
      <h2 className="flex-1 text-16 font-semibold">{t('filters.label')}</h2>
      <Button look="primary" onClick={onClose}>
        {t('phone.apply', { n: count })}
      </Button>
      <Button look="ghost" size="icon" aria-label={t('bar.hideFilters')} onClick={onClose}>
        <X className="size-4" />
      </Button>
    </div>
  );
}
