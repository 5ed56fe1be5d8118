// Python for the consumer tests: a virtual environment below .venv/, made once for each list of requirements; never skipped.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sha256 } from '../../pipeline/core/hash.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../.venv/', import.meta.url))
const requirements = fileURLToPath(new URL('./requirements.txt', import.meta.url))
const MEMORY = { maxBuffer: 64 * 1024 * 1024 }

/** The interpreter of the environment, which is made first where it is not there. Throws when it cannot be made. */
export async function python(): Promise<string> {
  const { stdout: version } = await run('python3', ['--version'])
  const folder = `${root}${sha256(version + (await readFile(requirements, 'utf8'))).slice(0, 12)}`
  if (!existsSync(folder)) await makeEnvironment(folder)
  return `${folder}/bin/python`
}

/** Made aside and renamed, so that an unfinished one is never used, and two test files may make it at once. */
async function makeEnvironment(folder: string): Promise<void> {
  await mkdir(root, { recursive: true })
  const staging = `${folder}.${process.pid}.${Math.random().toString(36).slice(2)}`
  try {
    await run('python3', ['-m', 'venv', staging], MEMORY)
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements]
    await run(`${staging}/bin/python`, pip, MEMORY)
    await rename(staging, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** Runs a script of this folder; throws with what it printed when it fails. */
export async function runPython(script: string, ...args: readonly string[]): Promise<string> {
  const path = fileURLToPath(new URL(`./${script}`, import.meta.url))
  const options = { ...MEMORY, env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' } }
  return (await run(await python(), [path, ...args], options)).stdout
}
