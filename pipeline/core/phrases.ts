// A phrase index: many phrases, compiled once into a trie over word forms; finds the longest phrase at each token in one walk.
import { FormSet, type Forms } from './forms.ts'
import { allForms } from './scan.ts'

interface Node<T> {
  next: Map<string, Node<T>> | null
  value: T | null
}

export interface PhraseMatch<T> {
  /** First token, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly value: T
}

/** Splits a phrase into word forms as the tokenizer does: words (with inner hyphens apart), numbers, single punctuation marks. */
export function phraseForms(phrase: string): readonly string[] {
  const known = SPLIT.get(phrase)
  if (known) return known
  const forms = allForms(phrase.normalize('NFC'))
  if (phrase.length > MAX_SPLIT) return forms
  if (SPLIT.size >= MAX_SPLITS) SPLIT.clear()
  SPLIT.set(phrase, forms)
  return forms
}

// Names and titles return: what was split before is kept. The map is emptied when full, so that memory stays bounded.
const SPLIT = new Map<string, readonly string[]>()
const MAX_SPLITS = 20_000
const MAX_SPLIT = 60

export class PhraseIndex<T> {
  private readonly root: Node<T> = { next: null, value: null }
  /** The first words of all phrases. */
  private readonly begins = new FormSet()

  /** A later phrase with the same words replaces an earlier one. */
  add(phrase: string, value: T): void {
    let node = this.root
    for (const form of phraseForms(phrase)) {
      if (node === this.root) this.begins.add(form)
      node.next ??= new Map()
      let child = node.next.get(form)
      if (!child) {
        child = { next: null, value: null }
        node.next.set(form, child)
      }
      node = child
    }
    if (node !== this.root) node.value = value
  }

  /** The first words of all phrases. */
  starts(): Iterable<string> {
    return this.root.next?.keys() ?? []
  }

  /** The longest phrase that starts at token `from`, or null. */
  at(forms: Forms, from: number): PhraseMatch<T> | null {
    if (!this.begins.hasAt(forms, from)) return null
    let node = this.root.next?.get(forms[from] as string)
    let value: T | null = null
    let to = from
    for (let i = from + 1; node; i++) {
      if (node.value !== null) {
        value = node.value
        to = i
      }
      const form = node.next && forms[i]
      if (form === null || form === undefined) break
      node = node.next?.get(form)
    }
    return value === null ? null : { from, to, value }
  }

  /** All phrases that start at token `from`, the longest first. */
  allAt(forms: Forms, from: number): PhraseMatch<T>[] {
    const out: PhraseMatch<T>[] = []
    let node = this.root.next?.get(forms[from] ?? '')
    for (let i = from + 1; node; i++) {
      if (node.value !== null) out.unshift({ from, to: i, value: node.value })
      node = node.next?.get(forms[i] ?? '')
    }
    return out
  }

  /** All longest matches, left to right, not overlapping. */
  all(forms: Forms): PhraseMatch<T>[] {
    const out: PhraseMatch<T>[] = []
    for (let i = 0; i < forms.length; ) {
      const match = this.at(forms, i)
      if (match) out.push(match)
      i = match ? match.to : i + 1
    }
    return out
  }
}
