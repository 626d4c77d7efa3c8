import type { Block } from './block.ts'
import type { Place } from './distance.ts'
import type { Layer, TemplateProblem } from './layer.ts'
import { inFile } from './offset-map.ts'

/** A problem with template syntax in a file; its offsets are those of the file. */
export interface PlacedProblem extends TemplateProblem {
  /** Where a reader sees it; absent for what stands between blocks, in a style sheet, or in an address. */
  readonly place: Place | undefined
}

/** The problems of a layer at their places in the file. */
export function problemsOf({ problems = [], map }: Layer): TemplateProblem[] {
  return problems.map((problem) => {
    const [start, end] = inFile(map, problem.start, problem.end)
    return { ...problem, start, end }
  })
}

/** Finds the block of each problem. */
export function placeProblems(problems: readonly TemplateProblem[], blocks: readonly Block[]): PlacedProblem[] {
  if (problems.length === 0) return []
  const ranges = blocks.map((block) => block.map.range(0, block.text.length))
  return problems.map((problem) => {
    let best = -1
    for (const [at, [start, end]] of ranges.entries()) {
      // The innermost: hidden words in a paragraph are a block in a block.
      if (start <= problem.start && problem.end <= end && (best === -1 || start >= ranges[best][0])) best = at
    }
    return { ...problem, place: best === -1 ? undefined : placeIn(blocks[best], problem) }
  })
}

/** By halving: places in a block run forward. */
function placeIn(block: Block, { start, end }: TemplateProblem): Place {
  const { map, text } = block
  const first = lowest(text.length, (at) => map.range(at, at + 1)[1] > start)
  const last = lowest(text.length, (at) => map.range(at, at + 1)[1] >= end)
  return { block, start: first, end: Math.min(last + 1, text.length) }
}

/** The lowest number below `most` for which the test holds, or `most`. */
function lowest(most: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
