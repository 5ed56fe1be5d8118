// rejects: one row per input that was not accepted.
import { z } from 'zod'
import { count, nullable, oneOf, type Table, text } from '../columns.ts'

export const rejectRow = z.strictObject({
  source_path: text('load', 'Path of the input file, relative to the input folder that was given.', { example: 'cu/trang-7.txt' }),
  source_record: nullable(count('load', 'Position of the record in a container file, from 0.', { example: '12' }), 'the whole file'),
  source_sha256: nullable(
    text('load', 'SHA-256 of the bytes.', { example: '24eb2c294e27aeb15d0f3c8e9a716b425d0f3c8e9a716b425d0f3c8e9a716b42' }),
    'the bytes could not be read',
  ),
  stage: oneOf('load', ['load', 'dedupe', 'segment', 'annotate', 'export'], 'The stage that rejected it.', { example: 'load' }),
  reason: text('load', 'A stable code.', { example: 'invalid-encoding' }),
  message: text('load', 'What is wrong, and what to do.', { example: 'no paragraph of article text was found on the page' }),
  bytes: nullable(count('load', 'Size of the input.', { unit: 'bytes', example: '5120' }), 'not known'),
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
