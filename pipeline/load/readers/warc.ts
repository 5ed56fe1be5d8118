// Reads web archives (ISO 28500): one document a response that holds a page. Other records of a capture (requests, notes of the crawler)
// are no documents; a response that is no page (a picture, an error) is a reject.

import { createHash } from 'node:crypto'
import { WARCParser, type WARCRecord } from 'warcio'
import { hiddenIn } from '../../core/text.ts'
import { decode } from '../decode.ts'
import { type ByteSource, DOCUMENT_BYTES, formatName, headText, NO_METADATA, type Reader, type ReadResult } from '../reader.ts'
import { warcRecords } from '../warc-records.ts'

/** Records that hold what a server answered, or a page that was saved. */
const PAGES: ReadonlySet<string> = new Set(['response', 'resource', 'conversion'])

async function* read(source: ByteSource): AsyncGenerator<ReadResult> {
  const format = formatName('warc', source)
  let record = -1
  for await (const { bytes: whole, size, sha256 } of warcRecords(source.chunks())) {
    record++
    if (whole === null) {
      const message = `more than ${DOCUMENT_BYTES} bytes in one record`
      yield { reject: { record, sha256, reason: 'too-large', message, bytes: size } }
      continue
    }
    const entry = await new WARCParser([whole]).parse()
    if (!entry || !PAGES.has(entry.warcType ?? '')) continue
    const bytes = await payloadOf(entry)
    if (bytes === null) {
      const message = `more than ${DOCUMENT_BYTES} bytes in one response`
      yield { reject: { record, sha256, reason: 'too-large', message, bytes: size } }
      continue
    }
    yield documentOf(entry, bytes, { path: source.path, record, format })
  }
}

/** The body of the answer, decoded; null where it is larger than a document. */
async function payloadOf(entry: WARCRecord): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of entry) {
    size += chunk.length
    if (size > DOCUMENT_BYTES) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

interface Place {
  readonly path: string
  readonly record: number
  readonly format: string
}

function documentOf(entry: WARCRecord, bytes: Uint8Array, { path, record, format }: Place): ReadResult {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const reject = (reason: string, message: string): ReadResult => ({ reject: { record, sha256, reason, message, bytes: bytes.length } })
  const status = Number(entry.httpHeaders?.statusCode ?? 200)
  if (status >= 300) return reject('no-text', `the server answered ${status}`)
  const type = (entry.httpHeaders?.headers.get('content-type') ?? entry.warcContentType ?? '').toLowerCase()
  if (!/^text\/(?:html|plain)|application\/xhtml/u.test(type))
    return reject('unknown-format', `a response of type ${type || 'unknown'} is no page`)
  const decoded = decode(bytes)
  if ('reason' in decoded) return reject(decoded.reason, decoded.message)
  if (!decoded.text.trim()) return reject('empty', 'the response is empty')
  return {
    raw: {
      source: { path, record, sha256, format, encoding: decoded.encoding, bytes: bytes.length },
      metadata: { ...NO_METADATA, url: entry.warcTargetURI ?? null },
      content: { kind: type.startsWith('text/plain') ? 'page' : 'html', text: decoded.text.toWellFormed() },
    },
    hidden: hiddenIn(decoded.text),
  }
}

export const warc: Reader = { format: 'warc', accepts: (source) => headText(source).startsWith('WARC/1'), read }
