// event_mentions: one row per sentence of an article that reports an event; the proof of the event.
import { z } from 'zod'
import { count, edtf, nullable, number, oneOf, structs, type Table, text } from '../columns.ts'
import { EVENT_STATUSES } from '../terms.ts'
import { actorFields } from './actors.ts'

export const eventMentionRow = z.strictObject({
  mention_id: text('annotate', 'Key: derived from the article and the trigger.', { example: 'm-91c7b45f380d6e2a' }),
  event_id: text('annotate', 'The event.', { example: 'e-0d6e2a91c7b45f38' }),
  article_id: text('dedupe', 'The article.', { example: 'a-24eb2c294e27aeb1' }),
  sentence_no: count('segment', 'The sentence.', { example: '0' }),
  sentence_text: text('segment', 'The sentence that proves it.', {
    holds: 'text',
    example: 'Ngày 3/4, ông Trần Văn Nam thăm thủ đô Viêng Chăn của Lào.',
  }),
  trigger_text: text('annotate', 'The word that names the event.', { example: 'thăm' }),
  trigger_start: count('annotate', 'Where the trigger starts.', { unit: 'code points of articles.body', example: '27' }),
  trigger_end: count('annotate', 'Where it ends, exclusive.', { unit: 'code points of articles.body', example: '31' }),
  status: oneOf('annotate', EVENT_STATUSES, 'Whether it happened, by this sentence.', { example: 'occurred' }),
  actors: structs('annotate', actorFields, 'Who did it, by this sentence.', {
    example: '[{"name":"Trần Văn Nam","kind":"person","country":"VN","entity_id":"n-2a91c7b45f380d6e"}]',
  }),
  targets: structs('annotate', actorFields, 'To whom, by this sentence.', {
    example: '[{"name":"Lào","kind":"state","country":"LA","entity_id":"n-7c1f0e5a93d2b846"}]',
  }),
  date_text: nullable(text('annotate', 'The date as written.', { example: 'Ngày 3/4' }), 'the sentence gives no date'),
  event_date: nullable(edtf('annotate', 'When (EDTF), by this sentence.', { example: '2021-04-03' }), 'the sentence gives no date'),
  place_text: nullable(text('annotate', 'Where, as written.', { example: 'thủ đô Viêng Chăn' }), 'the clause names no place'),
  quote_id: nullable(text('annotate', 'The quote that claims it.', { example: 'q-5b0c2d7e19f4a836' }), 'the article itself reports it'),
  rule_id: text('annotate', 'The rule that found it.', { example: 'event.consult.visit' }),
  confidence: number(
    'annotate',
    [0, 1],
    'Probability that type and status are right, from judged rows of random news with its rule and status.',
    { example: '0.93' },
  ),
})
export type EventMentionRow = z.infer<typeof eventMentionRow>

export const eventMentions: Table<typeof eventMentionRow> = {
  name: 'event_mentions',
  title: 'Event mentions',
  description: 'One row per sentence of an article that reports an event.',
  primaryKey: ['mention_id'],
  foreignKeys: [
    { column: 'event_id', table: 'events', references: 'event_id' },
    { column: 'article_id', table: 'articles', references: 'article_id' },
    { column: 'quote_id', table: 'quotes', references: 'quote_id' },
  ],
  spans: [{ start: 'trigger_start', end: 'trigger_end', equals: 'trigger_text', of: 'articles.body' }],
  schema: eventMentionRow,
}
