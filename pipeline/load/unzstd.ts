// Unpacks Zstandard, each frame by a decoder of its own, and compares its checksum, which the decoder passes over.
import { Decompress } from 'fzstd'
import xxhash from 'xxhash-wasm'
import { ZstdFrames } from './zstd-frames.ts'

/** Throws where a frame is damaged, cut, or needs more memory or work than an honest one. */
export async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { create64 } = await xxhash()
  const frames = new ZstdFrames()
  const ready: Uint8Array[] = []
  let unpacked = 0
  const open = () => {
    const hash = create64()
    const decoder = new Decompress((bytes) => {
      if (bytes.length === 0) return
      hash.update(bytes)
      unpacked += bytes.length
      // The decoder uses its buffers again.
      ready.push(bytes.slice())
    })
    return { hash, decoder }
  }
  let frame = open()
  for await (const chunk of chunks) {
    for (const { bytes, end } of frames.parts(chunk, unpacked)) {
      frame.decoder.push(bytes, end !== null)
      if (end === null) continue
      if (end.checksum !== null && end.checksum !== Number(frame.hash.digest() & 0xffffffffn)) throw new Error('zstd with a wrong checksum')
      frame = open()
    }
    yield* ready.splice(0)
  }
  frames.finish()
}
