// Finds the input files below the paths that were given: sorted, each once, whatever the order of the arguments.
// Links are not followed: what one leads to inside the folder is found by its own name, so no link can lead in circles.
import { isUtf8 } from 'node:buffer'
import type { Stats } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import { basename, isAbsolute, join, relative, sep } from 'node:path'
import { errorCode } from '../core/errors.ts'
import { compareText } from '../core/text.ts'
import { type Glob, parseGlob } from './glob.ts'
import { STANDARD_INPUT } from './standard-input.ts'

export interface InputFile {
  /** Path on this machine: absolute, without links. */
  readonly path: string
  /** Path relative to the input folder that was given (the outermost one), with `/`, NFC; the name itself for a file that was given. */
  readonly name: string
  readonly bytes: number
  /** When its content changed last; milliseconds. */
  readonly modified: number
}

/** A file or folder that could not be looked into; it counts as one input. */
export interface UnreadableInput {
  readonly name: string
  /** A stable code. */
  readonly reason: string
  readonly message: string
}

export interface Discovered {
  /** Sorted by name, then by path. */
  readonly files: readonly InputFile[]
  /** Sorted by name. */
  readonly unreadable: readonly UnreadableInput[]
  /** Inputs, as given, that do not exist; they are among the unreadable. */
  readonly missing: readonly string[]
  /** Inputs, as given, that hold no file. */
  readonly empty: readonly string[]
}

/** Of all files as they lie there, compressed or not. */
export function bytesOf({ files }: Discovered): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** dataset.json describes the dataset; a sidecar describes the page beside it. Neither is a page, and hidden files are none. */
const NO_PAGE = /^(?:dataset\.json|.*\.meta\.json|\..*)$/u

export interface SearchOptions {
  /** Real paths that are no input wherever they are found, with all below them (the output folder). */
  readonly exclude?: readonly string[]
  /** The file in which standard input was kept, where `-` is an input. */
  readonly standardInput?: string | null
}

/**
 * The files at and below `inputs`, which may be patterns (`2021/*.txt`). Never throws for what it finds: what is missing or cannot be read
 * is listed, so that it is counted. Throws a UserError for a pattern that is none.
 */
export async function discover(inputs: readonly string[], { exclude = [], standardInput = null }: SearchOptions = {}): Promise<Discovered> {
  const search = new Search(new Set(exclude))
  for (const input of inputs) {
    if (input === STANDARD_INPUT && standardInput !== null) await search.standardInput(standardInput)
    else await search.input(input)
  }
  return search.found()
}

class Search {
  private readonly files = new Map<string, InputFile>()
  private readonly unreadable = new Map<string, UnreadableInput>()
  /** Links out of an input folder: the link's path, by what it leads to. */
  private readonly outside = new Map<string, { readonly path: string; readonly name: string }>()

  private readonly missing: string[] = []
  private readonly empty: string[] = []
  /** What the names of files must be like while a pattern is looked for. */
  private wanted: RegExp | null = null
  /** Files and faults met so far, those met again counted again. */
  private met = 0

  constructor(private readonly exclude: ReadonlySet<string>) {}

  async input(given: string): Promise<void> {
    const before = this.met
    const glob = (await exists(given)) ? null : parseGlob(given)
    if (glob) {
      await this.glob(glob)
      if (this.met === before) this.empty.push(given)
      return
    }
    const found = await this.look(given, basename(given))
    if (found?.status.isDirectory()) await this.folder(found.path, '', found.path)
    else if (found) this.file(found.path, basename(given), found.status)
    if (this.met === before) this.empty.push(given)
    else if (!found && this.unreadable.get(given)?.reason === MISSING) this.missing.push(given)
  }

  async standardInput(path: string): Promise<void> {
    this.file(path, STANDARD_INPUT, await lstat(path))
  }

  private async glob({ folder, pattern }: Glob): Promise<void> {
    const found = await this.look(folder, basename(folder))
    if (!found?.status.isDirectory()) return
    this.wanted = pattern
    await this.folder(found.path, '', found.path)
    this.wanted = null
  }

  found(): Discovered {
    for (const [target, link] of this.outside) if (!this.files.has(target)) this.refuse(link.path, link.name, LINK_OUTSIDE)
    return { files: sorted(this.files), unreadable: sorted(this.unreadable), missing: this.missing, empty: this.empty }
  }

  private async folder(path: string, prefix: string, root: string): Promise<void> {
    let entries: Buffer[]
    try {
      entries = await readdir(path, { encoding: 'buffer' })
    } catch (error) {
      this.refuse(path, prefix.slice(0, -1) || basename(path), faultOf(error))
      return
    }
    const named = entries.map((bytes) => ({ bytes, entry: bytes.toString() }))
    for (const { bytes, entry } of named.sort((a, b) => compareText(a.entry, b.entry) || a.bytes.compare(b.bytes))) {
      if (NO_PAGE.test(entry)) continue
      if (isUtf8(bytes)) await this.entry(join(path, entry), prefix + entry, root)
      // No path of a file that is has a NUL in it, so that none is taken for this one.
      else this.refuse(join(path, `\0${bytes.toString('latin1')}`), prefix + shown(bytes), INVALID_NAME)
    }
  }

  private async entry(path: string, name: string, root: string): Promise<void> {
    const found = await this.look(path, name)
    if (!found) return
    if (found.path !== path) this.link({ path, name }, found.path, relative(root, found.path))
    else if (found.status.isDirectory()) await this.folder(path, `${name}/`, root)
    else if (this.wanted === null || this.wanted.test(tidyName(name))) this.file(path, name, found.status)
  }

  private link(link: { readonly path: string; readonly name: string }, target: string, way: string): void {
    const steps = way.split(sep)
    if (steps[0] === '..' || isAbsolute(way)) this.outside.set(target, link)
    else if (steps.some((step) => step !== '' && NO_PAGE.test(step))) this.refuse(link.path, link.name, LINK_HIDDEN)
  }

  /** What the path leads to; null for what is no input, and for what cannot be reached, which is then listed. */
  private async look(path: string, name: string): Promise<{ readonly path: string; readonly status: Stats } | null> {
    try {
      const real = await realpath(path)
      return this.exclude.has(real) ? null : { path: real, status: await lstat(real) }
    } catch (error) {
      this.refuse(path, name, faultOf(error))
      return null
    }
  }

  private file(path: string, name: string, status: Stats): void {
    this.met++
    if (!status.isFile()) {
      this.refuse(path, name, { reason: 'not-a-file', message: 'neither a file nor a folder (a device, a pipe or a socket)' })
      return
    }
    const known = this.files.get(path)
    const found = { path, name: tidyName(name), bytes: status.size, modified: status.mtimeMs }
    if (!known || isBetterName(found.name, known.name)) this.files.set(path, found)
  }

  private refuse(path: string, name: string, fault: { readonly reason: string; readonly message: string }): void {
    this.met++
    const known = this.unreadable.get(path)
    const found = { name: tidyName(name), ...fault }
    if (!known || isBetterName(found.name, known.name)) this.unreadable.set(path, found)
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

const MISSING = 'missing'
const INVALID_NAME = { reason: 'invalid-name', message: 'the name is not UTF-8; rename the file or folder' }
const LINK_OUTSIDE = { reason: 'link-outside', message: 'the link leads out of the input folder; give its target as an input' }
const LINK_HIDDEN = { reason: 'link-hidden', message: 'the link leads to a hidden file or folder; give its target as an input' }

/** Why the operating system does not let us look: the same codes for folders and for files. */
export function faultOf(error: unknown): { readonly reason: string; readonly message: string } {
  const code = errorCode(error)
  if (code === 'ENOENT') return { reason: MISSING, message: 'no such file or folder (or its name is not UTF-8)' }
  if (code === 'ELOOP') return { reason: 'link-loop', message: 'the link leads back to itself' }
  if (code === 'EACCES' || code === 'EPERM') return { reason: 'no-permission', message: 'no permission to read it' }
  return { reason: 'unreadable', message: `cannot be read: ${code}` }
}

/** A name that is not UTF-8: bytes beyond ASCII as `\xff`. */
function shown(name: Buffer): string {
  return name.toString('latin1').replace(/[\x80-\xff]/gu, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`)
}

/** The same name on every system, and one that every table can hold. */
function tidyName(name: string): string {
  return name.normalize('NFC').toWellFormed()
}

/** What is found from two input folders is named from the outer one, by the deeper name; of two as deep, by the first. */
function isBetterName(name: string, known: string): boolean {
  const [depth, knownDepth] = [name.split('/').length, known.split('/').length]
  return depth === knownDepth ? compareText(name, known) < 0 : depth > knownDepth
}

function sorted<T extends { readonly name: string }>(found: ReadonlyMap<string, T>): T[] {
  return [...found].sort(([pathA, a], [pathB, b]) => compareText(a.name, b.name) || compareText(pathA, pathB)).map(([, value]) => value)
}
