// What nobody does, what somebody says is not so, and what is only asked.

import type { Line } from './line.ts'
import type { FoundTrigger } from './triggers.ts'
import { eventWords } from './words.ts'

const NEWS = eventWords('news')
const MARK = /^[,;:?!…]$/u
const NOT = /^(?:không|chưa|chẳng)$/u
const WHETHER = /^hay (?:không|chưa)$/u
/** So many words stand between a denial and what is told in the news that it denies. */
const REFUTED_REACH = 14
const CULPRIT = eventWords('culprit')
const DETERMINER = eventWords('determiner')
const ANY = /^(?:nào|ai)$/u
/** `không nước nào muốn`: so far before the verb. */
const ANY_REACH = 3
/** `không phải công dân nào`, `không phải người đầu tiên`, `không phải người duy nhất`: others did. */
const NOT_ALL = /^(?:nào|đầu|duy)$/u
/** `có nên trừng phạt` */
const ASK_REACH = 3
/** `không một quốc gia nào` */
const NOBODY_REACH = 6
/** `không biết nước nào tấn công`: somebody does. */
const KNOW = /^(?:biết|rõ|hiểu|nói|xác)$/u
/** `không phải là một vụ thử` */
const NOT_THAT = /(?:^| )không phải(?: là)?(?: một)?$/u
const BECOME = /(?:^| )trở thành(?: một)?$/u
/** So many words before its noun that may stand. */
const NOT_THAT_LENGTH = 4
/** Praise, blame and promises: where they are denied, nothing was said. */
const UNSAID: ReadonlySet<string> = new Set([
  'event.support.back',
  'event.support.recognise',
  'event.accuse.blame',
  'event.accuse.condemn',
  'event.agree.pledge',
])
/** `không phải cuộc gặp đầu tiên`, `không phải vụ thử duy nhất`: one of several. */
const ONE_OF = /^(?:đầu|duy|cuối|nào)$/u
/** So many words behind the noun that may stand. */
const ONE_OF_REACH = 4
/** So many words stand between a verb and its `hay không`. */
const QUESTION_REACH = 12

/** `đó không phải là một vụ thử`: the noun says what something is not; not `không phải vụ thử đầu tiên`. */
function isNotThat(line: Line, head: number, to: number, noun: boolean): boolean {
  const before = line.forms.slice(Math.max(0, head - NOT_THAT_LENGTH), head).join(' ')
  return noun && NOT_THAT.test(before) && !line.forms.slice(to, to + ONE_OF_REACH).some((form) => ONE_OF.test(form))
}

/** `Diễn đàn trở thành hội nghị thượng đỉnh lớn nhất`: what kind of meeting something is. */
function isBecome(line: Line, head: number, type: string): boolean {
  return type === 'CONSULT' && BECOME.test(line.forms.slice(Math.max(0, head - NOT_THAT_LENGTH), head).join(' '))
}

/** `bác bỏ thông tin nói rằng Peru bắt giữ nhà báo`: news that somebody says is false. */
export function isRefuted(line: Line, { head, to, noun, trigger }: FoundTrigger, triggers: readonly FoundTrigger[]): boolean {
  if (isNotThat(line, head, to, noun) || isBecome(line, head, trigger.type)) return true
  const denial = triggers.findLast(({ trigger, to }) => trigger.type === 'REJECT' && to <= head)
  // bác bỏ thông tin cho rằng quân đội Peru đứng sau vụ tấn công
  const deed = DETERMINER.before(line.forms, head, 0)
  const isBlamed = CULPRIT.before(line.forms, deed, 0) < deed
  if (!denial || (noun && !isBlamed) || line.forms.slice(denial.to, head).some((form) => MARK.test(form))) return false
  const isNews = line.forms.slice(denial.from, head).some((_, n) => NEWS.startsAt(line.forms, denial.from + n, head))
  return isNews && line.inMention.slice(denial.to, head).filter((inside) => inside !== 1).length <= REFUTED_REACH
}

/** `Không nước nào trừng phạt Peru`, `Không phải Peru tấn công Chile`: nobody does it, or somebody else. */
export function isNobodys(line: Line, start: number, head: number): boolean {
  const forms = line.forms.slice(start, head)
  if (forms[0] === 'không' && forms[1] === 'phải') return line.startingAt.has(start + 2) && !forms.some((form) => NOT_ALL.test(form))
  const any = forms.findLastIndex((form, i) => ANY.test(form) && i >= forms.length - ANY_REACH)
  const not = forms.findLastIndex((form, i) => NOT.test(form) && i < any && i >= any - NOBODY_REACH)
  return not !== -1 && !KNOW.test(forms[not + 1] ?? '')
}

/** `có trừng phạt Peru hay không`: an open question. */
export function isAskedOf(line: Line, { head, to, noun }: FoundTrigger): boolean {
  if (noun || !line.forms.slice(Math.max(0, head - ASK_REACH), head).includes('có')) return false
  const end = line.forms.findIndex((form, i) => i >= to && i <= to + QUESTION_REACH && WHETHER.test(`${form} ${line.forms[i + 1]}`))
  return end !== -1 && !line.forms.slice(to, end).some((form) => MARK.test(form))
}

/** What somebody did not say: praise and blame that are denied. */
export function isUnsaid({ noun, trigger }: FoundTrigger): boolean {
  return !noun && UNSAID.has(trigger.id)
}
