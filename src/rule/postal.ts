import { type Document, variableKinds } from '../document/index.ts'

/** Characters of a block, from its end, that may hold an address: footers are short, and an address ends them. */
const REACH = 2000

/** Whether a document shows its reader a postal address: one written out, as far as its parts tell, or a variable for one. */
export function hasPostalAddress({ blocks }: Document): boolean {
  const shown = blocks.filter(({ hidden, role }) => !hidden && role !== 'code')
  const isVariable = shown.some(({ marks }) => marks.some(({ kind, name }) => kind === 'variable' && variableKinds(name ?? '').includes('address')))
  if (isVariable) return true
  // All at once: looking takes longer to begin than to do. No sign reaches over the end of a line.
  const text = shown.map((block) => block.text.slice(-REACH)).join('\n')
  if (signsInWords().some((sign) => sign.test(text))) return true
  const numbered = text
    .split('\n')
    .filter((line) => /\d/.test(line))
    .join('\n')
  return numbered !== '' && (signsInNumbers().some((sign) => sign.test(numbered)) || signsOfStreets().some((sign) => sign.isIn(numbered)))
}

const STATES =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|NSW|VIC|QLD|TAS|ACT|Alabama|Arizona|California|Colorado|Connecticut|Delaware|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming'

const STREETS =
  'street|str?\\.?|road|rd\\.?|avenue|ave\\.?|lane|drive|dr\\.|boulevard|blvd\\.?|way|court|square|place|plaza|highway|hwy\\.?|parkway|pkwy\\.?|quay|row|terrace|close|crescent|wharf|parade|circle|center|centre|estate|house|park|broadway|[a-z]+gate'

const FIRMS = 'Ltd|Limited|plc|PLC|LLC|LLP|Inc|Corp|GmbH|AG|KG|SE|S\\.?A|SAS|SARL|BV|B\\.V|NV|AB|AS|ApS|Oy|Pty Ltd|Company|Co'

const COUNTRIES =
  'Germany|Austria|Switzerland|Spain|Italy|France|Belgium|Denmark|Sweden|Norway|Finland|Poland|India|Singapore|New Zealand|Israel|Estonia|Lithuania|Latvia|Ireland|Portugal|Luxembourg|Netherlands|The Netherlands|Czech Republic|Greece|Hungary|Iceland|Malta|Cyprus|UK|United Kingdom|England|Scotland|Wales|Northern Ireland|USA|United States|Canada|Australia|Japan|South Africa|Brazil|Mexico'

function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/**
 * What only an address has. White space is single in a block. Made when it is asked for, since letters of all scripts take long to compile, and most
 * runs see no mail.
 */
const signsInWords = onFirstUse((): readonly RegExp[] => [
  // P.O. Box 77; Freepost RTKL
  /\bP\.? ?O\.? ?Box\b|\bFreepost\b|\bPostfach\b|\bApartado\b/i,
  // Larkfield Holdings plc, Harbour Point, Co Dublin, Ireland
  new RegExp(`\\b(?:${FIRMS})\\.?, (?:[\\p{L}\\d][\\p{L}\\d'’. -]{1,40}, ){1,4}(?:${COUNTRIES})\\b`, 'u'),
])

/** The same, with a number in it. */
const signsInNumbers = onFirstUse((): readonly RegExp[] => [
  // Leeds LS1 4AP; Galway, H91 XY12; Toronto, ON M5J 2R7; 1015 BK Amsterdam
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/,
  /\b[A-Z]\d[\dW] [A-Z\d]{4}\b/,
  /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/,
  /\b[1-9]\d{3} [A-Z]{2} [A-Z][a-z]/,
  // Portland, OR 97204; Bondi Beach NSW 2026; Ft. Lauderdale, Fl 33316
  new RegExp(`\\b(?:${STATES})\\.?,? \\d{4,5}(?:-\\d{4})?\\b`),
  new RegExp(`, (?:${STATES}) \\d{5}\\b`, 'i'),
  // Suite 1234; Unit 7, Forge Estate
  /\b(?:Suite|Ste\.?|Unit) #?\d+\b/,
  // Ringstraße 4; Storgata 5; Herengracht 12
  /\b\p{Lu}\p{L}+(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|gata|gatan|gade|vej|vägen|gracht|straat|laan|plein|kade) \d{1,4}\b/u,
  // 28013 Madrid, Spain; 50667 Köln, Germany
  new RegExp(`\\b\\d{4,6} \\p{Lu}\\p{L}+, (?:${COUNTRIES})\\b`, 'u'),
])

/** A sign that begins as a hint does, which is found more quickly: letters of all scripts in either case take long to look for. */
class HintedSign {
  readonly #hint: RegExp
  readonly #sign: RegExp

  /** A hint is global, a sign sticky. */
  constructor(hint: RegExp, sign: RegExp) {
    this.#hint = hint
    this.#sign = sign
  }

  isIn(text: string): boolean {
    for (const { index } of text.matchAll(this.#hint)) {
      this.#sign.lastIndex = index
      if (this.#sign.test(text)) return true
    }
    return false
  }
}

const NUMBER = /\b\d+/g

/** A street with the number of a house. */
const signsOfStreets = onFirstUse((): readonly HintedSign[] => [
  // 88 Kearny Street; 12-14 The High St.
  new HintedSign(NUMBER, new RegExp(`\\d{1,5}[a-z]?(?:[-–/]\\d{1,5})?,? (?:[A-Z][\\p{L}'’.-]*,? ){1,4}(?:${STREETS})(?![\\p{L}])`, 'iuy')),
  // 14 rue des Lilas; Via Dante 14; Calle Mayor, 8
  new HintedSign(NUMBER, /\d{1,4}(?: ?bis)?,? (?:rue|avenue|boulevard|chemin|place|quai|allée) \p{L}/iuy),
  new HintedSign(
    /\b(?:via|viale|piazza|corso|calle|avenida|plaza|rua|travessa|ul\.|ulica) /gi,
    /\p{L}+\.? (?:\p{Lu}[\p{L}.']* ?){1,4},? \d{1,4}\b/iuy,
  ),
])
