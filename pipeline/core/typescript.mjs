// Makes TypeScript importable in the thread that imports this. What tsx makes of a file it keeps for the next start; by itself in a folder below
// /tmp whose name everybody knows, where others could lay code for us to run. Here it has a folder of its own beside the packages, as safe as they
// are, or where that cannot be made (they belong to another user) none.
import { lstatSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../node_modules/.cache/tinmo', import.meta.url))

/** Whether it is a folder into which nobody else can write. */
function isOurs() {
  try {
    mkdirSync(dirname(folder), { recursive: true })
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const found = lstatSync(folder)
    return found.isDirectory() && found.uid === process.geteuid?.() && (found.mode & 0o077) === 0
  } catch {
    return false
  }
}

// tsx asks the environment when it is imported and when its own thread starts; for everything else it stays as it was.
const before = { ...process.env }
const changed = isOurs() ? { TMPDIR: folder } : { TSX_DISABLE_CACHE: '1' }
Object.assign(process.env, changed)
const { register } = await import('tsx/esm/api')
register()
for (const name of Object.keys(changed)) {
  if (before[name] === undefined) delete process.env[name]
  else process.env[name] = before[name]
}
