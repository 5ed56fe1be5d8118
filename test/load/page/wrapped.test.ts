// Paragraphs that are broken into lines of like length, and lines that are their own.
import { describe, expect, it, test } from 'vitest'
import { pageLines } from '../../../pipeline/load/page/lines.ts'
import { readPage } from '../../../pipeline/load/page/read-page.ts'

const WRAPPED = [
  'Đội dân phòng thôn Hạ bắt được con trăn dài bốn mét trong kho',
  'thóc của hợp tác xã vào rạng sáng nay, không ai bị thương.',
  'Theo ông Vi Văn Quế, con vật nặng ba chục ký, có lẽ bò theo mương',
  'từ rừng phòng hộ xuống vì nước dâng cao suốt mấy hôm liền.',
]

const textsOf = (...lines: string[]) => pageLines(lines.join('\n')).map((line) => line.text)

describe('lines of like length', () => {
  test('are joined to the paragraph that they break', () => {
    const [first, second, third, fourth] = WRAPPED
    expect(textsOf(...WRAPPED)).toEqual([`${first} ${second}`, `${third} ${fourth}`])
  })

  test('are cut line by line, each with its number', () => {
    const caption = ['Con trăn được nhốt trong lồng sắt ở sân nhà văn hóa thôn Hạ', 'chờ kiểm lâm tới nhận. Ảnh: Vi Quế']
    const page = readPage(['Bắt trăn dài bốn mét trong kho thóc', '06/03/2017 07:10', '', ...WRAPPED, '', ...caption].join('\n'))
    expect(page?.captions).toEqual([caption.join(' ')])
    expect(page?.removed.slice(1)).toEqual(caption.map((text, k) => ({ line: 9 + k, text, reason: 'caption' })))
  })
})

/** As a hand breaks text: no line is filled, and sentences end anywhere. */
const BY_HAND = [
  'Con đò cuối cùng của bến Gián chở khách',
  'sang sông vào chiều ba mươi. Từ mai',
  'người ta đi cầu mới. Ông Vi Văn Quế, người lái đò,',
  'nói với khách rằng ông sẽ còn nhớ mãi',
  'tiếng gọi đò, nhất là vào mùa',
  'nước nổi, khi sương mù dày đặc.',
]

describe('lines that are broken by hand', () => {
  test('are joined to the paragraph that they break', () => {
    expect(textsOf(...BY_HAND, '', ...BY_HAND)).toEqual([BY_HAND.join(' '), BY_HAND.join(' ')])
  })

  test('are joined at a name that the text has elsewhere', () => {
    const lines = ['Xây xong cây cầu nối hai bờ của bến', 'Gián sau tám năm', '', ...BY_HAND]
    expect(textsOf(...lines)).toEqual(['Xây xong cây cầu nối hai bờ của bến Gián sau tám năm', BY_HAND.join(' ')])
  })
})

describe('lines of their own are not joined', () => {
  it.each([
    ['of a poem', ['Trăng lên đầu núi', 'gió xuống chân đồi', 'ai về bến cũ', 'nhắn người xa xôi']],
    [
      'of verses without capitals',
      [
        'đêm qua tôi nằm nghe con nước lớn,',
        'nghe tiếng mái chèo khua ngoài bến vắng,',
        'nghe tiếng người gọi nhau về chợ sớm,',
        'và nghe lòng mình lặng lẽ trôi đi,',
        'trôi qua những nhịp cầu không còn nữa.',
        'mai này ai còn nhớ bến sông xưa.',
      ],
    ],
    ['of a menu', ['Thời sự', 'Kinh tế', 'Văn hóa', 'Bạn đọc viết', 'Tin ảnh']],
    [
      'of whole paragraphs',
      [
        `${WRAPPED.join(' ')} Kiểm lâm huyện sẽ thả nó về rừng trong tuần này, ông Quế nói.`,
        'ảnh con trăn do dân thôn chụp bằng điện thoại',
        'nhóm thợ rừng trông coi cái lồng',
      ],
    ],
    ['of rows with bars', WRAPPED.map((line, i) => `${line} | ${i}`)],
    ['with blank lines between', WRAPPED.flatMap((line) => [line, ''])],
  ])('%s', (_, lines) => {
    expect(textsOf(...lines)).toHaveLength(lines.filter(Boolean).length)
  })
})
