import type { Format, Status } from '../../domain/codes';

/** Words before a word of meeting that say it did not, or has yet to, take place. The nearest one wins. */
export const STATUS_CUES: readonly {
  readonly status: Status;
  readonly reach: number;
  readonly words: readonly string[];
}[] = [
  { status: 'denied', reach: 2, words: ['لم', 'لن'] },
  { status: 'denied', reach: 18, words: ['نفى', 'نفت', 'ينفي', 'تنفي', 'نفيه', 'استبعد', 'تستبعد', 'يستبعد'] },
  {
    status: 'cancelled',
    reach: 6,
    words: ['ألغى', 'ألغت', 'ألغي', 'ألغيت', 'يلغي', 'تلغي', 'إلغاء', 'إلغاؤه', 'اعتذر', 'ملغى'],
  },
  {
    status: 'postponed',
    reach: 6,
    words: ['تأجل', 'تأجلت', 'أجل', 'أجلت', 'تأجيل', 'أرجأ', 'أرجأت', 'إرجاء', 'يؤجل', 'تؤجل', 'يرجئ', 'أرجئ', 'أرجئت'],
  },
  {
    status: 'planned',
    reach: 9,
    words: [
      'المقرر',
      'المرتقب',
      'المنتظر',
      'المتوقع',
      'المزمع',
      'المفترض',
      'المزمعة',
      'المقررة',
      'المرتقبة',
      'مقرر',
      'مرتقب',
      'مرتقبة',
      'يعتزم',
      'تعتزم',
      'ينوي',
      'تنوي',
      'يعتزمان',
      'سوف',
      'يستعد',
      'تستعد',
      'سيزور',
      'ستزور',
      'سيصل',
      'سيتوجه',
      'سيغادر',
      'ستعقد',
      'سيعقد',
      'سيتم',
      'ستجري',
      'سيجري',
      'موعد',
      'ينتظر',
      'يتوقع',
      'يفترض',
      'مقررا',
      'مقررة',
      'تقرر',
      'يتضمن',
      'تتضمن',
      'يشمل',
      'تشمل',
      'سيشمل',
      'سيتضمن',
      'يأمل',
      'تأمل',
      'يتطلع',
      'تتطلع',
      'سيقوم',
      'ستقوم',
      'يزمع',
      'تزمع',
    ],
  },
];
/** After the word of meeting: `الاجتماع تأجل`, `اللقاء المرتقب`. */
export const STATUS_AFTER: readonly {
  readonly status: Status;
  readonly reach: number;
  readonly words: readonly string[];
}[] = [
  { status: 'cancelled', reach: 8, words: ['ألغي', 'ألغيت', 'ملغى', 'ألغيا'] },
  { status: 'postponed', reach: 8, words: ['تأجل', 'تأجلت', 'أرجئ', 'أرجئت', 'تأجيله', 'تأجيلها'] },
  {
    status: 'planned',
    reach: 5,
    words: [
      'المقرر',
      'المرتقب',
      'المزمع',
      'المنتظر',
      'المقررة',
      'المرتقبة',
      'المزمعة',
      'سيعقد',
      'ستعقد',
      'سيجري',
      'ستجري',
      'المقبل',
      'المقبلة',
      'سيجريها',
      'سيجريه',
      'سيعقده',
      'سيعقدها',
    ],
  },
];
/** A day to come, in the sentence of a verb in the present: the verb speaks of a plan. */
export const FUTURE_DAYS: readonly string[] = ['غدا', 'غد', 'المقبل', 'المقبلة', 'القادم', 'القادمة', 'لاحقا'];
/** A visit to come frames what is told in the present: `يغادر … في زيارة يلتقي خلالها`. */
export const FUTURE_FRAMES: readonly string[] = [
  'سيغادر',
  'يغادر',
  'سيزور',
  'يتوجه',
  'سيتوجه',
  'يصل',
  'سيصل',
  'يعتزم',
  'المقرر',
  'يبدأ',
  'سيبدأ',
];

/** What makes a meeting background: told of an earlier time, in passing. */
export const BACKGROUND_CUES: readonly string[] = [
  'وكان',
  'وكانت',
  'سبق',
  'وسبق',
  'سابق',
  'سابقا',
  'يذكر',
  'يشار',
  'الماضي',
  'الماضية',
  'قبل',
];
export const PLUPERFECT: readonly string[] = ['كان', 'وكان', 'كانت', 'وكانت', 'كانا', 'وكانا'];

/** The way of meeting. A cue of video outweighs one of the telephone (`اتصال مرئي`). */
export const FORMAT_CUES: readonly { readonly format: Format; readonly words: readonly string[] }[] = [
  {
    format: 'video',
    words: [
      'المرئي',
      'المرئية',
      'مرئي',
      'مرئيا',
      'مرئية',
      'الفيديو',
      'بالفيديو',
      'فيديو',
      'افتراضي',
      'افتراضيا',
      'افتراضية',
      'الافتراضي',
      'الافتراضية',
      'تلفزيونية',
      'فيديوكونفرانس',
      'الإنترنت',
    ],
  },
  {
    format: 'phone',
    words: [
      'هاتفي',
      'هاتفيا',
      'هاتفية',
      'الهاتفي',
      'الهاتفية',
      'هاتفيين',
      'بالهاتف',
      'الهاتف',
      'هاتف',
      'هاتفت',
      'يهاتف',
      'مكالمة',
      'المكالمة',
      'مهاتفة',
      'اتصال',
      'اتصالا',
      'الاتصال',
      'اتصاله',
      'اتصالات',
    ],
  },
];
