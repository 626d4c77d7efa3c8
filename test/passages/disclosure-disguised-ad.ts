import { sheets } from './lines.ts'
import { held, type Passage } from './passage.ts'

/** Articles, surveys and tests that sell; written before the rule was read. */
export const passages: readonly Passage[] = held([
  ...sheets(
    true,
    `
=== editorial
# The 7 best CRM tools of 2026 (tested)

We tried seven tools. Our winner is Fernbase, which we make.

[Buy Fernbase for $19](https://fernbase.example/buy?utm_medium=affiliate)
=== email-offer
Subject: Quick survey

Three questions about your sleep. Do you wake up tired? Do you turn at night? Do you snore?

[Buy the pillow, £49](https://example.com/pillow)
=== editorial
# My honest review of the Lumo blender

It crushes ice and looks good. Use my code SAVE20 for 20% off.

[Get it here](https://shop.example/lumo?ref=kitchenjen)
=== editorial
# Doctors are stunned by this new knee strap

Local reporters looked into the strap that everyone talks about. Stock is low.

[Order yours for $39](https://example.com/order)
=== editorial
# Best travel insurance: an independent comparison

Our independent test found that our own policy, Wayfare Gold, comes first.

[Get a quote from £12](https://wayfare.example/quote)
=== social-post
Honest review: this serum changed my skin. Use my code GLOW15 at checkout 💕
=== help-article
# Why your computer is slow

Old files slow a computer down. Only CleanPro removes them all.

[Buy CleanPro for $29.99](https://example.com/cleanpro?aff=77)
=== editorial
# 10 best mattresses of 2026

1. Duneva Cloud, $899. [Check price](https://shop.example/duneva?tag=sleepwell-20)
2. Orri Firm, $749. [Check price](https://shop.example/orri?tag=sleepwell-20)
=== editorial
# Quiz: which vitamin do you lack?

Answer five questions. Whatever you answer, our Daily Mix helps.

[Buy Daily Mix, £24](https://example.com/mix)
=== editorial
# News: savings app pays people to save

People across the country are switching. Sign up with my link and get £20.

[Open an account](https://app.example/join?ref=news24)
`,
  ),
  ...sheets(
    false,
    `
=== editorial
*Advertisement*

# The 7 best CRM tools of 2026

Fernbase is ours, and we put it first.

[Buy Fernbase for $19](https://fernbase.example/buy?utm_medium=affiliate)
=== email-offer
Subject: Quick survey

How did we do? Three questions, two minutes. There is nothing to buy.

[Answer the questions](https://example.com/survey)
=== editorial
# My review of the Lumo blender

This post contains affiliate links: if you buy through them, I earn a commission.

[Get it here](https://shop.example/lumo?ref=kitchenjen)
=== editorial
# How to choose a mattress

Lie on it for ten minutes. Ask about the return period. A firm bed is not always better.
=== editorial
# Acme team here: how our CRM compares

We sell the first one on this list, so read it with that in mind.

[Buy Acme for $19](https://acme.example/buy)
=== social-post
Paid partnership with Glow Lab. This serum is in my morning routine. Use my code GLOW15.
=== help-article
# Why your computer is slow

Restart it. Remove programs that you do not use. If nothing helps, ask our support.
=== landing
# CleanPro 5

Removes old files in one click. [Buy CleanPro for $29.99](https://example.com/cleanpro)
=== editorial
# 10 best walks in the Dales

1. Malham Cove, four miles. 2. Aysgarth Falls, two miles. Parking costs £5 a day.
=== editorial
# News: our new shop in Bath

We open on 4 May. The first hundred visitors get a tote bag.
`,
  ),
])
