'use client';

import type { Selection } from '@/lib/query';
import { useModel } from '../model-context';
import { useTranslate } from '../use-translate';
import { MeetingPanel } from './meeting-panel';
import { EntityPanel, OfficialPanel, PairPanel } from './overview-panels';
import { PanelHead } from './panel-head';

/** What is selected, in full. */
export function Inspector({ selection }: { readonly selection: Selection }) {
  const { model } = useModel();
  switch (selection.kind) {
    case 'meeting': {
      const meeting = model.meetings.get(selection.id);
      return meeting ? <MeetingPanel key={meeting.id} meeting={meeting} /> : <Gone />;
    }
    case 'pair':
      return <PairPanel key={`${selection.a}~${selection.b}`} pair={selection} />;
    case 'official':
      return model.names.officials.has(selection.id) ? (
        <OfficialPanel key={selection.id} id={selection.id} />
      ) : (
        <Gone />
      );
    case 'entity':
      return model.names.entities.has(selection.id) ? <EntityPanel key={selection.id} code={selection.id} /> : <Gone />;
  }
}

/** The address names something that the data does not have. */
function Gone() {
  const t = useTranslate();
  return <PanelHead crumb={t('inspector.label')} title={t('inspector.gone')} />;
}
