// Runs the language pack on a text given in a test and shows its quotes in words.

import { findDates } from '../../../../pipeline/lang/vi/dates/find-dates.ts'
import { lineOf } from '../../../../pipeline/lang/vi/dates/words.ts'
import { findNames } from '../../../../pipeline/lang/vi/names/find-names.ts'
import { findQuotes } from '../../../../pipeline/lang/vi/quotes/find-quotes.ts'
import { readArticle } from '../../../../pipeline/lang/vi/reading.ts'
import { paragraphRanges, sentenceRanges } from '../../../../pipeline/lang/vi/sentences.ts'
import type { Quote } from '../../../../schemas/records/annotated-article.ts'
import type { SegmentedArticle } from '../../../../schemas/records/segmented-article.ts'

const PUBLISHED = '2017-05-15'

export function segmented(body: string): SegmentedArticle {
  const paragraphs = paragraphRanges(body)
  const sentences = paragraphs.flatMap((range, paragraph) => sentenceRanges(body, range).map((sentence) => ({ ...sentence, paragraph })))
  return {
    source: { sha256: '0'.repeat(64), format: 'txt', encoding: 'utf-8', bytes: body.length },
    url: null,
    publisher: null,
    credit: null,
    title: null,
    authors: [],
    published: { value: PUBLISHED, basis: 'metadata', reason: null, candidates: [] },
    language: 'vi',
    body,
    captions: [],
    removed: [],
    removedChars: 0,
    articleId: 'a-0000000000000000',
    duplicate: null,
    paragraphs,
    sentences,
  }
}

export interface QuoteInWords {
  readonly type: Quote['type']
  readonly text: string
  readonly speaker: string | null
  readonly name: string | null
  readonly role: string | null
  readonly kind: string | null
  readonly cue: string | null
  readonly rule: string
  readonly via: string | null
  readonly saidOn: string | null
  readonly addressee: string | null
  readonly nestedIn: number | null
}

export function quotesIn(body: string, title: string | null = null): QuoteInWords[] {
  const reading = readArticle({ ...segmented(body), title })
  const names = findNames(reading)
  const nameOf = (entity: number | null | undefined) =>
    entity === null || entity === undefined ? null : (names.entities[entity]?.name ?? null)
  return findQuotes(reading, names, findDates(lineOf(body), PUBLISHED)).map((quote) => ({
    type: quote.type,
    text: body.slice(quote.start, quote.end),
    speaker: quote.speaker && body.slice(quote.speaker.start, quote.speaker.end),
    name: nameOf(quote.speaker?.entity),
    role: quote.speaker?.role ?? null,
    kind: quote.speaker?.kind ?? null,
    cue: quote.cue && body.slice(quote.cue.start, quote.cue.end),
    rule: quote.rule,
    via: quote.via,
    saidOn: quote.saidOn?.value ?? null,
    addressee: nameOf(quote.addressee),
    nestedIn: quote.nestedIn,
  }))
}
