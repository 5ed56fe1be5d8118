// dedupe: which documents say the same, which one of them is kept and why. Works on keys, not on texts.
import { sha256 } from '../core/hash.ts'
import { wordForms } from '../core/scan.ts'
import { shingleSet } from '../core/shingles.ts'
import { compareText } from '../core/text.ts'
import type { ArticleIds } from './article-ids.ts'
import type { DocumentKeys } from './document-keys.ts'
import { nearDuplicates } from './near.ts'
import type { WrittenSketches } from './near-sketch.ts'

export interface Placement {
  readonly articleId: string
  readonly duplicate: { readonly of: string; readonly kind: 'exact' | 'near'; readonly similarity: number; readonly rule: string } | null
}

/** The placements of documents, by their numbers. */
export interface Placements {
  /** The documents that were placed, in the order of their ids. */
  readonly order: Uint32Array
  at(document: number): Placement
  /** Whether it repeats no other. */
  isKept(document: number): boolean
}

/**
 * The hash of a body's words alone: case, white space, punctuation, quotation marks and the place of tone marks make no difference.
 * A body without words is equal to the very same body only.
 */
export function bodyHash(body: string): string {
  const words = wordForms(body.normalize('NFC'))
  return sha256(words.length > 0 ? words.join(' ') : `\u0000${body}`)
}

export interface Documents {
  readonly keys: DocumentKeys
  readonly ids: ArticleIds
  readonly sketches: WrittenSketches
  /** Reads the body of a document; asked for candidates only. */
  body(document: number): Promise<string>
  /** Taken between steps; ends the work by throwing. */
  turn(): Promise<void>
  /** Whether the document is left out: no other repeats it, and it is not placed. */
  isOut(document: number): boolean
}

/** No document has these words. */
const NONE = -1

/**
 * Places every document. Does not depend on their order. Of the documents with the same words the best one stands for all; near-duplicates are
 * looked for among those.
 */
export async function place(documents: Documents): Promise<Placements> {
  const { keys, ids, sketches, body, turn } = documents
  const placed = Uint32Array.from(numbersOf(documents))
  const preferences = preferencesOf(documents)
  const compare = comparing(preferences)
  /** The best of those with the same words, by the number of these. */
  const kept = new Int32Array(keys.bodyCount).fill(NONE)
  for (const document of placed) {
    const [words, known] = [keys.body(document), kept[keys.body(document)] as number]
    if (known === NONE || compare(document, known) < 0) kept[words] = document
  }
  const best = kept.filter((document) => document !== NONE).sort(compare)
  const near = await nearDuplicates(
    sketches,
    best.map((document) => keys.sketch(document)),
    async (i) => shingleSet(await body(best[i] as number)),
    turn,
  )
  /** By the number of the words: how much they are like those of the kept one, where these are others; else 0. */
  const similarity = new Float64Array(keys.bodyCount)
  for (const [i, document] of best.entries()) {
    const of = near.of[i] as number
    if (of < 0) continue
    kept[keys.body(document)] = best[of] as number
    similarity[keys.body(document)] = near.jaccard[i] as number
  }
  const keptOf = (document: number) => kept[keys.body(document)] as number
  return {
    order: placed.sort((a, b) => ids.compare(a, b)),
    isKept: (document) => keptOf(document) === document,
    at(document) {
      const [articleId, of, like] = [ids.at(document), keptOf(document), similarity[keys.body(document)] as number]
      if (of === document) return { articleId, duplicate: null }
      const rule = preferences.find((preference) => preference.compare(of, document) < 0)?.rule ?? SMALLEST
      return { articleId, duplicate: { of: ids.at(of), kind: like > 0 ? 'near' : 'exact', similarity: like || 1, rule } }
    },
  }
}

function* numbersOf({ keys, isOut }: Documents): Generator<number> {
  for (let document = 0; document < keys.length; document++) if (!isOut(document)) yield document
}

interface Preference {
  readonly rule: string
  /** Negative where the first one is kept. */
  compare(a: number, b: number): number
}

const SMALLEST = 'dedupe.keep.smallest-id'

/** Which of two is kept: the first preference that tells them apart decides. */
function preferencesOf({ keys, ids }: Documents): readonly Preference[] {
  const published = (document: number) => keys.published(document)
  return [
    { rule: 'dedupe.keep.has-date', compare: (a, b) => Number(published(b) !== null) - Number(published(a) !== null) },
    { rule: 'dedupe.keep.longest-body', compare: (a, b) => keys.bodyLength(b) - keys.bodyLength(a) },
    { rule: 'dedupe.keep.earliest', compare: (a, b) => compareText(published(a) ?? '', published(b) ?? '') },
    // Of byte-identical copies the one whose key has no number, so that adding a copy changes no row of the article.
    { rule: 'dedupe.keep.first-copy', compare: (a, b) => Number(ids.isFurtherCopy(a)) - Number(ids.isFurtherCopy(b)) },
    { rule: SMALLEST, compare: (a, b) => ids.compare(a, b) },
  ]
}

function comparing(preferences: readonly Preference[]): Preference['compare'] {
  return (a, b) => {
    for (const { compare } of preferences) {
      const order = compare(a, b)
      if (order !== 0) return order
    }
    return 0
  }
}
