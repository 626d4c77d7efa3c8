import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Written after the rule was tuned; nothing was tuned on them since. */
export const passages: readonly Passage[] = [
  ...unseen(
    'product',
    true,
    `
    Craft lager with electrolytes, so your run tastes better. 4.2% ABV. Supports recovery.
    Our merlot is full of antioxidants that look after you. 13.5% vol.
    Zero sugar vodka soda, 4% ABV, twelve cans.
    The guilt-free gin for summer evenings. 37.5% vol.
    A pale ale that is low in carbs and big on hops. 4% ABV.
    Organic red wine without the hangover. 12.5% vol. £14.
    Probiotic cider from old orchards. 4.8% ABV.
    `,
  ),
  ...unseen(
    'product',
    false,
    `
    Cider from old orchards, 4.8% ABV. Not low in sugar: 40 g in a litre.
    Bar stool in oak, made to support your back. Pour a beer and sit down.
    Hiking map of the wine route, with healthy walks of five to nine miles. £8.
    Zero alcohol gin, low in sugar.
    Wine fridge for 28 bottles. Low energy, quiet.
    Vodka sauce with tomatoes and cream. Low in sugar. 350 g.
    Rum-flavoured protein powder, alcohol-free. 900 g.
    Single malt aged in sherry casks. Sweet, long, without smoke. 46% vol.
    `,
  ),
]
