// Where a mention stands in its clause, and who acts where a summons, a case, a charge or a truce is told.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const partiesOf = (text: string, type: string) =>
  eventsIn(text)
    .filter((event) => event.type === type)
    .map(({ actors, targets }) => [actors.join('; '), targets.join('; ')])

describe('who does it', () => {
  test.each([
    // who summons does what the summons is for
    ['Bộ Ngoại giao Peru triệu đại sứ Chile ở Lima để yêu cầu thả các ngư dân.', 'REQUEST', [['Bộ Ngoại giao Peru', '']]],
    ['Chính phủ Peru triệu Đại sứ Chile yêu cầu Santiago thả các ngư dân.', 'REQUEST', [['Chính phủ Peru', 'Santiago']]],
    ['Hàng triệu người dân Chile đã kiến nghị phản đối ông Juan Mora.', 'REQUEST', [['người dân Chile', 'Juan Mora']]],
    // who is warned does not summon, unless a verb tells what they do
    ['Chính quyền Peru cảnh báo Chile “sẽ phải trả giá” và trục xuất đại sứ Chile.', 'SANCTION', [['Chính quyền Peru', 'đại sứ Chile']]],
    [
      'Ngoại trưởng Peru Luis Soto cho hay Mỹ và Chile “nhất trí kêu gọi Iran dừng chương trình hạt nhân”.',
      'REQUEST',
      [['Mỹ; Chile', 'Iran']],
    ],
    // who handles the case did not carry it out
    ['Bảy cựu đặc vụ tham gia xử lý vụ khủng bố năm 2003 của Bộ Tư pháp Peru.', 'ASSAULT', [['', '']]],
    ['Quân đội Peru điều tra vụ khủng bố năm 2001 của phiến quân Chile.', 'ASSAULT', [['phiến quân Chile', '']]],
    // a ship that is called after somebody
    ['Tàu khu trục USS Juan Mora phóng tên lửa vào căn cứ của Chile.', 'ASSAULT', [['', 'Chile']]],
    ['Ông Juan Mora phóng tên lửa vào căn cứ của Chile.', 'ASSAULT', [['Juan Mora', 'Chile']]],
    // both sides hold a truce
    ['Chính phủ Peru ký thỏa thuận ngừng bắn với phiến quân Kavena.', 'RETREAT', [['Chính phủ Peru; phiến quân Kavena', '']]],
    ['Thỏa thuận ngừng bắn Peru - Chile có hiệu lực từ hôm 3/5.', 'RETREAT', [['Peru; Chile', '']]],
    ['Phiến quân Kavena đã ngừng bắn với quân đội Peru.', 'RETREAT', [['Phiến quân Kavena', 'quân đội Peru']]],
  ])('%s', (text, type, expected) => {
    expect(partiesOf(text, type)).toEqual(expected)
  })
})

describe('what a charge is for', () => {
  test.each([
    ['Một nhà báo bị cảnh sát Peru bắt vì cáo buộc xé ảnh ca ngợi Tổng thống Luis Soto.', []],
    ['Ông Juan Mora cáo buộc Tổng thống Peru Luis Soto xé ảnh.', [['Juan Mora', 'Luis Soto']]],
  ])('%s', (text, expected) => {
    expect(partiesOf(text, 'ACCUSE')).toEqual(expected)
  })
})
