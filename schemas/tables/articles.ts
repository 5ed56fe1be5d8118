// articles: one row per document that was accepted.
import { z } from 'zod'
import { count, date, edtf, nullable, number, oneOf, type Table, text, textOrEmpty, texts } from '../columns.ts'
import { DUPLICATE_KINDS, PUBLISHED_BASES } from '../terms.ts'

export const articleRow = z.strictObject({
  article_id: text('dedupe', 'Key: derived from the hash of the document.', { example: 'a-24eb2c294e27aeb1' }),
  source_path: text('load', 'Path of the input file, relative to the input folder that was given.', {
    example: '000_24eb2c294e27aeb1.txt',
  }),
  source_record: nullable(
    count('load', 'Position of the record in a container file, from 0.', { example: '12' }),
    'the file holds one document',
  ),
  source_sha256: text('load', "SHA-256 of the document's bytes; of the record's bytes in a container.", {
    unit: 'hexadecimal',
    example: '24eb2c294e27aeb15d0f3c8e9a716b425d0f3c8e9a716b425d0f3c8e9a716b42',
  }),
  source_format: text('load', 'Format the document was read from.', { example: 'txt' }),
  source_encoding: text(
    'load',
    'Character encoding the document was decoded from; `utf-8 (damaged)` where a few bytes were broken, each of which is U+FFFD in the text; `tcvn3 (in utf-8)` where text of that encoding had been written as UTF-8.',
    { example: 'utf-8' },
  ),
  url: nullable(text('load', 'Address of the page.', { example: 'https://bao.example/tham-lao.html' }), 'the input does not say'),
  publisher: nullable(text('load', 'Outlet that published the page.', { example: 'Tuổi Trẻ Online' }), 'the page does not say'),
  credit: nullable(text('load', 'Agency or paper that the article credits.', { example: 'Reuters' }), 'none is credited'),
  title: nullable(text('load', 'Headline.', { example: 'Ông Trần Văn Nam thăm Lào' }), 'the page has none'),
  authors: texts('load', 'Bylines, as written, in order.', { example: '["Lê Hoa"]' }),
  published: nullable(edtf('load', 'Publication date, best conclusion (EDTF).', { example: '2021-12-12' }), 'nothing tells'),
  published_from: nullable(date('load', 'First day that `published` may mean.', { example: '2021-12-12' }), 'unknown year or no date'),
  published_to: nullable(date('load', 'Last day that `published` may mean.', { example: '2021-12-12' }), 'unknown year or no date'),
  published_basis: nullable(oneOf('load', PUBLISHED_BASES, 'Where the publication date came from.', { example: 'page' }), 'no date'),
  language: text('load', 'Language of the article (BCP 47).', { example: 'vi' }),
  body: textOrEmpty('load', 'Lead and body paragraphs, joined by a blank line; no captions, related links or site furniture.', {
    holds: 'text',
    example: 'Ngày 3/4, ông Trần Văn Nam thăm thủ đô Viêng Chăn của Lào. Hai bên bàn việc làm cầu.',
  }),
  captions: texts('load', 'Captions of pictures, in order.', { holds: 'text', example: '["Hai bên ở Viêng Chăn"]' }),
  n_paragraphs: count('segment', 'Paragraphs of the body.', { example: '9' }),
  n_sentences: count('segment', 'Rows of this article in sentences; 0 for a duplicate.', { example: '14' }),
  n_quotes: count('annotate', 'Rows of this article in quotes; 0 for a duplicate.', { example: '5' }),
  n_events: count('annotate', 'Distinct events that this article mentions; 0 for a duplicate.', { example: '3' }),
  removed_chars: count('load', 'What was cut from the page as boilerplate.', { unit: 'code points', example: '1840' }),
  duplicate_of: nullable(
    text('dedupe', 'article_id of the kept article that this one repeats.', { example: 'a-fbf5a5659e482220' }),
    'this is the kept one',
  ),
  duplicate_kind: nullable(oneOf('dedupe', DUPLICATE_KINDS, 'How it repeats the kept one.', { example: 'near' }), 'this is the kept one'),
  duplicate_similarity: nullable(
    number('dedupe', [0, 1], 'Jaccard similarity of 5-syllable shingles with the kept one, measured.', { example: '0.93' }),
    'this is the kept one',
  ),
})
export type ArticleRow = z.infer<typeof articleRow>

export const articles: Table<typeof articleRow> = {
  name: 'articles',
  title: 'Articles',
  description: 'One row per document that was accepted. Duplicates stay; quotes and events come from the kept ones only.',
  primaryKey: ['article_id'],
  foreignKeys: [{ column: 'duplicate_of', table: 'articles', references: 'article_id' }],
  spans: [],
  schema: articleRow,
}
