// Addresses, dates, periods and words of the explorer.
import { describe, expect, test } from 'vitest'
import { aboutOf, webAddress } from '../../pipeline/explorer/page/data/about.ts'
import { periodsOf } from '../../pipeline/explorer/page/filter/periods.ts'
import { isBetween } from '../../pipeline/explorer/page/filter/select-rows.ts'
import { formatRoute, parseRoute, rowLink } from '../../pipeline/explorer/page/route.ts'
import { dateText } from '../../pipeline/explorer/page/text/dates.ts'
import en from '../../pipeline/explorer/page/words/en.json' with { type: 'json' }
import vi from '../../pipeline/explorer/page/words/vi.json' with { type: 'json' }
import { CUT_REASONS } from '../../pipeline/load/page/read-page.ts'
import { CUE_CLASSES, DATE_BASES, ENTITY_KINDS, EVENT_STATUSES, EVENT_TYPES, PUBLISHED_BASES, QUOTE_TYPES } from '../../schemas/terms.ts'

describe('addresses', () => {
  test.each([
    ['', { view: 'articles', row: null, filters: {} }],
    ['#quote=q-1', { view: 'quotes', row: { kind: 'quote', id: 'q-1' }, filters: {} }],
    ['#mention=m-1', { view: 'events', row: { kind: 'mention', id: 'm-1' }, filters: {} }],
    ['#view=articles&quote=q-1', { view: 'articles', row: { kind: 'quote', id: 'q-1' }, filters: {} }],
    ['#view=quotes&q=h%C3%B2a+b%C3%ACnh&type=direct', { view: 'quotes', row: null, filters: { q: 'hòa bình', type: 'direct' } }],
    ['#quote=q-1&show=page', { view: 'quotes', row: { kind: 'quote', id: 'q-1' }, filters: {}, show: 'page' }],
    ['#reject=3', { view: 'rejects', row: { kind: 'reject', id: '3' }, filters: {} }],
    ['#view=articles&show=page', { view: 'articles', row: null, filters: {}, show: 'page' }],
    ['#view=nothing&show=all&evil=<script>', { view: 'articles', row: null, filters: {} }],
  ])('%j is read', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })

  test('a route is read back from its address', () => {
    const route = { view: 'quotes', row: { kind: 'quote', id: 'q-1' }, filters: { q: 'a&b=c #d', same: 'any' }, show: 'page' } as const
    expect(parseRoute(formatRoute(route))).toEqual(route)
  })

  test('a row has a short address of its own', () => {
    expect(rowLink('quote', 'q-1')).toBe('#quote=q-1')
    expect(rowLink('sentence', 'a-1:3')).toBe('#sentence=a-1%3A3')
  })
})

test.each([
  ['2021-12-07', '7/12/2021', '7 Dec 2021'],
  ['2021-06', '6/2021', 'Jun 2021'],
  ['2021', '2021', '2021'],
  ['XXXX-05-07', '7/5', '7 May'],
  ['2018-06-25/2018-06-27', '25/6/2018 – 27/6/2018', '25 Jun 2018 – 27 Jun 2018'],
])('%s is shown as %s and %s', (edtf, vietnamese, english) => {
  expect([dateText(edtf, 'vi'), dateText(edtf, 'en')]).toEqual([vietnamese, english])
})

test.each([
  ['2021-06-15', '2021', '2021', true],
  ['2021-06-15', '2021-06', undefined, true],
  ['2021-06-15', '2021-07', undefined, false],
  ['2021-06-15', undefined, '2021-06', true],
  ['2021-06-15', undefined, '2021-05-31', false],
  [null, '2021', undefined, false],
  [null, undefined, undefined, true],
])('%s lies from %s to %s: %s', (day, from, to, expected) => {
  expect(isBetween(day, from, to)).toBe(expected)
})

test('a timeline has months within three years and years beyond, the empty ones too', () => {
  expect(periodsOf(['2021-01-05', null, '2021-03-01', '2021-03-31'])).toEqual([
    { value: '2021-01', count: 1 },
    { value: '2021-02', count: 0 },
    { value: '2021-03', count: 2 },
  ])
  expect(periodsOf(['2009-01-05', '2011-12-31', '2012-01-01']).map(({ value }) => value)).toEqual(['2009', '2010', '2011', '2012'])
  expect(periodsOf([null])).toEqual([])
})

test('only addresses of the web become links', () => {
  expect(webAddress('https://mau.vn/a')).toBe('https://mau.vn/a')
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', '/a', '', null, 7]) expect(webAddress(bad)).toBeNull()
  expect(aboutOf({ licenses: [{ title: 'x', path: 'javascript:alert(1)' }] }).licenses).toEqual([{ title: 'x', path: null }])
})

test('both languages have the same words with the same values, and words for every code', () => {
  expect(Object.keys(en)).toEqual(Object.keys(vi))
  const values = (words: Readonly<Record<string, string>>) => Object.values(words).map((word) => (word.match(/\{\w+\}/gu) ?? []).sort())
  expect(values(en)).toEqual(values(vi))
  const codes = {
    quote_type: QUOTE_TYPES,
    event_type: EVENT_TYPES,
    status: EVENT_STATUSES,
    kind: ENTITY_KINDS,
    basis: [...DATE_BASES, ...PUBLISHED_BASES],
    cue: CUE_CLASSES,
    cut: CUT_REASONS,
  }
  for (const [list, members] of Object.entries(codes)) for (const code of members) expect(en).toHaveProperty([`${list}.${code}`])
})
