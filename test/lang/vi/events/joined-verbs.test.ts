// Verbs that share an object or a subject: two acts with one object, an adjunct between commas, verdicts around whom they are on.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const told = (text: string) => eventsIn(text).map(({ type, actors, targets }) => `${type}: ${actors.join(', ')} > ${targets.join(', ')}`)

describe('joined verbs', () => {
  test.each([
    ['Peru lên án và trừng phạt Chile.', ['ACCUSE: Peru > Chile', 'SANCTION: Peru > Chile']],
    [
      'Công an Hà Nội khởi tố, bắt tạm giam ông Lê Văn Mốc.',
      ['ACCUSE: Công an Hà Nội > Lê Văn Mốc', 'COERCE: Công an Hà Nội > Lê Văn Mốc'],
    ],
    // two acts of one kind are told once
    ['Peru chỉ trích và lên án Chile.', ['ACCUSE: Peru > Chile']],
    // the first has an object of its own
    ['Peru trừng phạt Bolivia và lên án Chile.', ['SANCTION: Peru > Bolivia', 'ACCUSE: Peru > Chile']],
    // where nothing is joined, the object of another clause is none
    ['Peru đã ra lệnh trừng phạt. Cuba lên án Chile.', ['ACCUSE: Cuba > Chile']],
  ])('%s', (text, expected) => {
    expect(told(text).filter((line) => !line.endsWith('> '))).toEqual(expected)
  })
})

describe('an adjunct between commas', () => {
  test.each([
    ['Peru, sau khi lên án Chile, đã ủng hộ Uruguay.', 'SUPPORT: Peru > Uruguay'],
    ['Peru, bất chấp phản ứng của Chile, đã tấn công Bolivia.', 'ASSAULT: Peru > Bolivia'],
    ['Peru lên án Chile, cùng ngày trừng phạt Bolivia.', 'SANCTION: Peru > Bolivia'],
    // another subject stands behind the adjunct
    ['Peru, sau khi lên án Chile, nói Cuba đã ủng hộ Uruguay.', 'SUPPORT: Cuba > Uruguay'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })
})

describe('verdicts around whom they are on', () => {
  test.each([
    ['Tòa án Peru tuyên cựu Bộ trưởng Juan Mora vô tội.', ['CONCEDE: Tòa án Peru > Juan Mora']],
    ['Tòa án Peru tuyên cựu Bộ trưởng Juan Mora có tội.', ['SANCTION: Tòa án Peru > Juan Mora']],
    ['Tòa án Peru tuyên bố nghỉ lễ.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
