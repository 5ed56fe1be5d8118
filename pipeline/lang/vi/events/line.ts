// Line: one sentence as the event rules walk over it: tokens with the mentions, dates and quotes that stand on them.

import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import type { DateMention } from '../dates/date-mentions.ts'
import { firstTokenFrom } from '../dates/words.ts'
import type { Mention, Names } from '../names/mentions.ts'
import { findPlaces } from '../places/find-places.ts'
import type { PlaceMention } from '../places/places.ts'
import type { Reading, SentenceReading } from '../reading.ts'
import { type Token, tokensBetween } from '../tokens.ts'

export interface PlacedMention {
  readonly mention: Mention
  /** Tokens of the line, half-open. */
  readonly from: number
  readonly to: number
}

export interface PlacedDate {
  readonly date: DateMention
  readonly from: number
  readonly to: number
}

export interface Line {
  readonly sentence: SentenceReading
  /** The body that the offsets of tokens count in. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly forms: readonly string[]
  /** Left to right, not overlapping. */
  readonly mentions: readonly PlacedMention[]
  readonly dates: readonly PlacedDate[]
  readonly startingAt: ReadonlyMap<number, PlacedMention>
  readonly endingAt: ReadonlyMap<number, PlacedMention>
  /** 1 for each token of a mention but its first. */
  readonly inMention: Uint8Array
  /** 1 for each token inside a date. */
  readonly inDate: Uint8Array
  /** Position in `quotes` of the innermost quote over each token; -1 outside. */
  readonly quoteAt: Int32Array
  /** The places that the sentence names; looked for when first asked. */
  places(): readonly PlaceMention[]
}

/** One line for each sentence of the reading, in parts where it is longer than any sentence is. */
export function readLines(reading: Reading, names: Names, dates: readonly DateMention[], quotes: readonly Quote[]): Line[] {
  let [nextMention, nextDate, nextQuote] = [0, 0, 0]
  const byStart = quotes.map((quote, index) => ({ quote, index })).sort((a, b) => a.quote.start - b.quote.start)
  /** The quotes that reach into the sentence. */
  let open: typeof byStart = []
  return reading.sentences.flatMap(partsOf).map((sentence) => {
    const mentions: PlacedMention[] = []
    for (; nextMention < names.mentions.length; nextMention++) {
      const mention = names.mentions[nextMention]
      if (!mention || mention.start >= sentence.end) break
      const place = placed(sentence.tokens, mention)
      if (place) mentions.push({ mention, ...place })
    }
    const dated: PlacedDate[] = []
    for (; nextDate < dates.length; nextDate++) {
      const date = dates[nextDate]
      if (!date || date.start >= sentence.end) break
      const place = placed(sentence.tokens, date)
      if (place) dated.push({ date, ...place })
    }
    const first = nextQuote
    while ((byStart[nextQuote]?.quote.start ?? sentence.end) < sentence.end) nextQuote++
    open = [...open, ...byStart.slice(first, nextQuote)].filter(({ quote }) => quote.end > sentence.start)
    const inDate = new Uint8Array(sentence.tokens.length)
    // trong ngày 3/9: the word belongs to the day
    const isWithin = (at: number) => sentence.forms[at - 1] === 'trong' && sentence.forms[at] === 'ngày'
    for (const { from, to } of dated) inDate.fill(1, isWithin(from) ? from - 1 : from, to)
    const inMention = new Uint8Array(sentence.tokens.length)
    for (const mention of mentions) inMention.fill(1, mention.from + 1, mention.to)
    return {
      sentence,
      text: reading.body,
      tokens: sentence.tokens,
      forms: sentence.forms,
      mentions,
      dates: dated,
      startingAt: new Map(mentions.map((mention) => [mention.from, mention])),
      endingAt: new Map(mentions.map((mention) => [mention.to, mention])),
      inMention,
      inDate,
      quoteAt: placeQuotes(sentence, open, quotes),
      places: once(() => findPlaces(reading.body, sentence.start, sentence.end)),
    }
  })
}

/** Tokens: the rules look at all of a line from each of its verbs, and what has no end in so many words is no sentence. */
const LONGEST = 800

function partsOf(sentence: SentenceReading): SentenceReading[] {
  const { tokens } = sentence
  if (tokens.length <= LONGEST) return [sentence]
  return Array.from({ length: Math.ceil(tokens.length / LONGEST) }, (_, i) => {
    const [from, to] = [i * LONGEST, Math.min(tokens.length, (i + 1) * LONGEST)]
    const [start, end] = [tokens[from]?.start ?? sentence.start, tokens[to - 1]?.end ?? sentence.end]
    return { ...sentence, start, end, ...tokensBetween(sentence, from, to) }
  })
}

function once<T>(read: () => T): () => T {
  let value: { readonly of: T } | null = null
  return () => {
    value ??= { of: read() }
    return value.of
  }
}

function placed(tokens: readonly Token[], span: { start: number; end: number }): { from: number; to: number } | null {
  const next = firstTokenFrom({ tokens }, span.start)
  // A span may begin inside a token.
  const from = (tokens[next - 1]?.end ?? 0) > span.start ? next - 1 : next
  const to = firstTokenFrom({ tokens }, span.end)
  return to <= from ? null : { from, to }
}

function placeQuotes(
  sentence: SentenceReading,
  open: readonly { readonly quote: Quote; readonly index: number }[],
  quotes: readonly Quote[],
): Int32Array {
  const out = new Int32Array(sentence.tokens.length).fill(-1)
  for (const { quote, index } of [...open].sort((a, b) => a.index - b.index)) {
    for (let at = firstTokenFrom(sentence, quote.start); (sentence.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= quote.end; at++) {
      const other = quotes[out[at] ?? -1]
      if (!other || quote.end - quote.start <= other.end - other.start) out[at] = index
    }
  }
  return out
}
