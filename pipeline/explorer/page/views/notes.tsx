// The note beside an article: a quote's or a mention's row, its rule, and where to go from it.
import { useApp } from '../app-context.ts'
import type { EventMentionRow, QuoteRow } from '../data/release.ts'
import { rowsAt } from '../data/rows-at.ts'
import { selectQuotes, speakerKey } from '../filter/select-rows.ts'
import { type Fact, Facts, RowAddress, RuleId } from '../parts/facts.tsx'
import { listLink, rowLink } from '../route.ts'
import { codeWord, quoteTypeWord, statusWord } from './names.ts'
import { Parties } from './parties.tsx'

function ruleFacts({ rule_id, confidence }: { readonly rule_id: string; readonly confidence: number }, rule: string, sure: string): Fact[] {
  return [
    [rule, <RuleId id={rule_id} />],
    [sure, confidence.toFixed(2)],
  ]
}

export function QuoteNote({ quote }: { readonly quote: QuoteRow }) {
  const { say, date, country } = useApp()
  const speaker = speakerKey(quote)
  const name = quote.speaker_name ?? say('unnamed')
  return (
    <div class="note-body">
      <h2>
        {say('mark.quote')} <span class="tag">{quoteTypeWord(say, quote.quote_type)}</span>
      </h2>
      <Facts
        items={[
          [say('f.speaker'), quote.speaker_entity_id ? <a href={rowLink('entity', quote.speaker_entity_id)}>{name}</a> : name],
          [say('f.written'), quote.speaker_text],
          [say('f.role'), quote.speaker_role],
          [say('f.country'), quote.speaker_country && country(quote.speaker_country)],
          [say('f.cue'), quote.cue_text && `${quote.cue_text}${quote.cue_class ? ` (${codeWord(say, 'cue', quote.cue_class)})` : ''}`],
          [say('f.via'), quote.via],
          [say('f.addressee'), quote.addressee_name],
          [say('f.said_on'), quote.said_on && datedText(date(quote.said_on), quote.said_on_basis)],
          [
            say('f.inside'),
            quote.nested_in_quote_id && <a href={rowLink('quote', quote.nested_in_quote_id)}>{quote.nested_in_quote_id}</a>,
          ],
          [say('f.span'), say('span', { from: quote.char_start, to: quote.char_end })],
          ...ruleFacts(quote, say('f.rule'), say('f.confidence')),
        ]}
      />
      {quote.quote_group_id ? <SameWords group={quote.quote_group_id} /> : null}
      {speaker ? (
        <p>
          <a href={listLink('quotes', { speaker })}>{say('by_speaker')}</a>
        </p>
      ) : null}
      <RowAddress kind="quote" id={quote.quote_id} />
    </div>
  )

  function datedText(text: string, basis: string | null): string {
    return basis ? `${text} (${codeWord(say, 'basis', basis)})` : text
  }
}

/** The quotes with the same words, each with its article. */
function SameWords({ group }: { readonly group: string }) {
  const { release, say, date } = useApp()
  const quotes = rowsAt(release.quotes, selectQuotes(release, { same: group }))
  return (
    <section class="same-words">
      <h3>{say('same_words')}</h3>
      <ul>
        {quotes.map((quote) => {
          const article = release.articles.get(quote.article_id)
          return (
            <li key={quote.quote_id}>
              <a href={rowLink('quote', quote.quote_id)}>
                {[article?.publisher ?? article?.credit, article?.published && date(article.published)].filter(Boolean).join(', ') ||
                  article?.title ||
                  quote.article_id}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

export function MentionNote({ mention }: { readonly mention: EventMentionRow }) {
  const { release, say, date } = useApp()
  const event = release.events.get(mention.event_id)
  return (
    <div class="note-body">
      <h2>
        {say('mark.event')} <span class="tag">{event ? codeWord(say, 'event_type', event.event_type) : ''}</span>
      </h2>
      {event ? <p class="note-label">{event.label}</p> : null}
      <Facts
        items={[
          [say('f.trigger'), mention.trigger_text],
          [say('f.status'), statusWord(say, mention.status)],
          [say('f.actors'), mention.actors.length ? <Parties parties={mention.actors} /> : null],
          [say('f.targets'), mention.targets.length ? <Parties parties={mention.targets} /> : null],
          [say('f.date'), mention.event_date && `${date(mention.event_date)}${mention.date_text ? ` (${mention.date_text})` : ''}`],
          [say('f.place'), mention.place_text],
          [say('f.claimed'), mention.quote_id && <a href={rowLink('quote', mention.quote_id)}>{mention.quote_id}</a>],
          [say('f.span'), say('span', { from: mention.trigger_start, to: mention.trigger_end })],
          ...ruleFacts(mention, say('f.rule'), say('f.confidence')),
        ]}
      />
      <p>
        <a href={rowLink('event', mention.event_id)}>{say('event_page')}</a>
      </p>
      <RowAddress kind="mention" id={mention.mention_id} />
    </div>
  )
}
