'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { GraphHandle } from '@/components/graph/graph-canvas';
import { joinClasses } from '@/components/ui/class-names';
import type { ExplorerData } from '@/lib/domain/explorer-data';
import type { Panel, Selection } from '@/lib/query';
import { ExportMenu } from './bar/export-menu';
import { SearchField } from './bar/search-field';
import { TopBar } from './bar/top-bar';
import { Inspector } from './inspector/inspector';
import { InspectorFrame } from './inspector/inspector-frame';
import { buildDataset, buildModel, type Dataset } from './model';
import { ModelProvider } from './model-context';
import { PhoneTabs } from './phone-tabs';
import { ProblemNotice } from './problem-notice';
import { RailFrame } from './rail/rail-frame';
import type { RailState } from './rail/rail-state';
import { BodySkeleton } from './skeleton';
import { GraphStage } from './stage/graph-stage';
import { EmptyStore, LoadError, NoMatch } from './states/states';
import { SubBar } from './sub-bar';
import { MeetingTable } from './table/meeting-table';
import { TimelinePanel } from './timeline/timeline-panel';
import { usePlayedView } from './timeline/use-played-view';
import { useKeptFocus } from './use-kept-focus';
import { useResource } from './use-resource';
import { useTranslate } from './use-translate';
import { type ChangeView, useView } from './use-view';

/** The explorer: loads the data, and shows it under the view that the address tells. */
export function Explorer() {
  const { resource, retry } = useResource<ExplorerData>('/api/v1/explorer');
  const dataset = useMemo(() => (resource.state === 'ready' ? buildDataset(resource.value) : null), [resource]);
  if (dataset && dataset.data.meetings.length > 0) return <LoadedExplorer dataset={dataset} />;
  return (
    <Shell revision={dataset?.data.revision ?? null}>
      {resource.state === 'loading' && <BodySkeleton />}
      {resource.state === 'failed' && <LoadError {...resource} onRetry={retry} />}
      {resource.state === 'ready' && <EmptyStore />}
    </Shell>
  );
}

/** The bar over whatever there is while there is no data. */
function Shell({ revision, children }: { readonly revision: number | null; readonly children: React.ReactNode }) {
  const t = useTranslate();
  const { view, changeView } = useView();
  return (
    <div className="flex h-dvh flex-col">
      <TopBar view={view} revision={revision} onPanel={(panel) => changeView((now) => ({ ...now, panel }))} />
      <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        <h1 className="sr-only">{t('app.title')}</h1>
        {children}
      </main>
    </div>
  );
}

function LoadedExplorer({ dataset }: { readonly dataset: Dataset }) {
  const t = useTranslate();
  const screen = useRef<HTMLDivElement>(null);
  useKeptFocus(screen);
  const { view, problems, changeView } = useView();
  const played = usePlayedView(view);
  const model = useMemo(() => buildModel(dataset, played.view), [dataset, played.view]);
  const select = useSelect(changeView);
  const [rail, setRail] = useState<RailState>('auto');
  const [handle, setHandle] = useState<GraphHandle | null>(null);
  const [time, setTime] = useState(false);
  const showPanel = (panel: Panel) => changeView((now) => ({ ...now, panel }));
  const value = useMemo(() => ({ model, changeView, select }), [model, changeView, select]);
  const empty = model.result.shown.length === 0;
  const onGraph = view.panel === 'graph' && !empty;
  const [graphSeen, setGraphSeen] = useState(onGraph);
  if (onGraph && !graphSeen) setGraphSeen(true);
  return (
    <ModelProvider value={value}>
      <div ref={screen} className="flex h-dvh flex-col overflow-clip">
        <TopBar
          view={view}
          revision={dataset.data.revision}
          rail={{ open: rail !== 'closed', onToggle: () => setRail(rail === 'closed' ? 'open' : 'closed') }}
          onPanel={showPanel}
          search={<SearchField />}
          exportMenu={<ExportMenu graph={onGraph ? handle : null} />}
        />
        <div className="relative flex min-h-0 flex-1">
          <RailFrame state={rail} shown={model.result.shown.length} onClose={() => setRail('auto')} />
          <main id="content" tabIndex={-1} className="flex min-w-0 flex-1 flex-col bg-canvas outline-none">
            <h1 className="sr-only">{t('app.title')}</h1>
            <SubBar quiet={played.playback.frame !== null} />
            <ProblemNotice problems={problems} />
            <div className="relative min-h-0 flex-1">
              {/* Once drawn, the graph stays: what comes back finds every node where it was. */}
              {graphSeen && (
                <div className={joinClasses('absolute inset-0', !onGraph && 'invisible')} inert={!onGraph}>
                  <GraphStage active={onGraph} onHandle={setHandle} />
                </div>
              )}
              {!empty && view.panel === 'table' && (
                <div className="absolute inset-0">
                  <MeetingTable />
                </div>
              )}
              {empty && (
                <div className="absolute inset-0 bg-canvas">
                  <NoMatch />
                </div>
              )}
            </div>
            <TimelinePanel playback={played.playback} className={joinClasses(!time && 'max-md:hidden')} />
          </main>
          {view.selection && (
            <InspectorFrame>
              <Inspector selection={view.selection} />
            </InspectorFrame>
          )}
        </div>
        <PhoneTabs
          view={view}
          filters={model.active.length}
          rail={rail}
          onRail={setRail}
          time={time}
          onTime={setTime}
          onPanel={showPanel}
        />
      </div>
    </ModelProvider>
  );
}

const useSelect = (changeView: ChangeView) =>
  useCallback((selection: Selection | null) => changeView((view) => ({ ...view, selection })), [changeView]);
