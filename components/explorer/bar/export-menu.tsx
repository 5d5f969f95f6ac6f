'use client';

import { Braces, ChevronDown, Download, Image, Sheet } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from 'use-intl';
import type { GraphHandle } from '@/components/graph/graph-canvas';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { buildCaption, captionLines, meetingsToCsv, meetingsToJson } from '@/lib/export';
import { directionOf } from '@/lib/i18n/language';
import { useModel } from '../model-context';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import { drawPicture } from './draw-picture';
import { saveFile, toFileName } from './save-file';

const SCALE = 2;

type FileKind = 'png' | 'csv' | 'json';

/** Saves what is on screen, with a caption that says what it is. Absent a graph there is no picture. */
export function ExportMenu({ graph }: { readonly graph: GraphHandle | null }) {
  const t = useTranslate();
  const direction = directionOf(useLanguage());
  const [report, setReport] = useState('');
  const build = useFileBuilder(graph);
  const save = async (kind: FileKind) => {
    const name = toFileName(kind, new Date());
    try {
      saveFile(await build(kind), name);
      setReport(t('bar.exported', { file: name }));
    } catch {
      setReport(t('bar.exportFailed'));
    }
  };
  return (
    <>
      <Menu
        direction={direction}
        align="end"
        trigger={
          <Button aria-label={t('bar.export')} className="max-md:border-transparent max-md:bg-transparent max-md:px-3">
            <Download className="size-4" strokeWidth={1.75} />
            <span className="max-lg:hidden">{t('bar.export')}</span>
            <ChevronDown className="size-3 max-md:hidden" strokeWidth={2} />
          </Button>
        }
      >
        <MenuItem
          icon={<Image className="size-4" strokeWidth={1.75} />}
          label={t('bar.exportPng')}
          hint={t(graph ? 'bar.exportPngHint' : 'bar.exportOnGraph')}
          disabled={!graph}
          onSelect={() => void save('png')}
        />
        <MenuItem
          icon={<Sheet className="size-4" strokeWidth={1.75} />}
          label={t('bar.exportCsv')}
          hint={t('bar.exportCsvHint')}
          onSelect={() => void save('csv')}
        />
        <MenuItem
          icon={<Braces className="size-4" strokeWidth={1.75} />}
          label={t('bar.exportJson')}
          hint={t('bar.exportJsonHint')}
          onSelect={() => void save('json')}
        />
      </Menu>
      <output className="sr-only">{report}</output>
    </>
  );
}

function useFileBuilder(graph: GraphHandle | null): (kind: FileKind) => Promise<Blob> {
  const language = useLanguage();
  const messages = useMessages();
  const { model } = useModel();
  const { names, result, view, data } = model;
  return async (kind) => {
    const caption = buildCaption({ view, result, names, language, revision: data.revision, url: window.location.href });
    switch (kind) {
      case 'csv':
        return new Blob([meetingsToCsv(result.shown, names, caption)], { type: 'text/csv;charset=utf-8' });
      case 'json':
        return new Blob([meetingsToJson(result.shown, names, caption)], { type: 'application/json' });
      case 'png': {
        if (!graph) throw new Error('no graph');
        const { picture, scale } = await graph.toPicture(SCALE);
        const lines = captionLines(caption, messages);
        return drawPicture({ graph: picture, scale, lines, language, colours: graph.colours() });
      }
    }
  };
}
