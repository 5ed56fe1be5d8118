import { expect, test } from 'vitest'
import { readTable } from '../../../../pipeline/core/data.ts'
import { phraseForms } from '../../../../pipeline/core/phrases.ts'
import { BODY_KINDS, GROUP_KINDS, isAgency, TITLE_KINDS } from '../../../../pipeline/lang/vi/names/lexicon.ts'
import { readNames } from './read-names.ts'

const table = (name: string) => new URL(`../../../../pipeline/lang/vi/data/${name}.tsv`, import.meta.url)
const rows = (name: string, words: string) =>
  readTable(table(name), [words, 'example']).map((row) => ({ name, words: row[words] ?? '', example: row.example ?? '' }))

test.each([
  ...['person-titles', 'organizations', 'body-fields', 'group-words', 'name-words', 'office-descriptions'].flatMap((name) =>
    rows(name, 'words'),
  ),
])('the example of each row shows one of its words: $name $example', ({ words, example }) => {
  const text = ` ${phraseForms(example).join(' ')} `
  expect(words.split('|').some((word) => text.includes(` ${phraseForms(word).join(' ')} `))).toBe(true)
})

test('rows are of known kinds', () => {
  const kinds = (name: string) => new Set(readTable(table(name), ['kind']).map((row) => row.kind))
  expect([...kinds('person-titles')].filter((kind) => !TITLE_KINDS.some((known) => known === kind))).toEqual([])
  expect([...kinds('organizations')].filter((kind) => !BODY_KINDS.some((known) => known === kind))).toEqual([])
  expect([...kinds('group-words')].filter((kind) => !GROUP_KINDS.some((known) => known === kind))).toEqual([])
})

const titles = readTable(table('person-titles'), ['kind', 'words']).flatMap((row) => row.words.split('|').map((word) => [row.kind, word]))
const relatives = new Set(
  readTable(table('name-words'), ['role', 'words']).flatMap((row) => (row.role === 'relation' ? row.words.split('|') : [])),
)
const isRelative = ([kind, word]: readonly string[]) => kind !== 'honorific' && relatives.has(word ?? '')

test.each(titles.filter((title) => !isRelative(title)))('%s: %s stands before a name and is no part of it', (kind, word) => {
  const { mentions } = readNames(`Hôm qua ${word} Vladimir Bondarev phát biểu trước báo giới.`)
  const person = mentions.find((mention) => mention.name === 'Vladimir Bondarev')
  expect(person?.kind).toBe('person')
  expect(person?.text.endsWith('Vladimir Bondarev')).toBe(true)
  if (kind !== 'honorific') expect(person?.role).not.toBeNull()
})

test.each(titles.filter(isRelative))('%s: %s before a name is a relative of the one named', (_kind, word) => {
  const { mentions } = readNames(`Hôm qua ${word} Vladimir Bondarev phát biểu trước báo giới.`)
  expect(mentions.find((mention) => mention.name === 'Vladimir Bondarev')?.text).toBe('Vladimir Bondarev')
})

test('agencies are known by any of their names', () => {
  expect(['TASS', 'Tân Hoa xã', 'Reuters', 'Xinhua'].map(isAgency)).toEqual([true, true, true, true])
  expect(['Putin', 'NATO', 'Bộ Ngoại giao'].map(isAgency)).toEqual([false, false, false])
})
