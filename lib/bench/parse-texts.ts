/** Made-up texts of any length, each of a kind that could make a reader look far back or far ahead. */
export interface TextKind {
  readonly name: string;
  readonly pieces: readonly string[];
}

export const TEXT_KINDS: readonly TextKind[] = [
  {
    name: 'news of meetings',
    pieces: [
      'التقى وزير الخارجية الأردني سالم نورين اليوم في عمان نظيره النرويجي لارس هولمن وبحثا التعاون في مجال السياحة.\n',
      'وقال نورين إن البلدين يتطلعان إلى رحلات جوية مباشرة، وأضاف هولمن أن المكتبات في بلاده كثيرة.\n',
      'واتفق الجانبان على تبادل المعارض الفنية خلال العام المقبل.\n',
    ],
  },
  {
    name: 'one paragraph without a stop',
    pieces: ['وأشار الوزير إلى أن المطر في الجبال يسقي الحقول التي تحيط بالقرى الصغيرة '],
  },
  {
    name: 'list of names',
    pieces: ['سالم نورين ولارس هولمن ورانيا توفيق، ', 'وماهر بن زكي آل نعيم وكارل فون شتاين، '],
  },
  {
    name: 'list of titles',
    pieces: ['وزير الصحة الأردني سالم نورين ونظيره النرويجي ', 'ورئيس وزراء اليابان ووزيرا خارجية إيطاليا وكندا، '],
  },
  { name: 'conjunctions', pieces: ['و', ' و', ' وو', ' ثم و ف '] },
  {
    name: 'reporting verbs and quotes',
    pieces: ['وقال: «نحب الموسيقى» ', 'وأضاف "الكتاب مفيد وأوضح « أن ', 'وأكد أن المعرض “جميل” '],
  },
  {
    name: 'dates',
    pieces: ['يوم الاثنين 4 مايو 2019 و5 مايو، ', 'من 3 إلى 7 يونيو الماضي ', '12/10/2020 - 13/10/2020 '],
  },
  { name: 'words of meeting', pieces: ['لقاء اجتماع محادثات التقى ', 'في اللقاء الوزيران بحثا '] },
  { name: 'commas', pieces: ['،', ', '] },
];

/** Opens every text: without a meeting and two people most stages would have nothing to do. */
const LEAD = 'استقبل وزير الخارجية الأردني سالم نورين نظيره النرويجي لارس هولمن يوم 3 مايو 2019 في عمان.\n';

/** A text of a kind, behind the news of a meeting, that is `bytes` long in UTF-8, to within one piece. */
export function buildText({ pieces }: TextKind, bytes: number): string {
  const parts = [LEAD];
  let size = Buffer.byteLength(LEAD);
  for (let i = 0; size < bytes; i++) {
    const piece = pieces[i % pieces.length] as string;
    parts.push(piece);
    size += Buffer.byteLength(piece);
  }
  return parts.join('');
}
