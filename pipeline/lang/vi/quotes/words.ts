// The small words around quotes, by the role they play there (data/quote-words.tsv), and lists of them that match both ways.
import { readTable } from '../../../core/data.ts'
import { phraseForms } from '../../../core/phrases.ts'

/** A list of phrases that can be looked up at the start or at the end of a stretch of forms. */
export class WordList {
  private readonly phrases = new Set<string>()
  private readonly lengths = new Map<string, number>()
  private readonly tails = new Map<string, number>()

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const forms = phraseForms(phrase)
      const [first, last] = [forms[0] ?? '', forms.at(-1) ?? '']
      this.phrases.add(forms.join(' '))
      this.lengths.set(first, Math.max(this.lengths.get(first) ?? 0, forms.length))
      this.tails.set(last, Math.max(this.tails.get(last) ?? 0, forms.length))
    }
  }

  has(form: string | undefined): boolean {
    return form !== undefined && this.phrases.has(form)
  }

  /** The end of the longest phrase that starts at `from`; `from` itself where none does. */
  after(forms: readonly string[], from: number, limit: number): number {
    for (let n = this.lengths.get(forms[from] ?? '') ?? 0; n > 0; n--) {
      if (from + n <= limit && this.phrases.has(forms.slice(from, from + n).join(' '))) return from + n
    }
    return from
  }

  /** The start of the longest phrase that ends before `to`; `to` itself where none does. */
  before(forms: readonly string[], to: number, limit: number): number {
    for (let n = this.tails.get(forms[to - 1] ?? '') ?? 0; n > 0; n--) {
      if (to - n >= limit && this.phrases.has(forms.slice(to - n, to).join(' '))) return to - n
    }
    return to
  }

  /** A phrase of the list starts at `from`. */
  startsAt(forms: readonly string[], from: number, limit: number): boolean {
    return this.after(forms, from, limit) > from
  }
}

export const WORD_ROLES = [
  'adverb',
  'opener',
  'contrast',
  'subordinator',
  'adjunct',
  'noun-before',
  'noun-after',
  'predicate',
  'verb-start',
  'noun-head',
  'noun-particle',
  'anaphor',
  'report',
  'source',
  'determiner',
  'link',
  'media-word',
  'media-name',
  'person-start',
  'sentence-start',
  'after-cue',
  'gap',
  'medium',
  'hard-contrast',
  'document',
  'nobody',
  'no-subject',
  'pronoun-he',
  'pronoun-she',
  'pronoun-they',
  'caption',
  'concession',
  'owner',
  'hearer-sign',
  'media-start',
  'date-word',
  'illustration',
  'coordinator',
  'negation',
  'irrealis',
  'agent',
  'phrase-end',
  'apposed',
  'named',
  'relative',
  'relative-head',
  'purpose',
  'main-verb',
  'question',
  'aside',
  'time-end',
  'opinion',
  'address',
  'lost-start',
  'verb-noun',
  'manner',
  'plural-start',
  'bare-verb',
] as const
export type WordRole = (typeof WORD_ROLES)[number]

const rows = readTable(new URL('../data/quote-words.tsv', import.meta.url), ['role', 'words', 'example'])

/** The words of one role. */
export function wordsOf(role: WordRole): WordList {
  return new WordList(rows.filter((row) => row.role === role).flatMap((row) => row.words.split('|').map((word) => word.trim())))
}
