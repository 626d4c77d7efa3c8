import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Food without this or that, and what it holds; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'product',
    true,
    `
    Gluten-free brownies ¶ Ingredients: sugar, butter, wheat flour, eggs, cocoa.
    Nut-free granola ¶ Oats, honey, raisins. May contain nuts.
    Dairy-free chocolate ¶ Cocoa mass, sugar, cocoa butter. May contain milk.
    Free from egg. ¶ Ingredients: flour, sugar, whole egg powder, butter.
    Milk-free spread ¶ Rapeseed oil, water, whey powder (milk), salt.
    Peanut-free snack bar ¶ Allergy advice: may contain traces of peanuts.
    Soya-free burger ¶ Pea protein, water, soya sauce, onion.
    No nuts! Our pesto ¶ Basil, oil, cashew nuts, cheese, garlic.
    Egg-free mayonnaise ¶ Made in a kitchen that uses egg: may contain egg.
    Lactose-free and free from milk: our custard ¶ Ingredients: skimmed milk, sugar, starch.
    Sesame-free hummus ¶ Chickpeas, tahini (sesame), lemon, salt.
    Wheat-free crackers ¶ Allergens: contains wheat and soya.
    `,
  ),
  ...unseen(
    'product',
    false,
    `
    Gluten-free brownies ¶ Ingredients: sugar, butter, rice flour, eggs, cocoa. May contain nuts.
    Dairy-free chocolate ¶ Cocoa mass, sugar, oat powder. Contains oats.
    Nut-free granola ¶ Oats, honey, raisins. Made in a nut-free kitchen.
    Free from egg. ¶ Ingredients: flour, sugar, eggplant, oil.
    Dairy-free ice cream ¶ Coconut milk, sugar, vanilla.
    Dairy-free spread ¶ Almonds, cocoa butter, oil.
    Egg-free mayonnaise ¶ Does not contain egg. Contains mustard.
    Lactose-free milk ¶ Contains milk. Lactose below 0.1 g per 100 ml.
    Peanut-free snack bar ¶ Contains almonds.
    Fat-free yoghurt ¶ Contains milk.
    Sugar-free gum ¶ Contains a source of phenylalanine. May contain soya.
    Gluten-free pasta ¶ Buckwheat flour and water. May contain soya.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Guilt-free shopping ¶ Cookies: we use milk chocolate.
    `,
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'product',
    true,
    `
    Gluten-free beer ¶ Contains barley.
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Our menu ¶ Gluten-free pizza, £11. ¶ Lasagne, £10. Contains wheat, milk and egg.
    `,
  ),
]
