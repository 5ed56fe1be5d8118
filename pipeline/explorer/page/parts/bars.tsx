// Charts that are lists: each bar is a button with its value in words, so that keyboards and screen readers have them too.
import { useApp } from '../app-context.ts'
import { type Period, periodsOf } from '../filter/periods.ts'

interface BarsProps {
  readonly values: readonly (readonly [string, number])[]
  readonly most?: number
  textOf?(value: string): string
  choose(value: string): void
}

export function Bars({ values, most = 12, textOf = (value) => value, choose }: BarsProps) {
  const { language } = useApp()
  const longest = values[0]?.[1] ?? 1
  return (
    <ol class="bars">
      {values.slice(0, most).map(([value, n]) => (
        <li key={value}>
          <button type="button" onClick={() => choose(value)}>
            <span class="bar-name">{textOf(value)}</span>
            <span class="bar-track" aria-hidden="true">
              <span style={{ width: `${(100 * n) / longest}%` }} />
            </span>
            <span class="bar-n">{n.toLocaleString(language)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

interface TimelineProps {
  readonly days: readonly (string | null)[]
  choose(period: string): void
}

export function Timeline({ days, choose }: TimelineProps) {
  const { say } = useApp()
  const periods = periodsOf(days)
  const undated = days.filter((day) => day === null).length
  const highest = Math.max(1, ...periods.map(({ count }) => count))
  return (
    <figure class="timeline">
      <ol>
        {periods.map((period, i) => (
          <li key={period.value}>
            <PeriodBar period={period} height={period.count / highest} choose={choose} />
            <span class="tick" aria-hidden="true">
              {i === 0 || period.value.endsWith('-01') || (period.value.length === 4 && i % Math.ceil(periods.length / 12) === 0)
                ? period.value.slice(0, 4)
                : ''}
            </span>
          </li>
        ))}
      </ol>
      {undated ? <figcaption>{say('timeline_undated', { n: undated })}</figcaption> : null}
    </figure>
  )
}

function PeriodBar({ period, height, choose }: { readonly period: Period; readonly height: number; choose(period: string): void }) {
  const { date } = useApp()
  if (period.count === 0) return <span class="no-bar" />
  const text = `${date(period.value)}: ${period.count}`
  return (
    <button type="button" title={text} aria-label={text} onClick={() => choose(period.value)}>
      <span style={{ height: `${Math.max(4, 100 * height)}%` }} />
    </button>
  )
}
