import { lines, pieces } from './lines.ts'
import type { Passage } from './passage.ts'

/** Green words on shop and brand pages, and the same words where they say something else or something exact. */
export const passages: readonly Passage[] = [
  ...lines(
    'product',
    true,
    `
    Our eco-friendly kitchen spray cuts grease without the nasties.
    Meet the sustainable sneaker you'll want to live in.
    Environmentally friendly packaging, every time.
    Sustainable fashion for every body.
    A greener way to clean your home.
    Planet-friendly wrapping paper in six cheerful prints
    Kind to your skin, kind to the planet.
    Eco-conscious yoga mats, designed in Bristol
    Good for you. Good for the planet.
    Our most sustainable collection yet has landed.
    The Earth-friendly dish soap families love
    Eco friendly bamboo toothbrush, soft bristles, pack of 4
    Consciously made linen dresses for long summer evenings
    Better for the environment, better for your wallet.
    Choose the green option: our new refill pouch.
    Responsibly made bedding you can feel good about
    Go green with our reusable lunch wraps!
    Sustainably made in small batches.
    We make climate-friendly oat drinks that taste of childhood.
    The eco choice for busy parents.
    Environmentally conscious mailers for modern brands
    Shop our range of eco products
    Beautiful, durable and sustainable homeware.
    Guilt-free, planet-positive coffee pods
    An environmentally responsible alternative to cling film
    Feel good knowing your new rug is sustainable.
    Clean, green and made to last.
    Stylish swimwear that doesn't cost the earth - literally. Sustainable, sexy, yours.
    Nature-friendly fabric softener with lavender
    Our candles are 100% sustainable.
    Ocean-friendly sunscreen for the whole family
    Hand-finished in our sustainable workshop from sustainable materials.
    Switch to the greener energy supplier today.
    Low-impact denim that fits like a dream
    Wash day just got more eco-friendly!
    Reef-safe, earth-kind, skin-loving lotion
    Sustainable by nature.
    Fully sustainable phone cases from £19
    The environmentally friendly way to travel across Europe.
    Pick eco-delivery at checkout and do your bit for the environment.
    The world's greenest cleaning brand
    A sustainable future starts in your bathroom: try our eco shampoo bars.
    `,
  ),
  ...lines(
    'product',
    false,
    `
    Bottle made from 80% recycled PET; cap and label are not.
    The dark green option is back in stock.
    EU Ecolabel certified, licence FR/030/001: eco-friendly cleaning for the kitchen.
    We got the green light to open a second shop in York.
    Use eco mode to cut the wash to 0.6 kWh.
    Build a sustainable business with invoices that get paid on time.
    Sustainable growth for your agency, without burnout.
    Our sneaker is sustainable in one respect: the sole is 62% natural rubber from FSC-certified plantations in Sri Lanka.
    Sage green linen curtains, lined, 140 x 220 cm
    Garden-fresh green beans, washed and trimmed
    A naturally warm yarn for winter hats
    Machine washable. Line dry. Dye lots may vary.
    The Green family has run the bakery since 1954.
    This is not an eco-friendly product, and we will not pretend otherwise.
    "Is your packaging environmentally friendly?" is the question we get most; the answer is below, part by part.
    Green tea with jasmine, 20 bags
    Natural oak top, powder-coated legs
    Responsible for your own baggage? Add a tag.
    What does sustainable mean? We explain the terms brands use.
    Read our environmental policy and the yearly figures behind it.
    A clean design with no visible screws
    Environment variables are encrypted at rest.
    Play on the greens of three championship courses.
    Eco-friendly packaging: the box is 100% recycled cardboard, the tape is paper, and there is no plastic inside.
    Environmentally friendlier than our old bottle: 31% less plastic, measured against the 2022 version by weight.
    Keep a sustainable pace on long runs with the built-in metronome.
    Set up a staging environment in two clicks.
    Greenwich Village walking tour, two hours
    We can't call it sustainable yet: the zip is still virgin nylon.
    Conscious breathing course, eight sessions
    Energy label class B, 54 kWh per 100 cycles.
    Clean eating made simple: 30 dinners
    Sustainable returns? We report on the fund's holdings each quarter.
    Responsible gambling: set a limit at any time.
    Made from recycled polyester (70%, GRS certified, licence CU 812345).
    Greens, grains and a lemony dressing
    Natural light fills the whole apartment.
    A friendly environment for learning the piano
    The planet Mars poster, 50 x 70 cm
    Sustained-release formula lasts 12 hours.
    Green Park station is three minutes away on foot.
    A lighter jar: 22% less glass than before, which saves 14 tonnes of glass a year.
    `,
  ),
  ...pieces(
    'landing',
    true,
    'html',
    `
    <section><h1>Everyday cleaning, made green</h1><p>Plant-powered sprays and tabs delivered to your door. Eco-friendly and family-approved.</p><a class="btn" href="/shop">Shop the range</a></section>
    %%
    <div class="card"><img src="leaf.svg" alt="Eco friendly product"><h3>Linen apron</h3><p>£38</p><button>Add to basket</button></div>
    %%
    <h2>Why Northlake?</h2><ul><li>Free returns</li><li>Sustainable materials</li><li>Two-year warranty</li></ul>
    %%
    <header><h1>Luxury that loves the planet</h1></header><p>Eco-luxe handbags, cut and sewn in Porto from €240.</p>
    `,
  ),
  ...pieces(
    'landing',
    false,
    'html',
    `
    <section><h1>Refill, don't rebuy</h1><p>Our aluminium bottle is refilled, not replaced: one bottle and ten tabs stand in for eleven plastic bottles (18 g each).</p></section>
    %%
    <div class="card"><h3>Forest green linen apron</h3><p>£38. Flax from Normandy; dyed in Portugal.</p><button>Add to basket</button></div>
    %%
    <h2>Sustainable materials</h2><p>Our fleece is 85% recycled polyester, certified to the Global Recycled Standard (licence CU 1088213). The zip is new plastic.</p>
    %%
    <p>Switch on the appliance and choose Eco. The eco programme takes 3 h 20 min and uses 0.75 kWh.</p>
    `,
  ),
  ...pieces(
    'email-offer',
    true,
    'email',
    `
    From: Moss & Pine <hello@mossandpine.example>
    Subject: Spring clean, the sustainable way
    Content-Type: text/plain

    Hi there,

    Our new sustainable mop has arrived. Washable, good-looking, and yours for £24.

    Moss & Pine, 4 Dock Road, Hull HU1 2AB
    Unsubscribe: https://mossandpine.example/u
    %%
    From: Aldo at Fieldcup <aldo@fieldcup.example>
    Subject: New in: travel cups
    Content-Type: text/plain

    Hello,

    Our travel cups are planet friendly, leak-proof and come in nine colours. From $18.

    Fieldcup Inc., 12 Pier St, Portland OR 97204
    Unsubscribe: https://fieldcup.example/u
    `,
  ),
  ...pieces(
    'email-offer',
    false,
    'email',
    `
    From: Moss & Pine <hello@mossandpine.example>
    Subject: The mop you can wash 300 times
    Content-Type: text/plain

    Hi there,

    The new mop head is 90% recycled cotton (from our own offcuts, audited by Textra in May 2026). The handle is steel.

    Moss & Pine, 4 Dock Road, Hull HU1 2AB
    Unsubscribe: https://mossandpine.example/u
    %%
    From: Greenfield Garage <desk@greenfield.example>
    Subject: Your MOT is due on 4 December
    Content-Type: text/plain

    Hello,

    Book your MOT at Greenfield Garage. Drive in on the green lane behind the station.

    Greenfield Garage, 2 Green Lane, Leeds LS1 4AP
    Unsubscribe: https://greenfield.example/u
    `,
  ),
]
