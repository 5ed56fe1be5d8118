// Who is named right behind the blow of which they are suspected: `nghi phạm đánh bom Juan Mora bị bắt`.
import type { Arguments } from './arguments.ts'
import type { Line } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const SUSPECT = eventWords('suspect')
const STRIKES_MANY = eventWords('strikes-many')

/** The arguments of a blow at nobody in particular, done by the person whose bare name follows; not `kẻ đánh bom Lima`, `nghi phạm đâm ông Mora`. */
export function withNamedSuspect(line: Line, { from, to, noun }: FoundTrigger, read: Arguments): Arguments {
  const named = line.startingAt.get(to)
  const isSuspect = !noun && STRIKES_MANY.after(line.forms, from, to) === to && SUSPECT.before(line.forms, from, 0) < from
  if (!isSuspect || named?.mention.kind !== 'person' || !line.tokens[to]?.capital) return read
  return { ...read, actors: [named], targets: read.targets.filter((one) => one.from !== to) }
}
