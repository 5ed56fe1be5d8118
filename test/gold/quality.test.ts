// The quality.json that goes into every release is what this code measures now.
import { expect, test } from 'vitest'
import { json } from '../../pipeline/release/json.ts'
import { quality, qualityFaults, qualityFile } from '../../pipeline/release/quality.ts'
import { measureQuality } from './measure-quality.ts'

test('the shipped quality.json is true now; `npm run generate` measures anew', async () => {
  const measured = await measureQuality()
  expect(qualityFaults(measured)).toEqual([])
  expect(qualityFile()[1], 'pipeline/release/quality.json is stale: run npm run generate').toBe(json(measured))
})

test('shares that the counts contradict are faults', () => {
  const [, text] = qualityFile()
  const good = quality.parse(JSON.parse(text))
  const [first] = good.found
  const [other] = good.judged
  if (!first || !other) throw new Error('quality.json holds no measure')
  expect(qualityFaults({ ...good, found: [{ ...first, missed: first.missed + 7 }] })).toHaveLength(1)
  expect(qualityFaults({ ...good, judged: [{ ...other, total: other.total + 7 }] })).toHaveLength(1)
})
