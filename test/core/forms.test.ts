import { expect, test } from 'vitest'
import { FormLine, FormSet, type Forms } from '../../pipeline/core/forms.ts'

function line(...words: readonly string[]): Forms {
  const written = new FormLine()
  for (const form of words) written.add({ text: form, form, number: 0, numbered: -1 })
  return written.forms
}

test('a set says at each word of a line whether it holds it, and nothing stands outside of the line', () => {
  const set = new FormSet()
  for (let i = 0; i < 300; i++) set.add(`từ${i}`)
  const forms = line('một', 'từ7', 'từ299', 'khác')
  expect([-1, 0, 1, 2, 3, 4].map((at) => set.hasAt(forms, at))).toEqual([false, false, true, true, false, false])
})

test('a word of another set is not in this one', () => {
  const [ships, planes] = [new FormSet(), new FormSet()]
  ships.add('thuyền')
  planes.add('máy')
  expect([ships, planes].map((set) => set.hasAt(line('thuyền'), 0))).toEqual([true, false])
})

test('a set made after lines were read holds of them what it holds of later ones', () => {
  const before = line('xuồng', 'nan')
  const set = new FormSet()
  set.add('xuồng')
  expect([before, line('xuồng', 'nan')].map((forms) => [set.hasAt(forms, 0), set.hasAt(forms, 1)])).toEqual([
    [true, false],
    [true, false],
  ])
})

test('forms without numbers are looked up', () => {
  const set = new FormSet()
  set.add('bến')
  expect([0, 1, 2].map((at) => set.hasAt(['bến', 'đò'], at))).toEqual([true, false, false])
})
