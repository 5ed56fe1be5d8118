// Takes the article out of a raw document. A pure function of the document and the shipped tables.
import type { Article, RemovedLine } from '../../schemas/records/article.ts'
import type { RawDocument } from '../../schemas/records/raw-document.ts'
import { codePointLength } from '../core/spans.ts'
import { squeeze } from '../core/text.ts'
import { findPublication } from '../lang/vi/dates/publication.ts'
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
  const title = metadata.title ?? page.title
  const paragraphs = page.paragraphs.map(squeeze)
  const removed: RemovedLine[] = [...page.removed]
  return {
    source: raw.source,
    url: metadata.url,
    publisher: metadata.publisher ?? outletOfUrl(metadata.url)?.name ?? credits.publisher,
    credit: credits.credit,
    title,
    authors: metadata.authors ?? [...credits.authors],
    published: findPublication({ metadata: metadata.published, dateLines: page.dateLines, title, paragraphs }),
    language: 'vi',
    body: paragraphs.join('\n\n'),
    captions: [...page.captions],
    removed,
    removedChars: removed.reduce((sum, line) => sum + codePointLength(line.text), 0),
  }
}
