// What pages of HTML say around their article: the day below it, and titles that are the site's.
import { expect, test } from 'vitest'
import { extractArticle } from '../../pipeline/load/extract.ts'

const TITLE = 'Bến phà Vân Giang chạy lại sau nhiều tuần nước lớn'
const BODY = `<p>Người dân huyện Vân Giang lại qua bến phà từ sáng sớm, khi mực nước đã xuống dưới mức báo động của tỉnh nhiều ngày.</p>
<p>Ông Lương Đình Khải, trưởng bến phà, cho biết bốn chiếc phà sẽ chạy cho đến tối, mỗi chuyến chở ba mươi xe máy qua sông.</p>
<p>Nhiều tuần nước lớn, bà con phải đi vòng qua cầu treo ở thượng nguồn, mất gần một giờ cho mỗi lượt đi và về trong ngày.</p>`

function articleOf(head: string, body: string) {
  const text = `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
  const source = { path: 'page.html', record: null, sha256: '0'.repeat(64), format: 'html', encoding: 'utf-8', bytes: text.length }
  const metadata = { id: null, url: null, title: null, published: null, authors: null, publisher: null }
  const found = extractArticle({ source, content: { kind: 'html', text }, metadata })
  if (!('article' in found)) throw new Error(found.reject.message)
  return found.article
}

const LINKS = '<h3>Tin khác</h3><ul><li><a href="/1">Cháy kho vải ở khu công nghiệp Sông Mẫu</a></li></ul>'

test.each([
  ['below the article', '<div class="d">Ngày đăng: 02/05/2018</div>', '2018-05-02'],
  ['below the article and its signature', '<p class="s">Minh Châu</p><div class="d">Cập nhật: 02/05/2018 08:10</div>', '2018-05-02'],
  ['of another article', `${LINKS}<div class="d">Ngày đăng: 02/05/2018</div>`, null],
])('a day %s', (_name, below, date) => {
  const page = `<div><h1>${TITLE}</h1><div id="content">${BODY}</div>${below}</div>`
  expect(articleOf(`<title>${TITLE}</title>`, page).published.value).toBe(date)
})

test.each([
  ['right below the article', '<div>Hạ Vy</div>', ['Hạ Vy']],
  ['below the heading of comments', '<section><h4>Ý kiến (1)</h4><div><b>Hạ Vy</b><p>Phà chạy lại thì mừng quá.</p></div></section>', []],
])('a name %s', (_name, below, authors) => {
  const page = `<article><h1>${TITLE}</h1>${BODY}</article>${below}`
  expect(articleOf(`<title>${TITLE}</title>`, page).authors).toEqual(authors)
})

test('a heading above the headline is no text, and hides no dateline', () => {
  const page = `<main><h4>THÔNG BÁO CỦA BẾN PHÀ</h4><h1>${TITLE}</h1><p>Vân Giang, ngày 2 tháng 5 năm 2018 – Bến phà mở cửa cho khách qua sông.</p>${BODY}</main>`
  const { body, published } = articleOf(`<title>${TITLE}</title>`, page)
  expect(body).toMatch(/^Vân Giang, ngày 2/u)
  expect(published.value).toBe('2018-05-02')
})

test.each([
  ['the name of the paper', '<meta property="og:title" content="Báo Vân Giang online">', TITLE],
  [
    'what metadata call the site',
    '<meta property="og:title" content="Kênh tin Vân Giang 24h"><meta property="og:site_name" content="Kênh tin Vân Giang 24h">',
    TITLE,
  ],
  ['a headline of few words', '<meta property="og:title" content="Mùa lũ về">', 'Mùa lũ về'],
])('a title for sharing that is %s', (_name, head, title) => {
  const page = `<div class="nav">Thời sự</div><div class="t">${TITLE}</div><div>02/05/2018 08:10</div><div class="c">${BODY}</div>`
  expect(articleOf(`<title>Trang chủ - Báo Vân Giang</title>${head}`, page).title).toBe(title)
})

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`
const STATED = `"headline": "${TITLE}", "datePublished": "2018-05-02T08:10:00+07:00"`

test.each([
  ['hidden from old browsers', `//<![CDATA[\n{"@type": "NewsArticle", ${STATED}, "publisher": {"name": "Báo Vân Giang"}}\n//]]>`],
  ['with a comma behind the last field', `{"@type": "NewsArticle", ${STATED}, "publisher": {"name": "Báo Vân Giang",},}`],
  [
    'that refers to its publisher',
    `{"@graph": [{"@type": "NewsArticle", ${STATED}, "publisher": {"@id": "#site"}}, {"@type": "Organization", "@id": "#site", "name": "Báo Vân Giang"}]}`,
  ],
])('JSON-LD %s', (_name, json) => {
  const { published, publisher } = articleOf(`<title>Vân Giang</title>${ld(json)}`, `<h1>${TITLE}</h1>${BODY}`)
  expect({ published: published.value, publisher }).toEqual({ published: '2018-05-02', publisher: 'Báo Vân Giang' })
})

test.each([
  ['text', '"https://baovangiang.vn/ben-pha-1.html"', 'https://baovangiang.vn/ben-pha-1.html'],
  ['an object', '{"@type": "WebPage", "@id": "https://baovangiang.vn/ben-pha-1.html"}', 'https://baovangiang.vn/ben-pha-1.html'],
  ['no address', '"#page"', null],
])('the page that JSON-LD names as %s is the address', (_name, page, url) => {
  const json = ld(`{"@type": "NewsArticle", ${STATED}, "mainEntityOfPage": ${page}}`)
  expect(articleOf(`<title>${TITLE}</title>${json}`, `<h1>${TITLE}</h1>${BODY}`).url).toBe(url)
})

test('the text of an article that metadata alone hold', () => {
  const text = BODY.replaceAll(/<\/?p>/gu, '')
  const json = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: text })
  const { title, body } = articleOf(`<title>${TITLE}</title>${ld(json)}`, `<h1>${TITLE}</h1><div id="app">Đang tải...</div>`)
  expect({ title, body: body.split('\n\n') }).toEqual({ title: TITLE, body: text.split('\n') })
})

test('paragraphs of preformatted text are told apart by blank lines', () => {
  const text = BODY.replaceAll(/<\/?p>/gu, '')
    .replaceAll('\n', '\n\n')
    .replaceAll(', ', ',\n')
  expect(articleOf(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1><pre>${text}</pre>`).body.split('\n\n')).toHaveLength(3)
})

test('what stands outside of the article’s part of the page is shown as cut', () => {
  const { removed } = articleOf(`<title>${TITLE}</title>`, `<div><h1>${TITLE}</h1><div id="content">${BODY}</div>${LINKS}</div>`)
  expect(removed.filter(({ reason }) => reason === 'outside').map(({ text }) => text)).toEqual([
    'Tin khác',
    'Cháy kho vải ở khu công nghiệp Sông Mẫu',
  ])
})

const OWN_DAY = '<div>Thứ tư, 02/05/2018, 08:10</div>'
test('every text that a page shows is kept, or cut with the part of the page that it stood in, in the order of the page', () => {
  const { removed, body, removedChars } = articleOf(
    `<title>${TITLE}</title>`,
    `<header><a href="/">Báo Vân Giang</a></header>
    <nav><a href="/1">Thời sự</a> <a href="/2">Kinh tế</a></nav>
    <form action="/tim"><label>Tìm trong báo</label><button>Tìm</button></form>
    <select><option>Chọn huyện</option><option>Sông Mẫu</option></select>
    <div><h1>${TITLE}</h1><div id="content">${BODY.replace('</p>', ' <button>Nghe đọc</button></p>')}</div></div>
    <div style="display: none">Mẫu quảng cáo</div><p hidden>Mã bài 12</p><noscript>Hãy bật JavaScript</noscript>
    <aside><p>Mực nước sông hôm nay</p></aside>
    <div>Báo Vân Giang thuộc tỉnh Vân Giang</div>
    <footer>Tòa soạn: 12 phố Bến Cũ</footer>`,
  )
  expect(removed.map(({ text, reason }) => `${reason}: ${text}`)).toEqual([
    'header: Báo Vân Giang',
    'nav: Thời sự Kinh tế',
    'form: Tìm trong báo Tìm',
    'select: Chọn huyện Sông Mẫu',
    'button: Nghe đọc',
    'aside: Mực nước sông hôm nay',
    'outside: Báo Vân Giang thuộc tỉnh Vân Giang',
    'footer: Tòa soạn: 12 phố Bến Cũ',
  ])
  expect(body.split('\n\n')).toHaveLength(3)
  expect(removedChars).toBe(removed.reduce((sum, { text }) => sum + [...text].length, 0))
})

test('the text of a page that a script unveils is read', () => {
  const page = `<div id="page" style="visibility:hidden"><h1>${TITLE}</h1><div id="content">${BODY}</div></div><div>Đang tải</div>`
  expect(articleOf(`<title>${TITLE}</title>`, page).body.split('\n\n')).toHaveLength(3)
})

test.each([
  ['with a headline', `<h1>${TITLE}</h1>`],
  ['without one', `<div class="t">${TITLE}</div>`],
])('a short page in a form, %s, keeps its day, author and text', (_name, headline) => {
  const text = 'Sáng 2/5, bến phà Vân Giang chở lại chuyến đầu tiên sau nhiều tuần nước lớn, theo ban quản lý bến.'
  const page = `<form id="aspnetForm"><div>${headline}<div>Thứ tư, 02/05/2018, 08:10</div><p>${text}</p><p>Minh Châu</p></div></form><div>Trang chủ</div>`
  const { authors, published, body } = articleOf(`<title>${TITLE}</title>`, page)
  expect({ authors, published: published.value, body }).toEqual({ authors: ['Minh Châu'], published: '2018-05-02', body: text })
})

test('a list to choose from is shown as cut up to some length', () => {
  const choices = Array.from({ length: 400 }, (_, i) => `<option>Xã số ${i}</option>`).join('')
  const { removed } = articleOf(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1>${OWN_DAY}${BODY}<select>${choices}</select>`)
  const [line] = removed.filter(({ reason }) => reason === 'select')
  expect(line?.text).toMatch(/^Xã số 0 Xã số 1 .{400,600}…$/u)
})

const COMMENT =
  '<section class="comments"><span class="author">Nguyễn Thị An</span> <time datetime="2021-03-03">3/3/2021</time><p>Hay.</p></section>'

test.each([
  ['of a teaser', `${OWN_DAY}${BODY}<aside><a href="/1">Cháy kho vải ở Sông Mẫu</a> <time datetime="2011-01-01"></time></aside>`],
  ['of a comment', `${OWN_DAY}${BODY}${COMMENT}`],
  ['of the clock of the site', `<header><time datetime="2023-11-27T10:00:00+07:00"></time></header>${OWN_DAY}${BODY}`],
  [
    'of a change',
    `<time itemprop="dateModified" datetime="2018-05-05"></time><time itemprop="datePublished" datetime="2018-05-02"></time>${BODY}`,
  ],
])('a day in markup that is %s is not that of publication', (_name, body) => {
  expect(articleOf(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1>${body}`).published.value).toBe('2018-05-02')
})

test('the only time below a headline is that of publication, however the page words it', () => {
  const head = '<time datetime="2018-05-02T08:00:00+07:00">2 ngày trước</time>'
  expect(articleOf(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1>${head}${BODY}`).published.value).toBe('2018-05-02')
  const other = '<div><time datetime="2018-05-03T08:00:00+07:00">1 ngày trước</time></div>'
  expect(articleOf(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1>${head}${BODY}${other}`).published.value).toBeNull()
})

test.each(['Super User', 'toasoan@bao.vn', 'Hội Nông dân tỉnh Tân Phú'])('%s has entered the page, not written it', (author) => {
  const head = `<title>${TITLE}</title><meta name="author" content="${author}">`
  expect(articleOf(head, `<h1>${TITLE}</h1>${BODY}<p>Minh Châu</p>`).authors).toEqual(['Minh Châu'])
})

test('the class of a caption is not lost with the element that has it', () => {
  const caption = '<div class="PhotoCMS_Caption"><p>Sóng đã lặng rồi!</p></div>'
  const { captions } = articleOf(
    `<title>${TITLE}</title>`,
    `<h1>${TITLE}</h1>${OWN_DAY}${BODY.replace('</p>', `</p><div><img src="a.jpg">${caption}</div>`)}`,
  )
  expect(captions).toEqual(['Sóng đã lặng rồi!'])
})

test('the site that ends the title is no author', () => {
  const head = `<title>${TITLE} - Nhịp Bến Mới</title><meta name="author" content="Nhịp Bến Mới">`
  expect(articleOf(head, `<h1>${TITLE}</h1>${BODY}<p>Minh Châu</p>`).authors).toEqual(['Minh Châu'])
})

test('who comments has not written the article', () => {
  const page = `<h1>${TITLE}</h1>${OWN_DAY}${BODY}<p>Minh Châu</p>${COMMENT}`
  expect(articleOf(`<title>${TITLE}</title>`, page).authors).toEqual(['Minh Châu'])
})

test('of several articles in JSON-LD the one counts whose headline the page shows', () => {
  const other = ld('{"@type": "NewsArticle", "headline": "Cháy kho vải ở khu công nghiệp Sông Mẫu", "datePublished": "2011-01-01"}')
  const own = ld(`{"@type": "NewsArticle", ${STATED}}`)
  const { title, published } = articleOf(`<title>${TITLE}</title>${other}${own}`, `<h1>${TITLE}</h1>${BODY}`)
  expect({ title, published: published.value }).toEqual({ title: TITLE, published: '2018-05-02' })
})
