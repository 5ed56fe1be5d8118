// RawDocument: what a reader hands to load's extractor; one per file, or one per record of a container file.
import { z } from 'zod'

/** Facts the input itself states beside the text (JSON fields, <meta>, JSON-LD, sidecar file); null where silent. */
export const documentMetadata = z.strictObject({
  id: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  authors: z.array(z.string()).nullable(),
  publisher: z.string().nullable(),
})
export type DocumentMetadata = z.infer<typeof documentMetadata>

/** Where a document stands in the input. What is made of a document does not depend on it. */
export const place = z.strictObject({ path: z.string().min(1), record: z.int().min(0).nullable() })
export type Place = z.infer<typeof place>

/** What a document is read from, wherever it stands. */
export const sourceFacts = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.string().min(1),
  encoding: z.string().min(1),
  bytes: z.int().min(0),
})

export const source = sourceFacts.extend(place.shape)
export type Source = z.infer<typeof source>

export const rawDocument = z.strictObject({
  source,
  metadata: documentMetadata,
  /** Decoded text, NFC, line ends `\n`. `page`: an article inside site furniture; `article`: title, lead and body only. */
  content: z.strictObject({ kind: z.enum(['page', 'article', 'html']), text: z.string() }),
})
export type RawDocument = z.infer<typeof rawDocument>
