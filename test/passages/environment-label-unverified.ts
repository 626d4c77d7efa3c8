import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Green seals of a seller's own, and those with a scheme behind them. */
export const passages: readonly Passage[] = [
  ...lines(
    'product',
    true,
    `
    Eco Approved
    Look out for our Ocean Hero medal.
    Green score: 9/10
    With our own sustainability label.
    Look for the green leaf badge on our best products.
    Earth Certified soap
    Climate Approved delivery
    Eco rating: A+
    Certified eco-friendly.
    All garments in this range carry our Conscious badge for sustainability.
    Sustainability Seal 2026
    Nature Approved
    Planet score: B
    Winner of our own eco award.
    Certified sustainable
    100% Eco Verified
    Nature Approved skincare
    Our Eco Seal tells you which products are better for the planet.
    Carbon score: low
    Environmentally certified hosting
    Badge of sustainability: awarded to every lamp we make
    Certified green products
    Eco-Award winner collection
    Products with the green dot of approval are our greenest.
    `,
  ),
  ...lines(
    'product',
    false,
    `
    EU Ecolabel, licence FR/030/012
    FSC certified paper
    Blue Angel, DE-UZ 14
    Energy label: class B
    GOTS certified organic cotton, certificate 42123
    Certified by the Soil Association
    Shipping label included
    Approved by our head gardener
    Planet Earth poster, 50 x 70 cm
    A certified plumber will visit you.
    Eco mode saves water.
    B Corp certified since 2021
    Our own label for sustainability has been dropped.
    Credit score in two minutes
    Oeko-Tex Standard 100, no. 15.HUS.12345
    Leaf green paint, 2.5 litres
    Rainforest Alliance certified coffee
    Badge with the company logo, 100 pieces
    Cradle to Cradle Certified Silver
    Our climate is rated mild.
    We do not award a green seal of our own.
    Stamp of the Green Party
    `,
  ),
]
