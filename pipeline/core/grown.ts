// Arrays of numbers in one block of memory, which grow by doubling.

type Numbers = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>

/** The same numbers in an array twice as long, or longer, so that it has the position `at`; what is new is 0. */
export function grown<A extends Numbers>(full: A, at = full.length): A {
  let length = full.length * 2
  while (length <= at) length *= 2
  const larger = new (full.constructor as new (length: number) => A)(length)
  larger.set(full)
  return larger
}

/** A number for each of many records. */
export class Column {
  constructor(private values: Numbers) {}

  /** 0 where none was set. */
  at(record: number): number {
    return this.values[record] ?? 0
  }

  set(record: number, value: number): void {
    if (record >= this.values.length) this.values = grown(this.values, record)
    this.values[record] = value
  }
}
