// Input patterns: `pages/**/*.txt`, `20{19,20}/*.html`. For shells that do not expand them, and for more files than a command line holds.
import { EXIT, UserError } from '../core/errors.ts'

export interface Glob {
  /** The folder before the first part with a sign. */
  readonly folder: string
  /** Tried on paths below that folder, with `/`. */
  readonly pattern: RegExp
}

const SIGN = /[*?[{]/u

/**
 * Null where the path has no sign of a pattern. `**` is any number of folders; `*` and `?` do not cross `/`. Throws a UserError for a pattern
 * that can mean nothing (`[z-a]`).
 */
export function parseGlob(path: string): Glob | null {
  const parts = path.split('/')
  const first = parts.findIndex((part) => SIGN.test(part))
  if (first < 0) return null
  const source = parts
    .slice(first)
    .map((part, i, all) =>
      part === '**' ? (i === all.length - 1 ? '.+' : '(?:[^/]+/)*') : partSource(part) + (i === all.length - 1 ? '' : '/'),
    )
    .join('')
  return { folder: parts.slice(0, first).join('/') || (path.startsWith('/') ? '/' : '.'), pattern: patternOf(source, path) }
}

function patternOf(source: string, path: string): RegExp {
  try {
    return new RegExp(`^${source}$`, 'u')
  } catch {
    throw new UserError(`${path}: neither a file nor a pattern; is a range in square brackets turned round?`, EXIT.usage)
  }
}

/** One part of a path; what is no well-formed sign stands for itself. */
function partSource(part: string): string {
  return part.normalize('NFC').replace(/\*|\?|\[[^\]/]+\]|\{[^{}/]+\}|[\\^$.|+()[\]{}/-]/gu, (sign) => {
    if (sign === '*') return '[^/]*'
    if (sign === '?') return '[^/]'
    if (sign.startsWith('[') && sign.length > 2) return `[${sign.slice(1, -1).replace(/^!/u, '^').replace(/[\\[]/gu, '\\$&')}]`
    if (sign.startsWith('{') && sign.length > 2) return `(?:${sign.slice(1, -1).split(',').map(partSource).join('|')})`
    return `\\${sign}`
  })
}
