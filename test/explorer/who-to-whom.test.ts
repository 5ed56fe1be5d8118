// The matrix of who does what to whom, and counts of values.
import { expect, test } from 'vitest'
import { counted } from '../../pipeline/explorer/page/data/grouped.ts'
import { matrixOf, pairsOf } from '../../pipeline/explorer/page/filter/who-to-whom.ts'
import type { EventRow } from '../../schemas/tables/events.ts'

const party = (name: string) => ({ name, kind: 'state' as const, country: null, entity_id: null })

function event(id: string, actors: readonly string[], targets: readonly string[]): EventRow {
  return {
    event_id: id,
    event_type: 'CONSULT',
    event_mode: null,
    status: 'occurred',
    label: id,
    actors: actors.map(party),
    targets: targets.map(party),
    event_date: null,
    date_from: null,
    date_to: null,
    date_basis: null,
    place_text: null,
    place_name: null,
    place_country: null,
    lat: null,
    lon: null,
    n_mentions: 1,
    n_articles: 1,
    first_published: null,
    last_published: null,
    cameo_root: 'CAMEO-04',
    quad_class: 'verbal-cooperation',
    rule_id: 'event.consult.meet',
    confidence: 0.9,
  }
}

test('an event pairs each actor with each target; a mutual one each party with each other one', () => {
  expect(pairsOf(event('e', ['A'], ['B', 'C']))).toEqual([
    ['A', 'B'],
    ['A', 'C'],
  ])
  expect(pairsOf(event('e', ['A', 'B'], []))).toEqual([
    ['A', 'B'],
    ['B', 'A'],
  ])
  expect(pairsOf(event('e', ['A'], []))).toEqual([])
  expect(pairsOf(event('e', [], ['B']))).toEqual([])
})

test('the matrix shows those with most events first', () => {
  const matrix = matrixOf([event('1', ['A'], ['B']), event('2', ['A'], ['B']), event('3', ['C'], ['A'])], 2)
  expect(matrix.actors).toEqual(['A', 'C'])
  expect(matrix.targets).toEqual(['B', 'A'])
  expect(matrix.cells.map((row) => row.map((cell) => cell.map(({ event_id }) => event_id)))).toEqual([
    [['1', '2'], []],
    [[], ['3']],
  ])
})

test('values are counted once an item, the most frequent first', () => {
  expect(counted([['b', 'b'], ['a'], ['b', null]], (values) => values)).toEqual([
    ['b', 2],
    ['a', 1],
  ])
})
