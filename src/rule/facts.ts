import type { Annotation } from './annotation.ts'
import type { Subjects } from './subject.ts'

/** Something that a text says of a thing: its attribute, such as `trial`, and the value in a form that can be compared. */
export interface Fact {
  readonly at: Annotation
  readonly attribute: string
  readonly value: number | string
  /** The plan, product or offer it is said of; undefined for everything on offer. */
  readonly subject: string | undefined
}

/** Frames a phrase as a fact; none where the value cannot be told. */
export function factOf(at: Annotation, attribute: string, value: number | string | undefined, subjects: Subjects): Fact[] {
  return value === undefined ? [] : [{ at, attribute, value, subject: subjects.of(at) }]
}

/** A fact, and one that cannot be true with it. */
export type Conflict = readonly [first: Fact, other: Fact]

/**
 * Facts with one attribute, one subject and two values. With three values or more the text speaks of several things or times, which nobody but its
 * reader can tell apart: no conflict then. Where one of two facts names no subject it is said of everything.
 */
export function conflictsAmong(facts: readonly Fact[]): Conflict[] {
  const byAttribute = new Map<string, Fact[]>()
  for (const fact of facts) {
    const list = byAttribute.get(fact.attribute)
    if (list === undefined) byAttribute.set(fact.attribute, [fact])
    else list.push(fact)
  }
  const conflicts: Conflict[] = []
  for (const list of byAttribute.values()) {
    if (new Set(list.map(({ value }) => value)).size !== 2) continue
    const [first] = list
    const other = list.find(({ value, subject }) => value !== first.value && isAlike(subject, first.subject))
    if (other !== undefined) conflicts.push([first, other])
  }
  return conflicts
}

const isAlike = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b
