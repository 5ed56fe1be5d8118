// What office holders tell of the time of a text: those it names by title were in office, or about to be, or just gone.
import { type HolderMatch, holderAt, type OfficeHolder, successorsOf, type TitledHolder, titledHolders } from '../offices/office-holders.ts'
import { dayNumber, dayOf } from './calendar.ts'
import { type DaySet, unite } from './day-set.ts'
import { type DatedSentence, dayOfIso, type Evidence, isAboutPast, LAST_DAY } from './evidence.ts'
import { digitsAt, type Line, numberWordAt, wordAt } from './words.ts'

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

/** Days before the start of a term on which the holder may have been elected. */
const CHOSEN_BEFORE = 110
/** Days by which the start of a term may be given wrong. */
const SLACK = 15
/** Tokens between the name of a holder and the word that tells that the term began, or was won. */
const ACCESSION_REACH = 10

/** `sau khi nhậm chức vào tháng 1 năm ngoái, Thủ tướng Anna Berg`: the year behind the start of that term; the month must be that of the start, or of the vote. */
export function accessionEvidence(line: Line, sentences: readonly DatedSentence[]): Evidence[] {
  return sentences.flatMap(({ from, to }) => {
    const back = monthBack(line, from, to)
    const at = back && accessionNear(line, back.from, back.to, from, to)
    if (!at) return []
    const years = at.holders.flatMap((holder) => {
      const start = dayOfIso(holder.from)
      const days = [start - CHOSEN_BEFORE, start + SLACK]
      const year = yearOfMonth(back.month, days[0] ?? start, days[1] ?? start)
      return HEADED.has(holder.office) && year !== null ? [year + back.years] : []
    })
    if (years.length === 0) return []
    const reason = line.text.slice(line.tokens[back.from]?.start, line.tokens[back.to - 1]?.end)
    return [
      {
        kind: 'event' as const,
        days: unite(years.map((year) => [dayNumber(year, 1, 1), dayNumber(year, 12, 31)])),
        reason: `took office ${reason}`,
        at: back.from,
      },
    ]
  })
}

/** `tháng 11 năm ngoái`: a month of this year or the last. */
function monthBack(line: Line, from: number, to: number): { month: number; years: number; from: number; to: number } | null {
  for (let i = from + 2; i < to; i++) {
    const year = numberWordAt(line, 'years-back', i)
    const month = year ? (digitsAt(line, i - 1, 2) ?? numberWordAt(line, 'month', i - 1)?.value ?? null) : null
    if (year && month !== null && line.forms[i - 2] === 'tháng') return { month, years: year.value, from: i - 2, to: year.to }
  }
  return null
}

/** Whoever is named near the word that tells of the start of a term beside the tokens of a month; null where nobody is, or no word does. */
function accessionNear(line: Line, start: number, end: number, from: number, to: number): HolderMatch | null {
  for (let i = start - 1; i >= Math.max(from, start - ACCESSION_REACH); i--) {
    if (!wordAt(line, 'take-office', i) && !wordAt(line, 'elected', i)) continue
    const named: HolderMatch[] = []
    for (let n = Math.max(from, i - ACCESSION_REACH); n < Math.min(to, end + ACCESSION_REACH); n++) {
      const match = holderAt(line.tokens, line.forms, n)
      if (match) named.push(match)
      n = match ? match.to - 1 : n
    }
    // of two who are named it tells of one only
    return named.every(({ holders }) => holders[0]?.name === named[0]?.holders[0]?.name) ? (named[0] ?? null) : null
  }
  return null
}

/** The year in which the month falls between two days. */
function yearOfMonth(month: number, from: number, to: number): number | null {
  for (let year = dayOf(from).year; year <= dayOf(to).year; year++)
    if (dayNumber(year, month, 1) <= to && dayNumber(year, month, 28) >= from) return year
  return null
}

const HEADS: ReadonlySet<string> = new Set(['president', 'prime-minister'])
const HEADED: ReadonlySet<string> = new Set([...HEADS, 'party-leader', 'state-chair', 'leader', 'monarch'])
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
