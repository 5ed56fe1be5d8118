// Names that a page runs together: a caption without its full stop before the sentence (Hà Sen Mai Hoa hát), a capital word before a name. The
// article itself tells: both parts stand alone in it, or the rest does.
import { nameText } from './entities.ts'
import { isVietnameseSurname, SOFT_BREAK } from './lexicon.ts'
import type { Phrase } from './phrases.ts'
import { isVietnameseSyllable } from './syllables.ts'
import { isWordAt } from './words.ts'

interface Use {
  times: number
  /** Of these after a word in small letters: no capital letter of a sentence or a caption stands before. */
  inside: number
}

class Uses {
  private readonly byText = new Map<string, Use>()
  /** Names of two words or more by their last one. */
  private readonly byLast = new Map<string, Set<string>>()
  private readonly bodies = new Set<string>()

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      if (phrase.kind === 'organization') this.bodies.add(nameText(phrase) ?? '')
      const text = phrase.kind === 'person' ? nameText(phrase) : null
      if (!text || !phrase.name) continue
      const use = this.byText.get(text) ?? { times: 0, inside: 0 }
      use.times++
      const before = phrase.s.tokens[phrase.name.from - 1]
      if (before?.kind === 'word' && !before.capital) use.inside++
      this.byText.set(text, use)
      const last = text.slice(text.lastIndexOf(' ') + 1)
      if (last !== text) this.byLast.set(last, (this.byLast.get(last) ?? new Set()).add(text))
    }
  }

  of(text: string): Use {
    return this.byText.get(text) ?? { times: 0, inside: 0 }
  }

  has(kind: Phrase['kind'], text: string): boolean {
    return kind === 'person' ? this.of(text).times > 0 : this.bodies.has(text)
  }

  /** `Minh Ánh` of Dương Minh Ánh. */
  isEndOfAnother(text: string): boolean {
    return [...(this.byLast.get(text.slice(text.lastIndexOf(' ') + 1)) ?? [])].some((other) => other.endsWith(` ${text}`))
  }

  /** Another name of the article, longer than the word, ends with it: Trần Mai Hoa tells that Hoa is somebody. */
  endsAnother(word: string, but: string): boolean {
    return [...(this.byLast.get(word) ?? [])].some((text) => text !== but)
  }
}

/** The phrases, with names that were run together parted and opening words taken off. */
export function readJoined(phrases: readonly Phrase[]): Phrase[] {
  const uses = new Uses(phrases)
  return phrases.flatMap((given) => {
    const phrase = withoutOpening(given, uses)
    const words = isPlainRun(phrase) ? (nameText(phrase) ?? '').split(' ') : []
    if (words.length < 2 || !phrase.name) return [phrase]
    const { from, to } = phrase.name
    const at = partAt(words, uses)
    if (at !== null) return parted(phrase, from, from + at)
    return opensWithWord(phrase, words, uses) ? [{ ...phrase, from: from + 1, name: { from: from + 1, to }, sure: true }] : [phrase]
  })
}

/** One token for each word of a person's name. */
function isPlainRun({ kind, name, nameText: given, s }: Phrase): boolean {
  if (kind !== 'person' || !name || given !== null) return false
  for (let i = name.from; i < name.to; i++) if (s.tokens[i]?.kind !== 'word') return false
  return true
}

/** The two phrases; what stands before the first name is its title, what stands after the second that one's office. */
function parted(phrase: Phrase, from: number, at: number): Phrase[] {
  const none = { role: null, head: null, titleKind: null, country: null, gender: null }
  const isTitled = phrase.from < from
  return [
    { ...phrase, ...(isTitled ? {} : none), to: at, name: { from, to: at }, sure: true },
    { ...phrase, ...(isTitled ? none : {}), from: at, name: { from: at, to: phrase.name?.to ?? phrase.to }, sure: true, opens: false },
  ]
}

/** `Kim Sen | Nữ diễn viên`, `UBND huyện Đại Từ | Bức xúc`: the last word begins a common one, and the article has the name without it. */
function withoutOpening(phrase: Phrase, uses: Uses): Phrase {
  const { kind, name, s } = phrase
  const text = kind === 'person' || kind === 'organization' ? nameText(phrase) : null
  const cut = text?.lastIndexOf(' ') ?? -1
  if (!text || !name || phrase.to !== name.to || s.tokens[name.to]?.capital !== false || !isWordAt(s.tokens, name.to - 1)) return phrase
  const rest = text.slice(0, cut)
  if (!rest.includes(' ') || !uses.has(kind, rest)) return phrase
  return { ...phrase, to: name.to - 1, name: { from: name.from, to: name.to - 1 } }
}

/** Where the second name begins; null where the words are one. */
function partAt(words: readonly string[], uses: Uses): number | null {
  const whole = words.join(' ')
  if (uses.isEndOfAnother(whole)) return null
  // Trần Hoa Sen Nguyên Mai: five syllables, of which the article uses the first three alone
  const signed = words.length === 5 && words.every((word) => isVietnameseSyllable(word.toLowerCase())) ? words.slice(0, 3).join(' ') : ''
  if (uses.of(signed).times > 1 && isVietnameseSurname((words[0] ?? '').toLowerCase())) return 3
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const [one, other] = [uses.of(first).times, uses.of(second).times]
    if (one === 0 || other === 0 || one + other <= uses.of(whole).times) continue
    const isFirst = at > 1 || uses.endsAnother(first, whole)
    const isSecond = at < words.length - 1 || (uses.endsAnother(second, whole) && !isVietnameseSurname((words[0] ?? '').toLowerCase()))
    if (isFirst && isSecond) return at
  }
  return null
}

/** `Chuyện Mai Hoa kể`: the first word only opens the sentence, since the rest is a name inside others. */
function opensWithWord({ s, from, name }: Phrase, words: readonly string[], uses: Uses): boolean {
  const opening = (words[0] ?? '').toLowerCase()
  const starts = from === 0 || s.tokens[from - 1]?.kind === 'punctuation'
  // Song Sen nói: two words, the first of which begins many sentences
  const isShort = words.length < 3 && SOFT_BREAK.at([opening], 0) === null
  if (!starts || name?.from !== from || isShort || !isVietnameseSyllable(opening) || isVietnameseSurname(opening)) return false
  const rest = words.slice(1).join(' ')
  return uses.of(words.join(' ')).inside === 0 && uses.of(words[0] ?? '').times === 0 && uses.of(rest).inside > 0
}
