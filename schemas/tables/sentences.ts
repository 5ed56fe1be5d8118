// sentences: one row per sentence of a kept article.
import { z } from 'zod'
import { count, type Table, text } from '../columns.ts'

export const sentenceRow = z.strictObject({
  article_id: text('dedupe', 'The article.'),
  sentence_no: count('segment', 'Number of the sentence in the body, from 0.'),
  paragraph_no: count('segment', 'Number of the paragraph in the body, from 0.'),
  char_start: count('segment', 'Where the sentence starts.', { unit: 'code points of articles.body' }),
  char_end: count('segment', 'Where it ends, exclusive.', { unit: 'code points of articles.body' }),
  text: text('segment', 'The sentence.', { holds: 'text' }),
})
export type SentenceRow = z.infer<typeof sentenceRow>

export const sentences: Table<typeof sentenceRow> = {
  name: 'sentences',
  title: 'Sentences',
  description: 'One row per sentence of a kept article.',
  primaryKey: ['article_id', 'sentence_no'],
  foreignKeys: [{ column: 'article_id', table: 'articles', references: 'article_id' }],
  spans: [{ start: 'char_start', end: 'char_end', equals: 'text', of: 'articles.body' }],
  schema: sentenceRow,
}
