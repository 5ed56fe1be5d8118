// Whose campaign or raid it is that a sentence tells of beside what was done in it: `Cảnh sát Peru thu giữ ma túy trong một cuộc đột kích`.
import type { Arguments } from './arguments.ts'
import type { Line } from './line.ts'
import { mainSubject } from './subject.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords, holdsAny } from './words.ts'

const CAMPAIGN = eventWords('campaign')
const DETERMINER = eventWords('determiner')
const PASSIVE = eventWords('passive')
/** Those who carry such things out. */
const FORCES = [eventWords('public-force'), eventWords('law-body')]
const IN = /^(?:trong|sau)$/u

/** The arguments of a campaign, with those who did something in it as actors where no others are told. */
export function withCampaigner(line: Line, found: FoundTrigger, read: Arguments): Arguments {
  if (read.actors.length > 0 || !CAMPAIGN.startsAt(line.forms, found.head, line.forms.length)) return read
  const start = DETERMINER.before(line.forms, found.head, 0)
  const subject = IN.test(line.forms[start - 1] ?? '') ? mainSubject(line, start - 1) : null
  // Cảnh sát bị bắn trong cuộc đột kích: not told whose it is
  const isDone = subject && !line.forms.slice(subject.to, start).some((form) => PASSIVE.has(form))
  return isDone && subject.members.every(({ from, to }) => holdsAny(line, from, to, ...FORCES))
    ? { ...read, actors: subject.members, subject }
    : read
}
