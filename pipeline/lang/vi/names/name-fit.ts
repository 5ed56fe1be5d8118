// How well a short or otherwise written name of a person fits a fuller one: Psaki and Jen Psaki, V. Putin and Vladimir Putin, ông Khoát and Đỗ Văn Khoát.
import { isChineseSurname, isKoreanSurname, isVietnameseSurname } from './lexicon.ts'
import { foldName, isNearSpelling, isVietnameseSyllable } from './syllables.ts'

export interface PersonName {
  /** As written. */
  readonly text: string
  /** Folded words; an initial keeps its one letter. */
  readonly words: readonly string[]
  readonly isVietnamese: boolean
  /** Called by the first word: Chinese and Korean names. */
  readonly isFamilyFirst: boolean
}

export function personName(text: string): PersonName {
  const parts = text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []
  const forms = parts.map((part) => part.toLowerCase())
  const isVietnamese = forms.length > 1 && forms.every(isVietnameseSyllable)
  const family = forms[0] ?? ''
  const korean = forms.length === 3 && isKoreanSurname(family)
  return {
    text,
    words: parts.map((part, i) => (i < parts.length - 1 && /^el$/iu.test(part) ? 'al' : foldName(part))),
    isVietnamese: isVietnamese && isVietnameseSurname(family),
    isFamilyFirst: korean || (isVietnamese && isChineseSurname(family)),
  }
}

const JUNIOR: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii'])

/** How well a shorter name fits a fuller one: 0 not at all, higher is better. */
export function nameFit(short: PersonName, full: PersonName): number {
  const [a, b] = [short.words, full.words]
  const last = b[b.length - 1] ?? ''
  const word = a[0] ?? ''
  // Barry of Barry White Jr.; Trump beside Donald Trump Jr. is the father
  if (JUNIOR.has(last) && a[a.length - 1] !== last) return a.length === 1 && word === b[0] ? 2 : 0
  if (a.length === 1) {
    if (word === last && (full.isVietnamese || (b.length === 1 && isVietnameseSyllable(short.text.toLowerCase()))))
      return sameSyllable(short.text, full.text.slice(full.text.lastIndexOf(' ') + 1))
    if (b.length === 1) return isNearSpelling(word, last) ? 5 : 0
    if (word === last) return 4
    // ông Moon of Moon Su-min is called so as much as of Anna Moon
    if (full.isFamilyFirst && word === b[0]) return full.isVietnamese ? 3 : 4
    if (full.isVietnamese) return 0
    if (isNearSpelling(word, last)) return 3
    // ông Al of Al Hall: an initial alone tells nothing
    return (word.length > 2 && b.includes(word)) || (word.length > 1 && word === b[0]) ? 2 : 0
  }
  if (a.length === b.length && sameOrder(a, b)) return 5
  // Nguyễn Chiến is not Nguyễn Nhân Chiến: both are whole
  const areWhole = a.length === 2 && short.isVietnamese && full.isVietnamese && a[0] === b[0]
  return a.length < b.length && !areWhole && isPart(a, b) ? 4 : 0
}

/** How alike two Vietnamese syllables of the same letters are: Dũng is hardly Dung, and may be a slip; Hưng is never Hùng. */
function sameSyllable(a: string, b: string): number {
  if (spelled(a) === spelled(b)) return 4
  return spelled(a).replace(TONES, '') === spelled(b).replace(TONES, '') || foldName(a) === a.toLowerCase() ? SLIP : 0
}

/** The fit of a name that may be a slip. */
export const SLIP = 1
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Letters, then tones: `Hoà` and `Hòa` are one syllable. */
function spelled(syllable: string): string {
  const letters = syllable.toLowerCase().normalize('NFD')
  return letters.replace(TONES, '') + (letters.match(TONES)?.join('') ?? '')
}

/** Sergei Lavrov, Sergey Lavrov; V. Putin, Vladimir Putin: family name alike, the others near or initials. */
function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word, i) => {
    const other = b[i] ?? ''
    if (word === other || isNearSpelling(word, other)) return true
    return i < a.length - 1 && (word.length === 1 || other.length === 1) && word[0] === other[0]
  })
}

function isPart(a: readonly string[], b: readonly string[]): boolean {
  let at = 0
  for (const word of a) {
    while (at < b.length && !(b[at] === word || isNearSpelling(b[at] ?? '', word) || (word.length === 1 && b[at]?.[0] === word))) at++
    if (at === b.length) return false
    at++
  }
  return a[a.length - 1] === b[b.length - 1] || isNearSpelling(a[a.length - 1] ?? '', b[b.length - 1] ?? '') || a[0] === b[0]
}
