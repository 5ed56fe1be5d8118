// The frames of a Zstandard stream (RFC 8878, 3.1.1), followed from head to head without unpacking them: how many bytes back each may point,
// which the decoder holds in memory and moves with every block.

/** The limit of the zstd program itself. */
const WINDOW_BYTES = 2 ** 27
/** Bytes that may be moved beyond those that the unpacked bytes account for, and how many of them each accounts for. */
const MOVED_BYTES = 2 ** 38
const MOVED_PER_BYTE = 4096

const MAGIC = 0xfd2fb528
const SKIPPABLE = 0x184d2a5

interface Frame {
  readonly window: number
  readonly hasChecksum: boolean
}

export class ZstdFrames {
  private ahead: Uint8Array = new Uint8Array(0)
  /** Bytes of a block or a skippable frame that go by unread. */
  private skip = 0
  private frame: Frame | null = null
  private moved = 0
  private isLost = false

  /**
   * Follows the next bytes, before they are unpacked; `unpacked` is the count of bytes that all before them gave. Throws where a frame needs
   * more memory or work than an honest one. What is no frame at all is left to the decoder.
   */
  follow(chunk: Uint8Array, unpacked: number): void {
    const bytes = Buffer.concat([this.ahead, chunk])
    let at = 0
    while (!this.isLost) {
      const passed = Math.min(this.skip, bytes.length - at)
      this.skip -= passed
      at += passed
      if (this.skip > 0) break
      const length = this.frame ? this.block(bytes.subarray(at), this.frame) : this.head(bytes.subarray(at))
      if (length === null) break
      at += length
    }
    this.ahead = bytes.subarray(at)
    if (this.moved > MOVED_BYTES + MOVED_PER_BYTE * unpacked) {
      throw new Error('zstd in blocks too small for their window')
    }
  }

  /** Length of the head of a frame; null where it is not whole yet. */
  private head(bytes: Buffer): number | null {
    if (bytes.length < 8) return null
    const magic = bytes.readUInt32LE(0)
    if (magic >>> 4 === SKIPPABLE) {
      this.skip = bytes.readUInt32LE(4)
      return 8
    }
    this.isLost = magic !== MAGIC
    if (this.isLost) return null
    const descriptor = bytes.readUInt8(4)
    const isSingle = (descriptor & 0x20) !== 0
    const sizeAt = 5 + (isSingle ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0)
    const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0
    if (bytes.length < sizeAt + sizeBytes) return null
    const window = isSingle ? contentSize(bytes, sizeAt, sizeBytes) : windowSize(bytes.readUInt8(5))
    if (window > WINDOW_BYTES) throw new Error(`zstd with a window of ${window} bytes; at most ${WINDOW_BYTES} are read`)
    this.frame = { window, hasChecksum: (descriptor & 4) !== 0 }
    return sizeAt + sizeBytes
  }

  /** Length of the head of a block; null where it is not whole yet. */
  private block(bytes: Buffer, { window, hasChecksum }: Frame): number | null {
    if (bytes.length < 3) return null
    const head = bytes.readUIntLE(0, 3)
    const isRun = ((head >> 1) & 3) === 1
    this.skip = isRun ? 1 : head >> 3
    this.moved += window
    if ((head & 1) !== 0) {
      this.frame = null
      if (hasChecksum) this.skip += 4
    }
    return 3
  }
}

function windowSize(descriptor: number): number {
  return 2 ** (10 + (descriptor >> 3)) * (1 + (descriptor & 7) / 8)
}

function contentSize(bytes: Buffer, at: number, length: number): number {
  if (length === 8) return Number(bytes.readBigUInt64LE(at))
  return length === 0 ? 0 : bytes.readUIntLE(at, length) + (length === 2 ? 256 : 0)
}
