// events: one row per distinct event over all articles.
import { z } from 'zod'
import { count, date, edtf, nullable, number, oneOf, structs, type Table, text } from '../columns.ts'
import { DATE_BASES, EVENT_MODES, EVENT_STATUSES, EVENT_TYPES } from '../terms.ts'
import { actorFields } from './actors.ts'

export const eventRow = z.strictObject({
  event_id: text('annotate', 'Key: derived from the first mention.', { example: 'e-0d6e2a91c7b45f38' }),
  event_type: oneOf('annotate', EVENT_TYPES, 'PLOVER event type.', { example: 'CONSULT' }),
  event_mode: nullable(oneOf('annotate', EVENT_MODES, 'PLOVER mode.', { example: 'visit' }), 'the type has no mode here'),
  status: oneOf('annotate', EVENT_STATUSES, 'Whether it happened, by the newest mention.', { example: 'occurred' }),
  label: text('annotate', 'A short line that a person can read.', { example: 'Trần Văn Nam thăm Lào, 3/4/2021' }),
  actors: structs(
    'annotate',
    actorFields,
    'Who did it; all parties of a mutual event. Named by most mentions first; left out who is named by one of five mentions or more, or by less than 5 % of them, unless nobody would be left. Who has an office of a state is also told of where the state is.',
    {
      example: '[{"name":"Trần Văn Nam","kind":"person","country":"VN","entity_id":"n-2a91c7b45f380d6e"}]',
    },
  ),
  targets: structs('annotate', actorFields, 'To whom it was done; chosen as actors are.', {
    example: '[{"name":"Lào","kind":"state","country":"LA","entity_id":"n-7c1f0e5a93d2b846"}]',
  }),
  event_date: nullable(edtf('annotate', 'When (EDTF).', { example: '2021-04-03' }), 'the text gives no date'),
  date_from: nullable(date('annotate', 'First day that `event_date` may mean.', { example: '2021-04-03' }), 'unknown'),
  date_to: nullable(date('annotate', 'Last day that `event_date` may mean.', { example: '2021-04-03' }), 'unknown'),
  date_basis: nullable(oneOf('annotate', DATE_BASES, 'Where the date came from.', { example: 'year-implied' }), 'no date'),
  place_text: nullable(
    text('annotate', 'Where, as written, by most mentions.', { example: 'thủ đô Viêng Chăn' }),
    'no clause names a place, or fewer than 5 % of the mentions do',
  ),
  place_name: nullable(text('annotate', "The gazetteer's name of the place.", { example: 'Vientiane' }), 'not in the gazetteer'),
  place_country: nullable(text('annotate', 'Country of the place (ISO 3166-1 alpha-2).', { example: 'LA' }), 'not in the gazetteer'),
  lat: nullable(
    number('annotate', [-90, 90], 'Latitude, from the shipped gazetteer.', { unit: 'degrees', example: '17.9667' }),
    'not in the gazetteer, or without a point there: a country, a region, a sea',
  ),
  lon: nullable(
    number('annotate', [-180, 180], 'Longitude, from the shipped gazetteer.', { unit: 'degrees', example: '102.6' }),
    'not in the gazetteer, or without a point there: a country, a region, a sea',
  ),
  n_mentions: count('annotate', 'Rows of this event in event_mentions.', { example: '4' }),
  n_articles: count('annotate', 'Articles that mention it.', { example: '2' }),
  first_published: nullable(
    date('annotate', 'Earliest publication day of its articles.', { example: '2021-04-03' }),
    'no article has a full date',
  ),
  last_published: nullable(
    date('annotate', 'Latest publication day of its articles.', { example: '2021-04-05' }),
    'no article has a full date',
  ),
  cameo_root: text('annotate', 'CAMEO root code of the type, with a prefix so that no reader takes it for a number.', {
    example: 'CAMEO-04',
  }),
  quad_class: oneOf(
    'annotate',
    ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'],
    'Quad class of the type.',
    { example: 'verbal-cooperation' },
  ),
  rule_id: text('annotate', 'The rule that found its first mention.', { example: 'event.consult.visit' }),
  confidence: number('annotate', [0, 1], 'That of its surest mention: the probability that type and status are right.', {
    example: '0.93',
  }),
})
export type EventRow = z.infer<typeof eventRow>

export const events: Table<typeof eventRow> = {
  name: 'events',
  title: 'Events',
  description: 'One row per distinct event over all articles.',
  primaryKey: ['event_id'],
  foreignKeys: [],
  spans: [],
  schema: eventRow,
}
