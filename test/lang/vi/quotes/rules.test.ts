// Each rule of quotes with sentences in which it must find them.
import { describe, expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

type Case = readonly [rule: string, text: string, quotes: readonly (readonly [type: string, text: string, speaker: string | null])[]]

const FOUND: readonly Case[] = [
  ['after a colon', 'Ông Nam nói: “Cầu đã xong. Đường thì chưa”.', [['direct', 'Cầu đã xong. Đường thì chưa', 'Ông Nam']]],
  ['straight marks', 'Bà Lan khẳng định: "Tôi không biết gì".', [['direct', 'Tôi không biết gì', 'Bà Lan']]],
  ['guillemets', 'Bà Lan khẳng định: «Tôi không biết gì».', [['direct', 'Tôi không biết gì', 'Bà Lan']]],
  ['mismatched marks', 'Bà Lan khẳng định: "Tôi không biết gì”.', [['direct', 'Tôi không biết gì', 'Bà Lan']]],
  ['opening marks on both sides', 'Bà Lan khẳng định: “Tôi không biết gì“.', [['direct', 'Tôi không biết gì', 'Bà Lan']]],
  ['no blank after the colon', 'Bà Lan khẳng định:"Tôi không biết gì".', [['direct', 'Tôi không biết gì', 'Bà Lan']]],
  [
    'marks within marks',
    'Ông Nam nói: “Họ hỏi tôi ‘đi đâu?’ và tôi im lặng”.',
    [['direct', 'Họ hỏi tôi ‘đi đâu?’ và tôi im lặng', 'Ông Nam']],
  ],
  [
    'a source of which nothing is told',
    'Theo nguồn tin trên, năm cây cầu đã xong.',
    [['indirect', 'năm cây cầu đã xong', 'nguồn tin trên']],
  ],
  ['what has just been done', 'Bộ Y tế tuyên bố vừa thu giữ một kho thuốc.', [['indirect', 'vừa thu giữ một kho thuốc', 'Bộ Y tế']]],
  ['thoughts that are told', 'Bà Lan chia sẻ suy nghĩ: “Tôi rất vui”.', [['direct', 'Tôi rất vui', 'Bà Lan']]],
  ['before the cue', '“Cầu sẽ xong vào mùa thu”, bà Lan cho biết.', [['direct', 'Cầu sẽ xong vào mùa thu', 'bà Lan']]],
  ['before the cue, with a dash', '“Cầu sẽ xong vào mùa thu” - bà Lan cho biết.', [['direct', 'Cầu sẽ xong vào mùa thu', 'bà Lan']]],
  [
    'several sentences',
    '“Cầu đã xong. Đường chưa xong. Chúng tôi chờ”, bà Lan nói.',
    [['direct', 'Cầu đã xong. Đường chưa xong. Chúng tôi chờ', 'bà Lan']],
  ],
  [
    'cue in a sentence of its own',
    '“Cầu đã xong. Chúng tôi mừng lắm.” Bà Lan nói.',
    [['direct', 'Cầu đã xong. Chúng tôi mừng lắm.', 'Bà Lan']],
  ],
  [
    'split by its cue',
    '“Cầu đã xong”, bà Lan nói. “Nhưng đường thì chưa xong đâu”.',
    [
      ['direct', 'Cầu đã xong', 'bà Lan'],
      ['direct', 'Nhưng đường thì chưa xong đâu', 'bà Lan'],
    ],
  ],
  [
    'split inside one pair of marks',
    '“Cầu đã xong rồi - bà Lan nói - nhưng đường thì chưa”.',
    [
      ['direct', 'Cầu đã xong rồi', 'bà Lan'],
      ['direct', 'nhưng đường thì chưa', 'bà Lan'],
    ],
  ],
  [
    'two quotations around a cue',
    '“Cầu đã xong”, bà Lan nói: “Đường thì chưa”.',
    [
      ['direct', 'Cầu đã xong', 'bà Lan'],
      ['direct', 'Đường thì chưa', 'bà Lan'],
    ],
  ],
  ['dialogue with dashes', 'Chợ đông người.\n\n- Tôi không biết gì hết - bà Lan nói.', [['direct', 'Tôi không biết gì hết', 'bà Lan']]],
  ['a colon without a cue', 'Bà Lan tỏ ra vui mừng: “Cây cầu này rất đẹp”.', [['direct', 'Cây cầu này rất đẹp', 'Bà Lan']]],
  ['an agency that only carries', 'Theo TASS, ông Nam cho biết cầu đã xong.', [['indirect', 'cầu đã xong', 'ông Nam']]],
  ['an agency and whom it quotes', 'Reuters dẫn lời ông Nam: “Cầu đã xong rồi”.', [['direct', 'Cầu đã xong rồi', 'ông Nam']]],
  ['an apposition', '“Cầu đã xong rồi”, ông Nam, giám đốc nhà máy, nói.', [['direct', 'Cầu đã xong rồi', 'ông Nam, giám đốc nhà máy']]],
  [
    'a noun of saying with its source',
    'Mọi người vui trước tuyên bố của Nga rằng cầu đã xong từ lâu.',
    [['indirect', 'cầu đã xong từ lâu', 'Nga']],
  ],
  ['with rằng', 'Bà Lan nói rằng cầu đã xong.', [['indirect', 'cầu đã xong', 'Bà Lan']]],
  ['with là', 'Bà Lan nói là cầu đã xong.', [['indirect', 'cầu đã xong', 'Bà Lan']]],
  ['with a comma', 'Bà Lan cho biết, cầu đã xong.', [['indirect', 'cầu đã xong', 'Bà Lan']]],
  ['bare', 'Bà Lan cho biết cầu đã xong, nhưng đường thì chưa.', [['indirect', 'cầu đã xong, nhưng đường thì chưa', 'Bà Lan']]],
  ['bare with a verb', 'Bà Lan tuyên bố sẽ không bán nhà.', [['indirect', 'sẽ không bán nhà', 'Bà Lan']]],
  ['hearer before rằng', 'Bà Lan nói với báo giới rằng cầu đã xong.', [['indirect', 'cầu đã xong', 'Bà Lan']]],
  ['hearer inside the cue', 'Bà Lan cho AFP biết cầu đã xong.', [['indirect', 'cầu đã xong', 'Bà Lan']]],
  ['time before the colon', 'Bà Lan nói hôm 5/6: “Cầu đã xong”.', [['direct', 'Cầu đã xong', 'Bà Lan']]],
  ['a part in marks', 'Bà Lan cho rằng cây cầu là “niềm vui lớn” của xã.', [['mixed', 'cây cầu là “niềm vui lớn” của xã', 'Bà Lan']]],
  [
    'a clause that begins in marks',
    'Bà Lan tuyên bố “sẽ làm tất cả” để cứu cây cầu.',
    [['mixed', '“sẽ làm tất cả” để cứu cây cầu', 'Bà Lan']],
  ],
  [
    'what is told of this',
    'Bà Lan khẳng định điều này không làm giá gạo tăng.',
    [['indirect', 'điều này không làm giá gạo tăng', 'Bà Lan']],
  ],
  ['this alone', 'Bà Lan khẳng định điều này khi thăm chợ.', []],
  ['a comma before the closing mark', '“Cầu sẽ xong vào mùa thu,” bà Lan nói.', [['direct', 'Cầu sẽ xong vào mùa thu', 'bà Lan']]],
  [
    'clause before, told the press',
    'Cầu sẽ xong vào mùa thu, bà Lan nói với các phóng viên hôm 5/3.',
    [['indirect', 'Cầu sẽ xong vào mùa thu', 'bà Lan']],
  ],
  [
    'clause before, told an agency',
    'Cầu sẽ xong vào mùa thu, một quan chức nói với hãng tin AFP.',
    [['indirect', 'Cầu sẽ xong vào mùa thu', 'một quan chức']],
  ],
  ['no clause before what is told a neighbour', 'Cầu sẽ xong vào mùa thu, bà Lan nói với ông Nam về con trâu.', []],
  ['clause before the cue', 'Cầu sẽ xong vào mùa thu, bà Lan cho biết.', [['indirect', 'Cầu sẽ xong vào mùa thu', 'bà Lan']]],
  [
    'second cue without a subject',
    'Bà Lan nói cầu đã xong, đồng thời khẳng định đường sẽ đẹp.',
    [
      ['indirect', 'cầu đã xong', 'Bà Lan'],
      ['indirect', 'đường sẽ đẹp', 'Bà Lan'],
    ],
  ],
  [
    'second cue of another',
    'Bà Lan nói cầu đã xong, nhưng ông Nam cho rằng đường còn xấu.',
    [
      ['indirect', 'cầu đã xong', 'Bà Lan'],
      ['indirect', 'đường còn xấu', 'ông Nam'],
    ],
  ],
  [
    'a quote in a quote',
    'Bà Lan cho biết ông Nam nói rằng cầu đã xong.',
    [
      ['indirect', 'ông Nam nói rằng cầu đã xong', 'Bà Lan'],
      ['indirect', 'cầu đã xong', 'ông Nam'],
    ],
  ],
  [
    'clause and quotation',
    'Bà Lan khẳng định cầu đã xong: “Tôi vừa đi qua cầu”.',
    [
      ['indirect', 'cầu đã xong', 'Bà Lan'],
      ['direct', 'Tôi vừa đi qua cầu', 'Bà Lan'],
    ],
  ],
  ['according to', 'Theo ông Nam, cầu đã xong.', [['indirect', 'cầu đã xong', 'ông Nam']]],
  ['according to, after an adverb', 'Tuy nhiên, theo ông Nam, cầu đã xong.', [['indirect', 'cầu đã xong', 'ông Nam']]],
  ['according to a report', 'Theo báo cáo của công an, cầu đã hỏng từ lâu.', [['indirect', 'cầu đã hỏng từ lâu', 'báo cáo của công an']]],
  ['according to, at the end', 'Cầu đã hỏng từ lâu, theo cảnh sát.', [['indirect', 'Cầu đã hỏng từ lâu', 'cảnh sát']]],
  ['time and place before the subject', 'Ngày 5/6, trong cuộc họp báo, ông Nam nói cầu đã xong.', [['indirect', 'cầu đã xong', 'ông Nam']]],
  ['adverbs between subject and cue', 'Ông Nam sau đó cũng cho biết thêm cầu đã xong.', [['indirect', 'cầu đã xong', 'Ông Nam']]],
  [
    'a subject of many words',
    'Nhiều chuyên gia kinh tế độc lập nhận định giá sẽ tăng.',
    [['indirect', 'giá sẽ tăng', 'Nhiều chuyên gia kinh tế độc lập']],
  ],
  [
    'a body the speaker belongs to',
    'Ông Nam, Phòng Nông nghiệp huyện Kim Sơn cho biết cầu đã xong.',
    [['indirect', 'cầu đã xong', 'Ông Nam, Phòng Nông nghiệp huyện Kim Sơn']],
  ],
  ['a name that ends in a word of denial', 'Ông Trần Phá Không cho rằng cầu đã xong.', [['indirect', 'cầu đã xong', 'Ông Trần Phá Không']]],
  ['several papers together', 'Các báo đều đồng loạt đưa tin cầu đã xong.', [['indirect', 'cầu đã xong', 'Các báo']]],
  [
    'a place after the body',
    'Công an TP Vị Thanh, tỉnh Hậu Giang cho biết cầu đã xong.',
    [['indirect', 'cầu đã xong', 'Công an TP Vị Thanh, tỉnh Hậu Giang']],
  ],
  [
    'places after the source',
    'Theo bà Ngô Thị Sen, trưởng thôn 3, xã Lạc Khê, cầu đã xong.',
    [['indirect', 'cầu đã xong', 'bà Ngô Thị Sen, trưởng thôn 3, xã Lạc Khê']],
  ],
  ['a place that is the subject', 'Theo ông Nam, xã Bình Thắng đã có cầu.', [['indirect', 'xã Bình Thắng đã có cầu', 'ông Nam']]],
  ['opinions of nobody named', 'Nhà máy gặp phải nhiều chỉ trích cho rằng máy đã hỏng.', [['indirect', 'máy đã hỏng', 'nhiều chỉ trích']]],
  [
    'a time before the subject',
    'Ba ngày sau, ông chủ mang cho Sen hai chiếc ấm và bảo rằng ấm còn nóng.',
    [['indirect', 'ấm còn nóng', 'ông chủ']],
  ],
  [
    'a full stop that the page lost',
    'Bà Lan nói nhà cửa ngập trong bùn Một số thợ gốm phải nghỉ.',
    [['indirect', 'nhà cửa ngập trong bùn', 'Bà Lan']],
  ],
  [
    'a question before the colon',
    'Khi hỏi đến lý do, ông Nam bùi ngùi: “Tôi chỉ muốn góp chút lòng”.',
    [['direct', 'Tôi chỉ muốn góp chút lòng', 'ông Nam']],
  ],
  [
    'a source told more of',
    'Theo nhiều người dân có mặt ở đó, xe đã đi rất nhanh.',
    [['indirect', 'xe đã đi rất nhanh', 'nhiều người dân có mặt ở đó']],
  ],
  [
    'a report of a body and its place',
    'Thông tin từ Công an huyện Chợ Mới, tỉnh Bắc Kạn cho biết cầu đã xong.',
    [['indirect', 'cầu đã xong', 'Thông tin từ Công an huyện Chợ Mới, tỉnh Bắc Kạn']],
  ],
  [
    'a name that ends in a pronoun',
    'Bộ trưởng Vũ Mai Anh khẳng định "cầu đã xong từ lâu".',
    [['direct', 'cầu đã xong từ lâu', 'Bộ trưởng Vũ Mai Anh']],
  ],
  [
    'a source that the cue follows',
    'Theo TS Đỗ Khắc Minh, giảng viên Học viện Hàng hải cho biết, cầu đã xong.',
    [['indirect', 'cầu đã xong', 'TS Đỗ Khắc Minh, giảng viên Học viện Hàng hải']],
  ],
  [
    'a bracket in the source',
    'Theo bà Ngô Thị Vóc (61 tuổi, ở xã Lạc Khê), đàn vịt đã về chuồng.',
    [['indirect', 'đàn vịt đã về chuồng', 'bà Ngô Thị Vóc (61 tuổi, ở xã Lạc Khê)']],
  ],
  [
    'a body after the office',
    'Theo bác sĩ Nam, Phụ trách Trung tâm Tim mạch, Bệnh viện Lạc Hồng, chất này không được dùng.',
    [['indirect', 'chất này không được dùng', 'bác sĩ Nam, Phụ trách Trung tâm Tim mạch, Bệnh viện Lạc Hồng']],
  ],
  [
    'a body before a comma',
    'Ông Trịnh Công Sứ, Ban Tổ chức Trung ương, cho rằng cầu đã xong.',
    [['indirect', 'cầu đã xong', 'Ông Trịnh Công Sứ, Ban Tổ chức Trung ương']],
  ],
  [
    'what the speaker does',
    'Đang vá lưới, ông Nam cho hay mùa nào thuyền ông cũng đầy cá.',
    [['indirect', 'mùa nào thuyền ông cũng đầy cá', 'ông Nam']],
  ],
  ['an opinion of nobody named', 'Thợ gốm Nam rất vui, theo đó có ý kiến cho là ấm rất đẹp.', [['indirect', 'ấm rất đẹp', 'ý kiến']]],
  [
    'papers that carry',
    'Theo nhiều tờ báo lớn, ông Nam, giám đốc nhà máy, đã bỏ trốn.',
    [['indirect', 'ông Nam, giám đốc nhà máy, đã bỏ trốn', 'nhiều tờ báo lớn']],
  ],
  ['a manner before the dialogue', 'Ông Nam nói vọng vào trong nhà: - Cầu đã xong rồi.', [['direct', 'Cầu đã xong rồi', 'Ông Nam']]],
  [
    'an agency and the office it quotes',
    'AFP dẫn lời thư ký báo chí Nhà Trắng Ruth Alden rằng "vườn hoa đã nở rất sớm".',
    [['direct', 'vườn hoa đã nở rất sớm', 'thư ký báo chí Nhà Trắng Ruth Alden']],
  ],
  [
    'an office, a body and a place',
    'Ông Nam, Giám đốc Ban Nghề cá, Văn phòng Xúc tiến du lịch, thành phố Lima cho biết cầu đã xong.',
    [['indirect', 'cầu đã xong', 'Ông Nam, Giám đốc Ban Nghề cá, Văn phòng Xúc tiến du lịch, thành phố Lima']],
  ],
  [
    'a source who lives somewhere',
    'Theo bà Nguyễn Thu Hà sống tại phòng 20, lúc đó trần nhà đã sập.',
    [['indirect', 'lúc đó trần nhà đã sập', 'bà Nguyễn Thu Hà sống tại phòng 20']],
  ],
  [
    'a caption before a body',
    'Cầu mới ở xã. Ảnh: TTXVN Trung tâm Dự báo cho biết trời sẽ mưa.',
    [['indirect', 'trời sẽ mưa', 'Trung tâm Dự báo']],
  ],
  ['a caption before the sentence', 'Cầu mới ở xã. Ảnh: Reuters Theo ông Nam, cầu đã xong.', [['indirect', 'cầu đã xong', 'ông Nam']]],
  ['a clause after a pronoun', 'Bà Lan hay chia sẻ cô chưa thấy mệt.', [['indirect', 'cô chưa thấy mệt', 'Bà Lan']]],
  [
    'a body and what it does',
    'Hãng phân tích Morkit Data cho biết giá sẽ giảm.',
    [['indirect', 'giá sẽ giảm', 'Hãng phân tích Morkit Data']],
  ],
  ['a report and its body', 'Theo thông tin từ Bộ Lâm nghiệp cho biết rừng đã xanh.', [['indirect', 'rừng đã xanh', 'Bộ Lâm nghiệp']]],
  [
    'a letter and a bracket',
    'Ông Nam xác nhận ông Lê Văn T. (33 tuổi) đã chết.',
    [['indirect', 'ông Lê Văn T. (33 tuổi) đã chết', 'Ông Nam']],
  ],
  [
    'a relative of somebody named',
    'Trên báo, bà Lê Thị Sen, dì ruột em Phúc cho biết em đã về.',
    [['indirect', 'em đã về', 'bà Lê Thị Sen, dì ruột em Phúc']],
  ],
  [
    'a body above the office',
    'TS Lê Văn Tế - Giám đốc Trung tâm Tim, Phó Giám đốc Trung tâm Mắt, Bệnh viện Sông Mây - cho biết máu đã đủ.',
    [['indirect', 'máu đã đủ', 'TS Lê Văn Tế - Giám đốc Trung tâm Tim, Phó Giám đốc Trung tâm Mắt, Bệnh viện Sông Mây']],
  ],
  [
    'a headline before an office',
    'Nên mua vé sớm Đại diện Bộ Y tế, ông Lê Văn Tám, Cục phó Cục Dân số cho biết vé sẽ hết.',
    [['indirect', 'vé sẽ hết', 'Đại diện Bộ Y tế, ông Lê Văn Tám, Cục phó Cục Dân số']],
  ],
  ['thì after the source', 'Theo một nguồn tin từ chợ, thì giá sẽ tăng.', [['indirect', 'giá sẽ tăng', 'một nguồn tin từ chợ']]],
  ['where it is from at the end', 'Ông Nam cho biết cầu đã xong. theo Reuters', [['indirect', 'cầu đã xong', 'Ông Nam']]],
  ['a source and its verb', 'Theo truyền thông Anh đưa tin, cầu đã xong.', [['indirect', 'cầu đã xong', 'truyền thông Anh']]],
  ['a noun and the next cue', 'Ông Nam xác nhận tai nạn ấy và cho biết hai người đã về.', [['indirect', 'hai người đã về', 'Ông Nam']]],
  [
    'a body and the one above it',
    'Theo số liệu từ Cục Thú y, Bộ Nông nghiệp, bò đã khỏe.',
    [['indirect', 'bò đã khỏe', 'số liệu từ Cục Thú y, Bộ Nông nghiệp']],
  ],
  ['a hearer of two words', 'Cô nói với bà ngoại rằng trời đẹp.', [['indirect', 'trời đẹp', 'Cô']]],
]

describe('quotes are found', () => {
  test.each(FOUND)('%s: %s', (_rule, text, expected) => {
    expect(quotesIn(text).map((quote) => [quote.type, quote.text, quote.speaker])).toEqual(expected)
  })
})
