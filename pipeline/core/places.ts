// Where records stand in a file, by their numbers: 12 bytes a record.
import { grown } from './grown.ts'

const FIRST_PLACES = 1024

export class Places {
  private offsets = new Float64Array(FIRST_PLACES)
  private lengths = new Uint32Array(FIRST_PLACES)

  set(number: number, offset: number, length: number): void {
    if (number >= this.offsets.length) {
      this.offsets = grown(this.offsets, number)
      this.lengths = grown(this.lengths, number)
    }
    this.offsets[number] = offset
    this.lengths[number] = length
  }

  offset(number: number): number {
    return this.offsets[number] ?? 0
  }

  /** In bytes; 0 where none was set. */
  length(number: number): number {
    return this.lengths[number] ?? 0
  }
}
