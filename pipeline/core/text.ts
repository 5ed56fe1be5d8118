// Text basics that every stage shares: NFC, white space, zero-width characters, and the comparison form of Vietnamese words.
import { type Word, WordTable } from './words.ts'

const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu

/** How many zero-width, bidi and control characters the text holds, but for a mark of byte order at its start: what cleanText takes away. */
export function hiddenIn(text: string): number {
  const count = (text.match(INVISIBLE)?.length ?? 0) + (text.match(CONTROL)?.length ?? 0)
  return text.startsWith('\uFEFF') ? count - 1 : count
}

/** NFC, `\n` line ends, no zero-width, bidi or control characters, no lone surrogates. Length may change; do it once, at load. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .toWellFormed()
}

/** Runs of any white space (NBSP, tabs) as one blank, ends trimmed. */
export function squeeze(text: string): string {
  return /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text.trim()
}

// Tone marks may stand on either vowel of oa, oe, uy (hoà or hòa). The newer style is written as the older one.
const TONE_STYLE: Readonly<Record<string, string>> = Object.fromEntries([
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
])
const TONE_STYLE_END = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu

const WORDS = new WordTable(formOf)

/** The form in which words are compared: lower case, one tone-mark style. Same length as the input. */
export function wordForm(word: string): string {
  return WORDS.of(word).form
}

/** The word whose UTF-16 units stand at `[start, end)`. */
export function wordIn(units: Uint16Array, start: number, end: number): Word {
  return WORDS.at(units, start, end)
}

function formOf(word: string): string {
  // quý: the u belongs to the q
  return word
    .toLowerCase()
    .replace(TONE_STYLE_END, (pair, at: number, all: string) => (all[at - 1] === 'q' ? pair : (TONE_STYLE[pair] ?? pair)))
}

/** Byte-wise order, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
