// dataset.json: what the user says of the dataset; and the neutral description where nothing is said.
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { type DatasetDescription, datasetDescription } from '../../schemas/dataset.ts'
import { errorCode, UserError } from '../core/errors.ts'
import { parseJson, readSmallFile } from '../core/small-file.ts'

/** Bytes of a description. */
const MAX_BYTES = 1_000_000

export const DATASET_FILE = 'dataset.json'

const NO_DESCRIPTION: DatasetDescription = {
  name: 'tinmo-dataset',
  title: 'Articles, quotes and events from Vietnamese news pages',
  description: 'Made by tinmo from pages without a dataset.json.',
  license: { name: 'other-closed', title: 'No licence is stated; the rights in the text stay with the outlets' },
  contributors: [],
  homepage: null,
}

/** The description of a dataset: a file that was named, or the one in the folder that is the only input, out of which no link may lead. */
export interface DatasetFile {
  readonly path: string
  readonly within: string | null
}

/** dataset.json of the input folder, where exactly one input is given and has one. */
export async function datasetBeside(inputs: readonly string[]): Promise<DatasetFile | null> {
  const [input, ...rest] = inputs
  if (input === undefined || rest.length) return null
  const path = join(input, DATASET_FILE)
  return lstat(path).then(
    () => ({ path, within: input }),
    () => null,
  )
}

/** The description in the file; the neutral one for null. Throws a UserError that says why it is not read, or names each field that does not fit. */
export async function readDataset(file: DatasetFile | null): Promise<DatasetDescription> {
  if (file === null) return NO_DESCRIPTION
  const { path, within } = file
  const found = await readSmallFile(path, MAX_BYTES, within)
  if (found === null) throw new UserError(`${path}: no such file`)
  if ('fault' in found) {
    const instead = within === null ? '' : '; put the file itself there, or name it with --dataset'
    throw new UserError(`${path}: ${found.fault}${instead}`)
  }
  let value: unknown
  try {
    value = parseJson(found.bytes)
  } catch (error) {
    throw new UserError(`${path}: not JSON: ${errorCode(error)}`)
  }
  const result = datasetDescription.safeParse(value)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`)
  throw new UserError(`${path}: ${faults.join('; ')}`)
}
