// Whom a speaker's office, trade or description means: each rule with a sentence and, below it, one that only looks like it.
import { describe, expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

const last = (text: string) => {
  const quote = quotesIn(text).at(-1)
  return [quote?.speaker ?? null, quote?.name ?? null]
}
const said = '“Cầu này đã xong từ lâu rồi”'

describe('a name behind an office and its body', () => {
  test.each([
    ['Phát ngôn viên của BKT Frank Berg cho biết cầu đã xong.', 'Phát ngôn viên của BKT Frank Berg', 'Frank Berg'],
    ['Phát ngôn viên của BKT cho biết cầu đã xong.', 'Phát ngôn viên của BKT', null],
    [
      'Phát ngôn viên của lực lượng kiểm ngư Frank Berg cho biết cầu đã xong.',
      'Phát ngôn viên của lực lượng kiểm ngư Frank Berg',
      'Frank Berg',
    ],
    ['Phát ngôn viên của lực lượng kiểm ngư Peru cho biết cầu đã xong.', 'Phát ngôn viên của lực lượng kiểm ngư Peru', null],
    [
      'Chủ tịch Tập đoàn chế biến các loại hạt của Peru Frank Berg cho biết cầu đã xong.',
      'Chủ tịch Tập đoàn chế biến các loại hạt của Peru Frank Berg',
      'Frank Berg',
    ],
    ['Tập đoàn buôn bán về đồ gỗ Nordvak cho biết cầu đã xong.', 'Tập đoàn buôn bán về đồ gỗ Nordvak', 'Nordvak'],
    ['Fan của couple JiGi cho biết cầu đã xong.', 'Fan của couple JiGi', null],
    ['Đại tá Lê Văn Bằng tới. Theo đại tá Bằng, cầu đã xong.', 'đại tá Bằng', 'Lê Văn Bằng'],
    ['Thiếu tá Lê Văn Tám tới. Theo thiếu tá này, cầu đã xong.', 'thiếu tá này', 'Lê Văn Tám'],
  ])('%s', (text, speaker, name) => {
    expect(last(text)).toEqual([speaker, name])
  })
})

describe('a name before its offices', () => {
  test.each([
    ['Cô Lê Thị Hà – Phó Trưởng ban coi thi thành phố Huế, trưởng tổ chấm thi môn Văn cho biết cầu đã xong.', 'Lê Thị Hà'],
    ['Gặp cô Lê Thị Hà ở thành phố Huế, trưởng tổ chấm thi môn Văn cho biết cầu đã xong.', null],
    [
      'Trao đổi với Đất Mây GS.TS Lê Văn Tám, nguyên Chủ tịch Hội Chăn nuôi Hà Giang, nguyên Thứ trưởng Bộ GTVT cho biết cầu đã xong.',
      'Lê Văn Tám',
    ],
    ['Trao đổi với GS.TS Lê Văn Tám, nguyên Chủ tịch Hội Chăn nuôi Hà Giang, nguyên Thứ trưởng Bộ GTVT cho biết cầu đã xong.', null],
    ['TS. Lê Văn Tám- chuyên gia phong thủy- Trưởng khoa Cơ khí, Trường Đại học Cầu đường Huế cho biết cầu đã xong.', 'Lê Văn Tám'],
    ['Tàu chạy từ Huế- Vinh, Trường Mai Hoa cho biết cầu đã xong.', 'Trường Mai Hoa'],
    ['Theo ông Lê Văn Tám, Chủ tịch Hội đồng thành viên Hãng tàu Sông Mây cho biết, cầu đã xong.', 'Lê Văn Tám'],
    ['Cầu sập ở công an xã Ông Lê Văn Tám – Trưởng công an xã Mây Hạ cho biết cầu đã xong.', 'Lê Văn Tám'],
  ])('%s', (text, name) => {
    expect(last(text)[1]).toBe(name)
  })
})

describe('a description of somebody named', () => {
  test.each([
    [`${said}, chuyên gia Frank Berg nói. Chuyên gia cho rằng cầu rất đẹp.`, 'Frank Berg'],
    [`${said}, chuyên gia Frank Berg nói. Các chuyên gia cho rằng cầu rất đẹp.`, null],
    [`${said}, thợ hàn Frank Berg nói. Chuyên gia cho rằng cầu rất đẹp.`, null],
    [`${said}, Đại sứ Peru Juan Mora nói. Nhà ngoại giao Peru nhấn mạnh cầu rất đẹp.`, 'Juan Mora'],
    [`${said}, Đại sứ Peru Juan Mora nói. Nhà ngoại giao Chile nhấn mạnh cầu rất đẹp.`, null],
    [`${said}, Bí thư Hà Giang Lê Văn Tám nói. Người đứng đầu Tỉnh ủy Hà Giang cho rằng cầu rất đẹp.`, 'Lê Văn Tám'],
    [`${said}, Bí thư Hà Giang Lê Văn Tám nói. Người đứng đầu Tỉnh ủy Lào Cai cho rằng cầu rất đẹp.`, null],
    ['HLV Frank Berg tới. Vị chiến lược gia người Séc cho rằng cầu rất đẹp.', 'Frank Berg'],
    ['Bà Anna Berg tới. Một vị chiến lược gia người Séc cho rằng cầu rất đẹp.', null],
    ['Lê Lan Hương là ngôi sao. “Mẹ tôi từng là một ca sĩ giỏi đấy”, nữ ca sĩ 47 tuổi cho hay.', 'Lê Lan Hương'],
    ['Lê Lan Hương là ngôi sao. Hôm qua một nữ ca sĩ đã tới. Nữ ca sĩ 47 tuổi cho hay cầu rất đẹp.', null],
    ['Cầu thủ Frank Berg tới. Cầu thủ trẻ người Đức cho rằng cầu rất đẹp.', 'Frank Berg'],
    ['Nhà thiết kế Frank Berg tới. Nhà thiết kế đa tài cho rằng cầu rất đẹp.', 'Frank Berg'],
    ['Nhà thiết kế Frank Berg tới. Một nhà thiết kế đa tài cho rằng cầu rất đẹp.', null],
    ['HLV Frank Berg tới. HLV của Chelsea cho rằng cầu rất đẹp.', 'Frank Berg'],
    ['HLV Frank Berg gặp HLV Karl Witte. HLV của Chelsea cho rằng cầu rất đẹp.', null],
    ['HLV U20 Peru Frank Berg gặp HLV U20 Chile Karl Witte. HLV U20 Peru cho rằng cầu rất đẹp.', 'Frank Berg'],
    ['Tổng thống Peru Juan Mora tới. Ông tổng thống cho rằng cầu rất đẹp.', 'Juan Mora'],
    ['Bộ trưởng Giáo dục Lê Văn Tám tới. Tư lệnh ngành giáo dục cho rằng cầu rất đẹp.', 'Lê Văn Tám'],
    ['Bộ trưởng Giáo dục Lê Văn Tám tới. Tư lệnh ngành y tế cho rằng cầu rất đẹp.', null],
    ['Đồng chí Lê Văn Tám tới. Đồng chí khẳng định cầu rất đẹp.', 'Lê Văn Tám'],
    ['Đồng chí Lê Văn Tám tới. Các đồng chí trong ban khẳng định cầu rất đẹp.', null],
    ['Chị Lê Thị Sen bị ngã. Lãnh đạo này cho rằng cầu rất đẹp.', null],
    ['Bà Lê Thị Sen, Chủ tịch xã, bị ngã. Lãnh đạo này cho rằng cầu rất đẹp.', 'Lê Thị Sen'],
    ['Bà Lê Thị Sen, Hiệu trưởng Trường Mai Hoa, tới. Hôm qua, hiệu trưởng một trường ở quê cũng tới. Theo bà, cầu rất đẹp.', null],
  ])('%s', (text, name) => {
    expect(last(text)[1]).toBe(name)
  })
})

describe('whose name it is', () => {
  test.each([
    ['Đạo diễn 28 tuổi Hoàng Tám nói cầu rất đẹp.', 'Hoàng Tám'],
    ['Đạo diễn Hoàng Tám tới. Đạo diễn 28 tuổi nói cầu rất đẹp.', 'Hoàng Tám'],
    ['Đại gia Đức An cho rằng cầu rất đẹp.', 'Đức An'],
    ['Thủ tướng Anh May cho rằng cầu rất đẹp.', 'May'],
    ['Người tình màn ảnh Lê Văn Tám cho rằng cầu rất đẹp.', null],
    ['Người thợ hàn Lê Văn Tám cho rằng cầu rất đẹp.', 'Lê Văn Tám'],
    ['Bị cáo Mai Hương tới. Theo lời khai từ nữ bị cáo, cầu rất đẹp.', 'Mai Hương'],
    ['Bị cáo Lê Văn Tám tới. Theo lời khai từ nữ bị cáo, cầu rất đẹp.', null],
    ['Kỹ sư Lê Tám tới. Theo lời vị kỹ sư có 15 năm kinh nghiệm, cầu rất đẹp.', 'Lê Tám'],
    ['Kỹ sư Lê Tám tới. Theo lời một vị kỹ sư có 15 năm kinh nghiệm, cầu rất đẹp.', null],
    ['Ngoại trưởng Peru Juan Mora tới. Theo vị ngoại trưởng, cầu rất đẹp.', 'Juan Mora'],
    ['Ngoại trưởng Peru Juan Mora tới. Theo một vị bộ trưởng, cầu rất đẹp.', null],
    ['Chị Lê Thị Sen tới. Người mẹ này nói cầu rất đẹp.', 'Lê Thị Sen'],
    ['Bà Lê Thị Sen, 74 tuổi, cư dân Westhampton, nói cầu rất đẹp.', 'Lê Thị Sen'],
    ['Ông Lê Văn Tám tới. Người mẹ này nói cầu rất đẹp.', null],
    ['Bạn bè, giáo viên tại trường Mai Hoa rất buồn. Họ nói rằng cầu rất đẹp.', null],
    ['Trường Mai Hoa rất buồn. Họ nói rằng cầu rất đẹp.', 'Trường Mai Hoa'],
    ['Hãng xe Nordvak của Peru thông báo cầu rất đẹp.', 'Nordvak'],
    ['Đại học Kinh tế Quốc dân cam kết cầu rất đẹp.', 'Đại học Kinh tế Quốc dân'],
    ['Lan đã bị Frank Berg thẳng thừng nói rằng cầu rất đẹp.', 'Frank Berg'],
  ])('%s', (text, name) => {
    expect(last(text)[1]).toBe(name)
  })
})

describe('an office that is not told beside the name', () => {
  test.each([
    ['Người phát ngôn Lê Thị Sen tới. Người phát ngôn Bộ Thủy sản Việt Nam cho rằng cầu rất đẹp.', 'Lê Thị Sen'],
    ['Người phát ngôn Peru Lê Thị Sen tới. Người phát ngôn Bộ Thủy sản Chile cho rằng cầu rất đẹp.', null],
    ['Bí thư Thành ủy Cần Thơ Lê Văn Tám tới. Trời mưa. Người đứng đầu Thành ủy Cần Thơ cho rằng cầu rất đẹp.', 'Lê Văn Tám'],
    ['Bí thư Thành ủy Huế Lê Văn Tám tới. Trời mưa. Người đứng đầu Thành ủy Cần Thơ cho rằng cầu rất đẹp.', null],
    ['Ông Nguyễn Đức Chung tới. Trời mưa. Chủ tịch UBND TP Hà Nội cam kết cầu rất đẹp.', 'Nguyễn Đức Chung'],
    ['Ông Nguyễn Đức Sen tới. Trời mưa. Chủ tịch UBND TP Hà Nội cam kết cầu rất đẹp.', null],
    ['CEO của Nordvak Kors, ông Juan Mora, cho rằng cầu rất đẹp.', 'Juan Mora'],
    ['Nhà báo Frank Berg cho rằng cầu cũ. Trời mưa. Tác giả cho rằng cầu rất đẹp.', 'Frank Berg'],
    ['Ông Frank Berg cho rằng cầu cũ. Trời mưa. Tác giả cho rằng cầu rất đẹp.', null],
    ['Ông Frank Berg đòi ra đi. Siêu sao người Peru cho rằng cầu rất đẹp.', 'Frank Berg'],
    ['Ông Frank Berg gặp siêu sao Karl Witte ở xa. Mưa. Mưa. Mưa. Mưa. Siêu sao người Peru cho rằng cầu rất đẹp.', null],
    ['Ông Lê Văn Tám tới, còn cá nhân ông cho rằng cầu rất đẹp.', 'Lê Văn Tám'],
    ['UBND tỉnh Lào Cai và Thanh tra tỉnh cam kết cầu rất đẹp.', 'UBND tỉnh Lào Cai'],
    ['Sở Thủy sản và Chăn nuôi Hà Nội cam kết cầu rất đẹp.', 'Sở Thủy sản và Chăn nuôi Hà Nội'],
    ['TAND Q.1 cam kết cầu rất đẹp.', 'TAND Q.1'],
    ['Dân vướng luật Ông Hồ Nhật Lệ cam kết cầu rất đẹp.', 'Hồ Nhật Lệ'],
    ['Phó Thủ tướng Lê Văn Tám tới. “Cầu này đã xong từ lâu”.Phó Thủ tướng nhấn mạnh.', 'Lê Văn Tám'],
  ])('%s', (text, name) => {
    expect(last(text)[1]).toBe(name)
  })
})

describe('whom a pronoun or a trade means', () => {
  test.each([
    ['Ông Lê Xuân Tám gọi ai đó. “Cậu kia tên Bông nói tiếng Chăm “ngọt xớt” luôn đó chị”, ông giới thiệu.', 'Lê Xuân Tám'],
    ['Bà Anna Moon tới. Ông Moon Su-min cười. Ông Moon đi xem cầu. Ông nói cầu rất đẹp.', 'Moon Su-min'],
    ['Bà Anna Moon tới. Bà Moon đi xem cầu. Bà nói cầu rất đẹp.', 'Anna Moon'],
    ['Ông Nguyễn Sự, kỹ sư cầu đường, gọi điện. Ông cho hay cầu rất đẹp.', 'Nguyễn Sự'],
    ['Báo Sao Mai viết về xe. Họ nói cầu rất đẹp.', null],
    ['Công ty Sao Mai viết về xe. Họ nói cầu rất đẹp.', 'Công ty Sao Mai'],
    ['Nữ ca sĩ Hà Sen tới. Chị Mai Lan từ chối. “Cầu này đã xong từ lâu”, nữ ca sĩ nói.', 'Mai Lan'],
    ['Nữ ca sĩ Hà Sen tới. Bác sĩ Mai Lan từ chối. “Cầu này đã xong từ lâu”, nữ ca sĩ nói.', 'Hà Sen'],
  ])('%s', (text, name) => {
    expect(last(text)[1]).toBe(name)
  })
})

test('the words begin behind the source and no sooner', () => {
  const words = (text: string) => quotesIn(text).map((quote) => [quote.speaker, quote.text])
  expect(words('Theo lời kể của các ngư dân trên con thuyền bị lật, hầu hết người chèo là họ hàng.')).toEqual([
    ['lời kể của các ngư dân trên con thuyền bị lật', 'hầu hết người chèo là họ hàng'],
  ])
  expect(words('Theo cảnh sát, người phụ nữ mắng nhau ở phố Mây (Huế, Peru) tên Lan, không phải là thợ.')).toEqual([
    ['cảnh sát', 'người phụ nữ mắng nhau ở phố Mây (Huế, Peru) tên Lan, không phải là thợ'],
  ])
  expect(words('Theo bà Lan, người bán cá ở phố Mây (Huế, Peru), cầu đã xong.')).toEqual([
    ['bà Lan, người bán cá ở phố Mây (Huế, Peru)', 'cầu đã xong'],
  ])
  expect(words('Theo bà Anna Berg, sáng lập kiêm hiệu trưởng Trường Sao Mai, cầu đã xong.')).toEqual([
    ['bà Anna Berg, sáng lập kiêm hiệu trưởng Trường Sao Mai', 'cầu đã xong'],
  ])
  expect(words('Trường Mai Hoa cho biết, cầu đã xong từ lâu. >>> Đọc thêm: Cầu mới')).toEqual([['Trường Mai Hoa', 'cầu đã xong từ lâu']])
})

describe('a body or site that speaks', () => {
  test.each([
    ['Theo nhà sản xuất LG, cầu rất đẹp.', 'LG'],
    ['Theo nhà sản xuất, cầu rất đẹp.', null],
    // who is called so here, not who once was
    [
      'Chủ tịch Quốc hội Vương Đình Huệ khen cầu. Tổng Bí thư Nguyễn Phú Trọng cũng khen. Chủ tịch Quốc hội cho biết cầu rất đẹp.',
      'Vương Đình Huệ',
    ],
    ['Nordvaknews.com đưa tin cầu rất đẹp.', 'Nordvaknews.com'],
    ['Nhóm tin tặc The Nordvak Group tuyên bố cầu rất đẹp.', 'The Nordvak Group'],
    ['Hiệp hội taxi Hà Nội cho rằng cầu rất đẹp.', 'Hiệp hội taxi Hà Nội'],
    ['Tổng Bí thư Trường Lâm nhấn mạnh cầu rất đẹp.', 'Trường Lâm'],
    ['Trường Mai Hoa nhấn mạnh cầu rất đẹp.', 'Trường Mai Hoa'],
    ['Trong buổi họp gần đây, Casemira đã tiết lộ rằng cầu rất đẹp.', 'Casemira'],
    ['Ban Tuyên giáo tỉnh Hà Nam họp hôm qua. Ban này nhấn mạnh cầu rất đẹp.', 'Ban Tuyên giáo tỉnh Hà Nam'],
    ['Bà Hà phụ trách nhiều phòng ban. Ban này nhấn mạnh cầu rất đẹp.', null],
    ['UBND tỉnh Hà Nam vừa họp. Theo UBND tỉnh, cầu rất đẹp.', 'UBND tỉnh Hà Nam'],
    ['UBND tỉnh Hà Nam vừa họp. Theo UBND huyện, cầu rất đẹp.', null],
    ['UBND tỉnh Hà Nam vừa họp. Theo UBND huyện Mường Mây, cầu rất đẹp.', 'UBND huyện Mường Mây'],
    ['Theo lời khen của Hội đồng Chung khảo, cầu rất đẹp.', 'Hội đồng Chung khảo'],
    ['Cô Lê Thị Tám tới. Thiếu nữ 20 tuổi cho biết cầu rất đẹp.', 'Lê Thị Tám'],
    ['Ông Lê Văn Tám tới. Thiếu nữ 20 tuổi cho biết cầu rất đẹp.', null],
    ['Cô Lê Thị Tám tới. Một thiếu nữ 20 tuổi cho biết cầu rất đẹp.', null],
  ])('%s', (text, name) => {
    expect(last(text)[1]).toBe(name)
  })
})

test('whose words they were stands behind them', () => {
  expect(last('“Cầu này đã xong từ lâu”, đó là những lời tâm sự của bà Lê Thị Sen.')).toEqual(['bà Lê Thị Sen', 'Lê Thị Sen'])
  expect(last('“Cầu này đã xong từ lâu”, đó là bài hát của bà Lê Thị Sen.')).toEqual([null, null])
})

test('for whom the words are is no part of them, nor the verb a part of the source', () => {
  const words = (text: string) => quotesIn(text).map((quote) => [quote.speaker, quote.cue, quote.text])
  expect(words('Ông Lê Tám trả lời báo chí, cho biết: “Cầu đã xong”.')).toEqual([['Ông Lê Tám', 'cho biết', 'Cầu đã xong']])
  expect(words('Theo luật sư tư vấn miễn phí cho biết, cầu đã xong.')).toEqual([['luật sư tư vấn miễn phí', 'Theo', 'cầu đã xong']])
})

test('a picture’s credit or a subhead without its full stop is no part of the speaker', () => {
  expect(last('Lan tới chợ. Ảnh cắt từ clip Lan Hương cho biết cầu rất đẹp.')).toEqual(['Lan Hương', 'Lan Hương'])
  expect(last('Xe chạy song song khiến khách ít đi Chuyên gia của hãng Mây đánh giá cầu rất đẹp.')[0]).toBe('Chuyên gia của hãng Mây')
})

describe('who is meant by a pronoun', () => {
  test.each([
    ['Chị Lê Thị Sen tới. Bé Mai Thị Lan ngủ, chỉ còn lại bé Lan. Chị cho biết cầu rất đẹp.', 'Lê Thị Sen'],
    ['Chị Lê Thị Sen tới. Chị Mai Thị Lan ngủ, chỉ còn lại chị Lan. Chị cho biết cầu rất đẹp.', 'Mai Thị Lan'],
    ['Bà Lê Thị Sen (55 tuổi), mẹ của Lan, rất vui. Bà vui mừng kể rằng cầu rất đẹp.', 'Lê Thị Sen'],
    ['Người lái đò, mẹ của Lan, rất vui. Bà vui mừng kể rằng cầu rất đẹp.', null],
    ['Theo thầy Lê Văn Tám, trường cần sửa ngay. Thầy cho hay cầu rất đẹp.', 'Lê Văn Tám'],
    ['Theo bà Lê Thị Sen, trường cần sửa ngay. Thầy cho hay cầu rất đẹp.', null],
    ['Người đứng đầu Ủy ban theo dõi đê điều ven biển của Peru Juan Mora xác nhận rằng đê đã vỡ. Ông cho biết cầu rất đẹp.', 'Juan Mora'],
    ['Người đứng đầu Ủy ban theo dõi đê điều ven biển của Peru xác nhận rằng đê đã vỡ. Ông cho biết cầu rất đẹp.', null],
    ['Theo báo Sao Mai, ông lái đò và vợ đã ngủ. Họ tin rằng cầu rất đẹp.', null],
    ['Theo Công ty Sao Mai, ông lái đò và vợ đã ngủ. Họ tin rằng cầu rất đẹp.', 'Công ty Sao Mai'],
    ['Đại diện Công ty Sao Mai nói ông Lê Tám đã ngủ. Vị này cho biết cầu rất đẹp.', null],
    ['Về phía Hồ Mai Sen, cô chia sẻ rằng cầu rất đẹp.', 'Hồ Mai Sen'],
  ])('%s', (text, name) => {
    expect(last(text)[1]).toBe(name)
  })
})

describe('whose relative speaks, or who is one', () => {
  test.each([
    ['Theo con trai ông Roy, cầu rất đẹp.', 'con trai ông Roy', null],
    ['Theo chuyên gia tình báo Alan Roy, cầu rất đẹp.', 'chuyên gia tình báo Alan Roy', 'Alan Roy'],
    ['Lê Mai Sen, vợ anh Tám, cho biết cầu rất đẹp.', 'Lê Mai Sen, vợ anh Tám', 'Lê Mai Sen'],
    ['Hôm qua, vợ anh Tám cho biết cầu rất đẹp.', 'vợ anh Tám', null],
  ])('%s', (text, speaker, name) => {
    expect(last(text)).toEqual([speaker, name])
  })
})

describe('who of those in the sentence speaks', () => {
  test.each([
    ['Trao đổi với PV Sao Mai, một lãnh đạo Công an tỉnh Mây cho biết cầu rất đẹp.', 'một lãnh đạo Công an tỉnh Mây', null],
    ['Theo Lê Văn Tám, một lãnh đạo xã, cầu rất đẹp.', 'Lê Văn Tám, một lãnh đạo xã', 'Lê Văn Tám'],
    [
      'Họp với đoàn của Bí thư Thành ủy Huế, Phó giám đốc Sở Y tế Lê Văn Tám cho biết cầu rất đẹp.',
      'Phó giám đốc Sở Y tế Lê Văn Tám',
      'Lê Văn Tám',
    ],
    [
      'Theo Bí thư Thành ủy Huế, Chủ tịch Hội đồng Lê Văn Tám, cầu rất đẹp.',
      'Bí thư Thành ủy Huế, Chủ tịch Hội đồng Lê Văn Tám',
      'Lê Văn Tám',
    ],
    ['Các tay súng do Peru hậu thuẫn tuyên bố cầu rất đẹp.', 'Các tay súng', null],
    ['Cầu hỏng do Peru không sửa, Chile tuyên bố cầu rất đẹp.', 'Chile', 'Chile'],
    [
      'Anh Lê Văn Tám, Giám đốc Công ty TNHH gốm sứ và vận chuyển Mai Anh cho biết cầu rất đẹp.',
      'Anh Lê Văn Tám, Giám đốc Công ty TNHH gốm sứ và vận chuyển Mai Anh',
      'Lê Văn Tám',
    ],
    [`${said}, chuyên gia Peru Juan Mora nói. Giới chức Peru cho biết cầu rất đẹp.`, 'Giới chức Peru', null],
    ['Khán giả có tên Huy Lâm cho biết cầu rất đẹp.', 'Khán giả có tên Huy Lâm', 'Huy Lâm'],
    ['Tên lửa có tên Huy Lâm rất to.', null, null],
    ['Còn Minh Hương thì chia sẻ rằng cầu rất đẹp.', 'Minh Hương', 'Minh Hương'],
    ['Nhật Tinh Mai tâm sự rằng cầu rất đẹp.', 'Nhật Tinh Mai', 'Nhật Tinh Mai'],
    ['Nhật tuyên bố rằng cầu rất đẹp.', 'Nhật', 'Nhật'],
    ['Đại biểu Lê Văn Tám (Huế) lo ngại. Đại biểu phân tích: cầu rất đẹp.', 'Đại biểu', 'Lê Văn Tám'],
    ['Đại biểu Lê Văn Tám (Huế) lo ngại. Các đại biểu phân tích: cầu rất đẹp.', 'Các đại biểu', null],
    ['HLV Juan Mora tới. HLV U.20 Peru cho rằng cầu rất đẹp.', 'HLV U.20 Peru', 'Juan Mora'],
  ])('%s', (text, speaker, name) => {
    expect(last(text)).toEqual([speaker, name])
  })
})

describe('the police and the court without a name', () => {
  const arrested = 'Công an quận Sông Mây bắt Lê Tám.'
  test.each([
    [`${arrested} Theo cảnh sát, Tám rất ít nói.`, 'Công an quận Sông Mây'],
    [`${arrested} Cơ quan điều tra cho biết Tám rất ít nói.`, 'Công an quận Sông Mây'],
    ['Cảnh sát Lima bắt Juan Mora. Phía cảnh sát cho biết Mora rất ít nói.', 'Cảnh sát Lima'],
    ['Cảnh sát Lima bắt Juan Mora. Cơ quan điều tra cho biết Mora rất ít nói.', null],
    [`${arrested} Công an quận Mây Hạ đã tới. Theo cảnh sát, Tám rất ít nói.`, null],
    ['Công an xã Mây Hạ gặp Lê Tám. Đại diện công an huyện đã tới. Theo cảnh sát, Tám rất ít nói.', null],
    [`${arrested} Theo cảnh sát, Công an quận Sông Mây đã nhận đơn của Tám.`, null],
    ['Công an xã Mây và Công an huyện Mây bắt Lê Tám. Theo cảnh sát, Tám rất ít nói.', null],
    ['TAND huyện Sông Mây xử Lê Tám. Tòa cũng nhận định Tám rất ít nói.', 'TAND huyện Sông Mây'],
    ['TAND huyện Sông Mây và TAND tỉnh Mây Thượng xử Lê Tám. Tòa cũng nhận định Tám rất ít nói.', null],
  ])('%s', (text, name) => {
    expect(last(text)[1]).toBe(name)
  })
})
