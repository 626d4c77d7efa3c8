import { guides } from './lines.ts'
import { held, type Passage } from './passage.ts'

/** Written after the rule was tuned; nothing was tuned on them since. */
export const passages: readonly Passage[] = [
  ...held(
    guides(
      'product',
      true,
      `
    Climate approved jeans, £79.
    Look for the Eco-Score: B on the shelf.
    ![Earth certified](earth.png) Shampoo bar, £7.
    Ocean-friendly certified sunscreen. £12.
    Our sustainability badge tells you which shirts to pick. From £19.
    Environmentally certified wall paint, 5 litres, £48.
    Carbon label: 0.4. Oat bar, £1.20.
    `,
      'markdown',
    ),
  ),
  ...held(
    guides(
      'product',
      false,
      `
    Certified arborist, fully insured. From £60 an hour.
    Planet-themed stickers, set of 12. £4.
    Approved by dentists' pets everywhere! A toothy toy for dogs. £6.
    Climate control with a score of warm settings. £499.
    Nature stamp set for children: fox, owl, leaf. £9.
    Recycling symbol on the lid: card, widely recycled.
    Nordic Swan Ecolabel, licence 3041 0012. Eco certified dish soap.
    Earth colours: ochre, umber, terracotta. Label each pot with chalk.
    Sustainable timber, FSC C012345, certified and labelled.
    `,
      'markdown',
    ),
  ),
]
