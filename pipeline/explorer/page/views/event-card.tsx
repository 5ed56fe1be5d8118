// An event: what, who, whom, when, where, whether; and the sentences that prove it.
import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { type EventMentionRow, mentionsWhere } from '../data/release.ts'
import { Facts, RowAddress, RuleId } from '../parts/facts.tsx'
import { rowLink } from '../route.ts'
import { codeWord, eventTypeWord, statusWord } from './names.ts'
import { Parties } from './parties.tsx'

export function EventCard({ id }: { readonly id: string }) {
  const { release, say, date, country } = useApp()
  const event = release.events.get(id)
  if (!event) return null
  const place = event.place_name ?? event.place_text
  return (
    <article class="card">
      <p class="kicker">
        <span class={`quad ${event.quad_class}`}>{eventTypeWord(say, event.event_type)}</span>
        <span class={`state ${event.status}`}>{statusWord(say, event.status)}</span>
        {event.event_date ? <span>{date(event.event_date)}</span> : null}
      </p>
      <h1 lang="vi">{event.label}</h1>
      <Facts
        items={[
          [say('f.actors'), event.actors.length ? <Parties parties={event.actors} /> : null],
          [say('f.targets'), event.targets.length ? <Parties parties={event.targets} /> : null],
          [
            say('f.date'),
            event.event_date && `${date(event.event_date)}${event.date_basis ? ` (${codeWord(say, 'basis', event.date_basis)})` : ''}`,
          ],
          [say('f.place'), place && `${place}${event.place_country ? ` (${country(event.place_country)})` : ''}`],
          [say('f.quad'), codeWord(say, 'quad', event.quad_class)],
          [say('f.cameo'), `${event.event_type}${event.event_mode ? ` / ${event.event_mode}` : ''}, ${event.cameo_root}`],
          [say('f.rule'), <RuleId id={event.rule_id} />],
          [say('f.confidence'), event.confidence.toFixed(2)],
        ]}
      />
      <Proof id={id} />
      <RowAddress kind="event" id={id} />
    </article>
  )
}

function Proof({ id }: { readonly id: string }) {
  const { release, say, date } = useApp()
  const mentions = useMentions(id)
  return (
    <section class="proof" aria-busy={mentions === null}>
      <h2>
        {say('proof')} <span class="n">{release.events.get(id)?.n_mentions}</span>
      </h2>
      <p class="hint">{say('proof_help')}</p>
      <ol>
        {mentions?.map((mention) => {
          const article = release.articles.get(mention.article_id)
          return (
            <li key={mention.mention_id}>
              <blockquote lang="vi">
                <Sentence mention={mention} />
              </blockquote>
              <p class="row-meta">
                <a href={rowLink('mention', mention.mention_id)}>{article?.title ?? mention.article_id}</a>
                {article?.published ? <span>{date(article.published)}</span> : null}
                <RuleId id={mention.rule_id} />
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The sentence with its trigger marked, where the trigger stands in it once. */
function Sentence({ mention: { sentence_text, trigger_text } }: { readonly mention: EventMentionRow }) {
  const { say } = useApp()
  if (sentence_text === null) return <>{`${trigger_text} (${say('withheld.quote')})`}</>
  const at = sentence_text.indexOf(trigger_text)
  if (at < 0 || sentence_text.indexOf(trigger_text, at + 1) >= 0) return <>{sentence_text}</>
  return (
    <>
      {sentence_text.slice(0, at)}
      <span class="mark event">{trigger_text}</span>
      {sentence_text.slice(at + trigger_text.length)}
    </>
  )
}

function useMentions(id: string): readonly EventMentionRow[] | null {
  const { release } = useApp()
  const { complete } = release
  const [mentions, setMentions] = useState<readonly EventMentionRow[] | null>(null)
  useEffect(() => {
    let isWanted = true
    mentionsWhere(release, (mention) => mention.event_id === id).then((found) => {
      if (isWanted && (found.length || complete)) setMentions(found)
    })
    return () => {
      isWanted = false
    }
  }, [id, complete])
  return mentions
}
