// The tables of page furniture: every phrase and shape knows its own example, and no shape takes its counter-example.
import { describe, expect, it } from 'vitest'
import { readTable } from '../../../pipeline/core/data.ts'
import { wordForms } from '../../../pipeline/core/scan.ts'
import { wordForm } from '../../../pipeline/core/text.ts'
import { furnitureOf } from '../../../pipeline/load/page/furniture.ts'

const DATA = new URL('../../../pipeline/lang/vi/data/', import.meta.url)
const phrases = readTable(new URL('page-furniture.tsv', DATA), ['kind', 'example']).map((row) => [row.example, row.kind] as const)
const shapes = readTable(new URL('page-patterns.tsv', DATA), ['id', 'pattern', 'example', 'counter_example']).map(
  (row) => [row.id, row.pattern, row.example, row.counter_example] as const,
)

describe('page furniture', () => {
  it.each(phrases)('knows the line %s', (example, kind) => {
    expect(furnitureOf(example, wordForms(example).length)).toBe(kind)
  })

  it.each(shapes)('%s takes its example and not its counter-example', (_id, source, example, counterExample) => {
    const pattern = new RegExp(source, 'u')
    expect(pattern.test(wordForm(example))).toBe(true)
    expect(pattern.test(wordForm(counterExample))).toBe(false)
  })

  it('takes names of sections or buttons side by side for a menu, and no headline that begins with one', () => {
    const kind = (line: string) => furnitureOf(line, wordForms(line).length)
    expect(kind('Chính trị - Xã hội')).toBe('noise')
    expect(kind('Email Print')).toBe('noise')
    expect(kind('Chính trị và chiếc ghế trống')).toBeNull()
  })
})
