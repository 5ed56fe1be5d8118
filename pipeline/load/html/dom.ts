/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// Documents of HTML and XML as trees. The one place where the parser is chosen.
import { DOMParser, parseHTML } from 'linkedom'

/** Never throws for odd markup; may throw RangeError where elements are nested without end. */
export function parseHtml(html: string): Document {
  const whole = /<(?:html|head|body)[\s>]/iu.test(html.slice(0, 20_000)) ? parseHTML(html).document : null
  // A bare fragment becomes the body of a document, and so does a page in which the parser finds no element (behind `<![CDATA[`).
  return whole?.documentElement ? whole : parseHTML(`<html><head></head><body>${html}</body></html>`).document
}

export function parseXml(xml: string): Document {
  // linkedom's own type names fewer members than it has.
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document
}

/** Text with character references (`&quot;`) as plain text. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? (parseHtml(`<p>${text.replaceAll('<', '&lt;')}</p>`).querySelector('p')?.textContent ?? text) : text
}
