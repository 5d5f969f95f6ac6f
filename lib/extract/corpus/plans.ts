/**
 * Examples of plans, of what was called off, and of the days of both. Each row's expected meetings are written
 * `status format edtf A + B`. All sentences are invented; every row was published on Wednesday 8 July 2020.
 */
export interface PlanRow {
  readonly text: string;
  readonly expected: readonly string[];
  readonly note: string;
}

export const PLAN_ROWS: readonly PlanRow[] = [
  {
    text: 'سيناقش الرئيس الغاني كوفي بواتنغ الزراعة غدا خلال اجتماعه بنظيره التوغولي إسيان كودجو.',
    expected: ['planned in_person 2020-07-09 GH + TG'],
    note: 'what is to be said there is still to come',
  },
  {
    text: 'قالت متحدثة إن الرئيس الغاني كوفي بواتنغ سيؤكد خلال زيارته المرتقبة غدا، التي يستهلها بلقاء الرئيس التوغولي إسيان كودجو، أهمية الزراعة.',
    expected: ['planned in_person 2020-07-09 GH + TG'],
    note: 'within a journey on which something is to be said',
  },
  {
    text: 'وصل وزير الخارجية الهندي رافي شارما إلى كاتماندو اليوم للاجتماع بنظيره النيبالي رام بهادور كاركي.',
    expected: ['planned in_person 2020-07-08 IN + NP'],
    note: 'what a journey is made for, with its article',
  },
  {
    text: 'زار وزير الخارجية الهندي رافي شارما كاتماندو أمس للاجتماع بنظيره النيبالي رام بهادور كاركي.',
    expected: ['held in_person 2020-07-07 IN + NP'],
    note: 'negative: the same of a visit told as done',
  },
  {
    text: 'توجه وزير الخارجية الهندي رافي شارما أمس الثلاثاء إلى كاتماندو لإجراء محادثات مع نظيره النيبالي رام بهادور كاركي.',
    expected: ['planned in_person 2020-07-07~ IN + NP'],
    note: 'about the day on which the journey began',
  },
  {
    text: 'أعلنت الرئاسة أن الرئيس الغاني كوفي بواتنغ يجري محادثة هاتفية مع نظيره التوغولي إسيان كودجو في الوقت الراهن. وذكرت إذاعة صباح اليوم أن بواتنغ سيجري محادثة هاتفية مع كودجو.',
    expected: ['held phone 2020-07-08 GH + TG'],
    note: 'going on at this hour',
  },
  {
    text: 'يزور رئيس الوزراء الهندي رافي شارما كاتماندو في الفترة من غد الخميس وحتى بعد غد الجمعة لعقد قمة مع رئيس الوزراء النيبالي رام بهادور كاركي.',
    expected: ['planned in_person 2020-07-09/2020-07-10 IN + NP'],
    note: 'a range of days told by their distance',
  },
  {
    text: 'يستقبل الرئيس الغاني كوفي بواتنغ اليوم في أكرا وزير خارجية توغو إسيان كودجو.',
    expected: ['planned in_person 2020-07-08 GH + TG'],
    note: 'a verb in the present that opens its clause',
  },
  {
    text: 'يعقد رئيس وزراء كرواتيا إيفان بابيتش، اليوم الأربعاء، جلسة مباحثات مع نظيره السلوفيني ماركو زوبان.',
    expected: ['planned in_person 2020-07-08 HR + SI'],
    note: 'a noun that leans on such a verb',
  },
  {
    text: 'وصل رئيس وزراء كرواتيا إيفان بابيتش إلى ليوبليانا، حيث يلتقي غدا نظيره السلوفيني ماركو زوبان.',
    expected: ['planned in_person 2020-07-09 HR + SI'],
    note: 'the programme of a journey',
  },
  {
    text: 'وصل وزير الخارجية الهندي رافي شارما إلى كاتماندو اليوم لإجراء محادثات مع نظيره النيبالي رام بهادور كاركي.',
    expected: ['planned in_person 2020-07-08 IN + NP'],
    note: 'what a journey is made for',
  },
  {
    text: 'غادر وزير الخارجية الهندي رافي شارما نيودلهي اليوم لحضور اجتماع مع نظيره النيبالي رام بهادور كاركي.',
    expected: ['planned in_person 2020-07-08 IN + NP'],
    note: 'to attend',
  },
  {
    text: 'زار وزير الخارجية الهندي رافي شارما كاتماندو أمس لإجراء محادثات مع نظيره النيبالي رام بهادور كاركي.',
    expected: ['held in_person 2020-07-07 IN + NP'],
    note: 'negative: the visit is told as done',
  },
  {
    text: 'يواصل وزير الخارجية الهندي رافي شارما اليوم محادثاته مع نظيره النيبالي رام بهادور كاركي في كاتماندو.',
    expected: ['held in_person 2020-07-08 IN + NP'],
    note: 'negative: going on',
  },
  {
    text: 'الرئيس الغاني كوفي بواتنغ يلتقي نظيره التوغولي إسيان كودجو في لومي أمس.',
    expected: ['held in_person 2020-07-07 GH + TG'],
    note: 'negative: the present of a headline puts the subject first',
  },
  {
    text: 'من المرجح أن يلتقي الرئيس الغاني كوفي بواتنغ نظيره التوغولي إسيان كودجو الأسبوع المقبل في لومي.',
    expected: ['planned in_person 2020-07-09~/2020-07-15~ GH + TG'],
    note: 'likely',
  },
  {
    text: 'سيكون لوزير الدفاع الإيطالي لوكا فيرارا لقاء مع نظيره اليوناني نيكوس باباس يوم الجمعة في أثينا.',
    expected: ['planned in_person 2020-07-10 GR + IT'],
    note: 'the future of having',
  },
  {
    text: 'ينتظر أن يصل الرئيس الغاني كوفي بواتنغ إلى لومي السبت، على أن يلتقي نظيره التوغولي إسيان كودجو مساء اليوم ذاته.',
    expected: ['planned in_person 2020-07-11 GH + TG'],
    note: 'on the understanding that',
  },
  {
    text: 'يتوجه الرئيس الغاني كوفي بواتنغ إلى لومي السبت. ويلتقي هناك نظيره التوغولي إسيان كودجو.',
    expected: ['planned in_person 2020-07-11~ GH + TG'],
    note: 'the day of the journey, told before, is about that of the plan',
  },
  {
    text: 'وصل الرئيس الغاني كوفي بواتنغ إلى لومي في زيارة رسمية. ومن المقرر أن يلتقي نظيره التوغولي إسيان كودجو.',
    expected: ['planned in_person 2020-07-08~/2020-07-14~ GH + TG'],
    note: 'a visit under way: within its week',
  },
  {
    text: 'من المقرر أن يلتقي الرئيس الغاني كوفي بواتنغ نظيره التوغولي إسيان كودجو لبحث أزمة بدأت في مارس.',
    expected: ['planned in_person null GH + TG'],
    note: 'a bare month far ahead is one gone by',
  },
  {
    text: 'اتفق وزير الخارجية الهندي رافي شارما ونظيره النيبالي رام بهادور كاركي، خلال اتصال هاتفي أمس، على عقد لقاء في نيودلهي الشهر المقبل.',
    expected: ['held phone 2020-07-07 IN + NP', 'planned in_person 2020-08 IN + NP'],
    note: 'a meeting that was agreed upon by telephone',
  },
  {
    text: 'أجرى وزير الخارجية الهندي رافي شارما اليوم محادثات مع نظيره النيبالي رام بهادور كاركي في كاتماندو. وجاءت الزيارة تنفيذا لما اتفق عليه رئيسا البلدين في اتصال هاتفي الشهر الماضي.',
    expected: ['held in_person 2020-07-08 IN + NP'],
    note: 'another call, told in passing, says nothing of how these two met',
  },
];

export const PASSING_ROWS: readonly PlanRow[] = [
  {
    text: 'التقى الرئيس الغاني كوفي بواتنغ أمس رئيس وزراء توغو إسيان كودجو. والتقى بواتنغ الرئيس البنيني باتريس هونسا في كوتونو في 3 مارس 2018.',
    expected: ['held in_person 2020-07-07 GH + TG', 'background held in_person 2018-03-03 BJ + GH'],
    note: 'dated to long before the news',
  },
  {
    text: 'سبق للرئيس الغاني كوفي بواتنغ أن التقى نظيره التوغولي إسيان كودجو في لومي عام 2018.',
    expected: ['background held in_person 2018 GH + TG'],
    note: 'the word for before at the head of its sentence',
  },
];

export const DROPPED_ROWS: readonly PlanRow[] = [
  {
    text: 'كان من المنتظر أن يصل وزير الدفاع الإيطالي لوكا فيرارا غدا إلى أثينا للقاء نظيره اليوناني نيكوس باباس. وقالت الوزارة إن زيارة فيرارا أرجئت إلى الخريف.',
    expected: ['postponed in_person 2020-07-09 GR + IT'],
    note: 'the visit put off in a later sentence',
  },
  {
    text: 'كان من المقرر أن يلتقي وزير الدفاع الإيطالي لوكا فيرارا الجمعة المقبل نظيره اليوناني نيكوس باباس. لكن الوزارة أعلنت إلغاء اللقاء.',
    expected: ['cancelled in_person 2020-07-10 GR + IT'],
    note: 'called off in a later sentence',
  },
  {
    text: 'قال الرئيس الغاني كوفي بواتنغ إن عقد اجتماع مع نظيره التوغولي إسيان كودجو كان سيكون مفيدا. وأكد أن إلغاء الاجتماع المقرر الجمعة المقبل قرار مشترك.',
    expected: ['cancelled in_person 2020-07-10 GH + TG'],
    note: 'what would have been, and when it was meant to be',
  },
  {
    text: 'من المقرر أن يلتقي وزير الدفاع الإيطالي لوكا فيرارا غدا نظيره اليوناني نيكوس باباس. ونفت الوزارة إلغاء اللقاء.',
    expected: ['planned in_person 2020-07-09 GR + IT'],
    note: 'negative: calling off denied',
  },
  {
    text: 'من المقرر أن يلتقي وزير الدفاع الإيطالي لوكا فيرارا غدا نظيره اليوناني نيكوس باباس. وأرجأ الرئيس الغاني كوفي بواتنغ زيارته إلى لومي.',
    expected: ['planned in_person 2020-07-09 GR + IT'],
    note: 'negative: the visit of somebody else put off',
  },
  {
    text: 'التقى وزير الدفاع الإيطالي لوكا فيرارا أمس نظيره اليوناني نيكوس باباس. وتأجلت الزيارة مرتين.',
    expected: ['held in_person 2020-07-07 GR + IT'],
    note: 'negative: it took place after all',
  },
  {
    text: 'نفت الرئاسة الغانية اليوم وجود لقاء مرتقب بين الرئيس الغاني كوفي بواتنغ ونظيره التوغولي إسيان كودجو في 13 من الشهر الجاري.',
    expected: ['denied in_person 2020-07-13 GH + TG'],
    note: 'the day that is denied, not the day of denying',
  },
  {
    text: 'ألغى الرئيس الغاني كوفي بواتنغ أمس الثلاثاء لقاء كان سيجمعه بنظيره التوغولي إسيان كودجو الجمعة المقبل.',
    expected: ['cancelled in_person 2020-07-10 GH + TG'],
    note: 'the day for which it was meant, not the day of calling it off',
  },
  {
    text: 'أرجأ وزير الدفاع الإيطالي لوكا فيرارا أمس لقاءه مع نظيره اليوناني نيكوس باباس الذي كان مقررا غدا.',
    expected: ['postponed in_person 2020-07-09 GR + IT'],
    note: 'a subject between the verb and the meeting',
  },
  {
    text: 'ألغي الاجتماع الذي كان مقررا أمس بين وزير الدفاع الإيطالي لوكا فيرارا ونظيره اليوناني نيكوس باباس.',
    expected: ['cancelled in_person 2020-07-07 GR + IT'],
    note: 'its day passed without it',
  },
  {
    text: 'ألغى الرئيس الغاني كوفي بواتنغ لقاءه مع نظيره التوغولي إسيان كودجو. وكان اللقاء مقررا يوم 20 يوليو.',
    expected: ['cancelled in_person 2020-07-20 GH + TG'],
    note: 'its day in another sentence',
  },
  {
    text: 'ألغى الرئيس الغاني كوفي بواتنغ أمس الثلاثاء لقاءه مع نظيره التوغولي إسيان كودجو.',
    expected: ['cancelled in_person 2020-07-07~ GH + TG'],
    note: 'no other day: about the day of calling it off',
  },
  {
    text: 'أجل الرئيس الغاني كوفي بواتنغ زيارة كان سيلتقي خلالها نظيره التوغولي إسيان كودجو في لومي يوم الأحد المقبل.',
    expected: ['postponed in_person 2020-07-12 GH + TG'],
    note: 'put off with the visit that it belonged to',
  },
  {
    text: 'ألغى الرئيس الغاني كوفي بواتنغ زيارة إلى باماكو بعد لقائه أمس نظيره التوغولي إسيان كودجو في لومي.',
    expected: ['held in_person 2020-07-07 GH + TG'],
    note: 'negative: what was called off is something else',
  },
  {
    text: 'التقى الرئيس الغاني كوفي بواتنغ نظيره التوغولي إسيان كودجو أمس من أجل بحث التجارة.',
    expected: ['held in_person 2020-07-07 GH + TG'],
    note: 'negative: a preposition, no putting off',
  },
];

export const DAY_ROWS: readonly PlanRow[] = [
  {
    text: 'وصل وزير الخارجية الهندي رافي شارما إلى كاتماندو، حيث التقى يوم الاثنين رئيس الوزراء النيبالي رام بهادور كاركي، ويوم الثلاثاء الرئيس النيبالي هاري ثابا.',
    expected: ['held in_person 2020-07-06 IN + NP', 'held in_person 2020-07-07 IN + NP'],
    note: 'a day right before each partner',
  },
  {
    text: 'التقى الرئيس الغاني كوفي بواتنغ أمس رئيس وزراء توغو إسيان كودجو. وقبل ذلك بساعات، اجتمع بواتنغ مع الرئيس البنيني باتريس هونسا.',
    expected: ['held in_person 2020-07-07 GH + TG', 'held in_person 2020-07-07~ BJ + GH'],
    note: 'some hours before: about the same day, and news as well',
  },
  {
    text: 'استقبل الرئيس الغاني كوفي بواتنغ اليوم رئيس وزراء توغو إسيان كودجو. وكان بواتنغ قد أجرى يوم الأحد محادثات في لومي مع الرئيس البنيني باتريس هونسا.',
    expected: ['held in_person 2020-07-08 GH + TG', 'held in_person 2020-07-05 BJ + GH'],
    note: 'the day inside a clause of the pluperfect is the own day of the meeting',
  },
  {
    text: 'التقى الرئيس الغاني كوفي بواتنغ أمس رئيس وزراء توغو إسيان كودجو. وأشاد بنتائج القمة التي عقدت في 28 يونيو. وفي اليوم نفسه اجتمع بواتنغ مع الرئيس البنيني باتريس هونسا.',
    expected: ['held in_person 2020-07-07 GH + TG', 'held in_person 2020-07-07 BJ + GH'],
    note: 'the same day as the news, not as what was told in passing',
  },
  {
    text: 'أكرا 8 يوليو 2020 (وكالة) أعلنت غانا أمس (الثلاثاء) أنها ستشتري قمحا. وجاء ذلك خلال مباحثات أجراها الرئيس الغاني كوفي بواتنغ مع نظيره التوغولي إسيان كودجو.',
    expected: ['held in_person 2020-07-07 GH + TG'],
    note: 'the day of the lead before the day of the dateline',
  },
  {
    text: 'أعلنت الرئاسة الغانية، الثلاثاء 7 يوليو، أن الرئيس الغاني كوفي بواتنغ اجتمع مع نظيره التوغولي إسيان كودجو. وتوقف الرئيسان عند الاجتماع الذي عقدته المنظمة في 20 يونيو.',
    expected: ['held in_person 2020-07-07 GH + TG'],
    note: 'an older meeting that they spoke of',
  },
];
