import { guides } from './lines.ts'
import { held, type Passage } from './passage.ts'

/** Links to conditions that do not say so; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...held(
    guides(
      'landing',
      true,
      `
    Half price on all boots. [More](/terms)
    Win a trip to Lisbon. Find out [here](https://example.com/terms-and-conditions).
    Double points in May. [Click here](/legal/terms).
    Refer a friend and both get £20. [Learn more](/referral-terms)
    0% for 12 months. [Read more](/terms-of-service)
    Enter our prize draw. [This page](/competition-terms) has everything.
    Price promise: find it cheaper and we match it. [How it works](/price-promise-terms)
    `,
      'markdown',
    ),
  ),
  ...held(
    guides(
      'landing',
      false,
      `
    Half price on all boots. [Terms apply](/terms)
    Win a trip to Lisbon. Read the [terms and conditions](https://example.com/terms-and-conditions).
    By ordering you agree to our terms, which you find [here](/terms).
    Free delivery this weekend. [Offer terms](/offer-terms)
    New boots are here. [More](/boots)
    Double points in May. [T&Cs](/legal/terms)
    How we price. [Learn more](/pricing)
    Midterms are over! Pick a summer course. [More](/midterms)
    Short-term lets in York. [Details](/short-term-lets)
    For the rules of the draw, [click here](/competition-terms).
    Conditions of the offer: [see here](/offer/terms)
    `,
      'markdown',
    ),
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'landing',
    true,
    `
    Free delivery this weekend. [Details](/offer-terms)
    Switch today and get £150. [See more](https://example.com/switch/terms)
    Unlimited calls. [Info](/tos)
    Buy one, get one free. [Link](/promo/terms.html)
    Try it for 30 nights. [More info](/trial/terms-conditions)
    `,
    'markdown',
  ),
  ...guides(
    'landing',
    false,
    `
    A dictionary of trade words. [Read more](/glossary-of-terms)
    `,
    'markdown',
  ),
]
