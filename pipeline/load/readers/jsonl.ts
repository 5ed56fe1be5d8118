// Reads JSON Lines: one document a line, as an object with the fields of records. A bad line is one reject.
import { byteLines, utf8Chunks } from '../chunk-lines.ts'
import { decodeRecord } from '../decode.ts'
import { type ByteSource, DOCUMENT_BYTES, formatName, headText, type Reader, type ReadOptions, type ReadResult } from '../reader.ts'
import { documentOf, type Fields } from '../records.ts'
import { STANDARD_INPUT } from '../standard-input.ts'

async function* read(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadResult> {
  const format = formatName('jsonl', source)
  for await (const { number, bytes, size, sha256 } of byteLines(utf8Chunks(source.chunks(), source.head))) {
    const reject = (reason: string, message: string): ReadResult => ({
      reject: { record: number, sha256, reason, message: `line ${number + 1}: ${message}`, bytes: size },
    })
    if (bytes === null) {
      yield reject('too-large', `more than ${DOCUMENT_BYTES} bytes in one record`)
      continue
    }
    const decoded = decodeRecord(bytes, source.head)
    if ('reason' in decoded) {
      yield reject(decoded.reason, decoded.message)
      continue
    }
    const { text, encoding } = decoded
    if (!text.trim()) continue
    const fields = parse(text)
    yield fields === null
      ? reject('invalid-record', `no JSON object${source.path === STANDARD_INPUT ? '; standard input is read as JSON Lines' : ''}`)
      : documentOf(fields, { path: source.path, record: number, sha256, format, encoding, bytes: size }, options.fields)
  }
}

function parse(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : null
  } catch {
    return null
  }
}

export const jsonl: Reader = {
  format: 'jsonl',
  accepts: (source) => {
    if (source.path === STANDARD_INPUT || /\.(?:jsonl|ndjson|jl)$/u.test(source.name)) return true
    const [first = ''] = headText(source)
      .replace(/^\uFEFF?\s*/u, '')
      .split('\n', 1)
    // A first line cut short by the head still begins as an object with a named field.
    return /^\{\s*"[^"\n]{1,80}"\s*:/u.test(first) && (first.length > 60_000 || parse(first) !== null)
  },
  read,
}
