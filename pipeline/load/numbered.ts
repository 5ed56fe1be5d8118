// What dates by serial numbers rest on, of all articles by their numbers: in columns, 25 bytes an article.
import { Column } from '../core/grown.ts'
import { Texts } from '../core/texts.ts'

export interface Serial {
  /** What the number counts: the site, or the name around the number. */
  readonly series: string
  readonly number: number
}

export interface Numbered {
  readonly serial: Serial | null
  /** EDTF, see Publication. */
  readonly published: string | null
  /** Years that remain possible where the year is unknown; empty where any is. */
  readonly years: readonly number[]
  /** Whether hints in the text concluded the year. */
  readonly isInferred: boolean
}

/** An article of a series. */
export interface InSeries extends Omit<Numbered, 'serial'> {
  readonly number: number
}

const FIRST = 1024

export class NumberedArticles {
  private readonly members = new Map<string, number[]>()
  private readonly numbers = new Column(new Float64Array(FIRST))
  private readonly days = new Texts<string | null>()
  private readonly dayNumbers = new Column(new Uint32Array(FIRST))
  private readonly years = new Texts()
  private readonly yearNumbers = new Column(new Uint32Array(FIRST))
  private readonly inferred = new Column(new Uint8Array(FIRST))

  /** One that has no number tells nothing and is told nothing. */
  add(article: number, { serial, published, years, isInferred }: Numbered): void {
    if (serial === null) return
    const members = this.members.get(serial.series)
    if (members) members.push(article)
    else this.members.set(serial.series, [article])
    this.numbers.set(article, serial.number)
    this.setPublished(article, published)
    this.yearNumbers.set(article, this.years.number(JSON.stringify(years)))
    this.inferred.set(article, Number(isInferred))
  }

  /** The articles of each series. */
  series(): Iterable<readonly number[]> {
    return this.members.values()
  }

  /** Of an article that has a number. */
  at(article: number): InSeries {
    return {
      number: this.numbers.at(article),
      published: this.days.at(this.dayNumbers.at(article)),
      years: JSON.parse(this.years.at(this.yearNumbers.at(article))) as number[], // see add
      isInferred: this.inferred.at(article) === 1,
    }
  }

  setPublished(article: number, published: string | null): void {
    this.dayNumbers.set(article, this.days.number(published))
  }
}
