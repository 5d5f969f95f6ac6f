/** A plain transliteration for names that no gazetteer knows: readable English letters, no diacritics. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'o',
  ي: 'i',
  ى: 'a',
  ة: 'a',
  ئ: 'i',
  ؤ: 'o',
  ء: '',
  پ: 'p',
  چ: 'ch',
  ڤ: 'v',
  گ: 'g',
  ک: 'k',
  ی: 'i',
};

/** Names that are written in English by custom. */
const USUAL: Readonly<Record<string, string>> = {
  محمد: 'Mohammed',
  أحمد: 'Ahmed',
  احمد: 'Ahmed',
  محمود: 'Mahmoud',
  علي: 'Ali',
  حسن: 'Hassan',
  حسين: 'Hussein',
  خالد: 'Khaled',
  عادل: 'Adel',
  سعود: 'Saud',
  سلمان: 'Salman',
  فيصل: 'Faisal',
  عبدالله: 'Abdullah',
  عبدالعزيز: 'Abdulaziz',
  عبدالرحمن: 'Abdulrahman',
  فهد: 'Fahd',
  سلطان: 'Sultan',
  ناصر: 'Nasser',
  يوسف: 'Youssef',
  إبراهيم: 'Ibrahim',
  ابراهيم: 'Ibrahim',
  مصطفى: 'Mustafa',
  عمر: 'Omar',
  عثمان: 'Othman',
  سعيد: 'Saeed',
  سعد: 'Saad',
  صالح: 'Saleh',
  طارق: 'Tariq',
  زياد: 'Ziad',
  كريم: 'Karim',
  كمال: 'Kamal',
  جمال: 'Jamal',
  سمير: 'Samir',
  أنور: 'Anwar',
  أسامة: 'Osama',
  إسماعيل: 'Ismail',
  مساعد: 'Musaed',
  مسعود: 'Masoud',
  محسن: 'Mohsen',
  رياض: 'Riyad',
  وليد: 'Walid',
  ماجد: 'Majed',
  عمار: 'Ammar',
  منصور: 'Mansour',
  تركي: 'Turki',
  بندر: 'Bandar',
  نايف: 'Nayef',
  مشعل: 'Mishal',
  راشد: 'Rashid',
  حمد: 'Hamad',
  خليفة: 'Khalifa',
  زايد: 'Zayed',
  فاطمة: 'Fatima',
  مريم: 'Maryam',
  ليلى: 'Leila',
  نور: 'Nour',
  سامي: 'Sami',
  رامي: 'Rami',
  هادي: 'Hadi',
  مهدي: 'Mahdi',
  جورج: 'George',
  جون: 'John',
  ديفيد: 'David',
  مايكل: 'Michael',
  روبرت: 'Robert',
  فارس: 'Fares',
  هلال: 'Hilal',
  مراد: 'Murad',
  خوان: 'Juan',
  خوسيه: 'José',
  خورخي: 'Jorge',
  لاورا: 'Laura',
  ماريا: 'Maria',
  كارلوس: 'Carlos',
  لويس: 'Luis',
  بيتر: 'Peter',
  بول: 'Paul',
  بيدرو: 'Pedro',
  أنطونيو: 'Antonio',
  فرانك: 'Frank',
  توماس: 'Thomas',
  ستيفان: 'Stefan',
  إيفان: 'Ivan',
  إيغور: 'Igor',
  سيرغي: 'Sergey',
  نيكولاي: 'Nikolai',
  فلاديمير: 'Vladimir',
  ألكسندر: 'Alexander',
  أندريه: 'Andrey',
  أليكسي: 'Alexei',
  ديمتري: 'Dmitry',
  حيدر: 'Haidar',
  سليم: 'Salim',
  رشيد: 'Rashid',
  بطرس: 'Boutros',
  عمران: 'Imran',
  شاهد: 'Shahid',
  سليمان: 'Suleiman',
  موسى: 'Musa',
  عيسى: 'Issa',
  داود: 'Dawood',
  هشام: 'Hisham',
  عصام: 'Issam',
  بسام: 'Bassam',
  حمزة: 'Hamza',
  نبيل: 'Nabil',
  رفيق: 'Rafiq',
  فؤاد: 'Fouad',
  منير: 'Munir',
  مختار: 'Mukhtar',
  غريس: 'Grace',
  بن: 'bin',
  ابن: 'ibn',
  آل: 'Al',
  أبو: 'Abu',
  ولد: 'Ould',
  بنت: 'bint',
  عبد: 'Abd',
};
const VOWELS = 'aeiou';

/** `ستيف وارن` → `Stif Waran`: good enough to read and to sort by; whoever the gazetteer knows has his real name. */
export function transliterate(name: string): string {
  return name
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .split(/[\s\u00a0]+/)
    .filter(Boolean)
    .map(word)
    .join(' ');
}

function word(arabic: string): string {
  const usual = USUAL[arabic];
  if (usual) return usual;
  const bare = arabic.startsWith('ال') && arabic.length > 3 ? arabic.slice(2) : null;
  if (bare !== null) return `al-${capital(letters(bare))}`;
  return capital(letters(arabic));
}

function letters(arabic: string): string {
  const sounds: string[] = [];
  Array.from(arabic).forEach((char, i) => {
    const latin = /[a-z0-9-]/i.test(char) ? char.toLowerCase() : (LETTERS[char] ?? '');
    const opening = char === 'و' ? 'w' : char === 'ي' ? 'y' : latin;
    const sound = i === 0 ? opening : latin;
    if (sound !== '' && !(sounds.at(-1) === sound && isVowel(sound))) sounds.push(sound);
  });
  return sounds.map((sound, i) => (wantsVowel(sounds, i) ? vowelBefore(sounds, i) + sound : sound)).join('');
}

const isVowel = (sound: string | undefined): boolean => sound !== undefined && VOWELS.includes(sound[0] as string);
const isConsonant = (sound: string | undefined): boolean => sound !== undefined && !isVowel(sound);

/** A vowel that Arabic leaves out: in an opening cluster, before a third consonant, before a final liquid (`فيبر`). */
function wantsVowel(sounds: readonly string[], i: number): boolean {
  const [before, here, after] = [sounds[i - 1], sounds[i], sounds[i + 1]];
  if (!isConsonant(here) || !isConsonant(before)) return false;
  if (i === 1) return !OPENINGS.has(`${before}${here}`);
  if (after === undefined) return 'rlnmdb'.includes(here as string) && !'rn'.includes(before as string);
  return isConsonant(sounds[i - 2]) && !'rl'.includes(here as string);
}

const OPENINGS: ReadonlySet<string> = new Set('br bl tr dr kr kl fr fl ghr st sv sht shv'.split(' '));
const vowelBefore = (sounds: readonly string[], i: number): string => (i === sounds.length - 1 && i > 1 ? 'e' : 'a');

const capital = (latin: string): string => latin.slice(0, 1).toUpperCase() + latin.slice(1);

/** `إدوارد مارتينيتي` → `idoard-martiniti`: permanent for a spelling, and free of anything but letters and hyphens. */
export function toSlug(name: string): string {
  const slug = transliterate(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'unnamed' : slug;
}
