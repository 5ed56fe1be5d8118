// Where a source behind theo ends and its words begin: behind what it is, where it lives, the body above it; before when something happened.
import { expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

test.each([
  ['where one comes from', 'Theo bác sĩ Mạc Nhài, một bác sĩ trẻ đến từ Huế, muối rất tốt cho răng.', 'muối rất tốt cho răng'],
  [
    'a word that is a verb elsewhere',
    'Theo Tiến sĩ Hall, bác sĩ chỉnh hình cột sống, muối ảnh hưởng đến xương.',
    'muối ảnh hưởng đến xương',
  ],
  ['what one sells', 'Theo bà Mạc Thị Nhài, một người bán gốm ở chợ, ngày thường rất vắng khách.', 'ngày thường rất vắng khách'],
  ['a colon', 'Theo bà Mạc Thị Nhài, chuyên gia về đất nung: Với lò này, củi phải khô.', 'Với lò này, củi phải khô'],
  ['a place and a colon', 'Theo ông Đặng Hữu Thung ở xóm Gốm, xã Sông Hạ: Để có men đẹp thì phải chờ.', 'Để có men đẹp thì phải chờ'],
  ['a province', 'Theo ông Đặng Hữu Thung, Chủ tịch UBND xã Gốm, huyện Sông Hạ, Nghệ An, lò đã tắt từ sáng.', 'lò đã tắt từ sáng'],
  ['a place with a bracket', 'Theo một công an viên thôn Mây Hạ, xã Sông Hạ (Lào Cai), lò đã tắt từ sáng.', 'lò đã tắt từ sáng'],
  ['where a body sits', 'Theo Viện Gốm Sông Mây (VGM), trụ sở tại Peru, thợ lò đang bỏ nghề.', 'thợ lò đang bỏ nghề'],
  ['where a body sits, with a verb', 'Theo Viện Gốm Sông Mây, có trụ sở ở Peru, thợ lò đang bỏ nghề.', 'thợ lò đang bỏ nghề'],
  [
    'but no office of a body',
    'Theo Viện Gốm Sông Mây, Thủ tướng Peru, ông Juan Mora khi đó ra lệnh đóng mọi lò.',
    'Thủ tướng Peru, ông Juan Mora khi đó ra lệnh đóng mọi lò',
  ],
  ['what a body is', 'Theo Công ty Gốm Mây, chủ đầu tư dự án, lò gốm đã nguội.', 'lò gốm đã nguội'],
  ['where one lives', 'Theo lời anh Đặng Hữu Thung, trú tại phường Gốm, Nghệ An vào tối 4/2, lò đã tắt.', 'vào tối 4/2, lò đã tắt'],
  [
    'the body above',
    'Theo cơ quan CSĐT, Công an huyện Mây Hạ, ngày 2/7, thợ gốm phát hiện lò đã sập.',
    'ngày 2/7, thợ gốm phát hiện lò đã sập',
  ],
  ['after what', 'Theo bà Nhài sau khi lò sập, thợ gốm chạy ra bãi.', 'sau khi lò sập, thợ gốm chạy ra bãi'],
  ['at first', 'Theo bà T. mới đầu khi nhóm lò, bà từng làm vỡ gốm.', 'mới đầu khi nhóm lò, bà từng làm vỡ gốm'],
  [
    'a comma in a number',
    'Theo Cơ quan địa chất Peru, một trận lũ cao 6,3 thước đã tràn vào Lima.',
    'một trận lũ cao 6,3 thước đã tràn vào Lima',
  ],
  ['a trade', 'Theo chị Đặng Thị Nhài, nhân viên bán vé bến đò Gốm, lượng khách qua sông vẫn đông.', 'lượng khách qua sông vẫn đông'],
  ['a field', 'Theo Peter Hall, chuyên gia phân tích thuộc Nordbank, giá gốm sẽ còn giảm.', 'giá gốm sẽ còn giảm'],
  [
    'an office with a verb in its field',
    'Theo giáo sư Hall, phó trưởng khoa Gốm sứ cổ thuộc Đại học Oslo, men cũ đã hỏng.',
    'men cũ đã hỏng',
  ],
  ['the verb of those who saw it', 'Theo một số nhân chứng đứng cạnh lò khi đó cho biết, thợ gốm đã rời lò.', 'thợ gốm đã rời lò'],
  [
    'the verb behind an office',
    'Theo Đại úy Đặng Hữu Thung, Tổ trưởng Tổ chống cướp thuộc Đội Hình sự cho biết, từ ngày 2/5, lò đã tắt.',
    'từ ngày 2/5, lò đã tắt',
  ],
  [
    'but a name that is no verb',
    'Theo lời kể của một phụ huynh việc ấy xảy ra ở xưởng gốm Mây Hạ thuộc phường Bình Khai, quận Sông Gốm, Huế.',
    'việc ấy xảy ra ở xưởng gốm Mây Hạ thuộc phường Bình Khai, quận Sông Gốm, Huế',
  ],
  ['but what the trade does', 'Theo bà Mạc Thị Nhài, giáo viên phải dạy thêm, thợ gốm thì lo.', 'giáo viên phải dạy thêm, thợ gốm thì lo'],
  [
    'but what a thing is',
    'Theo ông Thung, một trong những thành công của làng, giữ được nghề gốm, là nhờ thợ trẻ.',
    'một trong những thành công của làng, giữ được nghề gốm, là nhờ thợ trẻ',
  ],
  [
    'but a cause',
    'Theo đại úy Đặng Hữu Thung, nguyên nhân thợ trẻ bỏ nghề, rời lò là do men quá đắt.',
    'nguyên nhân thợ trẻ bỏ nghề, rời lò là do men quá đắt',
  ],
  ['but when it was told', 'Theo lời khai của bà Nhài sau khi bị bắt, lò đã tắt từ sáng.', 'lò đã tắt từ sáng'],
])('%s: %s', (_why, text, words) => {
  expect(quotesIn(text).map((quote) => quote.text)).toEqual([words])
})

test('what another one says, where the source tells of it', () => {
  expect(quotesIn('Theo lời anh Thung, bác sĩ cho biết, lò độc từ lâu.')[0]).toMatchObject({ text: 'bác sĩ cho biết, lò độc từ lâu' })
})

test('what others say is within the words', () => {
  expect(quotesIn('Theo ông Đặng Hữu Thung, nhiều thợ gốm cho rằng, lò đã quá cũ.')[0]?.text).toBe('nhiều thợ gốm cho rằng, lò đã quá cũ')
})

test.each([
  ['Giá muối, theo bà Mạc Thị Nhài, sẽ còn tăng.', [['sẽ còn tăng', 'Mạc Thị Nhài']]],
  ['Nghề gốm Peru, theo Ngân hàng Thế giới, sẽ lãi 6,8%.', [['sẽ lãi 6,8%', 'Ngân hàng Thế giới']]],
  ['Một lý do, theo bà Mạc Thị Nhài, là lò gốm đã quá cũ.', [['lò gốm đã quá cũ', 'Mạc Thị Nhài']]],
  ['Hai làng, theo thỏa thuận, sẽ đổi muối lấy gốm.', []],
  ['Bà Nhài, theo chồng về quê, đã mở lò gốm.', []],
  ['Ông Lê Tám, theo lệnh của Bộ Thủy lợi, đã mở đập.', []],
])('a source between the subject and its verb: %s', (text, expected) => {
  expect(quotesIn(text).map((quote) => [quote.text, quote.name])).toEqual(expected)
})

test('là behind such a source is no part of it', () => {
  expect(quotesIn('Một lý do, theo bà Mạc Thị Nhài, là lò gốm đã quá cũ.')[0]?.speaker).toBe('bà Mạc Thị Nhài')
})
