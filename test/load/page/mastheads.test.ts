// Lines that name the site of a page: mastheads, mottoes, copyright, the title beside the site.
import { expect, test } from 'vitest'
import { wordForms } from '../../../pipeline/core/scan.ts'
import { isBodyName, mastheadOf, siteOfMasthead } from '../../../pipeline/load/page/mastheads.ts'

test.each([
  ['Báo Hàn Giang điện tử', 'Báo Hàn Giang'],
  ['BÁO SÔNG TRÀ ONLINE', 'BÁO SÔNG TRÀ'],
  ['Báo Sông Cửu - Cơ quan của Đảng bộ tỉnh', 'Báo Sông Cửu'],
  ['Cổng thông tin điện tử Bộ Thủy lợi', 'Cổng thông tin điện tử Bộ Thủy lợi'],
  ['Trang thông tin điện tử huyện Mường Khoa', 'Trang thông tin điện tử huyện Mường Khoa'],
  ['Báo Lao Động', 'Lao Động'],
  ['Báo và phát thanh, truyền hình Sông Trà', 'Báo và phát thanh, truyền hình Sông Trà'],
])('%s is the masthead of %s', (line, name) => {
  expect(mastheadOf(line)).toBe(name)
})

test.each([
  'Báo in',
  'Báo chí',
  'Báo Nói',
  'Báo động mưa lớn',
  'Đài quan sát',
  'Báo Hàn Giang đưa tin về vụ cháy chợ.',
  'Báo Hàn Giang - Hai mươi năm nhìn lại',
])('%s is none', (line) => {
  expect(mastheadOf(line)).toBeNull()
})

test.each([
  ['Công ty Cổ phần Bến xe Sông Nhuệ', true],
  ['Hội Nông dân tỉnh Tân Phú', true],
  ['Sở Xây dựng Cầu đường thành phố Vân Khê', true],
  ['Công ty Bến xe Sông Nhuệ tăng giá vé', false],
  ['Hội nghị nông dân', false],
  ['Quốc hội Mỹ điều tra một hãng xe', false],
])('%s is the name of a body and nothing else: %s', (text, isName) => {
  expect(isBodyName({ text, forms: wordForms(text) })).toBe(isName)
})

const site = (page: string, front: string[] = [], title: string | null = null) => siteOfMasthead({ page, front, title })

test('the site is named at the foot, on top, beside the headline, by copyright and where it asks to be followed', () => {
  expect(site('Tàu vào bến.\nBáo Sông Cửu - Cơ quan của Đảng bộ, Chính quyền và nhân dân tỉnh')).toBe('Báo Sông Cửu')
  expect(site('Báo Hàn Giang điện tử\nTàu vào bến', ['Báo Hàn Giang điện tử'])).toBe('Báo Hàn Giang')
  expect(site('Tàu vào bến | Báo Hàn Giang', [], 'Tàu vào bến')).toBe('Báo Hàn Giang')
  expect(site('Luật Trẻ\nTàu vào bến\nLuật Trẻ © 2022', ['Luật Trẻ'])).toBe('Luật Trẻ')
  expect(site('Trường Nậm Cát - Bản Hin\nTàu vào bến\n© 2022 Trường Nậm Cát. All rights reserved', ['Trường Nậm Cát - Bản Hin'])).toBe(
    'Trường Nậm Cát',
  )
  expect(site('Tàu vào bến.\nBáo Hàn Giang giữ bản quyền')).toBe('Báo Hàn Giang')
  expect(site('Theo dõi Báo Hàn Giang trên Google News')).toBe('Báo Hàn Giang')
})

test('a credit, a paper of which the text speaks and an owner that the page does not show name no site', () => {
  expect(site('Tàu vào bến.\nTheo Báo Đồng Khởi')).toBeNull()
  expect(site('Báo Đồng Khởi đưa tin tàu đã vào bến.')).toBeNull()
  expect(site('© 2022 Sao Khuê')).toBeNull()
  expect(site('Tàu vào bến.\nBáo Sông Cửu\nBáo Đồng Khởi')).toBeNull()
})
