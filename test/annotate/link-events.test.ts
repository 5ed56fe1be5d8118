import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentPairs } from '../../pipeline/annotate/link-contents.ts'
import { eventParts } from '../../pipeline/annotate/link-parts.ts'
import { tieOf } from '../../pipeline/annotate/link-same-event.ts'
import type { LinkKey } from '../../pipeline/annotate/links.ts'
import type { LocalEntity } from '../../schemas/records/annotated-article.ts'
import { linkArticles } from '../fixtures/linked.ts'
import { article, type MentionFacts, mention, organization, person, state } from './link-keys.ts'

const BIDEN = person('Joe Biden', 'US', 'Tổng thống Mỹ')
const PUTIN = person('Vladimir Putin', 'RU', 'Tổng thống Nga')
const LEADERS = [BIDEN, PUTIN]
const US_RUSSIA = [state('Mỹ', 'US'), state('Nga', 'RU')]

const THREAT: MentionFacts = { type: 'THREATEN', mode: null, actors: [0], targets: [1] }

const BLOW: MentionFacts = { type: 'ASSAULT', mode: null, actors: [0], targets: [1], date: '2021-04-15' }
const COURT = organization('Tòa án Hà Nam', 'VN')
const TRIAL: MentionFacts = {
  type: 'ACCUSE',
  mode: null,
  actors: [0],
  targets: [],
  date: '2021-04-15',
  place: 'Hà Nam',
  placeCountry: 'VN',
}

type Side = readonly [published: string | null, entities: readonly LocalEntity[], facts: MentionFacts]

/** Whether the first event of two articles comes out as one. */
function areOne(a: Side, b: Side): boolean {
  const links = linkArticles([article('a-1', a[0], a[1], [mention(a[2])]), article('a-2', b[0], b[1], [mention(b[2])])])
  return links.eventId('a-1', 0) === links.eventId('a-2', 0)
}

describe('two articles report one event', () => {
  const cases: [string, Side, Side][] = [
    [
      'of the same people on the same day',
      ['2021-12-08', LEADERS, { date: '2021-12-07' }],
      ['2021-12-12', [PUTIN, BIDEN], { date: '2021-12-07' }],
    ],
    [
      'planned for a month, held on a day of it',
      ['2021-05-07', LEADERS, { date: '2021-06', status: 'planned' }],
      ['2021-06-17', LEADERS, { date: '2021-06-16' }],
    ],
    [
      'called a call and a talk by video',
      ['2021-12-08', LEADERS, { date: '2021-12-07', mode: 'phone' }],
      ['2021-12-08', LEADERS, { date: '2021-12-07', mode: 'video' }],
    ],
    [
      'of a visit to one country, without a date',
      ['2013-10-22', [person('Dmitry Medvedev', 'RU')], { mode: 'visit', actors: [0], place: 'Bắc Kinh', placeCountry: 'CN' }],
      ['2013-10-23', [person('Dmitry Medvedev', 'RU')], { mode: 'visit', actors: [0], place: 'Trung Quốc', placeCountry: 'CN' }],
    ],
    [
      'against a state or a body of it, a day apart',
      ['2013-10-22', [state('Triều Tiên', 'KP'), organization('quân đội Hàn Quốc', 'KR')], { ...THREAT, date: '2013-10-21' }],
      ['2013-10-22', [state('Triều Tiên', 'KP'), state('Hàn Quốc', 'KR')], THREAT],
    ],
    [
      'one by surname, of a known country',
      ['2021-12-08', LEADERS, { date: '2021-12-07' }],
      ['2021-12-08', [person('Biden', 'US'), person('Putin', 'RU')], { date: '2021-12-07' }],
    ],
    [
      'one by the end of a Vietnamese name',
      ['2021-12-08', [person('Nguyễn Bá Thanh', 'VN'), PUTIN], { date: '2021-12-07' }],
      ['2021-12-08', [person('Bá Thanh', null), PUTIN], { date: '2021-12-07' }],
    ],
    ['one without a date, published the next day', ['2021-12-08', LEADERS, { date: '2021-12-07' }], ['2021-12-08', LEADERS, {}]],
    ['both without a date, published together', ['2021-12-08', LEADERS, {}], ['2021-12-09', LEADERS, {}]],
    [
      'that befell one person without office, whoever did it',
      ['2021-12-08', [person('Đỗ Văn Lãm', 'VN')], { type: 'COERCE', mode: null, actors: [], targets: [0] }],
      [
        '2021-12-09',
        [organization('Công an Hà Nam', 'VN'), person('Đỗ Văn Lãm', 'VN')],
        { type: 'COERCE', mode: null, actors: [0], targets: [1] },
      ],
    ],
    [
      'what one state did to another on one day',
      ['2021-04-16', US_RUSSIA, { type: 'SANCTION', mode: 'expel', actors: [0], targets: [1], date: '2021-04-15' }],
      ['2021-04-17', US_RUSSIA, { type: 'SANCTION', mode: null, actors: [0], targets: [1], date: '2021-04-15' }],
    ],
    [
      'with one party, on one day in one place',
      [
        '2018-07-12',
        [{ kind: 'organization', name: 'NATO', aliases: [], country: null, roles: [] }],
        { mode: 'multilateral', actors: [0], date: '2018-07-11', place: 'Brussels' },
      ],
      [
        '2018-06-21',
        [{ kind: 'organization', name: 'Tổ chức Hiệp ước Bắc Đại Tây Dương', aliases: ['NATO'], country: null, roles: [] }],
        { mode: 'multilateral', status: 'planned', actors: [0], date: '2018-07-11', place: 'Brussels' },
      ],
    ],
  ]
  it.each(cases)('%s', (_, a, b) => expect(areOne(a, b)).toBe(true))
})

describe('two articles report two events', () => {
  const cases: [string, Side, Side][] = [
    [
      'told by verbs of two deeds',
      ['2021-04-16', US_RUSSIA, { ...BLOW, verb: 'bắn hạ' }],
      ['2021-04-16', US_RUSSIA, { ...BLOW, verb: 'pháo kích' }],
    ],
    [
      'of a court that tries several on a day',
      ['2021-04-16', [COURT, person('Đỗ Văn Lãm', 'VN')], { ...TRIAL, targets: [1] }],
      ['2021-04-16', [COURT], TRIAL],
    ],
    ['on different days', ['2021-12-08', LEADERS, { date: '2021-12-07' }], ['2021-12-31', LEADERS, { date: '2021-12-30' }]],
    [
      'of visits to two countries, without a date',
      ['2013-10-22', [person('Dmitry Medvedev', 'RU')], { mode: 'visit', actors: [0], place: 'Trung Quốc', placeCountry: 'CN' }],
      ['2013-10-23', [person('Dmitry Medvedev', 'RU')], { mode: 'visit', actors: [0], place: 'Lào', placeCountry: 'LA' }],
    ],
    [
      'against a state and against a person of it',
      ['2013-10-22', [state('Triều Tiên', 'KP'), state('Hàn Quốc', 'KR')], { ...THREAT, date: '2013-10-21' }],
      ['2013-10-22', [state('Triều Tiên', 'KP'), person('Park Geun-hye', 'KR')], THREAT],
    ],
    [
      'of different kinds',
      ['2021-12-08', LEADERS, { date: '2021-12-07', mode: 'phone' }],
      ['2021-12-08', LEADERS, { date: '2021-12-07', mode: 'visit' }],
    ],
    [
      'of other people',
      ['2021-12-08', LEADERS, { date: '2021-12-07' }],
      ['2021-12-08', [BIDEN, person('Tập Cận Bình', 'CN')], { date: '2021-12-07' }],
    ],
    [
      'of people who share a surname',
      ['2021-12-08', [person('Hillary Clinton', 'US'), PUTIN], { date: '2021-12-07' }],
      ['2021-12-08', [person('Bill Clinton', 'US'), PUTIN], { date: '2021-12-07' }],
    ],
    [
      'of a surname that may be another’s',
      ['2021-12-08', LEADERS, { date: '2021-12-07' }],
      ['2021-12-08', [person('Biden', null), PUTIN], { date: '2021-12-07' }],
    ],
    [
      'of Vietnamese who share a given name',
      ['2021-12-08', [person('Nguyễn Văn Hùng', 'VN'), PUTIN], { date: '2021-12-07' }],
      ['2021-12-08', [person('Hùng', 'VN'), PUTIN], { date: '2021-12-07' }],
    ],
    ['without a date, published a week apart', ['2021-12-01', LEADERS, {}], ['2021-12-08', LEADERS, {}]],
    ['without a date, where one names no other party', ['2021-12-08', LEADERS, {}], ['2021-12-08', [BIDEN], { actors: [0] }]],
    [
      'the other way round',
      ['2021-04-16', US_RUSSIA, { type: 'SANCTION', actors: [0], targets: [1], date: '2021-04-15' }],
      ['2021-04-16', US_RUSSIA, { type: 'SANCTION', actors: [1], targets: [0], date: '2021-04-15' }],
    ],
    [
      'of one year',
      ['2021-04-16', US_RUSSIA, { type: 'ACCUSE', mode: null, actors: [0], targets: [1], date: '2020' }],
      ['2021-06-16', US_RUSSIA, { type: 'ACCUSE', mode: null, actors: [0], targets: [1], date: '2020' }],
    ],
    [
      'in other places',
      ['2021-12-08', LEADERS, { date: '2021-12-07', place: 'Geneva', placeCountry: 'CH' }],
      ['2021-12-08', LEADERS, { date: '2021-12-07', place: 'Paris', placeCountry: 'FR' }],
    ],
    ['published on days that are not known, without a date', [null, LEADERS, {}], [null, LEADERS, {}]],
    [
      'that blame one who holds office',
      ['2021-12-08', [BIDEN], { type: 'ACCUSE', mode: null, actors: [], targets: [0] }],
      ['2021-12-09', US_RUSSIA.concat(BIDEN), { type: 'ACCUSE', mode: null, actors: [1], targets: [2] }],
    ],
    [
      'of which one is only feared',
      ['2021-12-08', [person('Đỗ Văn Lãm', 'VN')], { type: 'COERCE', mode: null, actors: [], targets: [0] }],
      ['2021-12-09', [person('Đỗ Văn Lãm', 'VN')], { type: 'COERCE', mode: null, actors: [], targets: [0], status: 'possible' }],
    ],
  ]
  it.each(cases)('%s', (_, a, b) => expect(areOne(a, b)).toBe(false))
})

describe('two sentences without dates, on the same event', () => {
  const TOLD = 'Nhật Bản bắt đầu điều tàu tuần tra cỡ lớn đến vùng biển quanh quần đảo Senkaku'
  const AGAIN = 'Tàu tuần tra cỡ lớn đã được điều đến quần đảo Senkaku, theo truyền thông Nhật Bản'
  const cases: [string, string, readonly LocalEntity[], string, boolean][] = [
    ['in much the same words', AGAIN, [], '2013-10-23', true],
    ['by a body of the same country', AGAIN, [organization('Lực lượng Phòng vệ Nhật Bản', 'JP')], '2013-10-23', true],
    ['by another country', AGAIN, [state('Trung Quốc', 'CN')], '2013-10-23', false],
    ['in other words', 'Nga điều tàu sân bay duy nhất đến bờ biển Syria', [], '2013-10-23', false],
    ['a week later', AGAIN, [], '2013-10-30', false],
  ]
  it.each(cases)('%s', (_, sentence, entities, published, expected) => {
    const facts = { type: 'MOBILIZE', mode: null } as const
    const first = article('a-1', '2013-10-22', [state('Nhật Bản', 'JP')], [mention({ ...facts, actors: [0] })], {
      contents: [contentPairs(TOLD)],
    })
    const actors = entities.map((_entity, i) => i)
    const second = article('a-2', published, entities, [mention({ ...facts, actors })], { contents: [contentPairs(sentence)] })
    const links = linkArticles([first, second])
    expect(links.eventId('a-1', 0) === links.eventId('a-2', 0)).toBe(expected)
  })
})

describe('two sentences of which only who acts is the same', () => {
  const SHIPS =
    'Hải quân Peru thử tên lửa chống hạm mới ngoài khơi cảng Callao, sự kiện truyền hình quốc gia phát sóng trực tiếp suốt buổi chiều chủ nhật'
  const MORE =
    'Peru thử tên lửa chống hạm mới ngoài khơi cảng Callao, bước ngoặt của chương trình đóng tàu dở dang vì thiếu vốn vay nước ngoài'
  const OTHER = 'Peru thử tên lửa chống hạm, phát đầu tiên bắn đi từ xe phóng đặt trên dãy Andes cao bốn nghìn mét'
  const cases: [string, string, MentionFacts, MentionFacts, boolean][] = [
    ['tell of one act in many of the same words', MORE, {}, {}, true],
    ['tell of two in some', OTHER, {}, {}, false],
    [
      'tell of one on one day in some',
      'Peru thử tên lửa chống hạm, lần này từ xe phóng',
      { date: '2013-10-21' },
      { date: '2013-10-21' },
      true,
    ],
    ['tell of two, one of them long ago', MORE, { date: '2012' }, {}, false],
    ['tell of two, one of them done and one only feared', MORE, {}, { status: 'possible' }, false],
    ['tell of one that was planned, and then done', MORE, {}, { status: 'planned' }, true],
    ['tell of two, one of them past and one to come', MORE, { date: '2013-10-15' }, { status: 'planned' }, false],
  ]
  it.each(cases)('%s', (_, sentence, first, second, expected) => {
    const told = (id: string, text: string, facts: MentionFacts) =>
      article(id, '2013-10-22', [state('Peru', 'PE')], [mention({ type: 'MOBILIZE', mode: null, actors: [0], ...facts })], {
        contents: [contentPairs(text).filter((pair) => !contentPairs('Hải quân Peru').includes(pair))],
      })
    const links = linkArticles([told('a-1', SHIPS, first), told('a-2', sentence, second)])
    expect(links.eventId('a-1', 0) === links.eventId('a-2', 0)).toBe(expected)
  })
})

describe('an event over articles', () => {
  it('is one in however many articles', () => {
    const people = [person('Juan Mora', 'PE', 'Tổng thống Peru'), person('Ana Vega', 'CL', 'Tổng thống Chile')]
    const keys = Array.from({ length: 1000 }, (_, i) => article(`a-${10_000 + i}`, '2021-05-08', people, [mention({ date: '2021-05-07' })]))
    expect(linkArticles(keys).events.map((event) => event.n_articles)).toEqual([1000])
  })
  it('is not joined to another by a telling that names hardly anybody', () => {
    const raid: MentionFacts = { type: 'ASSAULT', mode: null, targets: [1], actors: [0] }
    const contents = [contentPairs('máy bay ném bom một ngôi làng gần thị trấn biên giới vào rạng sáng')]
    const peru = article('a-1', '2013-10-22', [state('Peru', 'PE'), state('Chile', 'CL')], [mention(raid)], { contents })
    const oman = article('a-2', '2013-10-22', [state('Oman', 'OM'), state('Yemen', 'YE')], [mention(raid)], { contents })
    const nobody = article('a-3', '2013-10-22', [], [mention({ ...raid, actors: [], targets: [] })], { contents })
    const sizes = (keys: readonly LinkKey[]) => linkArticles(keys).events.map((event) => event.n_articles)
    expect(sizes([peru, nobody])).toEqual([2])
    expect(sizes([oman, nobody])).toEqual([2])
    expect(sizes([peru, oman, nobody])).toHaveLength(2)
  })

  const plan = article('a-3', '2021-05-07', LEADERS, [mention({ date: '2021-06', status: 'planned' })])
  const held = article(
    'a-1',
    '2021-06-17',
    [person('Putin', 'RU'), person('Biden', 'US')],
    [mention({ date: '2021-06-16', place: 'Geneva' })],
  )
  const links = linkArticles([held, plan])
  it('has one row, whose status moves on and whose parties have their full names', () => {
    expect(links.events).toHaveLength(1)
    expect(links.events[0]).toMatchObject({ status: 'occurred', event_date: '2021-06-16', n_articles: 2, first_published: '2021-05-07' })
    expect(links.events[0]?.actors.map((actor) => actor.name)).toEqual(['Joe Biden', 'Vladimir Putin'])
  })
  it('has happened where an article of unknown date reports its day', () => {
    const told = article('a-1', null, LEADERS, [mention({ date: '2021-06-16' })])
    expect(linkArticles([told, plan]).events).toMatchObject([{ status: 'occurred', n_articles: 2 }])
  })
  it('is two where an undated report may mean either of two', () => {
    const calls = ['2021-12-06', '2021-12-07'].map((date, i) =>
      article(`a-${i}`, '2021-12-08', LEADERS, [mention({ date, mode: 'phone' })]),
    )
    const report = article('a-9', '2021-12-08', LEADERS, [mention({ mode: 'phone' })])
    expect(new Set(linkArticles([...calls, report]).events.map((event) => event.n_articles))).toEqual(new Set([1]))
  })
  it('keeps two events of one article apart', () => {
    const both = article('a-2', '2021-12-08', LEADERS, [mention({ date: '2021-12', group: 0 }), mention({ date: '2021-12-07', group: 1 })])
    const one = article('a-1', '2021-12-08', LEADERS, [mention({ date: '2021-12-07' })])
    const linked = linkArticles([both, one])
    expect(linked.eventId('a-1', 0)).toBe(linked.eventId('a-2', 1))
    expect(linked.eventId('a-1', 0)).not.toBe(linked.eventId('a-2', 0))
  })
})

const PEOPLE = [BIDEN, PUTIN, person('Biden', 'US'), person('Tập Cận Bình', 'CN'), state('Mỹ', 'US')]
const DATES = [null, '2021-06', '2021-06-16', '2021-06-17', '2021-12-07', '2021', 'XXXX-06']
const DAYS = ['2021-05-07', '2021-06-15', '2021-06-17', '2021-06-18', null]
const KINDS: readonly MentionFacts[] = [{}, { mode: 'phone' }, { type: 'REQUEST', mode: null, actors: [0], targets: [1] }]

/** An article of random content, the same for the same numbers. */
function randomArticle(i: number, [day, date, kind, a, b]: readonly number[]): LinkKey {
  const pick = <T>(list: readonly T[], n: number | undefined) => list[(n ?? 0) % list.length] as T
  const trigger = { start: 10 + i, end: 13 + i }
  return article(
    `a-${i}`,
    pick(DAYS, day),
    [pick(PEOPLE, a), pick(PEOPLE, b)],
    [mention({ ...pick(KINDS, kind), date: pick(DATES, date), trigger })],
  )
}

const corpus = fc
  .array(fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 14 })
  .map((rows) => rows.map((numbers, i) => randomArticle(i, numbers)))

it('linking does not depend on the order of the articles', () => {
  fc.assert(
    fc.property(
      corpus.chain((keys) => fc.tuple(fc.constant(keys), fc.shuffledSubarray(keys, { minLength: keys.length }))),
      ([keys, shuffled]) => {
        const [a, b] = [linkArticles(keys), linkArticles(shuffled)]
        expect(b.events).toEqual(a.events)
        expect(b.entities).toEqual(a.entities)
      },
    ),
    { numRuns: 200, seed: 3 },
  )
})

it('an article that has no part in an event does not change its id', () => {
  fc.assert(
    fc.property(corpus, (keys) => {
      const [added, ...before] = keys
      const [old, now] = [linkArticles(before), linkArticles(keys)]
      const dated = (id: string) => old.events.find((event) => event.event_id === id)?.date_from
      const touched = now.eventId(added?.articleId ?? '', 0)
      for (const { articleId } of before) {
        const id = old.eventId(articleId, 0)
        if (dated(id) && now.eventId(articleId, 0) !== touched) expect(now.eventId(articleId, 0)).toBe(id)
      }
    }),
    { numRuns: 300, seed: 4 },
  )
})

it('an article that may report none of the mentions of an event, dated or not, does not change its id', () => {
  fc.assert(
    fc.property(corpus, (keys) => {
      const [added, ...before] = keys
      if (!added) return
      const [old, now] = [linkArticles(before), linkArticles(keys)]
      const [part] = eventParts(added, 0)
      const touched = new Set(
        before
          .flatMap(eventParts)
          .filter((other) => part && tieOf(part, other))
          .map(({ key, group }) => old.eventId(key.articleId, group)),
      )
      for (const { articleId } of before) {
        const id = old.eventId(articleId, 0)
        if (!touched.has(id)) expect(now.eventId(articleId, 0)).toBe(id)
      }
    }),
    { numRuns: 1000, seed: 5 },
  )
})

it('keeps a party of a mention among the entities, though the event tells it by another name', () => {
  const facts = { ...THREAT, date: '2013-10-21' }
  const links = linkArticles([
    article('a-1', '2013-10-22', [state('Triều Tiên', 'KP'), organization('quân đội Hàn Quốc', 'KR')], [mention(facts)]),
    article('a-2', '2013-10-22', [state('Triều Tiên', 'KP'), state('Hàn Quốc', 'KR')], [mention(facts)]),
  ])
  expect(links.eventId('a-1', 0)).toBe(links.eventId('a-2', 0))
  expect(links.events[0]?.targets).toHaveLength(1)
  const known = links.entities.map(({ entity_id }) => entity_id)
  expect(known).toEqual(expect.arrayContaining([links.entityId('a-1', 1), links.entityId('a-2', 1)]))
  expect(new Set([links.entityId('a-1', 1), links.entityId('a-2', 1)]).size).toBe(2)
})
