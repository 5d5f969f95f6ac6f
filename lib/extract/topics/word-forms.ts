import { rememberTokens, rememberWords } from '../../shared/arabic/remember-words';
import type { Token } from '../../shared/arabic/tokens';

/**
 * The forms that a folded word may have in a lexicon: itself first, then without proclitics (و ف ب ك ل ال لل), a
 * pronoun (`علاقاتهما` → `علاقات`, `شراكتنا` → `شراكه`) or the ending of an indefinite accusative (`تعاونا`).
 * A form is only ever looked up, so one that is no word does no harm.
 */
export const toWordForms: (word: string) => readonly string[] = rememberWords(readForms);

/** `toWordForms` of a token's word. */
export const formsOf: (token: Token) => readonly string[] = rememberTokens(readForms);

function readForms(word: string): readonly string[] {
  const forms = new Set<string>();
  for (const bare of withoutProclitics(word)) {
    forms.add(bare);
    for (const stem of withoutEnding(bare)) forms.add(stem);
  }
  return [...forms];
}

const SHORTEST = 3;
const PRONOUNS = ['هما', 'ها', 'هم', 'نا', 'كم', 'ه'] as const;

function withoutProclitics(word: string): readonly string[] {
  const out = [word];
  const strip = (from: string, prefix: string, shortest: number) => {
    const rest = from.slice(prefix.length);
    const fits = from.startsWith(prefix) && rest.length >= shortest;
    if (fits) out.push(rest);
    return fits ? rest : null;
  };
  const conjoined = strip(word, 'و', 2) ?? strip(word, 'ف', SHORTEST);
  for (const start of conjoined === null ? [word] : [word, conjoined]) {
    strip(start, 'ال', 2);
    strip(start, 'لل', 2);
    for (const preposition of ['ب', 'ك', 'ل'] as const) {
      // behind و a letter is rarely one more clitic: `وكتبت` is not `تبت`
      const rest = strip(start, preposition, start === word ? SHORTEST : SHORTEST + 1);
      if (rest !== null) strip(rest, 'ال', 2);
    }
  }
  // phrases are written with their و: `تجارة واستثمار`
  if (conjoined !== null) for (const bare of out.slice(1)) if (!bare.startsWith('و')) out.push(`و${bare}`);
  return out;
}

function* withoutEnding(word: string): Iterable<string> {
  if (word.length > SHORTEST + 1 && word.endsWith('ا')) yield word.slice(0, -1);
  for (const pronoun of PRONOUNS) {
    const stem = word.slice(0, -pronoun.length);
    if (!word.endsWith(pronoun) || stem.length < SHORTEST) continue;
    yield stem;
    if (stem.endsWith('ت')) yield `${stem.slice(0, -1)}ه`;
    return;
  }
}
