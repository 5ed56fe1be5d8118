// The search of the explorer: with and without diacritics, all words, phrases, and where the words stand.
import { describe, expect, test } from 'vitest'
import { fold } from '../../pipeline/explorer/page/text/fold.ts'
import { matcher, matches, searchable } from '../../pipeline/explorer/page/text/search.ts'

const WORDS = 'Ông Đỗ Hữu Được nói: "Hòa bình là trên hết".'

test.each([
  ['Đường Lê Lợi', 'duong le loi'],
  ['ƯỚC MƠ', 'uoc mo'],
  ['Hòa bi\u0300nh', 'hoa binh'],
  ['abc 123', 'abc 123'],
])('folds %j to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

describe('matcher', () => {
  test.each([
    ['hoa binh', true],
    ['HOA BINH', true],
    ['hòa bình', true],
    ['binh hoa', true],
    ['"binh hoa"', false],
    ['"hoa binh la"', true],
    ['hoà bình', false], // another spelling of the tone mark
    ['hoa bính', false],
    ['do huu duoc', true],
    ['đỗ', true],
    ['dỗ', false],
    ['hòa chiến', false],
    ['("', false],
  ])('%j finds the sentence: %j', (query, found) => {
    expect(matcher(query)?.(searchable(WORDS))).toBe(found)
  })

  test('is null for an empty query', () => {
    expect(matcher('  ')).toBeNull()
    expect(matcher('""')).toBeNull()
  })
})

test.each([
  ['hoa binh', ['Hòa', 'bình']],
  ['"hòa bình"', ['Hòa bình']],
  ['duoc', ['Được']],
  ['h', ['H', 'H', 'h', 'h']],
  ['zzz', []],
])('%j is marked where it stands', (query, expected) => {
  expect(matches(WORDS, query).map(([from, to]) => WORDS.slice(from, to))).toEqual(expected)
})

test('marks whole characters after astral and decomposed ones', () => {
  const text = '😀 hòa bi\u0300nh'
  expect(matches(text, 'binh').map(([from, to]) => text.slice(from, to))).toEqual(['bi\u0300nh'])
})
