// rejects: one row per input that was not accepted.
import { z } from 'zod'
import { count, nullable, oneOf, type Table, text } from '../columns.ts'

export const rejectRow = z.strictObject({
  source_path: text('load', 'Path of the input file, relative to the input folder that was given.'),
  source_record: nullable(count('load', 'Position of the record in a container file, from 0.'), 'the whole file'),
  source_sha256: nullable(text('load', 'SHA-256 of the bytes.'), 'the bytes could not be read'),
  stage: oneOf('load', ['load', 'dedupe', 'segment', 'annotate', 'export'], 'The stage that rejected it.'),
  reason: text('load', 'A stable code.', { example: 'invalid-encoding' }),
  message: text('load', 'What is wrong, and what to do.'),
  bytes: nullable(count('load', 'Size of the input.', { unit: 'bytes' }), 'not known'),
})
export type RejectRow = z.infer<typeof rejectRow>

export const rejects: Table<typeof rejectRow> = {
  name: 'rejects',
  title: 'Rejects',
  description: 'One row per input that was not accepted; inputs = articles + rejects.',
  primaryKey: [],
  foreignKeys: [],
  spans: [],
  schema: rejectRow,
}
