// dedupe: which documents say the same, which one of them is kept and why, and the key of every article. Works on keys, not on texts.
import { rowId, sha256 } from '../core/hash.ts'
import { wordForms } from '../core/scan.ts'
import { shingleSet } from '../core/shingles.ts'
import { compareText } from '../core/text.ts'
import { nearDuplicates } from './near.ts'
import type { Sketches } from './near-sketch.ts'

/** What dedupe needs to know of a document. */
export interface DocumentKey {
  readonly sha256: string
  readonly path: string
  readonly record: number | null
  readonly bytes: number
  /** Hash of the body's words: see bodyHash. */
  readonly bodyHash: string
  readonly bodyLength: number
  /** The number of its sketch among all; null where the body has fewer than five syllables. */
  readonly sketch: number | null
  readonly published: string | null
}

export interface Placement {
  readonly articleId: string
  readonly duplicate: { readonly of: string; readonly kind: 'exact' | 'near'; readonly similarity: number; readonly rule: string } | null
}

/**
 * The hash of a body's words alone: case, white space, punctuation, quotation marks and the place of tone marks make no difference.
 * A body without words is equal to the very same body only.
 */
export function bodyHash(body: string): string {
  const words = wordForms(body.normalize('NFC'))
  return sha256(words.length > 0 ? words.join(' ') : `\u0000${body}`)
}

/**
 * The keys of the articles: derived from the document's hash; the second and further byte-identical documents, in the order of their
 * paths, from the hash and their number.
 */
export function articleIds(documents: readonly DocumentKey[]): string[] {
  const order = documents.map((_, i) => i).sort((a, b) => compareSource(documents[a], documents[b]))
  const seen = new Map<string, number>()
  const ids = new Array<string>(documents.length)
  for (const i of order) {
    const hash = documents[i]?.sha256 ?? ''
    const n = seen.get(hash) ?? 0
    seen.set(hash, n + 1)
    ids[i] = n === 0 ? rowId('a', hash) : rowId('a', hash, n)
  }
  return ids
}

/**
 * Places every document, in the order given. Does not depend on that order. Of the documents with the same words the best one stands for
 * all; near-duplicates are looked for among those. `body` reads the body of a document, and is asked for candidates only.
 */
export async function place(
  documents: readonly DocumentKey[],
  ids: readonly string[],
  sketches: Sketches,
  body: (document: number) => Promise<string>,
): Promise<Placement[]> {
  /** The best of those with the same words, by their hash. */
  const groups = new Map<string, Member>()
  documents.forEach((document, position) => {
    const [member, known] = [{ document, position, id: ids[position] ?? '' }, groups.get(document.bodyHash)]
    groups.set(document.bodyHash, known ? better(known, member) : member)
  })
  const best = [...groups.values()].sort(compareMembers)
  const near = await nearDuplicates(
    sketches,
    best.map(({ document }) => document.sketch),
    async (i) => shingleSet(await body(best[i]?.position ?? -1)),
  )
  const kept = new Map<string, Kept>()
  best.forEach((member, i) => {
    const match = near[i] ?? null
    const of = match ? best[match.of] : member
    if (of) kept.set(member.document.bodyHash, { member: of, kind: match ? 'near' : 'exact', similarity: match?.jaccard ?? 1 })
  })
  return documents.map((document, position) => {
    const articleId = ids[position] ?? ''
    const found = kept.get(document.bodyHash)
    if (!found || found.member.id === articleId) return { articleId, duplicate: null }
    const rule = ruleBetween(found.member, { document, position, id: articleId })
    return { articleId, duplicate: { of: found.member.id, kind: found.kind, similarity: found.similarity, rule } }
  })
}

/** Whom all documents with the same words repeat, and how. */
interface Kept {
  readonly member: Member
  readonly kind: 'exact' | 'near'
  readonly similarity: number
}

interface Member {
  readonly document: DocumentKey
  readonly position: number
  readonly id: string
}

interface Preference {
  readonly rule: string
  compare(a: Member, b: Member): number
}

/** Which of two is kept: the first preference that tells them apart decides. */
const PREFERENCES: readonly Preference[] = [
  { rule: 'dedupe.keep.has-date', compare: (a, b) => Number(b.document.published !== null) - Number(a.document.published !== null) },
  { rule: 'dedupe.keep.longest-body', compare: (a, b) => b.document.bodyLength - a.document.bodyLength },
  { rule: 'dedupe.keep.earliest', compare: (a, b) => compareText(a.document.published ?? '', b.document.published ?? '') },
  // Of byte-identical copies the one whose key has no number, so that adding a copy changes no row of the article.
  { rule: 'dedupe.keep.first-copy', compare: (a, b) => Number(isNumbered(a)) - Number(isNumbered(b)) },
  { rule: 'dedupe.keep.smallest-id', compare: (a, b) => compareText(a.id, b.id) },
]

function isNumbered({ id, document }: Member): boolean {
  return id !== rowId('a', document.sha256)
}

function compareMembers(a: Member, b: Member): number {
  for (const preference of PREFERENCES) {
    const order = preference.compare(a, b)
    if (order !== 0) return order
  }
  return 0
}

function better(a: Member, b: Member): Member {
  return compareMembers(b, a) < 0 ? b : a
}

function ruleBetween(kept: Member, other: Member): string {
  return PREFERENCES.find((preference) => preference.compare(kept, other) < 0)?.rule ?? 'dedupe.keep.smallest-id'
}

function compareSource(a: DocumentKey | undefined, b: DocumentKey | undefined): number {
  return compareText(a?.path ?? '', b?.path ?? '') || (a?.record ?? -1) - (b?.record ?? -1)
}
