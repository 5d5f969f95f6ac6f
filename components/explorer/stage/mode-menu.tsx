'use client';

import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuChoices } from '@/components/ui/menu';
import { directionOf } from '@/lib/i18n/language';
import { MODES, type Mode } from '@/lib/query';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';

interface ModeMenuProps {
  readonly value: Mode;
  readonly onChange: (mode: Mode) => void;
}

/** What the graph draws: countries, officials, both, or meetings as nodes. */
export function ModeMenu({ value, onChange }: ModeMenuProps) {
  const t = useTranslate();
  const direction = directionOf(useLanguage());
  return (
    <Menu
      direction={direction}
      trigger={
        <Button
          size="small"
          aria-label={`${t('graph.mode')}: ${t(`graph.modes.${value}`)}`}
          className="max-md:min-h-11"
        >
          {t(`graph.modes.${value}`)}
          <ChevronDown className="size-3" strokeWidth={2} />
        </Button>
      }
    >
      <MenuChoices
        value={value}
        onChange={onChange}
        choices={MODES.map((mode) => ({ value: mode, label: t(`graph.modes.${mode}`) }))}
      />
    </Menu>
  );
}
