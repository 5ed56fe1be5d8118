// The ids of all articles, by the numbers of their documents: 8 bytes each.
import { Column } from '../core/grown.ts'
import { rowId } from '../core/hash.ts'
import { hashKey, KeyNumbers } from '../core/key-numbers.ts'
import { compareText } from '../core/text.ts'
import type { DocumentKeys } from './document-keys.ts'

const LETTER = 'a'
/** Hex digits in each of the two numbers of an id. */
const DIGITS = 8

/**
 * An id is derived from the document's hash; that of the second and further byte-identical documents, in the order of their paths, from the hash and
 * their number.
 */
export class ArticleIds {
  private readonly highs: Uint32Array
  private readonly lows: Uint32Array
  /** The numbers of the second and further documents of the same bytes. */
  private readonly further: ReadonlyMap<number, number>

  constructor(documents: DocumentKeys) {
    this.highs = new Uint32Array(documents.length)
    this.lows = new Uint32Array(documents.length)
    this.further = furtherCopies(documents)
    for (let document = 0; document < documents.length; document++) {
      const copy = this.further.get(document)
      const hash = documents.sha256(document)
      const id = copy === undefined ? rowId(LETTER, hash) : rowId(LETTER, hash, copy)
      this.highs[document] = Number.parseInt(id.slice(-2 * DIGITS, -DIGITS), 16)
      this.lows[document] = Number.parseInt(id.slice(-DIGITS), 16)
    }
  }

  at(document: number): string {
    return `${LETTER}-${hex(this.highs[document])}${hex(this.lows[document])}`
  }

  /** As the texts of the ids are compared. */
  compare(a: number, b: number): number {
    return (this.highs[a] as number) - (this.highs[b] as number) || (this.lows[a] as number) - (this.lows[b] as number)
  }

  isFurtherCopy(document: number): boolean {
    return this.further.has(document)
  }
}

function hex(number: number | undefined): string {
  return (number ?? 0).toString(16).padStart(DIGITS, '0')
}

/** By document, which one of those with its bytes it is, counted from 1; the first ones are not in it. */
function furtherCopies(documents: DocumentKeys): Map<number, number> {
  const [hashes, firsts] = [new KeyNumbers(), new Column(new Uint32Array(documents.length))]
  const copies = new Map<number, number[]>()
  for (let document = 0; document < documents.length; document++) {
    const known = hashes.size
    const hash = hashes.add(hashKey(documents.sha256(document)))
    const same = copies.get(hash)
    if (hash === known) firsts.set(hash, document)
    else if (same) same.push(document)
    else copies.set(hash, [firsts.at(hash), document])
  }
  const further = new Map<number, number>()
  for (const same of copies.values()) {
    const inOrder = same.map((document) => ({ document, ...documents.place(document) }))
    inOrder.sort((a, b) => compareText(a.path, b.path) || (a.record ?? -1) - (b.record ?? -1))
    for (const [copy, { document }] of inOrder.entries()) if (copy > 0) further.set(document, copy)
  }
  return further
}
