// Every event type has its codes in CAMEO and its quad class.
import { expect, test } from 'vitest'
import { ploverCode } from '../../../../pipeline/lang/vi/events/plover.ts'
import { EVENT_TYPES } from '../../../../schemas/terms.ts'

test.each(EVENT_TYPES)('%s has a two-digit CAMEO root', (type) => {
  expect(ploverCode(type).cameoRoot).toMatch(/^CAMEO-(?:0[1-9]|1\d|20)$/u)
})

test('a meeting is verbal cooperation, an attack material conflict', () => {
  expect(ploverCode('CONSULT')).toEqual({ cameoRoot: 'CAMEO-04', quadClass: 'verbal-cooperation' })
  expect(ploverCode('ASSAULT').quadClass).toBe('material-conflict')
})
