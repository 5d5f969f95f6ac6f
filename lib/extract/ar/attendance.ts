/**
 * Who was there without being a side: the words that lead to attendants. Conjunctions are taken off by the reader.
 */

/** They lead to attendants by themselves: `بحضور X`. Who is named may come of a third country, and is then left to be a side. */
export const IN_PRESENCE_OF: readonly string[] = ['بحضور', 'حضور', 'بحضوره', 'بحضورهما', 'بمشاركة'];
/** They lead to those who came with one side: `رافقه X`, `مرفوقا بـX`, `وكان برفقته X`. */
export const ACCOMPANYING: readonly string[] = (
  'برفقة برفقته برفقتها بصحبة بصحبته بمعية بمعيته رافق رافقت رافقه رافقها رافقته رافقتها يرافق ترافق يرافقه يرافقها ترافقه ترافقها مرفوقا مرفوقة ' +
  'مصحوبا مصحوبة رافقهما يرافقهما'
).split(' ');
/** They end in a pronoun for the meeting: `حضره X`, `حضرهما X`. */
export const ATTENDED_IT: readonly string[] = 'حضره حضرها حضرهما حضرته حضرتها حضرتهما يحضره يحضرها تحضره شاركهما'.split(
  ' ',
);
/** They need what was attended after them, or after those who attended: `حضر اللقاء X`, `حضر X وY اللقاء`. */
export const ATTEND: readonly string[] = 'حضر حضرت حضرا حضروا يحضر تحضر شارك شاركت شاركا شاركوا يشارك تشارك'.split(' ');
/** What was attended. */
export const ATTENDED_EVENTS: readonly string[] = (
  'الاستقبال اللقاء اللقاءات الاجتماع الاجتماعات الاجتماعين اللقاءين المقابلة المباحثات المحادثات المشاورات الجلسة القمة جلسة مراسم المراسم المأدبة مأدبة ' +
  'الغداء العشاء الحفل الزيارة المفاوضات الاتصال الجانب الجانبين الجانبان جانب فيه فيها فيهما'
).split(' ');
/** A delegation and its members: `ضم الوفد X`, `وفد يضم X`. */
export const COMPRISE: readonly string[] = 'ضم ضمت يضم تضم شمل يشمل تألف يتألف تكون يتكون ضما'.split(' ');
export const DELEGATIONS: readonly string[] = 'الوفد وفد وفدا وفده وفدها الوفدين الوفدان الجانب الجانبين'.split(' ');
/** Both meetings that were told together were attended. */
export const BOTH: readonly string[] = 'حضرهما حضرتهما الاجتماعين اللقاءين الاجتماعات اللقاءات'.split(' ');
/** Titles that no gazetteer reads, before a name of a list. */
export const UNREAD_TITLES: readonly string[] =
  'ومعالي وسعادة وسمو وفخامة ودولة ومعاليه وكذلك وأيضا ومن ومنهم وبينهم وعن ومعه ومعهم وكل ورئيس ومدير وعضو ومستشار ومستشاره ومستشاريه ووكيل ونائب وأمين وممثل'.split(
    ' ',
  );
