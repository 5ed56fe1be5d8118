// Zstandard for the pages of Parquet, started once.
import * as wasm from '@bokuweb/zstd-wasm'

const LEVEL = 3

let ready: Promise<void> | undefined

/** To be awaited before the first use of `zstdCompress`. */
export function startZstd(): Promise<void> {
  ready ??= wasm.init()
  return ready
}

export function zstdCompress(data: Uint8Array): Uint8Array {
  return wasm.compress(data, LEVEL)
}
