import { guides } from './lines.ts'
import { held, type Passage } from './passage.ts'

/** Written after the rule was tuned; nothing was tuned on them since. */
export const passages: readonly Passage[] = [
  ...held(
    guides(
      'landing',
      true,
      `
    Free parking for guests. [More](/parking/terms)
    Win tickets to the derby. [Details](/draw/terms-and-conditions)
    Get £50 for your old sofa. Find out [more](/trade-in/terms).
    Cashback on every boiler. [Here](/cashback-terms)
    One month free. [Learn more](/offers/terms)
    Kids eat free. [Click here](/legal/kids-eat-free)
    `,
      'markdown',
    ),
  ),
  ...held(
    guides(
      'landing',
      false,
      `
    Kids eat free. [See the menu](/menu)
    Win tickets. [Rules of the draw](/draw/terms)
    Our privacy promise is [here](/privacy).
    One month free. [More](/one-month)
    Cashback terms: [here](/cashback-terms).
    Autumn term dates. [Details](/term-dates)
    Word list for beginners. [More](/terminology)
    `,
      'markdown',
    ),
  ),
]
