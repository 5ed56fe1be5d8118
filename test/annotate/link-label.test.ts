import { describe, expect, it } from 'vitest'
import { dateWords, eventLabel, type LabelFacts } from '../../pipeline/annotate/link-label.ts'

const BIDEN = { name: 'Joe Biden', kind: 'person', country: 'US', roles: ['người đồng cấp Mỹ', 'Tổng thống Mỹ'] } as const
const PUTIN = { name: 'Vladimir Putin', kind: 'person', country: 'RU', roles: ['Tổng thống Nga'] } as const
const US = { name: 'Mỹ', kind: 'state', country: 'US', roles: [] } as const
const RUSSIA = { name: 'Nga', kind: 'state', country: 'RU', roles: [] } as const
const CHINA = { name: 'Trung Quốc', kind: 'state', country: 'CN', roles: [] } as const
const BODY = { name: 'Kavena', kind: 'organization', country: null, roles: [] } as const
const NOTHING: LabelFacts = { type: 'CONSULT', mode: null, status: 'occurred', actors: [], targets: [], date: null, place: null }

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
  ]
  it.each(cases)('%j reads %s', (facts, label) => expect(eventLabel({ ...NOTHING, ...facts })).toBe(label))
})

it.each([
  ['2018-06-25/2018-06-27', '25/6/2018 - 27/6/2018'],
  ['XXXX-05-07', '7/5'],
])('the date %s is written %s', (edtf, words) => expect(dateWords(edtf)).toBe(words))
