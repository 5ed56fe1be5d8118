// What office holders tell of the time of a text: those it names by title were in office, or about to be, or just gone.
import { holderAt, type OfficeHolder, successorsOf, type TitledHolder, titledHolders } from '../offices/office-holders.ts'
import { type DaySet, unite } from './day-set.ts'
import { type DatedSentence, dayOfIso, type Evidence, isAboutPast, LAST_DAY } from './evidence.ts'
import { type Line, wordAt } from './words.ts'

/** Papers give the title to those who are chosen but not yet sworn in, and leave it a while to those who went. */
const BEFORE = 60
const AFTER = 20
const NEW_DAYS = 200
const ELECT_DAYS = 110

/** Who held which office: `Tổng thống Mỹ Joe Biden`. Sentences that speak of a year of the past are left out. */
export function holderEvidence(line: Line, sentences: readonly DatedSentence[]): Evidence[] {
  const out: Evidence[] = []
  for (const { from, to } of sentences) {
    const [tokens, forms] = [line.tokens.slice(from, to), line.forms.slice(from, to)]
    if (isAboutPast(line, from, to)) continue
    for (const match of titledHolders(tokens, forms)) {
      const days = daysOf(match)
      if (days) out.push({ kind: 'holder', days, reason: reasonOf(line, match, from), at: from + match.from })
    }
  }
  return out
}

/** `người tiền nhiệm Barack Obama`: whoever came after him is in office now. */
export function predecessorEvidence(line: Line, sentences: readonly DatedSentence[]): Evidence[] {
  const out: Evidence[] = []
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      const word = wordAt(line, 'predecessor', i)
      const name = word && holderNear(line, word.to, to)
      if (!name) continue
      const terms = name.holders.filter(({ office }) => HEADS.has(office)).flatMap((holder) => successorsOf(holder).map(termOf))
      const days = unite(terms.map(([first, last]) => [first, last + AFTER]))
      if (days.length > 0) out.push({ kind: 'holder', days, reason: line.text.slice(line.tokens[i]?.start, name.end), at: i })
      i = word.to
    }
  }
  return out
}

const HEADS: ReadonlySet<string> = new Set(['president', 'prime-minister'])
/** Tokens between the word and the name: `của ông, ông`, `là cựu Tổng thống`. */
const NAME_REACH = 6

function holderNear(line: Line, from: number, to: number): { holders: readonly OfficeHolder[]; end: number } | null {
  for (let i = from; i < Math.min(to, from + NAME_REACH); i++) {
    const match = holderAt(line.tokens, line.forms, i)
    if (match) return { holders: match.holders, end: line.tokens[match.to - 1]?.end ?? 0 }
    if (/^[.;:]$/u.test(line.forms[i] ?? '')) return null
  }
  return null
}

function reasonOf(line: Line, match: TitledHolder, from: number): string {
  const [first, last] = [line.tokens[from + match.from], line.tokens[from + match.to - 1]]
  const terms = match.holders.map((holder) => `${holder.from}/${holder.to ?? '..'}`).join(', ')
  return `${line.text.slice(first?.start, last?.end)}: ${match.effect === 'plain' ? '' : `${match.effect} `}${terms}`
}

function daysOf({ holders, effect }: TitledHolder): DaySet | null {
  const terms = holders.map(termOf)
  if (effect === 'plain') return unite(terms.map(([from, to]) => [from - BEFORE, to + AFTER]))
  if (effect === 'new') return unite(terms.map(([from]) => [from - BEFORE, from + NEW_DAYS]))
  if (effect === 'elect') return unite(terms.map(([from]) => [from - ELECT_DAYS, from + AFTER]))
  if (effect !== 'former') return null
  const first = Math.min(...terms.map(([, to]) => to))
  return first >= LAST_DAY ? null : [[first - BEFORE, LAST_DAY]]
}

function termOf(holder: OfficeHolder): readonly [number, number] {
  return [dayOfIso(holder.from), holder.to === null ? LAST_DAY : dayOfIso(holder.to)]
}
