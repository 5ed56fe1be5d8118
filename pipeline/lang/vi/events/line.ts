// Line: one sentence as the event rules walk over it: tokens with the mentions, dates and quotes that stand on them.
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import type { DateMention } from '../dates/date-mentions.ts'
import type { Mention, Names } from '../names/mentions.ts'
import { findPlaces } from '../places/find-places.ts'
import type { PlaceMention } from '../places/places.ts'
import type { Reading, SentenceReading } from '../reading.ts'
import type { Token } from '../tokens.ts'

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

/** One line for each sentence of the reading. */
export function readLines(reading: Reading, names: Names, dates: readonly DateMention[], quotes: readonly Quote[]): Line[] {
  let [nextMention, nextDate] = [0, 0]
  return reading.sentences.map((sentence) => {
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
    const inDate = new Uint8Array(sentence.tokens.length)
    for (const date of dated) inDate.fill(1, date.from, date.to)
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
      quoteAt: placeQuotes(sentence, quotes),
      places: once(() => findPlaces(reading.body, sentence.start, sentence.end)),
    }
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
  const from = tokens.findIndex((token) => token.end > span.start)
  let to = from
  while (to !== -1 && to < tokens.length && (tokens[to]?.start ?? span.end) < span.end) to++
  return from === -1 || to === from ? null : { from, to }
}

function placeQuotes(sentence: SentenceReading, quotes: readonly Quote[]): Int32Array {
  const out = new Int32Array(sentence.tokens.length).fill(-1)
  quotes.forEach((quote, index) => {
    if (quote.start >= sentence.end || quote.end <= sentence.start) return
    sentence.tokens.forEach((token, at) => {
      if (token.start < quote.start || token.end > quote.end) return
      const other = quotes[out[at] ?? -1]
      if (!other || quote.end - quote.start <= other.end - other.start) out[at] = index
    })
  })
  return out
}
