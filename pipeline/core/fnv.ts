// FNV-1a: a quick hash of 32 bits, unit by unit.

export const FNV_START = 0x811c9dc5

export function fnv(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}
