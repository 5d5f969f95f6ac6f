/**
 * Examples of attendants: who was at a meeting without being a side of it, as `country role` in reading order; none in the
 * negatives. All sentences are invented; every row was published on Wednesday 8 July 2020.
 */
export interface AideRow {
  readonly text: string;
  readonly aides: readonly string[];
  readonly note: string;
}

const FERRARA = 'التقى وزير الدفاع الإيطالي لوكا فيرارا أمس نظيره اليوناني نيكوس باباس.';
const KOSKI = 'اجتمع وزير الخارجية الفنلندي يوها كوسكي أمس بوزيرة الخارجية السويدية أنيكا بيرغ.';
const BOATENG = 'استقبل الرئيس الغاني كوفي بواتنغ أمس وزير خارجية مالطا جوزيف بورغ.';

export const AIDE_ROWS: readonly AideRow[] = [
  {
    text: 'استقبل الرئيس الغاني كوفي بواتنغ أمس وزير خارجية مالطا جوزيف بورغ، بحضور وزير الخارجية الغاني أكوا منساه.',
    aides: ['GH foreign_minister'],
    note: 'in the presence of',
  },
  {
    text: `${BOATENG} حضر اللقاء وزير الخارجية الغاني أكوا منساه.`,
    aides: ['GH foreign_minister'],
    note: 'attended the meeting',
  },
  {
    text: `${BOATENG} حضر اللقاء وزير الخارجية الغاني أكوا منساه. ومن الجانب المالطي السفير كارمل غريك.`,
    aides: ['GH foreign_minister', 'MT ambassador'],
    note: 'the other side in a sentence of its own',
  },
  {
    text: `${BOATENG} حضر اللقاء وزير الخارجية الغاني أكوا منساه. ومن الجانب المالطي أشاد السفير كارمل غريك بالمتحف.`,
    aides: ['GH foreign_minister'],
    note: 'a verb behind the side is a speech',
  },
  {
    text: `${BOATENG} ومن الجانب المالطي السفير كارمل غريك.`,
    aides: [],
    note: 'nobody was said to attend before it',
  },
  {
    text: `${BOATENG} وحضر وزير الخارجية الغاني أكوا منساه وسفير غانا لدى مالطا كويكو أدو المقابلة.`,
    aides: ['GH foreign_minister', 'GH ambassador'],
    note: 'the attendants before what they attended',
  },
  {
    text: `${FERRARA} ورافق فيرارا وزير الصحة ماركو ريتشي.`,
    aides: ['IT other_minister'],
    note: 'who accompanies a side is of its country',
  },
  {
    text: `${FERRARA} وضم الوفد الإيطالي وزير الصحة ماركو ريتشي وسفير إيطاليا لدى اليونان باولو كونتي.`,
    aides: ['IT other_minister', 'IT ambassador'],
    note: 'members of a delegation',
  },
  {
    text: `${FERRARA} شارك في اللقاء من الجانب الإيطالي وزير الصحة ماركو ريتشي ومن الجانب اليوناني وزير النقل ديميتري لامبرو.`,
    aides: ['IT other_minister', 'GR other_minister'],
    note: 'each side with its own people',
  },
  {
    text: `${FERRARA} وقال وزير الصحة الإيطالي ماركو ريتشي، الذي حضر الاجتماع، إن التعاون جيد.`,
    aides: ['IT other_minister'],
    note: 'a relative clause points back at the attendant',
  },
  {
    text: `${FERRARA} وحضر الاجتماع كل من: وزير الصحة الإيطالي ماركو ريتشي، والسفير الإيطالي باولو كونتي.`,
    aides: ['IT other_minister', 'IT ambassador'],
    note: 'a list after a colon',
  },
  {
    text: 'استقبل الرئيس التونسي أنيس الكافي اليوم رئيس وزراء مالطا جوزيف بورغ الذي كان مرفوقا بوزير الصحة كارمن فيلا.',
    aides: ['MT other_minister'],
    note: 'the guest came with company',
  },
  {
    text: 'اجتمع وزير الخارجية الفنلندي يوها كوسكي أمس بوزيرة الخارجية السويدية أنيكا بيرغ، في حضور سفير فنلندا لدى السويد إيرو ماكي.',
    aides: ['FI ambassador'],
    note: 'the presence with its preposition apart',
  },
  {
    text: `${FERRARA} كما اجتمع فيرارا مع وزير الدفاع القبرصي أندرياس كوستا. وحضر اللقاءين وزير الصحة الإيطالي ماركو ريتشي.`,
    aides: ['IT other_minister', 'IT other_minister'],
    note: 'both of two meetings',
  },
  {
    text: `${FERRARA} كما اجتمع فيرارا مع وزير الدفاع القبرصي أندرياس كوستا. ورافق فيرارا وزير الصحة ماركو ريتشي.`,
    aides: ['IT other_minister', 'IT other_minister'],
    note: 'who came along was at all meetings of the journey',
  },
  {
    text: `${FERRARA} وحضر اللقاء وزير الصحة الإيطالي ماركو ريتشي. وأوفد وزير النقل الإيطالي باولو كونتي مهندسين إلى أثينا.`,
    aides: ['IT other_minister'],
    note: 'negative: the next sentence is about somebody else',
  },
  {
    text: `${KOSKI} وسيحضر وزير الصحة الفنلندي إيرو ماكي مؤتمر الأطباء غدا.`,
    aides: [],
    note: 'negative: another event',
  },
  {
    text: `${KOSKI} وأكد كوسكي أهمية حضور وزير الصحة إيرو ماكي المؤتمر الطبي.`,
    aides: [],
    note: 'negative: the bare noun',
  },
  {
    text: `${KOSKI} ومن المقرر أن يزور كوسكي أوسلو برفقة وزير الصحة الفنلندي إيرو ماكي.`,
    aides: [],
    note: 'negative: company on a visit to come',
  },
  {
    text: `${FERRARA} ووقع وزير الصحة الإيطالي ماركو ريتشي لاحقا اتفاقا في روما.`,
    aides: [],
    note: 'negative: spoken of, not attending',
  },
];
