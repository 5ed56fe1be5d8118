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

describe('the same words in two articles', () => {
  const cases: [string, LinkKey, boolean][] = [
    ['to the letter', quoting('b', WORDS), true],
    ['in other dress', quoting('b', `${WORDS.toUpperCase()}!`), true],
    ['with a word edited', quoting('b', WORDS.replace('tiềm tàng', 'tiềm năng')), true],
    ['cut short', quoting('b', WORDS.slice(0, 62)), true],
    ['without a speaker', quoting('b', WORDS, null), true],
    ['of another speaker', quoting('b', WORDS, 1), false],
    ['in part only', quoting('b', 'Căng thẳng hiện tại chỉ có thể được giải quyết bằng đối thoại giữa hai bên'), false],
  ]
  it.each(cases)('%s', (_, other, isGroup) => {
    const [a, b] = groups(quoting('a', WORDS), other)
    expect(a === b && a !== null).toBe(isGroup)
  })
  it('are no group where they are few', () => {
    expect(groups(quoting('a', 'Tôi rất vui mừng'), quoting('b', 'Tôi rất vui mừng'))).toEqual([null, null])
  })
  it('are no group within one article', () => {
    const quotes = [WORDS, WORDS].map((text) => ({ words: nameForm(text), speaker: 0 }))
    const links = linkArticles([article('a', '2021-12-12', [PESKOV], [], { quotes })])
    expect(links.quoteGroupId('a', 0)).toBeNull()
  })
  it('without a speaker belong to nobody where two said them', () => {
    const [first, second, unnamed] = groups(quoting('a', WORDS), quoting('b', WORDS, 1), quoting('c', WORDS, null))
    expect([first, second, unnamed]).toEqual([null, null, null])
  })
  it('keep their group when more articles come', () => {
    const [before] = groups(quoting('b', WORDS), quoting('c', WORDS))
    const [after] = groups(quoting('b', WORDS), quoting('c', WORDS), quoting('d', `${WORDS} hơn`))
    expect(after).toBe(before)
  })
})
