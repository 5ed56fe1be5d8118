// Which mentions of one article are one event, and which stay apart.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const of = (text: string, type: string) => eventsIn(text, null).filter((event) => event.type === type)
const groups = (text: string, type: string) => new Set(of(text, type).map(({ group }) => group)).size

describe('one event told twice', () => {
  test.each([
    // a body of power and who heads it
    ['Nhà Trắng bênh vực việc cách chức Đại sứ Ana Rey. Tổng thống Mỹ Luis Soto cách chức bà Rey hôm 3/5.', 'SANCTION'],
    ['Tòa án Peru kết án ông Juan Mora ba năm tù. Thẩm phán Peru Luis Soto kết án ông Mora ba năm tù.', 'SANCTION'],
    // the same people with and without their country
    ['Cảnh sát Peru bắt giữ 12 người. Toàn bộ 12 nghi can bị cảnh sát bắt đã được thả.', 'COERCE'],
    // one tells by whom, the other to whom
    ['Chính phủ Peru chấp thuận kế hoạch viện trợ cho quốc gia này. Bộ Y tế Peru đã phê duyệt kế hoạch viện trợ cho Chile.', 'AID'],
    // a place and the town that it is in
    ['Loạt vụ tấn công khủng bố xảy ra tại thủ đô London. Hai người bị thương trong vụ tấn công ở Cầu London.', 'ASSAULT'],
    // somebody called by the office
    ['Tổng thống Mỹ Donald Trump sa thải Giám đốc FBI James Comey. Quyết định sa thải người đứng đầu FBI gây sốc.', 'SANCTION'],
    // those who were told of, and their names
    [
      'Bà Melania Trump giục hai ông dừng họp. Tổng thống Mỹ Luis Soto họp với Tổng thống Nga Juan Mora. Bà Melania Trump giục ông Soto dừng họp.',
      'REQUEST',
    ],
    // one vow, told by its verb and as what somebody says
    ['Tổng thống Iran Luis Soto nhấn mạnh: “Iran sẽ không chấp nhận bị đe dọa”.', 'REJECT'],
    // the sentence before tells of it
    ['Phiến quân Peru tấn công Lima. Cuộc tấn công khiến mười binh sĩ thiệt mạng.', 'ASSAULT'],
    // a quarrel at home
    ['Báo Mỹ cáo buộc ông Donald Trump nói dối. Tổng thống Mỹ Donald Trump đang bị cáo buộc nói dối.', 'ACCUSE'],
    // a plain verb of what another tells more closely
    ['Quân đội Peru không kích quân đội Chile. Quân đội Peru tấn công quân đội Chile hôm 3/5.', 'ASSAULT'],
    // two words for one deed
    ['Quân đội Peru bắn hạ máy bay của quân đội Chile. Việc Peru bắn rơi máy bay của quân đội Chile gây sốc.', 'ASSAULT'],
    // several told again
    ['Phiến quân Peru gây ra hàng loạt vụ tấn công. Những vụ tấn công này khiến mười binh sĩ thiệt mạng.', 'ASSAULT'],
  ])('%s', (text, type) => {
    expect(groups(text, type)).toBe(1)
  })
})

describe('two events', () => {
  test.each([
    ['Một vụ tấn công xảy ra ở Manchester. Một vụ tấn công khác xảy ra ở London.', 'ASSAULT'],
    ['Vụ tấn công ở London diễn ra hai tuần sau vụ đánh bom ở Manchester.', 'ASSAULT'],
    ['Nhà Trắng cách chức Đại sứ Ana Rey. Tổng thống Mỹ Luis Soto cách chức Tướng Juan Mora.', 'SANCTION'],
    ['Nhà Trắng trừng phạt Peru năm 2014. Tổng thống Mỹ Luis Soto trừng phạt Peru năm 2016.', 'SANCTION'],
    // two of those, not those who were told of
    ['Cảnh sát Peru bắt giữ hai nghi phạm ở Lima. Đã có tổng cộng 13 người bị cảnh sát Chile bắt giữ.', 'COERCE'],
    // what each of them says is its own
    ['Nhà Trắng chỉ trích Peru. Tổng thống Mỹ Luis Soto chỉ trích Peru.', 'ACCUSE'],
    ['Tổng thống Peru Luis Soto hội đàm với bà Ana Rey. Ông Soto hội đàm với Thủ tướng Chile Juan Mora.', 'CONSULT'],
    ['Peru trừng phạt Chile. Chile trừng phạt Peru.', 'SANCTION'],
    // verbs of two deeds
    ['Quân đội Peru bắn hạ máy bay của quân đội Chile. Quân đội Peru pháo kích quân đội Chile.', 'ASSAULT'],
    ['Cảnh sát Peru bắt giữ ông Juan Mora. Cảnh sát Peru dẫn độ ông Mora.', 'COERCE'],
    ['Viện kiểm sát Peru truy tố ông Juan Mora. Tòa án Peru xét xử ông Mora.', 'ACCUSE'],
    ['Peru thử hạt nhân. Hôm 3/5, Peru phóng tên lửa.', 'MOBILIZE'],
    // one, and many at other times
    ['Phiến quân Peru tấn công quân đội Chile. Phiến quân Peru gây ra hàng loạt vụ tấn công.', 'ASSAULT'],
  ])('%s', (text, type) => {
    expect(of(text, type).length).toBeGreaterThan(1)
    expect(groups(text, type)).toBe(2)
  })
})

describe('who did it', () => {
  const actors = (text: string, type: string) => of(text, type).map((event) => event.actors.join('; '))

  test('the body and its head are one party', () => {
    const text = 'Nhà Trắng cách chức Đại sứ Ana Rey. Tổng thống Mỹ Luis Soto cách chức bà Rey.'
    expect(actors(text, 'SANCTION')).toEqual(['Luis Soto', 'Luis Soto'])
  })

  test.each([
    // suspects, not who speaks of them
    ['Cảnh sát Anh công bố tên của ba nghi phạm tấn công London.', 'ASSAULT', ['ba nghi phạm']],
    ['Bộ trưởng Peru Luis Soto nói những kẻ gây ra vụ tấn công ở Lima đã trốn.', 'ASSAULT', ['']],
    ['Tổng thống Peru Luis Soto hỗ trợ truy tố ông Juan Mora - kẻ thừa nhận đánh bom công viên ở Lima.', 'ASSAULT', ['Juan Mora']],
    // what is denied is not what is planned
    [
      'Hai ông Juan Mora và Pablo Mora sẽ bị đưa ra xét xử ở Peru. Thủ tướng Peru Ana Rey hứa không truy cứu trách nhiệm người dân Chile.',
      'ACCUSE',
      ['', 'Ana Rey'],
    ],
    // who stands behind an adjunct
    ['Thủ tướng Nhật Bản Luis Soto cho biết, bằng việc thử 2 tên lửa, Triều Tiên đang gây hấn.', 'MOBILIZE', ['Triều Tiên']],
    // somebody of the family
    ['Con trai Tổng thống Peru Luis Soto gặp Thủ tướng Chile Ana Rey.', 'CONSULT', ['Ana Rey']],
    ['Tổng thống Peru Luis Soto gặp Thủ tướng Chile Ana Rey.', 'CONSULT', ['Luis Soto; Ana Rey']],
  ])('%s', (text, type, expected) => {
    expect(actors(text, type)).toEqual(expected)
  })
})
