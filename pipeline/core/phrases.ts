// A phrase index: many phrases, compiled once into a trie over word forms; finds the longest phrase at each token in one walk.
import { wordForm } from './text.ts'

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
export function phraseForms(phrase: string): string[] {
  return (phrase.normalize('NFC').match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{N}]/gu) ?? []).map(wordForm)
}

export class PhraseIndex<T> {
  private readonly root: Node<T> = { next: null, value: null }

  /** A later phrase with the same words replaces an earlier one. */
  add(phrase: string, value: T): void {
    let node = this.root
    for (const form of phraseForms(phrase)) {
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
  at(forms: readonly string[], from: number): PhraseMatch<T> | null {
    let node: Node<T> | undefined = this.root
    let found: PhraseMatch<T> | null = null
    for (let i = from; i < forms.length; i++) {
      node = node.next?.get(forms[i] as string)
      if (!node) break
      if (node.value !== null) found = { from, to: i + 1, value: node.value }
    }
    return found
  }

  /** All longest matches, left to right, not overlapping. */
  all(forms: readonly string[]): PhraseMatch<T>[] {
    const out: PhraseMatch<T>[] = []
    for (let i = 0; i < forms.length; ) {
      const match = this.at(forms, i)
      if (match) out.push(match)
      i = match ? match.to : i + 1
    }
    return out
  }
}
