// Takes the article out of a raw document. A pure function of the document and the shipped tables.
import type { Article, RemovedLine } from '../../schemas/records/article.ts'
import type { DocumentMetadata, RawDocument } from '../../schemas/records/raw-document.ts'
import { codePointLength } from '../core/spans.ts'
import { squeeze } from '../core/text.ts'
import { parseDateValue } from '../lang/vi/dates/date-line.ts'
import { findPublication } from '../lang/vi/dates/publication.ts'
import type { PlacedBlock } from './html/blocks.ts'
import { HTML_LENGTH, type HtmlPage, readHtml } from './html/read-html.ts'
import { findCredits } from './page/credits.ts'
import { blockLines, pageLines } from './page/lines.ts'
import { frontMatter } from './page/markup.ts'
import { holdsOn, isNamedOn, OUTLETS, outletBefore, outletOfUrl } from './page/outlets.ts'
import { type CUT_REASONS, type Page, readLines } from './page/read-page.ts'
import { metadataOf } from './records.ts'

/** Pages of news have some thousand characters in some hundred lines. What is larger than this is none, and would take minutes. */
const PAGE_LENGTH = 2_000_000
const PAGE_LINES = 100_000

/** What front matter calls the fields of a record. */
const FRONT_NAMES = { published: 'date', url: 'canonical' }

export interface Extraction {
  readonly reject: { readonly reason: string; readonly message: string }
}

export interface Extracted {
  readonly article: Article
  /** The page line by line; `removed` in the article counts its lines. Of HTML the lines that a reader sees. */
  readonly page: string
}

/** The article of a document, or why it holds none; in two steps, so that the first can be taken for many documents before the second. */
export function extractArticle(raw: RawDocument): Extracted | Extraction {
  const open = openPage(raw)
  return 'reject' in open ? open : articleOf(open)
}

/** The page of a document, told apart into article and the rest; or why it holds no article. */
export function openPage(raw: RawDocument): OpenPage | Extraction {
  const { content } = raw
  const most = content.kind === 'html' ? HTML_LENGTH : PAGE_LENGTH
  if (content.text.length > most) return tooLarge(content.text.length, 'characters', most)
  const html = content.kind === 'html' ? readHtml(content.text) : null
  const metadata = merged(raw.metadata, html ? html.metadata : metadataOf(frontMatter(content.text), FRONT_NAMES))
  const day = metadata.published === null ? null : parseDateValue(metadata.published)
  return pageOn(day, { raw, html, metadata })
}

/** The article on a page, or why it holds none. */
export function articleOf(open: OpenPage): Extracted | Extraction {
  const { day: stated, document } = open
  const { raw, html, metadata } = document
  const taken = articleOn(open)
  const day = stated === null ? taken.article.published.value : null
  // Profiles of outlets that did not hold on the day that the page tells are left aside.
  const page = [metadata.url, metadata.publisher, html?.shown ?? raw.content.text].join('\n').toLowerCase()
  if (!OUTLETS.some((outlet) => !holdsOn(outlet, day) && isNamedOn(outlet, page))) return taken
  const again = pageOn(day, document)
  return 'reject' in again ? again : articleOn(again)
}

/** A document with what it states of itself. */
interface Stated {
  readonly raw: RawDocument
  readonly html: HtmlPage | null
  readonly metadata: DocumentMetadata
}

interface OpenPage {
  readonly document: Stated
  /** The day as of which outlets are known. */
  readonly day: string | null
  readonly page: Page
}

/** The page, read with what is known of outlets as of that day. */
function pageOn(day: string | null, document: Stated): OpenPage | Extraction {
  const { html, metadata } = document
  const { content } = document.raw
  const text = html?.shown ?? content.text
  const known = { outlet: outletBefore({ url: metadata.url, publisher: metadata.publisher, page: text, day }), day }
  const lines = html ? blockLines(html.blocks, known) : pageLines(content.text, known)
  const lineCount = Math.max(lines.length, html?.blocks.length ?? 0)
  if (lineCount > PAGE_LINES) return tooLarge(lineCount, 'lines', PAGE_LINES)
  const length = lines.reduce((sum, line) => sum + line.text.length, 0)
  if (length > PAGE_LENGTH) return tooLarge(length, 'characters of text', PAGE_LENGTH)
  const page = readLines(lines, { title: metadata.title })
  if (page === null || page.paragraphs.length === 0) {
    return { reject: { reason: 'no-article', message: 'no paragraph of article text was found on the page' } }
  }
  return { document, day, page }
}

function articleOn({ day, page, document: { raw, html, metadata } }: OpenPage): Extracted {
  const { content } = raw
  const { path, record, ...source } = raw.source
  const paragraphs = page.paragraphs.map(squeeze)
  const removed = html ? removedOf(html.blocks, page.removed) : [...page.removed]
  const credits = findCredits({ page: html?.shown ?? content.text, day, ...page })
  const article = {
    source,
    url: metadata.url,
    publisher: raw.metadata.publisher ?? outletOfUrl(metadata.url, day)?.name ?? metadata.publisher ?? credits.publisher,
    credit: credits.credit,
    title: page.title,
    authors: metadata.authors ?? [...credits.authors],
    published: findPublication({ ...page, metadata: metadata.published, paragraphs }),
    language: 'vi',
    body: paragraphs.join('\n\n'),
    captions: [...page.captions],
    removed,
    removedChars: removed.reduce((sum, line) => sum + codePointLength(line.text), 0),
  }
  return { article, page: html ? html.blocks.map((block) => block.text).join('\n') : content.text }
}

/** Reasons that tell no more of a line than where it stands. */
const PLACE_ALONE: readonly string[] = ['before-article', 'after-article'] satisfies (typeof CUT_REASONS)[number][]

/** The lines that were cut of those read, and the blocks that were not read; where nothing else is known, by the part of the page that they stand in. */
function removedOf(blocks: readonly PlacedBlock[], lines: readonly RemovedLine[]): RemovedLine[] {
  const cut = new Map(lines.map((line) => [line.line, line.reason]))
  return blocks.flatMap(({ text, place, isOutside }, i) => {
    const reason = isOutside ? 'outside' : cut.get(i + 1)
    if (reason === undefined) return []
    return [{ line: i + 1, text, reason: place !== null && (isOutside || PLACE_ALONE.includes(reason)) ? place : reason }]
  })
}

function tooLarge(size: number, unit: string, most: number): Extraction {
  return { reject: { reason: 'too-large', message: `${size} ${unit}, of which a page has at most ${most}` } }
}

/** What the record states goes before what the page states of itself. */
function merged(record: DocumentMetadata, page: DocumentMetadata): DocumentMetadata {
  return {
    id: record.id ?? page.id,
    url: record.url ?? page.url,
    title: record.title ?? page.title,
    published: record.published ?? page.published,
    authors: record.authors ?? page.authors,
    publisher: record.publisher ?? page.publisher,
  }
}
