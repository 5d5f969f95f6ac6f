import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedDir } from '../../shared/testing/shared-dir';
import { extractArticle } from '../index';

/** A statement as a reader finds it: where its words begin in the article, whose it is, and its gist. */
type Found = readonly [start: number, speaker: string, gist: string];

/** Every statement of the founding articles, by the articles' ids. */
const STATEMENTS: Readonly<Record<string, readonly Found[]>> = {
  '000_97e823d3cfc003bd': [
    [224, 'wang-yi', 'since the disease appeared both have supported each other'],
    [391, 'wang-yi', 'China will keep supporting Cambodia'],
    [636, 'wang-yi', 'ready for closer strategic contacts'],
    [742, 'wang-yi', 'both should keep up high-level exchanges'],
    [868, 'wang-yi', 'China will go on helping against the disease'],
    [1014, 'wang-yi', 'ready to invest more'],
    [1125, 'wang-yi', 'ready to work for the regional trade pact'],
    [1376, 'wang-yi', 'urges joining the trade corridor and the river mechanism'],
    [1561, 'wang-yi', 'calls for multilateralism'],
    [1672, 'prak-sokhonn', 'this year is ten years of partnership'],
    [1760, 'prak-sokhonn', 'Cambodia values the ties'],
    [1882, 'prak-sokhonn', 'thanks for the help'],
    [1969, 'prak-sokhonn', 'Cambodia wants more cooperation against the disease'],
    [2077, 'prak-sokhonn', 'Cambodia will guard common interests with China'],
  ],
  '001_fdc153872002412b': [
    [317, 'wang-yi', 'explains the position on Taiwan'],
    [376, 'wang-yi', 'appreciates the support of one China'],
    [570, 'wang-yi', 'ready to guard the international system together'],
    [758, 'wang-yi', 'the two should promote the development of the region'],
    [847, 'wang-yi', 'calls for cooperation with the region'],
    [1061, 'wang-yi', 'the two should support the outlook of ASEAN'],
    [1185, 'wang-yi', 'the region should be led to real security'],
    [1487, 'wang-yi', 'the two should join their initiatives'],
    [1865, 'sergey-lavrov', 'the United States bullies and will fail'],
    [1983, 'sergey-lavrov', 'ready to uphold international law'],
  ],
  '002_aba6a47032132dcb': [
    [172, 'wang-yi', 'the two will go on cooperating after the virus'],
    [268, 'wang-yi', 'Kazakhstan is an important neighbour'],
    [324, 'wang-yi', 'China gives these ties priority'],
    [436, 'wang-yi', 'the presidents guide the ties'],
    [595, 'wang-yi', 'the presidents agreed to raise the partnership'],
    [695, 'wang-yi', 'calls on both to carry it out'],
    [880, 'wang-yi', 'both should guard the ties'],
    [1074, 'wang-yi', 'the two helped each other against the disease'],
    [1167, 'wang-yi', 'both should cooperate after the disease'],
    [1477, 'wang-yi', 'Kazakhstan matters more as a land of transit'],
    [1676, 'wang-yi', 'ready for more rail and road transport'],
    [1824, 'wang-yi', 'both will build a silk road of health'],
    [1880, 'wang-yi', 'China will go on helping against the disease'],
    [2097, 'wang-yi', 'both will build a digital silk road'],
    [2191, 'wang-yi', 'China proposed an initiative on data security'],
    [2358, 'wang-yi', 'China welcomes everybody in it'],
    [2555, 'mukhtar-tileuberdi', 'Kazakhstan puts these ties first'],
    [2788, 'mukhtar-tileuberdi', 'the leaders decided on a partnership'],
    [2905, 'mukhtar-tileuberdi', 'praise for the measures against the disease'],
    [3028, 'mukhtar-tileuberdi', 'both should resume exchanges and customs clearance'],
    [3310, 'mukhtar-tileuberdi', 'Kazakhstan supports the initiatives'],
    [3402, 'mukhtar-tileuberdi', 'support of the initiative on data security'],
    [3491, 'mukhtar-tileuberdi', 'ready to give it priority'],
  ],
  '003_0559fb3e170e58b6': [
    [212, 'wang-yi', 'both marked the victory; history must not be falsified'],
    [381, 'wang-yi', 'China supports the way that Russia chose'],
    [513, 'wang-yi', 'ready to guard the outcome of the war'],
    [629, 'wang-yi', 'proposes more cooperation and trade'],
    [845, 'wang-yi', 'ready to coordinate on Afghanistan'],
    [926, 'wang-yi', 'urges the West to bear its responsibility'],
    [1050, 'wang-yi', 'values the refusal to politicise the virus'],
    [1239, 'wang-yi', 'the two should coordinate in the Shanghai organisation'],
    [1429, 'sergey-lavrov', 'both held events on the victory'],
    [1606, 'sergey-lavrov', 'both should go on against the disease and trade more'],
    [1727, 'sergey-lavrov', 'Russia supports the positions of China'],
    [1834, 'sergey-lavrov', 'the origin of the virus is a matter of science'],
    [1917, 'sergey-lavrov', 'support of the winter games'],
    [2036, 'sergey-lavrov', 'ready to work in the Shanghai organisation and beyond'],
  ],
  '004_1d7f084c0602acb7': [
    [743, 'vladimir-putin', 'the amendment helped stability and sovereignty'],
    [909, 'vladimir-putin', 'support on Hong Kong'],
    [1009, 'vladimir-putin', 'Russia opposes provocations'],
    [1206, 'vladimir-putin', 'the ties were never better'],
    [1280, 'vladimir-putin', 'Russia puts these ties first'],
    [1617, 'xi-jinping', 'resolved to support each other'],
    [1815, 'xi-jinping', 'closer contacts are needed in a changing world'],
    [1952, 'xi-jinping', 'resolved to guard sovereignty and development'],
    [2139, 'xi-jinping', 'the two help each other in hard times'],
    [2298, 'xi-jinping', 'ready to cooperate in multilateral bodies'],
  ],
};

const shared = sharedDir();
const NEEDED = 0.9;

/** The words of a statement may begin a little earlier or later (`أن`, a quotation mark). */
const SLACK = 4;

const read = (id: string) => {
  const text = readFileSync(join(shared ?? '', 'seeds', `${id}.txt`), 'utf8');
  return extractArticle({ id, text }, { today: '2026-11-21' }).meetings;
};

describe.skipIf(shared === null)(
  'statements of the founding articles (skipped where the shared folder is absent)',
  () => {
    it('has statements of every principal', () => {
      for (const id of Object.keys(STATEMENTS))
        for (const { participants, statements } of read(id)) {
          const speakers = new Set(statements.map((s) => s.speaker));
          expect(participants.filter((p) => p.principal && !speakers.has(p.id)).map((p) => p.id)).toEqual([]);
        }
    });

    it('gives nine of ten statements to the right speaker', () => {
      const missed: string[] = [];
      let all = 0;
      for (const [id, found] of Object.entries(STATEMENTS)) {
        const spans = read(id).flatMap(({ statements }) =>
          statements.flatMap(({ speaker, evidence }) => evidence.map(({ start, end }) => ({ speaker, start, end }))),
        );
        for (const [start, speaker, gist] of found) {
          all++;
          const hit = spans.find((s) => s.start - SLACK <= start && start < s.end);
          if (hit?.speaker !== speaker) missed.push(`${id} ${start} ${gist}: ${hit?.speaker ?? 'nobody'}`);
        }
      }
      const rate = (all - missed.length) / all;
      console.log(`statements with the right speaker: ${all - missed.length} of ${all} (${(rate * 100).toFixed(1)} %)`);
      if (rate < NEEDED) console.log(missed.join('\n'));
      expect(rate).toBeGreaterThanOrEqual(NEEDED);
    });

    it('finds each of them as a statement of its own', () => {
      for (const [id, found] of Object.entries(STATEMENTS)) {
        const starts = read(id).flatMap(({ statements }) => statements.flatMap((s) => s.evidence.map((e) => e.start)));
        const own = found.filter(([start]) => starts.some((s) => Math.abs(s - start) <= SLACK));
        expect([id, own.length >= NEEDED * found.length]).toEqual([id, true]);
      }
    });
  },
);
