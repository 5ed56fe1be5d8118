// Whom an office means right after the words of somebody whom the article names.
import { describe, expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

const lastName = (text: string) => quotesIn(text).at(-1)?.name

describe('an office right after a speech', () => {
  const speech = '“Cầu này rất cần cho mọi người. Tôi mong cầu sớm xong” - ông Lê Văn Tám nói.'
  test('is that of the one who spoke, where the article tells no other of him', () => {
    expect(lastName(`${speech} Chủ tịch UBND huyện Sông Mây cho biết cầu sẽ rất đẹp.`)).toBe('Lê Văn Tám')
    expect(lastName(`${speech} Trời đổ mưa. Chủ tịch UBND huyện Sông Mây cho biết cầu sẽ rất đẹp.`)).toBe(null)
    expect(lastName(`Hiệu trưởng Lê Văn Tám tới. ${speech} Chủ tịch UBND huyện Sông Mây cho biết cầu sẽ rất đẹp.`)).toBe(null)
    expect(lastName(`${speech} Đại diện Công ty Hoa Sen cho biết cầu sẽ rất đẹp.`)).toBe(null)
  })
  test('of those who lead or speak for a body is that of its officer', () => {
    const officer = '“Cầu này rất cần cho mọi người” - ông Lê Văn Tám, Phó Cục trưởng Cục Thú y nói.'
    expect(lastName(`${officer} Lãnh đạo Cục Thú y cho biết cầu sẽ rất đẹp.`)).toBe('Lê Văn Tám')
    expect(lastName(`${officer} Lãnh đạo Cục Trồng trọt cho biết cầu sẽ rất đẹp.`)).toBe(null)
    expect(lastName(`${officer} Một lãnh đạo Cục Thú y cho biết cầu sẽ rất đẹp.`)).toBe(null)
  })
})

describe('a description by what tells one from others', () => {
  test.each([
    ['HLV Lê Văn Tám tới sân. Nhà cầm quân người Kiên Giang cho biết sân rất đẹp.', 'Lê Văn Tám'],
    ['HLV Lê Văn Tám và HLV Hà Văn Sen tới sân. HLV họ Hà cho biết sân rất đẹp.', 'Hà Văn Sen'],
    ['Võ sư Lê Văn Tám tới sân. Võ sư sinh năm 1970 cho biết sân rất đẹp.', 'Lê Văn Tám'],
    ['HLV Lê Văn Tám tới sân. HLV họ Hà cho biết sân rất đẹp.', null],
    ['HLV Jose Brook tới sân. Tiền vệ 28 tuổi người Croatia cho biết sân rất đẹp.', null],
    ['HLV Jose Brook và tiền vệ Ivan Kovac tới sân. Tiền vệ 28 tuổi người Croatia cho biết sân rất đẹp.', 'Ivan Kovac'],
    ['Võ sư Lê Văn Tám tới sân. Một võ sư 40 tuổi cho biết sân rất đẹp.', null],
  ])('%s', (text, name) => {
    expect(lastName(text)).toBe(name)
  })
})

test.each([
  ['Trường Mầm non Mây đóng cửa. Sở Y tế đã tới. Nhà trường cho biết trẻ rất khỏe.', 'Trường Mầm non Mây'],
  ['Sáng nay Công ty Hoa Sen họp. Tập đoàn Sao Mai vắng mặt. Công ty cho biết giá sẽ tăng.', 'Tập đoàn Sao Mai'],
  ['Sáng nay Tập đoàn Sao Mai họp. Công ty Hoa Sen vắng mặt. Tập đoàn cho biết giá sẽ tăng.', 'Tập đoàn Sao Mai'],
  ['Sở Y tế đã tới. Nhà trường cho biết trẻ rất khỏe.', null],
])('the noun of a body alone means the one named last: %s', (text, name) => {
  expect(lastName(text)).toBe(name)
})

describe('whom the lead describes before the article names them', () => {
  const name = (text: string) => quotesIn(text)[0]?.name
  test('is the only one who holds such an office', () => {
    expect(name('Tướng cấp cao của Peru cho biết cầu sẽ xong.\nTrung tướng Peru Alan Roy nói vậy ở Lima.')).toBe('Alan Roy')
    expect(name('Một quan chức Bộ Y tế cho biết cầu sẽ xong.\nÔng Lê Văn Tám, Vụ trưởng Bộ Y tế, nói vậy.')).toBe('Lê Văn Tám')
    expect(name('Một quan chức Bộ Y tế cho biết cầu sẽ xong.\nÔng Lê Văn Tám, Vụ trưởng Bộ Công an, nói vậy.')).toBe(null)
    expect(name('Một quan chức cho biết cầu sẽ xong.\nÔng Lê Văn Tám, Vụ trưởng Bộ Y tế, nói vậy.')).toBe(null)
  })
  test('the police are those whom the article names later', () => {
    expect(name('Cảnh sát cho biết cầu sẽ xong.\nHôm qua, Cảnh sát thành phố Lima tới cầu.')).toBe('Cảnh sát thành phố Lima')
  })
})

test.each([
  ['Cựu Thủ tướng Peru Alan Roy trong khi trả lời tờ Sao Mai của Chile hôm qua nói rằng cầu đã xong.', 'Alan Roy'],
  ['Ảnh chụp ở chợ Cựu Thủ tướng Peru Alan Roy trong khi trả lời tờ Sao Mai hôm qua nói rằng cầu đã xong.', 'Alan Roy'],
  ['Ông Lê Tám nói cầu đã xong. Vị quan chức là cựu Chủ tịch huyện Mây này cho rằng cầu rất đẹp.', 'Lê Tám'],
])('who speaks in %s', (text, name) => {
  expect(lastName(text)).toBe(name)
})

test.each([
  ['Nhà báo Webb viết rằng cầu tốt. Tác giả cho biết cầu cũ đã hỏng.', 'Webb'],
  ['Tổng thống Trump tới cầu. Con gái Ivanka Trump cũng tới. Ông Trump viết: “Cầu đã xong rồi nhé”.', 'Trump'],
  ['Chị Ivanka Trump tới cầu. Chị Trump viết: “Cầu đã xong rồi nhé”.', 'Ivanka Trump'],
  ['Cô giáo mầm non Mây Hồng đi xa. Cô này thừa nhận đã quên chìa khóa.', null],
])('somebody of the same family name, an author: %s', (text, name) => {
  expect(lastName(text)).toBe(name)
})

test.each([
  ['Bà Trần Thị Sen, chị họ anh Tám cho hay, cả bốn người đều ở gần cầu.', 'Trần Thị Sen'],
  ['Theo lời kể của người gác cầu là cụ bà Lê Thị Sen (85 tuổi), sáng nay cầu đã hỏng.', 'Lê Thị Sen'],
  ['Trung Quốc * Guardian đưa tin, cầu đã xong rồi.', 'Guardian'],
])('who that is: %s', (text, name) => {
  expect(lastName(text)).toBe(name)
})

describe('tôi in an interview', () => {
  const names = (text: string) => quotesIn(text).map(({ name }) => name)
  const asked = 'PV: Ông thấy cầu thế nào?'
  test('is whose turn it is', () => {
    const turn = 'Ông Lê Văn Tám: Tôi cho rằng cầu rất đẹp. Cầu dài 3 km. Tôi nghĩ rằng ai cũng vui.'
    expect(names(`${asked} ${turn} PV: Còn đường thì sao? Ông Lê Văn Tám: Đường rất tốt.`)).toEqual(['Lê Văn Tám', 'Lê Văn Tám'])
  })
  test('is nobody where the reporter asks, or where one colon makes no interview', () => {
    const turns = 'Ông Lê Văn Tám: Cầu rất đẹp. PV: Còn đường thì sao? Ông Lê Văn Tám: Đường rất tốt.'
    expect(names(`${asked} ${turns} PV: Tôi cho rằng ông nói đúng.`)).toEqual([null])
    expect(names('Ông Lê Văn Tám: Tôi cho rằng cầu rất đẹp.')).toEqual([null])
  })
})

test('a degree in letters is the office in full', () => {
  const name = (text: string) => quotesIn(`Bác sĩ cho biết cầu sẽ xong.\n${text}`)[0]?.name
  expect(name('BS Lê Văn Tám tới. Ông vui.')).toBe('Lê Văn Tám')
  expect(name('BS Lê Văn Tám tới. Bác sĩ Hà Thị Sen vui.')).toBe(null)
})

test.each([
  [
    'Cầu đã xong nhưng cựu hậu vệ đội Mây Hồng vẫn dè dặt khi chia sẻ rằng: “Cầu chưa chắc đã tốt đâu nhé”.',
    'cựu hậu vệ đội Mây Hồng',
    null,
  ],
  ['ĐB Lê Văn Tám cho rằng cầu nhỏ. Ông đề nghị xây thêm. Vị đại biểu dẫn chứng, năm ngoái cầu đã hỏng.', 'Vị đại biểu', 'Lê Văn Tám'],
  ['Hội đồng trị sự Lê Phước Tộc cho biết cầu đã xong.', 'Hội đồng trị sự Lê Phước Tộc', 'Hội đồng trị sự Lê Phước Tộc'],
  ['“Cầu này đã xong rồi đấy nhé”, Trưởng BQL nói.', 'Trưởng BQL', null],
])('a speaker of the clause, a delegate, a council, a head: %s', (text, speaker, name) => {
  expect(quotesIn(text).at(-1)).toMatchObject({ speaker, name })
})

test('the body of the office beside a name ends the source', () => {
  const text = 'Theo bác sĩ Lê Tám, Trưởng khoa Nhi, Bệnh viện Hoa Sen, thuốc này đã hết.'
  expect(quotesIn(text)[0]).toMatchObject({ name: 'Lê Tám', text: 'thuốc này đã hết' })
})

test('what somebody may have said is no quote', () => {
  expect(quotesIn('Chẳng ai chê cái cầu ấy cả, có thể họ nói sau lưng tôi.')).toEqual([])
})

test.each([
  ['Dân đến làm thủ tục tại trụ sở CAQ Cầu Giấy Thượng úy Lê Văn Tám, Bí thư Đoàn CAQ Cầu Giấy cho biết, cầu đã xong.', 'Lê Văn Tám'],
  ['Tổng thống Peru Alan Roy tuyên bố cầu đã xong. Nhà lãnh đạo khẳng định nước này sẽ xây thêm cầu.', 'Alan Roy'],
  ['Thợ được về sau khi Chủ tịch UBND TP Hà Nội Lê Văn Tám đối thoại với họ và cam kết không phạt ai cả.', 'Lê Văn Tám'],
  ['Một tờ báo lớn khác là Lima Times cũng xác nhận cầu đã xong.', 'Lima Times'],
  ['Cựu cảnh sát Sally, rời khỏi ngành năm ngoái cho rằng, cầu đã hỏng.', 'Sally'],
  ['Theo khảo sát của Hall & Berg, một nửa số cầu đã hỏng.', 'Hall & Berg'],
  ['Phía Bộ Văn hóa, Thể thao và Du lịch cho biết cầu đã xong.', 'Bộ Văn hóa, Thể thao và Du lịch'],
])('whose words these are: %s', (text, name) => {
  expect(lastName(text)).toBe(name)
})

test('of two sides, the words of one end where the other begins', () => {
  const text = 'Trong khi lãnh đạo xã cho biết cầu cũ không thể đi được nữa thì ông Lê Tám lắc đầu.'
  expect(quotesIn(text)[0]?.text).toBe('cầu cũ không thể đi được nữa')
})

test.each([
  ['Theo báo Washington Post, cầu đã xong rồi.', 'Washington Post'],
  ['Ca sĩ Lê Hoàng nằm viện. Chị ruột của anh nói: “Em tôi đang yếu dần đi”.', null],
  ['Th.S-BS Lê Văn Tám lưu ý: cầu chưa thể đi được.', 'Lê Văn Tám'],
])('a paper named after a town, a sister, two degrees: %s', (text, name) => {
  expect(lastName(text)).toBe(name)
})

test('a way of answering and what people may say are no speech', () => {
  expect(quotesIn('Bà Lê Sen yên lòng, nhờ cách trả lời gọn ghẽ của ông thì cầu sẽ sớm xong.').some(({ cue }) => cue === 'trả lời')).toBe(
    false,
  )
  expect(quotesIn('Phim Cây cầu: Chuyện Lê Văn Tám kể vẫn còn nhiều chỗ hỏng.')).toEqual([])
  expect(quotesIn('Thế mới nói, xây được một cái cầu không phải là dễ.')).toEqual([])
})
