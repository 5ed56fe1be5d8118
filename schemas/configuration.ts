// The options of a build that change what a release holds, as its manifest.json names them.
import { z } from 'zod'

export const TEXTS = ['all', 'none'] as const

export const configuration = z.strictObject({
  /** `none`: no text of articles and sentences, and no quote that is longer than SHORT_QUOTE. */
  text: z.enum(TEXTS).default('all'),
  /** True where CSV cells that a spreadsheet would take for a formula begin with an apostrophe. */
  csv_safe: z.boolean().default(false),
  /** Other names of the fields of records: `{ text: 'content' }`. Left out where there are none. */
  fields: z.record(z.string(), z.string()).optional(),
})
export type Configuration = z.infer<typeof configuration>

export const DEFAULT_CONFIGURATION: Configuration = configuration.parse({})

/** A quote of at most this many characters is short. Nine of ten quotes in newspapers are (measured on 10,000). */
export const SHORT_QUOTE = 300
