// An article as it can be read, with everything that was found marked in it, and the row of a mark beside it.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PageRow } from '../../../../schemas/pages.ts'
import { useApp } from '../app-context.ts'
import { type OpenArticle, openArticle, openPage } from '../data/release.ts'
import type { RowKey } from '../route.ts'
import { MARK_KINDS, type Mark, pieces } from '../text/marks.ts'
import { ArticleHead } from './article-head.tsx'
import { ArticleRows } from './article-rows.tsx'
import { MarkedBody, Paragraphs } from './marked-body.tsx'
import { marksOf } from './marks-of.ts'
import { MentionNote, QuoteNote } from './notes.tsx'
import { PageBody } from './page-body.tsx'
import { Provenance } from './provenance.tsx'

export function ArticleView({ id }: { readonly id: string }) {
  const { release, say } = useApp()
  const open = useOpenArticle(id)
  if (!open) {
    return (
      <p class="empty" aria-busy="true">
        {say(release.complete ? 'loading' : 'loading_more')}
      </p>
    )
  }
  return <Reading open={open} />
}

/** The article with its rows; read again when the release has come in whole. */
function useOpenArticle(id: string): OpenArticle | null {
  const { release } = useApp()
  const [open, setOpen] = useState<OpenArticle | null>(null)
  const latest = useRef(release)
  latest.current = release
  const { complete } = release
  useEffect(() => {
    let isWanted = true
    openArticle({ ...latest.current, complete }, id).then((found) => {
      if (isWanted) setOpen(found)
    })
    return () => {
      isWanted = false
    }
  }, [id, complete])
  return open
}

function Reading({ open }: { readonly open: OpenArticle }) {
  const { route, go, say } = useApp()
  const [pointed, setPointed] = useState<string | null>(null)
  const text = useRef<HTMLDivElement>(null)
  const { article } = open
  const paragraphs = useMemo(() => pieces(article.body ?? '', marksOf(open)), [open, article.body])
  const page = usePage(article.article_id, route.show === 'page' && article.removed_chars > 0)
  const pinned = pinnedRow(route.row)
  const shown = pointed ?? pinned

  useEffect(() => {
    const mark = pinned ? text.current?.querySelector(`[data-rows~="${CSS.escape(pinned)}"]`) : null
    const { top = 0, bottom = 0 } = mark?.getBoundingClientRect() ?? {}
    const isInSight = top > innerHeight * 0.1 && bottom < innerHeight * 0.5
    if (!isInSight) mark?.scrollIntoView({ block: 'start' })
  }, [pinned, page])

  const choose = (mark: Mark) => {
    const kind = mark.kind === 'event' || mark.kind === 'date' ? 'mention' : 'quote'
    go({ ...route, row: { kind, id: mark.row } }, route.row ? 'replace' : 'push')
  }
  return (
    <article class="article">
      <div class="text" ref={text}>
        <ArticleHead article={article} />
        {article.removed_chars > 0 ? <ShowPage articleId={article.article_id} /> : null}
        {article.body === null && !page ? <p class="withheld">{say('withheld')}</p> : null}
        <MarkedBody paragraphs={paragraphs} point={setPointed} choose={choose}>
          {page ? <PageBody page={page} paragraphs={paragraphs} shown={shown} /> : <Paragraphs paragraphs={paragraphs} shown={shown} />}
        </MarkedBody>
        {article.captions?.length && !page ? (
          <section class="captions">
            <h2>{say('captions')}</h2>
            {article.captions.map((caption) => (
              <p key={caption} lang="vi">
                {caption}
              </p>
            ))}
          </section>
        ) : null}
        <ArticleRows open={open} />
        <Provenance article={article} />
      </div>
      <aside class={shown ? 'note filled' : 'note'} aria-live="polite" aria-label={say(shown ? 'note' : 'legend')}>
        {shown ? <RowNote open={open} id={shown} close={() => close(article.article_id)} /> : <Legend />}
      </aside>
    </article>
  )

  function close(articleId: string) {
    setPointed(null)
    go({ ...route, row: { kind: 'article', id: articleId } }, 'replace')
  }
}

/** The article as it reads, or as it stood on its page. */
function ShowPage({ articleId }: { readonly articleId: string }) {
  const { route, go, say } = useApp()
  const isPage = route.show === 'page'
  const row = route.row ?? { kind: 'article', id: articleId }
  return (
    <fieldset class="show">
      <legend class="hidden">{say('show')}</legend>
      <button type="button" aria-pressed={!isPage} onClick={() => go({ view: route.view, filters: route.filters, row }, 'replace')}>
        {say('show.article')}
      </button>
      <button type="button" aria-pressed={isPage} onClick={() => go({ ...route, row, show: 'page' }, 'replace')}>
        {say('show.page')}
      </button>
    </fieldset>
  )
}

/** The page of the article, once it is wanted and has been read. */
function usePage(articleId: string, isWanted: boolean): PageRow | null {
  const { release } = useApp()
  const [page, setPage] = useState<PageRow | null>(null)
  useEffect(() => {
    if (!isWanted) return setPage(null)
    let isStill = true
    openPage(release, articleId).then(
      (found) => isStill && setPage(found),
      () => isStill && setPage(null),
    )
    return () => {
      isStill = false
    }
  }, [articleId, isWanted])
  return page
}

function pinnedRow(row: RowKey | null): string | null {
  return row?.kind === 'quote' || row?.kind === 'mention' || row?.kind === 'sentence' ? row.id : null
}

interface RowNoteProps {
  readonly open: OpenArticle
  readonly id: string
  close(): void
}

function RowNote({ open, id, close }: RowNoteProps) {
  const { say } = useApp()
  const quote = open.quotes.find((row) => row.quote_id === id)
  const mention = open.mentions.find((row) => row.mention_id === id)
  return (
    <>
      <button type="button" class="close" aria-label={say('close')} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
      {quote ? <QuoteNote quote={quote} /> : null}
      {mention ? <MentionNote mention={mention} /> : null}
    </>
  )
}

function Legend() {
  const { say } = useApp()
  return (
    <div class="legend">
      <h2>{say('legend')}</h2>
      <ul>
        {MARK_KINDS.map((kind) => (
          <li key={kind}>
            <span class={`mark ${kind}`}>{say(`mark.${kind}`)}</span>
          </li>
        ))}
      </ul>
      <p>{say('mark.hint')}</p>
    </div>
  )
}
