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
])('%s', (text, expected) => {
  expect(places(text)).toEqual(expected)
})
