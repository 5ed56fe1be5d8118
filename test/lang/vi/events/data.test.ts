// The tables of events: every row of triggers works in its example and stays silent in its counter-example.
import { describe, expect, test } from 'vitest'
import { readTable } from '../../../../pipeline/core/data.ts'
import { wordForm } from '../../../../pipeline/core/text.ts'
import { eventsIn } from './read-events.ts'

const data = (name: string) => new URL(`../../../../pipeline/lang/vi/data/${name}`, import.meta.url)
const triggers = readTable(data('event-triggers.tsv'), ['id', 'type', 'mode', 'frame', 'words', 'example', 'counter'])
const statuses = readTable(data('event-status.tsv'), ['status', 'scope', 'words', 'example', 'counter'])
const notEvents = readTable(data('not-events.tsv'), ['phrase', 'example'])
const words = readTable(data('event-words.tsv'), ['role', 'words', 'example'])

const holds = (text: string, phrase: string) => {
  const plain = (value: string) =>
    ` ${wordForm(value)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
  return plain(text).includes(plain(phrase))
}

describe('event-triggers.tsv', () => {
  test('no row is listed twice', () => {
    expect(new Set(triggers.map((row) => row.id)).size).toBe(triggers.length)
  })

  test.each(triggers.map((row) => [row.id, row.example, row.type, row.mode || null]))('%s reads: %s', (id, example, type, mode) => {
    expect(eventsIn(example).filter((event) => event.rule === id)).toContainEqual(expect.objectContaining({ type, mode }))
  })

  test.each(triggers.map((row) => [row.id, row.counter]))('%s reads nothing in: %s', (id, counter) => {
    expect(eventsIn(counter).filter((event) => event.rule === id)).toEqual([])
  })
})

describe('event-status.tsv', () => {
  test.each(statuses.map((row) => [row.status, row.words, row.example]))('%s by %s: %s', (status, list, example) => {
    expect(list.split('|').some((phrase) => holds(example, phrase))).toBe(true)
    expect(eventsIn(example).map((event) => event.status)).toContain(status)
  })

  test.each(statuses.filter((row) => row.status !== 'occurred').map((row) => [row.status, row.words, row.counter]))(
    'not %s without %s: %s',
    (status, _list, counter) => {
      const read = eventsIn(counter)
      expect(read.length).toBeGreaterThan(0)
      expect(read.map((event) => event.status)).not.toContain(status)
    },
  )
})

describe('not-events.tsv', () => {
  test.each(notEvents.map((row) => [row.phrase, row.example]))('%s names no event: %s', (phrase, example) => {
    expect(holds(example, phrase)).toBe(true)
    expect(eventsIn(example).filter((event) => holds(phrase, event.trigger))).toEqual([])
  })
})

describe('event-words.tsv', () => {
  test.each(words.map((row) => [row.role, row.words, row.example]))(
    '%s: one of its words stands in the example',
    (_role, list, example) => {
      expect(list.split('|').some((word) => holds(example, word))).toBe(true)
    },
  )
})
