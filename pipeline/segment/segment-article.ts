// segment: the paragraphs and sentences of an article, as spans of its body.
import type { PlacedArticle } from '../../schemas/records/article.ts'
import type { SegmentedArticle } from '../../schemas/records/segmented-article.ts'
import { paragraphRanges, sentenceRanges } from '../lang/vi/sentences.ts'

export function segmentArticle(article: PlacedArticle): SegmentedArticle {
  const paragraphs = paragraphRanges(article.body)
  const sentences = paragraphs.flatMap((range, paragraph) =>
    sentenceRanges(article.body, range).map(({ start, end }) => ({ start, end, paragraph })),
  )
  return { ...article, paragraphs, sentences }
}
