import type { MeetingRow } from './meetings';

/** In person, by telephone, on a screen. */
export const FORMAT_ROWS: readonly MeetingRow[] = [
  {
    text: 'بحث وزير الخارجية الدنماركي سورن لوند مع نظيرته السويدية أنيكا بيرغ، خلال اتصال هاتفي، شؤون البيئة.',
    expected: ['held phone DK foreign_minister + SE foreign_minister'],
  },
  {
    text: 'عقد وزير الخارجية الياباني كينجي موراتا اجتماعا عبر تقنية الاتصال المرئي مع نظيرته الأسترالية جين ووكر.',
    expected: ['held video AU foreign_minister + JP foreign_minister'],
  },
  {
    text: 'أجرى وزيرا خارجية كينيا وتنزانيا مباحثات عبر الفيديو.',
    expected: ['held video KE foreign_minister + TZ foreign_minister'],
  },
  {
    text: 'اتفق الرئيس الباراغوياني رامون بينيتيس مع نظيره البوليفي لويس مامانـي على التعاون، وذلك خلال محادثات أجرياها بالهاتف.',
    expected: ['held phone BO head_of_state + PY head_of_state'],
    note: 'the pronoun of a dual verb points back at both; tatweel inside a name',
  },
  {
    text: 'تحدث وزير الدفاع اليوناني نيكوس باباس هاتفيا مع نظيره القبرصي أندرياس كوستا.',
    expected: ['held phone CY defence_minister + GR defence_minister'],
  },
  {
    text: 'بحث الرئيس الغاني كوفي بواتنغ مع نظيره البنيني باتريس هونسا سبل التعاون. وجرى خلال الاتصال تبادل التهاني.',
    expected: ['held phone BJ head_of_state + GH head_of_state'],
    note: 'the sentence after it says that it was a call',
  },
  {
    text: 'ترأس وزير الخارجية الياباني كينجي موراتا عن بعد اجتماعا مع نظيرته الأسترالية جين ووكر عبر تطبيق زووم.',
    expected: ['held video AU foreign_minister + JP foreign_minister'],
  },
  {
    text: 'هاتف الرئيس الغاني كوفي بواتنغ نظيره البنيني باتريس هونسا مهنئا بالعيد.',
    expected: ['held phone BJ head_of_state + GH head_of_state'],
  },
  {
    text: 'التقى الرئيس الغاني كوفي بواتنغ في أكرا نظيره البنيني باتريس هونسا، وكانا قد تحدثا هاتفيا الأسبوع الماضي.',
    expected: ['held in_person BJ head_of_state + GH head_of_state @ GH Accra'],
    note: 'negative: an earlier call',
  },
  {
    text: 'استقبل وزير الاتصالات الكيني جون موانغي في نيروبي نظيره الغاني كوفي بواتنغ وبحثا خدمات الهاتف المحمول.',
    expected: ['held in_person GH other_minister + KE other_minister @ KE Nairobi'],
    note: 'negative: telephones as a subject',
  },
  {
    text: 'بحث وزير الخارجية الياباني كينجي موراتا مع نظيرته الأسترالية جين ووكر شؤون البيئة. وجرى خلال الاجتماع الذي عقد عبر تقنية الاتصال المرئي عرض خطة للغابات.',
    expected: ['held video AU foreign_minister + JP foreign_minister'],
    note: 'a later sentence says how they met',
  },
  {
    text: 'بحث وزير الخارجية الياباني كينجي موراتا مع نظيرته الأسترالية جين ووكر شؤون البيئة. وأشادت ووكر خلال اللقاء، الذي جرى عن بعد، بالخطة.',
    expected: ['held video AU foreign_minister + JP foreign_minister'],
  },
  {
    text: 'بحث وزير الخارجية الياباني كينجي موراتا مع نظيرته الأسترالية جين ووكر شؤون البيئة. وتابع الجانبان ما دار خلال المكالمة الهاتفية بين الرئيس الغاني كوفي بواتنغ والرئيس البنيني باتريس هونسا.',
    expected: [
      'held in_person AU foreign_minister + JP foreign_minister',
      'held phone BJ head_of_state + GH head_of_state',
    ],
    note: 'negative: a call of other people',
  },
  {
    text: 'ترأس وزير الخارجية الياباني كينجي موراتا ونظيرته الأسترالية جين ووكر جلسة الحوار السنوي عبر الاتصال المرئي.',
    expected: ['held video AU foreign_minister + JP foreign_minister'],
    note: 'a dialogue of states is no interview',
  },
];
