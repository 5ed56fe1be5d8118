// The filters: a choice among values with how many rows each would give, and two days.
import { useApp } from '../app-context.ts'
import type { FilterName } from '../route.ts'

interface ChoiceProps {
  readonly name: FilterName
  readonly label: string
  /** Values with their counts, in the order in which they are shown. */
  readonly values: readonly (readonly [string, number])[]
  textOf?(value: string): string
}

/** A choice of many is cut to this length; a longer list is no help. */
const LONGEST = 300

export function Choice({ name, label, values, textOf = (value) => value }: ChoiceProps) {
  const { route, filter, say, language } = useApp()
  const chosen = route.filters[name]
  const shown = values.slice(0, LONGEST)
  const missing = chosen !== undefined && !shown.some(([value]) => value === chosen)
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={chosen ?? ''} onChange={(event) => filter({ [name]: event.currentTarget.value || undefined })}>
        <option value="">{say('all')}</option>
        {missing ? <option value={chosen}>{textOf(chosen)}</option> : null}
        {shown.map(([value, n]) => (
          <option key={value} value={value}>
            {`${textOf(value)} (${n.toLocaleString(language)})`}
          </option>
        ))}
      </select>
    </label>
  )
}

export function Days() {
  const { route, filter, say } = useApp()
  return (
    <div class="days">
      {(['from', 'to'] as const).map((name) => (
        <label key={name} class="choice">
          <span>{say(name)}</span>
          <input
            type="text"
            inputMode="numeric"
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            placeholder="2021-06"
            title={say('date_hint')}
            value={route.filters[name] ?? ''}
            onChange={(event) =>
              filter({ [name]: event.currentTarget.checkValidity() ? event.currentTarget.value || undefined : undefined })
            }
          />
        </label>
      ))}
    </div>
  )
}
