// Who is being spoken of: the entities named so far, with the sentence and whether they stood as its subject.
import { isCalledRather, isNeverCalled } from './called.ts'
import type { Draft } from './entities.ts'
import { opensEntry } from './entries.ts'
import { isWhole } from './held-offices.ts'
import { ADDRESS, BREAK, type Gender, NO_SINGLE, RELATION } from './lexicon.ts'
import { followsPreposition, type Phrase } from './phrases.ts'

export interface Spoken {
  readonly draft: number
  readonly sentence: number
  readonly isSubject: boolean
  readonly isQuoted: boolean
  readonly isName: boolean
  /** A clause begins with it; `thơ Hàn` is only somebody inside a noun phrase. */
  readonly opens: boolean
  /** Token after the phrase. */
  readonly to: number
}

const REACH = 4
/** How far back, in sentences outside of quotations, the only person of the article so far may stand. */
const FAR = 12
/** Times that whom a text is about has been spoken of at least. */
const OFTEN = 3
/** Mentions looked back over at most. */
const MOST = 300

/** A pronoun by which the article cannot mean the person. */
function isNotCalledSo(phrase: Phrase, draft: Draft): boolean {
  const pronoun = pronounOf(phrase)
  return pronoun !== null && isNeverCalled(pronoun, draft)
}

/** A pronoun of one word. */
function pronounOf({ s, from, to, form }: Phrase): string | null {
  return form === 'pronoun' && to === from + 1 ? (s.forms[from] ?? null) : null
}

/** `Gia đình không giàu. Bà kể`: no pronoun for one person means a family. */
function isNoSingle({ anaphor }: Phrase, { name, heads }: Draft): boolean {
  return anaphor === 'he-or-she' && name === null && [...heads].some((head) => isWhole(NO_SINGLE, head))
}

export class Salience {
  private readonly spoken: Spoken[] = []
  private readonly drafts: readonly Draft[]
  private readonly isSpeech: (sentence: number) => boolean
  private readonly isVouched: (draft: number) => boolean
  /** What the pronouns that open the next sentence said of people whose names and titles do not tell. */
  private readonly called = new Map<number, Gender>()
  private readonly countries = new Map<string, number>()
  private lastUnknown = -FAR
  /** Where the entry of a list begins that the text is in; 0 outside of lists. */
  private entry = 0
  private named = false
  private lastPair: { readonly pair: readonly number[]; readonly sentence: number } | null = null
  private lastCountry: { readonly code: string; readonly sentence: number } | null = null

  /** `isSpeech`: the whole sentence stands inside a quotation. `isVouched`: something in the article says that the name is a person's. */
  constructor(drafts: readonly Draft[], isSpeech: (sentence: number) => boolean, isVouched: (draft: number) => boolean) {
    this.drafts = drafts
    this.isSpeech = isSpeech
    this.isVouched = isVouched
  }

  note(draft: number, phrase: Phrase, isQuoted: boolean): void {
    const sentence = phrase.s.index
    this.noteEntry(phrase)
    this.named ||= phrase.form === 'name' && this.drafts[draft]?.kind === 'person'
    const opens = this.drafts[draft]?.name !== null || opensClause(phrase)
    const agent = phrase.kind !== 'place' && opens && !followsPreposition(phrase.s, phrase.from) && !isOwner(phrase)
    const taken = this.last((spoken) => spoken.isSubject && isSameSort(this.drafts[spoken.draft], this.drafts[draft]), sentence, sentence)
    const strong = opensClause(phrase) || followsClauseWord(phrase)
    // tình yêu thơ Hàn lớn nên ông Kha quên ...: the clause is about the second
    const weak =
      agent && this.begins(phrase) && taken !== null && !taken.opens && taken.draft !== draft ? this.spoken.lastIndexOf(taken) : -1
    if (taken !== null && weak >= 0) this.spoken[weak] = { ...taken, isSubject: false }
    this.spoken.push({
      draft,
      sentence,
      isSubject: agent && (taken === null || weak >= 0),
      isQuoted,
      isName: phrase.form === 'name',
      opens: strong,
      to: phrase.to,
    })
  }

  /** A main clause begins with the phrase: after a comma, `nên`, `thì`; not the next of several names. */
  private begins({ s, from }: Phrase): boolean {
    const last = this.spoken.at(-1)
    const isListed = last?.sentence === s.index && last.to === from - 1 && last.isName && this.drafts[last.draft]?.kind === 'person'
    return /^(?:[,;:]|nên|thì|nhưng|song|còn)$/u.test(s.forms[from - 1] ?? '') && !isListed
  }

  /** Somebody whose name nothing vouches for: a pronoun may mean them. */
  noteUnknown(phrase: Phrase): void {
    this.lastUnknown = phrase.s.index
    this.noteEntry(phrase)
  }

  /** `8. Anna Berg ...`: nobody of the entries before is meant from here on. */
  private noteEntry({ s }: Phrase): void {
    if (opensEntry(s.forms, 0, (i) => s.tokens[i]?.capital === true)) this.entry = s.index
  }

  /** Whether the text has told of somebody by a name so far. */
  get hasNamed(): boolean {
    return this.named
  }

  noteCountry(code: string | null, sentence: number): void {
    if (code === null) return
    this.lastCountry = { code, sentence }
    this.countries.set(code, (this.countries.get(code) ?? 0) + 1)
  }

  /** The country named last, by itself or inside an office or a body; a few sentences back at most. */
  country(sentence: number): string | null {
    return this.lastCountry && sentence - this.lastCountry.sentence <= 6 ? this.lastCountry.code : null
  }

  /** The countries that one sentence speaks of so far, each once, in order. */
  countriesIn(sentence: number): string[] {
    const found: string[] = []
    for (let i = this.spoken.length - 1; i >= 0; i--) {
      const spoken = this.spoken[i] as Spoken
      if (spoken.sentence < sentence) break
      const draft = this.drafts[spoken.draft]
      const code = draft?.kind === 'place' || spoken.sentence > sentence ? null : (draft?.country ?? null)
      if (code !== null && !found.includes(code)) found.unshift(code)
    }
    return found
  }

  notePair(pair: readonly number[], sentence: number): void {
    this.lastPair = { pair, sentence }
  }

  /** The two spoken of as a pair a few sentences before; empty where there are none. */
  pair(sentence: number): number[] {
    return this.lastPair && sentence - this.lastPair.sentence <= 8 ? [...this.lastPair.pair] : []
  }

  /** The two countries named most so far, in the order of their first mention; fewer where fewer are named. */
  topCountries(): string[] {
    const counts = [...this.countries.values()].sort((a, b) => b - a)
    const least = counts[1] ?? 0
    const top = [...this.countries].filter(([, n]) => n >= least)
    return top.length === 2 ? top.map(([code]) => code) : []
  }

  /**
   * The person that `ông`, `bà`, `quan chức này` stand for: the subject of this sentence, else of the nearest one before, however long the
   * quotation between; else the only one of that gender named so far. `unnamed`: also somebody without a name who was no subject.
   */
  person(phrase: Phrase, gender: Gender | null, wants: (draft: Draft) => boolean, { unnamed = false } = {}): number | null {
    const sentence = phrase.s.index
    // Mẹ cô: nobody is his own relative
    const kin = isOwner(phrase) ? this.last(({ to }) => to === phrase.from, sentence, sentence)?.draft : undefined
    const fits = (spoken: Spoken) => {
      const draft = this.drafts[spoken.draft]
      if (spoken.draft === kin || !draft || (draft.kind !== 'person' && draft.kind !== 'role') || draft.plural || spoken.isQuoted)
        return false
      if (!this.isVouched(spoken.draft) || isNotCalledSo(phrase, draft) || isNoSingle(phrase, draft)) return false
      const known = draft.gender ?? this.called.get(spoken.draft)
      return !(gender && known && known !== gender) && wants(draft)
    }
    for (let at = sentence, back = 0; at >= this.entry && back <= REACH; at--) {
      // somebody without a name is hardly meant again after a speech
      if (at < sentence && this.isSpeech(at) && !unnamed) continue
      back++
      const subject = this.last((spoken) => fits(spoken) && spoken.isSubject, at, at)
      // nói về Sen, cầu thủ người Đức cười: who is not the subject there is hardly the one described
      const isAside = at === sentence && phrase.anaphor !== 'he-or-she' && !ADDRESS.at((phrase.head ?? '').split(' '), 0)
      const isKnown = ({ draft }: Spoken) => unnamed || this.drafts[draft]?.name !== null
      // mời ông đóng phim của Lưu Tám: whom a pronoun goes on to mean is spoken of, more than a name that comes in
      const topic = isAside ? null : this.last((spoken) => fits(spoken) && isKnown(spoken) && !spoken.isName, at, at)
      const found = subject ?? topic ?? (isAside ? null : this.last((spoken) => fits(spoken) && isKnown(spoken), at, at))
      if (found && (found !== subject || subject.isName) && phrase.from === 0 && back === 2 && gender && !this.called.has(found.draft))
        this.called.set(found.draft, gender)
      if (found) return this.rather(phrase, found, fits) ?? found.draft
    }
    if (this.entry > 0) return null
    const topic = gender !== null && phrase.anaphor === 'he-or-she' ? this.topic(sentence, fits) : null
    if (topic !== null) return topic
    return gender === null ? null : this.only(gender, sentence, (draft) => wants(draft) && !isNotCalledSo(phrase, draft))
  }

  /** Whom the article calls by the pronoun itself, a few sentences before at most, rather than the one found. */
  private rather(phrase: Phrase, found: Spoken, fits: (spoken: Spoken) => boolean): number | null {
    const [pronoun, draft] = [pronounOf(phrase), this.drafts[found.draft]]
    const isRather = (spoken: Spoken) => {
      const other = this.drafts[spoken.draft]
      return pronoun !== null && draft !== undefined && other !== undefined && fits(spoken) && isCalledRather(pronoun, other, draft)
    }
    return this.last(isRather, phrase.s.index - REACH, phrase.s.index)?.draft ?? null
  }

  /** Whom the text is about: the subject of a sentence further back, named often, since when it spoke of nobody else. */
  private topic(sentence: number, fits: (spoken: Spoken) => boolean): number | null {
    const isSomebody = ({ draft, isQuoted }: Spoken) => !isQuoted && /^(?:person|role)$/u.test(this.drafts[draft]?.kind ?? '')
    const last = this.last(isSomebody, sentence - FAR, sentence)
    if (!last?.isSubject || !fits(last) || this.drafts[last.draft]?.name === null || this.lastUnknown >= last.sentence) return null
    return this.spoken.filter(({ draft }) => draft === last.draft).length >= OFTEN ? last.draft : null
  }

  private only(gender: Gender, sentence: number, wants: (draft: Draft) => boolean): number | null {
    const found = new Set<number>()
    let near = false
    for (const { draft: at, sentence: where, isQuoted } of this.spoken.slice(-MOST)) {
      const draft = this.drafts[at]
      if (draft?.kind !== 'person' || draft.name === null || isQuoted || !wants(draft)) continue
      const known = draft.gender ?? this.called.get(at)
      if (known && known !== gender) continue
      found.add(at)
      near = known === gender && sentence - where <= FAR
    }
    const [one, ...others] = found
    const isFull = one !== undefined && this.drafts[one]?.name?.includes(' ')
    return near && sentence - this.lastUnknown > REACH && isFull && others.length === 0 ? one : null
  }

  /** The last entity spoken of that fits, at most some sentences back. */
  recent(wants: (draft: Draft) => boolean, sentence: number, reach = 6): number | null {
    return this.last((spoken) => wants(this.drafts[spoken.draft] as Draft), sentence - reach, sentence)?.draft ?? null
  }

  /** The last two different entities that fit, in the order in which they were named. */
  lastTwo(wants: (draft: Draft) => boolean, sentence: number, reach = 8): number[] {
    const found: number[] = []
    for (let i = this.spoken.length - 1; i >= Math.max(0, this.spoken.length - MOST) && found.length < 2; i--) {
      const spoken = this.spoken[i] as Spoken
      if (sentence - spoken.sentence > reach) break
      const draft = this.drafts[spoken.draft] as Draft
      const country = draft.country
      if (
        wants(draft) &&
        !found.some(
          (other) => other === spoken.draft || (country !== null && this.drafts[other]?.country === country && draft.kind !== 'person'),
        )
      )
        found.push(spoken.draft)
    }
    return found.length === 2 ? found.reverse() : []
  }

  /** Whether a sentence speaks of several people or bodies besides `other`. */
  hasGroup(sentence: number, other: number | null): boolean {
    const isGroup = ({ draft }: Spoken) => draft !== other && (this.drafts[draft]?.plural || this.drafts[draft]?.kind === 'group')
    return this.last((spoken) => isGroup(spoken) === true, sentence, sentence) !== null
  }

  /** The first thing of any kind that a sentence speaks of. */
  subjectOf(sentence: number): number | null {
    for (let i = this.spoken.length - 1, found: Spoken | null = null; ; i--) {
      const spoken = this.spoken[i]
      if (!spoken || spoken.sentence < sentence || i < this.spoken.length - MOST) return found?.draft ?? null
      if (spoken.sentence === sentence && spoken.isSubject && !spoken.isQuoted) found = spoken
    }
  }

  private last(fits: (spoken: Spoken) => boolean, fromSentence: number, toSentence: number): Spoken | null {
    for (let i = this.spoken.length - 1; i >= Math.max(0, this.spoken.length - MOST); i--) {
      const spoken = this.spoken[i] as Spoken
      if (spoken.sentence < fromSentence) return null
      if (spoken.sentence <= toSentence && fits(spoken)) return spoken
    }
    return null
  }
}

/** `Bà Sen, mẹ của Lan, khóc` has one subject: behind somebody with a name one without is none. */
function isSameSort(subject: Draft | undefined, draft: Draft | undefined): boolean {
  return subject?.kind === draft?.kind || (subject?.kind === 'person' && draft?.kind === 'role')
}

/** `mẹ Lan`, `vợ ông Hòa`: whose relative it is. */
function isOwner({ s, from }: Phrase): boolean {
  return [1, 2].some((back) => RELATION.at(s.forms, from - back)?.to === from)
}

/** `nên ông Kha`, `theo ông Kha`, `hôm qua ông Kha`: the word or the time before it begins a clause. */
function followsClauseWord({ s, from }: Phrase): boolean {
  const before = s.tokens[from - 1]
  return before?.kind !== 'word' || before.capital || BREAK.at(s.forms, from - 1)?.to === from || CLAUSE_WORD.test(before.form)
}

const CLAUSE_WORD =
  /^(?:nên|thì|mà|rằng|khi|nếu|vì|do|nhưng|và|còn|để|song|theo|qua|nay|này|đó|trước|sau|kia|ấy|nọ|là|chính|cả|riêng|phía)$/u

/** Somebody unnamed is what a sentence is about only where its clause begins: Một quan chức nói; but công kích một thẩm phán. */
function opensClause({ s, from }: Phrase): boolean {
  return from === 0 || s.tokens[from - 1]?.kind === 'punctuation' || s.forms[from - 1] === 'rằng'
}
