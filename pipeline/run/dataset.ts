// dataset.json: what the user says of the dataset; and the neutral description where nothing is said.
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type DatasetDescription, datasetDescription } from '../../schemas/dataset.ts'
import { errorCode, UserError } from '../core/errors.ts'

export const DATASET_FILE = 'dataset.json'

const NO_DESCRIPTION: DatasetDescription = {
  name: 'tinmo-dataset',
  title: 'Articles, quotes and events from Vietnamese news pages',
  description: 'Made by tinmo from pages without a dataset.json.',
  license: { name: 'other-closed', title: 'No licence is stated; the rights in the text stay with the outlets' },
  contributors: [],
  homepage: null,
}

/** dataset.json of the input folder, where exactly one input is given and has one. */
export async function datasetBeside(inputs: readonly string[]): Promise<string | null> {
  const [input, ...rest] = inputs
  if (input === undefined || rest.length) return null
  const path = join(input, DATASET_FILE)
  return stat(path).then(
    () => path,
    () => null,
  )
}

/** The description in the file; the neutral one for null. Throws a UserError that names each field which does not fit. */
export async function readDataset(path: string | null): Promise<DatasetDescription> {
  if (path === null) return NO_DESCRIPTION
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserError(`${path}: cannot be read: ${errorCode(error)}`)
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UserError(`${path}: not JSON: ${errorCode(error)}`)
  }
  const result = datasetDescription.safeParse(value)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`)
  throw new UserError(`${path}: ${faults.join('; ')}`)
}
