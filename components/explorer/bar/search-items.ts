import { TOPICS, type Topic } from '@/lib/domain/codes';
import type { EntityCode, Language, OfficialId } from '@/lib/domain/names';
import type { Names } from '@/lib/query';
import { matchesSearch } from '../rail/find-text';

export type SearchItem =
  | { readonly kind: 'entity'; readonly value: EntityCode; readonly label: string }
  | { readonly kind: 'official'; readonly value: OfficialId; readonly label: string; readonly entity: EntityCode }
  | { readonly kind: 'topic'; readonly value: Topic; readonly label: string };

const MOST = 8;

/**
 * Countries, organisations, officials and topics whose name in either language holds all words typed; those that begin
 * with them first. At most eight, and none where nothing was typed.
 */
export function findItems(
  typed: string,
  names: Names,
  language: Language,
  topicName: (topic: Topic) => string,
): readonly SearchItem[] {
  if (typed.trim() === '') return [];
  const found: { readonly item: SearchItem; readonly late: boolean }[] = [];
  const offer = (item: SearchItem, others: string) => {
    if (!matchesSearch(`${item.label} ${others}`, typed)) return;
    found.push({ item, late: !item.label.toLowerCase().startsWith(typed.trim().toLowerCase()) });
  };
  const foreign = language === 'ar' ? 'en' : 'ar';
  for (const { code, name } of names.entities.values()) {
    offer({ kind: 'entity', value: code, label: name[language] }, `${name[foreign]} ${code}`);
  }
  for (const { id, name, entity } of names.officials.values()) {
    offer({ kind: 'official', value: id, label: name[language], entity }, name[foreign]);
  }
  for (const topic of TOPICS) offer({ kind: 'topic', value: topic, label: topicName(topic) }, '');
  return found
    .sort((a, b) => Number(a.late) - Number(b.late))
    .slice(0, MOST)
    .map(({ item }) => item);
}
