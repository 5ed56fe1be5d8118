// Bytes to text. UTF-8 and UTF-16 by their own marks and validity; the legacy encodings of Vietnamese by evidence: the one in which the
// words are Vietnamese syllables. Refuses what is no text, and what is text of no known encoding.
import iconv from 'iconv-lite'
import { LEGACY_ENCODINGS } from './encodings.ts'
import { vietnameseShare } from './vietnamese-share.ts'
import { withoutMarkup } from './without-markup.ts'

export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly reason: 'binary' | 'invalid-encoding'; readonly message: string }

export function decode(bytes: Uint8Array): Decoded {
  const order = utf16Of(bytes)
  if (order) return strict(bytes, order)
  const unmarked = utf16WithoutMark(bytes)
  if (unmarked) return unmarked
  if (isBinary(bytes))
    return { reason: 'binary', message: 'the bytes are no text; give the page as text, HTML or one of the container formats' }
  return decodeRecord(bytes, bytes)
}

/** Why the bytes cannot be read, where they begin with the byte order mark of UTF-32: its little-endian one begins with that of UTF-16. */
export function utf32Fault(head: Uint8Array): { readonly reason: 'invalid-encoding'; readonly message: string } | null {
  const isMarked = UTF_32_MARKS.some((mark) => mark.every((byte, i) => head[i] === byte))
  return isMarked ? { reason: 'invalid-encoding', message: 'UTF-32 is not read; convert the file to UTF-8' } : null
}

const UTF_32_MARKS = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
]

/** UTF-16, where the bytes begin with its byte order mark. */
export function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
}

/** A record of a container whose bytes are UTF-8, or Vietnamese in a legacy encoding; in a container of UTF-16 (`head`) they are made UTF-8. */
export function decodeRecord(bytes: Uint8Array, head: Uint8Array): Decoded {
  const utf8 = strict(bytes, 'utf-8')
  if ('text' in utf8) return recoded(utf8.text) ?? utf8
  const order = utf16Of(head)
  return order ? { ...utf8, message: invalid(order) } : (damaged(bytes) ?? legacy(bytes) ?? utf8)
}

/** Vietnamese of a legacy encoding that somebody took for Latin-1 and wrote as UTF-8: `H«m nay, ñy ban`. Every Vietnamese text has letters beyond Latin-1. */
function recoded(text: string): Decoded | null {
  if (/[\u0100-\u1eff]/u.test(text) || !FEWEST_LATIN.test(text)) return null
  const found = legacy(/[\x80-\x9f]/u.test(text) ? Buffer.from(text, 'latin1') : iconv.encode(text, 'windows-1252'))
  return found && 'text' in found ? { text: found.text, encoding: `${found.encoding} (in utf-8)` } : null
}

/** So many letters of Latin-1, at least: a few are of a foreign name. */
const FEWEST_LATIN = /(?:[\xa1-\xff][^\xa1-\xff]*){20}/u

/** Letters of damaged text, markup apart, for each broken one, at least. */
const DAMAGE = 200

/** Vietnamese in UTF-8 with a few broken characters, as where a page was cut by bytes; each broken one is U+FFFD. */
function damaged(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const plain = withoutMarkup(text)
  const broken = text.match(/\uFFFD/gu)?.length ?? 0
  return broken * DAMAGE <= plain.length && vietnameseShare(plain) >= LEAST_SHARE ? { text, encoding: 'utf-8 (damaged)' } : null
}

function strict(bytes: Uint8Array, encoding: string): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return { reason: 'invalid-encoding', message: invalid(encoding) }
  }
}

function invalid(encoding: string): string {
  const others = encoding === 'utf-8' ? ', nor Vietnamese in a legacy encoding' : ''
  return `not valid ${encoding}${others}; convert the file to UTF-8`
}

/** Bytes of text by which the encoding is chosen. */
const SAMPLE = 200_000

function legacy(bytes: Uint8Array): Decoded | null {
  const sample = sampleOf(bytes)
  const shares = LEGACY_ENCODINGS.map((encoding) => ({ encoding, share: vietnameseShare(encoding.decode(sample)) }))
  const best = shares.sort((a, b) => b.share - a.share)[0]
  if (!best || best.share < LEAST_SHARE) return null
  return { text: best.encoding.decode(bytes), encoding: best.encoding.name }
}

/** The first lines of the text that hold letters beyond ASCII: markup, scripts and what is written in ASCII alone tell no encoding. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const lines: string[] = []
  let length = 0
  // All these encodings hold ASCII: as Latin-1 each byte is one character, and goes back as it came.
  for (const line of withoutMarkup(Buffer.from(bytes).toString('latin1')).split('\n')) {
    if (length >= SAMPLE) break
    if (!/[\x80-\xff]/u.test(line)) continue
    lines.push(line)
    length += line.length
  }
  return Buffer.from(lines.join('\n').slice(0, SAMPLE), 'latin1')
}

/** Share of the words that must be Vietnamese syllables. Names and foreign words are none. */
const LEAST_SHARE = 0.75

/** UTF-16 without a byte order mark: every other byte of ASCII letters is zero, and the text is Vietnamese. */
function utf16WithoutMark(bytes: Uint8Array): Decoded | null {
  const end = Math.min(bytes.length, 65_536)
  const zeros = [0, 0]
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < end / 5 || Math.min(even, odd) > 0) return null
  const decoded = strict(bytes, odd > 0 ? 'utf-16le' : 'utf-16be')
  return 'text' in decoded && vietnameseShare(decoded.text) >= LEAST_SHARE ? decoded : null
}

/** How files of other formats begin that may hold no byte that is not text: PDF, RTF, PostScript. */
const SIGNATURES = ['%PDF-', '{\\rtf', '%!PS'].map((signature) => Buffer.from(signature))

/** The signature of another format, NUL bytes, or more than one control character in a hundred bytes of the first 64 KB. */
function isBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => signature.every((byte, i) => bytes[i] === byte))) return true
  const end = Math.min(bytes.length, 65_536)
  let controls = 0
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls++
  }
  return controls * 100 > end
}
