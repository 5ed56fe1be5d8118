// Marks in a body: pieces give the body back, offsets are code points, marks may nest, cross and be wrong.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Mark, phraseIn, pieces } from '../../pipeline/explorer/page/text/marks.ts'

const mark = (start: number, end: number, row = 'q', kind: Mark['kind'] = 'quote'): Mark => ({ kind, start, end, row })

test('cuts by code points, not by UTF-16 units', () => {
  const [paragraph] = pieces('😀😀 xin chào', [mark(3, 6)])
  expect(paragraph?.map((piece) => [piece.text, piece.marks.length])).toEqual([
    ['😀😀 ', 0],
    ['xin', 1],
    [' chào', 0],
  ])
})

test('nested and crossing marks share pieces, the shortest first', () => {
  const [paragraph] = pieces('abcdefgh', [mark(0, 6, 'long'), mark(2, 4, 'inner'), mark(5, 8, 'cross')])
  expect(paragraph?.map((piece) => [piece.text, piece.marks.map(({ row }) => row), piece.opening.map(({ row }) => row)])).toEqual([
    ['ab', ['long'], ['long']],
    ['cd', ['inner', 'long'], ['inner']],
    ['e', ['long'], []],
    ['f', ['cross', 'long'], ['cross']],
    ['gh', ['cross'], []],
  ])
})

test('a blank line begins a paragraph, also inside a mark; marks outside the body are left out', () => {
  const paragraphs = pieces('một\n\nhai', [mark(1, 7), mark(-1, 2), mark(4, 99), mark(3, 3)])
  expect(paragraphs.map((paragraph) => paragraph.map((piece) => piece.text))).toEqual([
    ['m', 'ột'],
    ['ha', 'i'],
  ])
})

test('pieces give the body back, whatever the marks', () => {
  const body = fc.array(fc.constantFrom('a', 'ế', '😀', ' ', '\n\n'), { maxLength: 30 }).map((parts) => parts.join(''))
  const marks = fc.array(fc.tuple(fc.integer({ min: -2, max: 40 }), fc.integer({ min: -2, max: 40 })), { maxLength: 8 })
  fc.assert(
    fc.property(body, marks, (text, spans) => {
      const found = pieces(
        text,
        spans.map(([start, end], i) => mark(start, end, String(i))),
      )
      const points = [...text]
      for (const piece of found.flat()) {
        expect(points.slice(piece.start, piece.start + [...piece.text].length).join('')).toBe(piece.text)
        expect(piece.text).not.toContain('\n\n')
      }
      expect(found.flatMap((paragraph) => paragraph.map((piece) => piece.text)).join('')).toBe(text.replaceAll('\n\n', ''))
    }),
  )
})

test('a phrase is found in a sentence only where it stands once', () => {
  const sentence = { text: '😀 Ngày 7/5 họp, ngày 9/5 nghỉ.', char_start: 10 }
  expect(phraseIn(sentence, 'Ngày 7/5')).toEqual([12, 20])
  expect(phraseIn(sentence, '/5')).toBeNull()
  expect(phraseIn(sentence, 'ngày mai')).toBeNull()
})
