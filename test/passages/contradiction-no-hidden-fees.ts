import { held, type Passage } from './passage.ts'

const before: Passage[] = [
  { kind: 'landing', flag: true, text: '# No hidden fees\n\nRooms with a view.\n\n## House rules\n\nA cleaning fee of $60 is charged at check-out.' },
  {
    kind: 'landing',
    flag: true,
    text: '# Zero commission trading\n\nBuy and sell in seconds.\n\n## Costs\n\nWe charge a commission of 0.4% on crypto orders.',
  },
  {
    kind: 'product',
    flag: true,
    text: '# All-inclusive week in Crete\n\nSun, sea, sand.\n\n## Extras\n\nWi-Fi €5 per day. Drinks are charged separately.',
  },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: '<section><h1>What you see is what you pay</h1></section><section><h2>Booking</h2><p>A service fee of 8% is added at checkout.</p></section>',
  },
  { kind: 'pricing', flag: true, text: 'No setup fee!\n\n| Item | Price |\n| --- | --- |\n| Monthly plan | $40 |\n| One-time setup fee | $99 |' },
  {
    kind: 'email-offer',
    flag: true,
    format: 'email',
    text: 'From: Wave Mobile <hi@wave.example>\nSubject: Unlimited data, no extra charges\nContent-Type: text/plain\n\nSwitch today for $30 a month.\n\nAn activation fee of $35 applies.\n',
  },
  {
    kind: 'landing',
    flag: true,
    text: '# Join with no joining fee\n\nTrain at 200 clubs.\n\n## Prices\n\nThere is a £25 joining fee on the flexible plan and on the annual plan.',
  },
  { kind: 'landing', flag: true, text: '# Never any fees\n\nBanking the way it should be.\n\n## Schedule\n\nLate payment fee: $25.' },
  {
    kind: 'pricing',
    flag: true,
    text: 'Simple pricing without hidden costs.\n\n- $19 per user\n- Support billed at $80 an hour\n- Mandatory onboarding fee of $500',
  },
  {
    kind: 'landing',
    flag: true,
    text: '# No booking fees. Ever.\n\nGigs near you.\n\n## FAQ\n\n### What does it cost?\n\nWe add a booking fee of £1.75 per ticket.',
  },
  { kind: 'product', flag: true, text: '## No monthly fees\n\nA card for everyday spending.\n\n## Fees\n\nMonthly fee: $4.95' },
  {
    kind: 'landing',
    flag: true,
    text: 'The price you see includes everything: no surprises, no additional costs.\n\nGuests pay a mandatory resort fee of $32 per night on arrival.',
  },
  {
    kind: 'landing',
    flag: true,
    text: '# No delivery fee\n\nGroceries at your door.\n\n## Details\n\nA delivery fee of $3.99 is added to each order.',
  },
  { kind: 'landing', flag: false, text: 'No booking fees. The city tax of €2 a night is paid at the hotel.' },
  { kind: 'pricing', flag: false, text: '# No setup fee\n\n$20 a month. Late payments cost $10.' },
  { kind: 'editorial', flag: false, text: 'Avoid hidden fees. A hotel may charge a resort fee of $30.' },
  { kind: 'landing', flag: false, text: '# No cancellation fee\n\nShipping costs $5.' },
  { kind: 'pricing', flag: false, text: '## Basic\n\nNo setup fee. $20 a month.\n\n## Enterprise\n\nSetup fee $500. $200 a month.' },
  { kind: 'landing', flag: false, text: '# No hidden fees\n\nTickets are $54.50 in total: $50 for the seat and a $4.50 booking fee.' },
  { kind: 'landing', flag: false, text: '# No hidden fees\n\nPlans cost $12 a month, and that is all.' },
  { kind: 'landing', flag: false, text: 'Other banks charge a $12 monthly fee. We have no monthly fees.' },
  { kind: 'landing', flag: false, text: 'No foreign transaction fees.\n\nThe card has an annual fee of $95.' },
  { kind: 'product', flag: false, text: '# No hidden charges\n\nBikes from $400. Gift wrap is optional, $6.' },
  { kind: 'pricing', flag: false, text: 'No hidden fees: every plan lists its price, and payments cost 2.9% + 30¢.' },
  { kind: 'landing', flag: false, text: 'We charge no commission to buyers. There is no listing fee either.' },
  { kind: 'landing', flag: false, text: '# No extra fees\n\nRooms from $90.\n\n## Pets\n\nIf you bring a pet, a $20 cleaning fee applies.' },
]

const tuned: Passage[] = [
  { kind: 'landing', flag: true, text: '# No hidden fees\n\nRooms from $90.\n\n## At the hotel\n\nA $15 resort fee is collected at check-in.' },
  { kind: 'landing', flag: true, text: '# Zero commission\n\nTrade shares.\n\n## Costs\n\nA 0.5% spread is added to the price.' },
  { kind: 'landing', flag: true, text: '# All-inclusive holidays\n\nRelax.\n\n## Good to know\n\nWi-Fi €5/day.' },
  { kind: 'pricing', flag: true, text: '## No setup fees\n\nStart today.\n\n## Small print\n\nA one-off set-up fee of £49 is payable.' },
  { kind: 'landing', flag: true, text: 'No extra charges. Ever.\n\nTickets from £20.\n\nA £2.50 transaction fee applies to every order.' },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: '<h1>No hidden charges</h1><p>Cars from $20 a day.</p><p class="fine">Airport surcharge of $11.50 per day applies to all rentals.</p>',
  },
  {
    kind: 'email-offer',
    flag: true,
    text: 'Broadband with no activation fee.\n\nOnly $45 a month.\n\nActivation fee: $30, billed on your first invoice.',
  },
  {
    kind: 'landing',
    flag: true,
    text: '# Transparent pricing, zero hidden costs\n\nLearn guitar.\n\n## FAQ\n\nA registration fee of $25 is required of all students.',
  },
  { kind: 'landing', flag: true, text: '# No fees ever\n\nSend money home.\n\n## Details\n\nTransfers under $100 carry a $2.99 transfer fee.' },
  {
    kind: 'product',
    flag: true,
    text: '# One price, everything included\n\nYour event, done.\n\n## Costs\n\nA compulsory service charge of 12.5% is added to the bill.',
  },
  { kind: 'landing', flag: true, text: '# No annual fee\n\nEarn points on every purchase.\n\n## Rates\n\nAnnual fee: $75.' },
  {
    kind: 'pricing',
    flag: true,
    text: '| Plan | Price | Fees |\n| --- | --- | --- |\n| Basic | $10 | No setup fee, then a $50 setup fee for each extra site |\n\nNo hidden fees.\n\nA mandatory licence fee of $30 is charged to all plans.',
  },
  { kind: 'landing', flag: false, text: 'No booking fees; city tax of €2 a night is paid at the hotel.' },
  { kind: 'pricing', flag: false, text: 'No setup fee. Late payments cost $10.' },
  { kind: 'editorial', flag: false, text: 'How to avoid hidden fees: ask about the $15 resort fee.' },
  { kind: 'landing', flag: false, text: '# No cancellation fee\n\nShipping $5.' },
  { kind: 'landing', flag: false, text: '# No hidden fees\n\n$12 a month.' },
  { kind: 'pricing', flag: false, text: '| | Basic | Pro |\n| --- | --- | --- |\n| Setup | No setup fee | Setup fee $99 |\n| Price | $10 | $50 |' },
  { kind: 'landing', flag: false, text: 'There are no hidden fees except a $5 service fee, which we show before you pay.' },
  { kind: 'landing', flag: false, text: '# No hidden fees\n\nOther sites add a $9 service fee. We do not.' },
  { kind: 'landing', flag: false, text: '# No hidden fees\n\nPriority boarding is optional and has a fee of $15.' },
  { kind: 'landing', flag: false, text: '# No hidden fees\n\nThe price includes a $3 booking fee.' },
  { kind: 'landing', flag: false, text: '# No overdraft fees\n\nOut-of-network cash machines charge a $3 fee.' },
  { kind: 'landing', flag: false, text: '# No hidden costs\n\nA lost key costs $40 to replace; a replacement fee is charged.' },
  { kind: 'landing', flag: false, text: 'No annual fee.\n\nForeign transaction fee: 3%.' },
]

/** A second round, written after the first was tuned and measured before anything was changed for it; it has guided the rules since. */
const second: Passage[] = [
  {
    kind: 'landing',
    flag: true,
    text: '# Honest prices, no hidden extras\n\nFlats by the week.\n\n## On leaving\n\nEvery guest pays a final cleaning charge of €45.',
  },
  {
    kind: 'pricing',
    flag: true,
    text: 'Everything included. No add-ons, no extra fees.\n\n## FAQ\n\n**Is there anything else to pay?** There is a one-time onboarding fee of $250.',
  },
  { kind: 'landing', flag: true, text: '# Fee-free banking\n\nSpend abroad like a local.\n\n## Pricing\n\nThe account fee is €3 a month.' },
  { kind: 'email-offer', flag: true, text: 'Zero booking fees on all gigs!\n\nAt checkout a booking fee of $2 per ticket is applied.' },
  { kind: 'landing', flag: true, text: 'No sign-up fee, ever.\n\n## Membership\n\nRegistration fee: £20 (paid once).' },
  { kind: 'product', flag: true, text: '# All-inclusive resort\n\nSwim, eat, sleep.\n\nBreakfast is not included.' },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: '<h1>No additional costs</h1><p>Car hire from €15 a day.</p><p>A mandatory winter-tyre surcharge of €8 a day is payable at the desk.</p>',
  },
  { kind: 'landing', flag: true, text: 'We never charge hidden fees.\n\nOrders carry a handling fee of $3.50.' },
  { kind: 'landing', flag: true, text: '# No commission\n\nSell your car online.\n\n## How we earn\n\nWe take a 4% commission when your car sells.' },
  { kind: 'pricing', flag: true, text: 'Flat price. No surprises.\n\nPlus fees and surcharges from $50/mo.' },
  { kind: 'landing', flag: false, text: '# No hidden extras\n\nThe weekly price of €420 includes a €45 cleaning fee.' },
  { kind: 'pricing', flag: false, text: 'No extra fees. The one-time onboarding costs $250 and you can skip it: onboarding is optional.' },
  { kind: 'landing', flag: false, text: '# Fee-free trading\n\nMost brokers take a commission of 1%.' },
  { kind: 'landing', flag: false, text: 'No booking fee when you book by phone. Online, a booking fee of $2 applies.' },
  { kind: 'landing', flag: false, text: 'No monthly fee. There is a late payment fee of $15.' },
  { kind: 'product', flag: false, text: '# No delivery fee\n\nA restocking fee of 10% applies to opened items.' },
  { kind: 'landing', flag: false, text: '# No hidden fees\n\n## Our fees\n\nWe charge 1% per transfer, shown before you confirm.' },
  { kind: 'landing', flag: false, text: 'Are there hidden fees? No. Your statement lists an interchange fee of 0.2% that goes to the card network.' },
  { kind: 'pricing', flag: false, text: '- **Starter**: no onboarding fee\n- **Scale**: onboarding fee of $900' },
  { kind: 'landing', flag: false, text: '# No resort fees\n\nParking fee: $20 a night, if you bring a car.' },
]

/** A third round, written after the second had guided the rules; it has guided them since. */
const third: Passage[] = [
  {
    kind: 'landing',
    flag: true,
    text: '# One flat fare. No surcharges.\n\nTaxis you can trust.\n\n## Fares\n\nA night surcharge of $4 applies after 10 pm, and an airport surcharge of $3 applies to all pick-ups.',
  },
  { kind: 'email-offer', flag: true, text: '**No activation fee** on all phones!\n\nDetails: activation fee of $29.99 applies.' },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: '<h1>Ticket prices with no service fees</h1><p>Shows from $30.</p><p><small>A service fee of $3.95 per ticket is added at payment.</small></p>',
  },
  { kind: 'landing', flag: true, text: 'No hidden charges, guaranteed.\n\n## Letting\n\nTenants pay an administration fee of £150.' },
  {
    kind: 'pricing',
    flag: true,
    text: '# All fees included\n\nStorage from £10 a week.\n\n## Move-in\n\nA mandatory insurance charge of £3 a week is added.',
  },
  { kind: 'landing', flag: true, text: '# $0 commission\n\nStocks for everyone.\n\n## Pricing\n\nOptions carry a commission of $0.65 per contract.' },
  { kind: 'landing', flag: true, text: 'Join free: no joining fee, no admin fee.\n\nAn admin fee of £10 is payable on the day you join.' },
  {
    kind: 'product',
    flag: true,
    text: '# Without extra costs\n\nTours in small groups.\n\nAn entrance fee of €12 is payable on site and is required.',
  },
  { kind: 'landing', flag: false, text: '# No surcharges\n\nOur fares are metered: $3 to start and $2 per mile.' },
  { kind: 'landing', flag: false, text: 'No service fees on group bookings. Single tickets carry a service fee of $3.95.' },
  { kind: 'landing', flag: false, text: '# No hidden charges\n\nWhen you rent elsewhere, agencies add an administration fee of £150.' },
  { kind: 'landing', flag: false, text: '# No commission\n\nA platform fee of $5 a month is all you pay.' },
  { kind: 'pricing', flag: false, text: 'No setup fee.\n\nReplacement card fee: $5.' },
  { kind: 'landing', flag: false, text: '# No hidden fees\n\nCompare: Bank A charges a monthly fee of $12; we charge nothing.' },
  { kind: 'landing', flag: false, text: '# No overage charges\n\nThe plan costs $40, including the $5 line access fee.' },
  { kind: 'landing', flag: false, text: 'No exit fees. The annual management charge of 0.4% covers everything.' },
]

/** A fourth round, written after the third had guided the rules; it has guided them since. */
const fourth: Passage[] = [
  {
    kind: 'landing',
    flag: true,
    text: '# Rent a scooter, no extra fees\n\n19 cents a minute.\n\n## Good to know\n\nAn unlocking fee of $1 applies to every ride.',
  },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: "<h2>No delivery charges</h2><p>Fresh fish.</p><p class='fine'>A delivery charge of £4.50 applies to all orders.</p>",
  },
  { kind: 'pricing', flag: true, text: 'No hidden costs.\n\n## Contract\n\nAn onboarding fee of €900 is payable by all customers.' },
  { kind: 'email-offer', flag: true, text: 'Zero fees. Zero stress.\n\nA service charge of 2% is added to each payment.' },
  { kind: 'landing', flag: true, text: '# No booking fees\n\n## Checkout\n\nBooking fee: $3.00 per order' },
  { kind: 'landing', flag: false, text: '# No booking fees\n\nPay at the hotel. Parking costs $10.' },
  { kind: 'landing', flag: false, text: '# No hidden costs\n\nThe €900 price includes an onboarding fee of €100.' },
  { kind: 'landing', flag: false, text: '# No delivery charges\n\nUnlike big stores, which add a delivery fee of £5.' },
  { kind: 'pricing', flag: false, text: 'No cancellation fees. Late payment fee: $10.' },
  { kind: 'landing', flag: false, text: 'We list every fee: no hidden fees. If you want it faster, an express fee of $9 applies.' },
]

export const passages: readonly Passage[] = [...held(before), ...second, ...third, ...fourth, ...tuned]
