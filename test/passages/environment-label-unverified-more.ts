import { guides, unseen } from './lines.ts'
import { held, type Passage } from './passage.ts'

/** Seals and badges for the planet; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...held(
    guides(
      'product',
      true,
      `
    ![Planet Approved seal](seal.png) ¶ Bamboo cutlery set, £9.
    ![100% eco certified](badge.svg) ¶ Washing powder, 40 washes.
    ![Sustainability certified](cert.png) Recycled notebook, £6.
    `,
      'markdown',
    ),
  ),
  ...unseen(
    'product',
    true,
    `
    Certified eco-friendly dish soap. 500 ml, £3.50.
    Eco certified yoga mat in natural rubber. £42.
    Awarded our own Green Star for sustainability. Cotton sheets, from £60.
    Look for the Conscious Planet badge on our greenest products.
    Certified sustainable timber decking, £4 a metre.
    `,
  ),
  ...held(
    guides(
      'product',
      false,
      `
    ![FSC Mix, licence code FSC-C123456](fsc.png) ¶ Notebook, £6.
    ![EU Ecolabel, licence DE/020/123](flower.png) ¶ Dish soap.
    ![Green leaf pattern](leaf.png) ¶ Wallpaper, £38 a roll.
    ![Secure payment seal](lock.png) ¶ Checkout
    ![Energy label class A](energy.png) ¶ Fridge, £499.
    `,
      'markdown',
    ),
  ),
  ...unseen(
    'product',
    false,
    `
    Certified organic by Soil Association, GB-ORG-05. Porridge oats, 1 kg.
    Our mechanics are certified to work on electric cars. Book a service.
    Approved used cars with a green sticker for the low-emission zone.
    We do not use our own eco seals. You will find only labels that others check, such as the EU Ecolabel (licence FR/044/007).
    Energy performance certificate: C. Three bedrooms, garden, £265,000.
    Award-winning planet lamp for children, certified safe to EN 62115.
    `,
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'product',
    true,
    `
    Linen shirt ¶ ![Green Choice label](leaf.png) ¶ £58 ¶ [Add to basket](#)
    ![Climate friendly seal of approval](climate.svg) ¶ Oat drink, 1 litre.
    ![Eco-friendly badge](eco.png) ¶ Garden hose, 20 m.
    This sofa carries our Earth Kind label. From £899.
    GreenScore A: one of our most sustainable lamps. £75.
    `,
    'markdown',
  ),
  ...guides(
    'product',
    false,
    `
    ![Customer wearing the green label jacket](model.jpg) ¶ Jacket, £90.
    The green label on the box shows the batch number.
    `,
    'markdown',
  ),
  ...guides(
    'product',
    true,
    `
    Our Planet-Friendly Seal guarantees it.
    Ocean Safe Certified
    Awarded the Green Choice stamp.
    `,
  ),
]
