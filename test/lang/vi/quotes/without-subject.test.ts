// Cues without a subject of their own: whom they take over from the clauses before, and which of them are work and no words.
import { describe, expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

/** The speaker of the last quote. */
const lastSpeaker = (text: string) => quotesIn(text).at(-1)?.speaker

describe('the subject taken over', () => {
  test.each([
    ['those who judge', 'Cô Sen thừa nhận, nhiều người chê mái tóc của cô, cho rằng nó quá ngắn.', 'nhiều người'],
    ['who judges', 'Ông Tám nói bà Sen vẫn phản đối việc xây cầu, cho rằng cầu quá đắt.', 'bà Sen'],
    ['but not who only acts', 'Ông Tám nói bà Sen đã sửa xong cầu, khẳng định cầu rất chắc.', 'Ông Tám'],
    ['whose clause khi hangs on', 'Cuba nói Peru muốn cấm tàu cá khi cho rằng cá sắp hết.', 'Peru'],
    [
      'the clause behind a comma',
      'Bà Sen trò chuyện với thợ, kết luận hội nghị, ông Lê Tám phát biểu và cho biết cầu sắp xong.',
      'ông Lê Tám',
    ],
    [
      'a day behind the name',
      'Bộ Quốc phòng thông báo Tư lệnh Hạm đội Bắc, Đô đốc Frank Berg, hồi tháng trước tuyên bố tàu sắp về cảng.',
      'Tư lệnh Hạm đội Bắc, Đô đốc Frank Berg',
    ],
    ['who answers by asking', 'Một người thợ trả lời bằng cách hỏi ngược lại rằng: “Sao cầu lại xấu được?”.', 'Một người thợ'],
    ['a source without a name', 'Báo Sao Mai dẫn nguồn tin riêng ngày 5/6 cho biết cầu Mây đã hỏng.', 'nguồn tin riêng'],
  ])('is %s: %s', (_why, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker)
  })
})

describe('work', () => {
  test.each([
    'Ông Tám giao thợ phải tìm hiểu, phân tích, đánh giá và dự báo chính xác tình hình ở chợ.',
    'Bác sĩ vào cuộc khám bệnh và xác định là ung thư.',
    'Bà con cần canh các hố sâu và cảnh báo, hướng dẫn người lạ đi lối khác.',
    'Ông Tám cả ngày đọc truyện và viết, bao gồm cả văn lẫn thơ.',
    'Tại hội thi, thành viên nào tiết lộ mình từng nuôi rắn?',
  ])('is no saying: %s', (text) => {
    expect(quotesIn(text)).toEqual([])
  })
  test.each([
    ['Ông Tám nói cầu đã xong, đồng thời dự báo giá vé sẽ tăng.', 'giá vé sẽ tăng'],
    ['Công an đã lấy lời khai và xác định anh Lâm là nghi phạm.', 'anh Lâm là nghi phạm'],
    ['Kỹ sư đã khảo sát và đánh giá rằng đê còn tốt.', 'đê còn tốt'],
    ['Ông Tám trả lời đó là cây cầu giả.', 'đó là cây cầu giả'],
    ['Ông Tám khẳng định rõ ràng cầu đã xong.', 'cầu đã xong'],
    ['Ông Tám nói rõ ràng rằng cầu đã xong.', 'cầu đã xong'],
  ])('but a clause is said: %s', (text, content) => {
    expect(quotesIn(text).at(-1)?.text).toBe(content)
  })
})
