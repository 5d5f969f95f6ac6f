import type { MeetingRow } from './meetings';

/** Hosts and partners whose country no word of theirs tells: from the visit, the place, the agency or the relations named. */
export const PARTNER_ROWS: readonly MeetingRow[] = [
  {
    text: 'في كينيا، التقى وزير الخارجية النرويجي لارس هانسن الرئيس جون موانغي.',
    expected: ['held in_person KE head_of_state + NO foreign_minister @ KE'],
  },
  {
    text: 'زار وزير الخارجية النرويجي لارس هانسن تشاد حيث أجرى محادثات مع الرئيس إدريس مايغا.',
    expected: ['held in_person NO foreign_minister + TD head_of_state @ TD'],
  },
  {
    text: 'زار الرئيس الكيني جون موانغي تشاد مع وزير الخارجية علي موانغي.',
    expected: [],
    note: 'who came along with the visitor is no partner',
  },
  {
    text: 'وصل وزير الخارجية النرويجي لارس هانسن إلى تشاد. وأجرى هانسن محادثات مع الرئيس إدريس مايغا.',
    expected: ['held in_person NO foreign_minister + TD head_of_state @ TD'],
    note: 'the visit is told a sentence before',
  },
  {
    text: 'دعا وزير الخارجية النرويجي لارس هانسن الرئيس جون موانغي إلى زيارة تشاد.',
    expected: [],
  },
  {
    text: 'بحث وزير الخارجية المغربي سالم الرابحي مع الرئيس لارس هانسن في جنيف التعاون.',
    expected: [],
    note: 'everybody meets in Geneva',
  },
  {
    text: 'استقبل الوزير سالم الرابحي في مكتبه سفير اليابان كينجي تاناكا وعرض معه العلاقات اللبنانية اليابانية.',
    expected: ['held in_person JP ambassador + LB other_minister @ LB'],
    note: 'of a pair of relations the other one',
  },
  {
    text: 'استقبل الوزير سالم الرابحي في مكتبه سفير اليابان كينجي تاناكا وعرض معه العلاقات اللبنانية القبرصية.',
    expected: [],
  },
  {
    text: 'استقبل الوزير الأول سالم الرابحي السفيرة فوق العادة لمملكة النرويج بالجزائر إنغريد هانسن.',
    expected: ['held in_person DZ head_of_government + NO ambassador @ DZ'],
    note: 'the post of the ambassador',
  },
  {
    text: 'استقبل الوزير الأول سالم الرابحي السفيرة فوق العادة لمملكة النرويج إنغريد هانسن.',
    expected: [],
  },
  {
    text: 'العمانية: استقبل وزير الإعلام سالم الرابحي السفير النرويجي لارس هانسن.',
    expected: ['held in_person NO ambassador + OM other_minister'],
    note: 'the agency at the head',
  },
  {
    text: 'العمانية أسماء الرابحي: استقبل وزير الإعلام سالم الرابحي السفير النرويجي لارس هانسن.',
    expected: [],
    note: 'no agency: an adjective',
  },
  {
    text: 'استقبل وزير الصحة سفير كينيا بول موانغي. وجرى استعراض علاقات التعاون بين مملكة البحرين وجمهورية كينيا.',
    expected: ['held in_person BH other_minister + KE ambassador @ BH'],
    note: 'of the two countries whose relations are told, the one that did not send the ambassador',
  },
  {
    text: 'استقبل وزير الصحة سفير كينيا بول موانغي. وجرى استعراض علاقات التعاون بين البلدين.',
    expected: [],
    note: 'nothing tells whose minister he is',
  },
  {
    text: 'وزير الخارجية يبحث مع نظيره النرويجي هاتفيا الأوضاع في غزة.',
    expected: [],
    note: 'the place of affairs is nobody’s country',
  },
  {
    text: 'وزير الخارجية يلتقي نظيره النرويجي في لشبونة. التقى وزير الخارجية الكيني بول موانغي وزير الخارجية النرويجي لارس هانسن.',
    expected: ['held in_person KE foreign_minister + NO foreign_minister @ PT Lisbon'],
    note: 'a bare minister beside his counterpart is not that counterpart',
  },
  {
    text: 'التقى وزير الخارجية الكيني بول موانغي نظيره النرويجي لارس هانسن لبحث التطورات الأخيرة.',
    expected: ['held in_person KE foreign_minister + NO foreign_minister'],
    note: 'the latest developments are nobody',
  },
];
