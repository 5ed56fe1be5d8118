/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// What a feed holds: its title, its site and its items, as fields of records.
import { parseXml } from '../html/dom.ts'

export interface Feed {
  readonly title: string | null
  readonly site: string | null
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  /** The item as XML: its bytes. */
  readonly xml: string
  readonly fields: { readonly url: string | null } & Readonly<Record<string, string | null>>
}

const ITEM = 'item, entry'

/** Runs in a thread for large feeds, see decoding-thread.ts. */
export function items(text: string): Feed {
  const xml = parseXml(text)
  const channel = xml.querySelector('channel, feed')
  return {
    title: childText(channel, ['title']),
    site: urlOf(channel),
    items: [...xml.querySelectorAll(ITEM)]
      // An item inside an item is part of that one: else items nested without end would be written out as often as they are deep.
      .filter((item) => !item.parentElement?.closest(ITEM))
      .map((item) => ({ xml: item.toString(), fields: fieldsOf(item) })),
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

function fieldsOf(item: Element): FeedItem['fields'] {
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
