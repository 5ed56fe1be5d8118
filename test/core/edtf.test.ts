// The days that an EDTF date may mean.
import { expect, test } from 'vitest'
import { dayNumber, edtfDays } from '../../pipeline/core/edtf.ts'

const DAYS: [string | null, string | null, string | null][] = [
  ['2021-12-07', '2021-12-07', '2021-12-07'],
  ['2021', '2021-01-01', '2021-12-31'],
  ['2021-02', '2021-02-01', '2021-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2021-06', '2021-06-01', '2021-06-30'],
  ['2018-06-25/2018-06-27', '2018-06-25', '2018-06-27'],
  ['2018-06/2019', '2018-06-01', '2019-12-31'],
  ['XXXX-05-07', null, null],
  ['XXXX-05-07/XXXX-05-09', null, null],
  ['2021-05-07/XXXX-05-09', null, null],
  ['0000', null, null],
  ['0001', '0001-01-01', '0001-12-31'],
  ['2021-13', null, null],
  ['2021-02-30', null, null],
  ['2021-00-01', null, null],
  ['2021-06-00', null, null],
  ['2018-06-27/2018-06-25', null, null],
  ['7/5', null, null],
  ['', null, null],
  [null, null, null],
]
test.each(DAYS)('%s may mean %s to %s', (value, from, to) => {
  expect(edtfDays(value)).toEqual({ from, to })
})

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2021-12-07', 18_968],
  ['0001-01-01', -719_162],
])('%s is day %i', (day, number) => {
  expect(dayNumber(day)).toBe(number)
})
