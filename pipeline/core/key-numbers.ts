// Keys by number: a table of keys that are parts of hashes, 16 bytes each. It takes 20 to 48 bytes for a key, where a Map takes 140 with an
// entry of its own, so that what is known of each of a million documents does not fill the memory.
import { createHash } from 'node:crypto'
import { grown } from './grown.ts'

export const KEY_BYTES = 16
const WORDS = KEY_BYTES / 4
const FIRST_KEYS = 1 << 10
/** Slots for a key, at least; open addressing is fast while half of them are free. */
const SLOTS = 2
const EMPTY = 0

export class KeyNumbers {
  private count = 0
  /** The keys by their numbers, as words of four bytes. */
  private keys = new Uint32Array(FIRST_KEYS * WORDS)
  /** Numbers of keys, from 1. */
  private slots = new Uint32Array(FIRST_KEYS * SLOTS)
  private readonly asked = new Uint32Array(WORDS)

  get size(): number {
    return this.count
  }

  /** The number of a key (see hashKey), counted from 0 in the order in which they were added; -1 where it was not. */
  find(key: string): number {
    return (this.slots[this.slotOf(key)] as number) - 1
  }

  /** Its number, a new one where it was not added before. */
  add(key: string): number {
    if (this.count * SLOTS >= this.slots.length) this.grow()
    const slot = this.slotOf(key)
    const known = this.slots[slot] as number
    if (known !== EMPTY) return known - 1
    this.keys.set(this.asked, this.count * WORDS)
    this.slots[slot] = ++this.count
    return this.count - 1
  }

  /** The slot of the key, or the empty one where it would stand. */
  private slotOf(key: string): number {
    if (key.length !== KEY_BYTES) throw new Error(`a key has ${KEY_BYTES} characters, not ${key.length}`)
    const { asked } = this
    for (let i = 0; i < WORDS; i++)
      asked[i] =
        (key.charCodeAt(i * 4) << 24) | (key.charCodeAt(i * 4 + 1) << 16) | (key.charCodeAt(i * 4 + 2) << 8) | key.charCodeAt(i * 4 + 3)
    for (let slot = this.first(); ; slot = this.after(slot)) {
      const number = this.slots[slot] as number
      if (number === EMPTY || this.isAsked(number - 1)) return slot
    }
  }

  private first(): number {
    return (this.asked[0] as number) & (this.slots.length - 1)
  }

  private after(slot: number): number {
    return (slot + 1) & (this.slots.length - 1)
  }

  private isAsked(number: number): boolean {
    for (let i = 0; i < WORDS; i++) if (this.keys[number * WORDS + i] !== this.asked[i]) return false
    return true
  }

  private grow(): void {
    this.keys = grown(this.keys)
    this.slots = new Uint32Array(this.slots.length * 2)
    for (let number = 0; number < this.count; number++) {
      this.asked.set(this.keys.subarray(number * WORDS, (number + 1) * WORDS))
      let slot = this.first()
      while (this.slots[slot] !== EMPTY) slot = this.after(slot)
      this.slots[slot] = number + 1
    }
  }
}

/** The key of what `parts` name, a character for each byte. */
export function hashKey(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length} `).update(part)
  return hash.digest().toString('latin1', 0, KEY_BYTES)
}
