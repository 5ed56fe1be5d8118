// When an article was published: the order of sources, the dateline of the text, and the year, given only where one remains.
import { expect, test } from 'vitest'
import { readTable } from '../../../../pipeline/core/data.ts'
import { findPublication } from '../../../../pipeline/lang/vi/dates/publication.ts'
import { costOf } from '../../../fixtures/cost.ts'

const none = { metadata: null, dateLines: [], clock: null, title: null, paragraphs: [] }
const ofText = (...paragraphs: string[]) => findPublication({ ...none, paragraphs })

test('metadata come before the page, the page before the text', () => {
  const sources = {
    metadata: '2021-05-08T09:00:00+07:00',
    dateLines: [{ value: '2021-12-12', text: '12/12/2021 19:45' }],
    clock: null,
    title: null,
    paragraphs: ['Ngày 7/5, ông nói.'],
  }
  expect(findPublication(sources)).toMatchObject({ value: '2021-05-08', basis: 'metadata' })
  expect(findPublication({ ...sources, metadata: null })).toMatchObject({ value: '2021-12-12', basis: 'page' })
  expect(findPublication({ ...sources, metadata: 'mới đây', dateLines: [] })).toMatchObject({
    value: 'XXXX-05-07',
    basis: 'text',
  })
  expect(findPublication(none)).toEqual({ value: null, basis: null, reason: null, candidates: [] })
})

test.each([
  // The page, then the text tells which number is the month; alone, neither is.
  ['5/2/2018 8:00:00 AM', '2018-05-02', '', '2018-05-02', 'metadata'],
  ['5/2/2018 8:00:00 AM', '2018-02-05', '', '2018-02-05', 'metadata'],
  ['5/2/2018 8:00:00 AM', '2018-05-04', '', '2018-05-04', 'page'],
  ['5/2/2018 8:00:00 AM', null, 'Ngày 1/5, phà Vân Giang chạy lại.', '2018-05-02', 'metadata'],
  ['5/2/2018 8:00:00 AM', null, 'Phà Vân Giang chạy lại.', null, null],
  ['5/22/2018 8:00:00 AM', null, '', '2018-05-22', 'metadata'],
  ['5/5/2018 8:00:00 AM', null, '', '2018-05-05', 'metadata'],
  ['02/05/2018 08:00 AM', null, '', '2018-05-02', 'metadata'],
  ['2/5/2018 15:00 PM', null, '', '2018-05-02', 'metadata'],
  ['2/5/2018', null, '', '2018-05-02', 'metadata'],
])('metadata %s, beside %s and "%s"', (metadata, line, text, value, basis) => {
  const dateLines = line === null ? [] : [{ value: line, text: line }]
  expect(findPublication({ ...none, metadata, dateLines, paragraphs: [text] })).toMatchObject({ value, basis })
})

test.each([
  ['Ngày 7/5, Tổng thống nói với báo giới.', 'XXXX-05-07'],
  ['Theo TASS, ngày 25/4, trợ lý cho biết vậy.', 'XXXX-04-25'],
  ['Hôm qua, 21/6, hai bên đã ký thỏa thuận.', 'XXXX-06-22'],
  ['Sáng nay (21/6), hai bên đã ký thỏa thuận.', 'XXXX-06-21'],
  ['Hai bên gặp nhau. Trước đó, ngày 13/4, hai bên đã điện đàm.', null],
  ['Hai bên sẽ gặp nhau vào ngày 13/4.', null],
  ['Lệnh cấm có hiệu lực từ ngày 13/4.', null],
  ['Ngày 19/6, Pháp cho biết sẽ đóng cửa sân bay. Máy bay trượt khỏi đường băng ngày 18/6.', 'XXXX-06-19'],
  ['Ngày 10/5, ông họp. Ngày 12/5, ông từ chức. Hội nghị sẽ diễn ra ngày 14/5.', 'XXXX-05-12'],
  ['Ngày 3/7/2017, Quốc hội họp phiên bế mạc.', '2017-07-03'],
  ['Vụ án xảy ra ngày 3/7/2012 được đưa ra xét xử.', null],
  ['Ngày 3/7/2012 ông bị bắt. Ngày 4/5, tòa tuyên án.', 'XXXX-05-04'],
  ['Hai bên gặp nhau hồi tháng 3.', null],
  ['Ngày 4/7 vừa qua, hai bên đã ký thỏa thuận.', null],
  ['Ngày 4/7 năm nay, hai bên đã ký thỏa thuận.', null],
  ['Trẻ em thả diều trên đê ngày 10/5. Ảnh: AFP', null],
  ['Trẻ em thả diều trên đê ngày 10/5 (Nguồn: AFP). Ngày 12/5, thủ tướng phát biểu.', 'XXXX-05-12'],
])('%s', (text, value) => {
  expect(ofText(text).value).toBe(value)
})

test.each([
  ['HÀ NỘI, ngày 2/5/2018 - Đội phà chạy lại sau mùa nước.', '2018-05-02'],
  ['Hà Nội, ngày 2 tháng 5 năm 2018 (TTXVN) - Đội phà chạy lại.', '2018-05-02'],
  ['(TTXVN) Bắc Kinh ngày 2/5/2018: Đội phà chạy lại.', '2018-05-02'],
  ['PARIS (Reuters, 2/5/2018) - Đội phà chạy lại.', '2018-05-02'],
  ['(Paris, 2/5/2018) Đội phà chạy lại.', '2018-05-02'],
  ['Thành phố Hồ Chí Minh, 02/05/2018 – Đội phà chạy lại.', '2018-05-02'],
  ['LONDON, 2/5 (Reuters) - Đội phà chạy lại.', 'XXXX-05-02'],
  ['Sao Nậm Lốc 6/2: Ca sĩ đi phà về quê.', 'XXXX-02-06'],
  // a score, a picture, a document, a person, a chronicle
  ['Vân Giang 4-1 Sông Mẫu: Đội phà thắng lớn.', null],
  ['Bến Đò Quan (Nam Định) ngày 3.8.2018 - nơi bán phao cứu sinh.', null],
  ['Quyết định 12 ngày 2/5/2016 - Văn bản của huyện đã hết hạn.', null],
  ['Sinh ngày 2/5/1998 - Khải lớn lên bên sông.', null],
  ['Điện Biên Phủ, ngày 7/5/1954 - Lá cờ tung bay trên nóc hầm.', null],
  ['Bến phà Vân Giang, ngày 13/11/2015: Tàu chìm.\nBến phà Sông Mẫu, ngày 14/7/2016: Tàu cháy.', null],
])('the dateline of %s', (text, value) => {
  expect(ofText(...text.split('\n')).value).toBe(value)
})

test.each([
  ['Ngày 2/5/2018, huyện tổng kết 5 năm chống đuối nước. Sau 3 tháng chuẩn bị, đội phà dự thi.', '2018-05-02'],
  ['Ngày 2-5-2018, công an bắt nhóm trộm chó. Hai năm trước, một người trong nhóm đã bị phạt.', '2018-05-02'],
  ['Thực hiện kế hoạch năm 2018, ngày 02/5/2018 hội phụ nữ huyện tập bơi.', '2018-05-02'],
  ['Ngày 21/6/2005, chủ tịch huyện khánh thành bến phà. Hơn 10 năm sau, bến chỉ còn là bãi cỏ.', null],
  ['Ngày 14/2/2010, họ gặp nhau trên phà. Họ chờ nhau. Phà cũng chờ. Tám năm sau đó, họ cưới.', null],
  ['Hôm 8/3/2014, phà Sao Khuê rời bến. Người nhà vẫn chờ tin sau nhiều năm.', null],
  ['Ngày 3/4/2009, anh Lộc nhập ngũ. Nay anh đã là chủ bến phà.', null],
  ['Ngày 20/7/2012, bến phà được duyệt. Từ đó đến nay, chưa ai đóng một chiếc cọc.', null],
  ['Ngày 20/7/2012, bến phà được duyệt. Thế nhưng suốt sáu năm, bãi sông vẫn vắng.', null],
  ['Sáng 12/9/2007, bão quét qua bến. Mười năm trôi qua, làng chài đã đổi khác.', null],
  ['Ngày 29/12/2016, bộ ban hành thông tư về phà.', null],
  // a later act, and what is none
  ['Ngày 2/5/2015, Lộc cầm mái chèo đánh người lái phà bị thương nặng. Tòa án tỉnh tuyên phạt Lộc 6 năm tù.', null],
  ['Ngày 2/5/2015, Lộc đốt bến phà. Công an huyện vừa khởi tố vụ án.', null],
  ['Ngày 2/5/2015, Lộc đốt bến phà. Sáng nay, bến mở lại.', null],
  ['Ngày 2/5/2018, tòa án huyện xử vụ đốt bến phà. Tòa tuyên phạt Lộc 6 năm tù.', '2018-05-02'],
  ['Ngày 2/5/2018, công an huyện bắt Lộc. Lộc từng bị tuyên phạt 2 năm tù vì trộm phà.', '2018-05-02'],
  ['Ngày 2/5/2018, công an huyện bắt Lộc. Lộc sẽ bị đưa ra xét xử.', '2018-05-02'],
  ['Ngày 2/5/2018, đội phà huyện Vân Giang tập bơi. Chủ tịch huyện cho biết đội vừa ra quân.', '2018-05-02'],
  ['Ngày 2/5/2018, đội phà tập bơi. Nhóm này vừa thắng giải huyện.', '2018-05-02'],
  // a span up to now
  ['Ngày 12/3/2012, chị Khuê rời nhà ra bến phà. Gia đình tìm chị mấy năm nay.', null],
  ['Ngày 12/3/2012, anh Lộc mua phà cũ, đến nay vẫn chưa được cấp giấy.', null],
  ['Ngày 2/5/2018, huyện khởi công cầu Vân Giang. Mấy năm nay, bà con qua sông bằng phà.', '2018-05-02'],
  ['Ngày 2/5/2018, chủ tịch huyện cho biết bến phà đến nay vẫn chưa xong.', '2018-05-02'],
  // what is talked of
  ['Trả lời câu hỏi về việc ngày 28/6, phà Vân Giang đổi bến, bà nói huyện đang xem xét.', null],
  ['Huyện họp về việc mở lại bến phà chiều 28/6.', 'XXXX-06-28'],
  ['Theo báo cáo ngày 28/6 của bến phà, mỗi chuyến chở ba mươi xe.', null],
  ['Huyện công bố báo cáo về bến phà ngày 28/6.', 'XXXX-06-28'],
  ['Trả lời câu hỏi về việc phà đổi bến, ngày 28/6, bà nói huyện đang xem xét.', 'XXXX-06-28'],
  ['Ngày 2/5/2018: khởi công bến phà.\nNgày 3/6/2019: hạ thủy phà.', null],
  [
    'Ngày 2/5/2008, Tổng thống Pháp Emmanuel Macron đi phà cùng Thủ tướng Anh Theresa May.\nBà May và Tổng thống Macron kể chuyện ấy.',
    null,
  ],
])('%s looks back or not', (text, value) => {
  expect(ofText(...text.split('\n')).value).toBe(value)
})

test('a clock of the site counts where the day of the text is the same, or one just before', () => {
  const clock = { value: '2026-11-26', text: 'Thứ Năm, 26/11/2026' }
  const at = (text: string) => findPublication({ ...none, clock, paragraphs: [text] })
  expect(at('Sáng 26/11, đội phà chạy lại.')).toMatchObject({ value: '2026-11-26', basis: 'page' })
  expect(at('Chiều 24/11, đội phà chạy lại.').value).toBe('2026-11-26')
  expect(at('Sáng 27/11, đội phà chạy lại.').value).toBe('XXXX-11-27')
  expect(at('Đội phà chạy lại.').value).toBeNull()
})

test('a day and month of the page come before those of the text, and may get their year from it', () => {
  const dateLines = [{ value: 'XXXX-06-06', text: '07:35 06/06' }]
  expect(findPublication({ ...none, dateLines, paragraphs: ['Ngày 4/6, hai bên gặp nhau.'] })).toMatchObject({
    value: 'XXXX-06-06',
    basis: 'page',
  })
  const paragraphs = ['Ngoại trưởng Mỹ Rex Tillerson tới Sydney.']
  expect(findPublication({ ...none, dateLines, paragraphs })).toMatchObject({ value: '2017-06-06', basis: 'inferred' })
})

test('one possible year is inferred, and the reason kept', () => {
  const found = ofText('Ngày 6/6, Ngoại trưởng Mỹ Rex Tillerson tới Sydney.')
  expect(found).toMatchObject({ value: '2017-06-06', basis: 'inferred', candidates: [] })
  expect(found.reason).toContain('Ngoại trưởng Mỹ Rex Tillerson')
})

test('several possible years leave the year open', () => {
  const found = ofText('Ngày 25/4, Tổng thống Mỹ Joe Biden điện đàm với Tổng thống Nga Putin.')
  expect(found).toMatchObject({ value: 'XXXX-04-25', basis: 'text', candidates: [2021, 2022, 2023, 2024] })
})

test.each([
  // a former holder says only that the term is over
  ['Ngày 6/6, cựu Ngoại trưởng Mỹ Rex Tillerson phát biểu.', 'XXXX-06-06'],
  // a holder of another time, in a sentence about that time
  ['Ngày 6/6, ông nhắc lại rằng năm 2017 Ngoại trưởng Mỹ Rex Tillerson từng tới đây.', 'XXXX-06-06'],
  // holders who never met
  ['Ngày 6/6, Ngoại trưởng Mỹ Rex Tillerson và Tổng thống Mỹ Joe Biden phát biểu.', 'XXXX-06-06'],
  ['Ngày 20/4, Phó Tổng thống Mỹ Joe Biden và Ngoại trưởng Mỹ John Kerry phát biểu.', 'XXXX-04-20'],
])('%s leaves the year open', (text, value) => {
  expect(ofText(text).value).toBe(value)
})

test('a summit tells the year by its month and host', () => {
  const text =
    'Ngày 7/5, Tổng thống Mỹ Joe Biden nói vậy. Ông sẽ thăm châu Âu vào tháng 6 tới để dự Hội nghị thượng đỉnh NATO ở Brussels (Bỉ).'
  expect(ofText(text)).toMatchObject({ value: '2021-05-07', basis: 'inferred' })
})

test('a later day in the text cannot come before a written past date', () => {
  const found = ofText('Ngày 6/6, Thủ tướng Anh Theresa May từ chối. Hai bên đã ký thỏa thuận hồi tháng 11/2018.')
  expect(found).toMatchObject({ value: '2019-06-06', basis: 'inferred' })
})

test('without a day, a year that holds all that is possible', () => {
  expect(ofText('Cố vấn An ninh quốc gia Michael Flynn phát biểu.').value).toBeNull()
  expect(ofText('Thủ tướng Anh Liz Truss phát biểu.').value).toBe('2022')
})

test('every summit lies in a series that has a name', () => {
  const series = readTable(file('summit-names'), ['series', 'example'])
  for (const row of readTable(file('summits'), ['series', 'from', 'to'])) {
    expect(series.map((s) => s.series)).toContain(row.series)
    expect(row.from <= row.to).toBe(true)
  }
  for (const { example } of series) {
    const found = ofText(`Ngày 1/5, ông Putin phát biểu. ${example}`)
    expect(found.reason, example).toContain('summit')
  }
})

test('every well-known happening is found in its example, and its words are needed', () => {
  for (const { day, example } of readTable(file('known-events'), ['day', 'words', 'example'])) {
    expect(ofText(`${example} Ngày 1/1, ông phát biểu.`).reason ?? '', example).toContain(day)
  }
  for (const { example, counter } of readTable(file('known-day-words'), ['example', 'counter'])) {
    expect(ofText(`Ông phát biểu ngày 1/1. ${example}`).reason ?? '', example).toMatch(/\d{4}-\d\d-\d\d/u)
    expect(ofText(`Ông phát biểu ngày 1/1. ${counter}`).reason ?? '', counter).not.toMatch(/\d{4}-\d\d-\d\d/u)
  }
})

test('every numbered meeting dates its example, which names no day of another meeting', () => {
  const numbers = readTable(file('editions'), ['series', 'from', 'to'])
  for (const { from, to } of numbers) expect(from <= to).toBe(true)
  for (const { series, example, counter } of readTable(file('edition-names'), ['series', 'example', 'counter'])) {
    expect(numbers.some((row) => row.series === series)).toBe(true)
    expect(ofText(example).basis, example).toBe('inferred')
    expect(ofText(counter).value ?? '', counter).toMatch(/^XXXX/u)
  }
})

test('every anniversary dates its example by the years that it counts', () => {
  for (const { day, example } of readTable(file('anniversaries'), ['day', 'example'])) {
    const years = Number(/kỷ niệm (\d+) năm/u.exec(example)?.[1])
    expect(ofText(example).value ?? '', example).toMatch(new RegExp(`^${Number(day.slice(0, 4)) + years}-`, 'u'))
  }
})

test.each([
  // a numbered meeting of another time of the year is told of, not held
  ['Ngày 5/9, kỳ họp thứ 3, Quốc hội khóa XIV được nhắc lại.', 'XXXX-09-05'],
  ['Ngày 12/10, tỉnh học Nghị quyết Hội nghị Trung ương 4 khóa XII.', 'XXXX-10-12'],
  ['Ngày 20/7, huyện dâng hương nhân Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2018).', '2018-07-20'],
  ['Ngày 20/1, huyện ôn lại Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2018).', 'XXXX-01-20'],
  // an anniversary whose day is far from the day of the text
  ['Ngày 5/2, ông nhắc lễ kỷ niệm 72 năm Quốc khánh Việt Nam.', 'XXXX-02-05'],
  // a written day near the day of the text
  ['Ngày 10/7, sở trả lời báo chí. Sở đã gửi công văn ngày 3/7/2019 cho chủ đầu tư.', '2019-07-10'],
  ['Ngày 10/7, sở trả lời báo chí. Chủ đầu tư nhận giấy phép ngày 3/5/2019.', 'XXXX-07-10'],
  // a day to come, not one that has been
  ['Ngày 10/7, sở giới thiệu hội chợ. Hội chợ diễn ra từ ngày 12/7/2019.', '2019-07-10'],
  ['Ngày 10/7, sở giới thiệu ngôi đền. Ngôi đền cháy ngày 12/7/2019.', 'XXXX-07-10'],
  ['Ngày 14/9, đài chiếu bộ phim. Phim kể về vụ khủng bố ngày 11/9/2001.', 'XXXX-09-14'],
  ['Ngày 10/7, tòa án mở phiên xử. Vụ trộm xảy ra ngày 3/7/2019.', 'XXXX-07-10'],
  ['Ngày 10/7, sở trả lời báo chí. Theo Nghị định 12 ngày 3/7/2019, mức phạt tăng.', 'XXXX-07-10'],
  ['Ngày 10/7, sở gửi công văn. Luật có hiệu lực từ 15/7/2019.', 'XXXX-07-10'],
  ['Ngày 10/7, sở gửi công văn. Thẻ do sở phát ngày 3/7/2009 hết hạn hồi tháng 10/2017.', 'XXXX-07-10'],
  ['Ngày 10/7, sở gửi công văn. Trận lũ gần nhất là ngày 3/7/2019.', 'XXXX-07-10'],
  ['Ngày 10/7, sở gửi công văn. Cầu sập ngày 3/7/2019, hai năm sau là năm 2021.', 'XXXX-07-10'],
  ['Ngày 2/7, cục công bố số liệu. Trong 6 tháng đầu năm 2019, xuất khẩu tăng.', '2019-07-02'],
  ['Ngày 2/7, cục công bố số liệu. Xuất khẩu tăng so với 6 tháng đầu năm 2019.', 'XXXX-07-02'],
  ['Ngày 2/7, cục công bố số liệu. Nhà máy chạy từ tháng 6/2019.', 'XXXX-07-02'],
])('%s is of %s by what it counts or writes', (text, value) => {
  expect(ofText(text).value).toBe(value)
})

test.each([
  ['Ngày 5/6, Anh truy tìm đồng phạm của vụ đánh bom ở Manchester hôm 22/5.', '2017-06-05'],
  ['Ngày 11/5, ông phát biểu. Ông Comey bị sa thải hôm 9/5.', '2017-05-11'],
  ['Ngày 11/5, cử tri Hàn Quốc ăn mừng. Cử tri Hàn Quốc đi bầu hôm 9/5.', '2017-05-11'],
  ['Ngày 6/7, Thủ tướng Angela Merkel tới dự hội nghị thượng đỉnh G20 tại thành phố Hamburg.', '2017-07-06'],
  ['Ngày 7/7, hội nghị thượng đỉnh G20 tại Hamburg khai mạc.', '2017-07-07'],
  // the host, and the day on which a summit opens; not a summit of the year before
  ['Ngày 28/10, bộ trưởng cho biết sẽ dự hội nghị thượng đỉnh G20 tại Argentina vào tháng sau.', '2018-10-28'],
  ['Ngày 28/10, bộ trưởng kể về hội nghị thượng đỉnh G20 tại Argentina năm ngoái.', 'XXXX-10-28'],
  ['Sáng 17/10, hội nghị thượng đỉnh EU khai mạc. Thủ tướng Anh Theresa May có mặt.', '2018-10-17'],
  ['Sáng 17/10, báo chí viết về hội nghị thượng đỉnh EU. Thủ tướng Anh Theresa May có mặt.', 'XXXX-10-17'],
  // the day of the saying, not of the launch
  ['Ngày 22/5, Hàn Quốc nói Triều Tiên đã phóng tên lửa.', 'XXXX-05-22'],
  // launches on neighbouring days of two years
  ['Ngày 23/5, ông phát biểu. Triều Tiên phóng tên lửa hôm 22/5.', 'XXXX-05-23'],
  // an earthquake of another year in the same country
  ['Ngày 6/2, một trận động đất nhẹ làm nứt tường trường học ở Thổ Nhĩ Kỳ.', 'XXXX-02-06'],
  ['Ngày 25/6, Thủ tướng Anh Theresa May phát biểu. Cử tri Anh bỏ phiếu ngày 23/6 năm ngoái.', 'XXXX-06-25'],
  // told years after
  ['Ngày 22/5, nước Anh kỷ niệm một năm vụ đánh bom ở Manchester.', 'XXXX-05-22'],
  ['Ngày 23/5, ông nhắc lại vụ đánh bom ở Manchester ngày 22/5 năm 2017.', 'XXXX-05-23'],
  // too far from the day of the text
  ['Ngày 21/3, Qatar phản đối. Các nước cắt đứt quan hệ với Qatar ngày 5/6.', 'XXXX-03-21'],
])('%s is of %s', (text, value) => {
  expect(ofText(text).value).toBe(value)
})

test.each([
  // one weekday chooses among few years, but not among many
  ['Ngày 8/5, Bộ trưởng Quốc phòng Mỹ James Mattis phát biểu hôm thứ Hai (8/5).', '2017-05-08'],
  ['Ngày 8/5, Tổng thống Nga Putin phát biểu hôm thứ Hai (8/5).', 'XXXX-05-08'],
  ['Thứ Hai (8/5), ông phát biểu.', 'XXXX-05-08'],
  ['Thứ Sáu (12/4), Thủ tướng Nguyễn Xuân Phúc hái vải.', '2019-04-12'],
  ['Thứ Hai (8/5), Tổng thống Pháp Emmanuel Macron trồng cây.', 'XXXX-05-08'],
])('%s is of %s by its weekday', (text, value) => {
  expect(ofText(text).value).toBe(value)
})

test('who names a predecessor is of the time of the successor', () => {
  const found = ofText('Ngày 7/5, ông phát biểu. Khác người tiền nhiệm Barack Obama, ông không tới.')
  expect(found.candidates).toEqual([2017, 2018, 2019, 2020])
})

function file(name: string): URL {
  return new URL(`../../../../pipeline/lang/vi/data/${name}.tsv`, import.meta.url)
}

test('a text without end is read up to the length of the longest news', async () => {
  const paragraphs = ['Ngày 7/5, phà Vân Giang chạy lại.', ...Array.from({ length: 60_000 }, () => 'Thứ hai, ông An nói tới bến phà.')]
  expect(await costOf(() => expect(ofText(...paragraphs).value).toBe('XXXX-05-07'))).toBeLessThan(20)
})

test.each([
  // a term that began in a month of the last year, or of this one
  ['Ngày 3/6, cầu Vân Giang thông xe. Thủ tướng Anh Theresa May nhậm chức hồi tháng 7 năm ngoái.', '2017-06-03'],
  ['Ngày 3/10, cầu Vân Giang thông xe. Thủ tướng Anh Theresa May nhậm chức hồi tháng 7 năm nay.', '2016-10-03'],
  // no term of hers began then
  ['Ngày 3/6, cầu Vân Giang thông xe. Thủ tướng Anh Theresa May nhậm chức hồi tháng 1 năm ngoái.', 'XXXX-06-03'],
  // of two who are named it tells of one
  ['Ngày 3/6, cầu thông xe. Bà Theresa May gặp ông Emmanuel Macron, người nhậm chức hồi tháng 7 năm ngoái.', 'XXXX-06-03'],
])('%s', (text, value) => {
  expect(ofText(text).value).toBe(value)
})

test.each([
  ['Thứ hai, 02/05 08:10', '2011-05-02', []],
  ['Thứ tư, 02/05 08:10', 'XXXX-05-02', [2007, 2012]],
  ['08:10 02/05', 'XXXX-05-02', [2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015]],
])('the weekday of the date line %s leaves the years in which that day was one', (text, value, candidates) => {
  const lead = 'Thủ tướng Nguyễn Tấn Dũng sáng 2/5 chủ trì hội nghị bàn về nước sạch cho các xã cù lao.'
  expect(findPublication({ ...none, dateLines: [{ value: 'XXXX-05-02', text }], paragraphs: [lead] })).toMatchObject({ value, candidates })
})
