// The roles of words that tell who takes part in an act.
export const PARTY_WORD_ROLES = [
  'culprit',
  'makes',
  'sent',
  'to-whom',
  'spells-out',
  'works-with',
  'victims',
  'kin',
  'dies',
  'fell-in',
  'campaign',
  'inmates',
  'strikes-many',
] as const
