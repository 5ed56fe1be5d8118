// How the dataset is cited: CITATION.cff (https://citation-file-format.github.io), a BibTeX entry, and the sentence in the card.
import type { DatasetDescription } from '../../schemas/dataset.ts'
import { spdxLicense } from './licenses.ts'
import { oneLine, quoted } from './markdown.ts'

/** CITATION.cff 1.2.0. Every text stands as a JSON string, which YAML reads as it is. */
export function citationFile(dataset: DatasetDescription, version: string): string {
  const { title, description, license, homepage, published } = dataset
  const spdx = spdxLicense(license.name)
  return [
    'cff-version: 1.2.0',
    'message: "If you use this dataset, please cite it as below."',
    'type: dataset',
    `title: ${quoted(title)}`,
    `abstract: ${quoted(description)}`,
    'authors:',
    ...authors(dataset).map((name) => `  - name: ${quoted(name)}`),
    `version: ${quoted(version)}`,
    ...(published ? [`date-released: ${quoted(published)}`] : []),
    ...(spdx ? [`license: ${spdx}`] : license.path ? [`license-url: ${quoted(license.path)}`] : []),
    ...(homepage ? [`url: ${quoted(homepage)}`] : []),
    'keywords:',
    ...KEYWORDS.map((word) => `  - ${word}`),
    '',
  ].join('\n')
}

export const KEYWORDS = ['Vietnamese', 'news', 'quotations', 'political events', 'PLOVER'] as const

/** A BibTeX entry on one line. */
export function bibtex(dataset: DatasetDescription, version: string): string {
  const { name, title, homepage, published } = dataset
  const fields = [
    `title = {${braced(title)}}`,
    `author = {${authors(dataset)
      .map((author) => `{${braced(author)}}`)
      .join(' and ')}}`,
    ...(published ? [`year = {${published.slice(0, 4)}}`] : []),
    `version = {${version}}`,
    ...(homepage ? [`url = {${braced(homepage)}}`] : []),
  ]
  return `@misc{${name}, ${fields.join(', ')}}`
}

/** One sentence: who, what, which version, where. */
export function citation(dataset: DatasetDescription, version: string): string {
  const { title, homepage, published } = dataset
  return `${authors(dataset).join(', ')}: ${title}, version ${version}${published ? `, ${published}` : ''}.${homepage ? ` ${homepage}` : ''}`
}

function authors({ title, contributors }: DatasetDescription): string[] {
  return contributors.length ? contributors.map((contributor) => contributor.title) : [`The makers of ${title}`]
}

/** Text inside braces: a brace of its own would end them. */
function braced(text: string): string {
  return oneLine(text.replaceAll(/[{}\\]/gu, ''))
}
