// The head of an article: outlet and date, title, authors, and of what it is a repeat.
import { useApp } from '../app-context.ts'
import { webAddress } from '../data/about.ts'
import type { ArticleRow } from '../data/release.ts'
import { rowLink } from '../route.ts'
import { codeWord } from './names.ts'

export function ArticleHead({ article }: { readonly article: ArticleRow }) {
  const { say, date } = useApp()
  const address = webAddress(article.url)
  return (
    <header class="article-head">
      <p class="kicker">
        {article.publisher ? <strong>{article.publisher}</strong> : null}
        {article.published ? (
          <span title={article.published_basis ? `${say('f.basis')}: ${codeWord(say, 'basis', article.published_basis)}` : undefined}>
            {date(article.published)}
          </span>
        ) : null}
        {article.credit ? (
          <span>
            {say('f.credit')} {article.credit}
          </span>
        ) : null}
      </p>
      <h1 lang="vi">{article.title ?? say('no_title')}</h1>
      {article.authors.length ? <p class="authors">{article.authors.join(', ')}</p> : null}
      {address ? (
        <p class="authors">
          <a href={address} rel="noreferrer nofollow">
            {address}
          </a>
        </p>
      ) : null}
      {article.duplicate_of ? (
        <p class="repeat">
          {say('duplicate_of')} <a href={rowLink('article', article.duplicate_of)}>{article.duplicate_of}</a> (
          {say('similarity', { n: String(article.duplicate_similarity) })})
        </p>
      ) : null}
    </header>
  )
}
