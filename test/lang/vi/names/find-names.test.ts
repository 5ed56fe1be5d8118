import { expect, test } from 'vitest'
import { readTable } from '../../../../pipeline/core/data.ts'
import { expectInStep } from '../../../fixtures/cost.ts'
import { readNames } from './read-names.ts'

const mention = (body: string, text: string) => readNames(body).mentions.find((found) => found.text === text)

test.each([
  ['Theo Thư ký báo chí Nhà Trắng Jen Psaki, cuộc gặp sẽ diễn ra.', 'Thư ký báo chí Nhà Trắng Jen Psaki', 'Jen Psaki', 'US'],
  ['Tổng thống Mỹ Joe Biden phát biểu.', 'Tổng thống Mỹ Joe Biden', 'Joe Biden', 'US'],
  ['Trợ lý của tổng thống Nga Yuri Ushakov cho biết.', 'Trợ lý của tổng thống Nga Yuri Ushakov', 'Yuri Ushakov', 'RU'],
  ['Hôm qua, người phát ngôn Điện Kremlin Dmitry Peskov bác bỏ.', 'người phát ngôn Điện Kremlin Dmitry Peskov', 'Dmitry Peskov', 'RU'],
  ['Vụ đầu độc cựu điệp viên người Nga Sergei Skripal gây căng thẳng.', 'cựu điệp viên người Nga Sergei Skripal', 'Sergei Skripal', 'RU'],
  ['Hôm qua, Trung tá Nguyễn Văn An cho biết đã bắt hai người.', 'Trung tá Nguyễn Văn An', 'Nguyễn Văn An', null],
  ['Theo PGS.TS Nguyễn Văn Bình, giá sẽ giảm.', 'PGS.TS Nguyễn Văn Bình', 'Nguyễn Văn Bình', null],
])('an office or title belongs to the person it names: %s', (body, text, name, country) => {
  expect(mention(body, text)).toMatchObject({ name, country, kind: 'person' })
})

test.each([
  // names of the highlands with a letter in them
  ['Chủ tịch xã Sùng A Páo tới nơi.', 'Chủ tịch xã Sùng A Páo', 'Sùng A Páo', 'Chủ tịch xã'],
  ['Chủ tịch xã Sùng Mây tới nơi.', 'Chủ tịch xã Sùng Mây', null, 'Chủ tịch xã Sùng Mây'],
  ['Trưởng thôn A Bình tới nơi.', 'Trưởng thôn A Bình', 'A Bình', 'Trưởng thôn'],
  ['Trưởng thôn An Bình tới nơi.', 'Trưởng thôn An Bình', null, 'Trưởng thôn An Bình'],
  ['Bí thư Huyện ủy A Lưới tới nơi.', 'Bí thư Huyện ủy A Lưới', null, 'Bí thư Huyện ủy A Lưới'],
  ['Hôm qua, Thiếu tá Y Bin Niê tới nơi.', 'Thiếu tá Y Bin Niê', 'Y Bin Niê', 'Thiếu tá'],
  ['Bí thư Tỉnh ủy Y Thanh Hà Niê tới nơi.', 'Bí thư Tỉnh ủy Y Thanh Hà Niê', 'Y Thanh Hà Niê', 'Bí thư Tỉnh ủy'],
  ['Trưởng khoa Y Lê Văn Tám tới nơi.', 'Trưởng khoa Y Lê Văn Tám', 'Lê Văn Tám', 'Trưởng khoa Y'],
  ['Bộ trưởng Y tế Lê Văn Tám tới nơi.', 'Bộ trưởng Y tế Lê Văn Tám', 'Lê Văn Tám', 'Bộ trưởng Y tế'],
  ['Thống tướng Min Thura tới nơi.', 'Thống tướng Min Thura', 'Min Thura', 'Thống tướng'],
  // letters of a given name, or of a body
  ['Phó Tổng thống Peru JD Hall tới nơi.', 'Phó Tổng thống Peru JD Hall', 'JD Hall', 'Phó Tổng thống Peru'],
  ['Ngoại trưởng RB Mora tới nơi.', 'Ngoại trưởng RB Mora', 'RB Mora', 'Ngoại trưởng'],
  ['Chủ tịch VFF Roy Berg tới nơi.', 'Chủ tịch VFF Roy Berg', 'Roy Berg', 'Chủ tịch VFF'],
  ['Đại sứ Peru NATO Roy Berg tới nơi.', 'Đại sứ Peru NATO Roy Berg', 'Roy Berg', 'Đại sứ Peru NATO'],
])('letters in the name behind an office: %s', (body, text, name, role) => {
  expect(mention(body, text)).toMatchObject({ name, role })
})

test('a short form stands for the fullest name in the article', () => {
  const body =
    'Thư ký báo chí Nhà Trắng Jen Psaki trả lời. Bà Psaki nói cuộc gặp sẽ diễn ra.\nÔng Đỗ Văn Khoát phản đối. Ông Khoát nói: không.'
  expect(mention(body, 'Bà Psaki')?.name).toBe('Jen Psaki')
  expect(mention(body, 'Ông Khoát')?.name).toBe('Đỗ Văn Khoát')
})

test.each([
  // the table of offices has them by other spellings
  ['Ngoại trưởng Ukraine Pavel Klimkin tới căn cứ. Ngoại trưởng Klimkin cảm ơn binh sĩ.', 'Ngoại trưởng Klimkin', 'Pavel Klimkin'],
  ['Tổng thống Chad Abdel-Fattah al-Marwi tới căn cứ. Tổng thống El-Marwi cảm ơn binh sĩ.', 'Tổng thống El-Marwi', 'Abdel-Fattah al-Marwi'],
  ['Tổng thống Syria Bashar Assad tới căn cứ. Tổng thống Assad cảm ơn binh sĩ.', 'Tổng thống Assad', 'Bashar Assad'],
  ['Ông Tayyip Erdogan, Tổng thống Thổ Nhĩ Kỳ, tới Izmir. Tổng thống Erdogan cảm ơn binh sĩ.', 'Tổng thống Erdogan', 'Tayyip Erdogan'],
  // another one of the family does not hold the office
  ['Bà Ivanka Trump tới Ankara. Tổng thống Trump cảm ơn binh sĩ.', 'Tổng thống Trump', 'Trump'],
])('the office of a short form: %s', (body, text, name) => {
  expect(mention(body, text)?.name).toBe(name)
})

test.each([
  // a relative of somebody is not the office holder of the same given name
  ['Chủ tịch xã Lê Văn Tám tới nơi. Anh Tám, chồng chị Sen, khóc.', 'Anh Tám', 'Tám'],
  ['Bà Đỗ Thị Sen, Chủ tịch xã, tới nơi. Bà Sen (mẹ nạn nhân) khóc.', 'Bà Sen', 'Sen'],
  ['Trưởng thôn Lê Văn Tám tới nơi. Ông Tám, bác của cháu bé, kể lại.', 'Ông Tám', 'Tám'],
  ['Đội trưởng Trần Anh Tám tới nơi. Chị Sen chạy cùng chồng là anh Tám.', 'anh Tám', 'Tám'],
  ['Đội trưởng Trần Anh Tuấn tới nơi. Bà Sen chạy cùng con trai là Tuấn. Hôm qua, Tuấn nói nhà đã cháy.', 'Tuấn', 'Tuấn'],
  ['Đội trưởng Trần Anh Tám tới nơi. Người chạy trước là anh Tám.', 'anh Tám', 'Trần Anh Tám'],
  // unless the article tells of the holder as of one
  ['Trưởng thôn Lê Văn Tám, chồng chị Sen, tới nơi. Anh Tám, chồng chị Sen, khóc.', 'Anh Tám', 'Lê Văn Tám'],
  // whom no office tells is hardly another
  ['Xe của anh Lê Văn Tám (34 tuổi) hỏng. Anh Tám, chồng chị Sen, khóc.', 'Anh Tám', 'Lê Văn Tám'],
  // two people, or the relative of the first
  ['Trưởng thôn Lê Văn Tám tới nơi. Ông Tám, vợ và hai con khóc.', 'Ông Tám', 'Lê Văn Tám'],
  ['Trưởng thôn Lê Văn Tám tới nơi. Theo ông Tám, vợ ông kể lại.', 'ông Tám', 'Lê Văn Tám'],
])('a relative of the same given name: %s', (body, text, name) => {
  expect(mention(body, text)?.name).toBe(name)
})

test('a relative goes on to be called as at first, an office holder as before', () => {
  const body = 'Trưởng thôn Lê Văn Tám tới nơi. Anh Tám, chồng chị Sen, khóc. Ông Tám nói nhà đã cháy.'
  expect(mention(body, 'Ông Tám')?.name).toBe('Lê Văn Tám')
})

test('a pronoun stands for the subject of the sentence or of the one before', () => {
  const body = 'Ngoại trưởng Nga Sergei Lavrov bác bỏ cáo buộc. Ông nói phương Tây không có bằng chứng.'
  expect(mention(body, 'Ông')?.name).toBe('Sergei Lavrov')
})

test('an office without a name stands for the person of the article who holds it', () => {
  const body = 'Tổng thống Mỹ Joe Biden và Tổng thống Nga Vladimir Putin điện đàm. Nhà lãnh đạo Mỹ cảnh báo người đồng cấp Nga.'
  expect(mention(body, 'Nhà lãnh đạo Mỹ')?.name).toBe('Joe Biden')
  expect(mention(body, 'người đồng cấp Nga')?.name).toBe('Vladimir Putin')
})

test('an acronym in brackets names the body afterwards', () => {
  const body = 'Cơ quan Phòng chống doping thế giới (WADA) điều tra. WADA công bố kết quả.'
  expect(mention(body, 'WADA')?.name).toBe('Cơ quan Phòng chống doping thế giới (WADA)')
})

const cases = (file: string, columns: string[]) =>
  readTable(new URL(file, import.meta.url), columns).map((row) => columns.map((column) => row[column] ?? ''))
const orNull = (cell: string | undefined) => (cell === '-' || cell === undefined ? null : cell)

test.each(cases('./phrases.tsv', ['text', 'mention', 'name', 'kind', 'country']))('%s', (text, phrase, name, kind, country) => {
  const found = mention(text ?? '', phrase ?? '')
  expect(found).toMatchObject({ name: orNull(name), kind, country: orNull(country) })
})

test.each(cases('./phrases.tsv', ['text', 'mention', 'name', 'kind']))('inside a longer text as well: %s', (text, phrase, name, kind) => {
  const found = mention(`Trời hôm nay rất đẹp. ${text} Mọi người ra về lúc chiều tối.`, phrase ?? '')
  expect(found).toMatchObject({ name: orNull(name), kind })
})

test.each(cases('./no-names.tsv', ['text', 'not']))('no name: %s', (text, not) => {
  const { names } = readNames(text ?? '')
  expect(names.entities.map((entity) => entity.name)).not.toContain(not)
})

test.each([
  ['Mỹ và Nga đàm phán. Hai nước ký hiệp định.', 'Hai nước', ['Mỹ', 'Nga']],
  [
    'Tổng thống Mỹ Joe Biden gặp Tổng thống Nga Vladimir Putin. Hai nhà lãnh đạo bắt tay.',
    'Hai nhà lãnh đạo',
    ['Joe Biden', 'Vladimir Putin'],
  ],
])('a pair knows its members: %s', (body, text, members) => {
  const { names } = readNames(body)
  const pair = names.mentions.find((found) => body.slice(found.start, found.end) === text)
  expect(pair?.members?.map((at) => names.entities[at]?.name)).toEqual(members)
})

test.each([
  ['Ông Nguyễn Văn Hùng gặp bà Trần Thị Lan. Bà nói trời đẹp.', 'Bà', 'Trần Thị Lan'],
  ['Ngọc Sơn hát rất hay. Ca sĩ Ngọc Sơn đã già. Nam ca sĩ cười.', 'Nam ca sĩ', 'Ngọc Sơn'],
  ['Ngọc Sơn hát rất hay. Ca sĩ Ngọc Sơn đã già. Một nam ca sĩ cười.', 'nam ca sĩ', null],
  ['Hãng Samsung ra điện thoại mới. Hãng này nói máy rất bền.', 'Hãng này', 'Samsung'],
  ['Hiệu trưởng Trường THPT Hoa Sen xin lỗi. Học sinh này nói em bị bỏng.', 'Học sinh này', null],
  ['Bà Lê Thị Nhàn, Hiệu trưởng Trường THPT Hoa Sen, xin lỗi. Học sinh này nói em bị bỏng.', 'Học sinh này', null],
  ['Nguyễn Văn An thi đỗ. Học sinh này nói em rất vui.', 'Học sinh này', 'Nguyễn Văn An'],
  ['Iran thử tên lửa. Nước này nói đó là quyền của mình.', 'Nước này', 'Iran'],
  ['Một quan chức từ chối trả lời. Ông nói chưa biết gì.', 'Ông', null],
  ['Chính phủ Úc ra thông cáo. Họ nói mèo hoang quá nhiều.', 'Họ', 'Chính phủ Úc'],
  ['Ngoại trưởng Mỹ Rex Tillerson tới Úc. Nhà ngoại giao hàng đầu của Mỹ cảnh báo.', 'Nhà ngoại giao hàng đầu của Mỹ', 'Rex Tillerson'],
  ['Bộ trưởng Tài chính Đức Peer Steinbrueck cười. Khi được hỏi, ngài Bộ trưởng im lặng.', 'ngài Bộ trưởng', 'Peer Steinbrueck'],
  ['HLV Park Ji-hoon tới sân. Tiền đạo Quang Hà cười. Nhà cầm quân người Hàn Quốc im lặng.', 'Nhà cầm quân người Hàn Quốc', 'Park Ji-hoon'],
  ['Tiền đạo Quang Hà cười. Nhà cầm quân người Hàn Quốc im lặng.', 'Nhà cầm quân người Hàn Quốc', null],
  ['Lê Thanh Tuyết gặp Lê Hữu Dũng ở chợ. Anh nói trời đẹp.', 'Anh', 'Lê Hữu Dũng'],
  ['Đọc thư của cử tri, ông Lê Văn Tám nói cầu đã xong.', 'ông Lê Văn Tám', 'Lê Văn Tám'],
  ['Ủy viên Bộ Chính trị, Phó Thủ tướng Lê Văn Bình dự lễ. Phó Thủ tướng cười.', 'Phó Thủ tướng', 'Lê Văn Bình'],
  ['Bị can Trương Phương Nga ra tòa. Ông Toàn đưa tiền cho Nga.', 'Nga', 'Trương Phương Nga'],
  ['Bị can Trương Phương Nga ra tòa ở Moscow. Ông Toàn đưa tiền cho Nga.', 'Nga', 'Nga'],
  ['Thủ tướng Việt Nam Nguyễn Văn Phú gặp Thủ tướng Nhật Bản Kenji Sato. Thủ tướng khẳng định cầu đã xong.', 'Thủ tướng', 'Nguyễn Văn Phú'],
  ['Phó Thủ tướng Lê Đình Huệ dự lễ. Ông Huệ cười.', 'Ông Huệ', 'Lê Đình Huệ'],
  ['Câu chuyện của Diễm My rất hay. Mẹ của My vui. My kể, cô đã quyết định rồi.', 'My', 'Diễm My'],
  ['Ca sĩ Nam Trân (21 tuổi) gặp ca sĩ Hoàng Anh (25 tuổi). Cô gái 21 tuổi cười.', 'Cô gái 21 tuổi', 'Nam Trân'],
  ['Hãng Morkit gặp mười quan chức. Nhiều chuyên gia nghe. Họ nói trời đẹp.', 'Họ', null],
  ['Lê Văn Nam đi học. Cậu bé cười.', 'Cậu bé', 'Lê Văn Nam'],
])('what points back finds its entity: %s', (body, text, name) => {
  expect(mention(body, text)?.name ?? null).toBe(name)
})

test('mentions are in order and do not overlap', () => {
  const body = 'Tổng thống Mỹ Joe Biden và Thủ tướng Anh Boris Johnson, cùng Ngoại trưởng Nga, họp ở Geneva. Hai bên im lặng.'
  const { names } = readNames(body)
  names.mentions.forEach((found, i) => {
    expect(found.start).toBeGreaterThanOrEqual(names.mentions[i - 1]?.end ?? 0)
    expect(found.end).toBeGreaterThan(found.start)
  })
})

test.each([
  ['one word', 'Trump '],
  ['one pronoun', 'ông '],
  ['one office', 'Tổng thống Mỹ '],
  ['nested offices', 'Trợ lý của '],
  ['hyphens', 'Kim-'],
  ['open marks', '“'],
  ['heads of bodies', 'Cơ quan a b c d e f g h '],
])('a hostile text of %s takes time in step with its length', (_what, unit) =>
  expectInStep(500_000, (letters) => unit.repeat(letters / unit.length), readNames),
)

test('an acronym in brackets belongs to the name, also where the name stands inside a longer phrase', () => {
  const explained = 'Lãnh đạo các nước Liên minh châu Phi (AU) họp tại Addis Ababa. Ông Nam nói Liên minh châu Phi sẽ lớn mạnh.'
  expect(mention(explained, 'Liên minh châu Phi')?.name).toBe('Liên minh châu Phi (AU)')
  const apart = 'Lãnh đạo các nước Liên minh châu Phi họp tại Addis Ababa. Ông Nam nói Liên minh châu Phi sẽ lớn mạnh.'
  expect(mention(apart, 'Liên minh châu Phi')?.name).toBe('Liên minh châu Phi')
})

test.each([
  ['of home where no other country is named', 'Bộ Y tế họp. Thứ trưởng Lê Văn Tấn phát biểu.', 'Bộ Y tế', 'VN'],
  ['of nobody known in an article on another country', 'Bộ Y tế họp ở Moscow, Nga. Người Nga lo lắng.', 'Bộ Y tế', null],
  ['whose holder is of home as well', 'Thứ trưởng Lê Văn Tấn thăm Hà Nội.', 'Thứ trưởng Lê Văn Tấn', 'VN'],
  ['who speaks for it', 'Hà Nội mưa. Người phát ngôn Bộ Thủy sản Phan Thị Mây vui.', 'Người phát ngôn Bộ Thủy sản Phan Thị Mây', 'VN'],
])('a ministry %s', (_what, body, text, country) => {
  expect(mention(body, text)?.country).toBe(country)
})

test('somebody called like a country is not the country, unless that is spoken of', () => {
  expect(mention('Bà Lê Thị Nga ra tòa. Hôm qua Nga nhận tội.', 'Nga')).toMatchObject({ kind: 'person', name: 'Lê Thị Nga' })
  expect(mention('Bà Lê Thị Nga gặp Tổng thống Nga. Hôm qua Nga bác bỏ.', 'Nga')).toMatchObject({ kind: 'state', country: 'RU' })
})

test.each([
  ['Chợ ở xã Suối Mơ rất đông. Suối Mơ cho biết sẽ mở chợ mới.', 'Suối Mơ', []],
  ['Chợ ở xã Đồng Mơ rất đông. Người dân Đồng Mơ rất vui.', 'Người dân Đồng Mơ', ['group']],
  ['Chợ ở xã Suối Mơ rất đông. Bà Suối Mơ cho biết sẽ mở chợ mới.', 'Bà Suối Mơ', ['person']],
  ['Bà Anna Berg tới. Chuyên gia sinh vật biển Berg cười. Berg cho biết cầu đã xong.', 'Berg', ['person']],
  ['Hồ Mơ Sen là cô gái trẻ. Mơ Sen cho biết cầu đã xong.', 'Mơ Sen', ['person']],
  ['Ông xã Bảo Mơ rất vui. Bảo Mơ cho biết cầu đã xong.', 'Bảo Mơ', ['person']],
])('what the article names as a place is nobody: %s', (body, text, kinds) => {
  const kindsOf = readNames(body)
    .mentions.filter((found) => found.text === text)
    .map(({ kind }) => kind)
  expect([...new Set(kindsOf)]).toEqual(kinds)
})

test.each([
  ['Phó Thủ tướng Lê Văn Bách tới. Phó Thủ tướng Lê Văn bách cười.', 'Phó Thủ tướng Lê Văn'],
  ['Ông Lê Văn Bách tới. Ông Lê Văn Báchcười rất tươi.', 'Ông Lê Văn'],
  ['Phó Thủ tướng Lê Văn Bách tới. Phó Thủ tướng Lê Văn cười.', 'Phó Thủ tướng Lê Văn'],
])('a name that lost its last syllable: %s', (body, text) => {
  expect(mention(body, text)?.name).toBe('Lê Văn Bách')
})

test('a name of two syllables is not the one of three', () => {
  expect(mention('Ông Lê Văn Bách tới. Bác sĩ Lê Văn cười.', 'Bác sĩ Lê Văn')?.name).toBe('Lê Văn')
})

test('what somebody is of is not his name', () => {
  const { names } = readNames('Cảnh sát bắt hai nghi phạm IS ở ga. Nhiều tên IS đã trốn.')
  expect(names.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)).not.toContain('IS')
})

test('a case is no department', () => {
  expect(mention('Công an điều tra vụ Sông Tranh.', 'vụ Sông Tranh')).toBeUndefined()
  expect(mention('Hôm qua Vụ Pháp chế họp.', 'Vụ Pháp chế')?.kind).toBe('organization')
})

test('the same office behind a name is somebody else, another one is not', () => {
  const guests = 'Nghe Chủ tịch Quốc hội Lê Thị Mơ, Chủ tịch Quốc hội Peru gật đầu.'
  expect(mention(guests, 'Chủ tịch Quốc hội Lê Thị Mơ')?.country).not.toBe('PE')
  expect(mention('Ông Juan Soto, Chủ tịch Quốc hội Peru, gật đầu.', 'Ông Juan Soto, Chủ tịch Quốc hội Peru')?.country).toBe('PE')
})
