import { describe, expect, test } from 'vitest'
import { atOnce } from '../../pipeline/core/steps.ts'
import { type Numbered, NumberedArticles } from '../../pipeline/load/numbered.ts'
import { datedBySerial, type SerialDate, serialOf } from '../../pipeline/load/serials.ts'

describe('serialOf', () => {
  const names = (given: Partial<Parameters<typeof serialOf>[0]>) => ({ url: null, id: null, path: 'in/bai', ...given })
  test.each([
    ['the address', { url: 'https://www.bao.vn/the-gioi/ten-bai-2021-4271932.html?ref=12', id: '7' }, 'bao.vn', 4271932],
    ['what is asked of it', { url: 'https://bao.vn/tin.aspx?p=2&id=123456' }, 'bao.vn', 123456],
    ['the id, where the address has none', { url: 'https://bao.vn/p/2021/ten-bai', id: 'bao-1234' }, 'in/bai bao-#', 1234],
    ['the last number of the file', { path: 'in/2021/bao-2-1234.txt' }, 'in/2021/bao-2-#.txt', 1234],
  ])('%s', (_, given, series, number) => {
    expect(serialOf(names(given))).toEqual({ series, number })
  })

  test.each([
    ['a folder counts no articles', { path: 'in/2021/bai.txt' }],
    ['nothing has a number', { url: 'không phải địa chỉ', id: 'bai' }],
  ])('none: %s', (_, given) => {
    expect(serialOf(names(given))).toBeNull()
  })
})

const numbered = (number: number, published: string | null, more: Partial<Numbered> = {}): Numbered => ({
  serial: { series: 'bao.vn', number },
  published,
  years: [],
  isInferred: false,
  ...more,
})
const dayOf = (n: number) => new Date(Date.UTC(2020, 11, 1 + n)).toISOString().slice(0, 10)
/** An article in a day, from 1 December 2020 on: number 1000 is of that day, 1010 of the next. */
const series = (length = 60) => Array.from({ length }, (_, n) => numbered(1000 + 10 * n, dayOf(n)))
/** What the numbers tell, by position. */
function datesOf(articles: readonly Numbered[]): Map<number, SerialDate> {
  const [all, found] = [new NumberedArticles(), new Map<number, SerialDate>()]
  for (const [at, article] of articles.entries()) all.add(at, article)
  atOnce(datedBySerial(all, (at, date) => found.set(at, date)))
  return found
}
const datedIn = (others: readonly Numbered[], article: Numbered) => datesOf([article, ...others]).get(0)?.value ?? null

describe('datedBySerial', () => {
  test.each([
    ['a day gets its year', numbered(1405, 'XXXX-01-10'), '2021-01-10'],
    ['and the one before the turn of the year', numbered(1205, 'XXXX-12-20'), '2020-12-20'],
    ['and one that is told some days late', numbered(1405, 'XXXX-01-08'), '2021-01-08'],
    ['without a day, the month that all neighbours are of', numbered(1465, null), '2021-01'],
    ['a year is told more narrowly', numbered(1465, '2021'), '2021-01'],
    ['at the turn of the month the year alone', numbered(1615, null), '2021'],
    ['just beyond the last one', numbered(1650, 'XXXX-02-03'), '2021-02-03'],
    ['just before the first one', numbered(990, 'XXXX-11-30'), '2020-11-30'],
    ['an inferred year that all neighbours contradict', numbered(1405, '2019-01-10', { isInferred: true }), '2021-01-10'],
  ])('%s', (_, article, expected) => {
    expect(datedIn(series(), article)).toBe(expected)
  })

  test.each([
    ['a day far from its neighbours is of another matter', numbered(1405, 'XXXX-06-10')],
    ['hints in the text exclude the year', numbered(1405, 'XXXX-01-10', { years: [2017, 2018] })],
    ['and the year of the month', numbered(1465, null, { years: [2019] })],
    ['at the turn of the year not even that', numbered(1315, null)],
    ['29 February is of no such year', numbered(1655, 'XXXX-02-29')],
    ['long after the last one', numbered(9000, 'XXXX-02-03')],
    ['an article of another series', { ...numbered(1405, 'XXXX-01-10'), serial: { series: 'khac.vn', number: 1405 } }],
    ['an article without a number', { ...numbered(1405, 'XXXX-01-10'), serial: null }],
    ['what the page itself dates stays', numbered(1405, '2019-01-10')],
    ['an inferred year that fits stays', numbered(1405, '2021-01-10', { isInferred: true })],
  ])('nothing: %s', (_, article) => {
    expect(datedIn(series(), article)).toBeNull()
  })

  test('a wrong date between right ones misleads nobody', () => {
    const wrong = series().map((article, n) => (n === 39 ? { ...article, published: '2013-03-03' } : article))
    expect(datedIn(wrong, numbered(1395, 'XXXX-01-10'))).toBe('2021-01-10')
    expect(datedIn(wrong, numbered(1395, null))).toBe('2021-01')
  })

  test('numbers that do not follow time tell nothing', () => {
    const shuffled = series().map((article, n) => ({ ...article, published: dayOf((n * 23) % 60) }))
    expect(datedIn(shuffled, numbered(1405, 'XXXX-01-10'))).toBeNull()
  })

  test('nor do few dated articles, or days of one month', () => {
    const few = series().filter((_, n) => n % 9 === 0)
    expect(few).toHaveLength(7)
    expect(datedIn(few, numbered(1405, 'XXXX-01-10'))).toBeNull()
    expect(datedIn(series(30), numbered(1105, 'XXXX-12-11'))).toBeNull()
    expect(datedIn(series(31), numbered(1105, 'XXXX-12-11'))).toBe('2020-12-11')
  })

  test('what got its year helps to find months', () => {
    const sparse = series(120).filter((_, n) => n % 13 === 0)
    const yearless = [70, 71, 73, 74].map((n) => numbered(1000 + 10 * n, `XXXX${dayOf(n).slice(4)}`))
    expect(datedIn(sparse, numbered(1725, null))).toBe('2021')
    expect(datedIn([...sparse, ...yearless], numbered(1725, null))).toBe('2021-02')
  })

  test('the order of the articles makes no difference', () => {
    const all = [...series(), numbered(1405, 'XXXX-01-10'), numbered(1465, null), numbered(1465, 'XXXX-01-17')]
    const told = (articles: readonly Numbered[]) =>
      [...datesOf(articles)].map(([at, { value, reason }]) => [articles[at]?.serial?.number, value, reason].join()).sort()
    expect(told(all)).toHaveLength(3)
    expect(told([...all].reverse())).toEqual(told(all))
  })

  test('says between which articles', () => {
    const [found] = datesOf([numbered(1405, 'XXXX-01-10'), ...series()]).values()
    expect(found?.reason).toBe('serial number 1405: after 1400 (2021-01-10), before 1410 (2021-01-11)')
  })
})
