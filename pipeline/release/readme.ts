// README.md of a release: a dataset card for people, with the front matter that Hugging Face reads.
// https://huggingface.co/docs/hub/datasets-cards
import { columnsOf } from '../../schemas/columns.ts'
import { type Configuration, DEFAULT_CONFIGURATION, SHORT_QUOTE } from '../../schemas/configuration.ts'
import type { DatasetDescription } from '../../schemas/dataset.ts'
import { TABLES } from '../../schemas/tables.ts'
import { squeeze } from '../core/text.ts'
import type { Exported } from '../export/export-tables.ts'
import { bibtex, citation } from './citation.ts'
import { hubLicense } from './licenses.ts'
import { inLine, plain, quoted } from './markdown.ts'

export function readme(
  dataset: DatasetDescription,
  version: string,
  exported: Exported,
  configuration: Configuration = DEFAULT_CONFIGURATION,
): string {
  const { articles, duplicates, rejects } = exported.documents
  const rows = (name: string) => exported.statistics.tables[name]?.rows ?? 0
  const tables = TABLES.map(
    (table) => `| \`${table.name}\` | ${rows(table.name)} | ${columnsOf(table.schema).length} | ${table.description} |`,
  )
  return `---
${frontMatter(dataset, exported)}
---

# ${squeeze(plain(dataset.title))}

${plain(dataset.description)}

Version ${version}: ${articles} articles (${duplicates} of them repeat another), ${rejects} inputs rejected, ${rows('quotes')} quotes, ${rows('events')} events.
${span(exported)}

| table | rows | columns | holds |
|---|---|---|---|
${tables.join('\n')}

Each table is here as \`<table>.csv\`, \`<table>.jsonl\` and \`<table>.parquet\`, with the same rows in the same order.
Every column is explained in [DICTIONARY.md](DICTIONARY.md).

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

\`\`\`python
from datasets import load_dataset  # Hugging Face; the path of this folder, or the name of its repository
quotes = load_dataset("path/of/this/folder", "quotes", split="train")
\`\`\`

[views.sql](views.sql) holds views for DuckDB (\`duckdb -init views.sql\`): the tables, \`quotebank_quotes\` (one row per quotation, with the columns of
Quotebank) and \`gdelt_events\` (one row per event and pair of actors, with columns of GDELT).

Parquet needs no guess. Of CSV and JSONL files DuckDB guesses the types by their first rows, and takes EDTF texts for days where each of them is a
whole day. This reads them as they are (\`published\` in articles, \`said_on\` in quotes, \`event_date\` in events and event_mentions):

\`\`\`sql
SELECT said_on, said_on_from, quote_text FROM read_csv('quotes.csv', sample_size = -1, types = {'said_on': 'VARCHAR'});
\`\`\`

\`\`\`sql
SELECT event_id, CAST(event_date AS VARCHAR) AS event_date, date_from FROM read_json('events.jsonl', sample_size = -1);
\`\`\`

Character offsets count Unicode code points: \`body[start:end]\` in Python gives the words, exactly.
${notes(configuration)}
## How it was made

Raw pages are read, the article's text is taken apart from the page around it, repeated articles are grouped, sentences are found, and rules
over word tables find quotes, dates, names and events. Every row names its rule (\`rule_id\`) and where in the text it stands. No text is
generated, and nothing is looked up on the network. [ledger.json](ledger.json) accounts for every input; \`SHA256SUMS\` holds the hash of every file.

## Files that describe the tables

| file | for |
|---|---|
| \`DICTIONARY.md\`, \`dictionary.json\` | every column: type, meaning, unit, meaning of null, example, the stage that makes it |
| \`datapackage.json\` | Frictionless Data Package v2: files, columns, keys, hashes. \`frictionless validate\` (5.19) passes the CSV and JSON Lines files that have rows; it cannot read lists in Parquet and calls a JSON Lines file without rows faulty |
| \`croissant.json\` | Croissant 1.1: files and record sets for machine learning tools |
| \`dcat.jsonld\` | DCAT 3 in JSON-LD: the dataset, its licence, period and files, for catalogues of open data |
| \`schema/\` | JSON Schema of each table, \`tables.sql\` (DuckDB), \`tables.d.ts\` (TypeScript) |
| \`views.sql\` | views for DuckDB, over the Parquet files |
| \`explorer/\` | a page to look at the tables in a browser; put this folder on any static host, or run \`python3 -m http.server\` in it and open http://localhost:8000/explorer/. \`pages.parquet\` in it has each article's page and what was cut |
| \`statistics.json\` | rows and nulls of each column; rows by type, status, rule; articles, quotes and events by outlet and month; speakers |
| \`quality.json\` | how well the program reads, measured on annotated pages that are shipped with it, with counts |
| \`ledger.json\` | every input accounted for, stage by stage |
| \`manifest.json\` | version, inputs and code by their hashes, configuration, rows |
| \`SHA256SUMS\` | the hash of every file: \`sha256sum -c SHA256SUMS\` |
| \`CITATION.cff\`, \`LICENSE\`, \`RIGHTS.md\`, \`CHANGELOG.md\` | citation, licence, whose the text is, this version |

## Limits

Rules miss what they have no phrase for, and \`confidence\` is how often rows of its kind were right where people judged them, not a measurement
of the row. Dates are null or partial where the page does not tell them. Pages come from the outlets in \`articles.publisher\` and stand for no
others. A quote says what an article reports that somebody said, not what is true; an event is what articles report.

## Rights and citation

${inLine(dataset.license.title)}${dataset.license.path ? ` (${inLine(dataset.license.path)})` : ''}. The rights in the articles' text stay with the outlets: [RIGHTS.md](RIGHTS.md).

> ${squeeze(plain(citation(dataset, version)))}

\`\`\`bibtex
${bibtex(dataset, version)}
\`\`\`
`
}

/** What the options of the build changed. */
function notes({ text, csv_safe }: Configuration): string {
  const withoutText = `
This release is without the text of the articles: \`body\`, \`captions\`, \`sentences.text\` and \`sentence_text\` are null, and so is the \`quote_text\` of
quotes of more than ${SHORT_QUOTE} characters; \`explorer/pages.parquet\` has where lines were cut, and why. Offsets still count the code points of the
body, which who has the pages can make again.
`
  const safeCells = `
In the CSV files a text that a spreadsheet would take for a formula (one that begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a carriage return, behind
any apostrophes) has an apostrophe before it. Take that off, or read the other formats, to have the text itself.
`
  return `${text === 'none' ? withoutText : ''}${csv_safe ? safeCells : ''}`
}

/** The first and last month of the articles. */
function span({ statistics }: Exported): string {
  const months = statistics.months.flatMap(({ value }) => value ?? [])
  const undated = statistics.months.find(({ value }) => value === null)?.articles ?? 0
  if (!months.length) return 'The month of publication is known of no article.'
  const [first, last] = [months[0], months.at(-1)]
  const unknown = undated ? `; of ${undated} articles the month is not known` : ''
  return `Published ${first === last ? `in ${first}` : `from ${first} to ${last}`}${unknown}.`
}

function frontMatter(dataset: DatasetDescription, { documents, statistics }: Exported): string {
  // The Hub's loader refuses a configuration without rows.
  const configs = TABLES.filter((table) => statistics.tables[table.name]?.rows).map((table) =>
    [`- config_name: ${table.name}`, ...(table.name === 'articles' ? ['  default: true'] : []), `  data_files: ${table.name}.parquet`].join(
      '\n',
    ),
  )
  const license = hubLicense(dataset.license.name)
  return [
    `pretty_name: ${quoted(dataset.title)}`,
    'language:\n- vi',
    `license: ${license}`,
    ...(license === 'other' ? [`license_name: ${quoted(dataset.license.name)}`, 'license_link: LICENSE'] : []),
    'multilinguality:\n- monolingual',
    `size_categories:\n- ${sizeCategory(documents.articles)}`,
    'task_categories:\n- token-classification\n- text-classification',
    'annotations_creators:\n- machine-generated',
    `tags:\n${['news', 'quotations', 'events', 'croissant'].map((tag) => `- ${tag}`).join('\n')}`,
    `configs:\n${configs.join('\n')}`,
  ].join('\n')
}

function sizeCategory(articles: number): string {
  if (articles < 1_000) return 'n<1K'
  if (articles < 10_000) return '1K<n<10K'
  if (articles < 100_000) return '10K<n<100K'
  return articles < 1_000_000 ? '100K<n<1M' : '1M<n<10M'
}
