// What lines of page furniture say: fixed phrases and shapes of the shipped tables, by what they mean for the lines around them.
import { readTable } from '../../core/data.ts'
import { wordForm } from '../../core/text.ts'
import { patternsOf } from './patterns.ts'

/**
 * `mark`: no words at all, or a counter; `noise`: a button, a form, a menu; `contact`: an address or telephone number; `related`: a link to
 * another article; `box`: heads a list of links, after which the article may go on; `end`: heads what comes after articles (comments, most
 * read); `footer`: what closes a page (licence, copyright); `reply`: the buttons and counters below a reader's comment; `code`: a script,
 * a style sheet, data in base64.
 */
export const FURNITURE_KINDS = ['mark', 'noise', 'contact', 'related', 'box', 'end', 'footer', 'reply', 'code', 'paywall'] as const
export type FurnitureKind = (typeof FURNITURE_KINDS)[number]

function isKind(name: string): name is FurnitureKind {
  return FURNITURE_KINDS.some((kind) => kind === name)
}

function kindOf(name: string): FurnitureKind {
  if (!isKind(name)) throw new Error(`page-furniture.tsv: unknown kind ${name}`)
  return name
}

const lines = new Map<string, FurnitureKind>()
/** By the first word of the phrase. */
const starts = new Map<string, (readonly [phrase: string, kind: FurnitureKind])[]>()
for (const row of readTable(new URL('../../lang/vi/data/page-furniture.tsv', import.meta.url), ['kind', 'match', 'phrase'])) {
  const phrase = wordForm(row.phrase)
  if (row.match === 'line') lines.set(phrase, kindOf(row.kind))
  else starts.set(firstWord(phrase), [...(starts.get(firstWord(phrase)) ?? []), [phrase, kindOf(row.kind)]])
}

const PATTERNS = patternsOf(isKind)

function firstWord(form: string): string {
  return /^(?:[\p{L}\p{M}\p{N}]+|\S+)/u.exec(form)?.[0] ?? ''
}

/** Bullets, closing colons and counters say nothing of the kind: `• Bình luận (12):`. */
const TRIMMINGS = /^[-–•*·+>›»|[(\s]+|[\s:.…>»›|\])]+$/gu

/** Longest phrase and most phrases of a line that is a menu; words, phrases. */
const PHRASE_WORDS = 6
const MENU_PHRASES = 24

/** So many known names make a menu even of a line with some that are not known, one word of these for two names. */
const MANY_PHRASES = 6

/** Names of sections or of buttons, side by side: `Chính trị - Xã hội`, `Email Print`; nothing else, or hardly anything. */
function isMenu(form: string): boolean {
  const words = form.split(/[\s|/·•>»[\]]+|\s[-–]\s/u).filter((word) => word && !/^[-–&]$/u.test(word))
  let [at, phrases, unknown] = [0, 0, 0]
  while (at < words.length && phrases < MENU_PHRASES) {
    let length = Math.min(PHRASE_WORDS, words.length - at)
    while (length > 0 && lines.get(words.slice(at, at + length).join(' ')) !== 'noise') length--
    if (length > 0) phrases++
    else if (phrases === 0) return false
    else unknown++
    at += Math.max(length, 1)
  }
  return at === words.length && (unknown === 0 ? phrases > 1 : phrases >= MANY_PHRASES && unknown * 2 <= phrases)
}

/** `chia sẻ qua` does not begin `chia sẻ quan điểm`. */
function isWordEdge(form: string, at: number): boolean {
  return !/^[\p{L}\p{M}\p{N}]{2}/u.test(form.slice(at - 1, at + 1))
}

/** Longest line that can be a fixed phrase; words. */
const LONGEST = 45

/** The kind of a line of page furniture; null for every other line. */
export function furnitureOf(text: string, words: number): FurnitureKind | null {
  if (words > LONGEST) return null
  const form = wordForm(text)
  const bare = form.replace(TRIMMINGS, '')
  const exact = lines.get(bare) ?? lines.get(bare.replace(/\s*\(\d+\)$/u, ''))
  if (exact) return exact
  if (isPaywall(form)) return 'paywall'
  const started = [form, bare].flatMap((candidate) =>
    (starts.get(firstWord(candidate)) ?? []).filter(([phrase]) => candidate.startsWith(phrase) && isWordEdge(candidate, phrase.length)),
  )[0]
  return started?.[1] ?? PATTERNS.find(({ pattern }) => pattern.test(form))?.kind ?? (isMenu(bare) ? 'noise' : null)
}

/** Most sentences of a note, of which each says the like. */
const NOTE_SENTENCES = 4

const NOTES = PATTERNS.flatMap(({ kind, pattern }) => (kind === 'paywall' ? pattern : []))

/** `Đăng ký để đọc tiếp`, `Bạn đang đọc 30% nội dung. Đăng ký để đọc tiếp.` */
function isPaywall(form: string): boolean {
  const isNote = (text: string) => NOTES.some((pattern) => pattern.test(text))
  const sentences = form.split(/(?<=[.!?])\s+/u)
  return isNote(form) || (sentences.length <= NOTE_SENTENCES && sentences.every(isNote))
}
