import { describe, expect, it } from 'vitest'
import { dateWords, eventLabel, type LabelFacts } from '../../pipeline/annotate/link-label.ts'
import { readTable } from '../../pipeline/core/data.ts'
import { phraseForms } from '../../pipeline/core/phrases.ts'
import { verbIn } from '../../pipeline/lang/vi/events/label-verbs.ts'
import { EVENT_TYPES } from '../../schemas/terms.ts'

const BIDEN = { name: 'Joe Biden', kind: 'person', country: 'US', roles: ['người đồng cấp Mỹ', 'Tổng thống Mỹ'] } as const
const PUTIN = { name: 'Vladimir Putin', kind: 'person', country: 'RU', roles: ['Tổng thống Nga'] } as const
const US = { name: 'Mỹ', kind: 'state', country: 'US', roles: [] } as const
const RUSSIA = { name: 'Nga', kind: 'state', country: 'RU', roles: [] } as const
const CHINA = { name: 'Trung Quốc', kind: 'state', country: 'CN', roles: [] } as const
const BODY = { name: 'Kavena', kind: 'organization', country: null, roles: [] } as const
const PERU = { name: 'Peru', kind: 'state', country: 'PE', roles: [] } as const
const CHILE = { name: 'Chile', kind: 'state', country: 'CL', roles: [] } as const
const NOTHING: LabelFacts = {
  type: 'CONSULT',
  mode: null,
  verb: null,
  status: 'occurred',
  actors: [],
  targets: [],
  date: null,
  place: null,
}

describe('the label of an event', () => {
  const cases: [Partial<LabelFacts>, string][] = [
    [
      { mode: 'phone', actors: [BIDEN, PUTIN], date: '2021-04-13' },
      'Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin điện đàm, 13/4/2021',
    ],
    [
      { mode: 'meet', status: 'planned', actors: [BIDEN, PUTIN], date: 'XXXX-06', place: 'Geneva' },
      'Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin dự kiến gặp nhau ở Geneva, tháng 6',
    ],
    [{ mode: 'visit', status: 'possible', actors: [BIDEN], place: 'Ba Lan' }, 'Tổng thống Mỹ Joe Biden có thể thăm Ba Lan'],
    [{ type: 'SANCTION', mode: 'economic', actors: [US], targets: [RUSSIA] }, 'Mỹ trừng phạt kinh tế Nga'],
    [{ type: 'ASSAULT', status: 'denied', actors: [RUSSIA], targets: [US] }, 'Nga không tấn công Mỹ'],
    [{ type: 'ASSAULT', targets: [PUTIN], date: '2018' }, 'Tổng thống Nga Vladimir Putin bị tấn công, năm 2018'],
    [{ actors: [BIDEN, PUTIN, CHINA, BODY] }, 'Tổng thống Mỹ Joe Biden, Tổng thống Nga Vladimir Putin, Trung Quốc và 1 bên khác hội đàm'],
    [{ type: 'AGREE', actors: [US, { ...BODY, country: 'US' }] }, 'Mỹ và Kavena đạt thỏa thuận'],
    // who has an office of a state stands for it, for no other
    [{ actors: [BIDEN, PUTIN, US, RUSSIA] }, 'Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin hội đàm'],
    [
      { type: 'ACCUSE', actors: [PUTIN, CHINA], targets: [US, BIDEN] },
      'Tổng thống Nga Vladimir Putin và Trung Quốc cáo buộc Tổng thống Mỹ Joe Biden',
    ],
    [{ type: 'PROTEST', status: 'planned' }, 'Dự kiến biểu tình'],
    // the verb of the text
    [{ type: 'COERCE', verb: 'bắt giữ', actors: [BODY], targets: [PUTIN] }, 'Kavena bắt giữ Tổng thống Nga Vladimir Putin'],
    [{ type: 'COERCE', verb: 'bắt giữ', status: 'denied', targets: [PUTIN] }, 'Tổng thống Nga Vladimir Putin không bị bắt giữ'],
    [{ type: 'COERCE', verb: 'bắt giữ', actors: [BODY], place: 'Lima' }, 'Kavena bắt giữ người ở Lima'],
    [{ type: 'ASSAULT', verb: 'đánh bom', place: 'Lima' }, 'Đánh bom ở Lima'],
    [{ type: 'MOBILIZE', verb: 'tập trận', status: 'planned', actors: [PERU, CHILE] }, 'Peru và Chile dự kiến tập trận'],
    [{ type: 'PROTEST', verb: 'tuần hành', actors: [BODY], targets: [CHILE] }, 'Kavena tuần hành phản đối Chile'],
    // what is done to people is done to those of a state
    [{ type: 'SANCTION', verb: 'trục xuất', actors: [PERU], targets: [CHILE] }, 'Peru trục xuất người của Chile'],
    [{ type: 'COERCE', verb: 'bắt giữ', targets: [CHILE, PUTIN] }, 'Người của Chile và Tổng thống Nga Vladimir Putin bị bắt giữ'],
    [{ type: 'SANCTION', verb: 'cô lập', actors: [PERU], targets: [CHILE] }, 'Peru cô lập Chile'],
    // before a person nobody retreats
    [{ type: 'RETREAT', actors: [PERU], targets: [PUTIN] }, 'Peru rút lui, ngừng giao tranh'],
    [{ type: 'RETREAT', actors: [PERU], targets: [CHILE] }, 'Peru rút lui trước Chile'],
    [{ type: 'RETREAT', verb: 'trả về nước', actors: [PERU], targets: [PUTIN] }, 'Peru trả về nước Tổng thống Nga Vladimir Putin'],
    [{ type: 'REJECT', actors: [PERU] }, 'Peru bác bỏ'],
    // a verb without a passive
    [{ type: 'PROTEST', verb: 'tuần hành', targets: [CHILE] }, 'Chile bị biểu tình phản đối'],
  ]
  it.each(cases)('%j reads %s', (facts, label) => expect(eventLabel({ ...NOTHING, ...facts })).toBe(label))
})

describe('event-label-verbs.tsv', () => {
  const rows = readTable(new URL('../../pipeline/lang/vi/data/event-label-verbs.tsv', import.meta.url), ['type', 'verb', 'example'])
  const typeOf = (name: string) => EVENT_TYPES.find((type) => type === name) ?? 'CONSULT'

  it('lists no verb of a type twice', () => expect(new Set(rows.map(({ type, verb }) => `${type} ${verb}`)).size).toBe(rows.length))

  it.each(rows.map(({ type, verb, example }) => [type, verb, example]))('%s %s: %s', (name, verb, example) => {
    const type = typeOf(name)
    expect(verbIn(type, phraseForms(`ra quyết định ${verb} ngay`))).toBe(verb)
    const of = (targets: LabelFacts['targets']) => eventLabel({ ...NOTHING, type, verb, actors: [PERU], targets })
    expect([of([CHILE]), of([])]).toContain(example)
  })
})

it('a trigger that holds no verb of its type tells none', () => {
  expect(verbIn('COERCE', ['cuộc', 'tập', 'trận'])).toBe(null)
  expect(verbIn('COERCE', ['bắtgiữ'])).toBe(null)
})

it.each([
  ['2018-06-25/2018-06-27', '25/6/2018 - 27/6/2018'],
  ['XXXX-05-07', '7/5'],
])('the date %s is written %s', (edtf, words) => expect(dateWords(edtf)).toBe(words))
