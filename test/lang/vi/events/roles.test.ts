// Where a mention stands in its clause, and who acts where a summons, a case, a charge or a truce is told.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const partiesOf = (text: string, type: string) =>
  eventsIn(text)
    .filter((event) => event.type === type)
    .map(({ actors, targets }) => [actors.join('; '), targets.join('; ')])

describe('who does it', () => {
  test.each([
    // who summons does what the summons is for
    ['Bộ Ngoại giao Peru triệu đại sứ Chile ở Lima để yêu cầu thả các ngư dân.', 'REQUEST', [['Bộ Ngoại giao Peru', '']]],
    ['Chính phủ Peru triệu Đại sứ Chile yêu cầu Santiago thả các ngư dân.', 'REQUEST', [['Chính phủ Peru', 'Santiago']]],
    ['Hàng triệu người dân Chile đã kiến nghị phản đối ông Juan Mora.', 'REQUEST', [['người dân Chile', 'Juan Mora']]],
    // who is warned does not summon, unless a verb tells what they do
    ['Chính quyền Peru cảnh báo Chile “sẽ phải trả giá” và trục xuất đại sứ Chile.', 'SANCTION', [['Chính quyền Peru', 'đại sứ Chile']]],
    [
      'Ngoại trưởng Peru Luis Soto cho hay Mỹ và Chile “nhất trí kêu gọi Iran dừng chương trình hạt nhân”.',
      'REQUEST',
      [['Mỹ; Chile', 'Iran']],
    ],
    // who handles the case did not carry it out
    ['Bảy cựu đặc vụ tham gia xử lý vụ khủng bố năm 2013 của Bộ Tư pháp Peru.', 'ASSAULT', [['', '']]],
    ['Quân đội Peru điều tra vụ khủng bố năm 2011 của phiến quân Chile.', 'ASSAULT', [['phiến quân Chile', '']]],
    // a ship that is called after somebody
    ['Tàu khu trục USS Juan Mora phóng tên lửa vào căn cứ của Chile.', 'ASSAULT', [['', 'Chile']]],
    ['Ông Juan Mora phóng tên lửa vào căn cứ của Chile.', 'ASSAULT', [['Juan Mora', 'Chile']]],
    // whose effort it is
    ['Peru hoan nghênh nỗ lực của Liên hợp quốc nhằm giải trừ vũ khí hóa học của Chile.', 'RETREAT', [['Liên hợp quốc', 'Chile']]],
    ['Peru hoan nghênh các nỗ lực nhằm giải trừ vũ khí hóa học của Chile.', 'RETREAT', [['', 'Chile']]],
    // who is feared acts
    ['Quan chức Chile lo ngại Peru sẽ tấn công thành phố Arica.', 'ASSAULT', [['Peru', '']]],
    // what the brackets tell of a body acts not
    [
      'Công an tỉnh Lai Châu phối hợp với Cục Truy nã (Tổng cục Kho vận, Bộ Công an) thông báo cho phía Peru để dẫn độ Juan Mora.',
      'COERCE',
      [['Công an tỉnh Lai Châu', 'Juan Mora']],
    ],
    // to whom it is given, not what or whose it is
    ['Đại sứ Peru bàn giao 6 tàu tuần tra Mora Shark cho Cảnh sát biển Chile.', 'AID', [['Đại sứ Peru', 'Cảnh sát biển Chile']]],
    ['Mỹ cung cấp vũ khí của Peru cho Chile.', 'AID', [['Mỹ', 'Chile']]],
    ['Peru hỗ trợ Chile chống phiến quân, mở đường cho Cuba rút lui.', 'AID', [['Peru', 'Chile']]],
    // where somebody went is not asked
    ['Ông Juan Mora đã trở lại Lima sau khi được Chile yêu cầu tham gia đội cứu hộ.', 'REQUEST', [['Chile', 'Juan Mora']]],
    // whose son he is
    ['Ông Juan Mora, con trai Tổng thống Peru Luis Soto, gặp Tổng thống Chile Ana Rey.', 'CONSULT', [['Juan Mora; Ana Rey', '']]],
    // a resolution does not act, armies do
    ['Vụ thử vi phạm hai nghị quyết của ASEAN và Chile mạnh mẽ lên án Peru.', 'ACCUSE', [['Chile', 'Peru']]],
    ['Máy bay của Peru và Chile tấn công Cuba.', 'ASSAULT', [['Peru; Chile', 'Cuba']]],
    // so many states
    [
      'Peru, Chile, Cuba và Mexico cắt đứt quan hệ với Qatar. Bốn nước này cáo buộc Qatar hỗ trợ khủng bố.',
      'ACCUSE',
      [['Peru; Chile; Cuba; Mexico', 'Qatar']],
    ],
    ['Peru và Chile cắt đứt quan hệ với Qatar. Bốn nước khác cáo buộc Qatar hỗ trợ khủng bố.', 'ACCUSE', [['Bốn nước khác', 'Qatar']]],
    // what is said of others, who have no name
    ['Bà Ana Rey nói về việc một số người có liên hệ với Peru đã tài trợ và ủng hộ Tổng thống Chile Juan Mora.', 'SUPPORT', []],
    ['Bộ Quốc phòng Peru viết rằng “rất có khả năng” những tay buôn ngựa đã đứng sau vụ tấn công hồi tháng trước.', 'ASSAULT', [['', '']]],
    // whose the land is, and by whom it is done
    ['Máy bay Chile bị bắn hạ và rơi xuống cánh rừng do chính phủ Peru kiểm soát.', 'ASSAULT', [['', 'Chile']]],
    ['Máy bay Chile bị bắn hạ do quân đội Peru nhầm lẫn.', 'ASSAULT', [['quân đội Peru', 'Chile']]],
    ['Quân đội Chile mở chiến dịch giải phóng Arica từ tay phiến quân Kavena.', 'ASSAULT', [['Quân đội Chile', '']]],
    // to whom somebody else does it, and each other
    ['Peru phản đối việc trừng phạt Chile.', 'ACCUSE', [['Peru', '']]],
    ['Peru phản đối việc Chile trừng phạt Cuba.', 'ACCUSE', [['Peru', 'Chile']]],
    ['Peru và Chile ủng hộ lẫn nhau tranh ghế ở hai hiệp hội nghề cá.', 'SUPPORT', [['Peru; Chile', '']]],
    // a case that is called after somebody
    ['Tòa án Peru tuyên phạt cựu điều tra viên chuyên án Năm Lửa 5 năm tù giam.', 'SANCTION', []],
    // those who are named behind, where they are as many as told
    [
      'Công an huyện Tân Lập bắt giữ hai đối tượng: Lê Văn Mốc (30 tuổi, ngụ xã Hòa Bình, huyện Tân Lập) và Trần Văn Tí (25 tuổi).',
      'COERCE',
      [['Công an huyện Tân Lập', 'Lê Văn Mốc; Trần Văn Tí']],
    ],
    ['Công an huyện Tân Lập bắt giữ hai đối tượng: Lê Văn Mốc, cầm đầu băng nhóm.', 'COERCE', [['Công an huyện Tân Lập', 'hai đối tượng']]],
    [
      'Công an tỉnh Hà Nam bắt giữ Lê Văn Mốc (SN 1986), Trần Văn Tí (SN 1988, cùng trú tại xã Tân Lập, huyện Hòa Bình) và Vũ Văn Sáu (SN 1990).',
      'COERCE',
      [['Công an tỉnh Hà Nam', 'Lê Văn Mốc; Trần Văn Tí; Vũ Văn Sáu']],
    ],
    // where somebody works is not charged
    ['Bị can: Trần Văn Tí (SN 1990), thủ kho Phòng giặt là - Bệnh viện Phổi tỉnh Hòa Bình - bị khởi tố.', 'ACCUSE', [['', 'Trần Văn Tí']]],
    ['Bệnh viện Phổi tỉnh Hòa Bình bị khởi tố.', 'ACCUSE', [['', 'Bệnh viện Phổi tỉnh Hòa Bình']]],
    // the state whose forces they are
    ['Peru đóng cửa biên giới. Lực lượng an ninh nước này tạm giữ hai nhà báo Chile.', 'COERCE', [['Peru', 'hai nhà báo Chile']]],
    // somebody without a name in a clause of their own
    ['Quân đội Peru rút lui vì hai người đòi tiền.', 'REQUEST', []],
    ['Quân đội Peru rút lui và đòi Chile trả tiền.', 'REQUEST', [['Quân đội Peru', 'Chile']]],
    // who is received travels
    [
      'Tổng thống Peru Luis Soto tiếp bà Ana Rey, Ngoại trưởng Chile, đang có chuyến thăm Peru.',
      'CONSULT',
      [
        ['Luis Soto; Ana Rey', ''],
        ['Ana Rey', ''],
      ],
    ],
    [
      'Tổng thống Peru Luis Soto tiếp bà Ana Rey, sau đó thăm Chile.',
      'CONSULT',
      [
        ['Luis Soto; Ana Rey', ''],
        ['Luis Soto', ''],
      ],
    ],
    // the ministry between brackets, to which the company belongs
    ['Dự án do Tổng Công ty 426 (Bộ Quốc phòng) đề xuất với Chính phủ Peru.', 'REQUEST', []],
    // who is freed is not attacked
    ['Quân đội Chile tham gia chiến dịch giải phóng Peru.', 'ASSAULT', [['Quân đội Chile', '']]],
    ['Quân đội Chile tham gia chiến dịch tấn công Peru.', 'ASSAULT', [['Quân đội Chile', 'Peru']]],
    // beside a summit those meet who are named behind it
    [
      'Bên lề hội nghị thượng đỉnh G8, Thủ tướng Peru Luis Soto và Thủ tướng Chile Ana Rey đã nhất trí xây chung một cây cầu.',
      'AGREE',
      [['Luis Soto; Ana Rey', '']],
    ],
    [
      'Thủ tướng Peru Luis Soto đã đón và chào mừng Thủ tướng Chile Juan Mora cùng Đoàn đại biểu Chính phủ Chile sang thăm Peru.',
      'CONSULT',
      [['Juan Mora', '']],
    ],
    // who was there is no side, where one of the sides has no name
    [
      'Ông Juan Mora, đại biểu Quốc hội Peru, có mặt ở buổi đối thoại giữa Chủ tịch Lima Luis Soto và bà con xã Arica.',
      'CONSULT',
      [['Luis Soto', '']],
    ],
    // nobody is told who did it
    ['Từ khi có đảo chính năm 1987, Tổng thống Peru Luis Soto sống ở Chile.', 'COERCE', []],
    ['Nhiều bộ trưởng Peru bị điều tra là người của phe Kavena.', 'ACCUSE', [['', 'Nhiều bộ trưởng Peru']]],
    ['Tổng thống Peru Luis Soto bị điều tra bởi Quốc hội Chile.', 'ACCUSE', [['Quốc hội Chile', 'Luis Soto']]],
    ['Người Chile không lo lắng vì hòn đảo này sẽ tăng cường nhiều lính thủy.', 'MOBILIZE', []],
    // where the company is from, and an alliance of two
    ['Hãng Morkit của Peru ký kết hiệp định với Tập đoàn Sao Mai - Hàn Quốc.', 'AGREE', [['Morkit; Tập đoàn Sao Mai', '']]],
    ['EU - Mỹ ký kết hiệp định.', 'AGREE', [['EU; Mỹ', '']]],
    // who invites does not travel
    [
      'Nhận lời mời của Thủ tướng Chile Ana Rey và Thủ tướng Vương quốc Tonga Pablo Rey, Thủ tướng Peru Luis Soto và Phu nhân sẽ thăm Chile.',
      'CONSULT',
      [['Luis Soto; Phu nhân', '']],
    ],
    // who praises a state thanks its government as well
    ['Đại diện Kavena nhấn mạnh Peru giữ một vai trò lớn và cảm ơn chính phủ Peru.', 'SUPPORT', [['Đại diện Kavena', 'chính phủ Peru']]],
    ['Peru cảm ơn chính phủ Chile.', 'SUPPORT', [['Peru', 'chính phủ Chile']]],
    // whose parents they are, and what somebody is suspected of
    ['Bố mẹ đẻ cháu Lê Thị Na đang thụ án tù ở Cà Mau.', 'SANCTION', []],
    ['Ông Juan Mora bị Peru bắt vì tình nghi dính líu với tổ chức Kavena.', 'ACCUSE', []],
    // an office shared by two states
    [
      'Ông Luis Soto của Peru điện đàm riêng với người đồng cấp Chile Juan Mora và Mexico Ana Rey.',
      'CONSULT',
      [['Luis Soto; Juan Mora; Ana Rey', '']],
    ],
    [
      'Viện Kiểm sát tỉnh Cà Mau kỷ luật chính quyền đối với Chủ tịch tỉnh Lê Văn Mốc.',
      'SANCTION',
      [['Viện Kiểm sát tỉnh Cà Mau', 'Lê Văn Mốc']],
    ],
    // both sides hold a truce
    ['Chính phủ Peru ký thỏa thuận ngừng bắn với phiến quân Kavena.', 'RETREAT', [['Chính phủ Peru; Kavena', '']]],
    ['Thỏa thuận ngừng bắn Peru - Chile có hiệu lực từ hôm 3/5.', 'RETREAT', [['Peru; Chile', '']]],
    ['Phiến quân Kavena đã ngừng bắn với quân đội Peru.', 'RETREAT', [['Kavena', 'quân đội Peru']]],
  ])('%s', (text, type, expected) => {
    expect(partiesOf(text, type)).toEqual(expected)
  })
})

describe('what a charge is for', () => {
  test.each([
    ['Một nhà báo bị cảnh sát Peru bắt vì cáo buộc xé ảnh ca ngợi Tổng thống Luis Soto.', []],
    ['Ông Juan Mora cáo buộc Tổng thống Peru Luis Soto xé ảnh.', [['Juan Mora', 'Luis Soto']]],
  ])('%s', (text, expected) => {
    expect(partiesOf(text, 'ACCUSE')).toEqual(expected)
  })
})

test('who stands right before a verb does it, whose the thing is has it done to him', () => {
  const [event] = eventsIn('Mexico dõi theo Brazil. Peru phong tỏa tài sản của Chile.')
  expect(event).toMatchObject({ type: 'SANCTION', actors: ['Peru'], targets: ['Chile'] })
  const [deed] = eventsIn('Mexico dõi theo Brazil. Lệnh phong tỏa tài sản của Chile hết hạn.')
  expect(deed?.actors ?? []).not.toContain('Peru')
})

test('arms are given to whom they are sent for, and moved to where they are sent', () => {
  expect(eventsIn('Mexico dõi theo Brazil. Peru gửi 20 xe tăng cho Chile.')[0]).toMatchObject({
    type: 'AID',
    actors: ['Peru'],
    targets: ['Chile'],
  })
  expect(eventsIn('Mexico dõi theo Brazil. Peru gửi 20 xe tăng tới biên giới Chile.')[0]).toMatchObject({
    type: 'MOBILIZE',
    actors: ['Peru'],
  })
})

test.each([
  // not the host
  ['Tổng thống Peru Luis Soto hoan nghênh Thủ tướng Chile Juan Mora đã ghé hội chợ muối nhân chuyến thăm Peru.', 'Juan Mora'],
  ['Tổng thống Peru Luis Soto vui mừng được gặp ngài Thủ tướng Chile Juan Mora đến thăm Peru.', 'Juan Mora'],
  ['Tổng thống Peru Luis Soto hoan nghênh phái đoàn Bộ Y tế Chile thăm Peru.', 'phái đoàn Bộ Y tế Chile'],
  ['Tổng thống Peru Luis Soto đã ghé hội chợ muối nhân chuyến thăm Chile.', 'Luis Soto'],
  // nor who invites
  [
    'Lima - Nhận lời mời của Tổng thống Chile Ana Rey, Tổng thống Peru Luis Soto và bà Eva Paz đã thăm chính thức Chile.',
    'Luis Soto; Eva Paz',
  ],
  ['Tổng thống Chile Ana Rey, Tổng thống Peru Luis Soto và bà Eva Paz đã thăm chính thức Cuba.', 'Ana Rey; Luis Soto; Eva Paz'],
])('who travels: %s', (text, expected) => {
  const visits = eventsIn(text).filter(({ mode }) => mode === 'visit')
  expect(visits.map(({ actors }) => actors.join('; '))).toEqual([expected])
})

test('who is only invited does not travel', () => {
  const text = 'Tổng thống Peru Luis Soto mời Thủ tướng Chile Juan Mora dự hội chợ muối và thăm chính thức Peru.'
  expect(eventsIn(text).filter(({ mode }) => mode === 'visit')).toEqual([])
})

test.each([
  ['Công an huyện Mộc Sơn đã bắt Lê Văn Tám (30 tuổi), Lê Văn Sáu (29 tuổi) về tội trộm bò.', 'Lê Văn Tám; Lê Văn Sáu'],
  ['Công an huyện Mộc Sơn đã bắt Lê Văn Tám (30 tuổi); Lê Văn Sáu (29 tuổi) và Hà Văn Tư.', 'Lê Văn Tám; Lê Văn Sáu; Hà Văn Tư'],
  ['Công an huyện Mộc Sơn đã bắt Lê Văn Tám (30 tuổi), Lê Văn Sáu kể lại.', 'Lê Văn Tám'],
  [
    'Công an huyện Mộc Sơn đã bắt Lê Thị Na (tức Na Lùn, sinh năm 1974, ở xã Tân Lập, từng là kế toán của kho) và Hà Thị Tư.',
    'Lê Thị Na; Hà Thị Tư',
  ],
])('brackets that tell of a life do not end a list: %s', (text, expected) => {
  expect(eventsIn(text).map(({ targets }) => targets.join('; '))).toEqual([expected])
})

test.each([
  ['Công an huyện Mộc Sơn khởi tố vụ án, truy nã và bắt tạm giam Lê Văn Tám.', 'Lê Văn Tám'],
  ['Công an huyện Mộc Sơn đã khởi tố vụ án, Lê Văn Tám bỏ trốn.', ''],
])('a case is opened against whom the verb behind it names: %s', (text, expected) => {
  expect(
    eventsIn(text)
      .find(({ rule }) => rule === 'event.accuse.case')
      ?.targets.join('; '),
  ).toBe(expected)
})

test.each([
  ['Các nước Peru, Chile và Cuba cắt quan hệ với Qatar.', 'Peru; Chile; Cuba', 'Qatar'],
  ['Các nước châu Âu cắt quan hệ với Qatar.', 'Các nước châu Âu', 'Qatar'],
  ['Peru trừng phạt nhóm Anh em Hồi giáo.', 'Peru', 'Anh em Hồi giáo'],
  ['Peru trừng phạt Anh.', 'Peru', 'Anh'],
])('a state by its own name, and no state in another word: %s', (text, actors, targets) => {
  expect(eventsIn(text).map((event) => [event.actors.join('; '), event.targets.join('; ')])).toEqual([[actors, targets]])
})

test('a delegation travels', () => {
  expect(eventsIn('Mexico dõi theo Brazil. Phái đoàn Peru đã tới Chile.')[0]).toMatchObject({ type: 'CONSULT', actors: ['Phái đoàn Peru'] })
  expect(eventsIn('Mexico dõi theo Brazil. Hàng hóa Peru đã tới Chile.')).toEqual([])
})
