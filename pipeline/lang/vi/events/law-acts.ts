// The acts of the law, which count at home as well.

export const ARREST = 'event.coerce.arrest'

/** What the law does to somebody: arrests, charges, trials, sentences, dismissals. */
export const LAW_ACTS: ReadonlySet<string> = new Set([
  ARREST,
  'event.coerce.hold',
  'event.coerce.caught',
  'event.coerce.subdue',
  'event.accuse.prosecute',
  'event.accuse.case',
  'event.accuse.trial',
  'event.sanction.convict',
  'event.sanction.sentenced',
  'event.sanction.term',
  'event.sanction.serve',
  'event.sanction.dismiss',
  'event.concede.law',
  'event.reject.law',
  'event.sanction.upheld',
  'event.sanction.guilty',
  'event.sanction.damages',
  'event.concede.acquit',
  'event.accuse.to-court',
  'event.request.penalty',
  'event.retreat.freed',
  'event.retreat.release',
])
