// Sentences in which nobody is quoted, though a cue or quotation marks are there.
import { describe, expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

const SILENT: readonly (readonly [why: string, text: string])[] = [
  ['a scare quote', 'Giá nhà đang “sốt” ở nhiều nơi.'],
  ['a name in marks', 'Bộ phim “Mùa hè xanh” ra rạp hôm nay.'],
  ['a title after a common noun', 'Ông Nam nói trong chương trình “Chuyện cuối tuần” của đài.'],
  ['a slogan', 'Đoàn người đi qua phố với dòng chữ “Hòa bình cho mọi người”.'],
  ['a noun phrase as object', 'Ông Nam bày tỏ lo ngại về cây cầu.'],
  ['a noun phrase after an affirming verb', 'Ông Nam nhấn mạnh vai trò của trường học.'],
  ['a plan', 'Ông Nam tiết lộ kế hoạch mua nhà.'],
  ['a passive', 'Cây cầu được cho là đã hỏng.'],
  ['a passive with an agent', 'Ông Nam bị bà Lan cáo buộc ăn cắp.'],
  ['a noun of communication', 'Tuyên bố này làm mọi người vui.'],
  ['a law, not a source', 'Theo quy định, xe phải dừng lại.'],
  ['a plan, not a source', 'Theo kế hoạch, cầu sẽ xong vào mùa thu.'],
  ['to follow', 'Anh theo nghề mộc từ nhỏ.'],
  ['a denial of having said', 'Ông Nam không nói rằng cầu đã xong.'],
  ['a demand', 'Ông Nam kêu gọi mọi người ở nhà.'],
  ['the last of several nouns', 'Các việc như cách ra đề, cách chấm bài, đánh giá cũng nên đổi.'],
  ['the title of another article', '[Ông Nam: Cây cầu là “niềm vui lớn nhất”] Trời hôm nay rất đẹp.'],
  ['news as a noun', 'Mọi người buồn khi xuất hiện tin “cầu đã hỏng rồi”.'],
  ['what an agency is for', 'Ông Nam làm cho một hãng chuyên đưa tin thời tiết cho ngư dân.'],
  ['a clause that opens the sentence', 'Sau khi báo chí đưa tin, dân đã về nhà.'],
  ['the like', 'Ba người thợ đều nói y chang câu ấy với cả xóm.'],
  ['what is stressed', 'Món này nấu từ gừng, nghệ, nhấn mạnh vào vị cay và vị chua.'],
  ['a noun with trên', 'Tuyên bố trên được đưa ra hôm qua ở chợ.'],
  ['an accusation', 'Ông Nam bị cáo buộc đã ký xác nhận giấy tờ cho 12 hộ dân.'],
  ['a talk with answers', 'Phần lớn các ý của ông Nam trong cuộc trả lời trực tuyến được cử tri quan tâm.'],
  ['who somebody says to be', 'Chị Sen mua gạo của một cô tự nhận là thợ gặt ở trong làng.'],
  ['a purpose', 'Hội chợ là dịp để Nhà nước nhìn nhận lỗi ở trường học là lớn.'],
  ['a verb inside two others', 'Công an huyện đã thụ lý giải quyết vụ việc theo luật.'],
  ['an infinitive', 'Còn quá sớm để nói cầu sẽ xong.'],
  ['a relative clause', 'Điều mà ông Nam nói là một bí mật.'],
  ['an indirect question', 'Ông Nam không cho biết khi nào cầu xong.'],
  ['in general', 'Tình hình nói chung là tốt.'],
  ['a programme whose name holds a verb', 'Ông Nam nói trong chương trình “Cuối tuần sẽ rất vui”.'],
  ['an aside', 'Mọi việc không như ông Nam đã hứa nên dân chưa vui.'],
  ['a duty', 'Các bộ có trách nhiệm thông báo rõ ràng về việc thi cử.'],
  ['a list of verbs', 'Những ai chia sẻ, đóng góp, trao đổi ở hội trường đã về.'],
  ['what is left of the hearer', 'Em đã nói với bạn trai mình.'],
  ['a verb as a noun', 'Báo cáo về việc trả lời chất vấn qua thư tay đã được gửi đi.'],
  ['what is asked for', 'Các báo yêu cầu ông Nam bình luận, nhưng ông đã đi xa.'],
  ['a manner of speaking', 'Ông Nam nói rất khéo léo về đàn dê của người khác.'],
  ['a fact that shows something', 'Dấu vết này càng khẳng định rằng cầu đã xong.'],
  ['a review of things', 'Hợp tác xã đã rà soát, đánh giá các con mương không còn cần thiết.'],
  ['a wish that somebody explains', 'Bà Lan mong Giám đốc Sở Nông nghiệp giải thích rõ vì sao đê vẫn nứt.'],
  ['a noun of saying without its verb', 'Ông Nam có vài tiết lộ thú vị về cây cầu.'],
  ['a thing that warns', 'Xe đã có hệ thống cảnh báo xe vượt và giữ ga tự động.'],
  ['what somebody is asked', 'Xin ông cho biết cầu có ý nghĩa gì với người dân?'],
  ['what somebody was told', 'Hôm ấy, Bảo được bạn thông báo chị Mai đã về.'],
  ['where an article is from', 'Cầu rất đẹp. Mai Hoa (Theo Reuters, BBC, đã lược bớt)'],
  ['what somebody has to tell', 'Các trường phải công bố thêm: học phí và số phòng.'],
  ['each other', 'Hai anh cáo buộc lẫn nhau, rồi ra về.'],
  ['something given, not told', 'Ông Nam chia sẻ bà Lan bức ảnh.'],
  ['a cue inside a name', 'Ông Ôn Gia Bảo tới thăm cây cầu mới.'],
]

describe('nothing is quoted in', () => {
  test.each(SILENT)('%s: %s', (_why, text) => {
    expect(quotesIn(text)).toEqual([])
  })
})
