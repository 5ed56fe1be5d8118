// Reading: one article as the Vietnamese finders see it: its sentences as tokens, with the word forms ready for phrase matching.
import type { SegmentedArticle } from '../../../schemas/records/segmented-article.ts'
import { formsOf } from '../../core/forms.ts'
import { type Token, tokenize } from './tokens.ts'

export interface SentenceReading {
  /** Position in `sentences` of the article. */
  readonly index: number
  readonly paragraph: number
  /** UTF-16 units of the body, half-open. */
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** `tokens[i].form`, by `formsOf`, for PhraseIndex and WordList. */
  readonly forms: readonly string[]
}

export interface Reading {
  readonly article: SegmentedArticle
  readonly body: string
  readonly sentences: readonly SentenceReading[]
}

export function readArticle(article: SegmentedArticle): Reading {
  const sentences = article.sentences.map((sentence, index) => {
    const tokens = tokenize(article.body, sentence.start, sentence.end)
    return { index, paragraph: sentence.paragraph, start: sentence.start, end: sentence.end, tokens, forms: formsOf(tokens) }
  })
  return { article, body: article.body, sentences }
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
