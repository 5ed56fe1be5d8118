// The small words around quotes, by the role they play there (data/quote-words.tsv), and lists of them that match both ways.
import { readTable } from '../../../core/data.ts'
import { FormSet, type Forms } from '../../../core/forms.ts'
import { phraseForms } from '../../../core/phrases.ts'

/** A list of phrases that can be looked up at the start or at the end of a stretch of forms. */
export class WordList {
  private readonly phrases = new Set<string>()
  /** The phrases by their first form, and by their last; the longest first. */
  private readonly byFirst = new Map<string, (readonly string[])[]>()
  private readonly byLast = new Map<string, (readonly string[])[]>()
  private readonly firsts = new FormSet()
  private readonly lasts = new FormSet()

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const forms = phraseForms(phrase)
      this.phrases.add(forms.join(' '))
      put(this.byFirst, this.firsts, forms[0], forms)
      put(this.byLast, this.lasts, forms.at(-1), forms)
    }
  }

  has(form: string | undefined): boolean {
    return form !== undefined && this.phrases.has(form)
  }

  /** The end of the longest phrase that starts at `from`; `from` itself where none does. */
  after(forms: Forms, from: number, limit: number): number {
    if (!this.firsts.hasAt(forms, from)) return from
    const phrases = this.byFirst.get(forms[from] as string) ?? []
    for (const phrase of phrases) if (from + phrase.length <= limit && standsAt(phrase, forms, from)) return from + phrase.length
    return from
  }

  /** The start of the longest phrase that ends before `to`; `to` itself where none does. */
  before(forms: Forms, to: number, limit: number): number {
    if (!this.lasts.hasAt(forms, to - 1)) return to
    const phrases = this.byLast.get(forms[to - 1] as string) ?? []
    for (const phrase of phrases) if (to - phrase.length >= limit && standsAt(phrase, forms, to - phrase.length)) return to - phrase.length
    return to
  }

  /** A phrase of the list starts at `from`. */
  startsAt(forms: Forms, from: number, limit: number): boolean {
    return this.after(forms, from, limit) > from
  }
}

function put(map: Map<string, (readonly string[])[]>, keys: FormSet, key: string | undefined, forms: readonly string[]): void {
  if (key === undefined) return
  keys.add(key)
  const phrases = map.get(key) ?? []
  phrases.push(forms)
  map.set(
    key,
    phrases.sort((a, b) => b.length - a.length),
  )
}

function standsAt(phrase: readonly string[], forms: readonly string[], at: number): boolean {
  for (let i = 0; i < phrase.length; i++) if (phrase[i] !== forms[at + i]) return false
  return true
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
  'tells',
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
  'told',
  'purpose',
  'aim',
  'pointing',
  'felt-about',
  'told-at',
  'told-of',
  'unsaid',
  'main-verb',
  'some-nouns',
  'time-or-people',
  'act-noun',
  'clause-noun',
  'embeds',
  'closing-verb',
  'goes-about',
  'depth',
  'agrees',
  'deed',
  'actor',
  'seated',
  'leaves',
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
  'request',
  'residing',
  'body-start',
  'body-noun',
  'relation',
  'around',
  'not-hearer',
  'unit',
  'wide',
  'accused',
  'address-word',
  'denial',
  'pronoun-one',
  'people',
  'somebody',
  'informant',
  'side',
  'office',
  'message',
  'stance',
  'organ',
  'speaks-for',
  'vague',
  'author',
  'self',
  'writer',
  'heard',
  'saying-noun',
  'life-verb',
  'carries',
  'asker',
  'degree',
  'occasion',
  'until',
  'polite',
  'hedge',
  'relayed',
  'except',
  'first-person',
  'says-i',
  'finding',
  'reporter',
  'press',
  'telling',
  'gathering',
  'own-act',
  'speech-act',
  'stance-act',
  'asks',
  'claims',
  'testifies',
  'information',
  'since',
  'kept-back',
  'backs',
  'issued',
  'issues',
  'condition',
  'setting',
  'way',
  'auxiliary',
  'work',
  'reply',
  'investigator',
  'confess',
  'judges',
  'at-once',
  'thing',
  'wish',
  'both',
  'epithet',
  'epithet-start',
  'of-what',
  'police',
  'police-body',
  'detectives',
  'detectives-body',
  'court',
  'court-body',
  'higher-level',
  'holds',
] as const
export type WordRole = (typeof WORD_ROLES)[number]

const rows = readTable(new URL('../data/quote-words.tsv', import.meta.url), ['role', 'words', 'example'])

/** The words of one role. */
export function wordsOf(role: WordRole): WordList {
  return new WordList(rows.filter((row) => row.role === role).flatMap((row) => row.words.split('|').map((word) => word.trim())))
}
