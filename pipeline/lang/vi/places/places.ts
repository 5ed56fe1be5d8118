// The gazetteer: places by Vietnamese name, with country and, where shipped, coordinates.
export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The gazetteer's name; null where the place is not in it. */
  readonly name: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
}
