// CHANGELOG.md of a release: what this version holds and how versions are told apart. It knows no other release, so that equal content stays equal.
import type { DatasetDescription } from '../../schemas/dataset.ts'
import { squeeze } from '../core/text.ts'
import { plain } from './markdown.ts'

export function changelog(dataset: DatasetDescription, version: string, rows: Readonly<Record<string, number>>): string {
  const counts = Object.entries(rows).map(([table, count]) => `${count} ${table}`)
  return `# Changelog of ${squeeze(plain(dataset.title))}

## ${version}

- Rows: ${counts.join(', ')}.
- What made it is in \`manifest.json\`: the program's version and hash, the configuration, the hash of the inputs.

## How versions are told apart

A release is named by its content: the program's version and the first eight digits of the hash of the content. Equal content has an equal name; a
release is never changed. So its files tell nothing of the releases before it. That is told by \`versions.json\` in the folder that holds the
releases: it gives each published release a number, \`major.minor.patch\`, by what differs from the one published before:

| what differs | number |
|---|---|
| the schema, so that a program for the old release may fail: a table or column removed, another type, nulls or values that were not allowed, another key | major |
| else: rows, columns or tables added | minor |
| else: rows changed or removed, or only what describes the tables, or the explorer | patch |
| nothing | no new version |

The first is 1.0.0. Where the release before is not there to compare with, the number is the next major. \`tinmo diff OLD NEW\` lists what differs
between two releases: columns, and rows by their key with the changed fields; \`--jsonl FILE\` and \`--html FILE\` write every change down.
`
}
