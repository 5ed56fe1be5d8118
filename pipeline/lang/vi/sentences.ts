// Sentences: where a Vietnamese sentence ends. Full stops of abbreviations, initials, numbers and addresses do not end one;
// a full stop inside quotation marks does, so that a speech of several sentences is several sentences.
import { readTable } from '../../core/data.ts'
import { wordForm } from '../../core/text.ts'
import { lostStops } from './lost-stops.ts'
import { hasMarks, isSyllable } from './syllables.ts'

export interface Range {
  /** UTF-16 units, half-open. */
  readonly start: number
  readonly end: number
}

const ABBREVIATIONS = new Set(
  readTable(new URL('./data/abbreviations.tsv', import.meta.url), ['form', 'example']).flatMap((row) => [row.form, row.form.toUpperCase()]),
)

// First words of sentences, as word forms; and whether names begin with them, too.
const STARTERS = new Map(
  readTable(new URL('./data/sentence-starters.tsv', import.meta.url), ['words', 'names', 'example']).flatMap((row) =>
    row.words.split('|').map((phrase) => [wordForm(phrase.split(' ')[0] ?? ''), row.names === 'yes'] as const),
  ),
)

// Words after which a single letter is a grade or a unit: độ C, vitamin E, bảng B.
const UNIT_BEFORE = new Set(
  readTable(new URL('./data/letter-heads.tsv', import.meta.url), ['word', 'example']).map((row) => wordForm(row.word)),
)

// The terminator with the marks and brackets that close after it.
const BOUNDARY = /(?:\.{2,}|[.!?…]+)["”’'»)\]]*/gu
// Shorter ones that are no syllable stand for a word: St, Mr, Atl.
const SHORTEST_NAME = 4
const WORD_BEFORE = /[\p{L}\p{M}\p{N}]+$/u
const OPENING = /^(?:(?:["“‘'«»„([*•+→]|>+|[-–—]\s*["“]?)?\s*[\p{Lu}\p{N}]|[a-zđ]\)\s)/u

/** Paragraphs of a body: runs of text between line breaks. */
export function paragraphRanges(body: string): Range[] {
  const out: Range[] = []
  for (let start = 0; start < body.length; ) {
    const newline = body.indexOf('\n', start)
    const end = newline < 0 ? body.length : newline
    out.push(...trimmed(body, start, end))
    start = end + 1
  }
  return out
}

// Who took a picture, where the page lost the full stop: initials, an agency or a word like Internet before the next sentence.
const CREDIT_WORDS = readTable(new URL('./data/agencies.tsv', import.meta.url), ['name', 'aliases'])
  .flatMap((row) => [row.name, ...row.aliases.split(',').map((alias) => alias.trim())])
  .concat('Internet', 'FBNV', 'NVCC', 'CTV', 'TL', 'PV', 'Facebook', 'FB', 'Instagram', 'Getty Images', 'Getty')
  .filter(Boolean)
  .flatMap((word) => [word, word.toUpperCase()])
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
const CREDIT_NAME = `(?:(?:(?:FB|Facebook) )?(?:\\p{Lu}\\.){1,3}\\p{Lu}\\.?|${CREDIT_WORDS.join('|')})`
const CREDIT = new RegExp(
  `(?:Ảnh|Nguồn|Clip|Video)(?: minh họa)?\\s?:\\s?${CREDIT_NAME}(?:\\s?[/,-]\\s?${CREDIT_NAME})?(?=\\s\\p{Lu})(?! \\p{Lu}\\p{Ll}*[.)])`,
  'gu',
)

/** The sentences of one paragraph, ends trimmed, in order. */
export function sentenceRanges(body: string, paragraph: Range): Range[] {
  const out: Range[] = []
  let start = paragraph.start
  // What is looked for in the paragraph alone is never looked for in all that stands behind it.
  const text = body.slice(paragraph.start, paragraph.end)
  const credits = [...text.matchAll(CREDIT)].map((match) => match.index + match[0].length)
  const parts = [...credits, ...lostStops(text)].sort((a, b) => a - b).map((at) => paragraph.start + at)
  for (const match of text.matchAll(BOUNDARY)) {
    const at = paragraph.start + match.index
    const end = at + match[0].length
    if (!endsSentence(body, match[0], at, end, paragraph)) continue
    start = pushParts(body, start, end, parts, out)
  }
  pushParts(body, start, paragraph.end, parts, out)
  return out
}

/** Adds a sentence, parted where a credit ends or a full stop is lost inside it; returns its end. Takes the places it has passed. */
function pushParts(body: string, start: number, end: number, parts: number[], out: Range[]): number {
  let from = start
  while (parts[0] !== undefined && parts[0] < end) {
    const at = parts.shift() as number
    if (at > from) out.push(...trimmed(body, from, at))
    from = Math.max(from, at)
  }
  out.push(...trimmed(body, from, end))
  return end
}

function endsSentence(body: string, mark: string, at: number, end: number, paragraph: Range): boolean {
  if (end >= paragraph.end) return true
  const after = body.slice(end, Math.min(end + 12, paragraph.end))
  const wordBefore = () => WORD_BEFORE.exec(body.slice(Math.max(paragraph.start, at - 24), at))?.[0] ?? ''
  if (!/^\s/u.test(after)) return /^["“]?\p{Lu}/u.test(after) && isGlued(mark, wordBefore(), after)
  const next = after.trimStart()
  // “Ông đi đâu?” - bà hỏi. The dash after a closing mark leads to the attribution.
  if (/["”’'»]$/u.test(mark) && /^[-–—,]/u.test(next)) return false
  // ... vụ việc. theo Reuters: where the article is from, in small letters
  if (!OPENING.test(next) && !/^theo \p{Lu}/u.test(next)) return false
  if (mark !== '.') return true
  const before = wordBefore()
  const startsAnew = isStarter(next)
  if (ABBREVIATIONS.has(before)) return startsAnew
  // V. Putin, George W. Bush; but 41 độ C. Trong, and Đông Á. Ông: a letter with its mark is a word, and a starter no name
  // ông Trần Quốc V. (33 tuổi), chị Lê Thị Tr. (33 tuổi): nothing ends before the bracket
  if (/^(?:[A-ZĐ]|[CGKNPT]h|Ngh?|Tr|Gi|Qu)$/u.test(before) && /^(?:\p{Lu}|\()/u.test(next)) return startsAnew || !isInitial(body, at, next)
  // 1. Mở đầu: the number of a list at the start of the paragraph or after the end of a sentence; a bracket or semicolon may close the last item
  if (/^\p{N}{1,2}$/u.test(before) && /(?:^|[.!?;)\n]\s+|^\s*)\p{N}{1,2}$/u.test(body.slice(Math.max(paragraph.start, at - 6), at)))
    return false
  return true
}

/** `Tuy nhiên`, `Thủ tướng`; not `Thủ Đức`, `Từ Sơn`. */
function isStarter(next: string): boolean {
  const beginsNames = STARTERS.get(wordForm(/^\p{Lu}[\p{Ll}\p{M}]*(?=\s)/u.exec(next)?.[0] ?? ''))
  return beginsNames === false || (beginsNames === true && !/^\S+\s\p{Lu}/u.test(next))
}

/** The letter stands where a name has one: after a capital or a title, before a word that is no common one; not `độ C. Công nhân`, `27 o C. Thanh Lũng`. */
function isInitial(body: string, at: number, next: string): boolean {
  const text = body.slice(Math.max(0, at - 14), at - 1)
  if (/\p{N}\s?[oº°]\s?$/u.test(text)) return false
  const before = /(\p{L}+)\s$/u.exec(text)?.[1] ?? ''
  return !UNIT_BEFORE.has(wordForm(before)) || /^\p{Lu}\./u.test(next)
}

/** `hòa bình.Tổng thống`, `đồng ý.Ngày`, `Lima.Theo bà`: a scraper lost the blank. Not `V.Putin`, `Baoquocte.vn`, `U.S`, `3.5`, `Tp.Huế`, `St.Louis`. */
function isGlued(mark: string, before: string, after: string): boolean {
  const next = /^["“]?(\p{Lu}[\p{Ll}\p{M}]*)([\s:,].?)/u.exec(after)
  if (!next || !/^[.!?…]+["”’'»)\]]*$/u.test(mark)) return false
  if (/^\p{Ll}/u.test(before)) return /^\p{Ll}[\p{L}\p{M}]+$/u.test(before) || (before.length === 1 && hasMarks(before))
  // Behind a name only a common word begins a sentence: small letters follow it.
  const endsName = /^\p{Lu}\p{Ll}+$/u.test(before) && !ABBREVIATIONS.has(before) && (isSyllable(before) || before.length >= SHORTEST_NAME)
  return endsName && isSyllable(next[1] ?? '') && /^ [\p{Ll}\p{N}]/u.test(next[2] ?? '')
}

function trimmed(body: string, start: number, end: number): Range[] {
  let [from, to] = [start, end]
  while (from < to && /\s/u.test(body[from] as string)) from++
  while (to > from && /\s/u.test(body[to - 1] as string)) to--
  return to > from ? [{ start: from, end: to }] : []
}
