// How gold and predicted items are compared: word overlap, one-to-one matching, precision, recall and F1.

export function normalize(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}

export const words = (text: string | null | undefined): string[] => normalize(text).split(' ').filter(Boolean)

/** How many items two bags share. */
export function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const item of a) left.set(item, (left.get(item) ?? 0) + 1)
  let both = 0
  for (const item of b) {
    const n = left.get(item) ?? 0
    if (n > 0) {
      both++
      left.set(item, n - 1)
    }
  }
  return both
}

/** Intersection over union of two bags of words. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const both = shared(a, b)
  return both / Math.max(1, a.length + b.length - both)
}

export function ngrams(items: readonly string[], n: number): string[] {
  if (items.length < n) return [items.join(' ')]
  return Array.from({ length: items.length - n + 1 }, (_, i) => items.slice(i, i + n).join(' '))
}

/** Two names agree when the words of one are all in the other: `Putin`, `Vladimir Putin`. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const [left, right] = [words(a), words(b)]
  if (!left.length || !right.length) return left.length === right.length
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word))
}

export interface Matching<G, P> {
  readonly matched: readonly (readonly [G, P, number])[]
  readonly missed: readonly G[]
  readonly spurious: readonly P[]
}

/** Greedy one-to-one matching, best score first; a score of 0 never matches. */
export function match<G, P>(golds: readonly G[], predictions: readonly P[], score: (gold: G, prediction: P) => number): Matching<G, P> {
  const pairs = golds.flatMap((gold, i) =>
    predictions.map((prediction, j) => ({ score: score(gold, prediction), gold, prediction, i, j })).filter((pair) => pair.score > 0),
  )
  pairs.sort((a, b) => b.score - a.score)
  const [usedGold, usedPrediction] = [new Set<number>(), new Set<number>()]
  const matched: (readonly [G, P, number])[] = []
  for (const pair of pairs) {
    if (usedGold.has(pair.i) || usedPrediction.has(pair.j)) continue
    usedGold.add(pair.i)
    usedPrediction.add(pair.j)
    matched.push([pair.gold, pair.prediction, pair.score])
  }
  return {
    matched,
    missed: golds.filter((_, i) => !usedGold.has(i)),
    spurious: predictions.filter((_, j) => !usedPrediction.has(j)),
  }
}

/** True positives, false positives and false negatives. */
export class Tally {
  private truePositives = 0
  private falsePositives = 0
  private falseNegatives = 0

  add(truePositives: number, falsePositives: number, falseNegatives: number): void {
    this.truePositives += truePositives
    this.falsePositives += falsePositives
    this.falseNegatives += falseNegatives
  }

  /** A pair that was found: right, or at once spurious and missed. */
  addFound(isRight: boolean): void {
    if (isRight) this.add(1, 0, 0)
    else this.add(0, 1, 1)
  }

  get counts(): { readonly right: number; readonly spurious: number; readonly missed: number } {
    return { right: this.truePositives, spurious: this.falsePositives, missed: this.falseNegatives }
  }

  get precision(): number {
    return this.truePositives / Math.max(1, this.truePositives + this.falsePositives)
  }

  get recall(): number {
    return this.truePositives / Math.max(1, this.truePositives + this.falseNegatives)
  }

  get f1(): number {
    const sum = this.precision + this.recall
    return sum ? (2 * this.precision * this.recall) / sum : 0
  }
}

/** How many of the cases were right. */
export class Rate {
  private right = 0
  private total = 0

  add(isRight: boolean): void {
    this.total++
    if (isRight) this.right++
  }

  get counts(): { readonly right: number; readonly total: number } {
    return { right: this.right, total: this.total }
  }

  get accuracy(): number {
    return this.right / Math.max(1, this.total)
  }
}
