// Verbs that share an object or a subject: two acts with one object, an adjunct between commas, verdicts around whom they are on.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const told = (text: string) => eventsIn(text).map(({ type, actors, targets }) => `${type}: ${actors.join(', ')} > ${targets.join(', ')}`)

describe('joined verbs', () => {
  test.each([
    ['Peru lên án và trừng phạt Chile.', ['ACCUSE: Peru > Chile', 'SANCTION: Peru > Chile']],
    [
      'Công an Mây Hạ khởi tố, bắt tạm giam ông Lê Văn Mốc.',
      ['ACCUSE: Công an Mây Hạ > Lê Văn Mốc', 'COERCE: Công an Mây Hạ > Lê Văn Mốc'],
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

test.each([
  'Ông Lê Văn Mốc lấy xe, bị Công an Mây Hạ bắt giữ, khởi tố và bị tòa án phạt bốn năm tù.',
  '“Chính phủ Chile không áp thuế đối với nhiều loại nhôm” - ông Juan Mora nói và xin thêm thời gian.',
])('neither those who acted before nor the speaker suffer it: %s', (text) => {
  expect(told(text).filter((line) => /SANCTION.*> ./u.test(line))).toEqual([])
})

describe('what stands farther off', () => {
  test.each([
    // two verbs that are told together
    ['Peru vừa lên án Chile vừa ủng hộ Uruguay.', 'SUPPORT: Peru > Uruguay'],
    // a journey behind what its subject did first
    ['Tổng thống Peru Luis Soto hủy bài phát biểu rồi bay tới London.', 'CONSULT: Luis Soto > '],
    // a length of time before what befell somebody first
    ['Ông Lê Văn Mốc bị bắt từ tháng 9, một tuần sau khi bị Bộ Công an đình chỉ công tác.', 'SANCTION: Bộ Công an > Lê Văn Mốc'],
    // the comma of a figure
    ['Peru đã áp thuế 12,6 tỷ USD hàng Chile.', 'SANCTION: Peru > Chile'],
    // to whom something is given before what is given
    ['Peru sẽ chuyển cho Chile sáu tàu tuần tra.', 'AID: Peru > Chile'],
    // Chính phủ Peru chính thức: a government, not the first syllable of a word with it
    ['Chính phủ Peru chính thức công nhận Chile.', 'SUPPORT: Chính phủ Peru > Chile'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })

  test('a crowd is where the sentence opens, an attack told of there is not', () => {
    const [crowd] = eventsIn('Tại Lima, hàng nghìn người biểu tình phản đối chính phủ Peru.')
    expect(crowd).toMatchObject({ type: 'PROTEST', place: 'Lima' })
    const [attack] = eventsIn('Tại Lima, ông Juan Mora nói Peru đã tấn công Chile.')
    expect(attack).toMatchObject({ type: 'ASSAULT', place: null })
  })

  test('a time behind the verb is nobody who is shot at', () => {
    expect(told('Quân đội Peru đã khai hỏa vào sáng 4/7.')).not.toContain('ASSAULT: Quân đội Peru > sáng')
    expect(eventsIn('Quân đội Peru đã khai hỏa vào tàu Chile.')).toContainEqual(expect.objectContaining({ trigger: 'khai hỏa vào' }))
  })

  test('a town freed from somebody is not freed by them', () => {
    expect(told('Thành phố Arica được giải phóng khỏi ách cai quản của quân đội Chile.')).not.toContain('ASSAULT: quân đội Chile > ')
    expect(told('Thành phố Arica bị bắn phá bởi pháo của quân đội Chile.')).toEqual([expect.stringContaining('ASSAULT: quân đội Chile')])
  })

  test('another clause lends no patient to what befell somebody', () => {
    expect(told('Tờ Kavena đưa tin, ba hôm trước khi bị cách chức, bà Ana Rey đã tới Chile.')).not.toContain('SANCTION:  > Kavena')
  })
})
