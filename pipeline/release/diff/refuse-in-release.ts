// What diff writes lands in no release: a file more, or another in place of one, and it is not whole any more.
import { readlink, realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { EXIT, UserError } from '../../core/errors.ts'
import { readManifest } from '../manifest.ts'

/** Throws a UserError where the file is, or would be, in a release or in a folder below one. */
export async function refuseInRelease(file: string): Promise<void> {
  for (const folder of new Set([await folderOf(file), await folderOf(await targetOf(file))])) {
    const release = await releaseAbove(folder)
    if (release !== null) throw new UserError(`${file}: is in the release ${release}, which stays as it is; name another place`, EXIT.usage)
  }
}

async function folderOf(file: string): Promise<string> {
  return await realpath(dirname(file)).catch(() => resolve(dirname(file)))
}

/** What a link leads to, there or not; any other file itself. */
async function targetOf(file: string): Promise<string> {
  const whole = await realpath(file).catch(() => null)
  if (whole !== null) return whole
  const target = await readlink(file).catch(() => null)
  return target === null ? file : resolve(await folderOf(file), target)
}

async function releaseAbove(folder: string): Promise<string | null> {
  const isRelease = await readManifest(folder).then(
    () => true,
    () => false,
  )
  if (isRelease) return folder
  return dirname(folder) === folder ? null : releaseAbove(dirname(folder))
}
