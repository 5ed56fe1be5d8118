// Mentions that tell of many acts at many times, and those that tell of one of them.
import { pointsBackAt } from './demonstrative.ts'
import type { Draft } from './draft.ts'
import { eventWords } from './words.ts'

const SERIES = eventWords('series')
const PLURAL = /(?:^| )(?:các|những)(?: |$)/u

/** `Vụ tấn công ở Lima`, `hàng loạt vụ tấn công`: one, and many at many times; not `các vụ tấn công`, `vụ tấn công này`, nor where both are placed. */
export function isOneOfSeries(one: Draft, many: Draft): boolean {
  const isOpen = [one, many].some(({ line, found }) => pointsBackAt(line, found.to)) || (one.place && many.place)
  return !isOpen && isSeries(many) && !isSeries(one) && !(one.found.noun && PLURAL.test(wordsBefore(one)))
}

function isSeries({ line, found: { noun, from, head } }: Draft): boolean {
  return SERIES.before(line.forms, head, 0) < head || (noun && SERIES.startsAt(line.forms, head, from))
}

/** The word before a noun, and what stands before it in its phrase. */
function wordsBefore({ line, found: { from, head } }: Draft): string {
  return line.forms.slice(Math.max(0, head - 1), from).join(' ')
}
