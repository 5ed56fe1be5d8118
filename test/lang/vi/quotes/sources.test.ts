// Where the source of words stands apart from the verb: behind theo, before a carrier, introduced by a description, in an aside that opens the sentence.
import { describe, expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

const SAID: readonly (readonly [why: string, text: string, words: string, name: string | null])[] = [
  ['theo như', 'Theo như ông Đặng Hữu Thung, cả thôn chỉ còn ba giếng.', 'cả thôn chỉ còn ba giếng', 'Đặng Hữu Thung'],
  ['theo như and a verb', 'Theo như bà Mạc Thị Nhài, trưởng thôn Hạ Bì cho biết, giếng đã cạn.', 'giếng đã cạn', 'Mạc Thị Nhài'],
  [
    'a comma before the verb',
    'Theo Juan Mora, một bình luận viên lâu năm của kênh Lima, cho biết, đội bóng nên mua Kane.',
    'đội bóng nên mua Kane',
    'Juan Mora',
  ],
  ['a report', 'Theo một báo cáo mới của Bộ Thủy lợi, nước đã rút.', 'nước đã rút', 'Bộ Thủy lợi'],
  ['a report and a verb', 'Một báo cáo nội bộ của Bộ Thủy lợi cho biết nước đã rút.', 'nước đã rút', 'Bộ Thủy lợi'],
  [
    'data of a firm of some kind',
    'Tập đoàn Nordvak vừa đo. Theo số liệu của hãng phân tích Nordvak, nước đã rút.',
    'nước đã rút',
    'Tập đoàn Nordvak',
  ],
  ['somebody unnamed of a body', 'Theo một nguồn tin của Bộ Thủy lợi, nước đã rút.', 'nước đã rút', null],
  ['studies from a country', 'Nhiều nghiên cứu của Peru cho biết nước đã rút.', 'nước đã rút', null],
  ['two descriptions', 'Theo bà Nhài, chủ vựa gốm, người gốc Huế, cho biết giếng đã cạn.', 'giếng đã cạn', 'Nhài'],
  [
    'somebody else behind a place',
    'Theo ông Đặng Hữu Thung, Giám đốc Sở Thủy lợi, tại cuộc họp, Bộ trưởng Bộ Thủy lợi khẳng định nước sẽ có.',
    'tại cuộc họp, Bộ trưởng Bộ Thủy lợi khẳng định nước sẽ có',
    'Đặng Hữu Thung',
  ],
  ['the field of an office', 'Theo bà Nhài, Trưởng khoa Phẫu thuật gây mê, bệnh này rất hiếm gặp.', 'bệnh này rất hiếm gặp', 'Nhài'],
  [
    'what the body in brackets does',
    'Theo ông Đặng Hữu Thung, Giám đốc Công ty Sông Hạ (đơn vị có hai bến đò), nước đã rút.',
    'nước đã rút',
    'Đặng Hữu Thung',
  ],
  [
    'a deputy, and a clause that begins with a ground',
    'Theo ông Đặng Hữu Thung, Đội phó Đội quản lý chợ Q.7, căn cứ theo quy định mới, hàng quán phải lùi vào.',
    'căn cứ theo quy định mới, hàng quán phải lùi vào',
    'Đặng Hữu Thung',
  ],
  [
    'a comma inside the field of an office',
    'Theo ông Đặng Hữu Thung, Chánh văn phòng Ban chỉ đạo phòng, chống lũ, nước đã rút.',
    'nước đã rút',
    'Đặng Hữu Thung',
  ],
  [
    'a comma inside the field of an office that ends with the name of a body',
    'Theo Thượng tá Đặng Hữu Thung, Phó Trưởng phòng Điều tra phòng, chống buôn lậu, Bộ Công an, hiện tàu lạ vẫn qua lại.',
    'hiện tàu lạ vẫn qua lại',
    'Đặng Hữu Thung',
  ],
  [
    'the body beside a name',
    'Theo bác sĩ Mạc Thị Nhài, Bệnh viện Hạ Bì, nếu thấy mệt, người bệnh nên nghỉ.',
    'nếu thấy mệt, người bệnh nên nghỉ',
    'Mạc Thị Nhài',
  ],
  ['the place of the body', 'Theo bà Nhài, Bệnh viện Hạ Bì (Lào Cai), nếu mệt thì nên nghỉ.', 'nếu mệt thì nên nghỉ', 'Nhài'],
  ['the unit of the body', 'Theo bà Nhài, khoa Nhi, Bệnh viện Hạ Bì, lá này có độc.', 'lá này có độc', 'Nhài'],
  ['two bodies that act', 'Theo ông Đặng Hữu Thung, Bộ Y tế, Bộ Công an đã tới làng.', 'Bộ Y tế, Bộ Công an đã tới làng', 'Đặng Hữu Thung'],
  [
    'an office that does something',
    'Theo ông Đặng Hữu Thung, Giám đốc Sở Thủy lợi không có mặt, nên cuộc họp phải hoãn.',
    'Giám đốc Sở Thủy lợi không có mặt, nên cuộc họp phải hoãn',
    'Đặng Hữu Thung',
  ],
  ['one syllable behind a trade', 'Theo bác sĩ Trang, bệnh đã lan rộng.', 'bệnh đã lan rộng', 'Trang'],
  ['whom an agency quotes', 'Ông Belov được hãng Interfax dẫn lời nói rằng cầu đã xong.', 'cầu đã xong', 'Belov'],
  [
    'whom an agency quoted on a day',
    '“Cầu đã xong từ lâu rồi”, ông Belov được hãng Interfax hôm 5/3 dẫn lời.',
    'Cầu đã xong từ lâu rồi',
    'Belov',
  ],
  ['who is quoted', 'Ông Belov được dẫn lời cho biết cầu đã xong.', 'cầu đã xong', 'Belov'],
  ['one word and a trade', 'Gao, một doanh nhân, cho biết anh đã hết tiền.', 'anh đã hết tiền', 'Gao'],
  ['one word and an age', '“Trời mưa lắm, tôi sợ”, Amara, 34 tuổi, kể.', 'Trời mưa lắm, tôi sợ', 'Amara'],
  ['one foreign word', 'Hatice, người dân ở Izmir nói trời đã mưa.', 'trời đã mưa', 'Hatice'],
  ['a name behind là', 'Một người vá lưới tên là Rhee Sol nói trời đã mưa.', 'trời đã mưa', 'Rhee Sol'],
  ['a name for somebody described', '“Trời đã mưa cả đêm”, một người vá lưới tên Rhee Sol, 47 tuổi, kể.', 'Trời đã mưa cả đêm', 'Rhee Sol'],
  ['an aside that opens the sentence', 'Như ông Thung đã nói, giếng phải xong trước Tết.', 'giếng phải xong trước Tết', 'Thung'],
  ['a trade that opens the sentence', 'Tiền vệ đội khách thừa nhận anh chưa khỏe.', 'anh chưa khỏe', null],
  ['a gesture and the first person', 'Ông Thung lắc đầu: “Tôi chỉ nghĩ tới trận sau”.', 'Tôi chỉ nghĩ tới trận sau', 'Thung'],
  [
    'who turns to another clause',
    'Ông Thung vắng mặt, trong khi đó, chủ tịch xã Lê Văn Tám nói giếng đã cạn.',
    'giếng đã cạn',
    'Lê Văn Tám',
  ],
  ['besides those who speak', 'Ngoài những kỹ sư khẳng định cầu đã xong, dân chưa biết gì.', 'cầu đã xong', null],
  [
    'a view, not a verb',
    'Theo ông Lê Văn Tám cách nhìn nhận đánh giá dân như thế là sai.',
    'cách nhìn nhận đánh giá dân như thế là sai',
    'Lê Văn Tám',
  ],
  [
    'complaints, not a verb',
    'Ông Thung cho biết xã đã họp dân, xem lại khiếu nại, tố cáo của từng xóm.',
    'xã đã họp dân, xem lại khiếu nại, tố cáo của từng xóm',
    'Thung',
  ],
  ['an agency that quotes on a day', 'Reuters ngày 8/2 dẫn hai nguồn tin thân cận cho biết cầu đã xong.', 'cầu đã xong', null],
  [
    'what an agency has from elsewhere',
    'Tờ Sao Mai ngày 8/2 dẫn nguồn từ truyền hình thông báo rằng cầu đã xong.',
    'cầu đã xong',
    'Sao Mai',
  ],
  ['even a body', 'Sự việc lớn đến mức cả Hội Phụ nữ Lima cũng tuyên bố không biết gì về cầu.', 'không biết gì về cầu', 'Hội Phụ nữ Lima'],
  ['two states', 'Cả Nga và Lào cho rằng cầu đã xong.', 'cầu đã xong', null],
  ['so far that people say so', 'Bà Lan khác xưa đến mức nhiều người cho rằng bà đã đổi tên.', 'bà đã đổi tên', null],
  ['a confession', 'Bị cáo Lê Tám khai do say rượu nên đã lấy xe.', 'do say rượu nên đã lấy xe', 'Lê Tám'],
  [
    'a name that is a word of intent',
    'Bộ trưởng Quách Văn Định thừa nhận việc quản lý phân bón còn kém.',
    'việc quản lý phân bón còn kém',
    'Quách Văn Định',
  ],
  ['what is not told', 'Cảnh sát trưởng Greg Norton nói kẻ cướp đã bị bắt, nhưng từ chối nêu tên.', 'kẻ cướp đã bị bắt', 'Greg Norton'],
  ['what is asked besides', 'Ông Thung tuyên bố xã sẽ không lùi, đồng thời kêu gọi dân giúp đỡ.', 'xã sẽ không lùi', 'Thung'],
  [
    'what somebody else does besides',
    'Ông Thung cho biết huyện đã phạt, đồng thời yêu cầu xưởng dừng.',
    'huyện đã phạt, đồng thời yêu cầu xưởng dừng',
    'Thung',
  ],
  [
    'the body and the state of somebody',
    'Ryan Hall, chủ nhiệm của đề tài, Bảo tàng hoàng gia Lima, Canada cho biết cầu đã xong.',
    'cầu đã xong',
    'Ryan Hall',
  ],
  [
    'an office that no table knows, and two bodies',
    'Chiều qua, Thiếu tá Lê Tám, Phó trạm trưởng Trạm CSGT Mây, Phòng Thủy lợi, Công an tỉnh Mây Hạ cho biết, cầu đã xong.',
    'cầu đã xong',
    'Lê Tám',
  ],
  [
    'the reader who is answered',
    'Luật sư Lê Tám trả lời bạn đọc ở Lima như sau: Theo luật, cầu đã xong.',
    'Theo luật, cầu đã xong',
    'Lê Tám',
  ],
  [
    'what is ordered, and who tells so',
    'Bộ trưởng đã gặp và chỉ đạo dân sửa cầu, các kỹ sư nhà máy cho biết.',
    'Bộ trưởng đã gặp và chỉ đạo dân sửa cầu',
    null,
  ],
  ['people without a name', 'Theo ngư dân, cầu đã xong từ lâu.', 'cầu đã xong từ lâu', null],
  [
    'from now on',
    'Chủ tịch xã Lê Văn Tám thông báo từ nay đến Tết cây cầu này sẽ đóng.',
    'từ nay đến Tết cây cầu này sẽ đóng',
    'Lê Văn Tám',
  ],
  ['who saw the case', 'Một thợ gốm chứng kiến vụ việc cho biết cầu đã hỏng.', 'cầu đã hỏng', null],
  ['a name with a number', 'SecureTeam 10 giải thích, cầu có thể đã hỏng.', 'cầu có thể đã hỏng', null],
  [
    'a paper’s comment',
    'Bài bình luận hôm qua của nhật báo Nordvak, cơ quan ngôn luận của Đảng, khẳng định rằng cầu đã xong.',
    'cầu đã xong',
    'Nordvak',
  ],
  [
    'an office below a subhead',
    'Mong có cơ chế để bán hết than tồn kho Chủ tịch tỉnh Lào Cai cho biết tỉnh đang bán than.',
    'tỉnh đang bán than',
    null,
  ],
  [
    'an answer whole',
    'Khi tòa hỏi có biết nhà đó không thì ông Thung trả lời chỉ để ý đến giá, không để ý đến chỗ.',
    'chỉ để ý đến giá, không để ý đến chỗ',
    'Thung',
  ],
  [
    'the district of an office is nobody',
    'Ông Giàng A Tám, Chủ tịch UBND huyện Hoàng Mây Phì cho biết: Huyện đã cử người đi.',
    'Huyện đã cử người đi',
    'Giàng A Tám',
  ],
  ['somebody else behind the kind of a place', 'Gặp ông Tám, Chủ tịch UBND xã Lê Văn Chín nói cầu đã xong.', 'cầu đã xong', 'Lê Văn Chín'],
  [
    'a title that ends in a common word',
    'Theo ông Thung, cụ cố ấy từng được tặng Bà mẹ Việt Nam Anh hùng lúc còn sống.',
    'cụ cố ấy từng được tặng Bà mẹ Việt Nam Anh hùng lúc còn sống',
    'Thung',
  ],
  ['information from a body', 'Sáng 11/1, thông tin từ Công an quận Mây (Hải Phòng), cầu đã xong.', 'cầu đã xong', 'Công an quận Mây'],
  ['a source behind a day', 'Sáng 11/1, theo Công an quận Mây, cầu đã xong.', 'cầu đã xong', 'Công an quận Mây'],
  ['an office between dashes', 'Theo bà Sen - giám đốc Hợp tác xã Mây Hạ - dân đang thiếu vốn.', 'dân đang thiếu vốn', 'Sen'],
  [
    'on what basis',
    'Một lãnh đạo doanh nghiệp đầu mối cho hay với mức giá này, trạm đang lỗ 500 đồng.',
    'với mức giá này, trạm đang lỗ 500 đồng',
    null,
  ],
  ['who wants no name', 'Một lãnh đạo sở (đề nghị giấu tên) cho biết cầu đã xong.', 'cầu đã xong', null],
  ['the short rest of a speech', '“Các em đã chơi rất hay”, ông Thung nói. “Bàn thắng rồi sẽ đến”.', 'Bàn thắng rồi sẽ đến', 'Thung'],
  ['whose turn it is then', 'Ông Duy ngồi uống nước thì một người phụ nữ đi sang rồi nói: “Cầu đã xong rồi”.', 'Cầu đã xong rồi', null],
  [
    'another stream of opinions',
    'Nhiều người chê bà Sen trong khi luồng ý kiến thứ hai cho rằng bà không có gì đáng trách.',
    'bà không có gì đáng trách',
    null,
  ],
  [
    'what goes on after however',
    'Ông Thung cho biết xã không cấm, tuy nhiên phải có kế hoạch.',
    'xã không cấm, tuy nhiên phải có kế hoạch',
    'Thung',
  ],
  ['a comment left', 'Khán giả Lê Tám để lại bình luận: “Chương trình hay quá”.', 'Chương trình hay quá', 'Lê Tám'],
]

describe('who is the source', () => {
  test.each(SAID)('%s: %s', (_why, text, words, name) => {
    expect(quotesIn(text).map((quote) => [quote.text, quote.name])).toContainEqual([words, name])
  })

  test('the agency that quoted somebody is the carrier', () => {
    expect(quotesIn('Ông Belov được hãng Interfax dẫn lời: “Cầu đã xong”.').map(({ name, via }) => [name, via])).toEqual([
      ['Belov', 'Interfax'],
    ])
  })

  test.each([
    ['Theo bà Lan, đề xuất này rất hay, đồng thời cho rằng nên làm sớm.', 'bà Lan'],
    ['Theo bà Lan, Peru bác bỏ việc này, đồng thời cảnh báo Chile sẽ bị phạt.', 'Peru'],
  ])('who goes on behind a source: %s', (text, speaker) => {
    expect(quotesIn(text).map((quote) => quote.speaker)).toEqual(['bà Lan', speaker])
  })

  test.each([
    ['Theo hãng tin Reuters dẫn lời Bộ trưởng Peru Juan Mora, cây cầu đã xong.', 'Juan Mora', 'Reuters'],
    ['Theo đài Sao Mai, dẫn nguồn tin quân đội Peru, cây cầu đã xong.', 'quân đội Peru', 'Sao Mai'],
    ['Theo tờ Mây Hạ (Lima) dẫn nguồn từ Bộ Y tế Peru, cây cầu đã xong.', 'Bộ Y tế Peru', 'Mây Hạ'],
    ['Theo hãng tin AFP, dẫn lời một kỹ sư giấu tên cho biết, cây cầu đã xong.', null, 'AFP'],
    ['Theo AFP, ngày 5/3, tờ Sao Mai dẫn lời các kỹ sư đã nghỉ việc từ lâu ở bờ sông, cho biết cây cầu đã xong.', null, 'Sao Mai'],
    ['Theo hãng tin AFP, cây cầu đã xong.', 'AFP', null],
  ])('whose words an outlet passes on: %s', (text, name, via) => {
    expect(quotesIn(text).map((quote) => [quote.text, quote.name, quote.via])).toEqual([['cây cầu đã xong', name, via]])
  })
})

const SILENT: readonly (readonly [why: string, text: string])[] = [
  ['what the paper found', 'Theo tìm hiểu của chúng tôi, khu đất đã bị bỏ hoang.'],
  ['what its reporter saw', 'Theo ghi nhận của phóng viên, phố đã ngập.'],
  ['what papers told before', 'Trước đó, như báo Sao Mai đã đưa tin, phố đã ngập.'],
  ['whom and what is answered', 'Ông Thung đã trả lời báo chí những chuyện liên quan đến giá than.'],
  [
    'an address between brackets',
    'Ở khu Mây Hạ (đường 3/2, phường 5, quận 12), cho rằng chủ đất không giữ “lời hứa”, 40 hộ dân đã gửi đơn.',
  ],
  ['dẫu', 'Dẫu từng khẳng định rằng giếng vẫn còn nước nhưng đã tới lúc phải đào thêm.'],
  ['where and when alone', 'Liên quan đến giá điện mới được nêu, ngày 1/7, ông Thung đã trả lời báo chí.'],
  ['a sound', 'Hãng sẽ thêm âm thông báo vào máy trong một tháng.'],
  ['whom somebody orders', 'Bộ chỉ đạo các sở, công ty đánh giá rõ hơn cây cầu đã làm.'],
  ['a credit and what stands below', 'Theo Dân trí Báo Sao Mai đã cập nhật tin tức mới nhất'],
  ['a signature with a site', 'Theo Mỹ Sen/Nordvak.net'],
  ['whom somebody goes with', 'Theo chồng, chị Sen đã lên phố từ lâu.'],
  ['what somebody is asked about', 'Ông Thung được yêu cầu làm rõ sổ sách liên quan tới cáo buộc trộm gỗ ở đây.'],
  ['what a statement holds', 'Bộ Ngoại giao Peru vừa ra thêm tuyên bố tỉ mỉ về nạn móc túi ở Lima.'],
  ['a memorandum', 'Hãng Nordvak đã đặt bút vào một bản ghi nhớ cùng Tập đoàn Lima về cây cầu.'],
  ['to be more exact', 'Ông Thung là thợ phụ, nói đúng hơn là người quét sân.'],
  ['a dig', 'Công an khai quật khu vườn và tìm thấy nhiều chum.'],
  ['what the accused is called', 'Hai nghi can khai tên Lê Văn Tám và Lê Văn Chín, đều ở Lima.'],
  ['a signature', 'Theo Đức Tám (VNExpress)'],
  ['to say no', 'Cử tri muốn mở cửa và nói “Không” với rượu lậu.'],
  ['a word that opens the sentence', 'Nay, người làng đã quen.'],
  ['an evaluation in the passive', 'Sự việc được Bộ Y tế đánh giá rất cao.'],
  ['a reporter who does something', 'PV khéo léo hé lộ chuyện đi khám.'],
]

test.each(SILENT)('nobody is quoted: %s: %s', (_why, text) => {
  expect(quotesIn(text)).toEqual([])
})

test('what somebody is stands before the colon', () => {
  expect(quotesIn('Theo Bác sĩ Hồ Thị Sen, chuyên Sản phụ khoa: “Nên đi khám sớm”.').map(({ text }) => text)).toEqual(['Nên đi khám sớm'])
})

test('worries are nobody’s words', () => {
  expect(quotesIn('Quanh xóm có những mối lo ngại rằng cầu sẽ hỏng.').map(({ speaker }) => speaker)).not.toContain('những mối')
})
