// To whom something is done that have no name, or whose names come later.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const toldOf = (text: string, type: string) =>
  eventsIn(text)
    .filter((event) => event.type === type)
    .map(({ actors, targets }) => [actors.join('; '), targets.join('; ')])

describe('people and bodies without a name', () => {
  test.each([
    ['Ngày 3/5, Công an huyện Sông Mây bắt giữ 2 đối tượng cướp giật.', 'COERCE', [['Công an huyện Sông Mây', '2 đối tượng']]],
    ['Ngày 3/5, Công an huyện Sông Mây bắt giữ đối tượng.', 'COERCE', [['Công an huyện Sông Mây', 'đối tượng']]],
    ['Ngày 3/5, Công an huyện Sông Mây bắt giữ đối tượng lạ mặt Lê Văn Tám.', 'COERCE', [['Công an huyện Sông Mây', 'Lê Văn Tám']]],
    ['Ngày 3/5, Công an huyện Sông Mây khởi tố 2 trong số 3 nghi phạm.', 'ACCUSE', [['Công an huyện Sông Mây', '2 trong số 3 nghi phạm']]],
    ['Ngày 3/5, Công an huyện Sông Mây bắt giữ 7 xe tải.', 'COERCE', [['Công an huyện Sông Mây', '']]],
    ['Ngày 3/5, 12 người bị Công an huyện Sông Mây bắt giữ.', 'COERCE', [['Công an huyện Sông Mây', '12 người']]],
    ['Hôm 3/5, ba cán bộ này bị Công an huyện Sông Mây bắt giam.', 'COERCE', [['Công an huyện Sông Mây', 'ba cán bộ']]],
    ['Ngày 3/5, 5 cán bộ của Sở Y tế Lima ở Peru bị kỷ luật.', 'SANCTION', [['', '5 cán bộ của Sở Y tế Lima ở Peru']]],
    ['Thủ tướng Peru Ana Rey giục các bộ, ngành, địa phương tiết kiệm điện.', 'REQUEST', [['Ana Rey', 'các bộ, ngành, địa phương']]],
    ['Thủ tướng Peru Ana Rey đề nghị UBND các huyện, xã tiết kiệm điện.', 'REQUEST', [['Ana Rey', 'UBND các huyện, xã']]],
    ['Thủ tướng Peru Ana Rey đề nghị lãnh đạo các sở tiết kiệm điện.', 'REQUEST', [['Ana Rey', 'lãnh đạo các sở']]],
    ['Thủ tướng Peru Ana Rey kêu gọi người dân tiết kiệm điện.', 'REQUEST', [['Ana Rey', 'người dân']]],
    ['Thủ tướng Peru Ana Rey đề nghị tăng giá điện cho người dân.', 'REQUEST', [['Ana Rey', '']]],
    ['Peru gửi thư tới Chile yêu cầu dừng tập trận.', 'REQUEST', [['Peru', 'Chile']]],
    ['Thủ tướng Peru Ana Rey đến Chile yêu cầu dừng tập trận.', 'REQUEST', [['Ana Rey', '']]],
    ['Thủ tướng Peru Ana Rey đề nghị 38 tỉnh, thành phố tiết kiệm điện.', 'REQUEST', [['Ana Rey', '38 tỉnh, thành phố']]],
    ['Thủ tướng Peru Ana Rey kêu gọi các chính đảng tiết kiệm điện.', 'REQUEST', [['Ana Rey', 'các chính đảng']]],
    ['Hôm sau, đối tượng đã bị Công an huyện Sông Mây bắt giữ.', 'COERCE', [['Công an huyện Sông Mây', 'đối tượng']]],
    ['Ngày 3/5, Công an huyện Sông Mây triệt phá băng cướp.', 'COERCE', [['Công an huyện Sông Mây', 'băng cướp']]],
    ['Peru cứu trợ 3 thuyền viên bị Taliban bắt giữ.', 'COERCE', [['Taliban', '3 thuyền viên']]],
    ['Peru cứu trợ 3 thuyền viên nam bị Taliban bắt giữ.', 'COERCE', [['Taliban', '3 thuyền viên']]],
    ['Peru cứu trợ 3 thuyền viên, tàu cá bị Taliban bắt giữ.', 'COERCE', [['Taliban', '']]],
    // a share of them, not them
    ['Ngày 3/5, tỉ lệ khách hàng bị bắt giữ ở Peru tăng.', 'COERCE', []],
    ['Peru áp lệnh trừng phạt đối với tập đoàn và thực thể Chile.', 'SANCTION', [['Peru', 'Chile']]],
    ['Peru áp lệnh trừng phạt đối với hàng dệt và hải sản Chile.', 'SANCTION', [['Peru', '']]],
    ['Bộ Y tế gửi đơn kiến nghị đến Bộ Tài chính.', 'REQUEST', [['Bộ Y tế', 'Bộ Tài chính']]],
    // people of the state that was told of stand for it
    ['Peru phản đối Chile và trục xuất 10 nhân viên ngoại giao của nước này.', 'SANCTION', [['Peru', 'Chile']]],
    ['Peru trục xuất 10 nhân viên ngoại giao.', 'SANCTION', [['Peru', '10 nhân viên ngoại giao']]],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('states far from the verb or without their names', () => {
  test.each([
    ['Peru cắt quan hệ ngoại giao, đóng cảng biển và đường bộ với Chile.', 'SANCTION', [['Peru', 'Chile']]],
    ['Peru cắt quan hệ ngoại giao, Cuba lập hội nghề cá với Chile.', 'SANCTION', []],
    // those whom another sentence names
    [
      'Peru, Chile, Cuba và Brazil cắt quan hệ với Iran hôm 3/5. Nhiều nước cắt quan hệ với Iran vì nghề cá.',
      'SANCTION',
      [
        ['Peru; Chile; Cuba; Brazil', 'Iran'],
        ['Peru; Chile; Cuba; Brazil', 'Iran'],
      ],
    ],
    // nor are two, and those without names are none of the named
    [
      'Peru, Chile và nhiều nước khác cắt quan hệ với Iran hôm 3/5. Nhiều nước cắt quan hệ với Iran vì nghề cá.',
      'SANCTION',
      [
        ['Peru; Chile; nhiều nước khác', 'Iran'],
        ['Nhiều nước', 'Iran'],
      ],
    ],
    [
      'Hàng loạt nước cắt quan hệ với Iran hôm 3/5. Nhiều nước Arab cắt quan hệ với Iran. Các nước láng giềng cắt quan hệ với Iran.',
      'SANCTION',
      [
        ['Hàng loạt nước', 'Iran'],
        ['Nhiều nước Arab', 'Iran'],
        ['Các nước láng giềng', 'Iran'],
      ],
    ],
    // one is not many
    [
      'Peru cắt quan hệ với Iran hôm 3/5. Nhiều nước cắt quan hệ với Iran vì nghề cá.',
      'SANCTION',
      [
        ['Peru', 'Iran'],
        ['Nhiều nước', 'Iran'],
      ],
    ],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('who fell in an attack', () => {
  test.each([
    ['7 ngư dân tử vong trong một vụ pháo kích của Peru.', 'ASSAULT', [['Peru', '7 ngư dân']]],
    ['Thủ lĩnh IS Juan Mora bỏ mạng trong đợt không kích do Peru tiến hành.', 'ASSAULT', [['Peru', 'Juan Mora']]],
    ['Hai tay súng tử vong trong vụ không kích của Peru.', 'ASSAULT', [['Peru', 'Hai tay súng']]],
    // in their own attack
    ['Hai tay súng tử vong trong vụ đánh bom ở Peru hôm 3/5.', 'ASSAULT', [['', '']]],
    // on both sides
    ['30 dân thường thiệt mạng trong vụ đụng độ ở Peru hôm 3/5.', 'ASSAULT', [['', '']]],
    ['Chile lên tiếng sau vụ bắn hạ cường kích Peru.', 'ASSAULT', [['', 'Peru']]],
    ['Chile lên tiếng sau vụ tấn công bằng tên lửa Peru hôm 3/5.', 'ASSAULT', [['', '']]],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('people whose names come later', () => {
  test.each([
    [
      'Ngày 3/5, Công an huyện Sông Mây khởi tố hai anh em ruột là Lê Văn Tám (30 tuổi) và Lê Văn Sáu (20 tuổi).',
      'ACCUSE',
      [['Công an huyện Sông Mây', 'Lê Văn Tám; Lê Văn Sáu']],
    ],
    [
      'Ngày 3/5, Công an huyện Sông Mây bắt giữ 2 đối tượng gồm: Lê Văn Tám (30 tuổi) và Hoàng Văn Sáu (20 tuổi).',
      'COERCE',
      [['Công an huyện Sông Mây', 'Lê Văn Tám; Hoàng Văn Sáu']],
    ],
    // not all of them have a name
    [
      'Ngày 3/5, Công an huyện Sông Mây bắt giữ 5 đối tượng gồm: Lê Văn Tám (30 tuổi) và Hoàng Văn Sáu (20 tuổi).',
      'COERCE',
      [['Công an huyện Sông Mây', '5 đối tượng']],
    ],
    // whoever speaks for them is none of them
    [
      'Ngày 3/5, Công an huyện Sông Mây bắt giữ các đối tượng gồm: Lê Văn Tám và Hoàng Văn Sáu; theo luật sư, Trần Văn Chín mới là chủ mưu.',
      'COERCE',
      [['Công an huyện Sông Mây', 'Lê Văn Tám; Hoàng Văn Sáu']],
    ],
    ['Đối tượng bị bắt giữ hôm 3/5 là Lê Văn Tám.', 'COERCE', [['', 'Lê Văn Tám']]],
    ['Các đối tượng bị bắt giữ hôm 3/5 có ông Lê Văn Tám.', 'COERCE', [['', 'Các đối tượng; Lê Văn Tám']]],
    [
      'Ngày 3/5, Công an huyện Sông Mây khởi tố bị can về tội “Cướp tài sản” đối với Lê Văn Tám.',
      'ACCUSE',
      [['Công an huyện Sông Mây', 'Lê Văn Tám']],
    ],
    // against whom the pressure is
    ['Peru trừng phạt tin tặc nhằm tăng áp lực đối với Chile.', 'SANCTION', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})
