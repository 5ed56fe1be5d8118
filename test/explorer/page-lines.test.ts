// The page line by line, as the explorer shows it.
import { describe, expect, test } from 'vitest'
import { pieces } from '../../pipeline/explorer/page/text/marks.ts'
import { pageLines } from '../../pipeline/explorer/page/text/page-lines.ts'

const PAGE = 'Trang chủ\n\nHọp ở xã Đông\nÔng An  nói:\u00A0mai họp.\nĐọc thêm\nMai họp.\nMai họp.'
const cut = [
  { line: '1', reason: 'before-article' },
  { line: '5', reason: 'related-link' },
  { line: '6', reason: 'teaser' },
]
const paragraphs = pieces('Ông An nói: mai họp.\n\nMai họp.', [{ kind: 'quote', start: 12, end: 19, row: 'q-1' }])

describe('a page', () => {
  test('has its lines that hold anything, by their numbers, each kept or cut for a reason', () => {
    const lines = pageLines({ article_id: 'a', page: PAGE, cut }, paragraphs)
    expect(lines.map(({ number, reason }) => [number, reason])).toEqual([
      [1, 'before-article'],
      [3, null],
      [4, null],
      [5, 'related-link'],
      [6, 'teaser'],
      [7, null],
    ])
    expect(lines[0]?.text).toBe('Trang chủ')
  })

  test('has the marks of a paragraph on the line that it was taken from, and on no line that was cut', () => {
    const lines = pageLines({ article_id: 'a', page: PAGE, cut }, paragraphs)
    expect(lines.filter((line) => line.pieces).map(({ number }) => number)).toEqual([4, 7])
    expect(lines[2]?.pieces?.find((piece) => piece.marks.length)?.text).toBe('mai họp')
  })

  test('has a paragraph that is broken into lines in one, with its marks', () => {
    const broken = PAGE.replace('nói:\u00A0mai', 'nói:\nmai')
    const lines = pageLines(
      {
        article_id: 'a',
        page: broken,
        cut: cut.map(({ line, reason }) => ({ line: line === '1' ? line : `${Number(line) + 1}`, reason })),
      },
      paragraphs,
    )
    expect(lines.map(({ number, pieces: own }) => [number, own !== null])).toEqual([
      [1, false],
      [3, false],
      [4, true],
      [6, false],
      [7, false],
      [8, true],
    ])
  })

  test('of a release without text has where lines were cut, and why', () => {
    expect(pageLines({ article_id: 'a', page: null, cut }, [])).toEqual([
      { number: 1, text: null, reason: 'before-article', pieces: null },
      { number: 5, text: null, reason: 'related-link', pieces: null },
      { number: 6, text: null, reason: 'teaser', pieces: null },
    ])
  })
})
