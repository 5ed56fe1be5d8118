// Where an event happens: beside its verb, where its sentence opens, and never the place of what is only spoken of or of somebody's office.
import { expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const places = (text: string) => eventsIn(text).map(({ type, place }) => `${type} ${place}`)

test.each([
  // where the sentence opens
  ['Sáng 8/2, tại Lima, Tổng thống Peru Ana Soto tiếp Tổng thống Chile Luis Rey.', ['CONSULT Lima']],
  ['Ngày 3/4, tại Lima, Tổng thống Peru Ana Soto chỉ trích các bãi mìn của Chile ở Arica.', ['ACCUSE Lima']],
  ['Tại thị trấn Tacna, cảnh sát Peru bắt giữ hai nhà báo.', ['COERCE thị trấn Tacna']],
  ['Ngày 3/4, tại Lima, người phát ngôn Juan Mora cho biết quân đội Peru tấn công Chile.', ['ASSAULT null']],
  // the place of what is spoken of; of the words
  ['Peru lên án hành vi của Chile ở Lào.', ['ACCUSE null']],
  ['Peru kêu gọi Chile bảo vệ ngư dân ở Lào.', ['REQUEST null']],
  ['Peru chỉ trích Chile trong bài phát biểu ở Lima.', ['ACCUSE Lima']],
  ['Ngoại trưởng Peru Ana Soto và Ngoại trưởng Chile Luis Rey ký hiệp định nghề cá tại Lima.', ['AGREE Lima']],
  // inside the name of a body or an office; where somebody lives
  ['Đại sứ Peru tại Lào Ana Soto gặp Tổng thống Chile Luis Rey.', ['CONSULT null']],
  ['Cảnh sát Peru bắt giữ ông Juan Mora trú tại Lào.', ['COERCE null']],
  ['Cảnh sát Peru bắt giữ ba nghi phạm ở Arica.', ['COERCE Arica']],
  // done to a town: it is the place; a country or a body is none
  ['Quân đội Peru giải phóng thành phố Arequipa hôm 3/4.', ['ASSAULT thành phố Arequipa']],
  ['Quân đội Peru tấn công thị trấn nhỏ Tacna hôm 3/4.', ['ASSAULT thị trấn nhỏ Tacna']],
  ['Quân đội Peru tấn công căn cứ của Chile hôm 3/4.', ['ASSAULT null']],
  // on the occasion that is held there; not after it
  ['Tổng thống Peru Ana Soto gặp Tổng thống Chile Luis Rey tại hội nghị thượng đỉnh ở Oslo.', ['CONSULT Oslo', 'CONSULT Oslo']],
  ['Peru và Chile nhất trí tại cuộc gặp diễn ra ở Oslo.', ['AGREE Oslo', 'CONSULT Oslo']],
  ['Tổng thống Peru Ana Soto gặp Tổng thống Chile Luis Rey sau hội nghị thượng đỉnh ở Oslo.', ['CONSULT null', 'CONSULT Oslo']],
  // where somebody goes to meet; where somebody hides when caught
  ['Ngoại trưởng Peru Ana Soto tới Oslo để gặp Ngoại trưởng Chile Luis Rey.', ['CONSULT Oslo', 'CONSULT Oslo']],
  ['Cảnh sát Peru bắt giữ ông Juan Mora lúc đang ẩn náu tại thị trấn Tacna.', ['COERCE thị trấn Tacna']],
  ['Cảnh sát Peru bắt giữ ông Juan Mora khi ông Luis Rey phát biểu tại thị trấn Tacna.', ['COERCE null']],
  // where the sent arrive; the day behind the place that opens the sentence
  ['Peru đưa tàu sân bay đến Biển Đông.', ['MOBILIZE Biển Đông']],
  ['Tại Lima ngày 3/4, Tổng thống Peru Ana Soto tiếp Tổng thống Chile Luis Rey.', ['CONSULT Lima']],
])('%s', (text, expected) => {
  expect(places(text)).toEqual(expected)
})
