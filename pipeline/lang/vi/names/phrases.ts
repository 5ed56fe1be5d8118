// Phrases: noun phrases found in one sentence, before anything is known of the rest of the article.

import type { EntityKind } from '../../../../schemas/terms.ts'
import type { TerritoryMatch } from '../places/territories.ts'
import type { SentenceReading } from '../reading.ts'
import { type BodyKind, type Gender, PREPOSITION, type TitleKind } from './lexicon.ts'
import type { MentionForm } from './mentions.ts'

/** What a phrase without a name points back to. */
export type Anaphor =
  | 'he-or-she'
  | 'they'
  | 'person'
  | 'described'
  | 'only'
  | 'organization'
  | 'state'
  | 'two-states'
  | 'two-persons'
  | 'two-sides'

/** Positions of the lines outside of the body: the headline, any caption. */
export const TITLE = -1
export const CAPTION = -2

/** A sentence with the body it stands in. */
export interface Line extends SentenceReading {
  readonly body: string
  /** The article speaks of Britain and of nobody as `anh`: `Anh` that begins a sentence is the country. */
  readonly isBritain?: boolean
}

export interface Phrase {
  readonly s: Line
  /** Tokens of the whole phrase, half-open. */
  readonly from: number
  readonly to: number
  readonly kind: EntityKind
  readonly form: MentionForm
  /** Tokens of the proper name; null where the phrase holds none. */
  readonly name: { readonly from: number; readonly to: number } | null
  /** The name where it is not what the tokens say (Nhà nước Hồi giáo -> IS). */
  readonly nameText: string | null
  readonly role: string | null
  /** Further offices told beside the name: Đại biểu Lê Tám, Chủ tịch Hội Nông dân. */
  readonly alsoRoles: readonly { readonly text: string; readonly head: string }[]
  readonly country: string | null
  readonly gender: Gender | null
  /** Word form of the head noun: tổng thống, bộ, hãng. */
  readonly head: string | null
  readonly titleKind: TitleKind | null
  readonly bodyKind: BodyKind | null
  readonly acronym: string | null
  readonly anaphor: Anaphor | null
  readonly plural: boolean
  /** False for a capitalised word that is a name only if the article says so elsewhere. */
  readonly sure: boolean
  /** `21` of `(21 tuổi)` beside a name or `cô gái 21 tuổi`, `sinh 1993` of `(SN 1993)` or `sinh năm 1993`; null where neither stands there. */
  readonly age: string | null
  /** A single word whose capital letter the start of a sentence or caption may explain. */
  readonly opens: boolean
  /** The state that the phrase takes over from the text before it: Tổng thống nước này. */
  readonly ofThatState: boolean
}

export function phrase(s: Line, from: number, to: number, kind: EntityKind, rest: Partial<Phrase>): Phrase {
  return {
    s,
    from,
    to,
    kind,
    form: 'name',
    name: null,
    nameText: null,
    role: null,
    alsoRoles: [],
    country: null,
    gender: null,
    head: null,
    titleKind: null,
    bodyKind: null,
    acronym: null,
    anaphor: null,
    plural: false,
    sure: true,
    opens: false,
    age: ageAt(s, to) ?? ageAt(s, to - 2) ?? ageAt(s, to - 3),
    ofThatState: false,
    ...rest,
  }
}

/** `(21 tuổi`, `, 21 tuổi`, `21 tuổi`, `(SN 1993`, `sinh năm 1993` at a token. */
function ageAt({ tokens, forms }: Line, at: number): string | null {
  const from = /^[(,]$/u.test(forms[at] ?? '') ? at + 1 : at
  if (tokens[from]?.kind === 'number') return forms[from + 1] === 'tuổi' ? (forms[from] ?? null) : null
  const year = forms[from] === 'sn' ? from + 1 : forms[from] === 'sinh' && forms[from + 1] === 'năm' ? from + 2 : from
  return year > from && /^\d{4}$/u.test(forms[year] ?? '') ? `sinh ${forms[year]}` : null
}

/** The text of tokens `[from, to)` as written. */
export function textOf(s: Line, from: number, to: number): string {
  const [first, last] = [s.tokens[from], s.tokens[to - 1]]
  return first && last ? s.body.slice(first.start, last.end) : ''
}

/** Start and end of tokens `[from, to)` in the body. */
export function spanOf(s: SentenceReading, from: number, to: number): { start: number; end: number } {
  return { start: s.tokens[from]?.start ?? s.start, end: s.tokens[to - 1]?.end ?? s.start }
}

/** `với ông Nam`, `dưới thời Tổng thống Obama`: a preposition ends right before the token. */
export function followsPreposition({ forms }: Line, at: number): boolean {
  // người này tên là Hoàng Kiện: whom the clause is about
  if (forms[at - 1] === 'là' && forms[at - 2] === 'tên') return false
  for (let back = 1; back <= 2; back++) if (at - back >= 0 && PREPOSITION.at(forms, at - back)?.to === at) return true
  return false
}

/** `Anh và Pháp`, `Anh rút quân` where the article speaks of Britain and of nobody as `anh`: a country, though the word may be another. */
export function isCountry(s: Line, { sure, territory }: TerritoryMatch): boolean {
  return sure || (s.isBritain === true && territory.country === 'GB')
}
