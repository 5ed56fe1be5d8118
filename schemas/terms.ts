// The closed lists of words that records and tables share. Names are the field's standard terms (PLOVER, CAMEO, EDTF).
export const QUOTE_TYPES = ['direct', 'mixed', 'indirect'] as const
export type QuoteType = (typeof QUOTE_TYPES)[number]

export const CUE_CLASSES = ['say', 'affirm', 'announce', 'accuse', 'deny', 'demand', 'warn', 'promise', 'think', 'according-to'] as const
export type CueClass = (typeof CUE_CLASSES)[number]

export const ENTITY_KINDS = ['person', 'organization', 'state', 'role', 'group', 'place'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]
export const SPEAKER_KINDS = ['person', 'organization', 'state', 'role', 'group'] as const

/** The PLOVER event types (Open Event Data Alliance). */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

export const EVENT_MODES = ['meet', 'visit', 'phone', 'video', 'multilateral', 'economic', 'expel', 'discontinue', 'convict'] as const
export type EventMode = (typeof EVENT_MODES)[number]

export const EVENT_STATUSES = ['occurred', 'planned', 'possible', 'denied'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** Where a publication date came from. */
export const PUBLISHED_BASES = ['metadata', 'page', 'text', 'inferred'] as const
export type PublishedBasis = (typeof PUBLISHED_BASES)[number]

/**
 * Where the date of an event or of words came from: `explicit` written in full; `year-implied` day or month written, year from the
 * publication date; `relative` counted from the publication date (hôm qua, tuần tới); `linked` taken over from the same event elsewhere.
 */
export const DATE_BASES = ['explicit', 'year-implied', 'relative', 'linked'] as const
export type DateBasis = (typeof DATE_BASES)[number]

export const DUPLICATE_KINDS = ['exact', 'near'] as const
