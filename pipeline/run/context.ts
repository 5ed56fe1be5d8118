// What a build is told to do, and what its steps share.
import type { Configuration } from '../../schemas/configuration.ts'
import type { DatasetDescription } from '../../schemas/dataset.ts'
import type { Effects, Logger, LogLevel } from '../core/effects.ts'
import type { DatasetFile } from './dataset.ts'
import type { CodeHashes } from './fingerprint.ts'
import type { WorkFolder } from './out-folder.ts'
import type { Progress } from './progress.ts'

export interface BuildOptions {
  readonly inputs: readonly string[]
  readonly out: string
  readonly dataset: DatasetFile | null
  readonly configuration: Configuration
  /** Worker threads; null where the size of the input decides. */
  readonly jobs: number | null
  readonly quiet: boolean
  readonly logLevel: LogLevel
}

/** What the steps of one build share. */
export interface Run {
  readonly options: BuildOptions
  readonly effects: Effects
  readonly work: WorkFolder
  readonly log: Logger
  readonly progress: Progress
  readonly dataset: DatasetDescription
  readonly code: CodeHashes
}
