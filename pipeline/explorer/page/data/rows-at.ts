// The rows of a list at some positions.
import type { List } from './release.ts'

export function rowsAt<T>(list: List<T>, positions: readonly number[]): T[] {
  return positions.flatMap((at) => {
    const row = list.rows[at]
    return row === undefined ? [] : [row]
  })
}
