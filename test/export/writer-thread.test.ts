// The files of a release that are written in a thread are those that are written in this one.
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isSystemError } from '../../pipeline/core/errors.ts'
import { exportTables } from '../../pipeline/export/export-tables.ts'
import { EMPTY, FULL, REPEAT } from '../fixtures/articles.ts'
import { inFolder, sourceOf } from '../fixtures/release.ts'

const exported = (folder: string, inThread: boolean) => exportTables(folder, sourceOf([FULL, EMPTY, REPEAT]), { inThread })

test('a thread writes the same bytes', () =>
  inFolder((one) => inFolder(async (other) => expect(await exported(one, true)).toEqual(await exported(other, false)))))

test.each(['quotes.parquet', 'sentences.parquet'])('a disk that is full under %s is an error of the system, in a thread, too', (name) =>
  inFolder(async (folder) => {
    await symlink('/dev/full', join(folder, name))
    const error = await exported(folder, true).catch((error: unknown) => error)
    expect(isSystemError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'ENOSPC', syscall: 'write' })
  }),
)
