import { describe, expect, it } from 'vitest'
import { bodyWords } from '../../pipeline/annotate/link-bodies.ts'
import { nameForm } from '../../pipeline/annotate/link-names.ts'
import { readTable } from '../../pipeline/core/data.ts'
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
    ['a given name of one letter and a tone', ['2021-05-07', person('Nguyễn Như Ý', null)], ['2021-09-07', person('Nguyễn Như Ý', null)]],
    ['a whole foreign name like a cut one', ['2021-05-07', person('Irene Ng', null)], ['2021-09-07', person('Irene Ng', null)]],
    ['a name that ends in a letter of its own', ['2021-05-07', person('Malcolm X', null)], ['2021-09-07', person('Malcolm X', null)]],
    ['such a name with a hyphen', ['2021-05-07', person('Jay-Z', null)], ['2021-09-07', person('Jay-Z', null)]],
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
    ...(
      [
        [organization('Bộ GTVT', 'VN'), organization('Bộ Giao thông Vận tải (GTVT)', 'VN')],
        [organization('UBND TP.HCM', 'VN'), organization('Ủy ban nhân dân thành phố Hồ Chí Minh', 'VN')],
        [organization('Bộ KH&ĐT', 'VN'), organization('Bộ Kế hoạch và Đầu tư', 'VN')],
        [organization('Bộ VH-TT&DL', 'VN'), organization('Bộ Văn hóa, Thể thao và Du lịch', 'VN')],
        [organization('Quốc hội', 'PE'), organization('Quốc hội của Peru', 'PE')],
        [organization('Hải quân Mỹ', 'US'), organization('Hải quân Hoa Kỳ', 'US')],
        [organization('EU (EVFTA)'), organization('Liên minh châu Âu (EU)')],
        [organization('phiến quân IS', 'SY'), organization('Nhà nước Hồi giáo tự xưng (IS)')],
        [organization('HĐBA LHQ'), organization('Hội đồng Bảo an Liên Hiệp Quốc')],
      ] as const
    ).map(([a, b]): [string, Side, Side] => [`${a.name} and ${b.name}`, ['2018-06-21', a], ['2019-06-22', b]]),
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
      'a body that each state has, of two states',
      [
        ['2018-06-21', organization('Bộ Quốc phòng', 'PE')],
        ['2018-06-21', organization('Bộ Quốc phòng', 'CL')],
      ],
    ],
    [
      'a body and one abroad',
      [
        ['2018-06-21', organization('Đại sứ quán Peru', 'PE')],
        ['2018-06-21', organization('Đại sứ quán Peru tại Chile', 'PE')],
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
      'people whose given names a paper leaves out',
      [
        ['2018-06-21', person('Nguyễn Văn H', 'VN')],
        ['2018-06-21', person('Nguyễn Văn L', 'VN')],
      ],
    ],
    ...['Nguyễn Văn H', 'Lê Thị Tr.', 'P.T.L.', 'Lan H.', 'T'].map((name): [string, Side[]] => [
      `${name} of two articles, a letter for a name that is withheld`,
      [
        ['2018-06-21', person(name, 'VN', 'tài xế')],
        ['2018-06-21', person(name, 'VN', 'tài xế')],
      ],
    ]),
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

it('a surname is that of the full name, though one of many papers misspells it', () => {
  const names = [...Array.from({ length: 20 }, () => 'Hugo Soto'), 'Hgo Soto', 'Soto']
  const links = linkArticles(
    names.map((name, i) => article(`a-${String(i).padStart(2, '0')}`, '2018-06-21', [person(name, 'PE')], [mention({ actors: [0] })])),
  )
  expect(links.entityId('a-21', 0)).toBe(links.entityId('a-00', 0))
})

it('a body has the country that one in ten of its tellings gives, not one that hardly any does', () => {
  const countryOf = (given: number, times: number) =>
    linkArticles(
      Array.from({ length: times }, (_, i) =>
        article(
          `a-${String(i).padStart(2, '0')}`,
          '2018-06-21',
          [organization('Kavena', i < given ? 'PE' : null)],
          [mention({ actors: [0] })],
        ),
      ),
    )
  expect(countryOf(3, 20).entities[0]?.country).toBe('PE')
  expect(countryOf(1, 20).entities[0]?.country).toBe(null)
  // nor have its events
  expect(countryOf(1, 20).events.map(({ actors: [one] }) => one?.country)).not.toContain('PE')
})

it('a surname that two people bear is that of the one with the office', () => {
  const keys = [person('Ana Soto', 'PE', 'ca sĩ'), person('Hugo Soto', 'PE', 'Tổng thống'), person('Soto', 'PE', 'Tổng thống')].map(
    (one, i) => article(`a-${i}`, '2018-06-21', [one], [mention({ actors: [0] })]),
  )
  const links = linkArticles(keys)
  expect(links.entityId('a-2', 0)).toBe(links.entityId('a-1', 0))
})

describe('the tables of bodies', () => {
  const table = (name: string) => new URL(`../../pipeline/lang/vi/data/${name}.tsv`, import.meta.url)
  it.each(readTable(table('body-abbreviations'), ['short', 'long', 'example']).map((row) => [row.example, row.short, row.long]))(
    '%s holds one of %s',
    (example, short, long) => {
      const form = short.split('|').find((one) => ` ${nameForm(example)} `.includes(` ${one} `)) ?? ''
      expect(form).not.toBe('')
      expect(bodyWords(`Sở ${form}`, null)).toEqual(bodyWords(`Sở ${long}`, null))
      expect(bodyWords(`Sở ${long}`, null)).toEqual([
        'sở',
        ...nameForm(long)
          .split(' ')
          .filter((word) => word !== 'và'),
      ])
      expect(short.split('|')).not.toContain(long)
    },
  )
  it.each(readTable(table('national-bodies'), ['national', 'example']).map((row) => [row.example, row.national]))(
    '%s is a body of each state: %s',
    (example, national) => {
      expect(bodyWords(example, 'PE')).toEqual([...bodyWords(example, null), ...(national === 'yes' ? ['pe'] : [])])
    },
  )
  it('know each name once', () => {
    const names = readTable(table('well-known-bodies'), ['name', 'names']).flatMap(({ name, names }) => [
      name,
      ...names.split('|').filter(Boolean),
    ])
    const written = names.map((name) => nameForm(name))
    expect(names.filter((_, i) => written.indexOf(written[i] ?? '') !== i)).toEqual([])
  })
})

it('the fullest name is that of the row, the others are aliases', () => {
  const keys = ['Trump', 'Donald Trump', 'Trump', 'Donald J. Trump', 'Donald Trump'].map((name, i) =>
    article(`a-${i}`, '2018-06-21', [person(name, 'US')], [mention({ actors: [0] })]),
  )
  expect(linkArticles(keys).entities).toMatchObject([{ name: 'Donald Trump', aliases: ['Donald J. Trump', 'Trump'], country: 'US' }])
})
