import { describe, expect, it } from 'vitest'
import type { LocalEntity } from '../../schemas/records/annotated-article.ts'
import { linkArticles } from '../fixtures/linked.ts'
import { article, mention, organization, person } from './link-keys.ts'

const TRUMP = person('Donald Trump', 'US', 'Tổng thống Mỹ')

type Side = readonly [published: string | null, entity: LocalEntity]

/** Whether the entities of articles are one, the first one's being that of the others. */
function isOne(...sides: readonly Side[]): boolean {
  const keys = sides.map(([published, entity], i) => article(`a-${i}`, published, [entity], [mention({ actors: [0] })]))
  const links = linkArticles(keys)
  return new Set(keys.map((key) => links.entityId(key.articleId, 0))).size === 1
}

describe('two names are one entity', () => {
  const cases: [string, Side, Side][] = [
    ['written alike', ['2021-05-07', person('Kim Jong-un', 'KP')], ['2021-09-07', person('Kim Jong Un', null)]],
    ['with and without a middle initial', ['2021-05-07', TRUMP], ['2021-09-07', person('Donald J. Trump', 'US')]],
    ['full and by surname, of one country', ['2018-06-21', TRUMP], ['2018-06-30', person('Trump', 'US')]],
    ['full and by surname, of one office', ['2018-06-21', TRUMP], ['2018-06-30', person('Trump', null, 'Tổng thống Mỹ')]],
    [
      'full and by acronym',
      ['2018-06-21', organization('Tổ chức Hiệp ước Bắc Đại Tây Dương (NATO)')],
      ['2018-06-22', organization('NATO')],
    ],
    [
      'with and without its acronym',
      ['2018-06-21', organization('Ngân hàng Thế giới (WB)')],
      ['2019-06-22', organization('Ngân hàng Thế giới')],
    ],
  ]
  it.each(cases)('%s', (_, a, b) => expect(isOne(a, b)).toBe(true))
})

describe('two names stay two entities', () => {
  const cases: [string, Side[]][] = [
    [
      'a surname of which nothing is known',
      [
        ['2018-06-21', TRUMP],
        ['2018-06-30', person('Trump', null)],
      ],
    ],
    [
      'a surname of another country',
      [
        ['2018-06-21', TRUMP],
        ['2018-06-30', person('Trump', 'GB')],
      ],
    ],
    [
      'a surname long before',
      [
        ['2018-06-21', TRUMP],
        ['2016-06-30', person('Trump', 'US')],
      ],
    ],
    [
      'a surname that two people bear',
      [
        ['2018-06-21', person('Hillary Clinton', 'US')],
        ['2018-06-21', person('Clinton', 'US')],
        ['2018-06-21', person('Bill Clinton', 'US')],
      ],
    ],
    [
      'a Vietnamese given name',
      [
        ['2018-06-21', person('Nguyễn Văn Hùng', 'VN')],
        ['2018-06-21', person('Hùng', 'VN')],
      ],
    ],
    [
      'a person and a body',
      [
        ['2018-06-21', person('Trump', 'US')],
        ['2018-06-21', organization('Trump')],
      ],
    ],
  ]
  it.each(cases)('%s', (_, sides) => expect(isOne(...sides)).toBe(false))
})

it('the fullest name is that of the row, the others are aliases', () => {
  const keys = ['Trump', 'Donald Trump', 'Trump', 'Donald J. Trump', 'Donald Trump'].map((name, i) =>
    article(`a-${i}`, '2018-06-21', [person(name, 'US')], [mention({ actors: [0] })]),
  )
  expect(linkArticles(keys).entities).toMatchObject([{ name: 'Donald Trump', aliases: ['Donald J. Trump', 'Trump'], country: 'US' }])
})
