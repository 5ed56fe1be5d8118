// Words met before: a table from the letters of a word, where they stand in a text, to its string and its comparison form. News repeats
// its words, so that most words of a text are neither cut out nor lower-cased anew; and equal forms are one string, quickly compared.

export interface Word {
  readonly text: string
  readonly form: string
}

// Open addressing over hashes of UTF-16 units. The table is emptied when full, so that memory stays bounded.
const SLOTS = 1 << 17
const MAX_WORDS = 50_000
const MAX_LENGTH = 24

export class WordTable {
  private readonly slots = new Int32Array(SLOTS)
  private words: Word[] = []
  private readonly forms = new Map<string, string>()

  constructor(private readonly formOf: (word: string) => string) {}

  /** The word that stands at `[start, end)` of a text. */
  at(text: string, start: number, end: number): Word {
    const length = end - start
    if (length > MAX_LENGTH) return this.made(text.slice(start, end))
    let hash = 0x811c9dc5
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    for (let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const number = this.slots[slot] as number
      if (number === 0) return this.add(text.slice(start, end), slot)
      const word = this.words[number - 1] as Word
      if (word.text.length === length && isAt(text, start, word.text)) return word
    }
  }

  private add(cut: string, slot: number): Word {
    if (this.words.length >= MAX_WORDS) {
      this.slots.fill(0)
      this.words = []
      this.forms.clear()
    }
    const word = this.made(flat(cut))
    this.slots[slot] = this.words.push(word)
    return word
  }

  private made(text: string): Word {
    const form = this.formOf(text)
    const known = this.forms.get(form)
    if (known !== undefined) return { text, form: known }
    if (text.length <= MAX_LENGTH) this.forms.set(form, form)
    return { text, form }
  }
}

function isAt(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false
  return true
}

/** A copy that does not keep the whole text in memory, as a slice of it may. */
function flat(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le')
}
