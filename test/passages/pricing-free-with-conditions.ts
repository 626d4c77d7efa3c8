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

export const passages: readonly Passage[] = [...held(before), ...tuned]
