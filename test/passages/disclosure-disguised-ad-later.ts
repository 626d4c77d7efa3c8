import { sheets } from './lines.ts'
import { held, type Passage } from './passage.ts'

/** Written before the words of the rule were read. */
export const passages: readonly Passage[] = [
  // It showed a disclosure that the rule did not know.
  {
    kind: 'editorial',
    flag: false,
    text: 'Harrow pays us when a reader opens an account. [Open an account](https://harrow.example/recommends/apply)\n',
  },
  ...held([
    ...sheets(
      true,
      `
=== editorial
# Air fryers: our independent test of 2026

We cooked chips in nine fryers. The Bexley 4 won.

[See the price](https://shop.example/bexley-4?tag=fryday-21)
=== social-post
I've been using this planner all month and I love it. Use code MIA20 for 20% off your order! https://planner.example
=== editorial
# How I stopped waking at four

Then I found this tea. With my code CALM10 you get 10% off.

[Shop the tea](https://tea.example/?ref=calm22)
=== editorial
# The best VPN, honestly reviewed

We rank VPNs without bias. First place: Veilo.

[Get Veilo](https://veilo.example/?aff_id=881)
=== editorial
# Running shoes that last

I ran 300 miles in the Strider 2. [Buy it here](https://shoes.example/strider?utm_medium=affiliate).
=== social-post
Morning routine ✨ This collagen is everything. Code LENA15 gives you 15% off.
=== editorial
# Which bank pays most?

We compared 12 banks. The one that we like best is Harrow. [Open an account](https://harrow.example/recommends/apply)
=== editorial
# Unbiased guide to dog food

Our pick is Tail & Co. Save 25% with code GOODDOG. [Order](https://tail.example/aff/order)
`,
    ),
    ...sheets(
      false,
      `
=== editorial
# Air fryers: our test of 2026

We may earn a commission when you buy through links on this page.

[See the price](https://shop.example/bexley-4?tag=fryday-21)
=== social-post
#ad I've been using this planner all month. Use code MIA20 for 20% off your order!
=== editorial
# Running shoes that last

I ran 300 miles in the Strider 2 and bought it myself. [The maker](https://shoes.example/strider)
=== editorial
# Sponsored: how to sleep well

Written for Calm Tea. Use code CALM10 for 10% off.
=== editorial
# What an error code tells

Code E15 means that the filter is blocked. Clean it, and you save 15% of the energy.
=== editorial
# How to read a changelog

See the [branch](https://git.example/repo?ref=main) for what changed.
=== social-post
Our summer sale is on. Use code SUN20 for 20% off everything in our shop.
=== help-article
# Where do I enter a discount code?

Open the basket, choose "Add code" and type it in.
`,
    ),
    ...sheets(
      true,
      `
=== editorial
# Three prams for small lifts

The Pico folds to the size of a bag. [Buy the Pico](https://prams.example/pico?affiliate=9913)
=== editorial
# An impartial look at hearing aids

The Auro S is our favourite, for its sound and its price. [Order a test set](https://auro.example/test?tag=earnews-20)
=== editorial
# My week with a standing desk

My back is better. If you want one, use my code STAND25 and save 25%.
=== editorial
# Where to buy saffron

This shop has the best. [Shop saffron](https://spice.example/refer/1182)
=== editorial
# Best budget phone of the year

We tested twenty. [Check the winner](https://phones.example/nova?irclickid=77ab)
`,
    ),
    ...sheets(
      false,
      `
=== editorial
# Where to buy saffron

Some links in this article are affiliate links. [Shop saffron](https://spice.example/refer/1182)
=== editorial
# Three prams for small lifts

The Pico folds to the size of a bag. [The maker's page](https://prams.example/pico)
=== editorial
# How referral codes work

A friend gives you a code, you type it in, and both get a discount.
=== editorial
# My week with a standing desk

This is a paid partnership with Upward Desks. Use my code STAND25 and save 25%.
=== editorial
# Best budget phone of the year

The shop gives us a commission of 3% for each sale. [Check the winner](https://phones.example/nova?irclickid=77ab)
`,
    ),
  ]),
]
