// What a release depends on: the code and data of the program, the input bytes, the description of the dataset, the options.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../core/hash.ts'
import { compareText } from '../core/text.ts'
import type { Discovered } from '../load/discover.ts'
import { filesBelow, sha256File } from '../release/checksums.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** SHA-256 over the program's own files (pipeline/, schemas/) and the lock file of its packages. */
export async function codeHash(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of ['pipeline', 'schemas']) {
    for (const name of await filesBelow(`${ROOT}${folder}`))
      hash.update(`${await sha256File(`${ROOT}${folder}/${name}`)} ${folder}/${name}\n`)
  }
  return hash.update(await readFile(`${ROOT}package-lock.json`)).digest('hex')
}

/** SHA-256 over everything that decides what the release holds. */
export async function inputHash(found: Discovered, code: string, configuration: object): Promise<string> {
  const lines = [code, JSON.stringify(configuration)]
  for (const file of found.files) lines.push(`${await sha256File(file.path).catch(() => 'unreadable')} ${file.name}`)
  for (const file of [...found.unreadable].sort((a, b) => compareText(a.name, b.name))) lines.push(`- ${file.name}`)
  return sha256(lines.join('\n'))
}
