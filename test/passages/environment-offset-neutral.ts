import { lines, pieces } from './lines.ts'
import type { Passage } from './passage.ts'

/** Goods, services and firms called neutral, and what only speaks of the climate, of money or of neutral things. */
export const passages: readonly Passage[] = [
  ...lines(
    'product',
    true,
    `
    Carbon-neutral coffee, roasted to order.
    Fly climate neutral: we plant a tree for every ticket.
    Free CO2-neutral shipping on every order
    The net-zero T-shirt has arrived.
    Every delivery is carbon neutral.
    Our climate positive burger is back on the menu
    100% carbon neutral since 2019
    Proudly carbon neutral
    We offset the emissions of every parcel, so your order has no impact on the climate.
    Carbon negative gin, distilled by the sea
    Enjoy guilt-free flights: add 2 euro and your trip is CO2 neutral.
    A carbon-neutral phone plan for £8 a month
    This website is carbon neutral.
    Zero-carbon delivery to your door
    Europe's first climate-neutral nappies
    Net zero hosting for people who care
    Our wines are climate-neutral thanks to certified reforestation projects.
    Carbon-free shipping, on us.
    Your stay with us is carbon neutral.
    Carbon-neutral certified skincare
    We're a carbon neutral company.
    Drive CO2-compensated: add it at the pump for a cent a litre
    Each box ships carbon neutral
    We're the first bank in the region to be climate neutral.
    All our products are carbon neutral across their whole life.
    The only carbon negative notebook
    Neutralise your flight in one tap
    Tea that's climate neutral from field to cup
    Offset your flight for only £4 and fly with a clean conscience.
    Emission-neutral courier service for your shop
    A climate neutral event: CO2 from travel and catering is compensated.
    Buy a mattress, leave no footprint: our beds are CO₂ neutral.
    Carbon-neutral by default. No extra charge.
    We balance out the CO2 of every order by planting trees.
    Net-zero emissions cement, in bags of 25 kg
    Our bouquets are now climate neutral!
    Carbon neutral parcels with PostGo
    Sneakers with zero carbon footprint
    Taxi rides that are climate-neutral, day and night
    Switch to our net zero pension fund wrapper, fully offset
    CO2 neutral printed in Austria
    Nature-positive, carbon-neutral chocolate bars
    `,
  ),
  ...lines(
    'product',
    false,
    `
    Emissions from our roastery fell 40% between 2019 and 2025 (scope 1 and 2, ISO 14064).
    We also pay for peat restoration; it does not make our flights carbon neutral.
    Solar customers get net metering at 11 ct per kWh.
    Neutral tones for the living room: sand, oat and clay
    A neutral running shoe with 8 mm drop
    We no longer call our products carbon neutral.
    Carbon-fibre frame, 980 g
    A vendor-neutral guide to cloud costs
    Net neutrality matters to us.
    Net price, zero VAT for exports
    What does carbon neutral mean? A short guide for shoppers.
    The parcel shipped on Tuesday: 1.2 kg CO2e by van, reported by the carrier.
    Zero carbon steel is still rare, and our pans are not made from it.
    pH-neutral cleaner for natural stone
    The tax change is revenue neutral for most shops.
    This jacket caused 14.2 kg of CO2e from fibre to shelf.
    Gender-neutral sizing across the range
    We support three forest projects with 1% of sales. We make no claim about the footprint of our goods.
    Low-carbon steel blade, hardened to 58 HRC
    Activated carbon filter, replace every 3 months
    Carbonated or still? Choose at checkout.
    Zero emissions at the tailpipe; charging causes emissions that depend on your supplier.
    By 2040 we aim for net zero; see the plan and yearly figures.
    A net of oranges, 2 kg
    Zero sugar, zero caffeine
    Can a flight be climate neutral? No.
    Offset print on 300 g paper
    Printed offset in two colours
    The desk offset lets you clamp the lamp anywhere.
    Climate control in both front seats
    Positive reviews from 1,200 hotel guests
    The climate is mild from March to June.
    Our emissions last year: 812 tonnes CO2e (scope 1-3). We buy no offsets.
    The term "climate neutral" will no longer appear on our packs.
    Set an offset of 15 minutes between meetings.
    Plant a tree in your garden: bare-root apple trees from £19
    Carbon copy invoice books, 50 sets
    Carbon dating kit for schools
    The law bars product claims such as "CO2 neutral" that rest on offsetting.
    Neutral grip dumbbells, 2 x 10 kg
    Compensation for delayed flights: file your claim in five minutes
    We measured the footprint of this mug: 0.9 kg CO2e.
    `,
  ),
  ...pieces(
    'product',
    true,
    'html',
    `
    <div class="product"><h1>Alpine water 6 x 1 l</h1><ul><li>From 900 m depth</li><li>Climate neutral</li></ul><p>€4.20</p></div>
    %%
    <footer><img src="badge.png" alt="Carbon Neutral Company badge"><p>Hartwell Print Ltd, Ipswich</p></footer><h1>Business cards from £9</h1>
    %%
    <h1>Send it green</h1><p>All parcels under 20 kg travel CO2-neutral at no extra cost.</p><a class="button" href="/quote">Get a quote</a>
    `,
  ),
  ...pieces(
    'product',
    false,
    'html',
    `
    <h1>Alpine water 6 x 1 l</h1><p>From 900 m depth. Carbonated with natural carbon dioxide.</p><p>€4.20</p>
    %%
    <h1>How we count</h1><p>We stopped buying credits in 2024. Until then we called our cards carbon neutral, which was not right.</p>
    %%
    <h1>Neutral Lab: paint in 40 neutrals</h1><p>Zero VOC. Net content 2.5 l.</p>
    `,
  ),
  ...pieces(
    'email-offer',
    true,
    'email',
    `
    From: Lumo Energy <news@lumo.example>
    Subject: Your home, climate neutral
    Content-Type: text/plain

    Hello,

    Our new gas tariff is fully CO2-compensated. Switch by 30 November and save 60 euro.

    Lumo GmbH, Ringstr. 4, 50667 Köln
    Unsubscribe: https://lumo.example/u
    %%
    From: Bea from Wavebox <bea@wavebox.example>
    Subject: Surf week, sorted
    Content-Type: text/plain

    Hi,

    Seven nights, two boards, one price: $980. And the whole trip is carbon neutral.

    Wavebox LLC, 8 Shore Rd, San Diego CA 92101
    Unsubscribe: https://wavebox.example/u
    `,
  ),
  ...pieces(
    'email-offer',
    false,
    'email',
    `
    From: Lumo Energy <news@lumo.example>
    Subject: Your tariff in figures
    Content-Type: text/plain

    Hello,

    The power mix of your tariff in 2025: 71% wind, 29% gas, 118 g CO2 per kWh.

    Lumo GmbH, Ringstr. 4, 50667 Köln
    Unsubscribe: https://lumo.example/u
    %%
    From: Neutral Space <hi@neutralspace.example>
    Subject: Greige is back
    Content-Type: text/plain

    Hi,

    Our neutral rugs are 20% off until 4 December.

    Neutral Space, 9 Lane, Bath BA1 1AA
    Unsubscribe: https://neutralspace.example/u
    `,
  ),
]
