import { compileLexicons } from './compile.ts'
import type { Lexicon } from './lexicon.ts'
import { type CompiledGroup, type CompiledLexicons, MOST_ALTERNATIVES, MOST_ANCHOR_SETS, MOST_PATTERNS, MOST_SETS } from './tables.ts'

/**
 * Adds lexicons to others, which are compiled if they are not. What was compiled keeps its numbers and only moves into longer tables, so that this costs what the new patterns
 * cost. The new ones may name groups of words of the old, and define any anew for themselves. Throws what `compileLexicons` throws, and a `RangeError`
 * for a label that there is already and for more than the tables can hold.
 */
export function extendLexicons(others: readonly Lexicon[] | CompiledLexicons, lexicons: readonly Lexicon[]): CompiledLexicons {
  const base = 'groups' in others ? others : compileLexicons(others)
  const added = compileLexicons(lexicons, base)
  const twice = added.labels.find((label) => base.labels.includes(label))
  if (twice !== undefined) throw new RangeError(`There are phrases with the label '${twice}' already`)
  const steps = base.stepSet.length
  const sets = base.setAt.length - 1
  const needs = base.groups.reduce((sum, { labels }) => sum + labels.length, 0)
  const alternatives = base.needOf.length + added.needOf.length
  const anchors = base.anchorAt.length + added.anchorAt.length
  const patterns = base.patternLabel.length + added.patternLabel.length
  if (anchors > MOST_ANCHOR_SETS || alternatives > MOST_ALTERNATIVES || sets + added.setAt.length - 1 > MOST_SETS || patterns > MOST_PATTERNS)
    throw new RangeError('There are more phrases than the tables of candor can hold')
  return {
    // These were made of all words, old and new.
    words: added.words,
    wordAt: added.wordAt,
    slots: added.slots,
    isEntityWord: added.isEntityWord,
    clauseBits: added.clauseBits,
    markWords: added.markWords,
    ...joinRarest(base, added),
    needOf: join(Uint16Array, base.needOf, added.needOf, needs),
    ...joinLists(base, added, 'alternativeAt', 'alternativeSets', base.anchorAt.length - 1),
    ...joinLists(base, added, 'anchorAt', 'anchorWords', 0),
    ...joinLists(base, added, 'setAt', 'setWords', 0),
    labels: [...base.labels, ...added.labels],
    patternLabel: join(Uint16Array, base.patternLabel, added.patternLabel, base.labels.length),
    patternAt: join(Int32Array, base.patternAt.subarray(0, -1), added.patternAt, steps),
    stepPattern: join(Uint16Array, base.stepPattern, added.stepPattern, base.patternLabel.length),
    stepSet: join(
      Int16Array,
      base.stepSet,
      added.stepSet.map((set) => (set === -1 ? -1 : set + sets)),
      0,
    ),
    stepKinds: join(Int32Array, base.stepKinds, added.stepKinds, 0),
    stepFlags: join(Uint8Array, base.stepFlags, added.stepFlags, 0),
    ...joinLists(base, added, 'followAt', 'follow', 0),
    exact: { ...base.exact, ...moved(added.exact, steps) },
    amounts: { ...base.amounts, ...moved(added.amounts, steps) },
    stepNames: join(Uint16Array, base.stepNames, added.stepNames, base.nameSets.length),
    nameSets: [...base.nameSets, ...added.nameSets],
    groups: [...base.groups, ...added.groups.map((group) => movedGroup(group, base))],
    classWords: join(Uint16Array, base.classWords, added.classWords, 0),
    classIds: join(Uint16Array, base.classIds, added.classIds, 0),
    ...joinLists(base, added, 'firstAt', 'first', steps),
    firstOfEntity: join(Int32Array, base.firstOfEntity, added.firstOfEntity, steps),
    groupTexts: base.groupTexts,
  }
}

type Numbers = Uint8Array | Int16Array | Uint16Array | Int32Array

/** One table after the other, the second with `shift` added to each number. */
function join<T extends Numbers>(type: new (length: number) => T, first: T, second: T, shift: number): T {
  const all = new type(first.length + second.length)
  all.set(first)
  all.set(shift === 0 ? second : second.map((value) => value + shift), first.length)
  return all
}

type NumberTables = { readonly [K in keyof CompiledLexicons as CompiledLexicons[K] extends Numbers ? K : never]: CompiledLexicons[K] }

/** Lists of numbers, one after the other, with where each starts; `shift` is added to the numbers of the second ones. */
function joinLists<A extends keyof NumberTables, V extends keyof NumberTables>(
  base: CompiledLexicons,
  added: CompiledLexicons,
  starts: A,
  values: V,
  shift: number,
): Pick<CompiledLexicons, A | V> {
  const [firstAt, first] = [base[starts] as Int32Array, base[values] as Int32Array]
  const type = first.constructor as new (length: number) => Int32Array
  return {
    [starts]: join(Int32Array, firstAt.subarray(0, -1), added[starts] as Int32Array, first.length),
    [values]: join(type, first, added[values] as Int32Array, shift),
  } as unknown as Pick<CompiledLexicons, A | V>
}

const moved = <T>(byStep: Readonly<Record<number, T>>, steps: number): Record<number, T> =>
  Object.fromEntries(Object.entries(byStep).map(([step, value]) => [Number(step) + steps, value]))

const movedGroup = (group: CompiledGroup, base: CompiledLexicons): CompiledGroup => ({
  ...group,
  labels: group.labels.map((label) => label + base.labels.length),
  steps: [group.steps[0] + base.stepSet.length, group.steps[1] + base.stepSet.length],
  words: [group.words[0] + base.classWords.length, group.words[1] + base.classWords.length],
  entities: [group.entities[0] + base.firstOfEntity.length, group.entities[1] + base.firstOfEntity.length],
  firstAt: group.firstAt + base.firstAt.length - 1,
})

/** By word, the old alternatives and then the new ones. A word that is new has none in the old tables. */
function joinRarest(base: CompiledLexicons, added: CompiledLexicons): Pick<CompiledLexicons, 'rarestAt' | 'rarestOf'> {
  const rarestAt = new Int32Array(added.rarestAt.length)
  const rarestOf = new Uint16Array(base.rarestOf.length + added.rarestOf.length)
  for (let word = 0; word < rarestAt.length - 1; word++) {
    let count = rarestAt[word]
    for (let at = base.rarestAt[word] ?? 0; at < (base.rarestAt[word + 1] ?? 0); at++) rarestOf[count++] = base.rarestOf[at]
    for (let at = added.rarestAt[word]; at < added.rarestAt[word + 1]; at++) rarestOf[count++] = added.rarestOf[at] + base.needOf.length
    rarestAt[word + 1] = count
  }
  return { rarestAt, rarestOf }
}
