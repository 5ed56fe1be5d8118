// Chains: words that stand between a subject and its verb without parting them.
import { agedUntil } from './asides.ts'
import type { Line } from './line.ts'
import { statusAt } from './status-words.ts'
import { eventWords } from './words.ts'

const ASIDE = eventWords('aside')
const LIGHT = eventWords('light')
const SEND = eventWords('send')
const PASSIVE = eventWords('passive')
const HEARSAY = eventWords('hearsay')

/** Only adverbs, auxiliaries, dates, ages and marks stand between two tokens. */
export function isChain(line: Line, from: number, to: number): boolean {
  for (let i = to; i > from; ) {
    const aged = agedUntil(line, i)
    if (aged < i) {
      i = aged
      continue
    }
    const next = Math.min(statusAt(line.forms, i), ...[ASIDE, LIGHT, SEND, HEARSAY].map((list) => list.before(line.forms, i, from)))
    if (next === i && !line.inDate[i - 1] && !/^[,()"“]$/u.test(line.forms[i - 1] ?? '')) return false
    i = Math.min(next, i - 1)
  }
  return true
}

/** The start of the adverbs, auxiliaries and `bị` that end before token `at`. */
export function chainBefore(line: Line, at: number): number {
  for (let i = at; ; ) {
    const next = Math.min(statusAt(line.forms, i), ...[ASIDE, PASSIVE].map((list) => list.before(line.forms, i, 0)))
    if (next === i && !line.inDate[i - 1]) return i
    i = Math.min(next, i - 1)
  }
}
