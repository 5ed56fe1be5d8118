// What load makes of a document: its article, and the page from which that was taken.
import { z } from 'zod'
import { article } from './article.ts'

export const loadedRecord = z.strictObject({
  article,
  /** The page line by line, where lines of it were cut. */
  page: z.string().nullable(),
})
export type LoadedRecord = z.infer<typeof loadedRecord>
