// CHANGELOG.md of a release: what this version holds and how versions are told apart. It knows no other release, so that equal content stays equal.
import type { DatasetDescription } from '../../schemas/dataset.ts'

export function changelog(dataset: DatasetDescription, version: string, rows: Readonly<Record<string, number>>): string {
  const counts = Object.entries(rows).map(([table, count]) => `${count} ${table}`)
  return `# Changelog of ${dataset.title}

## ${version}

- Rows: ${counts.join(', ')}.
- What made it is in \`manifest.json\`: the program's version and hash, the configuration, the hash of the inputs.

## How versions are told apart

A version is the program's version and the first eight digits of the hash of the content. Equal content has an equal version; a release is never
changed. \`tinmo diff OLD NEW\` lists what differs between two releases: columns, and rows by their key with the changed fields.
`
}
