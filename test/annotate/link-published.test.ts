import { describe, expect, it } from 'vitest'
import type { LinkKey } from '../../pipeline/annotate/links.ts'
import { linkArticles } from '../fixtures/linked.ts'
import { article, type MentionFacts, mention, person } from './link-keys.ts'

const LEADERS = [person('Joe Biden', 'US'), person('Vladimir Putin', 'RU')]
const UNKNOWN_YEAR: LinkKey['published'] = {
  value: 'XXXX-04-25',
  basis: 'text',
  reason: 'dateline: ngày 25/4',
  candidates: [2021, 2022, 2023],
}

function planned(facts: MentionFacts, published: Partial<LinkKey['published']> = {}): LinkKey {
  return article('a-1', null, LEADERS, [mention({ status: 'planned', ...facts })], { published: { ...UNKNOWN_YEAR, ...published } })
}

function held(date: string, facts: MentionFacts = {}, id = 'a-2'): LinkKey {
  return article(id, '2021-12-12', LEADERS, [mention({ date, ...facts })])
}

describe('an article whose year is unknown', () => {
  const cases: [string, LinkKey[], string][] = [
    ['is dated by the meeting that it plans', [planned({ date: 'XXXX-06' }), held('2021-06-16')], '2021-04-25'],
    [
      'is dated by a call that it looks back on',
      [planned({ date: 'XXXX-12-07', mode: 'phone' }), held('2020-12-07', { mode: 'video' })],
      '2021-04-25',
    ],
    ['is not dated by another month', [planned({ date: 'XXXX-06' }), held('2021-07-16')], 'XXXX-04-25'],
    ['is not dated by a year that office holders rule out', [planned({ date: 'XXXX-06' }), held('2011-06-16')], 'XXXX-04-25'],
    ['is not dated where two years fit', [planned({ date: 'XXXX-06' }), held('2021-06-16'), held('2022-06-20', {}, 'a-3')], 'XXXX-04-25'],
    ['is not dated by one of the two people', [planned({ date: 'XXXX-06' }), held('2021-06-16', { actors: [0] })], 'XXXX-04-25'],
    ['is not dated where nothing bounds its year', [planned({ date: 'XXXX-06' }, { candidates: [] }), held('2021-06-16')], 'XXXX-04-25'],
    ['is not dated by a whole year', [planned({ date: 'XXXX-06' }), held('2021')], 'XXXX-04-25'],
  ]
  it.each(cases)('%s', (_, keys, expected) => expect(linkArticles(keys).published('a-1').value).toBe(expected))

  it('is dated by the caption of a picture of the meeting, and says so', () => {
    const { entities, mentions, contents } = held('2021-06-16')
    const pictured = article('a-2', null, [], [], { captions: { entities, mentions, contents } })
    const keys = [planned({ date: 'XXXX-06' }), pictured]
    const links = linkArticles(keys)
    expect(links.published('a-1')).toEqual({
      value: '2021-04-25',
      basis: 'inferred',
      reason: 'dateline: ngày 25/4; linked event: CONSULT of joe biden and vladimir putin, XXXX-06 here, 2021-06-16 in a-2',
      candidates: [],
    })
    expect(links.events).toHaveLength(1)
  })
})

it('the joins of an event are told', () => {
  const links = linkArticles([held('2021-12-07'), held('2021-12-07', {}, 'a-3')])
  expect(links.eventReasons(links.eventId('a-2', 0))).toEqual([
    'a-2 (2021-12-07, published 2021-12-12) and a-3 (2021-12-07, published 2021-12-12): link.same-days',
  ])
})
