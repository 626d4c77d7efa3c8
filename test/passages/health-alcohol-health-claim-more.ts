import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Drinks praised as good for the body; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'product',
    true,
    `
    Harvest Red 2023 ¶ A wine rich in antioxidants that is good for your heart. 13% vol. ¶ Add to basket
    Vitamin beer ¶ Lager with added vitamins B and C. 4.8% ABV. ¶ Buy a case
    Light rosé with fewer calories than other wines. 8.5% vol.
    `,
  ),
  ...unseen(
    'ad',
    true,
    `
    A glass of our bitters after dinner aids digestion. 35% vol.
    `,
  ),
  ...unseen(
    'product',
    false,
    `
    Harvest Red 2023 ¶ Blackberry, cedar and a long finish. 13% vol. Serve with lamb. ¶ Add to basket
    Kombucha with live cultures, alcohol-free. Organic green tea, ginger and lemon. 330 ml.
    Orange juice with added vitamin C. Never from concentrate.
    Alcohol-free lager, 0.0% vol, only 60 calories a bottle.
    Low-alcohol pale ale, 0.5% ABV. Hoppy and light.
    Isopropyl alcohol 70%. Cleans glass and electronics. Keep away from children.
    Facial toner without alcohol. Witch hazel and rose water to calm the skin.
    Dry white wine, 12% vol. Nutrition per 100 ml: energy 74 kcal. Contains sulphites.
    Red wine vinegar, aged in oak. Good for dressings.
    Beer shampoo with hops and vitamin B5 for healthy shine.
    `,
  ),
  ...unseen(
    'ad',
    false,
    `
    Pinot noir week: six bottles for £60. Please drink responsibly.
    The health spa at Oakwell Hall: massage, pool and a glass of prosecco on arrival. From £89 a person.
    Whisky from the islands, smoke and salt. 46% vol. Over 18s only.
    Gin school: distil your own bottle in an afternoon. £95 each.
    `,
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'product',
    true,
    `
    Hard kombucha with live cultures for a happy gut. 5% ABV, brewed in small batches.
    Botanical gin with turmeric and ginger, to support your immune system. 40% vol, 70 cl.
    Skinny prosecco: low in sugar, so you can sip without guilt. 11% vol.
    Hard seltzer, only 90 calories and low carb. 4.5% ABV. The healthier way to drink.
    Protein stout ¶ 5% ABV and 12 g of protein a can, made for recovery after the gym.
    `,
  ),
  ...guides(
    'ad',
    true,
    `
    Clean wine, no headaches. Natural, low-sulphite and hangover-free. From £12 a bottle.
    Unwind with Calm Cider: the drink that melts stress and helps you sleep. 4.5% vol.
    Tequila with no carbs and zero sugar, the guilt-free spirit for your diet.
    Our organic vodka is detoxifying and gluten-free. 40% ABV.
    `,
  ),
  ...guides(
    'product',
    true,
    `
    A glass of our wine helps digestion.
    `,
  ),
]
