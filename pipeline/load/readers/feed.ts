// Reads RSS and Atom: one document an item, with the text that the item holds. The bytes of a record are its XML.
import { createHash } from 'node:crypto'
import { collect } from '../collect.ts'
import { decode } from '../decode.ts'
import { parseXml } from '../html/dom.ts'
import { siteOfTitle } from '../page/sites.ts'
import { type ByteSource, formatName, headText, type Reader, type ReadResult } from '../reader.ts'
import { documentOf } from '../records.ts'

async function* read(source: ByteSource): AsyncGenerator<ReadResult> {
  const collected = await collect(source)
  if ('reject' in collected) {
    yield collected
    return
  }
  const decoded = decode(collected.bytes)
  const whole = { record: null, sha256: collected.sha256, bytes: collected.bytes.length }
  if ('reason' in decoded) {
    yield { reject: { ...whole, ...decoded } }
    return
  }
  const xml = parseXml(decoded.text)
  const items = [...xml.querySelectorAll('item, entry')]
  if (items.length === 0) {
    yield { reject: { ...whole, reason: 'empty', message: 'the feed holds no item' } }
    return
  }
  const channel = xml.querySelector('channel, feed')
  const title = childText(channel, ['title'])
  const site = urlOf(channel)
  for (const [record, item] of items.entries()) {
    const bytes = Buffer.from(item.toString())
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const fields = fieldsOf(item)
    yield documentOf(
      { ...fields, publisher: siteOfTitle(title, site ?? fields.url) },
      { path: source.path, record, sha256, format: formatName('feed', source), encoding: decoded.encoding, bytes: bytes.length },
    )
  }
}

/** The page that the channel or the item stands for. */
function urlOf(element: Element | null): string | null {
  const links = [...(element?.children ?? [])].filter((child) => child.tagName.toLowerCase() === 'link')
  return (
    childText(element, ['link']) ??
    (links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0])?.getAttribute('href') ??
    null
  )
}

function fieldsOf(item: Element): { readonly url: string | null } & Readonly<Record<string, unknown>> {
  return {
    id: childText(item, ['guid', 'id']),
    url: urlOf(item),
    title: childText(item, ['title']),
    published: childText(item, ['pubDate', 'published', 'dc:date', 'updated']),
    author: childText(item, ['dc:creator']) ?? (item.querySelector('author > name')?.textContent || childText(item, ['author'])),
    html: childText(item, ['content:encoded', 'content', 'description', 'summary']),
  }
}

/** The text of the first child that has one of the names, in the order of the names. */
function childText(element: Element | null, names: readonly string[]): string | null {
  const children = [...(element?.children ?? [])]
  for (const name of names) {
    const text = children.find((child) => child.tagName.toLowerCase() === name.toLowerCase())?.textContent?.trim()
    if (text) return text
  }
  return null
}

export const feed: Reader = {
  format: 'feed',
  accepts: (source) =>
    /\.(?:rss|atom)$/u.test(source.name) ||
    /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,400}-->\s*)?(?:<rss[\s>]|<feed[\s>]|<rdf:rdf[\s>])/iu.test(headText(source)),
  read,
}
