// Who speaks: the noun phrase before the cue, without what stands around it, and the name that it has in the text.
import { expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

const SPEAKERS: readonly (readonly [why: string, text: string, speaker: string | null, name: string | null])[] = [
  // where the phrase ends and begins
  [
    'an office behind whose words they are',
    'Theo lời của ông Lê Tám, Giám đốc Sở Y tế, trời rất đẹp.',
    'lời của ông Lê Tám, Giám đốc Sở Y tế',
    'Lê Tám',
  ],
  [
    'a name before a bracket, behind a trade and its field',
    'Theo chuyên gia sử học Lê Văn Tám (Viện Sông Mây), cầu rất đẹp.',
    'chuyên gia sử học Lê Văn Tám (Viện Sông Mây)',
    'Lê Văn Tám',
  ],
  [
    'whose brother he is, before a bracket',
    'Theo anh trai của Lê Văn Tám (Viện Sông Mây), cầu rất đẹp.',
    'anh trai của Lê Văn Tám (Viện Sông Mây)',
    null,
  ],
  ['a company whose noun is no part of its name', 'Hãng Nordvak bán xe. Hãng cho biết xe rất đẹp.', 'Hãng', 'Nordvak'],
  ['a noun after a company of another noun', 'Báo Nordvak bán xe. Hãng cho biết xe rất đẹp.', 'Hãng', null],
  ['letters of shares', 'Công ty Hoa Sen (HOSE: HSS) cho biết xe rất đẹp.', 'Công ty Hoa Sen (HOSE: HSS)', 'Công ty Hoa Sen'],
  ['two degrees', 'Theo đánh giá của PGS, TS Lê Văn Tám, cầu rất đẹp.', 'đánh giá của PGS, TS Lê Văn Tám', 'Lê Văn Tám'],
  [
    'a trade behind whose words they are',
    'Theo lý giải của chị Lê Thị Sen, chủ cơ sở bán gốm quận 2 cho biết: “Cầu này rất đẹp”.',
    'chị Lê Thị Sen, chủ cơ sở bán gốm quận 2',
    'Lê Thị Sen',
  ],
  ['whose notice it is, without của', '“Cầu này rất đẹp”, thông cáo Bộ Y tế Peru cho biết.', 'thông cáo Bộ Y tế Peru', 'Bộ Y tế Peru'],
  ['at first', 'Ban đầu, nhiều người vẫn chưa tin và cho rằng cầu sẽ hỏng.', 'nhiều người', null],
  [
    'hàng không before the cue',
    'Peter Jones, một chuyên gia hàng không nói cầu đã xong.',
    'Peter Jones, một chuyên gia hàng không',
    'Peter Jones',
  ],
  ['a body that nothing names', 'Hội đồng nghiệm thu khẳng định cầu đã xong.', 'Hội đồng nghiệm thu', null],
  ['a credit that ends in a body', 'Cầu mới - Ảnh: báo Công an nhân dân Báo Tuổi Trẻ thông tin, cầu đã xong.', 'Báo Tuổi Trẻ', 'Tuổi Trẻ'],
  [
    'a year that ends a caption',
    'Lan ở chung kết Cúp Mây 2013 Ban tổ chức Cúp Mây cho biết cầu đã xong.',
    'Ban tổ chức Cúp Mây',
    'Ban tổ chức Cúp Mây',
  ],
  ['an illustration in brackets', 'Con bò ở chợ (Ảnh minh họa) Thợ hàn 41 tuổi cho biết cầu đã xong.', 'Thợ hàn 41 tuổi', null],
  ['a man behind tên', 'Bà Mai Thị Lan lấy một người đàn ông Pháp tên Alan Roy. Bà cho biết cầu đã xong.', 'Bà', 'Mai Thị Lan'],
  [
    'whom a text is about',
    'Ông Vũ Văn Chín ở xa. Ông Lê Văn Tám tới xã. Ông Tám rất vui. Ông Tám đi xem cầu. Và trời đẹp. Và trời xanh. Và trời gió. Và trời mát. Và trời hửng. Ông cho biết cầu đã xong.',
    'Ông',
    'Lê Văn Tám',
  ],
  ['a comma before the cue', '“Cầu này rất đẹp”, phát ngôn viên Bộ Y tế Peru, nói.', 'phát ngôn viên Bộ Y tế Peru', null],
  ['a word of saying as a noun', '“Cầu này rất đẹp”, thông báo khẳng định.', 'thông báo', null],
  ['a reader after the quotation', '“Cầu này rất đẹp”, một người xem viết.', 'một người xem', null],
  ['a stop behind the mark', '“Cầu này rất đẹp". - giám khảo Lê Thị Sen nhận xét.', 'giám khảo Lê Thị Sen', 'Lê Thị Sen'],
  [
    'a bracket after a lost stop',
    'Nhiều người muốn triển khai ĐB Lê Văn Tám (Đoàn Bến Tre) cho rằng cầu rất cần.',
    'ĐB Lê Văn Tám',
    'Lê Văn Tám',
  ],
  [
    'a friend behind the name',
    'Mới đây, chính Lê Hoàng Sen, người hàng xóm, người chị kết nghĩa của cô xác nhận cầu đã xong.',
    'Lê Hoàng Sen, người hàng xóm, người chị kết nghĩa của cô',
    'Lê Hoàng Sen',
  ],
  [
    'several people with an office',
    'Chuyên gia kinh tế Lê Văn Tám tới dự. Các nhà ngoại giao, chuyên gia kinh tế cho rằng cầu đã xong.',
    'Các nhà ngoại giao, chuyên gia kinh tế',
    null,
  ],
  ['voters, whoever is named', 'Cử tri Lê Văn Tám tới dự. Theo cử tri, cây cầu rất cần cho xã.', 'cử tri', null],
  ['manner after a name', 'Ông Lê Tám chăm chú nhìn rồi nói: “Cầu đã xong rồi nhé”.', 'Ông Lê Tám', 'Lê Tám'],
  ['where somebody lives is kept', 'Chị Lê Thị Sen ở thôn Hạ cho biết cầu đã xong.', 'Chị Lê Thị Sen ở thôn Hạ', 'Lê Thị Sen'],
  ['an agency and whom it quotes', 'Hãng tin Yonhap dẫn một thợ hàn cho biết cầu đã xong.', 'một thợ hàn', null],
  [
    'the rest of an office is kept',
    'Ông Lê Tám, Giám đốc tuyển sinh vùng cho rằng cầu sẽ xong.',
    'Ông Lê Tám, Giám đốc tuyển sinh vùng',
    'Lê Tám',
  ],
  ['a caption about another', 'Ông Lê Tám phát biểu ở hội trường Ông Vũ Chín cho biết cầu đã xong.', 'Ông Vũ Chín', 'Vũ Chín'],
  ['a headline before a name', 'Nước sông đã rút hẳn Đại tá Vũ Chín cho biết cầu đã xong.', 'Đại tá Vũ Chín', 'Vũ Chín'],
  // who the phrase says it is
  ['là before the name', 'HLV của đội khách là ông Frank Berg cho biết sân rất đẹp.', 'HLV của đội khách là ông Frank Berg', 'Frank Berg'],
  ['là before a guess is none', 'Mọi người tin đó là ông Frank Berg. Bà Lan cho biết sân rất đẹp.', 'Bà Lan', 'Lan'],
  // bodies and places at the end of the phrase
  [
    'the body above an office',
    'Hôm nay, đại diện Cục Thú y, Bộ Nông nghiệp cho biết bò đã khỏe.',
    'đại diện Cục Thú y, Bộ Nông nghiệp',
    null,
  ],
  [
    'the body above a unit',
    'Phòng Cảnh sát hình sự, Công an tỉnh Bắc Ninh cho biết xe đã về.',
    'Phòng Cảnh sát hình sự, Công an tỉnh Bắc Ninh',
    'Phòng Cảnh sát hình sự',
  ],
  ['two bodies of a kind', 'Bộ Y tế, Bộ Công an cho biết xe đã về.', 'Bộ Công an', 'Bộ Công an'],
  [
    'a country at the end',
    'Nhà nghiên cứu Simon Hall, Viện Nghiên cứu Biển ở Geneva, Thụy Sĩ cho rằng biển đang ấm lên.',
    'Nhà nghiên cứu Simon Hall, Viện Nghiên cứu Biển ở Geneva, Thụy Sĩ',
    'Simon Hall',
  ],
  [
    'a bracket before the apposition',
    'Nào là ổi, mận, đào Chị Lê Thị Sen (phố Hàng Mây, Hà Nội) – một khách quen chia sẻ, chị rất thích ổi.',
    'Chị Lê Thị Sen (phố Hàng Mây, Hà Nội) – một khách quen',
    'Lê Thị Sen',
  ],
  // lists, groups and turns
  ['the last of several nouns', 'Một số trạm kiểm lâm xã, huyện cho biết rừng đã xanh.', 'Một số trạm kiểm lâm xã, huyện', null],
  ['a group and whose it is', 'Có tới 7 đoàn đại biểu Quốc hội cho hay sẽ đi bộ.', '7 đoàn đại biểu Quốc hội', null],
  [
    'the clause after a turn',
    'Nghe thì hay nhưng các trường trong huyện đều kêu than “rất khó làm được việc này”.',
    'các trường trong huyện',
    null,
  ],
  ['what a pronoun does', 'Bà Lê Thị Sen tới. Bà nhìn mọi người rồi nói: “Cầu này rất đẹp và rất bền”.', 'Bà', 'Lê Thị Sen'],
  ['a year of birth', 'Bà Lê Thị Sen tới. Người đẹp sinh năm 1993 cho biết cầu rất đẹp.', 'Người đẹp sinh năm 1993', 'Lê Thị Sen'],
  ['a woman by her office', 'Bé Lê Thị Sen ngã. Nhưng cô hiệu trưởng nói trường rất an toàn.', 'cô hiệu trưởng', null],
  ['a share of people', 'Hỏi 90 hộ nuôi ong, có tới 40% ngư dân cho biết sẽ bỏ nghề.', '40% ngư dân', null],
  ['those who stand by somebody', 'Ông Lê Văn Sen tới. Những người ủng hộ ông Sen nói cầu đã xong.', 'Những người ủng hộ ông Sen', null],
  ['those who speak against somebody', 'Những người chê Juan Mora nói cầu đã hỏng.', 'Những người chê Juan Mora', null],
  ['one of a trade by name', 'Nữ diễn viên Lê Thị Sen nói cầu đã xong.', 'Nữ diễn viên Lê Thị Sen', 'Lê Thị Sen'],
  ['a body told to be one', 'Wealthia, một công ty nghiên cứu, có báo cáo. Wealthia nói giá sẽ tăng.', 'Wealthia', 'Wealthia'],
  ['a verb beside others', 'Bà Lê Thị Sen đồng thời nhấn mạnh cầu rất quan trọng.', 'Bà Lê Thị Sen', 'Lê Thị Sen'],
  ['the parent of somebody known', 'Ca sĩ Sơn Tùng hát hai bài. Bố Sơn Tùng nói cầu đã xong.', 'Bố Sơn Tùng', null],
  ['a driver called like a country', 'Tài xế Trần Văn Anh lái xe. Tài xế Anh nói cầu đã hỏng.', 'Tài xế Anh', 'Trần Văn Anh'],
  ['a driver from a country', 'Tài xế Trần Văn Sen lái xe. Tài xế Anh nói cầu đã hỏng.', 'Tài xế Anh', null],
  ['the father of his namesake', 'Con trai của Trump, Donald Trump Jr., tới muộn. Trump nói cầu đã hỏng.', 'Trump', 'Trump'],
  [
    'who speaks behind the clause that names another',
    'Sau khi gặp Thủ tướng Đức, ông Juan Mora nói cầu đã xong.',
    'ông Juan Mora',
    'Juan Mora',
  ],
  ['who speaks behind a name', 'Khi nhắc tới Tổng thống Peru Toledo, ông Juan Mora nói cầu đã xong.', 'ông Juan Mora', 'Juan Mora'],
  [
    'the office that opens the clause',
    'Hôm qua, Thủ tướng Đức, ông Juan Mora nói cầu đã xong.',
    'Thủ tướng Đức, ông Juan Mora',
    'Juan Mora',
  ],
  ['people of one sort', 'Các chuyên gia Qotcoin nói giá sẽ tăng.', 'Các chuyên gia Qotcoin', null],
  ['what is denied', 'Quan chức Peru bác bỏ thông tin cho rằng cầu đã hỏng.', 'thông tin', null],
  ['an opinion somebody has', 'Dư luận Peru cho rằng cầu đã hỏng.', 'Dư luận Peru', null],
  ['a subordinate clause', 'Trời mưa, nhưng khi nhiều người nói cầu đã hỏng, ông Tám đứng im.', 'nhiều người', null],
  ['a quotation in an aside', 'Ông Tám luôn vui, như bà Lê Thị Sen khẳng định: “Chú ấy rất hay cười”.', 'bà Lê Thị Sen', 'Lê Thị Sen'],
  ['a name that begins sentences', 'Hôm nay ông Chính tới. Ông Chính giải thích cầu đã hỏng.', 'Ông Chính', 'Chính'],
  ['an accused', 'Khi ra tòa, bị cáo cho rằng mình không có lỗi.', 'bị cáo', null],
  [
    'a company after a dash',
    'Ông Lê Văn Tám - TGĐ Maikavo Việt Nam cho biết xe đã về.',
    'Ông Lê Văn Tám - TGĐ Maikavo Việt Nam',
    'Lê Văn Tám',
  ],
  ['the mother of somebody', 'Mẹ Phương Dung nói cô rất khỏe.', 'Mẹ Phương Dung', null],
  [
    'an office with a capital after it',
    'Ông Tony Hall, Vụ trưởng Các vấn đề nghề cá của Peru cho biết cầu đã xong.',
    'Ông Tony Hall, Vụ trưởng Các vấn đề nghề cá của Peru',
    'Tony Hall',
  ],
  ['whose view it is', 'Bà nghĩ sao về ý kiến của ông Lê Tám khi cho rằng “đốt rơm là việc nên làm mỗi vụ”?', 'ông Lê Tám', 'Lê Tám'],
  ['a name after a credit', 'Chợ đông. Ảnh: Phạm Quyết Đại biểu Lê Văn Chín cho rằng, cầu rất đẹp.', 'Đại biểu Lê Văn Chín', 'Lê Văn Chín'],
  ['an unnamed official', 'Theo một quan chức Peru, Tổng thống Alan Roy rất thích cầu mới.', 'một quan chức Peru', null],
  ['the day of a source', 'Theo Sputnik ngày 8.2, rừng đã xanh trở lại.', 'Sputnik', 'Sputnik'],
  // names inside and beside the phrase
  [
    'a name after nouns that describe',
    'Hôm qua cô thợ gốm trẻ Maria Brook của làng này mới đây chia sẻ rằng cầu rất đẹp.',
    'cô thợ gốm trẻ Maria Brook',
    'Maria Brook',
  ],
  ['a region before the name', 'Thủ hiến Scotland Maria Brook cho biết cầu đã xong.', 'Thủ hiến Scotland Maria Brook', 'Maria Brook'],
  ['the side of a body', 'Hôm qua, phía Công ty Hoa Sen cho biết cầu đã xong.', 'phía Công ty Hoa Sen', 'Công ty Hoa Sen'],
  ['the side of somebody', 'Hôm qua, phía Lê Tám cho biết cầu đã xong.', 'phía Lê Tám', null],
  [
    'an address before a comma',
    'Hôm qua, thông tin từ UBND xã Mây, huyện Hạ, Nghệ An, cho biết: cầu đã xong.',
    'thông tin từ UBND xã Mây, huyện Hạ, Nghệ An',
    'UBND xã Mây',
  ],
  [
    'an office and its address before a comma',
    'Ông Lê Văn Tám, Phó Chủ tịch UBND phường Mây, quận Hạ, cho biết cầu đã xong.',
    'Ông Lê Văn Tám, Phó Chủ tịch UBND phường Mây, quận Hạ',
    'Lê Văn Tám',
  ],
  ['a time of day is nobody', 'Một buổi chiều, ông Lê Tám nhìn sông và nói: “Cầu này rất đẹp và rất bền”.', 'ông Lê Tám', 'Lê Tám'],
  ['a credit before a body', 'Ảnh: Lê Dũng - TTXVN Văn phòng Bộ Y tế cho biết cầu đã xong.', 'Văn phòng Bộ Y tế', 'Văn phòng Bộ Y tế'],
  ['a family after theo', 'Theo gia đình ông Sáu cho biết, cầu đã hỏng.', 'gia đình ông Sáu', null],
  [
    'whose paper it is',
    'Nhật báo Rodong Sinmun, tiếng nói của Đảng Lao động cho biết cầu đã xong.',
    'Nhật báo Rodong Sinmun, tiếng nói của Đảng Lao động',
    'Rodong Sinmun',
  ],
  ['a foreign given name', 'Hôm qua Jenni Trang Mây cho biết cầu đã xong.', 'Jenni Trang Mây', 'Jenni Trang Mây'],
  ['His Excellency', 'Ngài H.E Milos Brook cho biết cầu đã xong.', 'Ngài H.E Milos Brook', 'Milos Brook'],
  ['somebody by the decade of birth', 'Ông Lê Văn Tám thích vẽ. Dù bị bố mắng, 9X vẫn bảo “mọi người ở đây rất tốt”.', '9X', 'Lê Văn Tám'],
  // marks
  ['two single marks', '‘‘Cầu này là niềm vui của dân’’, ông Lê Tám cho hay.', 'ông Lê Tám', 'Lê Tám'],
  // evidence of the article
  [
    'where somebody without a name lives',
    'Một cụ ông sống ở Salta, Argentina tuyên bố cầu đã xong.',
    'Một cụ ông sống ở Salta, Argentina',
    null,
  ],
  [
    'where somebody comes from',
    'Ông Nông Văn Sậy đến từ huyện Mù Sang, tỉnh Hà Giang chia sẻ: “Cầu này rất đẹp và rất bền”.',
    'Ông Nông Văn Sậy đến từ huyện Mù Sang, tỉnh Hà Giang',
    'Nông Văn Sậy',
  ],
  [
    'where somebody comes from, with the state in brackets',
    'Cô Anna Berg đến từ Lakewood, Bắc Nordland (Anh) cho biết cầu đã xong.',
    'Cô Anna Berg đến từ Lakewood, Bắc Nordland (Anh)',
    'Anna Berg',
  ],
  [
    'somebody else, with the state in brackets',
    'Cô Anna Berg đến từ Lakewood, Carl Berg (Anh) cho biết cầu đã xong.',
    'Carl Berg (Anh)',
    'Carl Berg',
  ],
  ['whom the source speaks of', 'Theo lãnh đạo Bộ Y tế, ông Lê Tám được bổ nhiệm khi chưa có bằng.', 'lãnh đạo Bộ Y tế', null],
  ['who stands for somebody', 'Hôm qua, luật sư của bà Lê Thị Sen cho biết cầu đã xong.', 'luật sư của bà Lê Thị Sen', null],
  ['relatives of somebody', 'Người nhà ông Lê Tám cho biết cầu đã xong.', 'Người nhà ông Lê Tám', null],
  ['whose government it is', 'Chính quyền Trump khẳng định cầu đã xong.', 'Chính quyền Trump', null],
  [
    'a body inside a body after the dash',
    'Bà Lê Thị Sen - Giám đốc Trung tâm Tim mạch, Bệnh viện Mai Hoa, Hà Nội cho biết cầu đã xong.',
    'Bà Lê Thị Sen - Giám đốc Trung tâm Tim mạch, Bệnh viện Mai Hoa, Hà Nội',
    'Lê Thị Sen',
  ],
  [
    'two appositions',
    'Ông Lê Tám, phó giám đốc Sở Xây dựng, thành viên ban tổ chức, cho biết cầu đã xong.',
    'Ông Lê Tám, phó giám đốc Sở Xây dựng, thành viên ban tổ chức',
    'Lê Tám',
  ],
  [
    'an apposition between dashes after theo',
    'Theo ông Lê Tám – Chánh văn phòng Sở Xây dựng - cho biết, cầu đã xong.',
    'ông Lê Tám – Chánh văn phòng Sở Xây dựng',
    'Lê Tám',
  ],
  [
    'the subject of two verbs',
    'Khi ông Lê Tám đi qua cầu và nói: “Cầu này rất đẹp và rất bền”, mọi người đều vui.',
    'ông Lê Tám',
    'Lê Tám',
  ],
  ['a noun before the colon', 'Ông Lê Tám nêu rõ bức xúc: “Cầu này rất xấu và rất yếu”.', 'Ông Lê Tám', 'Lê Tám'],
  ['an agency that writes', 'Reuters đưa tin cầu đã xong.', 'Reuters', 'Reuters'],
  ['after the credit of a picture', 'Ảnh: Mai Hoa Đại biểu Lê Thị Sen cho rằng cầu đã xong.', 'Đại biểu Lê Thị Sen', 'Lê Thị Sen'],
  [
    'who answers after a name and its bracket',
    'Chị Vũ Mai (Hà Nội) Luật sư Lê Tám trả lời: “Chị nên gửi đơn tới tòa án huyện”.',
    'Luật sư Lê Tám',
    'Lê Tám',
  ],
  ['a source after a caption', 'Trong show, nữ MC kể những chuyện xấu Nguồn thân cận cho hay cầu đã xong.', 'Nguồn thân cận', null],
  ['an old woman', 'Cụ Lê Thị Sen đi lạc. Cụ cho biết cầu đã xong.', 'Cụ', 'Lê Thị Sen'],
  ['a word for somebody pretty', 'Lê Thị Sen tới chợ. Hot girl cho biết cầu rất đẹp.', 'Hot girl', 'Lê Thị Sen'],
  ['an office alone', 'Thứ trưởng Bộ Y tế Lê Thị Sen gặp ông Vũ Chín. Thứ trưởng cho biết cầu đã xong.', 'Thứ trưởng', 'Lê Thị Sen'],
  ['to whom it is done', 'HLV Alan Brook khi được phỏng vấn bởi kênh MTV đã nói rằng sân rất đẹp.', 'HLV Alan Brook', 'Alan Brook'],
  ['who made a report', 'Báo cáo được công bố bởi Bộ Y tế cho biết dịch đang giảm.', 'Bộ Y tế', 'Bộ Y tế'],
  [
    'a body behind the dash of an office',
    'PGS-TS Lê Văn Tám, nguyên Chủ nhiệm bộ môn cơ khí đóng tàu - Đại học Sông Mây, đánh giá cầu rất bền.',
    'PGS-TS Lê Văn Tám, nguyên Chủ nhiệm bộ môn cơ khí đóng tàu - Đại học Sông Mây',
    'Lê Văn Tám',
  ],
  [
    'a body behind a dash and a clause',
    'Ông Lê Văn Tám đã về - Đại học Sông Mây, nơi có cây cầu, cho biết cầu rất bền.',
    'Đại học Sông Mây, nơi có cây cầu',
    'Đại học Sông Mây',
  ],
  ['people side by side', 'Ông Lê Tám, Vũ Chín và Mai Mười cho biết cầu đã xong.', 'Ông Lê Tám, Vũ Chín và Mai Mười', 'Lê Tám'],
]

test.each(SPEAKERS)('%s: %s', (_why, text, speaker, name) => {
  expect(quotesIn(text).map((quote) => [quote.speaker, quote.name])).toEqual([[speaker, name]])
})

test('whoever warns and at the same time stresses says both', () => {
  const [warned, stressed] = quotesIn('Bà Lê Thị Sen cảnh báo Peru có thể tấn công đồng thời nhấn mạnh cầu rất quan trọng.')
  expect(warned).toMatchObject({ name: 'Lê Thị Sen', text: 'Peru có thể tấn công' })
  expect(stressed).toMatchObject({ name: 'Lê Thị Sen', text: 'cầu rất quan trọng' })
})

test('who is named in the title of another article between brackets is not the one spoken of', () => {
  const [quote] = quotesIn('Bà Lê Thị Sen tới chợ. [Ông Vũ Văn Chín bán nhà] Bà cho biết cá rất tươi.')
  expect(quote).toMatchObject({ speaker: 'Bà', name: 'Lê Thị Sen', text: 'cá rất tươi' })
})

test('a woman called by her trade is the one named before, and one of several is not', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  expect(names('Ca sĩ Mỹ Lan hát hai bài. Nữ ca sĩ cho biết cô rất vui.')).toEqual(['Mỹ Lan'])
  expect(names('Giám khảo khách mời Mỹ Lan tới muộn. Nữ danh ca nhận xét: “Em hát rất hay và rất khỏe”.')).toEqual(['Mỹ Lan'])
  expect(names('Ca sĩ Mỹ Lan hát hai bài. Một nữ danh ca nhận xét: “Em hát rất hay và rất khỏe”.')).toEqual([null])
})

test('cues without a subject go on with the one before them', () => {
  const text = 'Ông Lê Tám kể rằng bà Vũ Sen nói nước đã rút, đồng thời báo tin đường thông và khẳng định cầu đã xong.'
  expect(
    quotesIn(text)
      .map((quote) => [quote.text, quote.name])
      .at(-1),
  ).toEqual(['cầu đã xong', 'Vũ Sen'])
})

test('an old woman is the one named before', () => {
  const names = quotesIn('Cụ Lê Thị Sen ngồi trước nhà. Cụ bà nói trời mưa. Một cụ bà khác nói trời nắng.').map((quote) => quote.name)
  expect(names).toEqual(['Lê Thị Sen', null])
})

test('an office with words left out is that of the one who holds it', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  expect(names('Chủ tịch UBND TP Hà Nội Đỗ Văn Tám tới. Chủ tịch Hà Nội nói cầu đã xong.')).toEqual(['Đỗ Văn Tám'])
  expect(names('Chủ tịch UBND TP Hà Nội Đỗ Văn Tám tới. Chủ tịch Hải Phòng nói cầu đã xong.')).toEqual([null])
})

test('what somebody is asked is not what that one says', () => {
  const quotes = quotesIn('Được hỏi: “Bà có sợ không?”, bà Lê Thị Sen đáp: “Tôi không sợ gì hết”.')
  expect(quotes.map((quote) => quote.text)).toEqual(['Tôi không sợ gì hết'])
})

test('the agency of a reporter carries the words', () => {
  const [quote] = quotesIn('Theo phóng viên TTXVN tại Seoul, Đặc phái viên Hong Min-su, người vừa về nước, cho biết trời mưa.')
  expect(quote).toMatchObject({ name: 'Hong Min-su', via: 'TTXVN' })
})

test('a question to somebody is not what that one says', () => {
  expect(quotesIn('Ông Lê Tám tới. Theo ông vì sao cầu hỏng nhiều như vậy?')).toEqual([])
  expect(quotesIn('Ông Lê Tám tới. Theo ông, mình nên có cách nào để cầu không hỏng?')).toEqual([])
  expect(quotesIn('Ông Lê Tám tới. Theo ông, cầu hỏng vì lũ.').map((quote) => quote.name)).toEqual(['Lê Tám'])
})

test('the head of a body is its director, and the police are not their chief', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  const theatre = (office: string) =>
    names(`Bà Lê Thị Sen - ${office} Nhà hát Sông Mây tới. Người đứng đầu Nhà hát Sông Mây nói vở này rất hay.`)
  expect(theatre('Giám đốc')).toEqual(['Lê Thị Sen'])
  expect(theatre('Phó Giám đốc')).toEqual([null])
  expect(names('Cảnh sát trưởng Tony Hall tới. Cảnh sát nói cầu đã xong.')).toEqual([null])
})

test('somebody of nobody’s name, and not the one named before, is meant by người này', () => {
  const text = 'Ông Lê Tám họp. “Khi nào xong?”, một phóng viên hỏi. “Cầu này bao giờ thì xong hẳn?”, người này nói.'
  expect(
    quotesIn(text)
      .map((quote) => quote.name)
      .at(-1),
  ).toBe(null)
})

test('tờ báo is no agency', () => {
  const last = (text: string) => quotesIn(text).at(-1)?.name
  expect(last('Tờ Mặt Trời viết về ông Nam. Cầu đã xong, theo AFP. Tờ báo cũng cho biết đường sẽ xong.')).toBe('Mặt Trời')
  expect(last('Cầu đã xong, theo hãng tin AFP. Hãng tin này cũng cho biết đường sẽ xong.')).toBe('AFP')
})

test('tờ báo is the paper named before', () => {
  const text = 'Tờ Rodong Sinmun đăng ảnh mới. “Mọi người rất vui mừng khi thấy ảnh”, tờ báo viết.'
  expect(quotesIn(text).map((quote) => quote.name)).toEqual(['Rodong Sinmun'])
})

test('a trade alone that speaks is the one of that trade, unless it is a trade of many', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  expect(names('Luật sư Trần Văn Tám tới tòa. Luật sư cho biết thân chủ rất mệt.')).toEqual(['Trần Văn Tám'])
  expect(names('Ngư dân Trần Văn Tám ra khơi. Ngư dân cho biết biển rất lặng.')).toEqual([null])
})

test('a name may end with a word that opens sentences', () => {
  const names = quotesIn('Đại tá Lê Chín nói đã gặp ông Nguyễn Văn Để ở chợ. Ông Để đe dọa rằng sẽ bắn.').map((quote) => quote.name)
  expect(names).toEqual(['Lê Chín', 'Nguyễn Văn Để'])
})

const GOES_ON: readonly (readonly [why: string, text: string, name: string])[] = [
  ['whom an agency tells of', 'TASS đưa tin ông Juan Mora hôm qua từ chối bình luận, cho rằng cầu đã hỏng.', 'Juan Mora'],
  ['whose message an office tells of', 'Phủ Chủ tịch cho biết ông Juan Mora đã gửi điện mừng, khẳng định cầu rất đẹp.', 'Juan Mora'],
  ['whoever tells and affirms', 'Bà Lê Thị Sen cho biết ông Mora đã về, khẳng định cầu rất đẹp.', 'Lê Thị Sen'],
  ['the source of the first clause', 'Cũng theo ông Lê Tám, việc sửa cầu đã xong và cho rằng cầu rất đẹp.', 'Lê Tám'],
]

test.each(GOES_ON)('without a subject of its own a cue goes on with %s', (_, text, name) => {
  expect(quotesIn(text).at(-1)?.name).toBe(name)
})

test('a trade and a name that begins sentences, where it speaks', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  expect(names('Tiến sĩ Lê Quốc Chính tới. TS Chính cho biết nước rất sâu.')).toEqual(['Lê Quốc Chính'])
  expect(names('Luật sư Lê Văn Tám tới. “Luật đã nói rất rõ ràng rồi”, luật sư Tám nói.')).toEqual(['Lê Văn Tám'])
})

test('whoever goes on after somebody is not that one', () => {
  const text = 'Tiếp lời Lê Hoài Sơn, giám khảo Vũ Đức Huy tỏ vẻ vui. Tuy nhiên, anh cho rằng bài hát hơi khó.'
  expect(quotesIn(text).map((quote) => quote.name)).toEqual(['Vũ Đức Huy'])
})

test('a trade with vị is the one of that trade', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  expect(names('HLV Vương Tiến Dũng cười. Vị HLV kể lại rằng cầu rất đẹp.')).toEqual(['Vương Tiến Dũng'])
  expect(names('Ông Vương Tiến Dũng cười. Vị bác sĩ kể lại rằng cầu rất đẹp.')).toEqual([null])
})

test('two whole names are two people, though the one lacks only a middle name', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  expect(names('Đại biểu Nguyễn Nhân Tám đã tới họp. Đại biểu Nguyễn Tám (đoàn Mây) cho biết cầu đã xong.')).toEqual(['Nguyễn Tám'])
  expect(names('Bác sĩ Lê Thị Mai Sen đã tới. Chị Mai Sen cho biết cầu đã xong.')).toEqual(['Lê Thị Mai Sen'])
})

test('a neighbour is nobody whom the words name', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  expect(names('Anh Lê Văn Toàn đã bỏ đi. “Tối nào nhà Toàn cũng đông người lắm”, người dân này chia sẻ.')).toEqual([null])
  expect(names('Anh Lê Văn Tám đã về. “Tối nào nhà tôi cũng đông người lắm”, người dân này chia sẻ.')).toEqual(['Lê Văn Tám'])
})

test('a deputy of another state stands before a chief who speaks', () => {
  const roles = (text: string) => quotesIn(text).map((quote) => [quote.name, quote.role])
  expect(roles('Nhất trí với lời của Phó Thủ tướng Peru, Thủ tướng Lê Thị Sen nói rằng cầu đã xong.')).toEqual([
    ['Lê Thị Sen', 'Thủ tướng'],
  ])
  expect(roles('Phó Thủ tướng Peru, Bộ trưởng Y tế Juan Mora nói rằng cầu đã xong.')).toEqual([
    ['Juan Mora', 'Phó Thủ tướng Peru, Bộ trưởng Y tế'],
  ])
})

test('a dash inside the name of a province ends no speaker', () => {
  const speakers = (text: string) => quotesIn(text).map((quote) => quote.speaker)
  for (const dash of ['-', '–']) {
    const speaker = `lãnh đạo Công an huyện Hạ, tỉnh Thừa Thiên ${dash} Huế`
    expect(speakers(`Sáng nay, ${speaker} xác nhận cầu đã xong.`)).toEqual([speaker])
  }
  expect(speakers('Sáng nay ở Huế - bà Lê Thị Sen xác nhận cầu đã xong.')).toEqual(['bà Lê Thị Sen'])
})

test('whom the article calls chị alone is no bà', () => {
  const names = (text: string) => quotesIn(text).map((quote) => quote.name)
  const before = 'Bà nội rất bực những việc chị Sen làm.'
  expect(names(`Chị Lê Thị Sen trông trẻ. ${before} Bà cho rằng trẻ cần ngủ nhiều hơn.`)).toEqual([null])
  expect(names(`Bà Lê Thị Sen trông trẻ. ${before} Bà cho rằng trẻ cần ngủ nhiều hơn.`)).toEqual(['Lê Thị Sen'])
})
