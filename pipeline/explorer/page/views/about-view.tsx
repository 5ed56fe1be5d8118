// What the release is, its files, and the keys that work here.
import { useApp } from '../app-context.ts'
import { TABLE_NAMES } from '../data/release.ts'
import { Facts } from '../parts/facts.tsx'

const DOCUMENTS = [
  'README.md',
  'DICTIONARY.md',
  'LICENSE',
  'RIGHTS.md',
  'CITATION.cff',
  'CHANGELOG.md',
  'datapackage.json',
  'croissant.json',
  'dcat.jsonld',
  'quality.json',
  'statistics.json',
  'ledger.json',
  'SHA256SUMS',
]

export function AboutView() {
  const { release, say } = useApp()
  const { about } = release
  return (
    <section class="reading about" aria-label={say('view.about')}>
      <article class="card">
        <h1>{about.title}</h1>
        <p>{about.description}</p>
        <Facts
          items={[
            [say('about.version'), <code>{about.version}</code>],
            [say('about.licence'), about.licenses.map(({ title, path }) => (path ? <a href={path}>{title}</a> : title))],
          ]}
        />
        <h2>{say('about.files')}</h2>
        <p>{say('about.files_help')}</p>
        <ul class="files">
          {TABLE_NAMES.map((table) => (
            <li key={table}>
              <code>{table}</code>
              {['csv', 'jsonl', 'parquet'].map((format) => (
                <a key={format} href={`../${table}.${format}`}>
                  {format}
                </a>
              ))}
            </li>
          ))}
        </ul>
        <h2>{say('about.documents')}</h2>
        <ul class="files">
          {DOCUMENTS.map((name) => (
            <li key={name}>
              <a href={`../${name}`}>{name}</a>
            </li>
          ))}
        </ul>
        <h2>{say('about.keyboard')}</h2>
        <dl class="facts keys">
          {(
            [
              ['Ctrl K', 'key.search'],
              ['↑ ↓', 'key.move'],
              ['Esc', 'key.close'],
              ['Alt 1–6', 'key.views'],
            ] as const
          ).map(([key, word]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{say(word)}</dd>
            </div>
          ))}
        </dl>
      </article>
    </section>
  )
}
