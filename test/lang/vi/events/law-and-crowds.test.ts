// What the law does to somebody at home, crowds that only their number tells, and people whom the sentence itself explains.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const brief = (text: string) => eventsIn(text).map(({ type, actors, targets }) => [type, actors.join('; '), targets.join('; ')])

describe('acts of the law', () => {
  test.each([
    ['Công an quận bắt giữ hai thanh niên trộm xe máy.', ['COERCE', 'Công an quận', 'hai thanh niên']],
    ['Công an tỉnh Cà Mau cho biết đã phá một vụ lừa đảo, bắt giữ ba đối tượng.', ['COERCE', 'Công an tỉnh Cà Mau', 'ba đối tượng']],
    ['TAND tỉnh Cà Mau tuyên phạt Lê Văn Mốc 8 năm tù.', ['SANCTION', 'TAND tỉnh Cà Mau', 'Lê Văn Mốc']],
    ['Bị cáo Lê Văn Mốc lĩnh 8 năm tù.', ['SANCTION', '', 'Lê Văn Mốc']],
    ['Lê Văn Mốc, 31 tuổi, đã bị bắt hôm 3/6.', ['COERCE', '', 'Lê Văn Mốc']],
    ['Lê Văn Mốc - chủ một xưởng may ở Cà Mau, đã bị công an bắt giữ.', ['COERCE', 'công an', 'Lê Văn Mốc']],
    ['Khi ông Lê Văn Mốc nhận tiền thì bị cảnh sát bắt quả tang.', ['COERCE', 'cảnh sát', 'Lê Văn Mốc']],
    ['Lê Văn Mốc có thể bị ngồi tù.', ['SANCTION', '', 'Lê Văn Mốc']],
    ['Lê Văn Mốc bị Cơ quan điều tra, Công an tỉnh Cà Mau khởi tố, bắt tạm giam.', ['COERCE', 'Công an tỉnh Cà Mau', 'Lê Văn Mốc']],
    ['Lê Văn Mốc bị khởi tố về tội trộm cắp.', ['ACCUSE', '', 'Lê Văn Mốc']],
    ['Công an tỉnh Cà Mau thực hiện lệnh bắt 4 người.', ['COERCE', 'Công an tỉnh Cà Mau', '4 người']],
    // whom the arrested did it to is not arrested, nor does the police do it
    ['Công an tỉnh Cà Mau bắt quả tang ba đối tượng đang khống chế chủ quán.', ['COERCE', 'Công an tỉnh Cà Mau', 'ba đối tượng']],
    ['TAND tỉnh Cà Mau tuyên vô tội Lê Văn Mốc.', ['CONCEDE', 'TAND tỉnh Cà Mau', 'Lê Văn Mốc']],
    ['TAND tỉnh Cà Mau tuyên hủy bản án sơ thẩm.', ['REJECT', 'TAND tỉnh Cà Mau', '']],
    ['Công an tỉnh Cà Mau tạm đình chỉ công tác ông Lê Văn Mốc.', ['SANCTION', 'Công an tỉnh Cà Mau', 'Lê Văn Mốc']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toContainEqual(expected)
  })

  test.each([
    'Lê Văn Mốc bắt giữ hai thanh niên trộm xe máy.',
    'Công an tỉnh Cà Mau bắt tay vào việc.',
    'Công an truy tìm tội bắt giữ người trái pháp luật.',
    'Công an tỉnh Cà Mau bắt ông Mốc phải đi bộ.',
    'Công an quận vào cuộc điều tra vụ mất xe.',
  ])('none in: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })
})

test('the year of birth dates no sentence', () => {
  const [sentence] = eventsIn('TAND tỉnh Cà Mau tuyên phạt 8 năm tù đối với Lê Văn Mốc (sinh năm 1983, ngụ tỉnh Cà Mau).')
  expect([sentence?.type, sentence?.date]).toEqual(['SANCTION', null])
})

describe('crowds', () => {
  test.each([
    'Hôm 3/5, hàng trăm người tụ tập trước dinh thủ tướng để phản đối bà Rey.',
    'Hôm 3/5, hàng nghìn công nhân may đình công.',
    'Hôm 3/5, 13.000 người xuống đường ở Lima.',
  ])('%s', (text) => {
    expect(eventsIn(text).map(({ type }) => type)).toEqual(['PROTEST'])
  })

  test('whoever meets a crowd does not protest', () => {
    expect(brief('Cảnh sát Chile đụng độ với người biểu tình ở Lima.')).toContainEqual(['PROTEST', '', ''])
  })

  test('who speaks to a crowd asks for something of their own', () => {
    expect(brief('Trước rất nhiều người biểu tình, Tổng thống Peru Luis Soto kêu gọi Chile rút quân.')).toContainEqual([
      'REQUEST',
      'Luis Soto',
      'Chile',
    ])
  })
})

describe('parties that the sentence explains', () => {
  test.each([
    ['Các nước cắt quan hệ với Iran gồm Peru, Chile và Cuba.', ['SANCTION', 'Peru; Chile; Cuba', 'Iran']],
    ['Các bác sĩ tới từ Peru và Chile đến hỗ trợ Cuba.', ['AID', 'Peru; Chile', 'Cuba']],
    ['Tổng thống Peru Luis Soto nói về việc Chile gia hạn lệnh trừng phạt nhằm vào nước này. Peru im lặng.', ['SANCTION', 'Chile', 'Peru']],
    ['Quân đội Chile đẩy lùi Hamas - một nhóm từng thề trung thành với Iran.', ['SUPPORT', 'Hamas', 'Iran']],
    [
      'Những tập đoàn lớn như Apple, Google và Microsoft phản đối Tổng thống Peru Luis Soto.',
      ['ACCUSE', 'Apple; Google; Microsoft', 'Luis Soto'],
    ],
    ['NATO họp ở Lima. Các thành viên NATO lên án Peru.', ['ACCUSE', 'NATO', 'Peru']],
    ['Các nước cắt quan hệ với Peru với lý do Peru can thiệp vào bầu cử Chile.', ['SANCTION', 'Các nước', 'Peru']],
    ['Peru thiếu tôn trọng Chile bằng việc thử tên lửa.', ['MOBILIZE', 'Peru', '']],
    ['Công an tỉnh Arica (Chile) bắt giữ Juan Mora.', ['COERCE', 'Công an tỉnh Arica', 'Juan Mora']],
    ['Bà Ana Rey kiện Tổng thống Peru Luis Soto ra tòa án Chile.', ['ACCUSE', 'Ana Rey', 'Luis Soto']],
    [
      'Hôm qua, Peru, Chile và Các Tiểu vương quốc Ả rập thống nhất (UAE) lên án Cuba.',
      ['ACCUSE', 'Peru; Chile; Các Tiểu vương quốc Ả rập thống nhất', 'Cuba'],
    ],
    ['Peru và Chile tập trận ở Lima.', ['COOPERATE', 'Peru; Chile', '']],
    ['Peru tập trận ở Lima.', ['MOBILIZE', 'Peru', '']],
    ['Peru pháo kích dồn dập trên thị trấn Arica.', ['ASSAULT', 'Peru', '']],
    ['Peru rút lui khỏi hiệp định.', ['REJECT', 'Peru', '']],
    ['Peru rút lui khỏi Chile.', ['RETREAT', 'Peru', '']],
    ['Peru thử tên lửa dù bị Chile chỉ trích.', ['ACCUSE', 'Chile', 'Peru']],
    ['Ông Luis Soto, người gốc Peru, bị Chile cáo buộc gian lận.', ['ACCUSE', 'Chile', 'Luis Soto']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toContainEqual(expected)
  })

  test.each([
    ['Quân Mỹ không kích thị trấn Raqqa.', 'Mỹ'],
    ['Quân Pháp tấn công IS.', 'Pháp'],
  ])('%s', (text, actor) => {
    expect(eventsIn(text).map(({ actors }) => actors.join())).toEqual([actor])
  })

  test.each([
    ['Tổng thống Peru Luis Soto muốn sang Chile gặp bà Ana Rey.', ['possible', 'possible']],
    ['Tổng thống Peru Luis Soto sẽ hội đàm với bà Ana Rey, hội kiến ông Juan Mora.', ['planned', 'planned']],
    ['Diễn đàn ASEAN họp ở Lima vào tháng 11 tới. Peru sẽ gặp Chile.', ['planned']],
  ])('%s', (text, expected) => {
    expect(eventsIn(text, null).map(({ status }) => status)).toEqual(expected)
  })

  test('why something is done is not done again', () => {
    expect(brief('Các nước cắt quan hệ với Peru với lý do Peru can thiệp vào bầu cử Chile.').map(([type]) => type)).toEqual(['SANCTION'])
  })

  test('what is rehearsed is not done', () => {
    expect(brief('Peru tập trận ở Lima nhằm phá hủy kho vũ khí của Chile.').map(([type]) => type)).toEqual(['MOBILIZE'])
  })

  test('what is not carried out has not happened', () => {
    expect(eventsIn('Triều Tiên không tiến hành vụ thử hạt nhân.').map(({ status }) => status)).toEqual(['denied'])
  })

  test('people without names are not those told before', () => {
    const read = eventsIn('Cảnh sát Chile bắt giữ nghị sĩ Cuba Juan Mora. Cảnh sát Chile bắt giữ hai nhà báo.')
    expect(new Set(read.map(({ group }) => group)).size).toBe(2)
  })

  test('a body of many states meets by itself', () => {
    expect(brief('Cuộc họp kín của Hội đồng Bảo an diễn ra hôm 3/5.')).toContainEqual(['CONSULT', 'Hội đồng Bảo an', ''])
  })
})
