// The roles of words that tell who takes part in an act.
export const PARTY_WORD_ROLES = ['culprit', 'makes', 'sent', 'spells-out', 'works-with', 'victims', 'kin', 'dies', 'campaign'] as const

/** The roles of words that tell of trials, raids and trainings, and of many acts. */
export const SCENE_WORD_ROLES = [
  'bench',
  'sitting',
  'first-trial',
  'raiders',
  'policing',
  'trains',
  'unverified',
  'expires',
  'series',
] as const
