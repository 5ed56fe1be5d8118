// Texts by number, each held once: paths, days, series, which many records have in common.

export class Texts<T extends string | null = string> {
  private readonly numbers = new Map<T, number>()
  private readonly texts: T[] = []

  /** Counted from 0, the same for the same text. */
  number(text: T): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }

  at(number: number): T {
    const text = this.texts[number]
    if (text === undefined) throw new Error(`no text ${number}`)
    return text
  }
}
