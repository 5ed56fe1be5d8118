// Reads plain text and Markdown: one page a file.
import { cleanText, hiddenIn } from '../../core/text.ts'
import { collect } from '../collect.ts'
import { decode } from '../decode.ts'
import { type ByteSource, formatName, NO_METADATA, type Reader, type ReadOptions, type ReadResult } from '../reader.ts'

async function* read(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadResult> {
  const collected = await collect(source)
  if ('reject' in collected) {
    yield collected
    return
  }
  const { bytes, sha256 } = collected
  const decoded = decode(bytes)
  if ('reason' in decoded) {
    yield { reject: { record: null, sha256, ...decoded, bytes: bytes.length } }
    return
  }
  const text = cleanText(decoded.text)
  if (!text.trim()) {
    yield { reject: { record: null, sha256, reason: 'empty', message: 'the file holds only white space', bytes: bytes.length } }
    return
  }
  const format = formatName(/\.(?:md|markdown)$/u.test(source.name) ? 'md' : 'txt', source)
  yield {
    raw: {
      source: { path: source.path, record: null, sha256, format, encoding: decoded.encoding, bytes: bytes.length },
      metadata: options.metadata ?? NO_METADATA,
      content: { kind: 'page', text },
    },
    hidden: hiddenIn(decoded.text),
  }
}

/** Files of other kinds that only look like text. */
const OTHER = /\.(?:json|xml|js|css|ts|py|sh|yaml|yml|toml|ini|log|sql|svg|rtf)$/u

export const text: Reader = { format: 'txt', accepts: ({ name }) => !OTHER.test(name), read }
