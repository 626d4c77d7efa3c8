import type { Block, Place } from '../document/index.ts'

/** How much a block stands out, 0 to 6: subject, main heading, button, heading, body, small print, hidden text. */
export function prominenceRank(block: Block): number {
  if (block.hidden) return 0
  if (block.role === 'subject' || block.role === 'title') return 6
  if (block.role === 'heading') return (block.data.depth ?? 1) <= 2 ? 5 : 3
  if (block.role === 'button') return 4
  if (block.prominence === 'large') return 4
  return block.prominence === 'small' ? 1 : 2
}

/** The more prominent of a claim and what speaks against it first; the claim where they are alike. */
export const byProminence = <A extends Place, B extends Place>(claim: A, fact: B): [first: A | B, second: A | B] =>
  prominenceRank(fact.block) > prominenceRank(claim.block) ? [fact, claim] : [claim, fact]
