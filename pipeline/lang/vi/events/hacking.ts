// Attacks on networks: hackers and what they write seize and spy, and shoot at nobody.
import type { Line } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const HACKING = eventWords('hacking')
const HACK_ACT = eventWords('hack-act')
/** `tấn công khủng bố`: no attack of hackers. */
const TERROR = 'khủng'
const MARK = /^[,;:?!]$/u
/** So many sentences on hackers, and one of so many, make a text about them. */
const FEWEST = 2
const TEXT_SHARE = 4
/** So many words from the attack hackers may stand. */
const REACH = 5

/** Whether a text is about hackers: one of four sentences tells of them. */
export function tellsOfHacking(lines: readonly Line[]): boolean {
  const told = lines.filter(({ forms }) => forms.some((_, i) => HACKING.startsAt(forms, i, forms.length))).length
  return told >= FEWEST && told * TEXT_SHARE >= lines.length
}

/** `Tin tặc tấn công Peru`, `vụ tấn công mã độc`; in a text about hackers also `vụ tấn công`; not `tin tặc lo ngại, quân đội tấn công`. */
export function isHacking(line: Line, { trigger: { type }, from, to }: FoundTrigger, isOfText: boolean): boolean {
  const isStrike = line.forms.slice(from, to).some((form) => HACK_ACT.has(form)) && !line.forms.slice(from, to + 1).includes(TERROR)
  if (type !== 'ASSAULT' || !isStrike) return false
  if (isOfText) return true
  for (let i = from - 1; i >= Math.max(0, from - REACH) && !MARK.test(line.forms[i] ?? ''); i--)
    if (HACKING.startsAt(line.forms, i, from)) return true
  for (let i = to; i < Math.min(line.forms.length, to + REACH) && !MARK.test(line.forms[i] ?? ''); i++)
    if (HACKING.startsAt(line.forms, i, line.forms.length)) return true
  return false
}
