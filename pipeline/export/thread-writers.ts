// The thread's side of writers: those that are open, by their numbers. Rows come as JSON.
import type { Configuration } from '../../schemas/configuration.ts'
import { type FileToWrite, openFile } from './open-file.ts'
import type { Written } from './output-file.ts'
import type { Row } from './row.ts'
import type { Writer } from './writer.ts'

export interface FileInThread {
  readonly writer: number
  readonly file: FileToWrite
  readonly configuration: Configuration
}

export interface RowsOfFile {
  readonly writer: number
  /** An array of rows. */
  readonly json: string
}

const writers = new Map<number, Writer>()

export async function open({ writer, file, configuration }: FileInThread): Promise<void> {
  writers.set(writer, await openFile(file, configuration))
}

export const write = ({ writer, json }: RowsOfFile): Promise<void> => writerOf(writer).write(JSON.parse(json) as Row[])

export const finish = (writer: number): Promise<Written> => writerOf(writer).finish()

export async function abort(writer: number): Promise<void> {
  await writerOf(writer).abort()
}

function writerOf(number: number): Writer {
  const writer = writers.get(number)
  if (!writer) throw new Error('the thread that wrote this file ended')
  return writer
}
