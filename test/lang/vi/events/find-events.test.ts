// Events of short texts: who did what to whom, whether it happened, when, and which mentions are one event.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const brief = (text: string) =>
  eventsIn(text).map(({ type, mode, status, actors, targets }) => [
    mode ? `${type}/${mode}` : type,
    status,
    actors.join('; '),
    targets.join('; '),
  ])

describe('participants', () => {
  test.each([
    ['Nga cáo buộc Mỹ can thiệp vào công việc nội bộ.', ['ACCUSE', 'occurred', 'Nga', 'Mỹ']],
    ['Thụy Điển cấm công dân Iran vào Na Uy.', ['COERCE', 'occurred', 'Thụy Điển', 'công dân Iran']],
    ['Nga sáp nhập Crimea.', ['COERCE', 'occurred', 'Nga', '']],
    ['Nga bị Mỹ trừng phạt.', ['SANCTION/economic', 'occurred', 'Mỹ', 'Nga']],
    ['Nhà báo Đức Deniz Yucel bị Thổ Nhĩ Kỳ bắt giữ.', ['COERCE', 'occurred', 'Thổ Nhĩ Kỳ', 'Deniz Yucel']],
    ['Mỹ áp đặt lệnh trừng phạt nhằm vào Nga.', ['SANCTION/economic', 'occurred', 'Mỹ', 'Nga']],
    ['Các lệnh trừng phạt mà Nhật Bản áp đặt lên Iran vẫn còn.', ['SANCTION/economic', 'occurred', 'Nhật Bản', 'Iran']],
    ['Trung Quốc hứng chịu chỉ trích của Nhật Bản.', ['ACCUSE', 'occurred', 'Nhật Bản', 'Trung Quốc']],
    [
      'Tổng thống Nga Vladimir Putin và Thủ tướng Đức Angela Merkel đã hội đàm.',
      ['CONSULT/meet', 'occurred', 'Vladimir Putin; Angela Merkel', ''],
    ],
    [
      'Trong cuộc gặp với Thủ tướng Đức Angela Merkel, Tổng thống Nga Vladimir Putin nêu lập trường.',
      ['CONSULT/meet', 'occurred', 'Angela Merkel; Vladimir Putin', ''],
    ],
    ['Thủ tướng Đức Angela Merkel thăm Ba Lan.', ['CONSULT/visit', 'occurred', 'Angela Merkel', '']],
    ['Mỹ sẽ cử Cố vấn An ninh quốc gia John Bolton đến Moscow.', ['CONSULT/visit', 'planned', 'John Bolton', '']],
    ['Mỹ, Nhật Bản và Hàn Quốc lên án Triều Tiên.', ['ACCUSE', 'occurred', 'Mỹ; Nhật Bản; Hàn Quốc', 'Triều Tiên']],
    ['Tổng thống Pháp Emmanuel Macron nói Iran nên trả lời sớm.', ['REQUEST', 'occurred', 'Emmanuel Macron', 'Iran']],
    ['Quân đội Fiji nói họ đã tiêu diệt được 70 lính thuê.', ['ASSAULT', 'occurred', 'Quân đội Fiji', '70 lính thuê']],
    ['Quân đội Syria tấn công Raqqa.', ['ASSAULT', 'occurred', 'Quân đội Syria', '']],
    ['Triều Tiên đang hứng chịu những biện pháp trừng phạt.', ['SANCTION/economic', 'occurred', '', 'Triều Tiên']],
    ['Nga phản đối việc thông qua lệnh trừng phạt mới đối với Iran.', ['SANCTION/economic', 'occurred', '', 'Iran']],
    ['Liên minh do Oman dẫn đầu vừa tấn công IS tại Fiji.', ['ASSAULT', 'occurred', 'Oman', 'IS']],
    ['Nhật Bản tấn công Trung Quốc.', ['ASSAULT', 'occurred', 'Nhật Bản', 'Trung Quốc']],
    ['Mỹ tiến hành hàng nghìn cuộc không kích tại Syria.', ['ASSAULT', 'occurred', 'Mỹ', '']],
    ['IS nhận trách nhiệm vụ đánh bom ở Kabul.', ['ASSAULT', 'occurred', 'IS', '']],
    ['Oman cắt đứt quan hệ với Fiji với cáo buộc Iran giấu vàng.', ['ACCUSE', 'occurred', 'Oman', 'Iran']],
    ['Mỹ mời Thủ tướng Đức Angela Merkel thăm Washington.', ['CONSULT/visit', 'possible', 'Angela Merkel', '']],
    ['Tổng thống Mỹ Donald Trump nói sẽ có thêm nhiều vụ tấn công như ở Luân Đôn.', ['ASSAULT', 'planned', '', '']],
    ['Những người biểu tình ở Moscow có sự ủng hộ của Mỹ.', ['PROTEST', 'occurred', '', '']],
    [
      'Các tiểu vương quốc Ả rập thống nhất (UAE) và Bahrain cáo buộc Qatar che chở phiến quân.',
      ['ACCUSE', 'occurred', 'Các tiểu vương quốc Ả rập thống nhất; Bahrain', 'Qatar'],
    ],
    ['Cuộc giao tranh giữa quân đội Syria và IS kéo dài hai ngày.', ['ASSAULT', 'occurred', 'quân đội Syria; IS', '']],
    ['Cựu Tổng thống Peru Luis Soto ra tòa.', ['ACCUSE', 'occurred', '', 'Luis Soto']],
    ['Iran tuyên bố vừa tiêu diệt một thủ lĩnh của Taliban.', ['ASSAULT', 'occurred', 'Iran', 'thủ lĩnh của Taliban']],
    ['Nếu Mỹ dỡ bỏ các lệnh trừng phạt Iran, Nga sẽ đáp lại.', ['SANCTION/economic', 'occurred', '', 'Iran']],
    [
      'Mexico, Các Tiểu vương quốc Arab Thống nhất (UAE) và Oman cấm vận Fiji.',
      ['SANCTION/economic', 'occurred', 'Mexico; Các Tiểu vương quốc Arab Thống nhất; Oman', 'Fiji'],
    ],
    ['Đức và Áo phàn nàn về một điều khoản được đưa ra hôm qua, và yêu cầu Mỹ giải thích.', ['REQUEST', 'occurred', 'Đức; Áo', 'Mỹ']],
    [
      'Oman và vài quốc gia vùng Baltic khác đồng loạt cắt quan hệ với Fiji.',
      ['SANCTION/discontinue', 'occurred', 'Oman; vài quốc gia vùng Baltic khác', 'Fiji'],
    ],
    ['Tiếp tục chuyến thăm Ba Lan, chiều 10/7, Thủ tướng Đức Angela Merkel dự tiệc.', ['CONSULT/visit', 'occurred', 'Angela Merkel', '']],
    ['UBND tỉnh Lai Châu có công văn đề nghị Bộ Giao thông làm cầu.', ['REQUEST', 'occurred', 'UBND tỉnh Lai Châu', 'Bộ Giao thông']],
    ['Hải quân Peru gây sức ép lên Chile bằng việc điều động ba tàu ngầm.', ['MOBILIZE', 'occurred', 'Hải quân Peru', '']],
    ['Hàng trăm người tuần hành chống cảnh sát Chile ở Santiago.', ['PROTEST', 'occurred', 'Hàng trăm người', 'cảnh sát Chile ở Santiago']],
    ['Mỹ cấm công dân Iran nhập cảnh.', ['COERCE', 'occurred', 'Mỹ', 'công dân Iran']],
    [
      'Thượng viện Mỹ họp. Hôm qua Thượng viện đã thông qua lệnh trừng phạt đối với Nga.',
      ['SANCTION/economic', 'occurred', 'Thượng viện Mỹ', 'Nga'],
    ],
    [
      'Thủ tướng Ấn Độ Narendra Modi mong có nhiều cuộc trao đổi; đồng thời đề nghị Iran mở cảng.',
      ['REQUEST', 'occurred', 'Narendra Modi', 'Iran'],
    ],
    ['Chính phủ giục Bảo hiểm xã hội Việt Nam phát thẻ mới.', ['REQUEST', 'occurred', 'Chính phủ', 'Bảo hiểm xã hội Việt Nam']],
    ['Nga gặp Iran, Syria, Iraq...', ['CONSULT/meet', 'occurred', 'Nga; Iran; Syria; Iraq', '']],
    ['Nga sáp nhập bán đảo này của Ukraine.', ['COERCE', 'occurred', 'Nga', 'Ukraine']],
    ['Thủ tướng giục Bộ Giao thông làm cầu.', ['REQUEST', 'occurred', 'Thủ tướng', 'Bộ Giao thông']],
    ['Moscow lên án Mỹ. Nga có quân ở Syria.', ['ACCUSE', 'occurred', 'Nga', 'Mỹ']],
    ['Một nhóm lính thiệt mạng trong cuộc đấu súng với phiến quân ở Syria.', ['ASSAULT', 'occurred', 'phiến quân ở Syria', '']],
    ['Iran lên án chính quyền Donald Trump.', ['ACCUSE', 'occurred', 'Iran', 'Donald Trump']],
    ['Thủ tướng Ấn Độ Narendra Modi tuyên bố rút khỏi các cuộc hòa đàm.', ['REJECT', 'occurred', 'Narendra Modi', '']],
    ['Triều Tiên phóng tên lửa Hwasong gây lo ngại cho Hàn Quốc.', ['MOBILIZE', 'occurred', 'Triều Tiên', '']],
    ['Iran ra đòn đáp lại trừng phạt mới của Mỹ.', ['SANCTION/economic', 'occurred', 'Mỹ', '']],
    ['Quốc hội Oman vừa ra quyết định bác bỏ đề nghị của Fiji.', ['REJECT', 'occurred', 'Quốc hội Oman', 'Fiji']],
    ['Thủ tướng Canada Justin Trudeau rút Canada khỏi hiệp định.', ['REJECT', 'occurred', 'Justin Trudeau', '']],
    ['Iran bắt giữ sáu thợ lặn với cáo buộc nuôi ý lật đổ chính quyền.', ['COERCE', 'occurred', 'Iran', '']],
    ['Tổng thống Mỹ Donald Trump nói: "Chúng tôi lên án Iran".', ['ACCUSE', 'occurred', 'Donald Trump', 'Iran']],
    ['Tổng thống Mỹ Donald Trump nói: "Các bạn của chúng tôi lên án Iran".', ['ACCUSE', 'occurred', '', 'Iran']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toContainEqual(expected)
  })

  test('what is charged is not done by who charges, what is done besides is', () => {
    expect(brief('Oman cáo buộc Iran nuôi phiến quân và can thiệp vào bầu cử ở Syria.').map(([type]) => type)).toEqual(['ACCUSE'])
    expect(brief('Oman lên án Iran và không kích Syria.').map(([type]) => type)).toEqual(['ACCUSE', 'ASSAULT'])
  })

  test('states without names are those that are named for the same act where these are as many', () => {
    expect(
      brief('Nhiều nước vùng Vịnh cắt quan hệ với Qatar. Oman và Bahrain cắt quan hệ với Qatar hôm qua.').map(([, , actors]) => actors),
    ).toEqual(['Nhiều nước vùng Vịnh', 'Oman; Bahrain'])
  })

  test('bodies at home are not one party because they are of one country', () => {
    expect(brief('Bộ Y tế yêu cầu mọi trạm xá báo cáo. Bộ Công an cũng yêu cầu mọi trạm xá kiểm tra.')).toHaveLength(2)
  })

  test('the verb behind và shares the subject, not the object before it', () => {
    expect(brief('Mỹ chỉ trích Nga và kêu gọi Trung Quốc hành động.')).toEqual([
      ['ACCUSE', 'occurred', 'Mỹ', 'Nga'],
      ['REQUEST', 'occurred', 'Mỹ', 'Trung Quốc'],
    ])
  })
})

describe('what is no event of public life', () => {
  test.each([
    ['a journey of tourists', 'Du khách Mỹ thăm Nga.'],
    ['the headline of another article', '[Nga bác bỏ cáo buộc của Mỹ] Syria có nhiều sa mạc hơn Iran.'],
    ['a speaker who tells what somebody else did', 'Thủ tướng Anh Theresa May cho biết gã ấy đã thực hiện vụ tấn công.'],
    ['who attacks is named, no attack told', 'Nga nói các kẻ tấn công đến từ Syria.'],
    ['things dropped into the sea are not set free', 'NATO thả nam châm xuống biển.'],
    ['what somebody else thinks of a third', 'Thủ tướng Đức Angela Merkel nói người Iran tin rằng Mỹ gây hấn.'],
    ['a company of another country among private people', 'Một người phụ nữ Anh từ chối Uber.'],
    ['a notice by nobody', 'Ai nhặt được ví đề nghị gọi cho Bộ Ngoại giao Nga.'],
    ['a parliament by itself', 'Quốc hội Đức dành cả ngày để thảo luận về dự luật.'],
    ['police at home among thieves from abroad', 'Công an thu giữ hai xe ở Hà Nội. Bọn trộm đã từ Lào về Hà Nội.'],
    ['a village looking for the lost', 'Chính quyền xã Phú Lộc huy động dân quân tìm người mất tích.'],
    ['a private journey', 'Anh Lê Văn Tấn có chuyến đi thăm Italia để mua hạt giống.'],
    ['a private meeting', 'Ông Lê Văn Tấn gặp ông Trần Văn Bảy hôm qua. Nga, Mỹ và Anh là ba nước lớn.'],
    ['what is met with is no party', 'Quân đội Nepal gặp đủ thứ trở ngại trên đèo cao.'],
    ['who is talked about does not talk', 'Iran thương lượng về bất đồng giữa Qatar và Oman.'],
    ['a paper that is told something', 'Trao đổi với trang Sky Insider, chuyên gia Anna Berg của Nga nói về Syria.'],
    ['threats that frighten nobody, told as a noun', 'Đại tá Lê Văn Tấn nói những “đe dọa” từ Triều Tiên không làm Hàn Quốc sợ.'],
  ])('%s: %s', (_what, text) => {
    expect(brief(text)).toEqual([])
  })
})

describe('status', () => {
  test.each([
    ['Nga đã tấn công Ukraine.', 'occurred'],
    ['Nga sẽ hội đàm với Ukraine.', 'planned'],
    ['Nga sẵn sàng hội đàm với Ukraine.', 'possible'],
    ['Nga không tấn công Ukraine.', 'denied'],
    ['Thủ tướng Đức Angela Merkel sẽ nghỉ phép trước khi thăm Ba Lan.', 'planned'],
    ['Hạ viện Anh sẽ phản đối trong chuyến thăm của Thủ tướng Đức Angela Merkel.', 'planned'],
    ['Tổng thống Mỹ Donald Trump làm sai nên ông bị cách chức.', 'occurred'],
    ['Na Uy lo ngại về vụ nổ súng ở Kabul hôm 3/5.', 'occurred'],
    ['Na Uy lo ngại về nguy cơ có vụ nổ súng ở Kabul hôm 3/5.', 'possible'],
    ['Điều gì sẽ xảy ra khi Mỹ tấn công Iran?', 'possible'],
    ['Khi Mỹ tấn công Iran, Nga sẽ đáp lại.', 'possible'],
    ['Khi Mỹ tấn công Iran hôm 7/4, Nga đã im lặng.', 'occurred'],
    ['Cuộc gặp giữa Nga và Ukraine bị hủy.', 'denied'],
    ['Nga cân nhắc khả năng gặp Ukraine.', 'possible'],
    ['Nga không loại trừ khả năng hội đàm với Ukraine.', 'possible'],
    ['Việc Nga tấn công Ukraine làm thế giới lo ngại.', 'occurred'],
  ])('%s: %s', (text, status) => {
    expect(eventsIn(text)[0]?.status).toBe(status)
  })

  test('a demand is made, whatever becomes of what is demanded', () => {
    expect(brief('Mỹ kêu gọi Nga rút quân khỏi Ukraine.')).toEqual([['REQUEST', 'occurred', 'Mỹ', 'Nga']])
  })

  test('an event of a day to come is planned', () => {
    expect(eventsIn('Hội nghị thượng đỉnh NATO diễn ra ngày 25/5 tại Brussels.', '2017-05-15')[0]).toMatchObject({
      status: 'planned',
      date: '2017-05-25',
      place: 'Brussels',
    })
  })
})

describe('dates', () => {
  test.each([
    ['Ngày 13/4, Tổng thống Nga Vladimir Putin điện đàm với Thủ tướng Đức Angela Merkel.', '2017-04-13'],
    ['Tổng thống Nga Vladimir Putin điện đàm với Thủ tướng Đức Angela Merkel hôm 13/4.', '2017-04-13'],
    ['Tổng thống Nga Vladimir Putin điện đàm với Thủ tướng Đức Angela Merkel.', null],
    ['Nhật Bản cáo buộc Iran phá hoại hội nghị năm 2012.', null],
    ['Ngày 2/5, Nga cho biết Mỹ đã không kích Syria.', null],
    ['Oman bắn hạ khinh khí cầu của Fiji khi bay qua biên giới ngày 3/5.', '2017-05-03'],
    ['Oman bắn hạ khinh khí cầu của Fiji khi Nga họp báo ngày 3/5.', null],
    // what a reaction comes after was before; what is answered or met on a day is of that day
    ['Ngày 3/5, Nga lên tiếng sau vụ tấn công nhằm vào Syria.', null],
    ['Ngày 3/5, khi trả lời đài phát thanh nhân chuyến thăm Peru của Tổng thống Pháp Jean Petit, ông Luis Soto khen vậy.', '2017-05-03'],
    ['Ngày 3/5, khi Peru nhớ lại chuyến thăm của Tổng thống Pháp Jean Petit, ông Luis Soto khen vậy.', null],
    ['Tòa án xem lại lệnh cấm nhập cảnh của Oman, ban hành hôm 3/4.', '2017-04-03'],
    ['Tòa án xem lại lệnh cấm nhập cảnh của Oman, nơi mưa lớn hôm 3/4.', null],
  ])('%s: %s', (text, date) => {
    expect(eventsIn(text)[0]?.date ?? null).toBe(date)
  })
})

test.each([
  ['Tổng thống Peru Luis Soto chỉ trích Chile. “Hàng xóm xấu tính”, ông Soto viết trên Facebook hôm 4/5.', '2017-05-04'],
  ['Tổng thống Peru Luis Soto viết trên Facebook hôm 4/5: “Hàng xóm xấu tính”. Ông Soto chỉ trích Chile.', '2017-05-04'],
  ['Tổng thống Peru Luis Soto chỉ trích Chile. “Hàng xóm xấu tính”, Ngoại trưởng Cuba Ana Rey viết trên Facebook hôm 4/5.', null],
])('words are of the day on which their speaker is quoted: %s', (text, date) => {
  expect(eventsIn(text).flatMap((event) => (event.type === 'ACCUSE' ? [event.date] : []))).toEqual([date])
})

test('a meeting at which somebody speaks is of the day of the speech', () => {
  const text =
    'Ngày 5/5, Ngoại trưởng Chile Pablo Rey lên án Cuba. Ông Rey (phải) và bà Ana Soto ở Lima ngày 5/5. Trả lời sau cuộc hội đàm cùng Ngoại trưởng Peru Ana Soto, ông Rey tỏ ý vui.'
  expect(eventsIn(text).find((event) => event.type === 'CONSULT')?.date).toBe('2017-05-05')
})

test('a summit that was to come is past where its day is', () => {
  const text = 'Tổng thống Peru Luis Soto gặp Tổng thống Chile Pablo Rey trước thềm hội nghị thượng đỉnh APEC ở Lima ngày 5/3.'
  expect(eventsIn(text).map(({ status, date }) => [status, date])).toContainEqual(['occurred', '2017-03-05'])
  expect(eventsIn(text, '2017-03-01').some(({ status }) => status === 'planned')).toBe(true)
})

describe('one event of an article', () => {
  test('rebels and the army that they fight are not one side', () => {
    expect(
      eventsIn('Taliban mở cuộc tấn công ở Kabul. Quân đội Afghanistan mở cuộc tấn công ở Kandahar.').map(({ actors }) => actors),
    ).toEqual([['Taliban'], ['Quân đội Afghanistan']])
  })

  test('a meeting told again, with this, or by its parties, is one', () => {
    const read = eventsIn(
      'Tổng thống Nga Vladimir Putin gặp Thủ tướng Đức Angela Merkel hôm 2/5. Cuộc gặp này kéo dài hai giờ. ' +
        'Trong cuộc gặp với bà Merkel, ông Putin nêu vấn đề Syria.',
    )
    expect(read.filter((event) => event.type === 'CONSULT').map((event) => event.group)).toEqual([0, 0, 0])
  })

  test('a call that is called a meeting as well is a call', () => {
    const read = eventsIn('Nga và Mỹ có cuộc hội đàm hôm 7/5. Cuộc điện đàm giữa Nga và Mỹ kéo dài hai giờ.')
    expect(read.map((event) => [event.mode, event.group])).toEqual([
      ['phone', 0],
      ['phone', 0],
    ])
  })

  test('meetings with different partners, or on different days, are two', () => {
    const read = eventsIn(
      'Tổng thống Nga Vladimir Putin gặp Thủ tướng Đức Angela Merkel hôm 2/5. Tổng thống Nga Vladimir Putin gặp Tổng thống Pháp Emmanuel Macron hôm 3/5.',
    )
    expect(new Set(read.map((event) => event.group)).size).toBe(2)
  })

  test('sanctions and the answer to them are two', () => {
    const read = eventsIn('Mỹ trừng phạt Nga. Nga trừng phạt Mỹ.')
    expect(read.map((event) => event.group)).toEqual([0, 1])
  })

  test('a meeting hoped for is another than the one that was held', () => {
    const read = eventsIn('Nga muốn hội đàm với Mỹ. Hồi tháng 11/2016, Nga đã hội đàm với Mỹ.')
    expect(read.map((event) => [event.status, event.group])).toEqual([
      ['possible', 0],
      ['occurred', 1],
    ])
  })
})

describe('what gives no event', () => {
  test.each([
    'Đội tuyển Nga tấn công dồn dập, thủ môn Mỹ hai lần cứu thua trong trận đấu.',
    'Hai thanh niên trộm xe máy rồi đánh nhau ở Hà Nội.',
    'Ca sĩ gặp gỡ khán giả tại Hà Nội.',
    'Kinh tế Nga gặp khó khăn.',
  ])('%s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })
})
