// Who held which office when, and the mentions of office holders by title and name: `Tổng thống Mỹ Joe Biden`, `Ngoại trưởng Lavrov`.
import { readTable } from '../../../core/data.ts'
import { PhraseIndex } from '../../../core/phrases.ts'
import { territoryAt } from '../places/territories.ts'
import type { Token } from '../tokens.ts'

export interface OfficeHolder {
  /** Key of office-titles.tsv: president, foreign-minister, nato-secretary-general ... */
  readonly office: string
  /** ISO 3166-1 alpha-2; null for an international body. */
  readonly country: string | null
  readonly name: string
  /** Calendar days, both inclusive; `to` null where the holder is not known to have left. */
  readonly from: string
  readonly to: string | null
}

export type TitleEffect = 'plain' | 'former' | 'elect' | 'new' | 'deputy' | 'unclear'

export interface HolderMatch {
  readonly from: number
  readonly to: number
  /** All terms of all people of this name, in the order of the table. */
  readonly holders: readonly OfficeHolder[]
  /** The name as it stands has two words or more. */
  readonly isFull: boolean
}

export interface TitledHolder {
  /** First token of the title, and the one after the name. */
  readonly from: number
  readonly to: number
  /** The terms that fit both title and name (and the country where it is written). */
  readonly holders: readonly OfficeHolder[]
  readonly effect: TitleEffect
}

const table = (name: string) => new URL(`../data/${name}.tsv`, import.meta.url)
const split = (cell: string) => cell.split('|').filter(Boolean)

const NAMES = new PhraseIndex<OfficeHolder[]>()
const NAME_LISTS = new Map<string, OfficeHolder[]>()
const ALL: OfficeHolder[] = []
for (const row of readTable(table('office-holders'), ['office', 'country', 'name', 'aliases', 'from', 'to'])) {
  const holder = { office: row.office, country: row.country || null, name: row.name, from: row.from, to: row.to || null }
  ALL.push(holder)
  for (const name of [row.name, ...split(row.aliases)]) {
    const list = NAME_LISTS.get(name.toLowerCase()) ?? []
    if (!list.includes(holder)) list.push(holder)
    NAME_LISTS.set(name.toLowerCase(), list)
    NAMES.add(name, list)
  }
}

const TITLES = new PhraseIndex<Set<string>>()
const TITLE_SETS = new Map<string, Set<string>>()
for (const row of readTable(table('office-titles'), ['office', 'titles'])) {
  for (const title of split(row.titles)) {
    const offices = TITLE_SETS.get(title.toLowerCase()) ?? new Set<string>()
    offices.add(row.office)
    TITLE_SETS.set(title.toLowerCase(), offices)
    TITLES.add(title, offices)
  }
}

const MODIFIERS = new PhraseIndex<TitleEffect>()
const EFFECTS: readonly TitleEffect[] = ['plain', 'former', 'elect', 'new', 'deputy', 'unclear']
for (const row of readTable(table('title-modifiers'), ['word', 'effect'])) {
  const effect = EFFECTS.find((known) => known === row.effect)
  if (!effect) throw new Error(`title-modifiers.tsv: unknown effect ${row.effect} of ${row.word}`)
  MODIFIERS.add(row.word, effect)
}

/** The holders named at a token, whatever stands before; the name must begin with a capital letter. */
export function holderAt(tokens: readonly Token[], forms: readonly string[], from: number): HolderMatch | null {
  if (!tokens[from]?.capital) return null
  const match = NAMES.at(forms, from)
  if (!match) return null
  const words = tokens.slice(match.from, match.to).filter((token) => token.kind === 'word')
  return { from: match.from, to: match.to, holders: match.value, isFull: words.length > 1 }
}

/** The people of a name on its own: `Putin`, `Vladimir Putin`; all their terms, or an empty list. */
export function holdersNamed(name: string): readonly OfficeHolder[] {
  return NAME_LISTS.get(name.normalize('NFC').toLowerCase()) ?? []
}

/** Who came after the holder of a term in the same office. */
export function successorsOf(holder: OfficeHolder): readonly OfficeHolder[] {
  const { to } = holder
  if (to === null) return []
  return ALL.filter(
    (other) =>
      other.office === holder.office &&
      other.country === holder.country &&
      other !== holder &&
      other.from >= to.slice(0, 7) &&
      isNext(to, other.from),
  )
}

/** Within four months: the office may have been vacant. */
function isNext(to: string, from: string): boolean {
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
  return months(from) - months(to) <= 4
}

const MAX_BETWEEN = 7

/** All holders that a sentence names by title and name, left to right. */
export function titledHolders(tokens: readonly Token[], forms: readonly string[]): TitledHolder[] {
  const out: TitledHolder[] = []
  for (let i = 0; i < tokens.length; i++) {
    const title = TITLES.at(forms, i)
    if (!title) continue
    const found = nameAfter(tokens, forms, title.to, title.value)
    if (!found) continue
    const effect = effectBefore(forms, i) ?? found.effect
    out.push({ from: i, to: found.to, holders: found.holders, effect })
    i = found.to - 1
  }
  return out
}

function nameAfter(
  tokens: readonly Token[],
  forms: readonly string[],
  start: number,
  offices: ReadonlySet<string>,
): { to: number; holders: readonly OfficeHolder[]; effect: TitleEffect } | null {
  let effect: TitleEffect = 'plain'
  let country: string | null = null
  for (let at = start; at < Math.min(tokens.length, start + MAX_BETWEEN); ) {
    const name = holderAt(tokens, forms, at)
    const holders = name?.holders.filter((holder) => offices.has(holder.office) && (country === null || holder.country === country)) ?? []
    if (name && holders.length) {
      const next = tokens[name.to]
      // Tổng thống May Sari is somebody else
      const goesOn = !name.isFull && next?.capital === true && next.start === (tokens[name.to - 1]?.end ?? 0) + 1
      return goesOn ? null : { to: name.to, holders, effect }
    }
    const territory = territoryAt(tokens, forms, at)
    const modifier = MODIFIERS.at(forms, at)
    if (territory) {
      country = territory.territory.country ?? country
      at = territory.to
    } else if (modifier) {
      effect = modifier.value === 'plain' ? effect : modifier.value
      at = modifier.to
    } else if (/^[,()-]$/u.test(forms[at] ?? '')) at++
    else return null
  }
  return null
}

/** A modifier that ends right before the title, `dưới thời` and `ứng cử viên` included. */
function effectBefore(forms: readonly string[], title: number): TitleEffect | null {
  for (let from = title - 1; from >= Math.max(0, title - 3); from--) {
    const match = MODIFIERS.at(forms, from)
    if (match?.to === title) return match.value
  }
  return null
}
