// Who acts where the clause leaves its subject out, wraps it, or names it behind a noun; and what then is asked or done.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const toldOf = (text: string, type: string) =>
  eventsIn(text)
    .filter((event) => event.type === type)
    .map(({ actors, targets }) => [actors.join('; '), targets.join('; ')])

describe('a subject that the clause does not show', () => {
  test.each([
    // who has it done
    ['Nhà máy đóng cửa sau khi Peru cho thử hạt nhân.', 'MOBILIZE', [['Peru', '']]],
    ['Kế hoạch dành cho thử hạt nhân bị Peru gác lại.', 'MOBILIZE', []],
    // the clause behind `sau khi` is about whom the main clause is about
    ['Ông Luis Soto đổi ý về Chile, chỉ một ngày sau khi hoan nghênh quyết định của Cuba.', 'SUPPORT', [['Luis Soto', 'Cuba']]],
    // whose side is spoken of
    ['Về phía Điện Kremlin cũng ra sức bác bỏ cáo buộc.', 'REJECT', [['Điện Kremlin', '']]],
    ['Về phía Peru, Tổng thống Chile Ana Rey bác bỏ cáo buộc.', 'REJECT', [['Ana Rey', '']]],
    // where the body is
    ['Công an quận 7, TP HCM cho hay vừa tạm giữ Lê Văn Mốc.', 'COERCE', [['Công an quận 7', 'Lê Văn Mốc']]],
    // forces that carry a drill out, and who looks on
    ['Hải quân Chile hôm nay, 15/5 đã tiến hành một cuộc tập trận.', 'MOBILIZE', [['Hải quân Chile', '']]],
    ['Tổng thống Chile Ana Rey giám sát cuộc diễn tập.', 'MOBILIZE', [['Ana Rey', '']]],
    ['Tổng thống Chile Ana Rey nói về một cuộc diễn tập.', 'MOBILIZE', []],
    // the make and the owner of the craft stand between
    ['Hai máy bay ném bom F-9 của Không quân Peru đã tiếp cận bán đảo Chile.', 'MOBILIZE', [['Không quân Peru', '']]],
    // a jury is named whole
    ['Bồi thẩm đoàn kết tội cựu Bộ trưởng Peru Juan Mora.', 'SANCTION', [['Bồi thẩm đoàn', 'Juan Mora']]],
  ])('%s %s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })

  test('two leaders told by a figure are those of the call', () => {
    const text = 'Tổng thống Chile Ana Rey và Tổng thống Peru Luis Soto điện đàm. 2 nhà lãnh đạo đã thảo luận về thương mại.'
    expect(eventsIn(text).at(-1)).toMatchObject({ trigger: 'thảo luận', actors: ['Ana Rey', 'Luis Soto'] })
  })
})

describe('what is asked, and of whom', () => {
  test.each([
    ['Peru đòi một lời xin lỗi từ Chile.', [['Peru', 'Chile']]],
    // a channel of a country is not the country
    ['Peru yêu cầu lời xin lỗi từ kênh truyền hình Chile.', [['Peru', '']]],
    ['Peru yêu cầu hãng truyền hình Kavena của Chile xin lỗi.', [['Peru', 'Kavena']]],
  ])('%s', (text, expected) => {
    expect(toldOf(text, 'REQUEST')).toEqual(expected)
  })

  test('a proposal that was told of before is refused in fact', () => {
    const text = 'Peru gửi đề nghị tới Chile, nhưng đề nghị này đã bị phía Chile từ chối.'
    expect(eventsIn(text).at(-1)).toMatchObject({ type: 'REJECT', status: 'occurred', actors: ['Chile'] })
  })
})

describe('deeds without a doer, days without parties', () => {
  test.each([
    ['Ngoại trưởng Cuba cho biết Peru và Chile ủng hộ nghị quyết này.', [['Peru; Chile', '']]],
    // those who are won over do it, not who wins them over
    ['Các bộ trưởng Peru tới Chile vận động kiều dân ủng hộ cuộc bỏ phiếu.', []],
  ])('%s', (text, expected) => {
    expect(toldOf(text, 'SUPPORT')).toEqual(expected)
  })

  test('a noun with a day and nobody in it speaks of what was told before', () => {
    const text = 'Peru thử tên lửa hôm 3/5. Tên lửa trong vụ thử ngày 3/5 bay 200 km.'
    expect(eventsIn(text).map(({ group, date }) => [group, date])).toEqual([
      [0, '2017-05-03'],
      [0, '2017-05-03'],
    ])
  })

  test('a fight that breaks out is told without who fights', () => {
    const text = 'Giao tranh bùng phát ở thị trấn Arica của Peru hôm 3/5. Peru lo ngại. Chile lo ngại.'
    expect(eventsIn(text)).toMatchObject([{ type: 'ASSAULT', date: '2017-05-03', place: 'thị trấn Arica của Peru' }])
  })
})

describe('lists, towns and asides', () => {
  test.each([
    // every member of a list, also behind `cùng` and with another name in brackets
    ['Cuba cùng Chile, Iran, Các Tiểu vương quốc Ả-rập thống nhất (UAE) cùng Oman trừng phạt Peru.', 'SANCTION', 5],
    ['Bảy quốc gia trong khu vực gồm Cuba, Chile và Iran, vừa cắt đứt quan hệ ngoại giao với Peru.', 'SANCTION', 3],
    // the government, not who led it
    ['Chính phủ Chile dưới thời cựu Tổng thống Ana Rey và Cuba đã áp đặt lệnh trừng phạt Peru.', 'SANCTION', 2],
  ])('%s', (text, type, actors) => {
    expect(eventsIn(text).find((event) => event.type === type)?.actors).toHaveLength(actors)
  })

  test.each([
    // an adjunct that ends with a town, and a subject behind it
    ['Ông Mora cho rằng trong cuộc gặp ở Lima, Peru sẽ kêu gọi Chile đàm phán.', 'REQUEST', [['Peru', 'Chile']]],
    // the town behind the name of a building in it
    ['Một người đàn ông tấn công cảnh sát gần nhà thờ Saint Anne, Paris, và bỏ chạy.', 'ASSAULT', []],
    // what the dash explains is not who goes on
    ['Máy bay chở bà Ana Rey đã tới Lima - cảng lớn nhất của Peru, bắt đầu chuyến thăm Chile.', 'CONSULT', []],
    // whose the base is
    ['Vụ tấn công vào căn cứ của Peru làm bốn người chết.', 'ASSAULT', [['', 'Peru']]],
    ['Vụ tấn công của Peru vào Chile làm bốn người chết.', 'ASSAULT', [['Peru', 'Chile']]],
    // another noun has its own aim
    ['Lệnh cấm nhập cảnh của Chile cùng các câu công kích nhằm vào quan tòa bị chê.', 'COERCE', [['Chile', '']]],
    // what is to end is not done
    ['Bốn nước Arab đưa ra điều kiện để ngừng cô lập Peru.', 'SANCTION', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })

  test('two meetings of one sentence stay two', () => {
    const text = 'Tổng thống Peru Luis Soto sẽ hội đàm với Tổng thống Chile Ana Rey, gặp gỡ một số nghị sĩ.'
    expect(eventsIn(text).map(({ group }) => group)).toEqual([0, 1])
  })

  test('what was done is not planned, whatever day is told', () => {
    expect(eventsIn('Ngày 18/6/2017, Peru đã bắn hạ hai chiến đấu cơ của Chile.')).toMatchObject([{ status: 'occurred' }])
  })
})

describe('what is sent, stopped, kept out or shot at', () => {
  test.each([
    ['Peru đã gửi 160 tấn hàng cứu trợ tới Chile.', 'AID', [['Peru', 'Chile']]],
    ['Thẩm phán Peru Juan Mora ra phán quyết chặn sắc lệnh của Tổng thống Luis Soto.', 'REJECT', [['Juan Mora', 'Luis Soto']]],
    // where to, not whom; and a flight is no journey that is forbidden
    ['Peru đã ban hành lệnh cấm công dân tới Chile.', 'COERCE', [['Peru', '']]],
    ['Peru cấm hành khách trên các chuyến bay tới Chile mang theo pin.', 'COERCE', []],
    ['Quân đội Peru bắn các tên lửa tầm trung vào miền Đông Chile.', 'ASSAULT', [['Quân đội Peru', '']]],
    ['Quân đội Peru bắn tên lửa vào vùng biển Nhật Bản.', 'ASSAULT', []],
    // what can be done is not done
    ['Vụ thử cho thấy năng lực của Peru để tiêu diệt Chile.', 'ASSAULT', []],
    // who is taken out of a treaty
    ['Cuba buồn vì quyết định rút Peru khỏi hiệp định thương mại.', 'REJECT', [['Peru', '']]],
    // who only speaks of it
    ['“Cuộc tập trận gồm các bài diễn tập phòng không”, Tổng thống Peru Luis Soto nói.', 'MOBILIZE', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })

  test('how long a meeting took does not part it from whom it was with', () => {
    const text = 'Ông Luis Soto vui vì có cuộc hội đàm kéo dài gần 3 giờ đồng hồ với Tổng thống Chile Ana Rey.'
    expect(eventsIn(text)).toMatchObject([{ type: 'CONSULT', actors: ['Luis Soto', 'Ana Rey'] }])
  })

  test('what is talked of besides does not take part', () => {
    const text = 'Tại cuộc gặp, ngoài vấn đề Cuba, Ngoại trưởng Peru Ana Rey và Ngoại trưởng Chile Juan Mora đã thảo luận về biển.'
    expect(eventsIn(text).at(-1)).toMatchObject({ trigger: 'thảo luận', actors: ['Ana Rey', 'Juan Mora'] })
  })
})

describe('who is shot at, freed, met, worked with', () => {
  test.each([
    ['Quân đội Chile nã bốn mươi phát súng máy về phía Peru.', 'ASSAULT', [['Quân đội Chile', 'Peru']]],
    ['Quân đội Chile đã phóng đạn về phía biển Nhật Bản.', 'ASSAULT', []],
    // people are freed, not balloons
    ['Peru thả 3 công dân Chile.', 'RETREAT', [['Peru', '3 công dân Chile']]],
    ['Peru thả một triệu bóng bay sang Chile.', 'RETREAT', []],
    // a body of states that sits
    ['NATO sẽ họp tại Brussels.', 'CONSULT', [['NATO', '']]],
    // bodies of two countries work together
    ['Cảnh sát Peru đã phối hợp với cảnh sát Chile.', 'COOPERATE', [['Cảnh sát Peru; cảnh sát Chile', '']]],
    ['Cảnh sát Peru đã phối hợp với Bộ Công an Peru.', 'COOPERATE', []],
    ['Peru vừa thử nghiệm thành công loại tên lửa đánh chặn mới.', 'MOBILIZE', [['Peru', '']]],
    // told as done, not threatened
    ['Peru tuyên bố tiêu diệt được hai chỉ huy của Chile.', 'THREATEN', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })

  test('two who are invited may come', () => {
    const text = 'Tổng thống Peru Luis Soto mời Tổng thống Chile Ana Rey và phu nhân Marta tới thăm Lima.'
    expect(eventsIn(text)).toMatchObject([{ type: 'CONSULT', status: 'possible' }])
  })

  test('an attack of the same day, told without anybody, is the one told before', () => {
    const text = 'Ngày 7/5, Peru tấn công một trạm gác của Chile. Vụ tấn công ngày 7/5 kéo dài 30 phút.'
    expect(eventsIn(text).map(({ group }) => group)).toEqual([0, 0])
  })

  test('somebody without a name who was killed on a day', () => {
    const text = 'Hôm 4/5, một người đàn ông bị sát hại ở phi trường Lima của Peru. Peru lo ngại.'
    expect(eventsIn(text)).toMatchObject([{ type: 'ASSAULT', date: '2017-05-04' }])
  })
})

describe('who is meant beside a name', () => {
  test.each([
    // they act who are for or against somebody
    ['Một người phản đối Tổng thống Peru Luis Soto bị tấn công ở Chile.', 'ASSAULT', []],
    ['Những người ủng hộ Tổng thống Peru Luis Soto tấn công quân đội Chile.', 'ASSAULT', [['', 'quân đội Chile']]],
    // whose the ban is that the petition is about
    ['Luật sư Juan Mora đệ đơn kiến nghị về lệnh cấm bay của Tổng thống Peru Luis Soto.', 'REQUEST', []],
    // whom the next clause is about
    ['Nếu bị Chile tấn công, Peru sẽ đáp lại.', 'ASSAULT', [['Chile', 'Peru']]],
    // what an attack brought about
    ['Vụ tấn công ở Peru khiến hàng nghìn tù nhân Chile chạy thoát hôm 3/5.', 'ASSAULT', [['', '']]],
    // of who acts
    ['Bà Ana Rey bênh lệnh trừng phạt của mình mặc cho sự chê bai của Chile.', 'SANCTION', []],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})

describe('what is thought of', () => {
  test.each([
    ['Peru cân nhắc việc trục xuất 3 nhà ngoại giao Chile.', 'SANCTION', 'possible'],
    ['Peru lo ngại việc Chile trục xuất 3 nhà ngoại giao.', 'SANCTION', 'occurred'],
    ['Chile hỏi liệu việc Peru trục xuất 3 nhà ngoại giao có đúng không.', 'SANCTION', 'occurred'],
  ])('%s', (text, type, status) => {
    expect(eventsIn(text).filter((event) => event.type === type)).toMatchObject([{ status }])
  })

  test('who may do it', () => {
    expect(toldOf('Peru cân nhắc việc trục xuất 3 nhà ngoại giao Chile.', 'SANCTION').map(([actor]) => actor)).toEqual(['Peru'])
  })

  test.each([
    // where it was is in no list with who acts
    ['Sau vụ nổ tại Arequipa, ông Luis Soto và bà Ana Rey lên án Chile.', 'ACCUSE', [['Luis Soto; Ana Rey', 'Chile']]],
    ['Peru đình chỉ đường dây nóng với Chile.', 'SANCTION', [['Peru', 'Chile']]],
  ])('%s', (text, type, expected) => {
    expect(toldOf(text, type)).toEqual(expected)
  })
})
