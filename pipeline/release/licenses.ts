// What a release says of licences: their names on the Hugging Face Hub and in SPDX, LICENSE, and RIGHTS.md on the text of the articles.
import { type Configuration, SHORT_QUOTE } from '../../schemas/configuration.ts'
import type { DatasetDescription } from '../../schemas/dataset.ts'
import { inLine, oneLine } from './markdown.ts'

interface KnownLicense {
  readonly spdx: string
  readonly hub: string
}

/** Licences by their SPDX identifier in lower case, with the Hub's identifier. https://huggingface.co/docs/hub/repositories-licenses */
const KNOWN: ReadonlyMap<string, KnownLicense> = new Map(
  (
    [
      ['Apache-2.0', 'apache-2.0'],
      ['CC0-1.0', 'cc0-1.0'],
      ['CC-BY-4.0', 'cc-by-4.0'],
      ['CC-BY-SA-4.0', 'cc-by-sa-4.0'],
      ['CC-BY-NC-4.0', 'cc-by-nc-4.0'],
      ['MIT', 'mit'],
      ['ODbL-1.0', 'odbl'],
      ['ODC-By-1.0', 'odc-by'],
    ] as const
  ).map(([spdx, hub]) => [spdx.toLowerCase(), { spdx, hub }]),
)

/** The SPDX identifier; null for a licence that is not known to have one. */
export function spdxLicense(name: string): string | null {
  return KNOWN.get(name.toLowerCase())?.spdx ?? null
}

/** The Hub's identifier; `other` for a licence that it does not know. */
export function hubLicense(name: string): string {
  return KNOWN.get(name.toLowerCase())?.hub ?? 'other'
}

/** LICENSE: what the dataset's description says, and no more. */
export function licenseFile({ title, license, contributors }: DatasetDescription): string {
  const holders = contributors.map((contributor) => oneLine(contributor.title)).join(', ')
  return `${oneLine(title)}
${holders ? `Made by ${holders}.\n` : ''}
Licence: ${oneLine(license.title)} (${oneLine(license.name)})${license.path ? `\n${oneLine(license.path)}` : ''}

The licence is given for what the makers of the dataset made: the selection, the structure and the annotations.
The text of the articles belongs to others: see RIGHTS.md.
`
}

/** RIGHTS.md: whose the text is, in which columns it stands, and what to think of before passing it on. */
export function rightsFile({ license }: DatasetDescription, { text }: Configuration): string {
  const without =
    text === 'none'
      ? `\nThis release is without \`articles.body\`, \`articles.captions\`, \`sentences.text\` and \`event_mentions.sentence_text\`, without the words
of quotes of more than ${SHORT_QUOTE} characters, and without the pages in \`explorer/pages.parquet\`: these columns are null. Titles, authors and shorter quotes are there; put
together, the quotes of an article that reports little but words may be most of its text. Offsets point into the text that who has the pages can
make again.\n`
      : ''
  return `# Rights in the text

The articles were written and published by the outlets in \`articles.publisher\`, or by the agencies in \`articles.credit\`. The rights in their
text stay with them. Nobody who made this dataset can license that text to you.
${without}
| columns | whose |
|---|---|
| \`articles.title\`, \`authors\`, \`body\`, \`captions\`; \`sentences.text\`; \`event_mentions.sentence_text\` | text of the outlets |
| \`page\` in \`explorer/pages.parquet\`: the pages as they were read, with what is not the article | text of the outlets and of whom they print |
| \`quotes.quote_text\` and the short texts of speakers, cues, triggers, dates and places | short quotations from that text |
| ids, offsets, dates, types, names of entities, labels, rules, confidences, and all files that describe the tables | the makers of the dataset: ${inLine(license.title)} |

- Research on text, quotation and news reporting are allowed in many countries within limits that differ; in Viet Nam, article 25 of the Law on
  Intellectual Property lists the exceptions. This note is no legal advice.
- Before you pass on whole articles, ask the outlet. To share work without them, share ids and offsets (\`article_id\`, \`char_start\`,
  \`char_end\`, \`source_sha256\`): who has the pages can make the rest again.
- Quotes name people, as the articles do. Laws on personal data may apply to what you make of them.
`
}
