import { sheets } from './lines.ts'
import { held, type Passage } from './passage.ts'

const before: Passage[] = [
  { kind: 'ad', flag: true, text: '# Free phone case!*\n\nPick any colour.\n\n\\*Just pay $6.95 shipping and processing.' },
  {
    kind: 'email-offer',
    flag: true,
    format: 'email',
    text: 'From: Maple & Co <hello@maple.example>\nSubject: Your free tote bag is waiting\nContent-Type: text/plain\n\nHello,\n\nThe new spring collection is here.\n\nThe tote bag comes with any order of $75 or more.\n\nThe Maple team\n',
  },
  { kind: 'landing', flag: true, text: '# Free forever\n\nBookkeeping for one-person firms.\n\n## Pricing\n\nAfter 30 days you pay $15 a month.' },
  {
    kind: 'product',
    flag: true,
    text: '## Free returns\n\nChanged your mind? Send it back.\n\n## Small print\n\nA return handling charge of £3.50 is deducted from your refund.',
  },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: '<section class="hero"><h1>Free hearing aid</h1><a class="btn" href="/claim">Claim yours</a></section><footer><p class="fine">Hearing aid offered with the purchase of a second unit at full price.</p></footer>',
  },
  {
    kind: 'product',
    flag: true,
    text: '# Free delivery\n\nOur oak table, made to order in Leeds.\n\n- Seats six\n- Oiled finish\n\nDelivery is free when you spend £500 or more; otherwise it costs £39.',
  },
  {
    kind: 'ad',
    flag: true,
    text: 'Get your **free sample box**!\n\nWe send you five teas.\n\nA subscription is required to receive the sample box.',
  },
  {
    kind: 'landing',
    flag: true,
    text: '# Free SIM card\n\nOrder in two minutes.\n\n## How it works\n\nThe SIM card is sent after you buy a top-up of at least €10.',
  },
  {
    kind: 'email-offer',
    flag: true,
    format: 'html',
    text: '<h1>FREE breakfast for two</h1><p>Wake up by the sea.</p><p><a class="button" href="https://inn.example/book">Book now</a></p><p><small>Breakfast is included only on stays of three nights or more.</small></p>',
  },
  {
    kind: 'pricing',
    flag: true,
    text: '## Free installation\n\nOur engineers come to you.\n\n## Terms\n\nInstallation is free only if you sign a 24-month contract; otherwise it is $99.',
  },
  {
    kind: 'landing',
    flag: true,
    text: '# A free gym bag for every new member\n\nJoin the club.\n\n---\n\nGym bag available while you hold an annual membership, paid in full.',
  },
  { kind: 'ad', flag: true, text: 'Claim your free book today!\n\nThe author signs each copy.\n\nYou only pay $8.95 for shipping.' },
  {
    kind: 'landing',
    flag: true,
    text: '# $0 setup\n\nLive in an afternoon.\n\n## Details\n\nSetup is $0 with a two-year agreement and $250 otherwise.',
  },
  { kind: 'ad', flag: false, text: 'Free charger when you buy any phone in store.' },
  { kind: 'ad', flag: false, text: 'Free recipe card (you only pay the postage, £1.20).' },
  { kind: 'landing', flag: false, text: '# Questions?\n\nFeel free to call us. Plans start at $9 a month.' },
  { kind: 'product', flag: false, text: 'Our gluten-free, sugar-free bars cost $3 each. Buy two and save.' },
  { kind: 'landing', flag: false, text: '# Free shipping on orders over $50\n\nAdd to your basket and check out.' },
  { kind: 'pricing', flag: false, text: '| | Free | Team |\n| --- | --- | --- |\n| Price | $0 | $12/month |\n| Projects | 3 | Unlimited |' },
  { kind: 'landing', flag: false, text: '# Free shipping, always\n\nEvery order, any size, no minimum. Mugs from $14.' },
  { kind: 'landing', flag: false, text: 'Call us toll-free on 0800 555 0100. Rooms cost $120 a night.' },
  {
    kind: 'newsletter',
    flag: false,
    text: '# What to do with your free time\n\nTickets for the museum cost £12. You are free to leave and come back.',
  },
  {
    kind: 'landing',
    flag: false,
    text: '# Free download: the moving checklist\n\nNo e-mail address needed.\n\n## Need a van?\n\nOur vans start at $39 a day.',
  },
  { kind: 'landing', flag: false, text: 'Royalty-free music for your films. One licence costs $29.' },
  {
    kind: 'product',
    flag: false,
    text: '## Delivery and returns\n\nReturns are free for 30 days. Delivery costs £3.99, or nothing when you spend £40.',
  },
  { kind: 'email-offer', flag: false, text: 'Buy one, get one free on all candles until {{end_date}}. Candles from $12.' },
  { kind: 'landing', flag: false, text: '# Stress-free moving\n\nA two-person crew costs $180. Cancel free of charge up to 24 hours before.' },
]

const tuned: Passage[] = [
  { kind: 'ad', flag: true, text: '# FREE travel mug!*\n\nLimited colours.\n\n\\* Pay $5.99 postage and handling.' },
  {
    kind: 'email-offer',
    flag: true,
    format: 'email',
    text: 'From: Bloom <post@bloom.example>\nSubject: A free gift for you\nContent-Type: text/plain\n\nHi,\n\nYour gift is added with any purchase over $60.\n\nBloom\n',
  },
  { kind: 'landing', flag: true, text: '# Free forever\n\nInvoices in one click.\n\n## Plans\n\nFree for 14 days, then $19 a month.' },
  { kind: 'product', flag: true, text: '# Free returns\n\nNo questions asked.\n\n## Returns policy\n\nWe deduct £4 handling from each return.' },
  { kind: 'landing', flag: true, text: '# Free shipping\n\nHand-poured candles.\n\n## FAQ\n\nShipping is free on orders over $75.' },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: '<div class="banner"><h2>Free smart speaker</h2></div><p>The sound of home.</p><p class="legal">Speaker free with a 24-month broadband contract. New customers only.</p>',
  },
  { kind: 'ad', flag: true, text: 'Your gift is FREE!\n\nWe love to spoil you.\n\nGift with purchase of two full-size products.' },
  {
    kind: 'pricing',
    flag: true,
    text: '## Free onboarding\n\nA specialist sets you up.\n\n## Notes\n\nOnboarding is free with an annual plan and $400 otherwise.',
  },
  {
    kind: 'email-offer',
    flag: true,
    format: 'html',
    text: '<h1>Your complimentary upgrade</h1><p>Stretch out.</p><p><small>Upgrade requires a minimum stay of four nights.</small></p>',
  },
  {
    kind: 'landing',
    flag: true,
    text: '# Free credit score\n\nSee it in a minute.\n\n## How it works\n\nYou get your score when you enrol in CreditPlus at $19.99 a month.',
  },
  { kind: 'product', flag: true, text: '## Free lens cleaning kit\n\nKeep them clear.\n\nThe cleaning kit is included when you order two pairs.' },
  { kind: 'ad', flag: true, text: '# Free eye test\n\nOpen seven days.\n\nEye test free only when you buy glasses; otherwise £25.' },
  { kind: 'ad', flag: false, text: 'Free tote with every order over $40.' },
  { kind: 'landing', flag: false, text: '# Free shipping\n\nMugs $14. Plates $18.' },
  { kind: 'landing', flag: false, text: 'Free shipping on all orders. Socks are $9 a pair.' },
  { kind: 'landing', flag: false, text: 'Feel free to reply to this e-mail. Your order came to $42.' },
  { kind: 'landing', flag: false, text: 'The service is not error-free. Support costs $20 per hour.' },
  { kind: 'pricing', flag: false, text: '## Free plan\n\n3 projects, no card.\n\n## Pro\n\n$12 a month, unlimited projects.' },
  { kind: 'product', flag: false, text: 'A fragrance-free, cruelty-free cream. $24 with any purchase of soap.' },
  { kind: 'landing', flag: false, text: '# Free of charge\n\nThe library lends e-readers free of charge to every resident.' },
  { kind: 'editorial', flag: false, text: '# Free gift\n\nThe gift comes with any $60 order.' },
  {
    kind: 'landing',
    flag: false,
    text: '# Free parking\n\nThe car park is free for all guests.\n\n## Rooms\n\nRooms from $90. Breakfast is included when you book three nights.',
  },
  {
    kind: 'product',
    flag: false,
    text: '# Free software you can trust\n\nThe source is on our site. Support plans cost $500 a year with a one-year minimum.',
  },
  { kind: 'landing', flag: false, text: '# Get a free quote\n\nRoof repairs from £250. A deposit is required when you order.' },
  { kind: 'email-offer', flag: false, text: '# Free shipping this week\n\nNo minimum order. Ends {{end_date}}.' },
]

/** A second round, written after the first was tuned and measured before anything was changed for it; it has guided the rules since. */
const second: Passage[] = [
  {
    kind: 'email-offer',
    flag: true,
    text: '# Your free weekend bag\n\nWe kept one for you.\n\nBags are reserved for customers who spend at least £80 this month.',
  },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: "<h1>Get a free tablet</h1><p>Switch to our fibre.</p><a class='btn' href='/x'>Get my free tablet</a><p class='small-print'>Tablet offered to customers taking a 24-month plan at $65 a month.</p>",
  },
  { kind: 'ad', flag: true, text: 'Free engraving!\n\nMake it theirs.\n\nEngraving is complimentary on watches above $300; all other watches $25.' },
  { kind: 'landing', flag: true, text: '# Kids eat free\n\nEvery Sunday.\n\n*One child per adult main course purchased.' },
  { kind: 'product', flag: true, text: '**Free gift wrapping**\n\nChoose your ribbon.\n\nGift wrapping costs $6 unless your basket is over $100.' },
  {
    kind: 'email-offer',
    flag: true,
    text: '# A free month of parking\n\nDrive in, walk out.\n\n## The details\n\nThe parking offer requires a six-month commitment.',
  },
  {
    kind: 'ad',
    flag: true,
    format: 'text',
    text: 'FREE airport pick-up!\n\nRooms by the lake.\n\nPick-up only for guests staying 5 nights or longer.',
  },
  {
    kind: 'landing',
    flag: true,
    text: '# Free migration\n\nWe move your data.\n\n## Fine print\n\nMigration is included for customers on the annual Business plan.',
  },
  { kind: 'landing', flag: true, text: 'Join now and get a free T-shirt.\n\nRun with us.\n\nT-shirt: pay just £3.95 for delivery.' },
  {
    kind: 'pricing',
    flag: true,
    text: '## Complimentary phone\n\nThe newest model.\n\n## Plan\n\nPhone subject to a 36-month instalment agreement at $28 a month.',
  },
  { kind: 'landing', flag: false, text: '# Wedding photos\n\nFree for non-commercial use. Prints cost $8.' },
  { kind: 'landing', flag: false, text: '# Get started free\n\nNo card, no catch.\n\n## Team\n\n$10 per user when you need more.' },
  { kind: 'product', flag: false, text: 'BPA-free bottle, $18. Free returns within 60 days. Spend $75 for express shipping.' },
  { kind: 'landing', flag: false, text: 'Children under five travel free. Adult tickets £14. Book two weeks ahead and save.' },
  { kind: 'landing', flag: false, text: '# Free Wi-Fi in every room\n\nDoubles from $120 with a minimum stay of two nights in August.' },
  { kind: 'email-offer', flag: false, text: '# Members get free shipping\n\nYou are a member, so every order ships free. Renew any time for $20.' },
  { kind: 'landing', flag: false, text: '# Free museum entry on Sundays\n\nGuided tours cost £6 and need a booking of at least four people.' },
  { kind: 'pricing', flag: false, text: 'Free up to 1,000 contacts. After that, $15 a month.' },
  {
    kind: 'newsletter',
    flag: false,
    text: 'Five free walks in the city\n\nThe harbour loop is our favourite.\n\nFrom the shop: any order over $40 comes with a map.',
  },
  { kind: 'landing', flag: false, text: '# Rent free of hassle\n\nWe handle repairs. A deposit is required when you sign a contract.' },
]

/** A third round, written after the second had guided the rules; it has guided them since. */
const third: Passage[] = [
  {
    kind: 'landing',
    flag: true,
    text: '# Free nights on us\n\nStay by the river.\n\n## Conditions\n\nFree nights apply to bookings of seven nights or more.',
  },
  {
    kind: 'email-offer',
    flag: true,
    format: 'email',
    text: 'From: Sole <hey@sole.example>\nSubject: Free socks inside\nContent-Type: text/plain\n\nHi Ana,\n\nSummer is here.\n\nYour free socks are added when your basket passes $70.\n',
  },
  {
    kind: 'product',
    flag: true,
    format: 'html',
    text: "<h1>Trail Watch</h1><p><b>Free strap!</b></p><ul><li>GPS</li></ul><p class='terms'>Strap worth $29 given only with the Pro edition.</p>",
  },
  { kind: 'ad', flag: true, text: 'Your first haircut is free!\n\nWalk in today.\n\nFirst haircut free for clients who prepay five visits.' },
  { kind: 'landing', flag: true, text: '## Free assembly\n\nWe build it for you.\n\n- Assembly: $49 for orders below $400' },
  { kind: 'landing', flag: true, text: '# Free* dental check\n\nBook online.\n\n\\* With a paid hygienist visit.' },
  {
    kind: 'pricing',
    flag: true,
    text: '# Free domain\n\nYour name online.\n\n### Hosting\n\nDomain free for the first year with any annual hosting plan, then $18 a year.',
  },
  { kind: 'ad', flag: true, format: 'text', text: 'FREE DELIVERY\n\nPizza, hot and fast.\n\nMinimum order for delivery 15 euros.' },
  { kind: 'landing', flag: false, text: '# Free delivery, no minimum\n\nPizza from €9. Collection orders over €30 get a dessert.' },
  { kind: 'landing', flag: false, text: 'Plastic-free packaging. Boxes cost $2 each when you buy ten.' },
  {
    kind: 'landing',
    flag: false,
    text: '# Free help, seven days a week\n\nOur support team answers in minutes. The Premium plan requires an annual contract.',
  },
  {
    kind: 'newsletter',
    flag: false,
    text: '# Admission is free\n\nThe show runs until May. The catalogue costs $30 and is available to members for $25.',
  },
  { kind: 'product', flag: false, text: 'Fat-free yoghurt, 500 g, £2.10. Buy three for £5.' },
  {
    kind: 'landing',
    flag: false,
    text: '## Free breakfast\n\nServed to all guests from 7 to 10.\n\n## Late check-out\n\nLate check-out is included with bookings of three nights.',
  },
  { kind: 'email-offer', flag: false, text: 'Spend $40 and get a free candle. Spend $80 and get two.' },
  { kind: 'landing', flag: false, text: 'Free yourself from paperwork. From $9 per month with an annual plan.' },
]

/** A fourth round, written after the third had guided the rules; it has guided them since. */
const fourth: Passage[] = [
  {
    kind: 'landing',
    flag: true,
    text: '# Free tickets for two\n\nAn evening at the theatre.\n\n## How to get them\n\nTickets are free when you open a savings account with at least €500.',
  },
  {
    kind: 'product',
    flag: true,
    format: 'html',
    text: '<h2>Free case included</h2><p>Protects your lenses.</p><p><small>Case free on frames over £120 only.</small></p>',
  },
  {
    kind: 'email-offer',
    flag: true,
    format: 'email',
    text: 'From: Verde <hi@verde.example>\nSubject: A free plant for your desk\nContent-Type: text/html\n\n<h1>Green up your desk</h1><p>New pots are in.</p><p>The plant comes with purchases of $45 and up.</p>\n',
  },
  {
    kind: 'ad',
    flag: true,
    text: '**Free boiler cover!**\n\nNo more cold mornings.\n\nBoiler cover requires a gas and electricity contract with us.',
  },
  { kind: 'landing', flag: true, text: '# Complimentary drinks\n\nAt our rooftop bar.\n\n\\*One drink per guest, dinner reservation required.' },
  { kind: 'landing', flag: false, text: '# Free cancellation\n\nRooms from $80. Breakfast $12.' },
  { kind: 'landing', flag: false, text: 'Free tastings on Fridays for everyone. Bottles from $14, cases with 10% off when you buy twelve.' },
  { kind: 'product', flag: false, text: 'Lead-free crystal. $60 the pair. Free of scratches or your money back.' },
  { kind: 'landing', flag: false, text: '# Kids go free when an adult pays full price\n\nAdult entry is $22.' },
  { kind: 'pricing', flag: false, text: '## Free\n\nOne project.\n\n## Studio\n\n$15 a month, ten projects. Free onboarding call.' },
]

const freshBad = `
=== landing
# Complimentary airport pickup

Step off the plane and into our car.

## Details

We send the car for guests who book seven nights or longer.
=== email-offer eml
From: Petal & Stem <hi@petal.example>
Subject: A free vase for you
Content-Type: text/plain

Winter roses are in.

Your vase ships with bouquets of £45 and up.
=== product
# Free engraving

Make it yours.

## Good to know

Engraving costs nothing on rings above €300 and €25 on all others.
=== ad html
<h1>Free drinks all night!</h1><p>Friday at The Anchor.</p><p class="legal">Drinks free for the first 30 guests.</p>
=== landing
# FREE installation

We hang it, plug it in and take the box away.

## Terms

To qualify for installation you need to add our three-year care plan.
=== pricing
## Free migration

We move your old site for you.

### FAQ

Is migration available on every plan? Migration comes with yearly plans; monthly customers pay $150.
=== landing html
<section><h2>Free gift wrapping</h2><p>Bows and all.</p></section><footer><p class="small">Gift wrapping is complimentary once your basket reaches $75.</p></footer>
=== social-post text
FREE tote bag!! 🎁

Just cover shipping ($7.50) and it's yours.
=== landing
# Your first cleaning is free

Spotless in two hours.

## The small print

You commit to three further cleanings at the regular price.
=== email-offer html
<h1>A free night in Lisbon</h1><p>On us.</p><p><small>Pay for three nights and the fourth night is free.</small></p>
=== product
# Free case

Protect your phone.

### Offer terms

Case supplied with phones bought on a 36-month tariff.
=== landing
# Free wheel alignment

Drive straight.

## How to get it

Buy a set of four tyres and we align your wheels.
=== ad
# Free makeover

Book your hour with our artists.

A £30 booking deposit is redeemable against products only.
=== landing
# Free delivery

Fresh fish to your door.

## Delivery areas

Delivery: £4.95 for baskets under £60.
=== landing html
<h1>Complimentary parking</h1><p>Right by the door.</p><h2>Notes</h2><p>Parking for spa guests only; other visitors pay £12 a day.</p>
=== email-offer eml
From: Bookworm <post@bookworm.example>
Subject: Free book inside
Content-Type: text/plain

Happy birthday, Sam!

Pick any paperback. You'll find it added to your basket when you check out with two other titles.
=== landing
# Free solar survey and free battery

Power day and night.

## About the battery

The battery is supplied at no charge to homes that take a system of 6 kW or larger.
=== product
# Free refills for life

One bottle, no waste.

## Refills

Refills are sent out to subscribers of the monthly care plan.
=== landing
# Free upgrade to a suite

More room for you.

## Conditions

Upgrades are for loyalty members staying from Sunday to Thursday.
=== ad html
<h1>Free headphones</h1><p>Hear the difference.</p><p class="fine">Headphones by redemption after purchase of a Luma TV. £9 admin charge.</p>
=== landing
# Free kids' meals

Bring the little ones.

## Menu notes

One kids' meal per adult main course ordered.
=== landing
# Free repairs

We fix what we sell.

## Repairs

Each repair has a call-out charge of $40.
=== pricing
# Free training included

Learn it in a day.

## Terms

Training is only provided to accounts with 20 seats or more.
=== landing
# Free samples

Try our teas at home.

## Order your samples

Samples are dispatched with your first paid order.
=== trial-signup
# Free welcome pack

Everything to begin.

The welcome pack will be sent after your second monthly payment.
=== landing html
<div class="hero"><h1>Free roadside help</h1></div><p>Day or night.</p><div class="terms"><p>Roadside help is provided to drivers who had their last service with us.</p></div>
=== landing
# Free tickets

See the match.

## Ticket rules

A £2.50 handling fee per ticket is payable.
=== product
# Free lens coating

Less glare.

## About

Coating is free with frames over £99.
=== landing
# Free valuation and free removal

We clear your garage.

## Prices

Removal is charged at $85 unless we buy three pieces or more.
=== email-offer html
<h1>FREE perfume</h1><p>Scent of summer.</p><p style="font-size:10px">Perfume with two or more fragrances. Excludes minis.</p>
`

const freshGood = `
=== landing
# Complimentary airport pickup for stays of seven nights

Step off the plane and into our car.
=== landing
# Free parking

Two hundred spaces.

## Spa

The spa is for guests who book three nights or more.
=== product
# Free engraving on rings above €300

On all other rings it costs €25.
=== landing
# Free delivery

On everything, always.

## Returns

Returns cost £3.50.
=== email-offer eml
From: Petal & Stem <hi@petal.example>
Subject: Free vase with bouquets over £45
Content-Type: text/plain

Winter roses are in.

Your vase ships with bouquets of £45 and up.
=== landing
# Feel free to visit

Tours start with a purchase of $10.
=== landing
# A lead-free, BPA-free bottle

Bottles ship when you order two or more.
=== pricing
## Free plan

Ten boards.

## Pro

Boards are unlimited when you subscribe for a year.
=== landing
# Free Wi-Fi

In every room.

## Meeting rooms

Meeting rooms cost £40 for guests and are included on orders over £500.
=== newsletter
# Free concert in the park

Bring a blanket.

## Dinner

Dinner is served to those who book a table.
=== landing
# Free refills of tap water

## Coffee

Coffee refills with any cake.
=== landing
# Free samples, no purchase needed

Try our teas. We pay the postage.
=== ad
Free wheel alignment with four new tyres.
=== landing
# Free quotes

Roofs, gutters, walls.

## Payment

We ask for a 20% deposit with your order.
=== landing
# Duty-free shopping

Perfume with two or more items: 10% off.
=== landing
# Free cancellation

Up to 24 hours before arrival.

## Breakfast

Breakfast with orders over €10.
=== product
# Free case (with 36-month tariffs)

Protect your phone.
=== landing
# Free tickets for children under 12

Adults pay £18.
=== landing
# Free help by phone

## Home visits

A visit costs $60 unless you hold a care plan.
=== landing
# Free swimming for residents

Other visitors pay £5.
`

export const passages: readonly Passage[] = [
  ...held(before),
  ...second,
  ...third,
  ...fourth,
  ...tuned,
  ...held([...sheets(true, freshBad), ...sheets(false, freshGood)]),
]
