// Article: load's output. The article's text apart from the page around it, and what is known of its publication.
import { z } from 'zod'
import { EDTF_PATTERN } from '../columns.ts'
import { DUPLICATE_KINDS, PUBLISHED_BASES } from '../terms.ts'
import { sourceFacts } from './raw-document.ts'

/** A line of the page that is not part of the article, and why it was cut. `line` counts from 1. */
export const removedLine = z.strictObject({ line: z.int().min(1), text: z.string(), reason: z.string().min(1) })
export type RemovedLine = z.infer<typeof removedLine>

export const publication = z.strictObject({
  /** Best conclusion, EDTF; null when nothing tells. */
  value: z.string().regex(EDTF_PATTERN).nullable(),
  basis: z.enum(PUBLISHED_BASES).nullable(),
  /** Why: the line, the phrase or the office holder that decided, in words; shown by `explain`. */
  reason: z.string().nullable(),
  /** Years that remain possible where the year is unknown. */
  candidates: z.array(z.int()),
})
export type Publication = z.infer<typeof publication>

export const article = z.strictObject({
  source: sourceFacts,
  url: z.string().nullable(),
  publisher: z.string().min(1).nullable(),
  credit: z.string().min(1).nullable(),
  title: z.string().min(1).nullable(),
  authors: z.array(z.string().min(1)),
  published: publication,
  language: z.string().min(2),
  /** Lead and body paragraphs joined by a blank line. */
  body: z.string(),
  captions: z.array(z.string().min(1)),
  removed: z.array(removedLine),
  removedChars: z.int().min(0),
})
export type Article = z.infer<typeof article>

/** How a document repeats another; null on the kept one. */
export const duplicate = z.strictObject({
  of: z.string().min(1),
  kind: z.enum(DUPLICATE_KINDS),
  similarity: z.number().min(0).max(1),
  /** The rule by which the other one was kept. */
  rule: z.string().min(1),
})

/** dedupe's output: the article with its key and its place in the duplicate group. */
export const placedArticle = article.extend({ articleId: z.string().min(1), duplicate: duplicate.nullable() })
export type PlacedArticle = z.infer<typeof placedArticle>
