import { gazetteer } from '../../gazetteer';
import { foldKey } from '../../shared/arabic/fold';
import {
  GENERIC_SEATS,
  ORGANISATION_SEATS,
  OWN_SEATS,
  SEAT_WORDS,
  STATE_SEATS,
  THE_CAPITAL,
  WELCOMING,
} from '../ar/places';
import type { Reference } from '../link/officials';
import type { Cast } from '../link/resolve';
import { wordsOf } from '../match/lexicon';
import { entityAt, entriesAt, foldedSet, isDefinite, matchAt } from '../people/scan';
import type { Prepared } from '../prepare';
import type { Sentence } from '../types';
import { wordIn } from './groups';
import { type Draft, leading, officialsOf, sentencesOf } from './merge';
import { heldName } from './place-names';
import { type Found, isPlaceless, scanOf, sentencesNear } from './place-types';

const welcoming = foldedSet(WELCOMING);
const theCapital = foldedSet(THE_CAPITAL);
const ownSeats = foldedSet(OWN_SEATS);
const seatWords = foldedSet(SEAT_WORDS);
const stateSeats = foldedSet(STATE_SEATS);
const organisationSeats = foldedSet(ORGANISATION_SEATS);
const genericSeats = GENERIC_SEATS.map((row) => ({ ...row, words: wordsOf(row.words) }));
const LADA = 'لدي';
const WELCOME_REACH = 12;

const at = (reference: Reference, rule: string): Found | null => {
  const country = reference.official.entity;
  if (!country || isPlaceless(country)) return null;
  return { country, city: null, sentence: reference.sentence, from: reference.from, to: reference.to, rule };
};

const RECEIVING: ReadonlySet<string> = new Set(['receives', 'welcomes']);

/** `استقبل X Y`: at X's. */
export function hostOf(draft: Draft): Found | null {
  const telling = draft.tellings.find((t) => RECEIVING.has(t.trigger.frame) && t.hosts.length > 0);
  return telling?.hosts[0] ? at(telling.hosts[0], 'host-country') : null;
}

/** `في مكتبه`, `بمقر الوزارة`, `القصر الرئاسي` in the words of the meeting: at whose it is told first, unless a country follows. */
export function seatOf(prepared: Prepared, draft: Draft): Found | null {
  const [first] = draft.tellings[0]?.hosts ?? [];
  if (!first) return null;
  for (const sentence of sentencesOf(draft))
    for (let i = sentence.from; i < sentence.to; i++) {
      if (ownSeats.has(wordIn(sentence, i))) return at(first, 'seat-of-host');
      if (!seatWords.has(wordIn(sentence, i)) || !stateSeats.has(wordIn(sentence, i + 1))) continue;
      const scan = scanOf(prepared, sentence);
      // `مقر الرئاسة المصرية`, `مقر وزارة الخارجية الروسية`; but after `مقر الوزارة` the guest's country may follow
      const stated = entityAt(scan, isDefinite(scan, i + 1) ? i + 2 : i + 3);
      return stated?.adjective && !isPlaceless(stated.code)
        ? { country: stated.code, city: null, sentence, from: i, to: stated.to, rule: 'seat' }
        : at(first, 'seat-of-host');
    }
  return null;
}

/** `استقبل X Y بالعاصمة`: the capital without its name is the host's. */
export function capitalOfHost(prepared: Prepared, cast: Cast, draft: Draft, day: string | null): Found | null {
  const host = hostOf(draft);
  const capitals = gazetteer.cities.filter((c) => c.capital && c.country === host?.country && heldName(c, day));
  const [city] = capitals;
  if (!host || !city || capitals.length > 1) return null;
  for (const sentence of [...sentencesOf(draft), ...beforeOf(prepared, cast, draft)])
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = wordIn(sentence, i);
      if (!theCapital.has(word) || !(word.startsWith('ب') || wordIn(sentence, i - 1) === 'في')) continue;
      const next = sentence.passage.tokens[i + 1];
      // `بالعاصمة الفرنسية`, `بالعاصمة «باريس»` are read elsewhere, or unknown
      const isBare =
        i + 1 >= sentence.to || (next?.kind === 'punct' ? '،,.'.includes(next.text) : !NAMED.test(next?.text ?? ''));
      if (isBare) return { country: host.country, city: city.en, sentence, from: i, to: i + 1, rule: 'capital' };
    }
  return null;
}

/** `استقبل X أمس بالعاصمة فلانا. كما استقبل X …`: the sentences before that tell of the same host. */
function beforeOf({ doc }: Prepared, cast: Cast, draft: Draft): Sentence[] {
  const { sentence } = leading(draft).trigger;
  const [host] = leading(draft).hosts;
  const near = doc.sentences.slice(Math.max(0, sentence.index - SAME_OCCASION), sentence.index);
  return draft.background || !host
    ? []
    : near.filter((s) => s.zone === 'body' && cast.references.get(s)?.some((r) => r.official === host.official));
}

const SAME_OCCASION = 4;

/** An adjective, or a name that may be the city's. */
const NAMED = /^ال/;

/** `في مقر الأمانة العامة`, `بالأمانة العامة`: at the seat of the side that is an organisation. */
export function organisationSeatOf(draft: Draft): Found | null {
  const seat = seatOfOrganisation(new Set([...officialsOf(draft)].map((o) => o.entity)));
  for (const sentence of seat ? sentencesOf(draft) : [])
    for (let i = sentence.from; i < sentence.to; i++) {
      const isSeat = seatWords.has(wordIn(sentence, i)) || wordIn(sentence, i) === 'في';
      const noun = isSeat ? wordIn(sentence, i + 1) : '';
      const isSecretariat = GENERAL_SECRETARIAT.test(`${wordIn(sentence, i)} ${wordIn(sentence, i + 1)}`);
      const isNoun =
        noun.startsWith(SECRETARIAT) || (noun !== '' && wordIn(sentence, i) !== 'في' && organisationSeats.has(noun));
      if (seat && (isNoun || isSecretariat)) return { ...seat, sentence, from: i, to: i + 2, rule: 'venue' };
    }
  return null;
}

const SECRETARIAT = foldKey('الأمانة');
const GENERAL_SECRETARIAT = new RegExp(`^ب${SECRETARIAT} ${foldKey('العامة')}$`);

/** The seat of the one side that is an organisation with a seat; null where there are none or several. */
export function seatOfOrganisation(
  sides: ReadonlySet<string | null>,
): { readonly country: string; readonly city: string } | null {
  const [seat, second] = [...sides].map(organisationSeat).filter((s) => s !== null);
  return seat && !second ? seat : null;
}

/** The seat of an organisation that has one. */
function organisationSeat(code: string | null): { readonly country: string; readonly city: string } | null {
  const capital = code !== null && isPlaceless(code) ? gazetteer.entities.find((e) => e.code === code)?.capital : '';
  const city = capital ? gazetteer.cities.find((c) => c.en === capital) : undefined;
  return city ? { country: city.country, city: city.en } : null;
}

/** `بالديوان الأميري`, `في المجمع الرئاسي`: a seat that several states call so: the one of who receives, else of whom the other side visits. */
export function genericSeatOf(draft: Draft, visited: string | null): Found | null {
  const [first] = draft.tellings[0]?.hosts ?? [];
  const home = hostOf(draft)?.country ?? visited ?? first?.official.entity;
  const rows = genericSeats.filter((seat) => seat.country === home);
  for (const sentence of rows.length > 0 ? sentencesOf(draft) : [])
    for (let i = sentence.from; i < sentence.to; i++) {
      const seat = rows.find(({ words }) =>
        words.every((word, n) => wordIn(sentence, i + n) === word || (n === 0 && wordIn(sentence, i) === `ب${word}`)),
      );
      if (seat) {
        const to = i + seat.words.length;
        return { country: seat.country, city: seat.city, sentence, from: i, to, rule: 'venue' };
      }
    }
  return null;
}

/** `وكان X في استقبال Y`, `كان في استقباله لدى وصوله X`: X is at home. */
export function welcomeOf(prepared: Prepared, cast: Cast, draft: Draft): Found | null {
  const sides = officialsOf(draft);
  for (const sentence of sentencesNear(prepared.doc.sentences, leading(draft).trigger.sentence.index)) {
    const references = (cast.references.get(sentence) ?? []).filter((r) => sides.has(r.official));
    for (let i = sentence.from; references.length > 0 && i < sentence.to; i++) {
      if (!welcoming.has(wordIn(sentence, i)) || wordIn(sentence, i - 1) !== 'في') continue;
      const before = references.find((r) => r.to <= i && i - r.to < WELCOME_REACH);
      const after = references.find((r) => r.from > i && r.from - i < WELCOME_REACH);
      const host = wordIn(sentence, i).endsWith('ال') ? before : (before ?? after);
      const found = host ? at(host, 'host-country') : null;
      if (found) return found;
    }
  }
  return null;
}

/** `سفير X لدى Y`, `السفير في أثينا` met by somebody of Y: where he is accredited. */
export function accreditedAt(prepared: Prepared, draft: Draft): Found | null {
  const ambassador = draft.people.find((r) => r.official.offices.some((o) => o.role === 'ambassador' && !o.former));
  const countries = new Set(draft.people.map((r) => r.official.entity));
  if (!ambassador) return null;
  const { sentence } = ambassador;
  const scan = scanOf(prepared, sentence);
  for (let i = ambassador.from; i < Math.min(sentence.to, ambassador.to + 3); i++) {
    // `سفير فنلندا بالرباط` has its preposition glued on
    const n = matchAt(scan, i)?.clitic === 'ب' ? i : i + 1;
    const leads = n === i || wordIn(sentence, i) === LADA || wordIn(sentence, i) === 'في';
    const post = leads ? (entityAt(scan, n)?.code ?? entriesAt(scan, n, 'city')[0]?.city.country) : undefined;
    if (!post || isPlaceless(post) || !countries.has(post) || ambassador.official.entity === post) continue;
    return { country: post, city: null, sentence, from: i, to: matchAt(scan, n)?.to ?? n + 1, rule: 'accredited' };
  }
  return null;
}
