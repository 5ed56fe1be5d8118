// The word lists: none lists a phrase twice under one heading.
import { expect, test } from 'vitest'
import { readTable } from '../../../pipeline/core/data.ts'

const LISTS = [
  ['date-words', ['kind'], 'words'],
  ['event-status', ['status', 'scope'], 'words'],
  ['event-triggers', ['id'], 'words'],
  ['event-words', ['role'], 'words'],
  ['group-words', ['kind'], 'words'],
  ['name-words', ['role'], 'words'],
  ['not-cues', [], 'phrase'],
  ['not-events', [], 'phrase'],
  ['place-words', ['kind'], 'words'],
  ['quote-words', ['role'], 'words'],
] as const

test.each(LISTS)('%s', (name, headings, list) => {
  const rows = readTable(new URL(`../../../pipeline/lang/vi/data/${name}.tsv`, import.meta.url), [...headings, list] as string[])
  const phrases = rows.flatMap((row) => {
    const heading = headings.map((column) => row[column]).join(' ')
    return (row[list] ?? '').split('|').map((phrase) => `${heading}: ${phrase.trim()}`)
  })
  expect(phrases.length).toBeGreaterThan(100)
  expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([])
})
