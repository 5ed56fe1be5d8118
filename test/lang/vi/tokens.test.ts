import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../pipeline/lang/vi/tokens.ts'

// The definition that the tokenizer keeps to.
const TOKEN = /([\p{L}\p{M}]+)|(\p{N}+)|[^\s\p{L}\p{M}\p{N}]/gu

const TEXTS = [
  'Ông Hoà nói: “Giá 1.200 đồng/kg”, theo TTXVN.',
  'e\u0301\u0309 \u{1D400}b c\u{1F600}\u{1F601} x①Ⅻ 12\u{1D7D9}',
  '\uD800 lone \uDC00a \uD800',
  'không\u00A0dấu\u3000cách\tdòng\nmới',
  'a'.repeat(100_000),
  '',
]

describe('tokens', () => {
  it.each(TEXTS)('are the runs of letters and digits and the single marks of %j', (text) => {
    const expected = [...text.matchAll(TOKEN)].map((match) => [match.index, match.index + match[0].length, match[0]])
    expect(tokenize(text).map(({ start, end, text: token }) => [start, end, token])).toEqual(expected)
  })

  it.each([
    ['Hoà', 'hòa', true],
    ['THUÝ', 'thúy', true],
    ['Quý', 'quý', true],
    ['hoàn', 'hoàn', false],
    ['Đ', 'đ', true],
    ['b'.repeat(60), 'b'.repeat(60), false],
  ])('%s has the form %s', (text, form, capital) => {
    expect(tokenize(text)[0]).toMatchObject({ text, form, capital, kind: 'word' })
  })

  it('begin in a stretch and end whole', () => {
    expect(tokenize('một hai ba', 4, 5).map((token) => token.text)).toEqual(['hai'])
  })

  it('stay right when more words come than are kept', () => {
    const words = Array.from(
      { length: 120_000 },
      (_, i) => `w${String.fromCharCode(97 + (i % 26))}${'abcdefghij'[i % 10]}${i.toString(26).replace(/\d/gu, 'Z')}`,
    )
    const wrong = words.filter((word) => tokenize(word)[0]?.form !== word.toLowerCase())
    expect(wrong).toEqual([])
  })
})
