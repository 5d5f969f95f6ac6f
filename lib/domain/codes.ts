/** The closed vocabularies of Liqa. The order is the order in which lists and legends show them. */

export const STATUSES = ['held', 'planned', 'postponed', 'cancelled', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

export const FORMATS = ['in_person', 'video', 'phone'] as const;
export type Format = (typeof FORMATS)[number];

/** Where in an article words stand. */
export const ZONES = ['headline', 'deck', 'caption', 'dateline', 'body'] as const;
export type Zone = (typeof ZONES)[number];

export const ROLES = [
  'head_of_state',
  'head_of_government',
  'deputy_head_of_government',
  'crown_prince',
  'royal',
  'foreign_minister',
  'deputy_foreign_minister',
  'defence_minister',
  'interior_minister',
  'other_minister',
  'ambassador',
  'special_envoy',
  'parliament_speaker',
  'parliament_member',
  'party_official',
  'military_official',
  'security_official',
  'io_head',
  'io_official',
  'governor',
  'spokesperson',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

export const TOPICS = [
  'bilateral_relations',
  'trade_investment',
  'energy',
  'transport_connectivity',
  'health',
  'counter_terrorism',
  'defence_military',
  'nuclear_nonproliferation',
  'technology_cyber',
  'climate_environment',
  'multilateral_order',
  'regional_organisations',
  'sovereignty_territory',
  'human_rights',
  'conflict_peace',
  'culture_education_people',
  'agriculture_food',
  'migration_refugees',
  'humanitarian_aid',
  'finance_debt',
  'consular_travel',
  'science_space',
  'history_memory',
  'media_disinformation',
  'domestic_politics',
  'religion_hajj',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * The eight topic families that carry a hue, and 0 for the rest: the 26 codes are too many to tell apart by colour.
 * 1 bilateral · 2 economy · 3 peace and security · 4 transport · 5 climate and energy · 6 health and humanitarian ·
 * 7 multilateral order · 8 science and culture · 0 everything else.
 */
export const TOPIC_FAMILY: Readonly<Record<Topic, 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8>> = {
  bilateral_relations: 1,
  trade_investment: 2,
  energy: 5,
  transport_connectivity: 4,
  health: 6,
  counter_terrorism: 3,
  defence_military: 3,
  nuclear_nonproliferation: 3,
  technology_cyber: 8,
  climate_environment: 5,
  multilateral_order: 7,
  regional_organisations: 7,
  sovereignty_territory: 3,
  human_rights: 0,
  conflict_peace: 3,
  culture_education_people: 8,
  agriculture_food: 2,
  migration_refugees: 6,
  humanitarian_aid: 6,
  finance_debt: 2,
  consular_travel: 4,
  science_space: 8,
  history_memory: 0,
  media_disinformation: 0,
  domestic_politics: 0,
  religion_hajj: 0,
};

/** Regions colour the rings of nodes: a hint, never the only cue. */
export const REGIONS = [
  'east-asia',
  'se-asia',
  'south-asia',
  'central-asia',
  'west-asia',
  'africa',
  'europe',
  'americas',
  'oceania',
  'organisation',
] as const;
export type Region = (typeof REGIONS)[number];

export const ENTITY_KINDS = ['country', 'organisation'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
