// Where the words of somebody end because the reporter goes on: with what the speaker does besides, with what followed, with others.
import { expect, test } from 'vitest'
import { quotesIn } from './read-quotes.ts'

test.each([
  ['whom one warns', 'Bà Nhài cảnh báo những người trộm gốm rằng lò rất nóng.', ['lò rất nóng']],
  ['how it is told', 'Bà Nhài nói xanh rờn rằng lò của làng bên đã cũ.', ['lò của làng bên đã cũ']],
  ['what kind of words', 'Bà Nhài tuyên bố thêm thông tin bất ngờ: Tất cả lò mới sẽ có mái.', ['Tất cả lò mới sẽ có mái']],
  ['but a mistake', 'Bà Nhài nói những khách hàng nhầm lẫn rằng lò đã cũ.', ['những khách hàng nhầm lẫn rằng lò đã cũ']],
  ['but a kind of things', 'Bà Nhài cho biết các làng như: Mây Hạ, Mây Thượng sẽ xây lò.', ['các làng như: Mây Hạ, Mây Thượng sẽ xây lò']],
  ['what is denied', 'Ông Tám bác bỏ tin đồn lạ rằng lò đã tắt.', []],
  [
    'where it came out',
    'Báo Sao Mai đưa tin, tại cuộc gặp vừa qua, Bộ trưởng Peru hé lộ “đã mua rất nhiều gốm”.',
    ['đã mua rất nhiều gốm'],
  ],
  ['but words of the body with a picture below', 'Bà Nhài tới sớm. Bà cho biết lò gốm vẫn đỏ lửa. Ảnh: Mai Hoa', ['lò gốm vẫn đỏ lửa']],
  ['but a question of the one who speaks', 'Bà Nhài tới sớm. Bà bảo, lò gốm còn đỏ lửa không?', ['lò gốm còn đỏ lửa không']],
  ['a wish beside an opinion of a thing', 'Ông Tám cho rằng đây là việc tốt và mong bà con giúp nhau.', ['đây là việc tốt']],
  [
    'but the wish of the one who acts',
    'Ông Tám nói Peru tôn trọng luật và đề nghị Chile trả tàu.',
    ['Peru tôn trọng luật và đề nghị Chile trả tàu'],
  ],
  [
    'but what a thing is for',
    'Bà Lan cho rằng dự án nhằm giữ nước và kêu gọi bà con góp sức.',
    ['dự án nhằm giữ nước và kêu gọi bà con góp sức'],
  ],
  ['a demand on the same one', 'Ông Tám nói Peru đã giữ ba con tàu và đề nghị Peru trả lại.', ['Peru đã giữ ba con tàu']],
  ['a demand on both', 'Ông Tám nói Peru và Chile đã gần nhau hơn, đề nghị hai bên họp sớm.', ['Peru và Chile đã gần nhau hơn']],
  ['what is praised besides', 'Bà Lan cho biết cầu đã xong, đồng thời cũng biểu dương thợ cầu.', ['cầu đã xong']],
  ['a worry', 'Ông Tám nói cầu đã xong nhưng bày tỏ lo lắng về con đường.', ['cầu đã xong']],
  ['a promise besides', 'Ông Tám cáo buộc bà Sen đã lấy sổ, đồng thời ông hứa hẹn sẽ trả tiền.', ['bà Sen đã lấy sổ']],
  ['but a day that is kept', 'Ông Tám nói hai nước sẽ kỷ niệm 55 năm Ngày lập bến Mây.', ['hai nước sẽ kỷ niệm 55 năm Ngày lập bến Mây']],
  ['what a judgement led to', 'Bác sĩ Sen nhận định chân em đã gãy nên lập tức cho mổ.', ['chân em đã gãy']],
  ['but a cause that is judged', 'Bác sĩ Sen nhận định rằng do thợ vội nên đã quên chốt.', ['do thợ vội nên đã quên chốt']],
  [
    'but a state that is judged',
    'Bà Lan đánh giá cả làng chăm chỉ nên đã có nhiều đổi thay.',
    ['cả làng chăm chỉ nên đã có nhiều đổi thay'],
  ],
  ['others who are counted', 'Có 43% hộ dân dự báo giá gạo sẽ tăng và 10% hộ dân dự báo giá gạo sẽ giảm.', ['giá gạo sẽ tăng']],
  ['what happened only then', 'Mãi tới khi hai người thừa nhận sẽ cưới, báo Sao Mai mới đăng ảnh.', ['sẽ cưới']],
  [
    'but where it is',
    'Bình luận ấy xuất hiện sau khi Peru tuyên bố cầu đã sập ở bang Mây Hạ, miền nam Chile.',
    ['cầu đã sập ở bang Mây Hạ, miền nam Chile'],
  ],
])('%s: %s', (_why, text, expected) => {
  expect(quotesIn(text).map((quote) => quote.text)).toEqual(expected)
})

test.each([
  ['a unit and its body', 'Theo một cán bộ thuộc phòng Lễ tân, Công an tỉnh Mây Hạ, cầu đã xong từ hôm qua.', 'cầu đã xong từ hôm qua'],
  ['a name in marks', 'Theo tờ "Người đưa thư" (The Postman), cầu đã xong từ hôm qua.', 'cầu đã xong từ hôm qua'],
  [
    'what a paper has got, without a word between',
    'Theo thông tin báo Sao Mai nắm được, cầu đã xong từ hôm qua.',
    'cầu đã xong từ hôm qua',
  ],
  ['what a paper has got', 'Theo thông tin mà báo Sao Mai nắm được, cầu đã xong từ hôm qua.', 'cầu đã xong từ hôm qua'],
  ['whose adviser', 'Theo cố vấn của Thủ tướng Peru Carlos Ruiz, ông Pedro Gomez, cầu đã xong từ hôm qua.', 'cầu đã xong từ hôm qua'],
  ['the way it is said', 'Bà Lan khẳng định chắc nịch đó là cây tre.', 'đó là cây tre'],
  ['a noun of saying', 'Ông Tám cho rằng mấy lời buộc tội là sai và ác.', 'mấy lời buộc tội là sai và ác'],
  [
    'when it was',
    'Đó là trong cuộc gặp Chủ tịch xã hôm 9/1, ông Lê Tám cam kết trong 5 năm tới xưởng sẽ mở rộng.',
    'trong 5 năm tới xưởng sẽ mở rộng',
  ],
  [
    'a body and its place',
    'Theo tiến sĩ Lê Tám, Trưởng khoa Thận, Bệnh viện Mây Hạ (Lạng Giang), hiện cả nước có ba cây cầu như vậy.',
    'hiện cả nước có ba cây cầu như vậy',
  ],
  ['but somebody with an age', 'Theo Cảnh sát Lima, Pedro Gomez, 26 tuổi, đã bị bắt ở chợ.', 'Pedro Gomez, 26 tuổi, đã bị bắt ở chợ'],
  [
    'a heading that ends in marks',
    'Nỗi buồn của "vua gốm" Chia sẻ với phóng viên, Lan cho biết năm ngoái lò đã tắt.',
    'năm ngoái lò đã tắt',
  ],
])('the words begin behind %s: %s', (_why, text, expected) => {
  expect(quotesIn(text).map((quote) => quote.text)).toEqual([expected])
})
