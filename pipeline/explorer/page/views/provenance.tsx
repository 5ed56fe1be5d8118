// Where an article comes from, and what is known of what was cut from its page.
import { useApp } from '../app-context.ts'
import type { ArticleRow } from '../data/release.ts'
import { Facts, RowAddress } from '../parts/facts.tsx'
import { formatRoute } from '../route.ts'
import { codeWord } from './names.ts'

export function Provenance({ article }: { readonly article: ArticleRow }) {
  const { say, date, route } = useApp()
  const record = article.source_record === null ? '' : `, ${say('f.record', { n: article.source_record })}`
  const basis = article.published_basis ? ` (${codeWord(say, 'basis', article.published_basis)})` : ''
  return (
    <section class="provenance">
      <h2>{say('provenance')}</h2>
      <Facts
        items={[
          [say('f.source'), `${article.source_path}${record}`],
          [say('f.format'), `${article.source_format}, ${article.source_encoding}`],
          [say('f.published'), article.published ? `${date(article.published)}${basis}` : say('unknown')],
          [say('f.sha256'), <code class="long">{article.source_sha256}</code>],
        ]}
      />
      {article.removed_chars ? (
        <p>
          {say('provenance.cut', { n: article.removed_chars })}{' '}
          <a href={formatRoute({ ...route, row: route.row ?? { kind: 'article', id: article.article_id }, show: 'page' })}>
            {say('provenance.see')}
          </a>
        </p>
      ) : (
        <p>{say('provenance.uncut')}</p>
      )}
      <RowAddress kind="article" id={article.article_id} />
    </section>
  )
}
