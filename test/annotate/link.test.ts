import { describe, expect, it } from 'vitest'
import { linkSteps } from '../../pipeline/annotate/link.ts'
import { hold } from '../../pipeline/annotate/link-held.ts'
import { atOnce } from '../../pipeline/core/steps.ts'
import { eventRow } from '../../schemas/tables/events.ts'
import { linkArticles } from '../fixtures/linked.ts'
import { article, mention, person, state } from './link-keys.ts'

const BIDEN = person('Joe Biden', 'US', 'Tổng thống Mỹ')
const PUTIN = person('Vladimir Putin', 'RU', 'Tổng thống Nga')

describe('rows of entities', () => {
  const links = linkArticles([
    article('a-2', '2021-05-09', [BIDEN, PUTIN, state('Mỹ', 'US')], [mention({ actors: [0, 1], targets: [2] })]),
    article(
      'a-1',
      '2021-05-07',
      [state('Hoa Kỳ', 'US'), person('Joe Biden', null, 'Tổng thống')],
      [mention({ actors: [0], targets: [1] })],
    ),
  ])
  it('hold one row for the same name in several articles', () => {
    expect(links.entities.filter((row) => row.kind === 'person').map((row) => row.name)).toEqual(
      expect.arrayContaining(['Joe Biden', 'Vladimir Putin']),
    )
    expect(links.entityId('a-1', 1)).toBe(links.entityId('a-2', 0))
  })
  it('know a state by its country', () => expect(links.entityId('a-1', 0)).toBe(links.entityId('a-2', 2)))
  it('call a state by its own name, though its capital is written more, or by the capital where only that is written', () => {
    const capital = (id: string) => article(id, '2021-05-07', [state('Bình Nhưỡng', 'KP'), BIDEN], [mention()])
    const nameOf = (keys: Parameters<typeof linkArticles>[0]) => linkArticles(keys).entities.find(({ country }) => country === 'KP')?.name
    const own = article('a-3', '2021-05-07', [state('Triều Tiên', 'KP'), BIDEN], [mention()])
    expect(nameOf([capital('a-1'), capital('a-2'), own])).toBe('Triều Tiên')
    expect(nameOf([capital('a-1')])).toBe('Bình Nhưỡng')
  })
  it('say when each office was written', () => {
    const biden = links.entities.find((row) => row.name === 'Joe Biden')
    expect(biden).toMatchObject({ country: 'US', n_events: 2, n_quotes: 0 })
    expect(biden?.roles).toEqual([
      { text: 'Tổng thống', from: '2021-05-07', to: '2021-05-07' },
      { text: 'Tổng thống Mỹ', from: '2021-05-09', to: '2021-05-09' },
    ])
  })
})

describe('rows of events', () => {
  describe('name those whom the mentions agree on', () => {
    const [us, chile, peru] = [state('Mỹ', 'US'), state('Chile', 'CL'), state('Peru', 'PE')]
    const named = (...told: readonly (readonly number[])[]) => {
      const mentions = told.map((actors) => mention({ type: 'MOBILIZE', mode: null, actors: [...actors], date: '2021-06-16' }))
      return linkArticles([article('a-1', '2021-06-16', [BIDEN, us, chile, peru], mentions)]).events[0]?.actors.map(({ name }) => name)
    }
    it('not whom one of many names', () => expect(named([2, 3], [3], [3], [3], [3])).toEqual(['Peru']))
    it('one of a few', () => expect(named([2, 3], [3], [3])).toEqual(['Peru', 'Chile']))
    it('all where no two agree', () => expect(named([1], [2], [3], [1, 2], [3])).toHaveLength(3))
    it('who has an office of a state that is told of', () => expect(named([0], [1], [1], [1], [2])).toEqual(['Mỹ', 'Joe Biden']))
  })

  it('settle what the mentions of one event say', () => {
    const links = linkArticles([
      article(
        'a-1',
        '2021-05-07',
        [BIDEN, PUTIN],
        [mention({ status: 'planned', date: '2021-06' }), mention({ date: '2021-06-16', place: 'Geneva', actors: [1] })],
      ),
    ])
    expect(links.events).toHaveLength(1)
    expect(eventRow.parse(links.events[0])).toMatchObject({
      event_date: '2021-06-16',
      date_from: '2021-06-16',
      place_text: 'Geneva',
      n_mentions: 2,
      n_articles: 1,
      first_published: '2021-05-07',
      cameo_root: 'CAMEO-04',
      status: 'planned',
    })
    expect(links.eventId('a-1', 0)).toBe(links.events[0]?.event_id)
  })
  describe('have the place that their mentions tell', () => {
    const placeOf = (...places: readonly (string | null)[]) => {
      const mentions = places.map((place) => mention({ date: '2021-06-16', place }))
      return linkArticles([article('a-1', '2021-06-16', [BIDEN, PUTIN], mentions)]).events[0]?.place_text
    }
    it('most', () => expect(placeOf('Geneva', 'Bern', 'Geneva')).toBe('Geneva'))
    it('not what one of many tells', () => expect(placeOf('Geneva', ...Array.from({ length: 20 }, () => null))).toBe(null))
    it('though many tell none', () => expect(placeOf('Geneva', 'Geneva', ...Array.from({ length: 20 }, () => null))).toBe('Geneva'))
  })
  it('are refused for a group that the article does not have', () => {
    const links = linkArticles([article('a-1', null, [BIDEN, PUTIN], [mention()])])
    expect(() => links.eventId('a-1', 1)).toThrow('a-1 has no event group 1')
  })
  it('are not made of keys out of order, or of two keys of one article', () => {
    const key = article('a-1', null, [], [])
    for (const keys of [
      [article('a-2', null, [], []), key],
      [key, key],
    ])
      expect(() => atOnce(linkSteps(keys, atOnce(hold(keys)), () => {}))).toThrow('the key of a-1 after')
  })
})
