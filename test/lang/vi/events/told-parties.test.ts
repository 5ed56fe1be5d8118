// Parties that a clause tells in other places than before and behind its verb.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const toldOf = (text: string, type: string) =>
  eventsIn(text)
    .filter((event) => event.type === type)
    .map(({ actors, targets }) => [actors.join('; '), targets.join('; ')])

describe('two sides', () => {
  test.each([
    [
      'Cuộc hội đàm giữa Ngoại trưởng Peru Juan Mora với Ngoại trưởng Chile Ana Rey kéo dài hai giờ.',
      'CONSULT',
      [['Juan Mora; Ana Rey', '']],
    ],
    ['Các cuộc trao đổi giữa ông Juan Mora của Peru với Đại sứ Chile Ana Rey bị lộ.', 'CONSULT', [['Juan Mora; Ana Rey', '']]],
    ['Giao tranh giữa quân đội Syria với phiến quân kéo dài ba ngày.', 'ASSAULT', [['quân đội Syria; phiến quân', '']]],
    // whose the ships are
    ['Hải quân Peru khởi động cuộc tập trận chung với ba tàu ngầm của Chile.', 'COOPERATE', [['Hải quân Peru; Chile', '']]],
    // the third one is no side
    ['Căng thẳng giữa Peru và Chile với hàng xóm gia tăng.', 'CONSULT', []],
    ['Thủ tướng Peru Luis Soto sẽ thảo luận về nghề cá và nghề muối với Thủ tướng Chile Ana Rey.', 'CONSULT', [['Luis Soto; Ana Rey', '']]],
    ['Tổng thống Peru Luis Soto phát biểu khi mở đầu cuộc gặp Thủ tướng Chile Ana Rey.', 'CONSULT', [['Luis Soto; Ana Rey', '']]],
    ['Thỏa thuận thương mại giữa Peru và Chile có hiệu lực.', 'AGREE', [['Peru; Chile', '']]],
    ['Thỏa thuận thương mại của Peru có hiệu lực.', 'AGREE', []],
    // what one side grants
    ['Peru đã đồng ý tạm dừng các vụ thử.', 'AGREE', [['Peru', '']]],
    ['Peru cũng đồng ý.', 'AGREE', []],
    ['Peru sẵn sàng hợp tác với Chile.', 'COOPERATE', [['Peru; Chile', '']]],
    ['Peru xem trọng hợp tác với Chile.', 'COOPERATE', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('doers and sides that stand apart from the noun', () => {
  test.each([
    ['Binh sĩ Peru tuần tra trong chiến dịch chống phiến quân hôm 3/5.', 'ASSAULT', [['Binh sĩ Peru', '']]],
    ['Ngư dân Peru kêu cứu trong chiến dịch chống phiến quân hôm 3/5.', 'ASSAULT', [['', '']]],
    ['Taliban nhận trách nhiệm cho 7 vụ đánh bom tại Lima.', 'ASSAULT', [['Taliban', '']]],
    ['Chile lo ngại vụ phóng tên lửa hành trình kiểu mới (K-9) đầu tiên của Peru.', 'MOBILIZE', [['Peru', '']]],
    ['Lệnh trừng phạt chung và đơn phương của Peru vô ích.', 'SANCTION', [['Peru', '']]],
    [
      'Tổng thống Peru Luis Soto ngỏ lời mời với Thủ tướng Chile Ana Rey trong một cuộc gặp riêng ở Lima.',
      'CONSULT',
      [['Luis Soto; Ana Rey', '']],
    ],
    [
      'Công an huyện Kim (Lima) phối hợp với Hải quan Peru bắt giữ Juan Mora.',
      'COERCE',
      [['Công an huyện Kim; Hải quan Peru', 'Juan Mora']],
    ],
    ['Ngoại trưởng Peru Ana Rey trong ngày 3/5 chỉ trích Chile.', 'ACCUSE', [['Ana Rey', 'Chile']]],
    ['Peru bất chấp sự phản đối của Chile.', 'ACCUSE', [['Chile', 'Peru']]],
    ['Peru nói về sự phản đối của Chile.', 'ACCUSE', []],
    ['Ngày 3/5, Juan Mora bị áp giải về Công an huyện Kim.', 'COERCE', [['', 'Juan Mora']]],
    ['Hội đồng Sông Mây cách chức Bí thư Chi bộ đối với bà Lê Thị Tám.', 'SANCTION', [['Hội đồng Sông Mây', 'Lê Thị Tám']]],
    // the crew of a ship is no delegation
    ['Thủy thủ đoàn USS Lumo bị Peru bắt giữ hôm 3/5.', 'COERCE', [['Peru', 'USS Lumo']]],
    [
      // who is named right behind the blow did it
      'Truyền thông Peru cho thấy nghi phạm đánh bom Juan Mora, 22 tuổi, từng gặp lính Chile ở Lima.',
      'ASSAULT',
      [['Juan Mora', '']],
    ],
    ['Nghị sĩ Chile Juan Mora nói với báo chí về bà Ana Rey và sẽ gặp lại ông.', 'CONSULT', [['Juan Mora', '']]],
    [
      'Tổng thống Peru Juan Mora hứa đối chọi với Tổng thống Chile Luis Soto nhưng cũng sẽ làm việc với ông.',
      'CONSULT',
      [['Juan Mora; Luis Soto', '']],
    ],
    // of two states neither is told by its president, whom the article names elsewhere
    ['Tổng thống Peru Luis Soto chỉ trích EU. EU và Peru nhất trí về lịch đàm phán.', 'AGREE', [['EU; Peru', '']]],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('whom a relative clause tells of', () => {
  test.each([
    ['Ông Juan Mora, người đã bị Peru kết án 15 năm tù, đã qua đời.', 'SANCTION', [['Peru', 'Juan Mora']]],
    ['Giáo sĩ Juan Mora, người đang sống ở Chile và bị Peru cáo buộc đứng sau vụ nổ, im lặng.', 'ACCUSE', [['Peru', 'Juan Mora']]],
    // somebody else suffers in a clause of its own
    ['Ca sĩ Chile Ana Rey, người hoảng sợ khi phòng trà bị Peru phong tỏa, đã về nước.', 'COERCE', [['Peru', '']]],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('deeds against nobody who is named', () => {
  test.each([
    ['Tổng thống Peru Luis Soto chỉ trích các thỏa thuận về nghề cá.', 'ACCUSE', [['Luis Soto', '']]],
    ['Dự án ấy vấp phải sự phản đối của Peru và Chile.', 'ACCUSE', [['Peru; Chile', '']]],
    ['Kế hoạch này bàn về sự phản đối của Peru và Chile.', 'ACCUSE', []],
    ['Thủ tướng Peru Luis Soto đánh giá cao những nỗ lực và sáng kiến của bà Ana Rey.', 'SUPPORT', [['Luis Soto', 'Ana Rey']]],
    ['Thủ tướng Peru Luis Soto đánh giá cao các thành tựu mà Chile đạt được.', 'SUPPORT', [['Luis Soto', 'Chile']]],
    ['Thủ tướng Peru Luis Soto ca ngợi quyết định này và chỉ trích con trai của bà Ana Rey.', 'SUPPORT', [['Luis Soto', '']]],
    ['Tổng thống Peru Luis Soto đã áp đặt thiết quân luật tại Arica.', 'COERCE', [['Luis Soto', '']]],
    ['Peru cắt đứt quan hệ ngoại giao, thương mại với Chile.', 'SANCTION', [['Peru', 'Chile']]],
    // one verb after the other, of one doer
    ['Quân đội Chile tấn công hai làng, đốt phá chợ và bắt giữ ba người.', 'COERCE', [['Quân đội Chile', 'ba người']]],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })

  test.each([
    // how old somebody is parts nobody from the verb
    ['Nhà báo Chile Juan Mora, 30 tuổi đã bị cảnh sát Peru bắt giữ.', 'COERCE', [['cảnh sát Peru', 'Juan Mora']]],
    ['Nhà báo Chile Juan Mora (30 tuổi) bị cảnh sát Peru bắt giữ.', 'COERCE', [['cảnh sát Peru', 'Juan Mora']]],
    ['Ông Juan Mora của Peru từ chức và bị cảnh sát Chile bắt giữ.', 'COERCE', [['cảnh sát Chile', 'Juan Mora']]],
    ['Ông Juan Mora bị Peru kết án và bị giam giữ ba tháng.', 'COERCE', [['', 'Juan Mora']]],
    // who is asked does not ask
    ['Bà Ana Rey của Cuba lên án việc Peru thử bom và kêu gọi Lima dừng lại.', 'REQUEST', [['Ana Rey', 'Peru']]],
    // three without a last `và`; a state in brackets is the one before them
    [
      'Peru, Các tiểu vương quốc Ả Rập thống nhất (UAE), Chile đã lên án vụ việc.',
      'ACCUSE',
      [['Peru; Các tiểu vương quốc Ả Rập thống nhất; Chile', '']],
    ],
    // where it is, not who travels
    ['Trong chuyến thăm Cuba, chiều 12/5, tại dinh tổng thống, Peru, Chủ tịch nước Lê Văn Tám phát biểu.', 'CONSULT', [['Lê Văn Tám', '']]],
    // who stands beside travels, and whoever speaks to two asks neither herself
    ['Tổng thống Peru Luis Soto duyệt binh hôm 2/5 cùng với Thủ tướng Chile Ana Rey đang ở thăm Lima.', 'CONSULT', [['Ana Rey', '']]],
    [
      'Trước đó hai giờ, trao đổi với Thủ tướng Cuba Juan Mora và Thủ tướng Chile Ana Rey, Tổng thống Peru Luis Soto phát biểu.',
      'CONSULT',
      [['Luis Soto; Juan Mora; Ana Rey', '']],
    ],
    [
      'Gặp Thủ tướng Cuba Juan Mora và Thủ tướng Chile Ana Rey, Tổng thống Peru Luis Soto đề nghị hai nhà lãnh đạo này mở cảng.',
      'REQUEST',
      [['Luis Soto', '']],
    ],
    // the name of a treaty, an overthrow, what happened to a land
    ['Hội nghị ghi nhận việc Peru rút khỏi thỏa thuận Paris.', 'REJECT', [['Peru', '']]],
    [
      'Chile bất ổn vì cuộc đảo chính lật đổ chế độ của ông Juan Mora hồi năm 2011.',
      'COERCE',
      [
        ['', ''],
        ['Chile', 'Juan Mora'],
      ],
    ],
    ['Tổng thống Peru Luis Soto muốn dỡ bỏ lệnh trừng phạt đối với Chile sau sự kiện thôn tính bán đảo Crimea hồi năm 2014.', 'COERCE', []],
    ['Peru dỡ bỏ lệnh cấm nhập khẩu cá đối với Chile.', 'SANCTION', []],
    // people counted in thousands
    ['Peru vừa sa thải 7.500 nhân viên.', 'SANCTION', [['Peru', '7.500 nhân viên']]],
    ['Peru vừa sa thải xong.', 'SANCTION', []],
    // a threat that tells what may be done
    ['Peru dọa sẽ đóng cửa biên giới.', 'THREATEN', [['Peru', '']]],
    ['Bão đe dọa vụ mùa của Peru.', 'THREATEN', []],
    // what opens the sentence ends at its comma
    ['Trước hành động của Peru, Liên minh châu Âu và các hội từ thiện đã lên án vụ việc.', 'ACCUSE', [['Liên minh châu Âu', '']]],
    ['Peru cho rằng các thủ lĩnh Fatah phải chịu trách nhiệm về vụ nổ.', 'ACCUSE', [['Peru', 'Fatah']]],
    ['Peru tuyên bố mong muốn Chile giúp đánh bại phiến quân.', 'THREATEN', []],
    // a paper only carries the words, unless it reproaches somebody itself
    ['AFP dẫn lời ông Juan Mora cho biết cuộc điều tra nhằm vào Peru bắt đầu hôm qua.', 'ACCUSE', [['', 'Peru']]],
    ['AFP chỉ trích Tổng thống Peru Luis Soto.', 'ACCUSE', [['AFP', 'Luis Soto']]],
    ['Bà Ana Rey của Peru nói vậy sau khi có loạt vụ tấn công.', 'ASSAULT', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })

  test.each([
    ['Peru sẽ không đóng cửa lãnh sự quán hay cắt đứt quan hệ với Chile.', ['denied', 'denied']],
    ['Bà Ana Rey của Cuba luôn mong được đón Tổng thống Peru Luis Soto trở lại thăm Cuba.', ['possible', 'possible']],
    ['Dự kiến, trong cuộc gặp hôm 21/6, Ngoại trưởng Peru Juan Mora và Ngoại trưởng Chile Ana Rey nêu vấn đề này.', ['planned']],
  ])('%s', (text, expected) => {
    expect(eventsIn(text).map(({ status }) => status)).toEqual(expected)
  })

  test('what two tell against nobody stays two', () => {
    const text = 'Tổng thống Peru Luis Soto chỉ trích hiệp định này. Các nghị sĩ Peru chỉ trích kế hoạch này.'
    expect(new Set(eventsIn(text).map(({ group }) => group)).size).toBe(2)
  })

  test('a shorter phrase counts where the longer one lacks its word', () => {
    expect(toldOf('Cảnh sát Chile cảnh cáo sẽ phạt Đại sứ quán Peru.', 'THREATEN')).toEqual([['Cảnh sát Chile', 'Đại sứ quán Peru']])
  })
})

describe('who did what the text takes up', () => {
  test.each([
    [
      'Hải quân Peru phóng tên lửa hôm 3/5. Vụ phóng kéo dài 12 phút.',
      'MOBILIZE',
      [
        ['Hải quân Peru', ''],
        ['Hải quân Peru', ''],
      ],
    ],
    [
      'Peru không kích Cuba hôm 3/5. Vụ không kích làm sập ba ngôi nhà.',
      'ASSAULT',
      [
        ['Peru', 'Cuba'],
        ['Peru', ''],
      ],
    ],
    [
      'Peru cáo buộc Chile ngày 3/5 trộm cá. Chile bác bỏ cáo buộc này.',
      'ACCUSE',
      [
        ['Peru', 'Chile'],
        ['Peru', ''],
      ],
    ],
    [
      'Công an huyện Mai Lâm bắt Trần Văn Mốc hôm 3/5. Ông Mốc đã bị bắt giam.',
      'COERCE',
      [
        ['Công an huyện Mai Lâm', 'Trần Văn Mốc'],
        ['Công an huyện Mai Lâm', 'Trần Văn Mốc'],
      ],
    ],
    // a meeting also from afar
    [
      'Hôm 3/5, Tổng thống Peru Luis Soto hội đàm với Tổng thống Chile Ana Rey. Trời mưa to. Tại buổi hội đàm, nhiều ý kiến được nêu.',
      'CONSULT',
      [
        ['Luis Soto; Ana Rey', ''],
        ['Luis Soto; Ana Rey', ''],
      ],
    ],
    // another act, and one that others are told to have done
    [
      'Cảnh sát Lima bắn chết ba kẻ lạ mặt hôm 3/5. Vụ tấn công này làm bảy người bị thương.',
      'ASSAULT',
      [
        ['Cảnh sát Lima', 'ba kẻ'],
        ['', ''],
      ],
    ],
    [
      'Peru không kích Cuba hôm 3/5. Ba ngôi nhà đổ trong vụ không kích của những kẻ lạ mặt.',
      'ASSAULT',
      [
        ['Peru', 'Cuba'],
        ['', ''],
      ],
    ],
    [
      'Peru không kích Cuba hôm 3/5. Trời mưa to. Vụ không kích làm sập ba ngôi nhà.',
      'ASSAULT',
      [
        ['Peru', 'Cuba'],
        ['', ''],
      ],
    ],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('who does it with others, or without a name', () => {
  test.each([
    [
      'Công an huyện Mai Lâm phối hợp với Công an tỉnh Sạ Vẹt bắt ông Trần Văn Mốc hôm 3/5.',
      'COERCE',
      [['Công an huyện Mai Lâm; Công an tỉnh Sạ Vẹt', 'Trần Văn Mốc']],
    ],
    [
      'Công an huyện Mai Lâm thông báo đã phối hợp với tổ tuần tra Công an tỉnh Sạ Vẹt bắt ông Trần Văn Mốc.',
      'COERCE',
      [['Công an huyện Mai Lâm; Công an tỉnh Sạ Vẹt', 'Trần Văn Mốc']],
    ],
    ['Hải quân Peru phối hợp với không quân Chile để tập luyện, sau đó tấn công Cuba.', 'ASSAULT', [['Hải quân Peru', 'Cuba']]],
    ['Ông Trần Văn Mốc bị cảnh sát bắt giữ hôm 3/5.', 'COERCE', [['cảnh sát', 'Trần Văn Mốc']]],
    ['Tàu cá Chile bị cướp biển Somalia bắt giữ hôm 3/5.', 'COERCE', [['cướp biển Somalia', 'Chile']]],
    ['Thủ tướng Peru Luis Soto đối thoại với người dân hôm 3/5.', 'CONSULT', [['Luis Soto; người dân', '']]],
    ['Nhiều bà con tập trung ở đầu cầu Mộc, phản đối công ty Morkit.', 'PROTEST', [['Nhiều bà con', 'Morkit']]],
    // whose it is, behind the word that points back
    ['Thế giới lo ngại sau vụ phóng tên lửa này của Peru hôm 3/5.', 'MOBILIZE', [['Peru', '']]],
    ['Báo chí đưa tin vụ phóng tên lửa Peru hôm 3/5.', 'MOBILIZE', [['Peru', '']]],
    ['Quân đội Peru tiến hành vụ tấn công này hôm 3/5.', 'ASSAULT', [['Quân đội Peru', '']]],
    ['Giới chức Peru nói ông Mốc thuộc nhóm gây ra vụ tấn công này hôm 3/5.', 'ASSAULT', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})
