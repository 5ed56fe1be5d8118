// Finds the names of an article.
import type { Reading } from '../reading.ts'
import type { Names } from './mentions.ts'

export function findNames(_reading: Reading): Names {
  return { mentions: [], entities: [] }
}
