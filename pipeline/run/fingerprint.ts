// What a release depends on: the code and data of the program, the input bytes, the description of the dataset, the options.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../core/hash.ts'
import { compareText } from '../core/text.ts'
import type { Discovered } from '../load/discover.ts'
import { readSidecar } from '../load/sidecar.ts'
import { filesBelow, sha256File } from '../release/checksums.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Hashes of the program, SHA-256. */
export interface CodeHashes {
  /** Of all its files (pipeline/, schemas/) and the lock file of its packages. */
  readonly all: string
  /** Of what has a part in the work on one document, and of the Unicode data that this Node brings. */
  readonly documents: string
}

/** Works on whole releases only. */
const NO_PART_IN_DOCUMENTS = /^pipeline\/(?:release\/|explorer\/|run\.ts$|cli\.ts$)/u

export async function codeHashes(): Promise<CodeHashes> {
  const [all, documents] = [createHash('sha256'), createHash('sha256')]
  for (const folder of ['pipeline', 'schemas']) {
    for (const name of await filesBelow(`${ROOT}${folder}`)) {
      const line = `${await sha256File(`${ROOT}${folder}/${name}`)} ${folder}/${name}\n`
      all.update(line)
      if (!NO_PART_IN_DOCUMENTS.test(`${folder}/${name}`)) documents.update(line)
    }
  }
  const packages = await readFile(`${ROOT}package-lock.json`)
  const { unicode = '', icu = '' } = process.versions
  return {
    all: all.update(packages).digest('hex'),
    documents: documents.update(packages).update(`${unicode} ${icu}`).digest('hex'),
  }
}

/** SHA-256 over everything that decides what the release holds. */
export async function inputHash(found: Discovered, code: string, configuration: object): Promise<string> {
  const lines = [code, JSON.stringify(configuration)]
  for (const file of found.files) {
    lines.push(`${await sha256File(file.path).catch(() => 'unreadable')} ${file.name}`)
    lines.push(JSON.stringify(await readSidecar(file)))
  }
  for (const file of [...found.unreadable].sort((a, b) => compareText(a.name, b.name))) lines.push(`- ${file.name}`)
  return sha256(lines.join('\n'))
}
