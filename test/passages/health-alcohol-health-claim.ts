import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Drinks with alcohol as something wholesome, and as drinks. */
export const passages: readonly Passage[] = [
  ...lines(
    'product',
    true,
    `
    The healthier hard seltzer.
    Low-carb beer for summer nights
    Our red wine is good for your heart.
    Guilt-free prosecco, 75 cl
    Gin packed with antioxidants
    A vodka without the hangover
    Zero sugar hard seltzer, 5% vol
    Cider that boosts immunity
    Healthy cocktails for busy people
    A pint of our stout keeps your heart strong.
    Low-calorie rosé wine
    Hangover-free whisky
    Probiotic beer, brewed with love
    This wine is rich in vitamins.
    Wellness wine for mindful evenings
    Reduced-sugar cocktails in a can
    Beer full of electrolytes: recover faster.
    The lager that is low in carbs
    Vitamin vodka: drink well.
    Tequila supports your metabolism.
    Energising gin for long nights
    The healthiest wine you can drink
    Fewer carbs, better beer
    Our rum relieves stress.
    `,
  ),
  ...lines(
    'product',
    false,
    `
    Dry cider, 4.5% vol
    Alcohol-free beer, low in sugar
    Ginger beer with less sugar
    Healthy snacks to go with your wine: nuts, olives, cheese
    Wine glasses, set of six
    White wine vinegar, rich in flavour
    Wine is not healthy; enjoy it rarely.
    A beer of 2.8% vol with 30% less alcohol
    A full-bodied red wine with notes of plum
    Non-alcoholic gin, sugar free
    Non-alcoholic wine, full of antioxidants
    Our beer is brewed by a healthy family business in Leeds.
    A vitamin drink for runners
    Low-carb bread, 500 g
    Gin glasses for good company
    Help us choose the label of our next stout.
    `,
  ),
]
