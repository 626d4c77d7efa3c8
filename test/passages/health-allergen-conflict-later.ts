import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Written after the rule was tuned; nothing was tuned on them since. */
export const passages: readonly Passage[] = [
  ...unseen(
    'product',
    true,
    `
    Nut-free flapjack ¶ May contain traces of hazelnuts.
    Gluten-free soup ¶ Ingredients: water, carrots, barley, salt.
    Dairy-free pesto ¶ Contains milk.
    Egg-free noodles ¶ Ingredients: wheat flour, egg, salt.
    Free from soya. ¶ Allergens: soya, celery.
    Milk-free truffles ¶ Made in a factory that handles milk.
    Fish-free curry paste ¶ Contains fish.
    `,
  ),
  ...unseen(
    'product',
    false,
    `
    Nut-free flapjack ¶ May contain traces of soya.
    Gluten-free soup ¶ Ingredients: water, carrots, rice, salt.
    Dairy-free pesto ¶ Contains cashew nuts.
    Egg-free noodles ¶ Ingredients: wheat flour, water, salt.
    Free from soya. ¶ Allergens: celery.
    Gluten-free cake, £4 a slice ¶ Carrot cake, £3 a slice. Contains wheat.
    Milk-free truffles ¶ Ingredients: coconut milk, sugar.
    Mustard, stone ground ¶ Contains mustard. Gluten-free.
    `,
  ),
]
