// What an HTML page states of itself: JSON-LD (schema.org), OpenGraph, <meta>, <link>; in this order.
import type { DocumentMetadata } from '../../../schemas/records/raw-document.ts'
import { readTable } from '../../core/data.ts'
import { wordForms } from '../../core/scan.ts'
import { cleanText, squeeze, wordForm } from '../../core/text.ts'
import { plainWords } from '../page/lines.ts'
import { isBodyName, mastheadOf } from '../page/mastheads.ts'
import { parseSignature } from '../page/names.ts'
import { isSiteName } from '../page/sites.ts'
import { decodeReferences } from './dom.ts'

const ARTICLE_TYPE = /(?:article|posting|report)$/iu

type Fields = Readonly<Record<string, unknown>>

/** What a page states of itself, and the text of its article where it gives that there, too. */
export interface StatedPage {
  readonly metadata: DocumentMetadata
  /** `articleBody` of JSON-LD. */
  readonly body: string | null
}

export function statedOf(document: Document): StatedPage {
  const article = articleOf(document)
  const body = typeof article.articleBody === 'string' ? article.articleBody.trim() || null : null
  return { metadata: metadataOf(document, article), body }
}

function metadataOf(document: Document, article: Fields): DocumentMetadata {
  const meta = (names: readonly string[]) => metaContent(document, names)
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const url = textOf(article.url) ?? meta(['og:url']) ?? canonical ?? pageOf(article.mainEntityOfPage)
  const publisher =
    textOf(nameOf(article.publisher)) ?? meta(['og:site_name', 'dc.publisher', 'application-name']) ?? mastheadInTitle(document)
  const [, ...suffixes] = titleParts(document)
  const names = [publisher, meta(['og:site_name']), meta(['copyright']), suffixes.at(-1) ?? null]
  const persons = (value: unknown) => personsIn(value, (name) => isSiteName(name, { url, names }))
  return {
    id: null,
    url,
    title: titleOf(document, {
      headline: textOf(article.headline),
      shared: meta(['og:title', 'twitter:title', 'dc.title']),
      site: meta(['og:site_name']),
    }),
    published:
      textOf(article.datePublished) ??
      meta(['article:published_time', 'pubdate', 'publishdate', 'date', 'dc.date', 'dc.date.issued', 'datepublished', 'dc.created']) ??
      shownDay(document),
    authors: persons(article.author) ?? persons(meta(['author', 'article:author', 'dc.creator'])) ?? persons(shownAuthor(document)),
    publisher,
  }
}

/** The headline of the `<title>`, and what stands beside it: the section, the site. */
function titleParts(document: Document): string[] {
  return (textOf(document.querySelector('title')?.textContent) ?? '').split(/\s+[|–—-]\s+/u)
}

/** `Chi tiết tin - Cổng thông tin điện tử tỉnh Sông Hậu`, `Báo Sông Hậu`: the site that the `<title>` names. */
function mastheadInTitle(document: Document): string | null {
  return (
    titleParts(document)
      .map(mastheadOf)
      .find((name) => name !== null) ?? null
  )
}

/** The address of the page that an article stands on: as text, or of an object. */
function pageOf(value: unknown): string | null {
  const address = typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : value
  const text = textOf(address)
  return text !== null && /^https?:\/\/\S+$/iu.test(text) ? text : null
}

/** The first object of JSON-LD that describes an article; what it only refers to (`"publisher": {"@id": "#org"}`) is looked up on the page. */
function articleOf(document: Document): Fields {
  const objects = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => parse(script.textContent ?? ''))
  const articles = objects.filter((item) => [item['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type))))
  const found = ownOf(articles, document) ?? {}
  const named = new Map(
    objects.flatMap((item) => (typeof item['@id'] === 'string' && 'name' in item ? [[item['@id'], item] as const] : [])),
  )
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved)
    if (typeof value !== 'object' || value === null || 'name' in value || !('@id' in value)) return value
    return named.get(String(value['@id'])) ?? value
  }
  return { ...found, publisher: resolved(found.publisher), author: resolved(found.author) }
}

/** Of several articles the one whose headline the page has for its own: the others are those that it links to. */
function ownOf(articles: readonly Fields[], document: Document): Fields | undefined {
  if (articles.length < 2) return articles[0]
  const shown = [...shortTexts(document, 'h1'), textOf(document.querySelector('title')?.textContent) ?? ''].map(plainWords)
  const isOwn = ({ headline }: Fields) => {
    const words = plainWords(textOf(headline) ?? '')
    return words !== '' && shown.some((title) => title.includes(words))
  }
  return articles.find(isOwn) ?? articles[0]
}

/** Parts of a page that are of other articles, of readers, or of the site. */
const ELSEWHERE =
  'aside, nav, footer, [class*="comment" i], [id*="comment" i], [class*="binh-luan" i], [class*="related" i], [class*="lien-quan" i], [class*="sidebar" i], [class*="widget" i], [class*="teaser" i]'

function isElsewhere(element: Element): boolean {
  return element.closest(ELSEWHERE) !== null
}

/** In the head of the page, not of its article. */
function isOfSite(element: Element): boolean {
  return element.closest('header') !== null && element.closest('article, main') === null
}

const PUBLISHED = '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, abbr.published'

/** The day that the page marks as that of publication: another `<time>` may be of a teaser, a comment, a change or the site's clock. */
function shownDay(document: Document): string | null {
  const own = [...document.querySelectorAll(PUBLISHED)].find((element) => !isElsewhere(element))
  const times = [...document.querySelectorAll('time[datetime]')].filter((element) => !isElsewhere(element) && !isOfSite(element))
  const [first, second] = document.querySelectorAll('h1, time[datetime]')
  // `2 ngày trước`: the only time of the page, below its headline
  const isOnly = times.length === 1 && first?.localName === 'h1' && second === times[0]
  return (
    own?.getAttribute('content') ??
    own?.getAttribute('datetime') ??
    own?.getAttribute('title') ??
    (isOnly ? (second?.getAttribute('datetime') ?? null) : null)
  )
}

/** Marks that hide the script from old browsers. */
const HIDING = /^(?:\/\/|\/\*)?\s?(?:<!\[CDATA\[|<!--)(?:\s?\*\/)?|(?:\/\/|\/\*)?\s?(?:\]\]>|-->)(?:\s?\*\/)?$/gu

function parse(json: string): Fields[] {
  // Line breaks inside strings are no JSON, but common, and so is a comma behind the last field.
  const plain = json
    .trim()
    .replace(HIDING, '')
    .replace(/[\u0000-\u001F]+/gu, ' ')
  return parsed(plain) ?? parsed(plain.replace(/,(?=\s*[}\]])/gu, '')) ?? []
}

function parsed(json: string): Fields[] | null {
  try {
    return objectsIn(JSON.parse(json))
  } catch {
    return null
  }
}

function objectsIn(value: unknown): Fields[] {
  const items = Array.isArray(value) ? value : [value]
  return items.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return []
    const fields: Fields = Object.fromEntries(Object.entries(item))
    return [fields, ...(Array.isArray(fields['@graph']) ? objectsIn(fields['@graph']) : [])]
  })
}

function metaContent(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    for (const element of document.querySelectorAll('meta')) {
      const key = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
      const content = key?.toLowerCase() === name ? textOf(element.getAttribute('content')) : null
      if (content) return content
    }
  }
  return null
}

const SHOWN = 'h1, h2, h3, [class*="title"], [class*="Title"], [id*="title"], .tieude, .headline'
const SHOWN_TRIED = 40
/** Longest text of such an element, its white space included; characters. */
const SHOWN_LENGTH = 2000
/** Fewest characters and words of a headline. */
const HEADLINE_LENGTH = 10
const HEADLINE_WORDS = 4

/** The texts of the first such elements; what is too long for a headline is left out before anything is read in it. */
function shortTexts(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].slice(0, SHOWN_TRIED).flatMap(({ textContent }) => {
    return (textContent?.length ?? 0) > SHOWN_LENGTH ? [] : (textOf(textContent) ?? [])
  })
}

interface StatedTitles {
  /** Of JSON-LD. */
  readonly headline: string | null
  /** For those who share the page. */
  readonly shared: string | null
  /** What metadata call the site. */
  readonly site: string | null
}

/**
 * The headline as the page shows it: titles of metadata often stand beside the name of the site. A `<title>` of which the page shows nothing
 * (`Chi tiết tin`) is none, so that a page's only h1 is taken, or the headline is looked for in its lines.
 */
function titleOf(document: Document, { headline, shared, site }: StatedTitles): string | null {
  const shown = shortTexts(document, SHOWN).filter((title) => title.length >= HEADLINE_LENGTH)
  const stated = [headline, shared].find((title) => title !== null && !namesSite(title, site)) ?? null
  if (stated !== null) return shown.find((title) => stated.startsWith(title)) ?? (stated === headline ? stated : withoutSite(stated))
  const named = textOf(document.querySelector('title')?.textContent)
  const [found] = shown.filter((title) => named?.includes(title)).sort((x, y) => y.length - x.length)
  if (found !== undefined) return found
  const [only, ...others] = shortTexts(document, 'h1')
  if (only !== undefined && others.length === 0 && only.split(' ').length >= HEADLINE_WORDS) return only
  if (named === null || isSiteTitle(named)) return null
  const title = withoutSite(named)
  const [own, text] = [plainWords(title), plainWords(document.body?.textContent ?? '')]
  return text.includes(own) && !holdsRights(own, text) ? title : null
}

const COPYRIGHT = /copyright (?:\d{4} )*$/u
/** Letters before a name in which its copyright and some years stand. */
const COPYRIGHT_REACH = 40

/** `Copyright 2019 Cổng thông tin huyện Quảng Hà`. The name may be of any length. */
function holdsRights(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const end = text[at + name.length]
    if ((end === undefined || end === ' ') && COPYRIGHT.test(text.slice(Math.max(0, at - COPYRIGHT_REACH), at))) return true
  }
  return false
}

/** `Báo Quảng Hà online`, or the name that metadata give: a headline of few words (`Mùa lũ về`) names no site. */
function namesSite(title: string, site: string | null): boolean {
  return title === site || (isSiteTitle(title) && title.split(/\s+[|–—-]\s+/u).some((part) => mastheadOf(part) !== null))
}

/** `Chi tiết tin - Cổng thông tin điện tử huyện Quảng Hà`, `Tin mới`: of the site, not of the article. */
function isSiteTitle(title: string): boolean {
  const parts = title.split(/\s+[|–—-]\s+/u)
  return parts.every((part) => part.split(' ').length < HEADLINE_WORDS || mastheadOf(part) !== null)
}

function withoutSite(title: string): string {
  const cut = /^(.{20,}?)\s[|–—-]\s[^|–—-]{2,40}$/u.exec(title.slice(0, 400))
  return cut?.[1] ?? title
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? squeeze(cleanText(decodeReferences(value))) || null : null
}

function nameOf(value: unknown): unknown {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'object' && first !== null && 'name' in first ? first.name : first
}

/** `Super User`, `webmaster`, `phongvien@bao.vn`: who enters pages, as content systems call them. */
function isAccount(name: string): boolean {
  return /@/u.test(name) || ACCOUNTS.has(wordForm(name))
}

const ACCOUNTS: ReadonlySet<string> = new Set(
  readTable(new URL('../../lang/vi/data/byline-words.tsv', import.meta.url), ['kind', 'word']).flatMap(({ kind, word }) =>
    kind === 'account' ? [wordForm(word)] : [],
  ),
)

/** Persons only: many sites name themselves as the author. */
function personsIn(value: unknown, isSite: (name: string) => boolean): string[] | null {
  const names = [value].flat().flatMap((author: unknown) => {
    const isOrganization =
      typeof author === 'object' && author !== null && '@type' in author && /organization$/iu.test(String(author['@type']))
    return isOrganization
      ? []
      : (splitNames(textOf(nameOf(author))) ?? []).filter(
          (name) =>
            !isSite(name) &&
            !isAccount(name) &&
            !isBodyName({ text: name, forms: wordForms(name) }) &&
            parseSignature(name)?.authors.length !== 0,
        )
  })
  return names.length > 0 ? names : null
}

/** Where pages show who wrote: microdata, or an element whose class says so and that holds names alone. */
const AUTHOR =
  '[itemprop="author"], [rel="author"], .author-name, .author, .article-author, .detail-author, .the-article-author, .singular-author'
const AUTHORS_TRIED = 5

function shownAuthor(document: Document): string | null {
  const own = [...document.querySelectorAll(AUTHOR)].filter((element) => !isElsewhere(element))
  const shown = own.slice(0, AUTHORS_TRIED).flatMap((element) => textOf(element.textContent) ?? [])
  const names = shown.map((line) => parseSignature(line)?.authors ?? []).find((authors) => authors.length > 0)
  return names?.join(', ') ?? null
}

function splitNames(text: string | null): string[] | null {
  const names = (text ?? '').split(/\s*[,;&]\s*/u).filter((name) => name && !/^https?:/u.test(name))
  return names.length > 0 ? names : null
}
