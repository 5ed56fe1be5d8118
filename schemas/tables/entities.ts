// entities: one row per person, organization, state or place that speaks or acts.
import { z } from 'zod'
import { count, nullable, oneOf, structs, type Table, text, texts } from '../columns.ts'
import { ENTITY_KINDS } from '../terms.ts'

export const entityRow = z.strictObject({
  entity_id: text('annotate', 'Key: derived from kind and name.', { example: 'n-2a91c7b45f380d6e' }),
  kind: oneOf('annotate', ENTITY_KINDS, 'What it is.', { example: 'person' }),
  name: text('annotate', 'Fullest name.', { example: 'Trần Văn Nam' }),
  aliases: texts('annotate', 'Other names in the articles, sorted.', { example: '["ông Nam"]' }),
  country: nullable(text('annotate', 'Country (ISO 3166-1 alpha-2).', { example: 'VN' }), 'not known, or an international body'),
  roles: structs(
    'annotate',
    { text: z.string().min(1), from: z.string().nullable(), to: z.string().nullable() },
    'Offices as written, with the first and last publication day on which each was written.',
    { example: '[{"text":"Bộ trưởng","from":"2021-04-03","to":"2021-12-12"}]' },
  ),
  wikidata_id: nullable(text('annotate', 'Wikidata item, from a shipped table.', { example: 'Q6279' }), 'not in the shipped table'),
  n_quotes: count('annotate', 'Quotes of which it is the source.', { example: '6' }),
  n_events: count('annotate', 'Events in which it acts or is acted on.', { example: '2' }),
})
export type EntityRow = z.infer<typeof entityRow>

export const entities: Table<typeof entityRow> = {
  name: 'entities',
  title: 'Entities',
  description: 'One row per person, organization, state or place that speaks or acts.',
  primaryKey: ['entity_id'],
  foreignKeys: [],
  spans: [],
  schema: entityRow,
}
