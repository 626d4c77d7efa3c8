import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** What becomes of packs and goods, as labels and shops say it; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'product',
    true,
    `
    Bamboo baby wipes ¶ Soft, unscented and fully biodegradable. 64 wipes. ¶ Add to basket
    Our coffee pods are compostable, so your morning cup leaves nothing behind.
    100% recyclable packaging. Every jar, lid and label.
    Paper cups for events ¶ Compostable cups with a smooth wall. Sleeve of 50.
    This rucksack is made from recycled plastic. Padded back, 22 litres.
    Chemical-free laundry liquid with lavender oil. 1 litre.
    Dog waste bags, biodegradable and strong. 120 on 8 rolls.
    Non-toxic candle with a cotton wick. Burns for 40 hours.
    Phone case that is 100% compostable at the end of its life. Fits all current models.
    Glitter for festivals: biodegradable, skin-safe and bright.
    Plastic-free tea bags in a sealed pouch. 80 bags.
    Mailing bags made with recycled content. Tear-proof, self-seal.
    `,
  ),
  ...unseen(
    'ad',
    true,
    `
    The toothbrush that goes back to nature. Biodegradable handle, soft bristles. £4.
    Recyclable, reusable, gorgeous: the new bottle from Fenmoor Spring.
    `,
  ),
  ...unseen(
    'product',
    false,
    `
    Paper cups for events ¶ Industrially compostable to EN 13432. Not suitable for home composting. Sleeve of 50.
    This rucksack is made from 85% recycled polyester from used bottles. Padded back, 22 litres.
    Bottle: widely recycled at the kerbside, cap on. Film lid: do not recycle.
    Garden composter, 300 litres. Turns peelings and compostable waste into soil in about six months.
    Recycling bin with three compartments. Sorts glass, paper and cans.
    Compostable food-waste liners, certified OK compost HOME. Break down in a home compost heap within 26 weeks.
    Return your empty cartridges in the prepaid envelope and we recycle them at our plant in Leeds.
    Envelopes made from 100% post-consumer recycled paper. Box of 500.
    Kettle descaler. Harmful if swallowed. This product is not biodegradable.
    Battery pack. Do not throw away with household waste. Take it to a recycling point for recyclable batteries.
    `,
  ),
  ...unseen(
    'help-article',
    false,
    `
    Is the tray recyclable? Check the rules of your local council, because not every council collects black plastic.
    How to put out your garden waste: use the brown bin for grass, leaves and other biodegradable waste.
    Which bags may I use? Please use only paper or certified compostable bags (EN 13432) in the food caddy.
    `,
  ),
  ...unseen(
    'editorial',
    false,
    `
    The word "biodegradable" says little by itself: it does not tell where a thing breaks down, or how long it takes.
    We stopped calling our pouches recyclable, because only one in eight councils collects them.
    `,
  ),
]
