// Whom a pronoun or a description means right behind the words of somebody with a name.
import { describe, expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

const lastName = (text: string) => quotesIn(text).at(-1)?.name

describe('a pronoun right behind somebody’s words', () => {
  test.each([
    // the one who has just spoken, rather than a mayor or a president named before
    [
      'Thị trưởng Juan Mora mong dân ở nhà còn Thống đốc Alan Roy nói đường ven sông rất trơn. Ông cho biết thêm cầu đã đóng từ sáng.',
      'Alan Roy',
    ],
    ['Người kế nhiệm ông Juan Mora, Alan Roy, nói đường rất trơn. “Cầu đã đóng từ lúc trời chưa sáng rõ”, ông kể.', 'Alan Roy'],
    // nobody of the other sex
    ['Bà Mai Sen gặp Lê Văn Tám. Bà Mai Sen nói bàn rất cũ. Ông nói thêm ghế cũng hỏng.', 'Lê Văn Tám'],
  ])('%s', (text, name) => {
    expect(lastName(text)).toBe(name)
  })
})

describe('a description right behind somebody’s words', () => {
  test.each([
    ['Tạ Hoan nói ông sẽ không bán nhà. Quý ông giàu có này nói thêm mình thường chạy bộ.', 'Tạ Hoan'],
    ['Mai Sen nói phim đã xong. “Tôi rất vui khi phim ra rạp hôm nay”, nữ diễn viên Mùa nước lũ chia sẻ.', 'Mai Sen'],
    ['HLV Lê Văn Tám nói sân rất trơn. Chiến lược gia xứ Sông Mây nhấn mạnh đội của ông sẽ thắng.', 'Lê Văn Tám'],
    ['Lê Văn Tám nói hoa đã nở. “Tôi sẽ viết thêm một bài về hoa”, chàng nhạc sĩ nói.', 'Lê Văn Tám'],
    ['Jack Berg nói giá sẽ tăng. Hôm qua, tỷ phú Trung Quốc nhấn mạnh tiền không phải là tất cả.', 'Jack Berg'],
    ['Ông Lê Văn Tám, Chánh văn phòng UBND quận Mây, nói cầu đã hỏng. Vị Chánh văn phòng nhấn mạnh đường vẫn tốt.', 'Lê Văn Tám'],
    // somebody of another trade, of the other sex, with a name of their own, who answers, or who was told of before
    ['HLV Lê Văn Tám nói sân rất trơn. Chân sút của đội khách nhấn mạnh sân rất đẹp.', null],
    ['Nhân chứng Lê Văn Tám nói cầu đã hỏng. Vị thẩm phán nhấn mạnh đường vẫn tốt.', null],
    ['Bà Mai Sen nói phim đã xong. Người chồng nhấn mạnh phim rất hay.', null],
    ['Tạ Hoan nói phim đã xong. Ngôi sao hài Bích Còi cho rằng phim rất hay.', null],
    ['Tạ Hoan hỏi: “Cô xem phim ấy bao nhiêu lần rồi?”. Ngôi sao truyền hình trả lời: “Tôi xem ba lần rồi nhé”.', null],
    ['Một bà mẹ đứng ngoài cửa. Mai Sen nói trường rất đẹp. Bà mẹ hai con nhấn mạnh lớp rất đông.', null],
    ['Mai Sen nói trường rất đẹp. Một tài xế nói đường rất xa. Bà mẹ hai con nhấn mạnh lớp rất đông.', null],
  ])('%s', (text, name) => {
    expect(lastName(text)).toBe(name)
  })
})

test('of two cues before the same quotation the one with a subject tells who speaks', () => {
  const text = 'Nói thêm về phim mới, bà Mai Sen lại chia sẻ rằng: “Tôi vẫn sẵn sàng đóng phim ở đây”.'
  expect(quotesIn(text).map(({ name }) => name)).toEqual(['Mai Sen'])
})

test.each([
  // the document of the one who has spoken with that word, or of whom a sentence tells to have issued it
  [
    'Bộ Quốc phòng Peru thông báo hai tàu đã chìm. Gió rất mạnh. Thông báo nêu rõ: “Các tàu chìm vì sóng to gió lớn”.',
    'Bộ Quốc phòng Peru',
  ],
  ['Theo báo cáo mùa đông của Bộ Y tế, có trăm bến cát. Nhiều bến rất cũ. Báo cáo cho biết nhiều bến đã đóng.', 'Bộ Y tế'],
  ['Hôm qua, Bộ Y tế có tờ trình gửi Quốc hội. Tờ trình nêu rõ thuốc đã hết.', 'Bộ Y tế'],
  ['Tổng thống Alan Roy ra thông cáo về cầu. Thông cáo nêu rõ đường cũng xong.', 'Alan Roy'],
  ['Ông Lê Tám nói cầu đã xong. Báo cáo nêu rõ đường cũng xong.', null],
  ['Bộ Y tế gửi báo cáo. Một người dân nói giá rất cao. Cửa hàng vắng. Nghiên cứu nêu rõ thuốc đã hết.', null],
  // whose report it is, where a noun alone tells it; a source of the police, or much news from a country, is nobody's
  ['Sở Thủy lợi Sông Mây họp sáng nay. Theo thống kê của Sở, nhiều bến đã đóng.', 'Sở Thủy lợi Sông Mây'],
  ['Công an quận Mây Hạ bắt Lê Tám. Theo thông tin từ cảnh sát, cầu đã hỏng từ lâu.', 'Công an quận Mây Hạ'],
  ['Luật sư Lê Văn Tám đã tới. Theo phân tích của luật sư, cầu này không có phép.', 'Lê Văn Tám'],
  ['Theo chia sẻ của cựu Giám đốc Real Madrid, ông Juan Mora, đội này sẽ bán sân cũ.', 'Juan Mora'],
  ['Công an quận Mây Hạ bắt Lê Tám. Theo nguồn tin của cảnh sát, cầu đã hỏng từ lâu.', null],
  ['Ngoài phố trời mưa. Nhiều thông tin từ Peru khẳng định cầu đã hỏng.', null],
])('whose document speaks: %s', (text, name) => {
  expect(lastName(text)).toBe(name)
})

describe('the noun by which somebody was called right before', () => {
  const two = 'Bị cáo Lê Tám và bị cáo Lưu Chín cúi đầu.'
  test.each([
    [`${two} “Tôi rất hối hận vì việc này”, bị cáo Chín nói. Bị cáo còn thừa nhận cầu đã hỏng.`, 'Lưu Chín'],
    [`${two} “Tôi rất hối hận vì việc này”, bị cáo Chín nói. Một bị cáo còn thừa nhận cầu đã hỏng.`, null],
    ['Đại biểu Mai Sen và đại biểu Lê Tám tới. “Cầu này rất đẹp”, bà Sen nói. ĐB cũng cho rằng giá quá cao.', 'Mai Sen'],
    // a given name that is another word as well
    ['Bác sĩ Lê Văn Hội đã tới. Theo bác sĩ Hội, cầu đã hỏng từ lâu.', 'Lê Văn Hội'],
    ['Bác sĩ Lê Văn Hội và bác sĩ Mai Hội đã tới. Theo bác sĩ Hội, cầu đã hỏng từ lâu.', null],
    ['Ông Lê Văn Hội đã tới. Theo bác sĩ Hội, cầu đã hỏng từ lâu.', null],
  ])('%s', (text, name) => {
    expect(lastName(text)).toBe(name)
  })
})

test.each([
  // the sister of V., whom the family has for a lawyer, whom a fan tells of
  ['Chị Mai Hoa bị ngã. Chị của V. kể: “Nó ngã đau lắm”.', null],
  ['Bé Lê Phương Sen bị ngã. Theo luật sư bảo vệ cho gia đình Phương Sen, cầu đã hỏng từ lâu.', null],
  ['Mai Sen vừa tới. Mai Sen cười. Một người kể rằng cầu đã hỏng. Người này nói thêm đường rất trơn.', null],
  // nobody calls himself by his own name
  ['Lê Văn Tám đóng phim đã lâu. Ông cho rằng ông Tám hát rất dở.', null],
  ['Lê Văn Tám đóng phim đã lâu. Ông cho rằng Mai Sen hát rất dở.', 'Lê Văn Tám'],
  // a family is no she; a straight mark that blanks turn
  ['Bà Mai Sen vá lưới. Gia đình không giàu. Bà kể: “Cầu này đã hỏng từ lâu”.', 'Mai Sen'],
  [
    'Ông Lê Tám tới chợ. "Tôi hỏi thợ lâu lắm rồi. "Cầu này xong từ lâu", một người thợ đáp. Chị Mai Sen cười. Chị kể: "Cầu này rất đẹp và rất dài".',
    'Mai Sen',
  ],
])('who is not meant, and who is: %s', (text, name) => {
  expect(lastName(text)).toBe(name)
})

describe('a pronoun after somebody whom the article calls otherwise', () => {
  test.each([
    // nobody is his own relative
    ['Cô Vũ Thị Hiên là thợ gốm. Mẹ cô, bà Lê Thị Say, rất vui. Cô nói: “Tôi muốn làm bình cho cả chợ”.', 'Vũ Thị Hiên'],
    ['Cô Vũ Thị Hiên là thợ gốm. Chị Lê Thị Say, khách quen, rất vui. Cô nói: “Tôi muốn làm bình cho cả chợ”.', 'Lê Thị Say'],
    ['Vũ Thị Hiên là thợ gốm. Mẹ của cô là bà Lê Thị Say. Cô nói: “Tôi muốn làm bình cho cả chợ”.', 'Vũ Thị Hiên'],
    ['Bà Vũ Thị Hiên làm gốm. Con gái bà, bà Lê Thị Say, rất vui. Bà nói: “Tôi muốn làm bình cho cả chợ”.', 'Lê Thị Say'],
    // too old or too young for the word
    ['Chị Vũ Thị Hiên làm gốm. Mẹ chị, bà Lê Thị Say, nói bình rất đẹp. Chị nói lò gốm sẽ mở thêm.', 'Vũ Thị Hiên'],
    ['Chị Vũ Thị Hiên làm gốm. Bà Lê Thị Say khen bình rất đẹp. Chị nói lò gốm sẽ mở thêm.', 'Vũ Thị Hiên'],
    ['Phan Thị Hoa làm gốm. Con gái bà, chị Lê Thị Mỹ, nói bình rất đẹp. Bà cho biết lò gốm sẽ mở thêm.', 'Phan Thị Hoa'],
    ['Phan Văn Hòa làm gốm. Con trai ông, anh Lê Văn Mão, nói bình rất đẹp. Ông cho biết lò gốm sẽ mở thêm.', 'Phan Văn Hòa'],
    // whom the article calls so, rather than by an office alone
    ['Cô giáo Vũ Thị Hiên mê gốm. Hiệu trưởng Lê Thị Say nói cô Hiên rất khéo. Cô cho biết lò gốm sẽ mở thêm.', 'Vũ Thị Hiên'],
    ['Bà Vũ Thị Hiên mê gốm. Hiệu trưởng Lê Thị Say nói bà Hiên rất khéo. Bà cho biết lò gốm sẽ mở thêm.', 'Lê Thị Say'],
  ])('%s', (text, name) => {
    expect(lastName(text)).toBe(name)
  })
})

describe('ông beside a quotation', () => {
  const judge = 'Thẩm phán Juan Mora bác đơn của chủ lò gốm. “Tôi không bỏ cuộc, phiên tòa này là trò hề”,'
  test.each([
    [`${judge} ông quay sang công kích vị thẩm phán Mora.`, null],
    [`${judge} ông chỉ trích thẩm phán Mora.`, null],
    [`${judge} ông nói với chủ lò gốm Alan Roy.`, 'Juan Mora'],
    [`${judge} ông nói. Thẩm phán Mora về hưu năm ngoái.`, 'Juan Mora'],
  ])('is not the one whom its clause tells of: %s', (text, name) => {
    expect(lastName(text)).toBe(name)
  })
})
