import { describe, expect, it } from 'vitest'
import { nameForm } from '../../pipeline/annotate/link-names.ts'
import type { LinkKey } from '../../pipeline/annotate/links.ts'
import { linkArticles } from '../fixtures/linked.ts'
import { article, person } from './link-keys.ts'

const PESKOV = person('Dmitry Peskov', 'RU')
const USHAKOV = person('Yuri Ushakov', 'RU')
const WORDS = 'Căng thẳng hiện tại được tạo ra để bôi xấu Nga và biến Nga thành kẻ xâm lược tiềm tàng'

function quoting(id: string, text: string, speaker: 0 | 1 | null = 0): LinkKey {
  return article(id, '2021-12-12', [PESKOV, USHAKOV], [], { quotes: [{ words: nameForm(text), speaker }] })
}

function groups(...keys: LinkKey[]): (string | null)[] {
  const links = linkArticles(keys)
  return keys.map(({ articleId }) => links.quoteGroupId(articleId, 0))
}

function isGroup(one: LinkKey, other: LinkKey): boolean {
  const [a, b] = groups(one, other)
  return a === b && a !== null
}

describe('the same words in two articles', () => {
  const cases: [string, LinkKey, boolean][] = [
    ['to the letter', quoting('b', WORDS), true],
    ['in other dress', quoting('b', `${WORDS.toUpperCase()}!`), true],
    ['with a word edited', quoting('b', WORDS.replace('tiềm tàng', 'tiềm năng')), true],
    ['with a word edited in the middle', quoting('b', WORDS.replace('bôi xấu', 'bêu xấu')), true],
    [
      'with many words edited',
      quoting('b', 'Căng thẳng hiện nay là để làm xấu mặt Nga và đẩy Nga thành kẻ thù trong mắt mọi người'),
      false,
    ],
    ['cut short', quoting('b', WORDS.slice(0, 62)), true],
    ['without what stands in the middle', quoting('b', WORDS.replace('để bôi xấu Nga và biến', 'nhằm biến')), false],
    ['without a speaker', quoting('b', WORDS, null), true],
    ['of another speaker', quoting('b', WORDS, 1), true],
    ['of another speaker, cut short', quoting('b', WORDS.slice(0, 62), 1), false],
    ['denied', quoting('b', WORDS.replace('được tạo ra', 'không được tạo ra')), false],
    ['in part only', quoting('b', 'Căng thẳng hiện tại chỉ có thể được giải quyết bằng đối thoại giữa hai bên'), false],
  ]
  it.each(cases)('%s', (_, other, is) => {
    expect(isGroup(quoting('a', WORDS), other)).toBe(is)
  })

  const long = `Ban chỉ huy cho biết ${WORDS}. Mưa lớn từ đêm qua làm ba con đường vào làng bị ngập. ${WORDS.replaceAll('Nga', 'xã')}`
  it('without a sentence that one of them leaves out', () => {
    const short = long.replace('Mưa lớn từ đêm qua làm ba con đường vào làng bị ngập. ', '')
    expect(isGroup(quoting('a', long), quoting('b', short))).toBe(true)
  })

  const edits: [string, string, boolean][] = [
    ['Công ty đã ký hợp đồng xây cây cầu mới ở xã Hòa Bình', 'Công ty chưa ký hợp đồng xây cây cầu mới ở xã Hòa Bình', false],
    ['Vụ lở đất làm 5 người dân trong làng chết', 'Vụ lở đất làm 7 người dân trong làng chết', false],
    ['Vụ lở đất làm năm người dân trong làng chết', 'Vụ lở đất làm bảy người dân trong làng chết', false],
    ['Vụ lở đất làm 5 người dân trong làng chết', 'Vụ lở đất làm năm người dân trong làng chết', true],
    ['Cây cầu sẽ mở cửa cho dân vào ngày 06/6', 'Cây cầu sẽ mở cửa cho dân vào ngày 6/6', true],
    ['Cây cầu sẽ mở cửa cho dân vào ngày 6/6', 'Cây cầu mới sẽ mở cửa cho dân vào ngày 6/6', true],
    ['dân làng đồng ý với việc dời chợ sang bờ bên kia', 'Tôi nghĩ không dân làng đồng ý với việc dời chợ sang bờ bên kia', false],
    ['Tôi rất vui', 'Tôi rất vui', true],
    ['Tôi rất vui', 'Tôi rất buồn', false],
  ]
  it.each(edits)('of one speaker: %s / %s', (one, other, is) => {
    expect(isGroup(quoting('a', one), quoting('b', other))).toBe(is)
  })

  const FEW = 'Cầu sẽ mở vào mùa xuân'
  const speakers: [string, 0 | 1 | null, 0 | 1 | null, boolean][] = [
    ['Tôi rất vui', null, null, false],
    ['Tôi rất vui', 0, null, false],
    [FEW, null, null, true],
    [FEW, 0, null, true],
    [FEW, 0, 1, false],
    [`${FEW} khi nước sông rút`, 0, 1, true],
  ]
  it.each(speakers)('to the letter: %s, of %s and %s', (words, one, other, is) => {
    expect(isGroup(quoting('a', words, one), quoting('b', words, other))).toBe(is)
  })

  it('are no group within one article', () => {
    const quotes = [WORDS, WORDS].map((text) => ({ words: nameForm(text), speaker: 0 }))
    const links = linkArticles([article('a', '2021-12-12', [PESKOV], [], { quotes })])
    expect(links.quoteGroupId('a', 0)).toBeNull()
  })

  it('that are few and without a speaker belong to nobody where two said them', () => {
    expect(groups(quoting('a', FEW), quoting('b', FEW, 1), quoting('c', FEW, null))).toEqual([null, null, null])
  })

  it('do not meet through a third that leaves out in what they differ', () => {
    const of = (number: string) => `Vụ lở đất đêm qua làm ${number}người dân trong làng bị thương nặng`
    const [five, seven, none] = groups(quoting('a', of('5 ')), quoting('b', of('7 ')), quoting('c', of('')))
    expect(five).not.toBeNull()
    expect([seven, none]).toEqual([null, five])
  })

  it('keep their group when more articles come, in whatever order', () => {
    const [before] = groups(quoting('b', WORDS), quoting('c', WORDS))
    const [after] = groups(quoting('b', WORDS), quoting('c', WORDS), quoting('d', `${WORDS} hơn`))
    expect(after).toBe(before)
    const [, last] = groups(quoting('d', `${WORDS} hơn`), quoting('b', WORDS), quoting('c', WORDS))
    expect(last).toBe(before)
  })
})
