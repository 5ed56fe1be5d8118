// Where reported words begin and end among several speakers, turns and lost full stops.
import { expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

type Case = readonly [why: string, text: string, quotes: readonly (readonly [type: string, text: string, speaker: string | null])[]]

const CASES: readonly Case[] = [
  [
    'up to when the words of a report hold',
    'Theo báo cáo của Bộ Y tế đến nay cả vùng có ba cây cầu, với tổng chiều dài 9 km.',
    [['indirect', 'đến nay cả vùng có ba cây cầu, với tổng chiều dài 9 km', 'báo cáo của Bộ Y tế']],
  ],
  [
    'a noun with its verb',
    'Bà Lan cho hay kế hoạch sửa cầu được lùi tới mùa thu.',
    [['indirect', 'kế hoạch sửa cầu được lùi tới mùa thu', 'Bà Lan']],
  ],
  [
    'a purpose behind an adverbial and a cue',
    'Trao đổi với chúng tôi, ông Lê Tám cho biết để có cầu thì phải có tiền.',
    [['indirect', 'để có cầu thì phải có tiền', 'ông Lê Tám']],
  ],
  ['cùng behind a comma', 'Bà Lan cho biết, cùng xây cầu còn có hai xã bên.', [['indirect', 'cùng xây cầu còn có hai xã bên', 'Bà Lan']]],
  [
    'where the described lives',
    'Theo Mike Brook, một nhà thiết kế người Mỹ sống tại Lima, việc xây cầu là bình thường.',
    [['indirect', 'việc xây cầu là bình thường', 'Mike Brook, một nhà thiết kế người Mỹ sống tại Lima']],
  ],
  [
    'a time before the cue',
    'Phải một lúc lâu sau, bà Lan mới nói trong nước mắt “con ơi, mẹ biết con về đây là thiệt thòi”.',
    [['direct', 'con ơi, mẹ biết con về đây là thiệt thòi', 'bà Lan']],
  ],
  [
    'the clause after thì',
    'Trong khi bà Lan nói rằng cầu rất đẹp thì ông Nam cho rằng cầu đã hỏng.',
    [
      ['indirect', 'cầu rất đẹp', 'bà Lan'],
      ['indirect', 'cầu đã hỏng', 'ông Nam'],
    ],
  ],
  [
    'the clause after thì of people without a name',
    'Trong khi chủ xe cho rằng trạm phải miễn phí thì các nhân viên lại bắt mua vé.',
    [['indirect', 'trạm phải miễn phí', 'chủ xe']],
  ],
  [
    'nếu and thì inside the words',
    'Ông Nam nói nếu trời đẹp thì bà Lan hứa sẽ tới.',
    [['indirect', 'nếu trời đẹp thì bà Lan hứa sẽ tới', 'Ông Nam']],
  ],
  [
    'a clause with khi before the main one',
    'Khi báo Sao Mai thông báo họ sẽ in thư này, ông Nam đã tự in nó.',
    [['indirect', 'họ sẽ in thư này', 'báo Sao Mai']],
  ],
  [
    'where it was said, behind a comma',
    'Cầu sẽ hỏng nếu lũ về, bà Lan cảnh báo, trong một bài viết gửi dân làng.',
    [['indirect', 'Cầu sẽ hỏng nếu lũ về', 'bà Lan']],
  ],
  [
    'how it was said, behind a comma',
    '“Cầu đã trôi mất rồi còn đâu”. Bà Lan nhớ lại, mắt rưng rưng.',
    [['direct', 'Cầu đã trôi mất rồi còn đâu', 'Bà Lan']],
  ],
  ['manner and a colon', 'Bà Lan trả lời khá rành mạch: cầu đã xong từ lâu.', [['indirect', 'cầu đã xong từ lâu', 'Bà Lan']]],
  ['a dash for a colon', 'Ông Nam xua tay nói – “Cầu chưa xong đâu”.', [['direct', 'Cầu chưa xong đâu', 'Ông Nam']]],
  [
    'a day before a lost stop',
    'Ông Nam trả lời báo chí sáng 14/6 Còn bà Lan cho biết cầu đã xong.',
    [['indirect', 'cầu đã xong', 'bà Lan']],
  ],
  [
    'words in marks inside an adverbial',
    'Thời gian qua, trước thực tế nhiều người chia sẻ về việc “bỏ phố về làng”, ông Nam cho biết cầu đã xong.',
    [['indirect', 'cầu đã xong', 'ông Nam']],
  ],
  [
    'to go on, and a cue with its adverb',
    'Ông Nam khẳng định tiếp tục giúp dân làm cầu.',
    [['indirect', 'tiếp tục giúp dân làm cầu', 'Ông Nam']],
  ],
  [
    'a colon after an office',
    'Theo luật sư Lê Tám, giám đốc công ty Mây Xanh và Cộng sự: Việc bán lúa là đúng luật.',
    [['indirect', 'Việc bán lúa là đúng luật', 'luật sư Lê Tám, giám đốc công ty Mây Xanh và Cộng sự']],
  ],
  ['a cue with its adverb', 'Ông Nam nói tiếp cầu đã hỏng từ lâu.', [['indirect', 'cầu đã hỏng từ lâu', 'Ông Nam']]],
  [
    'words after a concession',
    'Trời đã tối, dù rất nhiều ngư dân khẳng định, trăng vẫn còn sáng lắm.',
    [['indirect', 'trăng vẫn còn sáng lắm', 'nhiều ngư dân']],
  ],
  [
    'words that begin with a place',
    'Ông Nam khẳng định trên địa bàn đã hết lũ từ sáng.',
    [['indirect', 'trên địa bàn đã hết lũ từ sáng', 'Ông Nam']],
  ],
  [
    'words that begin like a cue',
    'Ông Nam cho hay, thông tin chợ sắp dời là sai.',
    [['indirect', 'thông tin chợ sắp dời là sai', 'Ông Nam']],
  ],
  [
    'an opinion and its answer',
    'Giải đáp ý kiến cho rằng cầu đã hỏng, Bộ trưởng Lê Thị Sen cho rằng cầu còn tốt.',
    [
      ['indirect', 'cầu đã hỏng', 'Giải đáp ý kiến'],
      ['indirect', 'cầu còn tốt', 'Bộ trưởng Lê Thị Sen'],
    ],
  ],
  [
    'a source and the verb of its content',
    'Theo cảnh sát biển cũng có nhà bị tốc mái, nhưng không nhiều.',
    [['indirect', 'cũng có nhà bị tốc mái, nhưng không nhiều', 'cảnh sát biển']],
  ],
  [
    'a sentence after a lost full stop',
    'Nhà máy cho biết nước bẩn được mang đi xử lý Bà Lê Thị Sen, Phó giám đốc nhà máy, cho biết nước đã sạch.',
    [
      ['indirect', 'nước bẩn được mang đi xử lý', 'Nhà máy'],
      ['indirect', 'nước đã sạch', 'Bà Lê Thị Sen, Phó giám đốc nhà máy'],
    ],
  ],
  [
    'what is rumoured before somebody acts',
    'Vì có thông tin cho rằng kho gạch bị bỏ hoang, Thứ trưởng Lê Tám đã thuê thợ tới xem.',
    [['indirect', 'kho gạch bị bỏ hoang', 'thông tin']],
  ],
  [
    'a rumour that goes on',
    'Có thông tin cho rằng kho gạch bị bỏ hoang, ông Lê Tám đã thuê thợ tới xem.',
    [['indirect', 'kho gạch bị bỏ hoang, ông Lê Tám đã thuê thợ tới xem', 'thông tin']],
  ],
  [
    'a clause behind a turn that opens the sentence',
    'Tuy nhiên, khi Tổng cục Môi trường nói cầu rất chắc, Thứ trưởng Lê Tám đã đóng cầu.',
    [['indirect', 'cầu rất chắc', 'Tổng cục Môi trường']],
  ],
  [
    'a main clause behind a turn',
    'Tuy nhiên, Tổng cục Môi trường nói cầu rất chắc, Thứ trưởng Lê Tám đã đóng cầu.',
    [['indirect', 'cầu rất chắc, Thứ trưởng Lê Tám đã đóng cầu', 'Tổng cục Môi trường']],
  ],
  [
    'a noun with a hedge that has its verb',
    'Bà Lan khẳng định phần nào giá trị của cầu vẫn được giữ lại.',
    [['indirect', 'phần nào giá trị của cầu vẫn được giữ lại', 'Bà Lan']],
  ],
  ['belief', 'Bà Lan tin rằng cầu đã xong.', [['indirect', 'cầu đã xong', 'Bà Lan']]],
  [
    'a promise after the turn',
    'Bà Lan vui, cho rằng cầu rất đẹp, đồng thời cam kết sẽ trả tiền.',
    [
      ['indirect', 'cầu rất đẹp', 'Bà Lan'],
      ['indirect', 'sẽ trả tiền', 'Bà Lan'],
    ],
  ],
  [
    'a turn without a comma goes on',
    'Ông Tám cho biết cầu đã xong, tuy nhiên đường dẫn vẫn phải chờ hai tháng nữa.',
    [['indirect', 'cầu đã xong, tuy nhiên đường dẫn vẫn phải chờ hai tháng nữa', 'Ông Tám']],
  ],
  [
    'a turn to what nobody has shown',
    'Ông Tám nói cầu đã xong, tuy nhiên ông lại không đưa ra được giấy tờ gì.',
    [['indirect', 'cầu đã xong', 'Ông Tám']],
  ],
  [
    'a concession and its turn',
    'Ông Tám cho rằng, mặc dù lợn còn khá nhiều, tuy nhiên, lợn to hầu như đã hết.',
    [['indirect', 'mặc dù lợn còn khá nhiều, tuy nhiên, lợn to hầu như đã hết', 'Ông Tám']],
  ],
  [
    'tuy nhiên at the start concedes nothing',
    'Tuy nhiên ông Nam cho biết ngoài chợ, còn có thêm một con đường nữa.',
    [['indirect', 'ngoài chợ, còn có thêm một con đường nữa', 'ông Nam']],
  ],
  [
    'a setting and the clause that it belongs to',
    'Ông Nam cho biết, với việc của mình, bà Lan sẽ nói: “Cầu chưa xong”.',
    [
      ['indirect', 'với việc của mình, bà Lan sẽ nói', 'Ông Nam'],
      ['direct', 'Cầu chưa xong', 'Ông Nam'],
    ],
  ],
  [
    'a condition and its clause',
    'Các kỹ sư cho hay, nếu làng muốn sửa cầu, phải đảm bảo có đủ gỗ tốt.',
    [['indirect', 'nếu làng muốn sửa cầu, phải đảm bảo có đủ gỗ tốt', 'Các kỹ sư']],
  ],
  [
    'where it was said before another cue',
    'Ông Lê Tám cho biết trong một bức thư, đồng thời khẳng định cầu đã xong.',
    [['indirect', 'cầu đã xong', 'Ông Lê Tám']],
  ],
  ['a mark that nobody opened', 'Ông Nam cho rằng đó đều là việc của làng”.', [['indirect', 'đó đều là việc của làng', 'Ông Nam']]],
  ['the credit of a picture', 'Theo bà Lan, giá gạo đang tăng (ảnh: Mai Hoa).', [['indirect', 'giá gạo đang tăng', 'bà Lan']]],
  [
    'a day after a lost full stop',
    'Bà Lan khẳng định khó giữ được cây đa Chiều 5/7, cả làng họp ở đình.',
    [['indirect', 'khó giữ được cây đa', 'Bà Lan']],
  ],
  [
    'what a body has done with the figures',
    'Theo số liệu do trang tin Mây Xanh dẫn từ Bộ Thương mại Lào, giá gạo đã tăng.',
    [['indirect', 'giá gạo đã tăng', 'số liệu do trang tin Mây Xanh dẫn từ Bộ Thương mại Lào']],
  ],
  [
    'trong khi behind the source',
    'Theo ông trong khi giá gạo đang tăng thì giá cá lại giảm.',
    [['indirect', 'trong khi giá gạo đang tăng thì giá cá lại giảm', 'ông']],
  ],
  [
    'to whom it was said before a colon',
    'Lê Tám trả lời hãng tin Reuters: “Tôi sẽ không về quê trong năm nay”.',
    [['direct', 'Tôi sẽ không về quê trong năm nay', 'Lê Tám']],
  ],
  [
    'a turn before the cue',
    'Tình báo Lào mô tả đây là vụ cháy rất lớn, nhưng một kỹ sư nói trước đó đã ngửi thấy khói.',
    [['indirect', 'trước đó đã ngửi thấy khói', 'một kỹ sư']],
  ],
  [
    'a clause with sau khi behind its subject',
    'Hội đồng xét xử sau khi xác định là cô Sen không bị ép, chủ tọa chuyển sang hỏi ông Tám.',
    [['indirect', 'cô Sen không bị ép', 'Hội đồng xét xử']],
  ],
  [
    'a title in marks before a lost full stop',
    'Nam rất vui sau cuộc phóng diều “Gió đồng” Nếu trời mưa, làng sẽ ngập, theo báo Sao Mai.',
    [['indirect', 'Nếu trời mưa, làng sẽ ngập', 'báo Sao Mai']],
  ],
  [
    'the other side behind a comma',
    'Trong khi bà Lan cho biết cầu đã xong từ lâu, ông Nam vẫn chưa tin.',
    [['indirect', 'cầu đã xong từ lâu', 'bà Lan']],
  ],
  [
    'no other side behind trong khi đó',
    'Trong khi đó, bà Lan cho biết cầu đã xong từ lâu, ông Nam vẫn chưa tin.',
    [['indirect', 'cầu đã xong từ lâu, ông Nam vẫn chưa tin', 'bà Lan']],
  ],
  [
    'a surname that is a common word',
    'Theo bà Lan, xã không muốn nhắc lại trận đấu giữa họ Từ và Lê Tám.',
    [['indirect', 'xã không muốn nhắc lại trận đấu giữa họ Từ và Lê Tám', 'bà Lan']],
  ],
  ['to whom it was said', 'Ông Nam trả lời bà Lan: “Cầu đã xong rồi”.', [['direct', 'Cầu đã xong rồi', 'Ông Nam']]],
  [
    'somebody else behind one who is already known',
    'Theo vị kỹ sư này, người chèo đò đưa cho tổ kiểm tra tờ giấy đã cũ, hoặc bản chép tay là hợp lệ.',
    [['indirect', 'người chèo đò đưa cho tổ kiểm tra tờ giấy đã cũ, hoặc bản chép tay là hợp lệ', 'vị kỹ sư này']],
  ],
  [
    'a heading in marks',
    'Ông Nam nói: “Cầu đã xong”. “Tôi không tin cầu đã hỏng đâu” Trước tin cầu hỏng, bà Lan lắc đầu.',
    [['direct', 'Cầu đã xong', 'Ông Nam']],
  ],
  ['the way of saying it', 'Ông Nam giải thích cặn kẽ rằng cầu đã hỏng.', [['indirect', 'cầu đã hỏng', 'Ông Nam']]],
  [
    'what follows from a confession',
    'Bà Hồ Thị Gấm thừa nhận đã ký khống nên công an huyện Mây đã ra lệnh bắt giữ.',
    [['indirect', 'đã ký khống', 'Bà Hồ Thị Gấm']],
  ],
  [
    'what somebody else follows from it',
    'Bà Hồ Thị Gấm cho biết cầu đã hỏng nên công an đã chặn đường.',
    [['indirect', 'cầu đã hỏng nên công an đã chặn đường', 'Bà Hồ Thị Gấm']],
  ],
  [
    'others who abuse somebody',
    'Bà Hồ Thị Gấm cho rằng con mình vô tội, trong khi nhiều người qua đường chửi rủa rằng “đồ ăn hại”.',
    [
      ['indirect', 'con mình vô tội', 'Bà Hồ Thị Gấm'],
      ['direct', 'đồ ăn hại', 'nhiều người qua đường'],
    ],
  ],
]

test.each(CASES)('%s: %s', (_why, text, expected) => {
  expect(quotesIn(text).map((quote) => [quote.type, quote.text, quote.speaker])).toEqual(expected)
})

test.each([
  'Theo ông Lê Tám, cây cầu đã xong từ năm ngoái, báo Sao Mai đưa tin.',
  'Ông Lê Tám nói rằng cây cầu đã xong từ năm ngoái - trang tin Axios dẫn nguồn tin riêng cho biết.',
])('the outlet behind the words is none of them: %s', (text) => {
  expect(quotesIn(text)[0]).toMatchObject({ text: 'cây cầu đã xong từ năm ngoái', name: 'Lê Tám' })
})
