// Reads HTML: one page a file. The page is taken apart by the extractor, with its metadata.
import { hiddenIn } from '../../core/text.ts'
import { collect } from '../collect.ts'
import { decode } from '../decode.ts'
import { type ByteSource, formatName, headText, NO_METADATA, type Reader, type ReadOptions, type ReadResult } from '../reader.ts'

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
  const format = formatName('html', source)
  yield {
    raw: {
      source: { path: source.path, record: null, sha256, format, encoding: decoded.encoding, bytes: bytes.length },
      metadata: options.metadata ?? NO_METADATA,
      content: { kind: 'html', text: decoded.text.toWellFormed() },
    },
    hidden: hiddenIn(decoded.text),
  }
}

export const html: Reader = {
  format: 'html',
  accepts: (source) =>
    /\.x?html?$/u.test(source.name) ||
    /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,400}-->\s*)?(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/iu.test(
      headText(source),
    ),
  read,
}
