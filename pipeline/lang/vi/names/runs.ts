// Runs of capitalised words that may be a name: where one starts, how far it goes, and whether it is written like a Vietnamese one.
import { gapBefore, type Token } from '../tokens.ts'
import { hyphens } from './hyphens.ts'
import {
  BODIES,
  BREAK,
  CONNECTOR,
  CUES,
  ENGLISH_BODY,
  FOREIGN_MIDDLE,
  isChineseSurname,
  isKoreanSurname,
  isVietnameseSurname,
  MIDDLE_NAME,
  NAME_END,
  SOFT_BREAK,
  TITLES,
  TWO_LADIES,
} from './lexicon.ts'
import { type Line, textOf } from './phrases.ts'
import { speaksAt } from './speaking.ts'
import { isVietnameseSyllable } from './syllables.ts'
import { isWordAt } from './words.ts'

const INITIAL = /^\p{Lu}$/u
const ACRONYM = /^[\p{Lu}]{2,8}$/u
// TPBank, BlackRock, SoMoBank: a capital letter inside the word; but McGregor, DiCaprio, MacArthur
const BRAND = /^(?:\p{Lu}{2,}\p{Ll}{2,}|(?!Fitz|Mac|Van|Von)\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}+)+|\p{Lu}\p{L}*Bank)$/u

/** The letters of a body: VFF, TPBank. */
export function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && (ACRONYM.test(token.text) || BRAND.test(token.text))
}

/** The token after the run of name words that starts at `from`; `from` itself where no name can start there. */
export function runEnd(s: Line, from: number): number {
  const first = wordEnd(s, from)
  if (first === from || isBreak(s, from, from)) return from
  let to = first
  while (to < s.tokens.length && to - from < 14) {
    const next = stepEnd(s, from, to)
    // Jack Ma | Jack Ma: a caption and the sentence after it
    if (next === to || (to - from > 1 && repeats(s, from, to))) break
    to = next
  }
  if (!beginsWord(s, to - 1)) return to
  // Đoàn Trọng Thơ-Chủ tịch: the hyphen goes with the word
  const hyphen = /^[-–]$/u.test(s.tokens[to - 2]?.text ?? '') ? 2 : 1
  return Math.max(from, to - hyphen)
}

/** Not the initials `T.T.H`. */
function repeats({ forms }: Line, from: number, to: number): boolean {
  if (forms.slice(from, to).every((form) => form.length === 1)) return false
  for (let i = from; i < to; i++) if (forms[i] !== forms[to + i - from]) return false
  return true
}

/**
 * Kim Liên Liên quan: the last word begins a common one; but Nguyễn Văn Thành công bố, where the next two words are one, and Lê Thị Hằng ngày 5/6,
 * where the next one belongs to the number.
 */
function beginsWord(s: Line, at: number): boolean {
  return isWordAt(s.tokens, at) && !isWordAt(s.tokens, at + 1) && s.tokens[at + 2]?.kind !== 'number'
}

/** One word with its hyphens and apostrophes: Jong-un, O'Reilly, al-Assad; an initial with its full stop. */
function wordEnd(s: Line, at: number): number {
  const { tokens } = s
  const token = tokens[at]
  if (token?.kind !== 'word') return at
  const joined = tokens[at + 1]
  if (!token.capital) {
    const prefix = CONNECTOR.at(s.forms, at)?.to === at + 1 && joined?.text === '-' && gapBefore(tokens, at + 1) === 0
    return prefix && gapBefore(tokens, at + 2) === 0 && tokens[at + 2]?.capital ? hyphens(s, at + 3) : at
  }
  if (
    joined?.text === '.' &&
    gapBefore(tokens, at + 1) === 0 &&
    (INITIAL.test(token.text) || /^(?:St|Jr|Dr|Th|Ph|Ch)$/u.test(token.text))
  ) {
    return tokens[at + 2]?.capital && gapBefore(tokens, at + 2) <= 1 ? at + 2 : at + 1
  }
  return hyphens(s, isNumbered(s, at) ? at + 2 : at + 1)
}

/** `Nordvak9`: a number that belongs to a foreign word of three letters or more; not `An2`. */
function isNumbered({ tokens }: Line, at: number): boolean {
  const [word, number] = [tokens[at], tokens[at + 1]]
  if (number?.kind !== 'number' || gapBefore(tokens, at + 1) !== 0 || (word?.text.length ?? 0) < 3) return false
  return !isVietnameseSyllable(word?.form ?? '') && tokens[at + 2]?.text !== '/'
}

/** The end of the next word of the run, past a connector (bin Laden, de Gaulle), or `to` where the run ends. */
function stepEnd(s: Line, from: number, to: number): number {
  const gap = gapBefore(s.tokens, to)
  const initial = s.tokens[to - 1]?.text === '.'
  if (gap !== 1 && !(initial && gap === 0)) return to
  const token = s.tokens[to]
  if (!token) return to
  // Ernst & Young
  if (token.text === '&' && isForeignWord(s, to - 1) && isForeignWord(s, to + 1) && gapBefore(s.tokens, to + 1) === 1)
    return wordEnd(s, to + 1)
  if (token.capital) return isBreak(s, to, from) || changesScript(s, from, to) ? to : wordEnd(s, to)
  const end = wordEnd(s, to)
  if (end > to) return end
  if (isVietnameseRun(s, from, to) || CONNECTOR.at(s.forms, to)?.to !== to + 1) return to
  const second = CONNECTOR.at(s.forms, to + 1)?.to === to + 2 && !s.tokens[to + 1]?.capital ? to + 2 : to + 1
  return s.tokens[second]?.capital && gapBefore(s.tokens, second) === 1 && !isBreak(s, second, from) ? wordEnd(s, second) : to
}

function isForeignWord(s: Line, at: number): boolean {
  const token = s.tokens[at]
  return token?.kind === 'word' && token.capital && !isVietnameseSyllable(token.form)
}

/** Internet Đọc, Mahrez Mahrez: a word with Vietnamese marks after a foreign one, the same word again, or small letters after a name in capitals. */
function changesScript(s: Line, from: number, to: number): boolean {
  const [before, token] = [s.tokens[to - 1], s.tokens[to]]
  if (!before || !token) return false
  // Kyaw Kyaw Htey: a foreign word doubled before another one is a name
  const isDoubled = to === from + 1 && s.tokens[to + 1]?.capital === true && !isVietnameseSyllable(s.forms[to + 1] ?? '')
  if (token.form === before.form) return !isVietnameseSyllable(token.form) && !isDoubled
  // NGUYỄN MAI | Kể: the credit in capital letters ends
  if (to - from > 1 && !isUpper(token) && s.tokens.slice(from, to).every(isUpper)) return true
  if (!/[^a-z]/u.test(token.form) || !isVietnameseSyllable(token.form) || isVietnameseSurname(token.form)) return false
  // ca sĩ Hellen Thủy, ĐB Ksor Phước Mây: after a trade or a word of address, or a family name, the name goes on
  if (to === from + 1 && (isVietnameseSurname(before.form) || followsTrade(s, from))) return false
  return to - from >= 1 && before.kind === 'word' && !isVietnameseSyllable(before.form) && !isAcronym(before)
}

/** `ca sĩ`, `anh`, `thiếu tá` before the token; not `giám đốc Nordvak Mỹ`, whose first word may be the body. */
function followsTrade(s: Line, at: number): boolean {
  return [1, 2, 3].some((back) => {
    const title = at >= back ? TITLES.at(s.forms, at - back) : null
    return title?.to === at && /^(?:honorific|rank|degree|profession)$/u.test(title.value.kind)
  })
}

function isUpper({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase()
}

/** Function words that a capital letter shows at the start of a sentence or caption, and titles: a name does not go on over them. */
function isBreak(s: Line, at: number, from: number): boolean {
  const token = s.tokens[at]
  // Nordvak | HLV Frank Berg, Toán học | GS.TS Lê Tám: a title in capital letters before a name
  const letters = token && at > from && isAcronym(token) ? TITLES.at(s.forms, at) : null
  if (letters && (letters.to === at + 1 || letters.value.kind === 'degree') && s.tokens[letters.to]?.capital) return true
  if (!token || (token.text === token.text.toUpperCase() && token.text.length > 1)) return false
  // Điện lực Hai Bà Trưng
  if (at > from && TWO_LADIES.at(s.forms, at - 1)) return false
  // Phía Bộ Y tế: the side, and its name
  if (at === from && token.form === 'phía') return true
  // A. Cô-ra-lép: spelled by syllables, the first of which is a common word
  if (at > from && /^[-–]$/u.test(s.tokens[at + 1]?.text ?? '') && s.tokens[at + 2]?.capital === false && hyphens(s, at + 1) > at + 1)
    return false
  // Zeid Ra'ad: a half of a foreign word
  if (at > from && /^['’`]$/u.test(s.tokens[at + 1]?.text ?? '') && hyphens(s, at + 1) > at + 1) return false
  // nhà báo Choi Song Min: between a Korean family name and another syllable
  if (at === from + 1 && isKoreanSurname(s.forms[from] ?? '') && s.tokens[at + 1]?.capital && gapBefore(s.tokens, at + 1) === 1)
    return false
  // Phết Ta Von La, Som So Berg: words that begin no sentence before a name
  if (at > from && FOREIGN_MIDDLE.at(s.forms, at)?.to === at + 1 && s.tokens[at + 1]?.capital && gapBefore(s.tokens, at + 1) === 1)
    return false
  const inName = at > from && at - from < 4 && isVietnameseSurname(s.forms[from] ?? '')
  // Ngô Thế Ân, quận Đống Mai Ngô Thế Ân: a middle name; but Ảnh: Mai Phương | Ông Ngô Thế Ân
  const isAddress = /^(?:ông|bà)$/u.test(token.form)
  const opensName = inName ? at === from + 1 : at > from && !isAddress && isVietnameseSurname(s.forms[at - 1] ?? '')
  if (opensName && s.tokens[at + 1]?.capital && gapBefore(s.tokens, at + 1) === 1) return false
  // Trần Phá Không cho rằng: the verb of saying shows that the name ends there
  if (inName && at - from >= 2 && CUES.at(s.forms, at + 1)) return false
  // Nguyễn Văn Để: no name ends with its middle word
  if (inName && at === from + 2 && MIDDLE_NAME.at(s.forms, at - 1)) return false
  // anh Đoàn Quang Nhất, 30 tuổi; ông Lê Sự, kỹ sư: no sentence begins with a word and a comma
  if (inName && s.tokens[at + 1]?.kind === 'punctuation' && /^[,().–-]$/u.test(s.forms[at + 1] ?? '')) return false
  if (BREAK.at(s.forms, at)?.to === at + 1) return true
  // TS Trần Công Hồng | Phó Cục trưởng: an office with its small letters ends the name
  // cô Hiệu trưởng trường làng: nor does one begin with it; but ông Trưởng ban đầu không tin
  const office = at - from >= 2 || at === from ? TITLES.at(s.forms, at) : null
  if (
    office &&
    !isWordAt(s.tokens, office.to - 1) &&
    office.to > at + 1 &&
    office.value.kind === 'office' &&
    s.tokens[office.to - 1]?.capital === false
  )
    return true
  if (inName || isNameEnd(s, from, at)) return false
  // Trúc Nhân còn kể: the verb of saying shows that the name ends there
  if (at === from + 1 && SOFT_BREAK.at(s.forms, at)?.to === at + 1 && isVietnameseRun(s, from, at + 1) && speaksAt(s, at + 1)) return false
  if (SOFT_BREAK.at(s.forms, at)?.to === at + 1) {
    // ông Lồng Ba Điện: between a word of address and another syllable of the name
    if (
      at === from + 1 &&
      isVietnameseRun(s, from, at + 2) &&
      followsTrade(s, from) &&
      s.tokens[at + 1]?.capital &&
      gapBefore(s.tokens, at + 1) === 1
    )
      return false
    if (at > from) return true
    const opens = at === 0 || s.tokens[at - 1]?.kind === 'punctuation'
    return s.tokens[at + 1]?.capital !== true || (opens && !isVietnameseSyllable(s.forms[at + 1] ?? ''))
  }
  if (at === from) return false
  const title = TITLES.at(s.forms, at)
  if (title && (title.to > at + 1 || title.value.kind === 'honorific') && title.value.kind !== 'profession') return true
  const body = BODIES.at(s.forms, at)
  return body !== null && body.to > at + 1
}

/** Ca sĩ Thùy Anh | kể: a word of address that is a given name too, after a Vietnamese syllable and before no capital. */
function isNameEnd(s: Line, from: number, at: number): boolean {
  if (at === from || NAME_END.at(s.forms, at)?.to !== at + 1 || s.tokens[at + 1]?.capital) return false
  return isVietnameseRun(s, from, at) && TITLES.at(s.forms, at - 1)?.value.kind !== 'honorific'
}

export function isVietnameseRun(s: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = s.tokens[i]
    if (token?.kind === 'word' && !isVietnameseSyllable(token.form)) return false
  }
  return true
}

export type RunShape = 'vietnamese' | 'chinese' | 'foreign' | 'body' | 'acronym' | 'unknown'

/**
 * What a run looks like by its spelling alone. `vietnamese`: a family name and one to four syllables; `chinese`: the Vietnamese reading of a
 * Chinese name of three syllables; `foreign`: two or more words not all Vietnamese; `body`: English words of bodies in it (News, University).
 */
export function runShape(s: Line, from: number, to: number): RunShape {
  const words: Token[] = []
  for (let i = from; i < to; i++) {
    const token = s.tokens[i]
    if (token?.kind === 'word') words.push(token)
  }
  // HoREA: letters of a body's name, too
  if (words.length === 1) return isAcronym(words[0]) || /\p{Ll}\p{Lu}+$/u.test(words[0]?.text ?? '') ? 'acronym' : 'unknown'
  // M-SAM, KN-08: letters of a model
  if (words.every((word) => word.text === word.text.toUpperCase()) && !/\s/u.test(textOf(s, from, to))) return 'acronym'
  if (s.forms.slice(from, to).includes('&')) return 'body'
  if (words.some((word) => ENGLISH_BODY.at([word.form], 0))) return 'body'
  const family = words[0]?.form ?? ''
  if (isVietnameseRun(s, from, to)) {
    if (words.length > 5) return 'unknown'
    if (isVietnameseSurname(family) && words.length >= 3) return 'vietnamese'
    if (isChineseSurname(family) && words.length === 3) return 'chinese'
    return isVietnameseSurname(family) && words.length === 2 ? 'vietnamese' : 'unknown'
  }
  return words.length <= 6 ? 'foreign' : 'unknown'
}

/** `Karate | Lê Văn Tám`, `Mây Sen Group | Lê Tám`: past one foreign word or a company before a whole name of this country; but Teddy Lê Tám. */
export function pastForeign(s: Line, from: number, end: number): number {
  for (let i = end - 2; i > from + 1; i--)
    if (ENGLISH_BODY.at(s.forms, i - 1)?.to === i) return runShape(s, i, end) === 'vietnamese' ? i : from
  // Moon Hong-gyun: the hyphen joins a given name
  if (/^[-–]$/u.test(s.tokens[from + 2]?.text ?? '')) return from
  if (end - from < 4 || isVietnameseSyllable(s.forms[from] ?? '') || s.tokens[from + 1]?.kind !== 'word') return from
  return isVietnameseSurname(s.forms[from + 1] ?? '') && isVietnameseRun(s, from + 1, end) ? from + 1 : from
}

/** Nothing stands before the word in its clause. */
export function opensClause(s: Line, at: number): boolean {
  return at === 0 || s.tokens[at - 1]?.kind === 'punctuation'
}
