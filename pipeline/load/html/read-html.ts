// A page of HTML, taken apart: its metadata, and the lines of its article with what the markup says of them. The article's part of the page
// is found by Mozilla's readability; the lead, which it drops, is taken from where Vietnamese sites put it.
import { Readability } from '@mozilla/readability'
import type { DocumentMetadata } from '../../../schemas/records/raw-document.ts'
import { type Block, blocksOf } from './blocks.ts'
import { parseHtml } from './dom.ts'
import { htmlMetadata } from './metadata.ts'

export interface HtmlPage {
  readonly metadata: DocumentMetadata
  readonly blocks: readonly Block[]
}

/** Larger pages are no news pages, and would take minutes; UTF-16 units. */
export const HTML_LENGTH = 5_000_000

/** Fewest words of an article; where readability finds less, the whole page is looked at. */
const ARTICLE_WORDS = 60

const LEAD =
  'h2.sapo, .sapo, p.sapo, .article-sapo, .detail-sapo, .singular-sapo, p.description, .lead-detail, .detail__summary, [data-role="sapo"], .chapeau, .article__sapo, .the-article-summary, .bbc-sapo'

export function readHtml(html: string): HtmlPage {
  const document = parseHtml(html)
  const metadata = htmlMetadata(document)
  const leads = [...document.querySelectorAll(LEAD)].slice(0, 3).flatMap((element) => blocksOf(element))
  const page = document.body ? blocksOf(document.body) : []
  const article = readable(document)
  const blocks = wordCount(article) >= ARTICLE_WORDS ? article : page
  return { metadata, blocks: [...missing(leads, blocks), ...blocks] }
}

/** Readability takes time with the square of these; pages of news sites have some thousand elements, some dozen deep. */
const ELEMENTS = 20_000
const DEPTH = 300

function isReasonable(document: Document): boolean {
  let elements = 0
  const stack: { readonly element: Element; readonly depth: number }[] = [{ element: document.documentElement, depth: 1 }]
  for (let item = stack.pop(); item; item = stack.pop()) {
    elements++
    if (elements > ELEMENTS || item.depth > DEPTH) return false
    for (const element of item.element.children) stack.push({ element, depth: item.depth + 1 })
  }
  return true
}

/** Changes the document. Empty also where readability fails: in broken markup it looks for a body above what stands outside of it. */
function readable(document: Document): Block[] {
  if (!isReasonable(document)) return []
  try {
    const parsed = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse()
    return parsed?.content ? blocksOf(parsed.content) : []
  } catch {
    return []
  }
}

/** The lead's blocks that the article does not begin with. */
function missing(leads: readonly Block[], blocks: readonly Block[]): Block[] {
  const present = new Set(blocks.map((block) => block.text))
  return leads.filter(({ text }, i) => !present.has(text) && leads.findIndex((other) => other.text === text) === i)
}

function wordCount(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0)
}
