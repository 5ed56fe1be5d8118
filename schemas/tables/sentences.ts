// sentences: one row per sentence of a kept article.
import { z } from 'zod'
import { count, type Table, text } from '../columns.ts'

export const sentenceRow = z.strictObject({
  article_id: text('dedupe', 'The article.', { example: 'a-24eb2c294e27aeb1' }),
  sentence_no: count('segment', 'Number of the sentence in the body, from 0.', { example: '0' }),
  paragraph_no: count('segment', 'Number of the paragraph in the body, from 0.', { example: '0' }),
  char_start: count('segment', 'Where the sentence starts.', { unit: 'code points of articles.body', example: '0' }),
  char_end: count('segment', 'Where it ends, exclusive.', { unit: 'code points of articles.body', example: '58' }),
  text: text('segment', 'The sentence.', { holds: 'text', example: 'Ngày 3/4, ông Trần Văn Nam thăm thủ đô Viêng Chăn của Lào.' }),
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
