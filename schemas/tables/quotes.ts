// quotes: one row per quote, with who said it and by which rule it was found.
import { z } from 'zod'
import { count, date, edtf, nullable, number, oneOf, type Table, text } from '../columns.ts'
import { CUE_CLASSES, DATE_BASES, QUOTE_TYPES, SPEAKER_KINDS } from '../terms.ts'

const BODY = { unit: 'code points of articles.body' }

export const quoteRow = z.strictObject({
  quote_id: text('annotate', 'Key: derived from the article and the span.', { example: 'q-5b0c2d7e19f4a836' }),
  article_id: text('dedupe', 'The article.', { example: 'a-24eb2c294e27aeb1' }),
  sentence_no: count('segment', 'Sentence in which the quote starts.', { example: '3' }),
  quote_type: oneOf(
    'annotate',
    QUOTE_TYPES,
    'direct: all between quotation marks; mixed: a reported clause with a part between marks; indirect: no marks.',
    { example: 'indirect' },
  ),
  quote_text: text('annotate', 'The words, without outer quotation marks.', { holds: 'quote', example: 'hai bên sẽ gặp lại' }),
  char_start: count('annotate', 'Where the words start.', { ...BODY, example: '414' }),
  char_end: count('annotate', 'Where they end, exclusive.', { ...BODY, example: '432' }),
  speaker_text: nullable(text('annotate', 'The source as written nearest the cue.', { example: 'bà Psaki' }), 'no source in the text'),
  speaker_start: nullable(count('annotate', 'Where the source is written.', { ...BODY, example: '396' }), 'no source in the text'),
  speaker_end: nullable(count('annotate', 'Where it ends, exclusive.', { ...BODY, example: '404' }), 'no source in the text'),
  speaker_kind: nullable(
    oneOf('annotate', SPEAKER_KINDS, 'What the source is; of one without a name what its words say.', { example: 'person' }),
    'not known',
  ),
  speaker_name: nullable(
    text('annotate', 'Fullest name that the article gives the source.', { example: 'Jen Psaki' }),
    'an unnamed source',
  ),
  speaker_role: nullable(text('annotate', 'Office or title, as written.', { example: 'Thư ký báo chí Nhà Trắng' }), 'none is written'),
  speaker_country: nullable(text('annotate', 'Country of the source (ISO 3166-1 alpha-2).', { example: 'US' }), 'not known'),
  speaker_entity_id: nullable(text('annotate', 'The source in entities.', { example: 'n-2a91c7b45f380d6e' }), 'an unnamed source'),
  cue_text: nullable(
    text('annotate', 'The word that says that this is a quote.', { example: 'cho biết' }),
    'a colon alone, or carried over from the quote before',
  ),
  cue_start: nullable(count('annotate', 'Where the cue starts.', { ...BODY, example: '405' }), 'no cue of its own'),
  cue_end: nullable(count('annotate', 'Where it ends, exclusive.', { ...BODY, example: '413' }), 'no cue of its own'),
  cue_class: nullable(oneOf('annotate', CUE_CLASSES, 'What kind of saying it is.', { example: 'say' }), 'no cue of its own'),
  via: nullable(text('annotate', 'Agency or paper that carried the words.', { example: 'TASS' }), 'none is named'),
  addressee_name: nullable(text('annotate', 'Who was spoken to.', { example: 'Quốc hội' }), 'not said'),
  said_on: nullable(edtf('annotate', 'When it was said (EDTF).', { example: '2021-12-11' }), 'the text gives no date'),
  said_on_from: nullable(date('annotate', 'First day that `said_on` may mean.', { example: '2021-12-11' }), 'unknown'),
  said_on_to: nullable(date('annotate', 'Last day that `said_on` may mean.', { example: '2021-12-11' }), 'unknown'),
  said_on_basis: nullable(oneOf('annotate', DATE_BASES, 'Where the date came from.', { example: 'relative' }), 'no date'),
  nested_in_quote_id: nullable(text('annotate', 'The quote that holds this one.', { example: 'q-1e7a90c4d2b85f36' }), 'not inside another'),
  quote_group_id: nullable(
    text('annotate', 'The same words in several articles, small edits apart, or a part of them; what denies and other numbers part.', {
      example: 'g-8d3b6f02a51c7e94',
    }),
    'in one article only',
  ),
  rule_id: text('annotate', 'The rule that found it.', { example: 'quote.indirect.subject-cue' }),
  confidence: number(
    'annotate',
    [0, 1],
    'Probability that words and speaker are right, from judged rows of random news with its rule and its kind of speaker.',
    { example: '0.91' },
  ),
})
export type QuoteRow = z.infer<typeof quoteRow>

export const quotes: Table<typeof quoteRow> = {
  name: 'quotes',
  title: 'Quotes',
  description: 'One row per quote: who said what.',
  primaryKey: ['quote_id'],
  foreignKeys: [
    { column: 'article_id', table: 'articles', references: 'article_id' },
    { column: 'speaker_entity_id', table: 'entities', references: 'entity_id' },
    { column: 'nested_in_quote_id', table: 'quotes', references: 'quote_id' },
  ],
  spans: [
    { start: 'char_start', end: 'char_end', equals: 'quote_text', of: 'articles.body' },
    { start: 'speaker_start', end: 'speaker_end', equals: 'speaker_text', of: 'articles.body' },
    { start: 'cue_start', end: 'cue_end', equals: 'cue_text', of: 'articles.body' },
  ],
  schema: quoteRow,
}
