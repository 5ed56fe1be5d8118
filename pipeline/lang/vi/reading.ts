// Reading: one article as the Vietnamese finders see it: its body as tokens, and its sentences as stretches of them, with the word forms ready
// for phrase matching.
import type { SegmentedArticle } from '../../../schemas/records/segmented-article.ts'
import { type TokenLine, tokenLine, tokensBetween } from './tokens.ts'

export interface SentenceReading extends TokenLine {
  /** Position in `sentences` of the article. */
  readonly index: number
  readonly paragraph: number
  /** UTF-16 units of the body, half-open. */
  readonly start: number
  readonly end: number
}

export interface Reading {
  readonly article: SegmentedArticle
  readonly body: string
  /** The body as one line. */
  readonly line: TokenLine
  readonly sentences: readonly SentenceReading[]
}

export function readArticle(article: SegmentedArticle): Reading {
  const { body } = article
  const line = tokenLine(body)
  const startOf = (at: number): number => line.tokens[at]?.start ?? body.length
  let from = 0
  const sentences = article.sentences.map(({ start, end, paragraph }, index) => {
    while (from < line.tokens.length && startOf(from) < start) from++
    let to = from
    while (to < line.tokens.length && startOf(to) < end) to++
    const isGlued = (line.tokens[from - 1]?.end ?? 0) > start
    // Where letters stand on both sides of its start, a sentence has a word that the body does not have
    return { index, paragraph, start, end, ...(isGlued ? tokenLine(body, start, end) : tokensBetween(line, from, to)) }
  })
  return { article, body, line, sentences }
}

/** The sentence that holds an offset of the body; null between sentences. */
export function sentenceAt(reading: Reading, offset: number): SentenceReading | null {
  let [low, high] = [0, reading.sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = reading.sentences[middle] as SentenceReading
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return sentence
  }
  return null
}
