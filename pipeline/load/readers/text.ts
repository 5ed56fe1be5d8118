// .txt and .md: one page of plain text in UTF-8, with or without a byte order mark.
import type { RawDocument } from '../../../schemas/records/raw-document.ts'
import { cleanText } from '../../core/text.ts'
import type { InputFile } from '../discover.ts'

export const NO_METADATA = { id: null, url: null, title: null, published: null, authors: null, publisher: null }

const EXTENSION = /\.(?:txt|md|text)$/iu

export function readText(
  file: InputFile,
  bytes: Buffer,
  digest: { readonly sha256: string; readonly bytes: number },
): { readonly raw: RawDocument } | { readonly reject: { readonly reason: string; readonly message: string } } {
  if (bytes.length === 0) return { reject: { reason: 'empty', message: 'the file is empty' } }
  if (bytes.includes(0)) return { reject: { reason: 'binary', message: 'the file holds NUL bytes: not text' } }
  if (!EXTENSION.test(file.name)) return { reject: { reason: 'unknown-format', message: 'not a .txt or .md file' } }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { reject: { reason: 'invalid-encoding', message: 'not valid UTF-8; convert the file to UTF-8' } }
  }
  const cleaned = cleanText(text)
  if (!cleaned.trim()) return { reject: { reason: 'empty', message: 'the file holds only white space' } }
  const format = /\.md$/iu.test(file.name) ? 'md' : 'txt'
  const source = { path: file.name, record: null, sha256: digest.sha256, format, encoding: 'utf-8', bytes: digest.bytes }
  return { raw: { source, metadata: NO_METADATA, content: { kind: 'page', text: cleaned } } }
}
