// Who a short name, an office or a description is, over the whole article: each rule with a text and, below it, one that only looks like it.
import { describe, expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

const last = (text: string) => quotesIn(text).at(-1)?.name ?? null

describe('names that are also countries or words of address', () => {
  test.each([
    ['Bác sĩ Lê Hoàng Đức mổ cho bé Na. Bác sĩ Đức cho biết ca mổ kéo dài sáu giờ.', 'Lê Hoàng Đức'],
    ['Bác sĩ Lê Hoàng Đức từ Đức về. Chính phủ Đức im lặng. Bác sĩ Đức cho biết ca mổ kéo dài sáu giờ.', null],
    ['Đêm qua bà Lưu Thị Kim Anh gọi hàng xóm. Theo bà Anh, cửa đã bị phá.', 'Lưu Thị Kim Anh'],
    ['Đêm qua bà Lưu Thị Kim Anh gọi hàng xóm. Theo cảnh sát miền nam Anh, cửa đã bị phá.', 'cảnh sát miền nam Anh'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('two of one family name, told apart by their offices', () => {
  const both = 'Tổng thống Peru Alan Torres và con gái ông, nghị sĩ Maria Torres, có mặt tại tòa.'
  test.each([
    [`${both} Tổng thống Torres cho biết phiên tòa sẽ kéo dài.`, 'Alan Torres'],
    [`${both} Nghị sĩ Torres cho biết phiên tòa sẽ kéo dài.`, 'Maria Torres'],
    [`${both} Bà Torres cho biết phiên tòa sẽ kéo dài.`, 'Maria Torres'],
    ['Nghị sĩ Peru Maria Torres có mặt. Bộ trưởng Alan Rey cũng đến. Nghị sĩ Torres cho biết phiên tòa sẽ kéo dài.', 'Maria Torres'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('the head of a body, by what leads it', () => {
  const both = 'Bộ trưởng Bộ Thủy lợi Lê Văn Tám trình dự luật. Chủ nhiệm Ủy ban Thủy lợi Đỗ Thị Sen thẩm tra.'
  test.each([
    [`${both} Theo người đứng đầu Bộ Thủy lợi, nước hồ đã giảm.`, 'Lê Văn Tám'],
    [`${both} Theo người đứng đầu Bộ Y tế, nước hồ đã giảm.`, null],
    ['Giám đốc Sở Y tế Lê Văn Tám tới. Giám đốc Sở Y tế Huế cho biết cầu đã xong.', 'Lê Văn Tám'],
    ['Người phát ngôn Bộ Ngoại giao Chile Juan Mora họp báo. Phát ngôn viên Bộ Ngoại giao Chile cho biết cầu đã xong.', 'Juan Mora'],
    ['Người phát ngôn Bộ Ngoại giao Chile Juan Mora họp báo. Phát ngôn viên Bộ Quốc phòng Chile cho biết cầu đã xong.', null],
    ['Thừa ủy quyền Thủ tướng, Bộ trưởng Bộ Y tế Lê Văn Tám trình dự luật. Theo người đứng đầu Bộ Y tế, thuốc đã đủ.', 'Lê Văn Tám'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('a name of two syllables that the article tells of often', () => {
  test.each([
    ['Vừa qua, Chi Đan ra đảo. Cô tặng sách. Chi Đan tặng cờ. Tối qua, Chi Đan hát. Cô cho biết mình rất vui.', 'Chi Đan'],
    ['Vừa qua, Chi Đan mở hội. Đảo rất đẹp. Ở Chi Đan có cờ. Tối qua, Chi Đan mưa. Cô cho biết mình rất vui.', null],
    ['Vừa qua, Chi Đan ra đảo. Cô tặng sách. Cô cho biết mình rất vui.', null],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('somebody by age, part or trade, where one person fits', () => {
  const fire = 'Chị Mai Thị Sen (34 tuổi) và ông Lê Tám (61 tuổi) ở gần đó. Công trình khởi công từ năm 2021.'
  test.each([
    [`${fire} Người phụ nữ 34 tuổi cho biết nhà đã cháy.`, 'Mai Thị Sen'],
    [`${fire} Người phụ nữ 61 tuổi cho biết nhà đã cháy.`, null],
    ['Ca sĩ Mai Sen (SN 1993) tới. Ca sĩ Lê Hoa Mai tới. Giọng ca sinh năm 1993 cho biết đĩa đã xong.', 'Mai Sen'],
    ['Tòa xử bị cáo Lê Văn Tám. Cầu sập hôm qua. Tại tòa, bị cáo thừa nhận cầu đã sập.', 'Lê Văn Tám'],
    ['Tòa xử bị cáo Lê Văn Tám. Bà Sen, bị cáo buộc lừa đảo, cho biết cầu đã sập.', 'Sen'],
    ['Tòa xử bị cáo Lê Văn Tám và bị cáo Đỗ Văn Sáu. Cầu sập hôm qua. Tại tòa, bị cáo thừa nhận cầu đã sập.', null],
    ['Ông Phan Bá Tuế (chủ quán cơm ở phường 5) tới. Cầu sập hôm qua. Chủ quán cho biết cầu đã sập.', 'Phan Bá Tuế'],
    ['Ông Phan Bá Tuế (chủ quán cơm ở phường 5) tới. Cầu sập hôm qua. Một chủ quán cho biết cầu đã sập.', null],
    ['Cựu binh Mỹ Roger Hall trở lại. Cầu sập hôm qua. Cựu binh Mỹ cho biết cầu đã sập.', 'Roger Hall'],
    ['Cựu binh Mỹ Roger Hall trở lại. Cầu sập hôm qua. Cựu binh Peru cho biết cầu đã sập.', null],
    ['Tiền đạo Lucas Rey ghi hai bàn. Chân sút gốc Phi cho biết mình rất vui.', 'Lucas Rey'],
    ['Tiền đạo Lucas Rey ghi hai bàn. Thủ môn này cho biết mình rất vui.', null],
    ['Thượng tá Lê Văn Tám, Trưởng Công an huyện Sông Mây, tới. Cầu sập hôm qua. Vị thượng tá cho biết cầu đã sập.', 'Lê Văn Tám'],
    ['Tiến sĩ Anna Berg tới. Cầu sập hôm qua. Nữ tiến sĩ cho biết cầu đã sập.', 'Anna Berg'],
    ['Thủ tướng Na Uy Kari Berg tới. Cầu sập hôm qua. Nữ thủ tướng cho biết cầu đã sập.', 'Kari Berg'],
    ['Hiệu trưởng Trường Mây Hạ Lê Thị Hà tới. Cầu sập hôm qua. Cô hiệu trưởng cho biết cầu đã sập.', 'Lê Thị Hà'],
    ['Giám đốc Sở Y tế Phú Yên Lê Văn Tám tới. Cầu sập hôm qua. Người đứng đầu ngành y tế Phú Yên cho biết cầu đã sập.', 'Lê Văn Tám'],
    ['Bộ trưởng Bộ Xây dựng Lê Văn Tám tới. Cầu sập hôm qua. “Cầu cũ rồi”, người đứng đầu ngành xây dựng nói.', 'Lê Văn Tám'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('names that what stands before or behind them gives away', () => {
  test.each([
    ['Gao, một doanh nhân ở Thâm Quyến, cho biết cầu đã xong. Gao cho biết đường cũng xong.', 'Gao'],
    ['Gạo, một mặt hàng ở Thâm Quyến, rất đắt. Gạo cho biết đường cũng xong.', null],
    ['“Luật này phải sửa”, nghị sĩ Đảng Xanh Klaus Berg bình luận. Ông cho biết luật đã cũ.', 'Klaus Berg'],
    ['Phim của đạo diễn gốc Việt Mai Thu Vân sẽ ra rạp. Nữ đạo diễn cho biết phim quay ở Huế.', 'Mai Thu Vân'],
    ['Một người đàn ông tên Đỗ Văn Chiến báo tin. Người này cho biết cầu đã sập.', 'Đỗ Văn Chiến'],
    ['Một người đàn ông gọi tên Đỗ Văn Chiến. Người này cho biết cầu đã sập.', null],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('a name, and who that is behind it', () => {
  test.each([
    ['Hương Sen, sinh viên một trường ở quận Suối Mây cho biết cầu rất đẹp.', 'Hương Sen'],
    ['Trung Dũng, du học sinh tại Peru cho biết cầu rất đẹp.', 'Trung Dũng'],
    ['Mai Sen - một người bạn thân cho biết cầu rất đẹp.', 'Mai Sen'],
    ['Thu Sen (nhân viên bưu điện tại TP.HCM) cho biết cầu rất đẹp.', 'Thu Sen'],
    ['M.H - một người bạn thân cho biết cầu rất đẹp.', 'M.H'],
    ['Ông Lê Văn Tám trú tại thôn Mây, người xây cầu cho biết cầu rất đẹp.', 'Lê Văn Tám'],
    // the next one of a list, a place
    ['Bảo Sen, anh Tám đều được cho là rất đẹp. Cô cho biết cầu rất đẹp.', null],
    ['Suối Sen (nơi có cầu) rất đẹp. Ở Suối Sen, một người dân cho biết cầu rất đẹp.', null],
    // a family name that is the noun of a place
    ['Ngoài ra, Hồ Mai Sen – chị gái của Hồ Mai Lan cho biết cầu rất đẹp.', 'Hồ Mai Sen'],
    ['Châu Văn Tám - Giám đốc bệnh viện Bình Mây cho biết cầu rất đẹp.', 'Châu Văn Tám'],
    ['Hồ Ba Bể - nơi có cầu rất đẹp. Nơi này cho biết cầu rất đẹp.', null],
  ])('%s', (text, name) => {
    expect(quotesIn(text).at(-1)?.name ?? null).toBe(name)
  })
})

describe('accounts, words of address from abroad, experts of a trade, those around an office', () => {
  test.each([
    ['nick name La Sen viết: “Cầu rất đẹp”.', 'La Sen'],
    ['Người dùng mạng Mai Sen viết: “Cầu rất đẹp”.', 'Mai Sen'],
    ['Tài khoản WeChat của Nordvak viết: “Cầu rất đẹp”.', null],
    ['Người dùng Android cho biết máy rất chậm.', null],
    ['Ca sĩ Đàm Mai Sen tới dự. Mr. Đàm cho biết cầu rất đẹp.', 'Đàm Mai Sen'],
    ['Ca sĩ Đàm Mai Sen tới dự. Anh Đàm cho biết cầu rất đẹp.', 'Đàm'],
    ['Bác sĩ sản khoa Lê Kim Sen cho biết cầu rất đẹp.', 'Lê Kim Sen'],
    ['Chuyên gia phân tích tình báo Frank Berg cho biết cầu rất đẹp.', 'Frank Berg'],
    ['Văn phòng Tổng thống Peru Juan Mora cho biết cầu rất đẹp.', 'Văn phòng Tổng thống Peru'],
    ['Chính quyền Tổng thống Peru Juan Mora cho biết cầu rất đẹp.', 'Peru'],
    ['Thư ký riêng của Tổng thống Juan Mora cho biết cầu rất đẹp.', null],
    // the town above the one of the body
    ['Sáng qua, tin từ phòng GD&ĐT huyện Suối Mây, Nghệ An cho biết cầu rất đẹp.', 'phòng GD&ĐT huyện Suối Mây'],
    ['Trao đổi với Công an huyện Suối Mây, Lê Văn Tám cho biết cầu rất đẹp.', 'Lê Văn Tám'],
  ])('%s', (text, name) => {
    expect(quotesIn(text).at(-1)?.name ?? null).toBe(name)
  })
})

describe('what a department, a street or a school is called, and who only belongs to somebody', () => {
  test.each([
    ['“Cầu rất đẹp”, chuyên gia về Đông Á tại Nordvak, ông Frank Berg cho biết.', 'Frank Berg'],
    ['“Cầu rất đẹp”, Đại sứ Peru tại Liên Hợp Quốc, Liu Haoming cho biết.', 'Liu Haoming'],
    ['Theo Berg, cầu rất xấu. HLV Berg cho biết cầu rất đẹp.', 'Berg'],
    ['Theo đại diện Ngân hàng Hai Bà Trưng, cầu rất đẹp.', null],
    ['Trưởng khoa Ngoại cho biết cầu rất đẹp.', null],
    ['BS Lê Kim Sen, Trưởng khoa Nội Thần kinh viện Mây cho biết cầu rất đẹp.', 'Lê Kim Sen'],
    ['Anh Lê Văn Tám, sinh năm 1979, ngụ ấp 4, huyện Mây, tỉnh Bạc Liêu cho biết cầu rất đẹp.', 'Lê Văn Tám'],
    ['Gặp anh Lê Văn Tám, ở huyện Mây, tỉnh Bạc Liêu, bà Sen cho biết cầu rất đẹp.', 'Sen'],
    ['Trưởng phòng Marketing của Nordvak cho biết cầu rất đẹp.', null],
    ['Trưởng phòng Hải cho biết cầu rất đẹp.', 'Hải'],
    ['Thí sinh TP.HCM cho biết cầu rất đẹp.', null],
    ['Cựu Bí thư Thành Đoàn Đắk Lắk Y Bhăm Byă cho biết cầu rất đẹp.', 'Y Bhăm Byă'],
    ['Hiệu trưởng trường ĐH Dược Tôn Đức Thắng cho biết cầu rất đẹp.', null],
    ['Hiệu trưởng trường ĐH Dược Tôn Đức Bình cho biết cầu rất đẹp.', 'Tôn Đức Bình'],
    ['Otto Berg đi xa. “Cầu rất đẹp”, gia đình Berg viết.', null],
  ])('%s', (text, name) => {
    expect(quotesIn(text).at(-1)?.name ?? null).toBe(name)
  })
  test('a coach is no company', () => {
    expect(quotesIn('Theo Berg, cầu rất xấu. HLV Berg cho biết cầu rất đẹp.').map(({ kind }) => kind)).toEqual(['person', 'person'])
  })
})

describe('a description right after the words of the one it fits', () => {
  const words = 'Đại sứ Peru Juan Mora tới. Theo ông Mora, cầu đã xong.'
  test.each([
    [`${words} Vị quan chức ngoại giao Peru tiết lộ đường cũng xong.`, 'Juan Mora'],
    [`${words} Vị quan chức ngoại giao Chile tiết lộ đường cũng xong.`, null],
    ['Bộ Y tế Peru xác nhận có dịch. Thông cáo của Bộ trên nêu rõ dịch mới xuất hiện.', 'Bộ Y tế Peru'],
    ['Nữ diễn viên Kim Tae Na đến. Hà Bi Rain hát tặng vợ, nữ diễn viên cho biết mình rất vui.', 'Kim Tae Na'],
    ['Kyaw Kyaw Lwin, một quan chức ngành gỗ, tới. Ông cho biết cầu đã sập.', 'Kyaw Kyaw Lwin'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('a lead that describes whom the headline names', () => {
  test.each([
    ['Hari Mora giải thích về phim mới', 'Nữ ca sĩ cho biết phim quay ở Huế.', 'Hari Mora'],
    ['Hari Mora và Lina Rey giải thích về phim mới', 'Nữ ca sĩ cho biết phim quay ở Huế.', null],
    ['Hari Mora giải thích về phim mới', 'HLV Lina Rey tới. Nữ ca sĩ cho biết phim quay ở Huế.', null],
    ['HLV Hari Mora giải thích về trận thua', 'Nữ ca sĩ cho biết phim quay ở Huế.', null],
  ])('%s / %s', (title, text, name) => {
    expect(quotesIn(text, title).at(-1)?.name ?? null).toBe(name)
  })
})

describe('bodies by their letters, short names and nouns', () => {
  test.each([
    ['Bộ Giáo dục và Đào tạo bày đề mẫu. Theo Bộ GD-ĐT, đề sẽ ngắn hơn.', 'Bộ Giáo dục và Đào tạo'],
    ['Bộ Giáo dục và Đào tạo bày đề mẫu. Theo Bộ LĐ-TB&XH, lương sẽ tăng.', 'Bộ LĐ-TB&XH'],
    ['Sở Giao thông vận tải TP Tam Kỳ họp báo. Sở GTVT cho biết cầu đã xong.', 'Sở Giao thông vận tải TP Tam Kỳ'],
    ['Sở Giao thông vận tải Hà Giang và Sở Giao thông vận tải Hà Nam họp báo. Sở GTVT cho biết cầu đã xong.', 'Sở GTVT'],
    [
      'Góp ý gửi Ủy ban Thủy lợi Quốc hội, Hiệp hội Nhà đất Sông Mây (SoMRA) xin giảm thuế. SoMRA cho rằng thuế quá cao.',
      'Hiệp hội Nhà đất Sông Mây (SoMRA)',
    ],
    [
      'Tổng công ty Vận tải Sông Mây (Dongmay Lines) báo lỗ. Dongmay Lines cho biết giá dầu tăng.',
      'Tổng công ty Vận tải Sông Mây (Dongmay Lines)',
    ],
    ['Tổng công ty Vận tải Sông Mây (Mai Hoa) báo lỗ. Tổng công ty này cho biết giá dầu tăng.', 'Tổng công ty Vận tải Sông Mây'],
    [
      'Theo KPNA, cầu đã xong. Theo hãng thông tấn trung ương Peru (KPNA), nước đã rút. Hãng thông tấn này cho biết đường cũng xong.',
      'hãng thông tấn trung ương Peru (KPNA)',
    ],
    ['Câu lạc bộ Nam Hải vừa bổ nhiệm HLV. CLB này cho biết hợp đồng dài hai năm.', 'Câu lạc bộ Nam Hải'],
    ['Công ty Nam Hải vừa bổ nhiệm giám đốc. CLB này cho biết hợp đồng dài hai năm.', null],
    ['Ngân hàng Sông Mây giảm lãi suất. Nhà băng này cho biết lãi mới áp dụng ngay.', 'Ngân hàng Sông Mây'],
    ['Chính phủ họp hôm qua. Theo báo cáo của Chính phủ, nợ công đã giảm.', 'Chính phủ'],
    ['CQĐT Bộ Công an khám nhà. Theo CQĐT, cầu đã xong.', 'CQĐT Bộ Công an'],
    ['VKS tỉnh Mây cãi VKS tỉnh Sen. Theo VKS, cầu đã xong.', 'VKS'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('whose a document is that the words only name', () => {
  test.each([
    ['Bộ Y tế Ghana ra thông cáo hôm 4/2. Thông cáo nêu rõ thuốc sẽ về trong tuần.', 'Bộ Y tế Ghana'],
    ['UBND tỉnh Mây Hạ có văn bản gửi các sở. Văn bản này nêu rõ cầu phải xong trước Tết.', 'UBND tỉnh Mây Hạ'],
    ['Ông Lê Tám đọc thông cáo. Thông cáo nêu rõ thuốc sẽ về trong tuần.', null],
    ['Bộ Y tế Ghana ra thông cáo. Mưa lớn kéo dài ở miền nam. Thông cáo nêu rõ thuốc sẽ về trong tuần.', 'Bộ Y tế Ghana'],
    ['Bộ Y tế Ghana ra thông cáo. Ông Lê Tám ra thông cáo. Thông cáo nêu rõ thuốc sẽ về trong tuần.', 'Lê Tám'],
    ['Trong một thông cáo, Bộ Y tế Ghana khen thuốc mới. Trời mưa. Thông cáo nêu rõ thuốc sẽ về trong tuần.', 'Bộ Y tế Ghana'],
    ['Bộ Y tế Ghana đọc kỹ thông cáo của Bộ Y tế Mali. Thông cáo nêu rõ thuốc sẽ về trong tuần.', 'Bộ Y tế Mali'],
    ['Đại sứ Peru Juan Mora tới. Theo ông Mora, cầu đã xong. Một quan chức ngoại giao Peru tiết lộ đường cũng xong.', null],
    ['Bộ Y tế Ghana khen thuốc mới. Trời mưa. Thông cáo Bộ nêu rõ thuốc sẽ về trong tuần.', 'Bộ Y tế Ghana'],
    ['Bộ Y tế Ghana khen thuốc mới. Bộ Tư lệnh Mali im lặng. Thông cáo của bộ nêu rõ thuốc sẽ về trong tuần.', 'Bộ Y tế Ghana'],
    ['Bộ Tư lệnh Mali khen thuốc mới. Thông cáo của bộ nêu rõ thuốc sẽ về trong tuần.', null],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('what belongs to the name of a body', () => {
  test.each([
    ['Chủ tịch UNBD TP Hà Nội Lê Đức Tám cho biết cầu đã xong.', 'Lê Đức Tám'],
    ['Chủ tịch UBDN TP Hà Nội Lê Đức Tám tới. Theo lãnh đạo Sở Thủy lợi thành phố, đê đã đắp.', null],
    ['Chủ tịch Trung Quốc Lê Cận Mai tới. Theo nhà lãnh đạo Trung Quốc, cầu đã xong.', 'Lê Cận Mai'],
    ['SoMoBank giảm lãi suất. Theo SoMoBank, lãi mới áp dụng ngay.', 'SoMoBank'],
    ['Tổng Công ty Đầu tư và trồng mới rừng tràm Việt Nam cho biết cầu đã xong.', 'Tổng Công ty Đầu tư và trồng mới rừng tràm Việt Nam'],
    ['Tổng Công ty Đầu tư và các bạn hàng Việt Nam cho biết cầu đã xong.', 'Tổng Công ty Đầu tư'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('what is no name, or more of one', () => {
  test.each([
    ['Ngoại trưởng Peru Ana Rey gặp người đồng cấp Chile Luis Soto. Bà Rey, người đang ở Lima, cho biết cầu đã xong.', 'Ana Rey'],
    ['Cầu dài. Siêu mẫu Việt cho biết cầu đẹp. Hoa đến cùng Việt hôm qua.', null],
    ['Ca sĩ Lê Quốc Việt tới. Ca sĩ Việt cho biết cầu đẹp.', 'Lê Quốc Việt'],
    ['Cầu sập hôm qua. Ngư dân Bình Châu cho biết biển động.', null],
    ['Theo Nordvaknews.com.au, cầu đã xong.', 'Nordvaknews.com.au'],
    ['Cầu thủ Barry Brown Jr đã về. Barry cho biết cầu đẹp.', 'Barry Brown Jr'],
    ['Tiểu vương quốc Arab thống nhất mở hội. Theo UAE, khách đông. UAE cho biết cầu đẹp.', 'Tiểu vương quốc Arab thống nhất'],
    ['Bolivia, Chile và Peru tuyên bố sẽ rút khỏi hội.', 'Bolivia'],
    ['Thị trưởng các thành phố Peru, Chile, và Washington DC tuyên bố sẽ rút khỏi hội.', null],
    ['Peru đã bán dầu cho miền nam và phía Chile khẳng định đã trả tiền.', 'Chile'],
    ['Ông Lê Văn Mốc tới Lima. Chile mà theo ông cho là đã yếu sẽ trở lại.', 'Lê Văn Mốc'],
    ['Anna Berg hát ở Huế. Đêm nhạc "Anna Berg Concert Tour" đã bán hết vé. Anna Berg cho biết cầu rất đẹp.', 'Anna Berg'],
    ['Ca sĩ Show Berg hát ở Huế. Đêm nhạc đã bán hết vé. Berg cho biết cầu rất đẹp.', 'Show Berg'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('who is described, and who only asks or stands beside them', () => {
  test.each([
    ['Ông Lê Văn Tám ngồi xuống. Người đàn ông cho biết cầu rất đẹp.', 'Lê Văn Tám'],
    ['Ông Lê Văn Tám ngồi xuống. Người đàn ông trong ảnh cho biết cầu rất đẹp.', null],
    ['Ông Lê Văn Tám ngồi xuống. Một người đàn ông tới. Người đàn ông cho biết cầu rất đẹp.', null],
    ['“Cầu này đã xong từ lâu rồi”, TS Lê Tín nói. Vị chuyên gia cho rằng cầu rất đẹp.', 'Lê Tín'],
    ['“Cầu này đã xong từ lâu rồi”, chị Lê Sen nói. Vị chuyên gia cho rằng cầu rất đẹp.', null],
    ['Ca sĩ Lê Văn Nam nhắc Mai Thị Sen nhưng ca sĩ này không đổi bài vì cho rằng bài cũ hay.', 'Mai Thị Sen'],
    ['Ca sĩ Lê Văn Nam nhắc chuyện cũ nhưng ca sĩ này không đổi bài vì cho rằng bài cũ hay.', 'Lê Văn Nam'],
    ['Khi nhà báo Lê Văn Nam hỏi về cầu, ông trả lời: “Cầu này đã xong từ lâu rồi”.', null],
    ['Khi ông Lê Văn Nam được hỏi về cầu, ông trả lời: “Cầu này đã xong từ lâu rồi”.', 'Lê Văn Nam'],
    ['Bà Lê Thị Sen, tác giả truyện Mưa đỏ, hiện sống ở Huế cho biết cầu rất đẹp.', 'Lê Thị Sen'],
    ['Chuyên gia phân tích Lexie Roy từ học viện nấu ăn Sông Mây cho biết cầu rất đẹp.', 'Lexie Roy'],
    ['Theo nhà phân tích thị trường tiền tệ Lexie Roy đến từ ING, cầu rất đẹp.', 'Lexie Roy'],
    ['Theo nhà phân tích bạn của Lexie Roy đến từ ING, cầu rất đẹp.', null],
    ['“Cầu này đã xong từ lâu rồi”, - ông Roy nói với các phóng viên.', 'Roy'],
    ['Bộ trưởng TN&MT Lê Tám tới. Tư lệnh ngành Tài nguyên Môi trường khẳng định cầu rất đẹp.', 'Lê Tám'],
    ['“Cầu này đã xong từ lâu rồi”, một người dùng Weibo bình luận.', null],
    ['Bộ trưởng Giáo dục Lê Tám tới. Tư lệnh ngành Tài nguyên Môi trường khẳng định cầu rất đẹp.', null],
    ['7. Ca sĩ Ana Rey hát hay. Cô cho biết cầu rất đẹp. 8. Anna Berg Tóc vàng óng ả. Cô cho biết mình thích cầu.', null],
    ['7. Ca sĩ Ana Rey hát hay. Cô cho biết cầu rất đẹp. 8. Ca sĩ Anna Berg bơi giỏi. Cô cho biết mình thích cầu.', 'Anna Berg'],
    ['7. Ca sĩ Ana Rey hát hay. Cô cho biết cầu rất đẹp. 8. Tóc vàng óng ả. Cô cho biết mình thích cầu.', 'Ana Rey'],
    ['Bác sĩ Lê Văn Tám, Trưởng khoa Thận - Nội tiết, Bệnh viện Hoa Mây 1, cho biết cầu rất đẹp.', 'Lê Văn Tám'],
    ['Hôm qua, Bệnh viện Hoa Mây 1, cho biết cầu rất đẹp.', 'Bệnh viện Hoa Mây 1'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})
