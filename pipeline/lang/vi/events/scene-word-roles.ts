// The roles of words that tell of the scene of an act: trials, raids and trainings, days, and what goes on.
export const SCENE_WORD_ROLES = [
  'bench',
  'sitting',
  'first-trial',
  'policing',
  'trains',
  'unverified',
  'expires',
  'series',
  'until',
  'behind-day',
  'beside-names',
  'no-deed',
  'done',
  'lasts',
  'jail',
  'holds-goods',
] as const
