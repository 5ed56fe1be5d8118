// Which rules of quotes are right how often on annotated articles, which speakers are confused, and whether confidence tells the truth.

import { squeeze } from '../../pipeline/core/text.ts'
import { findDates } from '../../pipeline/lang/vi/dates/find-dates.ts'
import { lineOf } from '../../pipeline/lang/vi/dates/words.ts'
import { findNames } from '../../pipeline/lang/vi/names/find-names.ts'
import { findQuotes } from '../../pipeline/lang/vi/quotes/find-quotes.ts'
import { readArticle } from '../../pipeline/lang/vi/reading.ts'
import { segmented } from '../lang/vi/quotes/read-quotes.ts'
import { match, overlap, sameName, words } from './matching.ts'
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

export interface QuoteReport {
  readonly rules: readonly RuleCount[]
  /** Speakers of found quotes, by what was wanted and what was got. */
  readonly speakers: ReadonlyMap<string, number>
  readonly reliability: readonly { readonly bin: string; readonly mean: number; readonly right: number; readonly of: number }[]
}

const BINS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01]

export function reportQuotes(golds: readonly GoldDocument[]): QuoteReport {
  const rules = new Map<string, RuleCount>()
  const speakers = new Map<string, number>()
  const seen: { confidence: number; right: boolean }[] = []
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
      seen.push({ confidence: p.confidence, right: sameSpeaker })
    }
    for (const p of spurious) {
      count(rules, p.rule).of++
      seen.push({ confidence: p.confidence, right: false })
    }
  }
  const sorted = [...rules.values()].sort((a, b) => b.of - a.of || (a.rule < b.rule ? -1 : 1))
  return { rules: sorted, speakers, reliability: reliability(seen) }
}

interface Predicted {
  readonly text: string
  readonly name: string | null
  readonly rule: string
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
    confidence: quote.confidence,
  }))
}

function count(rules: Map<string, RuleCount>, rule: string): RuleCount {
  const row = rules.get(rule) ?? { rule, right: 0, found: 0, exact: 0, speaker: 0, of: 0 }
  rules.set(rule, row)
  return row
}

function reliability(seen: readonly { confidence: number; right: boolean }[]): QuoteReport['reliability'] {
  return BINS.slice(0, -1).flatMap((low, i) => {
    const inBin = seen.filter((item) => item.confidence >= low && item.confidence < (BINS[i + 1] ?? 1.01))
    if (!inBin.length) return []
    const mean = inBin.reduce((sum, item) => sum + item.confidence, 0) / inBin.length
    return [{ bin: `${low} to ${BINS[i + 1]}`, mean, right: inBin.filter((item) => item.right).length, of: inBin.length }]
  })
}
