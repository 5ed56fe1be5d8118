// Names that only the rest of the article tells: run together by the page, of a relative, of the same office elsewhere, meant by a pronoun.
import { describe, expect, test } from 'vitest'
import { readNames } from './read-names.ts'

const named = (text: string) => readNames(text).mentions.map(({ text: words, name }) => [words, name])
const nameOf = (text: string, words: string) => readNames(text).mentions.findLast((mention) => mention.text === words)?.name

describe('names that a page runs together', () => {
  const rest = 'Sau đó Hà Sen lên xe. Mọi người gặp Hà Sen và Mai Liễu ở chợ. Hôm qua Mai Liễu kể chuyện.'
  test('are two where both stand alone in the article', () => {
    const names = named(`Hà Sen Mai Liễu từng yêu một người. ${rest}`).map(([, name]) => name)
    expect(names).not.toContain('Hà Sen Mai Liễu')
    expect(names.slice(0, 2)).toEqual(['Hà Sen', 'Mai Liễu'])
  })
  test('are one where only one part does', () => {
    expect(nameOf('Ivana Bolton tới chợ. Hôm qua Bolton kể chuyện.', 'Ivana Bolton')).toBe('Ivana Bolton')
  })
  test('a short name that ends a longer one is no two names', () => {
    const text = 'Bà Dương Minh Ánh tới. Ông Lê Văn Minh cười. Đại biểu Minh Ánh hỏi. Ông Minh đáp. Bà Ánh nghe.'
    expect(nameOf(text, 'Đại biểu Minh Ánh')).toBe('Dương Minh Ánh')
  })
  test('a capital word that opens the sentence is no part of the name inside others', () => {
    expect(named('Chuyện Hà Lập kể rất vui. Mọi người gặp Hà Lập ở chợ.').map(([, name]) => name)).toEqual(['Hà Lập', 'Hà Lập'])
  })
  test('a credit in capitals ends before the next word', () => {
    expect(named('Ảnh: NGUYỄN MAI Kể chuyện xưa, mọi người cười.').map(([, name]) => name)).not.toContain('NGUYỄN MAI Kể')
  })
})

test('a bank with a capital inside its name is no part of the name of its director', () => {
  const { mentions } = readNames('Hôm qua, TGĐ SMBank Nguyễn Hưng phát biểu.')
  expect(mentions.map(({ name, role }) => [name, role])).toEqual([['Nguyễn Hưng', 'TGĐ SMBank']])
})

test('a relative is not the one named, unless the name is of her kind', () => {
  expect(nameOf('Hôm qua bà xã Trần Hòa kể chuyện.', 'bà xã')).toBe(null)
  expect(nameOf('Hôm qua em gái Mai Trang kể chuyện.', 'em gái Mai Trang')).toBe('Mai Trang')
})

test('a pronoun after somebody’s mother means her', () => {
  expect(nameOf('Mẹ của Hà Sen Trang đã tới trường. Bà kể chuyện rất lâu.', 'Bà')).toBe(null)
  expect(nameOf('Hà Sen Trang đã tới trường. Cô kể chuyện rất lâu.', 'Cô')).toBe('Hà Sen Trang')
})

test('what a relative is to the one before the bracket is nobody else', () => {
  expect(nameOf('Chị Lê Thị Sen (mẹ cháu Na) đã tới. Chị kể chuyện rất lâu.', 'Chị')).toBe('Lê Thị Sen')
})

describe('an office without a name', () => {
  const article = (office: string, later: string) => `Hôm qua ${office} Lê Văn Tám phát biểu. Sau đó, ${later} đã ra về.`
  test('is that of the same body', () => {
    expect(nameOf(article('Giám đốc Sở Y tế Hà Nội', 'Giám đốc Sở Y tế'), 'Giám đốc Sở Y tế')).toBe('Lê Văn Tám')
    expect(nameOf(article('Giám đốc Sở Y tế Hà Nội', 'Giám đốc Sở Xây dựng'), 'Giám đốc Sở Xây dựng')).toBe(null)
    expect(nameOf(article('đại diện Công ty Hoa Sen', 'đại diện Công ty Mai Vàng'), 'đại diện Công ty Mai Vàng')).toBe(null)
  })
  test('is the one of the same field, spelled in words or letters', () => {
    expect(nameOf(article('Giám đốc Sở GD-ĐT Hà Nội', 'Giám đốc Sở GD&ĐT Hà Nội'), 'Giám đốc Sở GD&ĐT Hà Nội')).toBe('Lê Văn Tám')
    expect(nameOf(article('Giám đốc Sở GD-ĐT Hà Nội', 'Giám đốc Sở TN&MT Hà Nội'), 'Giám đốc Sở TN&MT Hà Nội')).toBe(null)
  })
  test('is that of the only deputy minister of the article', () => {
    expect(nameOf(article('Thứ trưởng', 'Thứ trưởng Bộ Văn hóa'), 'Thứ trưởng Bộ Văn hóa')).toBe('Lê Văn Tám')
    const two = `${article('Thứ trưởng', 'Thứ trưởng Bộ Y tế Hà Văn Sen')} Thứ trưởng Bộ Văn hóa đã ra về.`
    expect(nameOf(two, 'Thứ trưởng Bộ Văn hóa')).toBe(null)
  })
  test('is one of several that stand beside the name', () => {
    const text = 'Ông Lê Văn Tám, Phó Bí thư Huyện ủy, Trưởng ban Tuyên giáo Huyện ủy tới dự. Trưởng ban Tuyên giáo Huyện ủy đã ra về.'
    expect(nameOf(text, 'Trưởng ban Tuyên giáo Huyện ủy')).toBe('Lê Văn Tám')
  })
  test('is the short form of a longer one', () => {
    expect(nameOf(article('Chủ tịch Quốc hội', 'Chủ tịch'), 'Chủ tịch')).toBe('Lê Văn Tám')
    expect(nameOf(article('Thứ trưởng Bộ Y tế', 'Thứ trưởng'), 'Thứ trưởng')).toBe('Lê Văn Tám')
  })
})

test('a long speech is no distance for a pronoun', () => {
  const speech = `“${'Cầu đã xong rồi. '.repeat(9)}”`
  expect(nameOf(`Ông Lê Tám tới chợ. ${speech}, ông nói.`, 'ông')).toBe('Lê Tám')
  expect(nameOf(`Ông Lê Tám và ông Vũ Chín tới chợ. ${'Cầu đã xong rồi. '.repeat(9)}Sau đó ông nói to.`, 'ông')).toBe(null)
})

test('trades and victims after a comma are somebody else', () => {
  expect(nameOf('Theo người dân, chị Lê Thị Tú từng ở đây.', 'chị Lê Thị Tú')).toBe('Lê Thị Tú')
  expect(nameOf('Theo cảnh sát Peru, nạn nhân Lê Thị Tú từng ở đây.', 'cảnh sát Peru')).toBe('cảnh sát Peru')
  expect(readNames('Theo ông Flake, thủ phạm là đàn ông.').mentions[0]?.role).toBe(null)
})

test('the town of a committee and the city named after a person are no people', () => {
  expect(nameOf('Chủ tịch UBND Suối Mây phát biểu.', 'Chủ tịch UBND Suối Mây')).toBe(null)
  expect(nameOf('Lãnh đạo thành phố Hồ Chí Minh phát biểu.', 'Lãnh đạo thành phố Hồ Chí Minh')).toBe(null)
})

test('an office told beside the name, also after a bracket, is his further on', () => {
  const text =
    'Đại biểu Lê Văn Tám (đoàn Khánh Hòa), Chủ tịch Hội Nông dân, phát biểu. Đại biểu Quốc hội Vũ Chín, Chủ tịch Liên đoàn Cờ vua, phát biểu. '
  expect(nameOf(`${text}Theo Chủ tịch Hội Nông dân, cầu đã xong.`, 'Chủ tịch Hội Nông dân')).toBe('Lê Văn Tám')
  expect(nameOf(`${text}Theo Chủ tịch Liên đoàn Cờ vua, cầu đã xong.`, 'Chủ tịch Liên đoàn Cờ vua')).toBe('Vũ Chín')
})

test('letters that are no syllables are a body’s, and a hyphen before a word of the sentence ends the name', () => {
  const { mentions } = readNames('Hôm qua, Giám đốc Sở TNMT TP Đà Nẵng phát biểu.')
  expect(mentions.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual([null])
  expect(named('Gặp chị Luyến-là vợ tôi.').map(([, name]) => name)).toEqual(['Luyến'])
})

test('words that run on after a name are no part of it where the article has it without them', () => {
  expect(nameOf('Hôm qua ca sĩ Kim Tuyến hát. Mọi người gặp ca sĩ Kim Tuyến Nữ diễn viên cười.', 'ca sĩ Kim Tuyến')).toBe('Kim Tuyến')
  const coach = 'HLV Trần Hoa Sen tới. HLV Trần Hoa Sen cười. HLV Trần Hoa Sen Nguyên Mai'
  expect(nameOf(coach, 'HLV Trần Hoa Sen')).toBe('Trần Hoa Sen')
})

test('of two spellings the more frequent one is the name', () => {
  const text = 'Donad Bolton tới. Hôm qua Donald Bolton cười. Sau đó Donald Bolton hát. Rồi Donald Bolton về.'
  expect(readNames(text).mentions.at(-1)?.name).toBe('Donald Bolton')
})

test('whose relative it is may be called by two syllables', () => {
  expect(nameOf('Bà xã Duy Mạnh theo anh ra phố. Anh kể chuyện cũ.', 'Anh')).toBe('Duy Mạnh')
})

describe('syllables that differ in letters or tone', () => {
  const text = (name: string) => `Ông Lê Văn Hùng gặp ông Lâm Duy Hưng. Sau đó ${name} ra về.`
  test('are two people', () => {
    expect(nameOf(text('anh Hưng'), 'anh Hưng')).toBe('Lâm Duy Hưng')
    expect(nameOf(text('anh Hùng'), 'anh Hùng')).toBe('Lê Văn Hùng')
  })
  test('are one where the name stands once, as a slip of the tone', () => {
    expect(nameOf('Trung tá Lê Văn Bốn tới. Trung tá Bồn kể chuyện.', 'Trung tá Bồn')).toBe('Lê Văn Bốn')
    expect(nameOf('Ông Lê Văn Dũng tới. Cô Dung hát. Mọi người khen cô Dung.', 'cô Dung')).toBe('Dung')
  })
  test('are one where the tone only stands on the other vowel', () => {
    expect(nameOf('Bà Lê Thị Hoà tới. Bà Hòa hát. Mọi người khen bà Hòa.', 'Bà Hòa')).toBe('Lê Thị Hoà')
  })
})

test('who speaks for a body is not the minister of whom he tells', () => {
  const text = 'Ngoại trưởng Peru Juan Mora lên đường. Theo người phát ngôn Bộ Ngoại giao Peru, Ngoại trưởng Mora nhấn mạnh cầu đã xong.'
  expect(nameOf(text, 'người phát ngôn Bộ Ngoại giao Peru')).toBe(null)
  expect(nameOf(text, 'Ngoại trưởng Mora')).toBe('Juan Mora')
})

test('a whole name after a district is its chairman’s', () => {
  expect(nameOf('Hôm qua Chủ tịch UBND quận Lê Mạnh Sen phát biểu.', 'Chủ tịch UBND quận Lê Mạnh Sen')).toBe('Lê Mạnh Sen')
  expect(nameOf('Hôm qua Chủ tịch UBND quận Hai Bà Trưng phát biểu.', 'Chủ tịch UBND quận Hai Bà Trưng')).toBe(null)
})

test('where a family comes from is no country of somebody', () => {
  const countryOf = (text: string) => readNames(text).mentions.map(({ country }) => country)[0]
  expect(countryOf('Ứng cử viên gốc Việt Maria Brook phát biểu.')).toBe(null)
  expect(countryOf('Ứng cử viên người Đức Maria Brook phát biểu.')).toBe('DE')
  expect(countryOf('Đức Phật được thờ ở đây.')).toBe(undefined)
  expect(countryOf('Đức Maria Brook phát biểu.')).not.toBe(undefined)
})

test('the letters of a kind of school end what stands before them', () => {
  expect(named('Em được điểm cao môn Văn THPT năm nay.').map(([, name]) => name)).not.toContain('Văn THPT')
})

describe('runs of capitals that are no people', () => {
  const people = (text: string) =>
    readNames(text)
      .mentions.filter(({ kind, name }) => kind === 'person' && name !== null)
      .map(({ name }) => name)
  test('letters of bodies and districts', () => {
    expect(people('Hôm qua, Trưởng Công an H.Sông Mây phát biểu.')).toEqual([])
    expect(people('Hôm qua, Phó Ban ATGT TP phát biểu.')).toEqual([])
    expect(people('Hôm qua, nguyên Trưởng khoa Nhi BV Hoa Sen phát biểu.')).toEqual([])
    expect(people('Hôm qua, ca sĩ Lê Tám M-TP phát biểu.')).toEqual(['Lê Tám M-TP'])
    expect(people('Hôm qua, Trưởng Công an H. Lê Văn Tám phát biểu.')).not.toEqual([])
  })
  test('a headline in capitals', () => {
    expect(people('HLV LÊ TÁM NÓI CHUYỆN SAU TRẬN. Theo HLV Lê Tám, sân rất đẹp.')).toEqual(['Lê Tám'])
  })
  test('a province or a town beside the name', () => {
    expect(people('Bí thư Tỉnh ủy Lê Đình Sơn Hà Tĩnh phát biểu.')).toEqual(['Lê Đình Sơn'])
    expect(people('Johannesburg James Brook phát biểu.')).toEqual(['James Brook'])
  })
  test('a word before a name that stands alone elsewhere', () => {
    expect(people('Hôm qua Becoming Peter Hall chiếu lại. Mọi người gặp Peter Hall ở chợ.')).toEqual(['Peter Hall', 'Peter Hall'])
  })
})

test('a pronoun means nobody whom nothing says to be a person', () => {
  const text = 'Bà Lê Thị Sen mừng khi thấy con. Cách mới với Micra Tesa rất tốt. Bà kể chuyện rất lâu.'
  expect(nameOf(text, 'Bà')).toBe('Lê Thị Sen')
  expect(nameOf(text.replace('Cách mới với Micra Tesa rất tốt', 'Micra Tesa vừa khỏi bệnh'), 'Bà')).toBe('Micra Tesa')
})

describe('what stands beside a name and is no part of it', () => {
  test.each([
    // a town before one syllable is a part of the name
    ['Nhạc sĩ Vinh Sen cho biết cầu đã xong.', ['Vinh Sen']],
    ['Bí thư Vinh Lê Văn Tám cho biết cầu đã xong.', ['Lê Văn Tám']],
    // a foreign given name that is spelled like a syllable
    ['Tang Mori, Phó chủ tịch Nordvak, cho biết cầu đã xong.', ['Tang Mori']],
    ['Thay Kowalski, ông Alan Roy đã tới.', ['Alan Roy']],
    ['Người phát ngôn Bộ Quốc phòng Moon Hong-gyun cho biết cầu đã xong.', ['Moon Hong-gyun']],
    // offices that are cut, and offices of a body by its one foreign word
    ['Ông Mai Minh Tám - Trưởng BTC giải khẳng định cầu đã xong.', ['Mai Minh Tám']],
    ['Ông Phó Đức Tám khẳng định cầu đã xong.', ['Phó Đức Tám']],
    ['Đại diện Vilotto cho biết vé đã hết.', [null]],
    ['Đại diện Lê Văn Tám cho biết vé đã hết.', ['Lê Văn Tám']],
    // where people live
    ['Người dân Suối Mây cho biết cầu đã xong.', [null]],
    ['Người dân Lê Tám cho biết cầu đã xong.', ['Lê Tám']],
    // the clergy; who is worshipped is nobody, and no state
    ['Đức Cha Lê Văn Sen cho biết cầu đã xong.', ['Lê Văn Sen']],
    ['Tượng Đức Mẹ đặt trên đồi.', []],
    ['Đức Mẹ Maria được thờ ở đây.', []],
    // initials of more letters, an English word of a company, a noun inside a trade
    ['Bị cáo Lê Thị Ngọc Nh. cho biết vé đã hết.', ['Lê Thị Ngọc Nh']],
    ['Người đứng đầu FPT Software cho biết vé đã hết.', [null]],
    ['Nhà báo lão thành Hà Thọ Sen cho biết vé đã hết.', [null, 'Hà Thọ Sen']],
    // a village before a whole name, a town that is called like a country
    ['Trưởng thôn Suối Mây Lê Văn Sen cho biết cầu đã xong.', ['Lê Văn Sen']],
    ['Trưởng thôn Lê Văn Sen cho biết cầu đã xong.', ['Lê Văn Sen']],
    ['Theo Lào Cai, cầu đã xong.', []],
  ])('%s', (text, names) => {
    const people = readNames(text).mentions.filter(({ kind }) => kind === 'person' || kind === 'role')
    expect(people.map(({ name }) => name)).toEqual(names)
  })
  test.each([
    ['Phòng Cảnh sát hình sự (PC45) đã tới.', 'Phòng Cảnh sát hình sự (PC45)'],
    // the second part of a story
    ['Quân đội Israel (P2)', 'Quân đội Israel'],
  ])('the letters behind a body: %s', (text, name) => {
    expect(readNames(text).mentions[0]?.name).toBe(name)
  })
  test('letters of the words before them are not those of the ministry', () => {
    const nameAt = (text: string) => readNames(text).mentions[0]?.name
    expect(nameAt('Bộ Y tế cần giúp doanh nghiệp (DN) ở xa.')).toBe('Bộ Y tế')
    expect(nameAt('Cơ quan Phòng chống doping thế giới (CDT) ở xa.')).toBe('Cơ quan Phòng chống doping thế giới (CDT)')
  })
  test('a given name of two letters is that of the one called so in full', () => {
    expect(nameOf('Ông Al Kowalski đã tới. Hôm qua ông Al kể chuyện.', 'ông Al')).toBe('Al Kowalski')
    expect(nameOf('Ông Al Kowalski đã tới. Hôm qua ông Ed kể chuyện.', 'ông Ed')).toBe('Ed')
  })
})
