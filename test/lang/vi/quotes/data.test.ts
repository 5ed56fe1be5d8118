// The tables of words: every cue works in its example and stays silent in its counter-example.
import { describe, expect, test } from 'vitest'
import { readTable } from '../../../../pipeline/core/data.ts'
import { wordForm } from '../../../../pipeline/core/text.ts'
import { quotesIn } from './read-quotes.ts'

const data = (name: string) => new URL(`../../../../pipeline/lang/vi/data/${name}`, import.meta.url)
const cues = readTable(data('cues.tsv'), ['cue', 'class', 'takes', 'noun', 'example', 'counter'])
const notCues = readTable(data('not-cues.tsv'), ['phrase', 'example'])
const words = readTable(data('quote-words.tsv'), ['role', 'words', 'example'])

describe('cues.tsv', () => {
  test('no cue is listed twice', () => {
    expect(new Set(cues.map((row) => row.cue)).size).toBe(cues.length)
  })

  test.each(cues.map((row) => [row.cue, row.example]))('%s is a cue in: %s', (cue, example) => {
    expect(quotesIn(example).map((quote) => wordForm(quote.cue ?? ''))).toContain(wordForm(cue))
  })

  test.each(cues.map((row) => [row.cue, row.counter]))('%s is none in: %s', (cue, counter) => {
    expect(wordForm(counter)).toContain(wordForm(cue))
    expect(quotesIn(counter)).toEqual([])
  })
})

describe('not-cues.tsv', () => {
  test.each(notCues.map((row) => [row.phrase, row.example]))('%s is no cue in: %s', (phrase, example) => {
    expect(wordForm(example)).toContain(wordForm(phrase))
    expect(quotesIn(example)).toEqual([])
  })
})

describe('quote-contrasts.tsv', () => {
  const contrasts = readTable(data('quote-contrasts.tsv'), ['role', 'words', 'value', 'example'])
  test.each(contrasts.map((row) => [row.words, row.example]))('one of %s stands in: %s', (list, example) => {
    expect(list.split('|').some((word) => ` ${wordForm(example)}`.includes(` ${word} `))).toBe(true)
  })
})

describe('quote-rules.tsv', () => {
  const rules = readTable(data('quote-rules.tsv'), ['rule', 'example'])
  test.each(rules.map((row) => [row.rule, row.example]))('%s finds: %s', (rule, example) => {
    expect(quotesIn(example).map((quote) => quote.rule)).toContain(rule)
  })
})

describe('quote-words.tsv', () => {
  test.each(words.map((row) => [row.role, row.words, row.example]))(
    '%s: one of its words stands in the example',
    (_role, list, example) => {
      const forms = ` ${wordForm(example).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
      expect(list.split('|').some((word) => forms.includes(` ${wordForm(word.trim())} `))).toBe(true)
    },
  )
})
