// Reads RSS and Atom: one document an item, with the text that the item holds. The bytes of a record are its XML.
import { createHash } from 'node:crypto'
import { collect } from '../collect.ts'
import { decode } from '../decode.ts'
import { siteOfTitle } from '../page/sites.ts'
import { type ByteSource, formatName, headText, type Reader, type ReadResult } from '../reader.ts'
import { documentOf } from '../records.ts'
import { decodeInThread } from './decoding-thread.ts'
import { items as itemsOf } from './feed-items.ts'

/** Characters of a feed up to which no thread is started. */
const IN_MAIN_THREAD = 50_000

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
  const { title, site, items } = decoded.text.length > IN_MAIN_THREAD ? await decodeInThread('items', decoded.text) : itemsOf(decoded.text)
  if (items.length === 0) {
    yield { reject: { ...whole, reason: 'empty', message: 'the feed holds no item' } }
    return
  }
  for (const [record, { xml, fields }] of items.entries()) {
    const bytes = Buffer.from(xml)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    yield documentOf(
      { ...fields, publisher: siteOfTitle(title, site ?? fields.url) },
      { path: source.path, record, sha256, format: formatName('feed', source), encoding: decoded.encoding, bytes: bytes.length },
    )
  }
}

export const feed: Reader = {
  format: 'feed',
  accepts: (source) =>
    /\.(?:rss|atom)$/u.test(source.name) ||
    /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,400}-->\s*)?(?:<rss[\s>]|<feed[\s>]|<rdf:rdf[\s>])/iu.test(headText(source)),
  read,
}
