import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** What becomes of a thing once it is thrown away, with and without where, how and how much. */
export const passages: readonly Passage[] = [
  ...lines(
    'product',
    true,
    `
    Comes in fully recyclable packaging.
    Biodegradable bin liners, 30 pieces, £4.50
    Our cups are compostable.
    Bottle made from recycled plastic.
    Toxin-free nail polish
    These wipes break down naturally.
    A chemical-free way to clean your kitchen.
    Every pouch is 100% recyclable.
    Recyclable coffee pods, box of 10
    Knitted from recycled polyester.
    Compostable mailer bags
    Non-toxic, for your whole family.
    Packed in a biodegradable sleeve.
    Straws that decompose naturally
    Our trays are made with recycled aluminium.
    The phone case is completely compostable.
    Plastic that is oxo-degradable
    Sandals made of recycled rubber
    Shampoo without chemicals
    Endlessly recyclable glass jar.
    This film is biodegradable, so you can throw it away with a clear conscience.
    We use recycled packaging for every order.
    Rucksack from recycled ocean plastic
    Detergent with no nasty chemicals
    Cutlery that turns to soil: compostable and cheap.
    A yoga mat that biodegrades.
    `,
  ),
  ...lines(
    'product',
    false,
    `
    The carton is widely recycled at the kerb; the film is not: check with your council.
    Compostable at home within 26 weeks (OK compost HOME).
    Industrially compostable to EN 13432. Do not put it on your compost heap.
    Bottle made from 50% recycled plastic.
    Jacket shell: 80% recycled nylon, 20% elastane.
    Not biodegradable.
    Please sort recyclable waste from the rest.
    This bottle cannot be recycled.
    Biodegrades in fresh water within 28 days (OECD 301B).
    Return the empty pods to any shop and we recycle them.
    The lid is not recyclable; the jar is, in most bottle banks.
    A chemical peel for oily skin
    Our chemistry set for children from 8
    Made from 100% post-consumer recycled paper.
    Store compostable waste in the green bin.
    Free from parabens and sulphates.
    Dermatologically tested.
    A bin for recyclable rubbish, 20 litres
    Compost for tomatoes, peat-free, 40 litres
    Our toner cartridges can be sent back free for recycling.
    Tubs that recycle with plastics in most local collections; peel off the lid first.
    Refillable pen in brass
    `,
  ),
]
