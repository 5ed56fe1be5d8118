// README.md of a release: a dataset card for people, with the front matter that Hugging Face reads.
// https://huggingface.co/docs/hub/datasets-cards
import { columnsOf } from '../../schemas/columns.ts'
import type { DatasetDescription } from '../../schemas/dataset.ts'
import { TABLES } from '../../schemas/tables.ts'
import type { Exported } from '../export/export-tables.ts'

export function readme(dataset: DatasetDescription, version: string, exported: Exported): string {
  const { articles, duplicates, rejects } = exported.documents
  const rows = (name: string) => exported.files.find((file) => file.table === name)?.rows ?? 0
  const tables = TABLES.map(
    (table) => `| \`${table.name}\` | ${rows(table.name)} | ${columnsOf(table.schema).length} | ${table.description} |`,
  )
  return `---
${frontMatter(dataset, articles)}
---

# ${dataset.title}

${dataset.description}

Version ${version}: ${articles} articles (${duplicates} of them repeat another), ${rejects} inputs rejected, ${rows('quotes')} quotes, ${rows('events')} events.

| table | rows | columns | holds |
|---|---|---|---|
${tables.join('\n')}

Each table is here as \`<table>.csv\`, \`<table>.jsonl\` and \`<table>.parquet\`, with the same rows in the same order.
Every column is explained in [DICTIONARY.md](DICTIONARY.md); [datapackage.json](datapackage.json) says the same to machines.

## Loading

\`\`\`python
import pandas as pd
quotes = pd.read_parquet("quotes.parquet")  # or pd.read_csv("quotes.csv")
\`\`\`

\`\`\`sql
-- DuckDB
SELECT q.speaker_name, q.quote_text, a.published
FROM 'quotes.parquet' q JOIN 'articles.parquet' a USING (article_id);
\`\`\`

DuckDB guesses the types of CSV and JSONL files from their first rows; where a later row is unlike them (a date known only to its month),
\`read_csv('events.csv', sample_size = -1)\` reads all rows first. Parquet needs no guess.

Character offsets count Unicode code points: \`body[start:end]\` in Python gives the words, exactly.

## How it was made

Raw pages are read, the article's text is taken apart from the page around it, repeated articles are grouped, sentences are found, and rules
over word tables find quotes, dates, names and events. Every row names its rule (\`rule_id\`) and where in the text it stands. No text is
generated, and nothing is looked up on the network. [ledger.json](ledger.json) accounts for every input; \`SHA256SUMS\` holds the hash of every file.

## Limits

Rules miss what they have no phrase for, and \`confidence\` is a prior of the rule, not a measurement of the row. Dates are null or partial where
the page does not tell them. Pages come from the outlets in \`articles.publisher\` and stand for no others.

## Rights and citation

${dataset.license.title}${dataset.license.path ? ` (${dataset.license.path})` : ''}

> ${dataset.contributors.map((contributor) => contributor.title).join(', ')}: ${dataset.title}, version ${version}.${dataset.homepage ? ` ${dataset.homepage}` : ''}
`
}

function frontMatter(dataset: DatasetDescription, articles: number): string {
  const configs = TABLES.map((table, i) =>
    [`- config_name: ${table.name}`, ...(i === 0 ? ['  default: true'] : []), `  data_files: ${table.name}.parquet`].join('\n'),
  )
  return [
    `pretty_name: ${JSON.stringify(dataset.title)}`,
    'language:\n- vi',
    `license: ${HUB_LICENSES[dataset.license.name.toLowerCase()] ?? 'other'}`,
    `license_name: ${JSON.stringify(dataset.license.name)}`,
    `size_categories:\n- ${sizeCategory(articles)}`,
    'task_categories:\n- text-classification\n- token-classification',
    `configs:\n${configs.join('\n')}`,
  ].join('\n')
}

/** Licences that the Hub knows by its own identifiers. */
const HUB_LICENSES: Readonly<Record<string, string>> = {
  'apache-2.0': 'apache-2.0',
  'cc0-1.0': 'cc0-1.0',
  'cc-by-4.0': 'cc-by-4.0',
  'cc-by-sa-4.0': 'cc-by-sa-4.0',
  'cc-by-nc-4.0': 'cc-by-nc-4.0',
  mit: 'mit',
  'odbl-1.0': 'odbl',
  'odc-by-1.0': 'odc-by',
}

function sizeCategory(articles: number): string {
  if (articles < 1_000) return 'n<1K'
  if (articles < 10_000) return '1K<n<10K'
  if (articles < 100_000) return '10K<n<100K'
  return articles < 1_000_000 ? '100K<n<1M' : '1M<n<10M'
}
