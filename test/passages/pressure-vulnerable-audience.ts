import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Offers aimed at children, at debt, at grief and at what was found out about the reader, and such words where nothing is sold. */
export const passages: readonly Passage[] = [
  ...unseen(
    'ad',
    true,
    `
    Hey kids! Ask Mum and Dad to buy you the new Robo Pup, out now!
    Tell your parents you want the Galaxy Castle for Christmas!
    Get your mom to order the Slime Lab today, kids!
    Bad credit? Behind on your bills? Get £1,000 in your account today. Apply now
    Drowning in debt? Borrow up to $5,000 in minutes.
    Struggling to pay your bills? A quick loan of $500 is just a tap away.
    Turned down by the bank? Broke until payday? We lend to anyone. Apply now.
    Sorry for your loss. Enjoy 15% off all headstones this month.
    Grieving? Treat yourself: 25% off our comfort boxes this week.
    `,
  ),
  ...unseen(
    'ad',
    false,
    `
    Kids, ask a parent before you go online.
    Parents: see the lesson plan and the price before you book.
    Kids eat free on Tuesdays. Book your table.
    Tell your parents where you are going, and wear a helmet.
    Struggling to pay? Free debt advice is at example.org.
    Worried about money? Call us: we can pause your payments, at no cost.
    Representative 24.9% APR. Check whether you are eligible; this does not touch your credit score.
    Refused credit? You have the right to see the file the lender used.
    Sorry for your loss. Here is how to close an account, step by step.
    We help families to plan a funeral. Prices from £1,895, with no deposit.
    Your repeat prescription is ready to collect.
    Because you searched for running shoes, here are new ones from $60.
    Meters for people with diabetes, from £12.
    We noticed that you left a lamp in your basket. It is still there.
    Blankets that are soft on skin with eczema, £40.
    Maternity jeans, now 20% off.
    `,
  ),
  ...guides(
    'ad',
    true,
    `
    Bug your dad until he gets you the Turbo Track!
    Kids, don't be the only one in class without Zappo cards. Get mum to pick up a pack today!
    Can't make rent? Our payday loan gets you cash in 15 minutes.
    Lost a loved one? Save 20% on urns with code REMEMBER.
    We saw that you've been looking up symptoms of depression. Try MoodLift, $29 a bottle.
    We noticed that you might be pregnant. Here's 20% off prams!
    Because you searched for diabetes, we think you'll love GlucoTea. Buy now.
    Based on your searches for anxiety, we picked these supplements for you. Shop now
    You've been feeling low lately, we noticed. CalmX can help: $19 a month.
    `,
  ),
  ...unseen(
    'ad',
    true,
    `
    Kids! Nag your mum until she buys you a Fizz Bear!
    Ask your dad to get you the Laser Kite today.
    Overwhelmed by debt? Get a $2,000 cash advance now.
    Bills piling up? Apply today for a loan of up to £750, whatever your score.
    We're so sorry for your loss. Order now and save 10% on funeral flowers.
    Mourning a pet? Get 30% off our memorial frames.
    We noticed you've been reading about divorce. Book our lawyers now for $99.
    We see that you were searching for cancer symptoms. Try our test kit, £59.
    As someone with anxiety, you need CalmTea. Buy now.
    Tell mum and dad you need the new Dino Watch!
    `,
  ),
  ...unseen(
    'ad',
    false,
    `
    Ask your dad how he made it: stories of four fathers, in our winter issue.
    Behind on your bills? Call our helpline; we can pause your payments.
    Loans from £1,000, representative 7.9% APR. Late payment can cause you serious money problems.
    We noticed you've been reading about bread. Our baking class costs £40.
    When someone has died: what to do in the first five days.
    `,
  ),
]
