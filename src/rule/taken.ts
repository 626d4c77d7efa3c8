import type { Block, Place } from '../document/index.ts'

/** The places a rule has spoken of, so that a second pattern does not report the same words again. Cost grows with the text, not with the places. */
export class TakenPlaces {
  readonly #byBlock = new Map<Block, Uint8Array>()

  /** Whether any character of the place is taken. */
  touches({ block, start, end }: Place): boolean {
    return this.#byBlock.get(block)?.subarray(start, end).includes(1) ?? false
  }

  /** Whether anything in the block is taken. */
  isIn(block: Block): boolean {
    return this.#byBlock.has(block)
  }

  take({ block, start, end }: Place): void {
    let taken = this.#byBlock.get(block)
    if (taken === undefined) {
      taken = new Uint8Array(block.text.length)
      this.#byBlock.set(block, taken)
    }
    taken.fill(1, start, end)
  }
}
