// Scripts, style sheets and data that a scraper took for text, and text that only looks like them.
import { expect, test } from 'vitest'
import { isCode } from '../../../pipeline/load/page/shapes.ts'

test.each([
  ['a script', 'var slot = { zone: "12", size: [300, 250] }; if (window.ads) { window.ads.push(slot); }'],
  ['a call', '(function(d,s,id){var js,f=d.getElementsByTagName(s)[0];if(d.getElementById(id))return;})(document,"script","sdk");'],
  ['a style sheet', '.tin-box{margin:0 auto;padding:10px;color:#333} .tin-box a:hover{text-decoration:none}'],
  ['data', `data:image/png;base64,${'iVBORw0KGgo'.repeat(8)}`],
  ['data without a label', 'QmFvIHZpZXQgbmFt'.repeat(30)],
  ['fields', '{"id":12,"tieu_de":"Cầu mới thông xe","tags":["cầu","đường"],"anh":null},{"id":13,"tieu_de":"Chợ nổi"}'],
  ['left-over markup', '<div class="box"><a href="/tin-12.html">Chợ nổi mùa nước về</a></div><div class="box"></div>'],
])('%s is code', (_name, text) => {
  expect(isCode(text)).toBe(true)
})

test.each([
  'Theo bảng giá mới, vé người lớn là 40.000 đồng; vé trẻ em 20.000 đồng; người già trên 70 tuổi được miễn phí (trừ dịp lễ).',
  'Nhóm nghiên cứu dùng công thức E = mc2 để tính năng lượng; kết quả lệch chưa tới 0,1% so với phép đo (xem bảng 2).',
  'Xem tại https://baoquangha.vn/kinh-te/gia-gao-tang-manh-trong-quy-hai-vi-nhu-cau-nhap-khau-cao-123456.html?ref=home_box_1',
  'Ông nói: "Tôi {cười} không hối tiếc". Bà Lành thì kể lại chuyện cũ bằng giọng chậm rãi; ai nghe cũng buồn.',
])('%s is text', (text) => {
  expect(isCode(text)).toBe(false)
})
