// A page of HTML, taken apart: its metadata, and the lines of its article with what the markup says of them. The article's part of the page
// is found by Mozilla's readability; the lead, which it drops, is taken from where Vietnamese sites put it.
import { Readability } from '@mozilla/readability'
import type { DocumentMetadata } from '../../../schemas/records/raw-document.ts'
import { signShape } from '../page/names.ts'
import { readDateLine } from '../page/shapes.ts'
import { type Block, blocksOf, isApart, type PlacedBlock } from './blocks.ts'
import { parseHtml } from './dom.ts'
import { statedOf } from './metadata.ts'

export interface HtmlPage {
  readonly metadata: DocumentMetadata
  /** In the order of the page. */
  readonly blocks: readonly PlacedBlock[]
  /** All that the page shows, line by line: its `<title>`, menus and footer, too. */
  readonly shown: string
}

/** Larger pages are no news pages, and would take minutes; UTF-16 units. */
export const HTML_LENGTH = 5_000_000

/** Fewest words of an article; where readability finds less, the whole page is looked at. */
const ARTICLE_WORDS = 60

const LEAD =
  'h2.sapo, .sapo, p.sapo, .article-sapo, .detail-sapo, .singular-sapo, p.description, .lead-detail, .detail__summary, [data-role="sapo"], .chapeau, .article__sapo, .the-article-summary, .bbc-sapo'

export function readHtml(html: string): HtmlPage {
  const document = parseHtml(html)
  const { metadata, body } = statedOf(document)
  const leads = [...document.querySelectorAll(LEAD)].slice(0, 3).flatMap(readBlocks)
  const all = document.body ? shownBlocks(document.body) : []
  const page = all.filter((block) => !isApart(block))
  const shown = [document.querySelector('title')?.textContent ?? '', ...page.map(({ text }) => text)].join('\n')
  const read = readable(document).flatMap(asShown(page))
  const article = read.slice(shownAbove(read, page, metadata.title))
  if (wordCount(article) < ARTICLE_WORDS) {
    // A page that a script fills in may hold the text of its article in its metadata alone.
    const stated = body === null ? [] : readBlocks(parseHtml(body.replaceAll('\n', '<br>')).body)
    const whole = [...missing(leads, page), ...page, ...(wordCount(stated) < ARTICLE_WORDS ? [] : missing(stated, page))]
    return { metadata, blocks: placed(whole, all, []), shown }
  }
  const head = missing(headOf(page, article, metadata.title, read), article)
  const blocks = [...head, ...missing(leads, [...head, ...article]), ...article, ...missing(footOf(page, article), article)]
  return { metadata, blocks: placed(blocks, all, article), shown }
}

/** The headline that metadata give, also where the page shows it in capitals. */
function isHeadline({ text }: Block, title: string | null): boolean {
  return title !== null && text.toLowerCase() === title.toLowerCase()
}

/** How many blocks of what readability found the page shows above the headline, which it left out: `THÔNG CÁO BÁO CHÍ`, `Giao thông`, a date. */
function shownAbove(article: readonly Block[], page: readonly Block[], title: string | null): number {
  const headline = article.some((block) => isHeadline(block, title)) ? -1 : page.findIndex((block) => isHeadline(block, title))
  const above = new Set(page.slice(0, Math.max(0, headline)).map(({ text }) => text))
  return Math.max(
    0,
    article.findIndex(({ text }) => !above.has(text)),
  )
}

/** Characters by which the blocks are found that a longer one begins with. */
const START = 12

/** Parts blocks that readability has glued together, where the page shows them one below the other, and says what the page says of them: it takes away line breaks, alignment and the class of what has one child. */
function asShown(page: readonly Block[]): (block: Block) => Block[] {
  const kinds = new Map(page.toReversed().map(({ text, kind }) => [text, kind]))
  const starts = new Map<string, number[]>()
  page.forEach(({ text }, i) => {
    const start = text.slice(0, START)
    const like = starts.get(start)
    if (like === undefined) starts.set(start, [i])
    else if (like.length < LIKE_STARTS) like.push(i)
  })
  return (block) => {
    const kind = kinds.get(block.text)
    if (kind !== undefined) return [kind === 'right' || kind === 'caption' ? { ...block, kind } : block]
    const from = starts.get(block.text.slice(0, START)) ?? []
    return from.map((i) => partsFrom(page, i, block.text)).find((parts) => parts.length > 1) ?? [block]
  }
}

/** Blocks with a start in common that are tried. */
const LIKE_STARTS = 20

/** The blocks from position `i` on that make up the text; none where they do not. */
function partsFrom(page: readonly Block[], i: number, text: string): Block[] {
  let rest = text
  let end = i
  for (let part = page[end]; rest !== '' && part && rest.startsWith(part.text); part = page[end]) {
    rest = rest.slice(part.text.length).trimStart()
    end++
  }
  return rest === '' ? page.slice(i, end) : []
}

/** Those of which the text of an article may be. */
function readBlocks(root: Node): Block[] {
  return blocksOf(root).filter((block) => !isApart(block))
}

/** The blocks that a page shows: without what it hides, unless it hides most of its text until a script shows it. */
function shownBlocks(body: Node): Block[] {
  const all = blocksOf(body)
  const hidden = all.filter(({ place }) => place === 'hidden')
  if (hidden.length === 0) return all
  return wordCount(hidden) * 2 > wordCount(all)
    ? all.map((block) => (block.place === 'hidden' ? { ...block, place: null } : block))
    : all.filter(({ place }) => place !== 'hidden')
}

/**
 * The blocks that are read, among those of the page: all others there are outside. What is read apart from its place (a lead, the text of
 * metadata) stands before what follows it, and its like on the page is not shown again.
 */
function placed(blocks: readonly Block[], page: readonly Block[], article: readonly Block[]): PlacedBlock[] {
  const own = new Set(article)
  const positions = new Map<string, number[]>()
  page.forEach((block, i) => {
    if (isApart(block)) return
    const like = positions.get(block.text)
    if (like) like.push(i)
    else positions.set(block.text, [i])
  })
  let next = 0
  const [seek, seekLike] = [seeker(positions), seeker(positions)]
  const places = blocks.map(({ text }) => {
    const here = seek(text, (position) => position >= next)
    if (here !== undefined) next = here + 1
    return here
  })
  const taken = new Set(places)
  for (const [k, { text }] of blocks.entries()) {
    if (places[k] === undefined) taken.add(seekLike(text, (position) => !taken.has(position)))
  }
  const outside = (from: number, to: number) =>
    page.slice(from, to).flatMap((block, k) => (taken.has(from + k) ? [] : [{ ...block, isOutside: true, isArticle: false }]))
  let at = 0
  const all = blocks.flatMap((block, k): PlacedBlock[] => {
    const here = places[k]
    const before = here === undefined ? [] : outside(at, here)
    if (here !== undefined) at = here + 1
    return [...before, { ...block, isOutside: false, isArticle: own.has(block) }]
  })
  return [...all, ...outside(at, page.length)]
}

/** Finds the next position of a text that fits; what does not fit once is not asked again. */
function seeker(positions: ReadonlyMap<string, readonly number[]>) {
  const cursors = new Map<string, number>()
  return (text: string, fits: (position: number) => boolean): number | undefined => {
    const list = positions.get(text) ?? []
    let at = cursors.get(text) ?? 0
    while (at < list.length && !fits(list[at] ?? 0)) at++
    cursors.set(text, at + 1)
    return list[at]
  }
}

/** Most blocks between a headline and its article: lead, byline, date, buttons. And those above it that may date it. */
const HEAD_BLOCKS = 15
const ABOVE_HEADLINE = 2

/** What stands on the page around the headline down to the article, which readability leaves out in part; all of it where no headline is known. */
function headOf(page: readonly Block[], article: readonly Block[], title: string | null, read: readonly Block[]): readonly Block[] {
  const start = page.findIndex(({ text }) => text === article[0]?.text)
  const above = page.slice(Math.max(0, start - HEAD_BLOCKS), Math.max(0, start))
  if (title === null) return above
  const headline = above.findLastIndex((block) => isHeadline(block, title))
  const top = read.length === article.length ? headline : above.findIndex(({ text }) => text === read[0]?.text)
  return headline < 0 ? [] : above.slice(Math.max(0, Math.min(headline - ABOVE_HEADLINE, top < 0 ? headline : top)))
}

/** Blocks below an article in which its signature and its date are looked for. */
const FOOT_BLOCKS = 4

/** The line below the article that signs it, and the one that says when it was published, where readability has left them out. */
function footOf(page: readonly Block[], article: readonly Block[]): readonly Block[] {
  const end = page.findLastIndex(({ text }) => text === article.at(-1)?.text)
  const below = end < 0 ? [] : page.slice(end + 1, end + 1 + FOOT_BLOCKS)
  const heading = below.findIndex(({ kind }) => kind === 'heading')
  // Below a heading a name is that of another article, or of whoever comments.
  const signature = below
    .slice(0, heading < 0 ? below.length : heading)
    .find(({ text, kind }) => kind !== 'links' && signShape(text).signature !== null)
  const others = below.findIndex(({ kind }) => kind === 'links' || kind === 'heading')
  // Below a heading or links a date is that of another article.
  const date = below.slice(0, others < 0 ? below.length : others).find(({ text }) => (readDateLine(text)?.label ?? null) !== null)
  return below.filter((block) => block === signature || block === date)
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
    const parsed = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true, keepClasses: true }).parse()
    return parsed?.content ? readBlocks(parsed.content) : []
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
