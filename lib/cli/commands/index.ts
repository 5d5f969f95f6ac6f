import type { Command } from './command';
import { evalCommand } from './eval';
import { gazetteerCommand } from './gazetteer';
import { importCommand } from './import';
import { parseCommand } from './parse';
import { prepareCommand } from './prepare';
import { sampleCommand } from './sample';

export const COMMANDS: readonly Command[] = [
  parseCommand,
  importCommand,
  evalCommand,
  gazetteerCommand,
  sampleCommand,
  prepareCommand,
];

export function usage(): string {
  const lines = COMMANDS.flatMap((c) => c.usage.map((u) => `  liqa ${u}`));
  return ['liqa: news articles about diplomacy, read into meetings', '', ...lines, ''].join('\n');
}
