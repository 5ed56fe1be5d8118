// event_mentions: one row per sentence of an article that reports an event; the proof of the event.
import { z } from 'zod'
import { count, edtf, nullable, number, oneOf, structs, type Table, text } from '../columns.ts'
import { EVENT_STATUSES } from '../terms.ts'
import { actorFields } from './actors.ts'

export const eventMentionRow = z.strictObject({
  mention_id: text('annotate', 'Key: derived from the article and the trigger.', { example: 'm-91c7b45f380d6e2a' }),
  event_id: text('annotate', 'The event.'),
  article_id: text('dedupe', 'The article.'),
  sentence_no: count('segment', 'The sentence.'),
  sentence_text: text('segment', 'The sentence that proves it.', { holds: 'text' }),
  trigger_text: text('annotate', 'The word that names the event.', { example: 'điện đàm' }),
  trigger_start: count('annotate', 'Where the trigger starts.', { unit: 'code points of articles.body' }),
  trigger_end: count('annotate', 'Where it ends, exclusive.', { unit: 'code points of articles.body' }),
  status: oneOf('annotate', EVENT_STATUSES, 'Whether it happened, by this sentence.'),
  actors: structs('annotate', actorFields, 'Who did it, by this sentence.'),
  targets: structs('annotate', actorFields, 'To whom, by this sentence.'),
  date_text: nullable(text('annotate', 'The date as written.', { example: 'ngày 13/4' }), 'the sentence gives no date'),
  event_date: nullable(edtf('annotate', 'When (EDTF), by this sentence.'), 'the sentence gives no date'),
  place_text: nullable(text('annotate', 'Where, as written.'), 'the clause names no place'),
  quote_id: nullable(text('annotate', 'The quote that claims it.'), 'the article itself reports it'),
  rule_id: text('annotate', 'The rule that found it.', { example: 'event.consult.meet' }),
  confidence: number('annotate', [0, 1], 'Probability that the row is right.'),
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
