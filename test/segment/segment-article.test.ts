// segment: paragraphs and sentences as spans that lie in the body, in order, apart from each other.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentArticle } from '../../pipeline/segment/segment-article.ts'
import { FULL } from '../fixtures/articles.ts'

const { paragraphs: _p, sentences: _s, entities: _e, quotes: _q, mentions: _m, ...PLACED } = FULL
const segment = (body: string) => {
  const { paragraphs, sentences } = segmentArticle({ ...PLACED, body })
  return { paragraphs, sentences, texts: sentences.map(({ start, end }) => body.slice(start, end)) }
}

test('sentences carry the number of their paragraph', () => {
  const { paragraphs, sentences, texts } = segment('Một câu. Hai câu.\n\nĐoạn sau của TP. Hồ Chí Minh.')
  expect(paragraphs).toHaveLength(2)
  expect(texts).toEqual(['Một câu.', 'Hai câu.', 'Đoạn sau của TP. Hồ Chí Minh.'])
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1])
})

test('an empty body has none', () => {
  expect(segment('')).toEqual({ paragraphs: [], sentences: [], texts: [] })
})

test('whatever the body, sentences cover all but white space, in order', () => {
  const piece = fc.oneof(
    fc.constantFrom('Ông Nam nói. ', '“Đi!”', ' V. Putin', '\n\n', '...', '7/5. ', '🙂', '. A'),
    fc.string({ maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const body = pieces.join('')
      const { sentences, texts } = segment(body)
      let end = 0
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(end)
        expect(sentence.end).toBeGreaterThan(sentence.start)
        end = sentence.end
      }
      expect(texts.join('').replace(/\s/gu, '')).toBe(body.replace(/\s/gu, ''))
    }),
  )
})
