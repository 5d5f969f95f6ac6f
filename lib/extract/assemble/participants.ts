import type { ReportParticipant } from '../../domain/report';
import { impliesHome } from '../link/link-titles';
import { namesAgree, nameWords } from '../link/names';
import type { Reference } from '../link/officials';
import { toWhole } from '../link/parts';
import { findRoles } from '../link/roles';
import { transliterate } from '../link/transliterate';
import { wordsOf } from '../match/lexicon';
import type { Aide } from '../meetings/find-aides';
import type { Draft } from '../meetings/merge';
import type { Home } from '../people/home';
import { toEvidence } from '../types';

export interface PeopleContext {
  readonly home: Home | null;
  readonly day: string | null;
}

/** The participants of a meeting: its sides, then those who attended. null where fewer than two countries or bodies are left. */
export function buildParticipants(
  draft: Draft,
  aides: readonly Aide[],
  context: PeopleContext,
): ReportParticipant[] | null {
  const { home } = context;
  const sides = draft.people.map((r) => toParticipant(r, true, null, context));
  const principals = sides.filter((p) => p !== null);
  if (new Set(principals.map((p) => p.represents)).size < 2) return null;
  const ids = new Set(principals.map((p) => p.id));
  const fallback =
    home && principals.some((p) => p.represents === home.entity) ? home.entity : (principals[0]?.represents ?? null);
  const rest = aides
    .map((a) => toParticipant(a.reference, false, { told: a.entity, fallback }, context))
    .filter((p) => p !== null && !ids.has(p.id));
  return [...principals, ...rest.filter((p) => p !== null)];
}

/** A text may call somebody by another name than the gazetteer's; its own is then kept. */
const agreesWith = (canonical: string, words: readonly string[] | undefined): boolean =>
  words === undefined || words.length < 2 || namesAgree(nameWords(wordsOf(canonical)), nameWords(words));

/** The country of an attendant whose own words tell none: the side told for him, or else the receiving one. */
interface Side {
  readonly told: string | null;
  readonly fallback: string | null;
}

function toParticipant(
  reference: Reference,
  principal: boolean,
  side: Side | null,
  context: PeopleContext,
): ReportParticipant | null {
  const { official } = reference;
  const derivation: string[] = [];
  // `رافق الوزيرَ X`: whom he came with says more than a country that was only inferred
  const isTold = side !== null && side.told !== null && official.entityDerivation !== null;
  let represents = isTold ? side.told : official.entity;
  if (represents !== null && official.entityDerivation && !isTold) derivation.push(official.entityDerivation);
  if (represents === null && side !== null) represents = side.told ?? side.fallback;
  if (isTold || (side !== null && official.entity === null)) derivation.push('side-of-attendants');
  const { role, roles, derivation: roleRule } = findRoles(official, context.day);
  const isHome =
    (!principal || impliesHome(role, official.offices)) && !official.group && !reference.mention?.counterpart;
  if (represents === null && context.home && isHome) {
    represents = context.home.entity;
    derivation.push('home-country', context.home.derivation);
  }
  if (represents === null) return null;
  if (roleRule) derivation.push(roleRule);
  const { known, name } = official;
  return {
    id: official.id,
    wikidata: known?.wikidata ? known.wikidata : null,
    name: known
      ? { ar: agreesWith(known.ar, name?.words) ? known.ar : (name?.text ?? known.ar), en: known.en }
      : name && !official.group
        ? { ar: name.text, en: transliterate(name.text, represents) }
        : null,
    represents: toWhole(represents),
    role,
    roles: [...roles],
    principal,
    evidence: [toEvidence(reference)],
    derivation,
  };
}
