import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlapOf, shingleSet, syllableHashes } from '../../pipeline/core/shingles.ts'
import { NEAR_JACCARD, nearDuplicates } from '../../pipeline/dedupe/near.ts'
import { likeness, sketch } from '../../pipeline/dedupe/near-sketch.ts'
import { withSketches } from './placed.ts'

/** A text of `n` syllables, the same for the same seed. */
function story(seed: number, n: number): string[] {
  let state = seed
  return Array.from({ length: n }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return `t${(state >>> 8).toString(36).replace(/\d/gu, 'x')}`
  })
}

function edited(words: readonly string[], ...places: number[]): string {
  return words.map((word, i) => (places.includes(i) ? 'khác' : word)).join(' ')
}

const noTurn = async () => {}

function groups(bodies: readonly string[]): Promise<(number | null)[]> {
  return withSketches(bodies, async (...sketches) => {
    const { of } = await nearDuplicates(...sketches, async (i) => shingleSet(bodies[i] ?? ''), noTurn)
    return Array.from(of, (kept) => (kept < 0 ? null : kept))
  })
}

describe('shingles', () => {
  it.each([
    ['hoà bình, thuỷ thủ và quý khách', 'Hòa bình thủy  thủ “và” quý\nkhách'],
    ['Ông nói: "Năm 2021 rất khó khăn"', 'ông nói - ‘năm 2021 rất khó khăn’'],
    ['Đông Nam Á họp ở Đà Nẵng', 'ĐÔNG NAM Á HỌP Ở ĐÀ NẴNG'],
    ['Tokyo 東京 mở hội nghị lớn', 'tokyo, 東京 mở hội nghị lớn'],
  ])('of %j and %j are the same', (a, b) => expect(shingleSet(a)).toEqual(shingleSet(b)))
  it.each([
    ['ma', 'má'],
    ['đá', 'da'],
    ['năm 2021', 'năm 2012'],
    ['hòa bình', 'hóa bình'],
    ['an ninh', 'anninh'],
  ])('%s and %s are other syllables', (a, b) => expect([...syllableHashes(a)]).not.toEqual([...syllableHashes(b)]))
  it('are none in a text of four syllables', () => {
    expect(shingleSet('một hai ba bốn')).toHaveLength(0)
    expect(sketch('một hai ba bốn')).toBeNull()
  })
  it('are counted once each, and compared exactly', () => {
    expect(shingleSet('a b c d e a b c d e')).toHaveLength(5)
    expect(overlapOf(shingleSet('a b c d e f'), shingleSet('a b c d e g'))).toEqual({ jaccard: 1 / 3, containment: 1 / 2 })
  })
})

describe('sketches', () => {
  it('estimate the similarity of two texts', () => {
    const words = story(7, 600)
    const other = edited(words, ...Array.from({ length: 12 }, (_, i) => i * 50))
    const [a, b] = [sketch(words.join(' ')), sketch(other)]
    const { jaccard } = overlapOf(shingleSet(words.join(' ')), shingleSet(other))
    expect(likeness(a?.prints ?? new Uint8Array(), b?.prints ?? new Uint8Array(1))).toBeCloseTo(jaccard, 0)
  })
})

describe('near-duplicates', () => {
  const words = story(1, 300)
  const original = words.join(' ')
  it.each([
    ['a few words edited', edited(words, 20, 150, 280), 0],
    ['a paragraph added', `${original} ${story(2, 60).join(' ')}`, 0],
    ['the last third cut off', words.slice(0, 200).join(' '), 0],
    ['another story', story(3, 300).join(' '), null],
    ['half of the words edited', edited(words, ...Array.from({ length: 60 }, (_, i) => i * 5)), null],
    ['a short quotation from it', words.slice(0, 40).join(' '), null],
    ['no text at all', '', null],
  ])('%s', async (_, body, expected) => expect(await groups([original, body])).toEqual([null, expected]))

  it('are compared with the kept one itself, not through a third', async () => {
    const step = edited(words, ...Array.from({ length: 8 }, (_, i) => i * 10))
    const far = edited(words, ...Array.from({ length: 18 }, (_, i) => i * 10))
    expect(overlapOf(shingleSet(original), shingleSet(far)).jaccard).toBeLessThan(NEAR_JACCARD)
    expect(overlapOf(shingleSet(step), shingleSet(far)).jaccard).toBeGreaterThan(NEAR_JACCARD)
    expect(await groups([original, step, far])).toEqual([null, 0, null])
    expect(await groups([step, original, far])).toEqual([null, 0, 0])
  })

  it('of one article in thousands are read twice each at most', async () => {
    const copies = Array.from({ length: 3000 }, (_, i) => edited(words, i % 300))
    let reads = 0
    const read = async (i: number) => {
      reads++
      return shingleSet(copies[i] ?? '')
    }
    const matches = await withSketches(copies, (...sketches) => nearDuplicates(...sketches, read, noTurn))
    expect(matches.of.filter((kept) => kept < 0)).toHaveLength(1)
    expect(reads).toBeLessThanOrEqual(2 * copies.length)
  })

  it('are looked for in steps, so that a signal can end the search', async () => {
    const stop = async () => {
      throw new Error('stopped')
    }
    const stopped = withSketches([original], (...sketches) => nearDuplicates(...sketches, async () => shingleSet(original), stop))
    await expect(stopped).rejects.toThrow('stopped')
  })

  it('are found wherever two texts are alike enough, and nowhere else', async () => {
    const edits = fc.array(fc.nat(299), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(edits, edits, async (one, two) => {
        const [a, b] = [edited(words, ...one), edited(words, ...two)]
        const { jaccard, containment } = overlapOf(shingleSet(a), shingleSet(b))
        fc.pre(containment < 0.85 && Math.abs(jaccard - NEAR_JACCARD) > 0.001)
        expect(await groups([a, b])).toEqual([null, jaccard >= NEAR_JACCARD ? 0 : null])
      }),
      { numRuns: 60, seed: 5 },
    )
  })
})
