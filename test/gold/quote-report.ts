// Which rules of quotes are right how often on annotated articles, which speakers are confused, and whether confidence tells the truth.

import { squeeze } from '../../pipeline/core/text.ts'
import { findDates } from '../../pipeline/lang/vi/dates/find-dates.ts'
import { lineOf } from '../../pipeline/lang/vi/dates/words.ts'
import { findNames } from '../../pipeline/lang/vi/names/find-names.ts'
import { type Naming, namingOf } from '../../pipeline/lang/vi/quotes/confidence.ts'
import { findQuotes } from '../../pipeline/lang/vi/quotes/find-quotes.ts'
import { readArticle } from '../../pipeline/lang/vi/reading.ts'
import { segmented } from '../lang/vi/quotes/read-quotes.ts'
import { match, overlap, sameName, words } from './matching.ts'
import { type Band, reliability, type Seen } from './reliability.ts'
import type { GoldDocument } from './score.ts'

export interface RuleCount {
  rule: string
  /** Rows with their words and their speaker right; optional annotations are left out. */
  right: number
  /** Rows that overlap an annotated quote by half or more. */
  found: number
  exact: number
  speaker: number
  of: number
}

/** Rows of one rule and one way of naming the speaker. */
export interface Cell {
  readonly rule: string
  readonly speaker: Naming
  right: number
  of: number
}

export interface QuoteReport {
  readonly rules: readonly RuleCount[]
  /** Sorted by rule and speaker. */
  readonly cells: readonly Cell[]
  /** Speakers of found quotes, by what was wanted and what was got. */
  readonly speakers: ReadonlyMap<string, number>
  readonly reliability: readonly Band[]
}

export function reportQuotes(golds: readonly GoldDocument[]): QuoteReport {
  const rules = new Map<string, RuleCount>()
  const speakers = new Map<string, number>()
  const cells = new Map<string, Cell>()
  const seen: Seen[] = []
  const judge = ({ rule, speaker, confidence }: Predicted, right: boolean) => {
    const cell = cells.get(`${rule} ${speaker}`) ?? { rule, speaker, right: 0, of: 0 }
    cells.set(`${rule} ${speaker}`, cell)
    cell.of++
    if (right) cell.right++
    seen.push({ confidence, right: right ? 1 : 0, of: 1 })
  }
  for (const gold of golds) {
    const predicted = quotesOf(gold)
    const { matched, spurious } = match(gold.quotes, predicted, (g, p) => {
      const share = overlap(words(g.text), words(p.text))
      return share >= 0.5 ? share : 0
    })
    for (const [g, p, share] of matched) {
      if (g.optional) continue
      const sameSpeaker = g.speaker_name ? sameName(g.speaker_name, p.name) : !p.name
      const row = count(rules, p.rule)
      row.of++
      row.found++
      if (share === 1) row.exact++
      if (sameSpeaker) row.speaker++
      if (sameSpeaker) row.right++
      const kind = sameSpeaker
        ? 'right'
        : !g.speaker_name
          ? 'a name for an unnamed source'
          : p.name
            ? 'another name'
            : 'no name for a named source'
      speakers.set(kind, (speakers.get(kind) ?? 0) + 1)
      judge(p, sameSpeaker)
    }
    for (const p of spurious) {
      count(rules, p.rule).of++
      judge(p, false)
    }
  }
  const sorted = [...rules.values()].sort((a, b) => b.of - a.of || (a.rule < b.rule ? -1 : 1))
  const sortedCells = [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell)
  return { rules: sorted, cells: sortedCells, speakers, reliability: reliability(seen) }
}

interface Predicted {
  readonly text: string
  readonly name: string | null
  readonly rule: string
  readonly speaker: Naming
  readonly confidence: number
}

function quotesOf(gold: GoldDocument): Predicted[] {
  const lines = gold.text.normalize('NFC').split('\n')
  const numbers = [...(gold.layout.lead ?? []), ...(gold.layout.body ?? [])]
  const body = numbers
    .map((line) => squeeze(lines[line - 1] ?? ''))
    .filter(Boolean)
    .join('\n\n')
  const reading = readArticle(segmented(body))
  const names = findNames(reading)
  return findQuotes(reading, names, findDates(lineOf(body), gold.meta.published_best)).map((quote) => ({
    text: body.slice(quote.start, quote.end),
    name: quote.speaker?.entity === null || quote.speaker === null ? null : (names.entities[quote.speaker.entity]?.name ?? null),
    rule: quote.rule,
    speaker: namingOf(quote.speaker, names.entities),
    confidence: quote.confidence,
  }))
}

function count(rules: Map<string, RuleCount>, rule: string): RuleCount {
  const row = rules.get(rule) ?? { rule, right: 0, found: 0, exact: 0, speaker: 0, of: 0 }
  rules.set(rule, row)
  return row
}
