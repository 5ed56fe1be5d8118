// Reproaches and demands that are told only as somebody's words.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './read-events.ts'

const SOTO = 'Tổng thống Peru Luis Soto'
const saidIn = (text: string) =>
  eventsIn(text)
    .filter(({ rule }) => /^event\.(?:accuse\.said|request\.ought)$/u.test(rule))
    .map(({ type, actors, targets }) => [type, actors.join('; '), targets.join('; ')])

describe('what somebody says that another one did', () => {
  test.each([
    // whose the deed is that the words begin with
    [`${SOTO} tuyên bố việc Chile triển khai tên lửa là vi phạm luật pháp quốc tế.`, [['ACCUSE', 'Luis Soto', 'Chile']]],
    [`${SOTO} cho rằng hành động của Chile là sai lầm nghiêm trọng.`, [['ACCUSE', 'Luis Soto', 'Chile']]],
    [`${SOTO} cho biết các hành vi khiêu khích mới của Chile cùng đồng minh đẩy khu vực vào nguy cơ.`, [['ACCUSE', 'Luis Soto', 'Chile']]],
    [`${SOTO} nói: “Việc này là hành động khiêu khích vô lối của Chile đối với Peru”.`, [['ACCUSE', 'Luis Soto', 'Chile']]],
    // the craft of a state
    [`${SOTO} cho biết một máy bay do thám Chile đã có hành động khiêu khích trước tàu của Peru.`, [['ACCUSE', 'Luis Soto', 'Chile']]],
    // what the words open with before they say whom they are about
    [`“Không may là Chile có lịch sử tài trợ khủng bố”, ${SOTO} nói.`, [['ACCUSE', 'Luis Soto', 'Chile']]],
    [`${SOTO} cho biết, bằng việc thử tên lửa, Chile đang chà đạp lên các nghị quyết.`, [['ACCUSE', 'Luis Soto', 'Chile']]],
    [`${SOTO} nói trong tương lai, Chile cần phải chống buôn lậu.`, [['REQUEST', 'Luis Soto', 'Chile']]],
    // one who demands reproaches as well
    [`${SOTO} nói Chile phải chịu trách nhiệm về vụ việc, đồng thời yêu cầu Chile trả tàu.`, [['ACCUSE', 'Luis Soto', 'Chile']]],
    // the deed is somebody else's
    [`${SOTO} khẳng định Chile sẽ bảo vệ Peru trước các hành vi khiêu khích của Cuba.`, [['ACCUSE', 'Luis Soto', 'Cuba']]],
    // denied, felt, done by the speaker's own side
    [`${SOTO} nói Chile không đứng sau vụ việc.`, []],
    [`${SOTO} cho biết Tổng thống Chile Ana Rey bày tỏ lo ngại về tình hình leo thang.`, []],
    [`${SOTO} nói hành động của Peru không nguy hiểm.`, []],
    // what somebody may not do, and what he is not able to do
    [`${SOTO} nói Chile không thể dùng tiền để né trách nhiệm.`, [['REQUEST', 'Luis Soto', 'Chile']]],
    [`${SOTO} nói Chile không thể kiểm soát biên giới.`, []],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected)
  })
})
