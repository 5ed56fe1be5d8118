// The list of quotes: the words, who said them, where and when.
import { useMemo } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { counted } from '../data/grouped.ts'
import type { QuoteBrief } from '../data/release.ts'
import { rowsAt } from '../data/rows-at.ts'
import { quoteOutlet, selectQuotes, speakerKey } from '../filter/select-rows.ts'
import { Choice, Days } from '../parts/choice.tsx'
import { Highlighted } from '../parts/highlighted.tsx'
import { ListPane } from '../parts/list-pane.tsx'
import { type FilterName, formatRoute } from '../route.ts'
import { quoteTypeWord, speakerText } from './names.ts'

export function QuotesList() {
  const { release, route, say, date, filter } = useApp()
  const { filters } = route
  const found = useMemo(() => selectQuotes(release, filters), [release, filters])
  const choices = useMemo(() => {
    const without = (name: FilterName) => rowsAt(release.quotes, selectQuotes(release, filters, { without: name }))
    return {
      speakers: counted(without('speaker'), (row) => [speakerKey(row)]),
      types: counted(without('type'), (row) => [row.quote_type]),
      outlets: counted(without('outlet'), (row) => [quoteOutlet(release, row)]),
    }
  }, [release, filters])
  return (
    <ListPane
      view="quotes"
      list={release.quotes}
      found={found}
      selected={route.row?.kind === 'quote' ? route.row.id : null}
      keyOf={(row) => row.quote_id}
      hrefOf={(row) => formatRoute({ ...route, row: { kind: 'quote', id: row.quote_id } })}
      estimate={124}
      filters={
        <>
          <Choice name="speaker" label={say('speaker')} values={choices.speakers} textOf={(key) => speakerText(release, key)} />
          <Choice name="type" label={say('type')} values={choices.types} textOf={(type) => quoteTypeWord(say, type)} />
          <Choice name="outlet" label={say('outlet')} values={choices.outlets} />
          <Days />
          <label class="check">
            <input
              type="checkbox"
              checked={filters.same !== undefined}
              onChange={(event) => filter({ same: event.currentTarget.checked ? 'any' : undefined })}
            />
            {filters.same && filters.same !== 'any' ? say('same.one') : say('same')}
          </label>
        </>
      }
    >
      {(row) => (
        <>
          <span class={`row-quote ${row.quote_type}`} lang="vi">
            <Highlighted text={row.quote_text ?? say('withheld.quote')} query={filters.q} />
          </span>
          <span class="row-who">
            <Highlighted text={row.speaker_name ?? row.speaker_text ?? say('unnamed')} query={filters.q} />
            {row.speaker_name ? (
              <span class="row-role">
                <Highlighted text={written(row)} query={filters.q} />
              </span>
            ) : null}
          </span>
          <span class="row-meta">
            {[quoteOutlet(release, row), row.said_on ? date(row.said_on) : published(row.article_id)].filter(Boolean).join(' · ')}
          </span>
        </>
      )}
    </ListPane>
  )

  /** Beside the name: the office, or in a search the words of the text, so that one sees what was found. */
  function written({ speaker_name, speaker_text, speaker_role }: QuoteBrief): string {
    return speaker_role ?? (filters.q && speaker_text !== speaker_name ? speaker_text : null) ?? ''
  }

  function published(articleId: string): string | null {
    const day = release.articles.get(articleId)?.published
    return day ? date(day) : null
  }
}
