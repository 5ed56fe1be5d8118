// Reads the names of a text written in a test: paragraphs are lines.

import { findNames } from '../../../../pipeline/lang/vi/names/find-names.ts'
import type { Names } from '../../../../pipeline/lang/vi/names/mentions.ts'
import { readArticle } from '../../../../pipeline/lang/vi/reading.ts'
import { paragraphRanges, sentenceRanges } from '../../../../pipeline/lang/vi/sentences.ts'
import type { SegmentedArticle } from '../../../../schemas/records/segmented-article.ts'

export function segmented(body: string): SegmentedArticle {
  const paragraphs = paragraphRanges(body)
  const sentences = paragraphs.flatMap((range, paragraph) => sentenceRanges(body, range).map((s) => ({ ...s, paragraph })))
  return {
    source: { sha256: '0'.repeat(64), format: 'txt', encoding: 'utf-8', bytes: body.length },
    url: null,
    publisher: null,
    credit: null,
    title: null,
    authors: [],
    published: { value: null, basis: null, reason: null, candidates: [] },
    language: 'vi',
    body,
    captions: [],
    removed: [],
    removedChars: 0,
    articleId: 'a-test',
    duplicate: null,
    paragraphs,
    sentences,
  }
}

export interface ReadMention {
  readonly text: string
  /** The entity's name; null where unnamed or unresolved. */
  readonly name: string | null
  readonly kind: string
  readonly country: string | null
  readonly role: string | null
}

export function readNames(body: string): { names: Names; mentions: ReadMention[] } {
  const names = findNames(readArticle(segmented(body)))
  const mentions = names.mentions.map((mention) => {
    const entity = mention.entity === null ? null : names.entities[mention.entity]
    return {
      text: body.slice(mention.start, mention.end),
      name: entity?.name ?? null,
      kind: mention.kind,
      country: entity?.country ?? mention.country,
      role: mention.role,
    }
  })
  return { names, mentions }
}
