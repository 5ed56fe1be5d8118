// Where records stand in a file, by their numbers: 12 bytes a record.
import { Column } from './grown.ts'

const FIRST_PLACES = 1024

export class Places {
  private readonly offsets = new Column(new Float64Array(FIRST_PLACES))
  private readonly lengths = new Column(new Uint32Array(FIRST_PLACES))

  set(number: number, offset: number, length: number): void {
    this.offsets.set(number, offset)
    this.lengths.set(number, length)
  }

  offset(number: number): number {
    return this.offsets.at(number)
  }

  /** In bytes; 0 where none was set. */
  length(number: number): number {
    return this.lengths.at(number)
  }
}
