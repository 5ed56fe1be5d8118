// SegmentedArticle: segment's output. Offsets in records are UTF-16 units of body, half-open; export turns them into code points.
import { z } from 'zod'
import { placedArticle } from './article.ts'

export const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof span>

export const sentenceSpan = span.extend({ paragraph: z.int().min(0) })
export type SentenceSpan = z.infer<typeof sentenceSpan>

export const segmentedArticle = placedArticle.extend({ paragraphs: z.array(span), sentences: z.array(sentenceSpan) })
export type SegmentedArticle = z.infer<typeof segmentedArticle>
