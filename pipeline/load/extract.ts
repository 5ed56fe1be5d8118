// Takes the article out of a raw document. A pure function of the document and the shipped tables.
import type { Article, RemovedLine } from '../../schemas/records/article.ts'
import type { RawDocument } from '../../schemas/records/raw-document.ts'
import { codePointLength } from '../core/spans.ts'
import { squeeze } from '../core/text.ts'
import { findCredits } from './page/credits.ts'
import { outletOfUrl } from './page/outlets.ts'
import { readPage } from './page/read-page.ts'

export interface Extraction {
  readonly reject: { readonly reason: string; readonly message: string }
}

/** The article of a document, or why it holds none. */
export function extractArticle(raw: RawDocument): Article | Extraction {
  const page = readPage(raw.content.text)
  if (page === null || page.paragraphs.length === 0) {
    return { reject: { reason: 'no-article', message: 'no paragraph of article text was found on the page' } }
  }
  const { metadata } = raw
  const credits = findCredits({ page: raw.content.text, ...page })
  const day = metadata.published ?? page.dateLine
  const removed: RemovedLine[] = [...page.removed]
  return {
    source: raw.source,
    url: metadata.url,
    publisher: metadata.publisher ?? outletOfUrl(metadata.url)?.name ?? credits.publisher,
    credit: credits.credit,
    title: metadata.title ?? page.title,
    authors: metadata.authors ?? [...credits.authors],
    published: { value: day, basis: day === null ? null : metadata.published ? 'metadata' : 'page', reason: null, candidates: [] },
    language: 'vi',
    body: page.paragraphs.map(squeeze).join('\n\n'),
    captions: [...page.captions],
    removed,
    removedChars: removed.reduce((sum, line) => sum + codePointLength(line.text), 0),
  }
}
