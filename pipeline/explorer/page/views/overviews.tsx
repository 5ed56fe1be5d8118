// What the rows that the filters leave amount to: who speaks most, when; what happened when, who did what to whom.
import { useMemo } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { counted } from '../data/grouped.ts'
import { rowsAt } from '../data/rows-at.ts'
import { eventDay, quoteDay, quoteOutlet, selectEvents, selectQuotes, selectRejects } from '../filter/select-rows.ts'
import { Bars, Timeline } from '../parts/bars.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { eventTypeWord, quoteTypeWord, speakerText } from './names.ts'

export function QuotesOverview() {
  const { release, route, say, filter } = useApp()
  const { filters } = route
  const quotes = useMemo(() => rowsAt(release.quotes, selectQuotes(release, filters)), [release, filters])
  const speakers = useMemo(() => counted(quotes, (row) => [row.speaker_entity_id]), [quotes])
  const outlets = useMemo(() => counted(quotes, (row) => [quoteOutlet(release, row)]), [quotes, release])
  const types = useMemo(() => counted(quotes, (row) => [row.quote_type]), [quotes])
  const days = useMemo(() => quotes.map((row) => quoteDay(release, row)), [quotes, release])
  return (
    <div class="overview">
      <p class="hint">{say('overview_help')}</p>
      <section>
        <h2>{say('who_speaks')}</h2>
        <Bars values={speakers} textOf={(key) => speakerText(release, key)} choose={(speaker) => filter({ speaker })} />
      </section>
      <section>
        <h2>{say('timeline')}</h2>
        <Timeline days={days} choose={(period) => filter({ from: period, to: period })} />
      </section>
      <div class="two">
        <section>
          <h2>{say('who_speaks_where')}</h2>
          <Bars values={outlets} most={8} choose={(outlet) => filter({ outlet })} />
        </section>
        <section>
          <h2>{say('by_type')}</h2>
          <Bars values={types} textOf={(type) => quoteTypeWord(say, type)} choose={(type) => filter({ type })} />
        </section>
      </div>
    </div>
  )
}

export function EventsOverview() {
  const { release, route, say, filter } = useApp()
  const { filters } = route
  const events = useMemo(() => rowsAt(release.events, selectEvents(release, filters)), [release, filters])
  const types = useMemo(() => counted(events, (row) => [row.event_type]), [events])
  const days = useMemo(() => events.map(eventDay), [events])
  return (
    <div class="overview">
      <p class="hint">{say('overview_help')}</p>
      <section>
        <h2>{say('timeline')}</h2>
        <Timeline days={days} choose={(period) => filter({ from: period, to: period })} />
      </section>
      <section>
        <h2>{say('matrix')}</h2>
        <MatrixTable events={events} />
      </section>
      <section>
        <h2>{say('by_type')}</h2>
        <Bars values={types} most={16} textOf={(type) => eventTypeWord(say, type)} choose={(type) => filter({ type })} />
      </section>
    </div>
  )
}

export function RejectsOverview() {
  const { release, route, say, filter } = useApp()
  const { filters } = route
  const rejects = useMemo(() => rowsAt(release.rejects, selectRejects(release, filters)), [release, filters])
  const reasons = useMemo(() => counted(rejects, (row) => [row.reason]), [rejects])
  return (
    <div class="overview">
      <p class="hint">{say('rejects_help')}</p>
      <section>
        <h2>{say('by_reason')}</h2>
        <Bars values={reasons} most={30} choose={(reason) => filter({ reason })} />
      </section>
    </div>
  )
}
