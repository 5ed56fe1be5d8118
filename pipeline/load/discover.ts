// Finds the input files below the paths that were given: sorted, each once, whatever the order of the arguments.
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { EXIT, errorCode, UserError } from '../core/errors.ts'
import { compareText } from '../core/text.ts'

export interface InputFile {
  /** Path on this machine. */
  readonly path: string
  /** Path relative to the input folder that was given, with `/`; the name itself for a file that was given. */
  readonly name: string
  readonly bytes: number
}

/** A file or folder that could not be looked into. */
export interface UnreadableInput {
  readonly name: string
  readonly message: string
}

export interface Discovered {
  /** Sorted by name, then by path. */
  readonly files: readonly InputFile[]
  readonly unreadable: readonly UnreadableInput[]
}

/** dataset.json describes the dataset; a sidecar describes the page beside it. Neither is a page, and hidden files are none. */
const NO_PAGE = /^(?:dataset\.json|.*\.meta\.json|\..*)$/u

/**
 * The files below `inputs`, but none below `output`. A path that does not exist is wrong use. A link back to a folder that is being walked
 * is not followed, nor is one that leads out of the folder that was given; what cannot be read is listed, so that it is counted.
 */
export async function discover(inputs: readonly string[], output: string): Promise<Discovered> {
  const files = new Map<string, InputFile>()
  const unreadable: UnreadableInput[] = []
  const skip = await realpath(output).catch(() => null)
  const add = (file: InputFile) => {
    const known = files.get(file.path)
    if (!known || compareText(file.name, known.name) < 0) files.set(file.path, file)
  }
  for (const input of [...inputs].sort(compareText)) {
    const found = await stat(input).catch((error: unknown) => {
      throw new UserError(`${input}: ${errorCode(error) === 'ENOENT' ? 'no such file or folder' : errorCode(error)}`, EXIT.usage)
    })
    const root = await realpath(input)
    if (found.isDirectory()) await walk({ path: root, name: '', parents: [root] }, { root, skip, add, unreadable })
    else add({ path: root, name: basename(input), bytes: found.size })
  }
  const order = (a: InputFile, b: InputFile) => compareText(a.name, b.name) || compareText(a.path, b.path)
  return { files: [...files.values()].sort(order), unreadable: unreadable.sort((a, b) => compareText(a.name, b.name)) }
}

interface Folder {
  readonly path: string
  readonly name: string
  /** Real paths of the folders on the way here. */
  readonly parents: readonly string[]
}

interface Walk {
  readonly root: string
  readonly skip: string | null
  readonly add: (file: InputFile) => void
  readonly unreadable: UnreadableInput[]
}

async function walk(folder: Folder, walking: Walk): Promise<void> {
  const entries = await readdir(folder.path, { withFileTypes: true }).catch((error: unknown) => {
    walking.unreadable.push({ name: folder.name || '.', message: `the folder cannot be read: ${errorCode(error)}` })
    return []
  })
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    if (NO_PAGE.test(entry.name)) continue
    const name = folder.name ? `${folder.name}/${entry.name}` : entry.name
    try {
      await visit(join(folder.path, entry.name), name, folder, walking)
    } catch (error) {
      walking.unreadable.push({ name, message: `cannot be looked at: ${errorCode(error)}` })
    }
  }
}

async function visit(path: string, name: string, folder: Folder, walking: Walk): Promise<void> {
  const real = await realpath(path)
  if (real === walking.skip) return
  const found = await stat(real)
  if (real !== walking.root && !real.startsWith(`${walking.root}/`)) {
    walking.unreadable.push({ name, message: 'the link leads out of the input folder; give its target as an input' })
  } else if (found.isDirectory()) {
    if (!folder.parents.includes(real)) await walk({ path: real, name, parents: [...folder.parents, real] }, walking)
  } else if (found.isFile()) walking.add({ path: real, name, bytes: found.size })
  else walking.unreadable.push({ name, message: 'not a regular file' })
}
