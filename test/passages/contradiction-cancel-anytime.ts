import { held, type Passage } from './passage.ts'

const before: Passage[] = [
  { kind: 'landing', flag: true, text: '# Cancel anytime\n\nFibre for £28 a month.\n\n## Terms\n\nMinimum term 18 months.' },
  { kind: 'landing', flag: true, text: '# No contract\n\nUnlimited calls.\n\n## Fees\n\nAn early termination fee of $120 applies.' },
  {
    kind: 'landing',
    flag: true,
    text: 'Join with no strings attached.\n\nTrain at any club.\n\nTo leave, send us written notice at least 60 days in advance.',
  },
  {
    kind: 'email-offer',
    flag: true,
    format: 'email',
    text: 'From: Box of Books <us@books.example>\nSubject: New stories each month, cancel any time\nContent-Type: text/plain\n\nThe first box ships today.\n\nYou can only cancel by phone, Monday to Friday.\n',
  },
  { kind: 'pricing', flag: true, text: '| Plan | Term | Exit |\n| --- | --- | --- |\n| Home | 12-month minimum commitment | Cancel anytime |' },
  {
    kind: 'pricing',
    flag: true,
    format: 'html',
    text: '<div class="card"><h3>Gold</h3><p>£39 a month</p><ul><li>Cancel whenever you want</li><li>Sauna</li></ul><p class="fine">12-month minimum term.</p></div>',
  },
  {
    kind: 'landing',
    flag: true,
    text: '# No commitment\n\nMeals for busy weeks.\n\n## FAQ\n\n### How do I stop?\n\nCancellations must be sent by post 30 days before the next delivery.',
  },
  { kind: 'landing', flag: true, text: '# No lock-in\n\nEnergy made simple.\n\n## Details\n\nExit fee: £75 per fuel.' },
  {
    kind: 'trial-signup',
    flag: true,
    text: 'Cancel at any time.\n\nThe membership runs for an initial period of 6 months and cannot be cancelled before then.',
  },
  { kind: 'landing', flag: true, text: '# Leave whenever you like\n\nCo-working in the city.\n\n## Agreement\n\nMembers give three months’ notice.' },
  { kind: 'landing', flag: true, text: 'Flexible phone plans. No long-term contract.\n\nAll plans come with a 24-month agreement.' },
  { kind: 'landing', flag: true, text: '# Cancel any time\n\nNews without noise.\n\nA cancellation fee of $49 is charged.' },
  { kind: 'ad', flag: true, text: 'Cancel anytime! A minimum of three boxes is required before you can cancel.' },
  { kind: 'landing', flag: false, text: 'Cancel anytime in Settings; you keep access until the month ends.' },
  { kind: 'landing', flag: false, text: '# Cancel anytime\n\nWe do not refund partial months.' },
  { kind: 'pricing', flag: false, text: '- **Rolling**: cancel anytime, £35 a month\n- **Saver**: 12-month contract, £25 a month' },
  {
    kind: 'pricing',
    flag: false,
    text: '| | Flex | Annual |\n| --- | --- | --- |\n| Price | $15 | $10 |\n| Term | Cancel anytime | 12-month commitment |',
  },
  { kind: 'landing', flag: false, text: '# No contract, no cancellation fee\n\nPay month to month.' },
  { kind: 'landing', flag: false, text: 'You can cancel anytime with 30 days’ notice.' },
  { kind: 'landing', flag: false, text: 'Tired of 24-month contracts? Cancel ours anytime.' },
  { kind: 'landing', flag: false, text: 'Cancel anytime. No minimum term, no notice period.' },
  { kind: 'editorial', flag: false, text: 'Many firms say cancel anytime and then ask for 30 days’ notice.' },
  { kind: 'landing', flag: false, text: '# Cancel anytime\n\nWe give you 30 days’ notice before we change a price.' },
  { kind: 'landing', flag: false, text: 'Cancel anytime. Refunds within a 30-day window.\n\nA 2-year warranty is included.' },
  {
    kind: 'pricing',
    flag: false,
    format: 'html',
    text: '<div class="card"><h3>Monthly</h3><p>Cancel anytime</p></div><div class="card"><h3>Two-year</h3><p>24-month minimum term</p></div>',
  },
  { kind: 'landing', flag: false, text: '# Cancel anytime\n\nCancel before your next billing date to avoid the next charge.' },
]

const tuned: Passage[] = [
  { kind: 'landing', flag: true, text: '# Cancel anytime\n\nTrain with us.\n\n## Terms\n\n12-month minimum.' },
  { kind: 'landing', flag: true, text: '# No contract\n\nTV your way.\n\n## Fees\n\n$75 early termination fee.' },
  { kind: 'landing', flag: true, text: '# No strings attached\n\nTry our box.\n\n## Ending it\n\nWritten notice is due 60 days before renewal.' },
  { kind: 'landing', flag: true, text: 'Cancel anytime.\n\nMembers sign up for a minimum term of six months.' },
  { kind: 'landing', flag: true, text: '# Cancel any time\n\nTo cancel you must call our team.' },
  { kind: 'pricing', flag: true, text: '| Plan | Details |\n| --- | --- |\n| Club | Cancel anytime. 12-month contract. |' },
  { kind: 'pricing', flag: true, format: 'html', text: '<div class="plan"><h3>Plus</h3><p>No commitment</p><p>24-month agreement</p></div>' },
  { kind: 'email-offer', flag: true, text: 'Stop whenever you want.\n\n30 days’ written notice is required to cancel.' },
  {
    kind: 'landing',
    flag: true,
    text: '# No lock-in contracts\n\nFast broadband.\n\nA cancellation fee of up to $200 applies if you leave within 24 months.',
  },
  { kind: 'landing', flag: true, text: 'No obligation.\n\nCancel at any time by post only; minimum contract length: 18 months.' },
  { kind: 'landing', flag: true, text: '# Freedom to leave at any time\n\n## Contract\n\nThe initial term is 12 months.' },
  {
    kind: 'landing',
    flag: true,
    text: '# Pause or cancel anytime\n\n## Terms\n\nYou must give at least 14 days’ notice before the end of the month.',
  },
  { kind: 'landing', flag: false, text: 'Cancel anytime in Settings; you keep access until the month ends.' },
  { kind: 'landing', flag: false, text: 'Cancel anytime. We don’t prorate partial months.' },
  { kind: 'pricing', flag: false, text: '**Flex:** cancel anytime\n\n**Annual:** 12-month minimum' },
  { kind: 'landing', flag: false, text: 'Cancel anytime after the 12-month minimum term.' },
  { kind: 'landing', flag: false, text: '# Cancel anytime\n\nNo early termination fee.' },
  { kind: 'landing', flag: false, text: '# Cancel anytime\n\nNo phone calls required.' },
  { kind: 'landing', flag: false, text: '# Cancel anytime\n\n12-month warranty on all devices.' },
  { kind: 'pricing', flag: false, text: '## Monthly\n\nCancel anytime.\n\n## Annual\n\n12-month contract.' },
  { kind: 'landing', flag: false, text: 'Unlike phone companies with a 24-month contract, you can cancel anytime.' },
  { kind: 'landing', flag: false, text: '# Cancel anytime\n\nWe will give you 30 days’ notice of changes.' },
  { kind: 'landing', flag: false, text: '# Book now, cancel any time\n\nStudents need a 2-year degree.' },
  { kind: 'landing', flag: false, text: '# No contract\n\nYou can cancel by phone, by e-mail or in your account.' },
  { kind: 'landing', flag: false, text: '# No commitment\n\nWe have kept our commitment to quality for 12 years.' },
]

/** A second round, written after the first was tuned and measured before anything was changed for it; it has guided the rules since. */
const second: Passage[] = [
  {
    kind: 'landing',
    flag: true,
    text: '# Stop any time you like\n\nBins for busy homes.\n\n## Terms of hire\n\nThe minimum hire period is 13 weeks.',
  },
  { kind: 'email-offer', flag: true, text: 'Cancel whenever you want!\n\nYou agree to stay for at least 6 months.' },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: '<h2>No ties. No contracts.</h2><p>Boxes from £12.</p><footer><p>Customers who leave within the first year pay a £60 exit fee.</p></footer>',
  },
  { kind: 'pricing', flag: true, text: '## Gold membership\n\n- Cancel anytime\n- Sauna and pool\n- Twelve month contract' },
  { kind: 'landing', flag: true, text: '# No lock-in\n\nPay weekly.\n\nA cancellation charge equal to four weeks applies.' },
  {
    kind: 'landing',
    flag: true,
    text: 'Cancel anytime – it is that easy.\n\n### How do I cancel?\n\nCancellations are accepted by registered letter only.',
  },
  { kind: 'ad', flag: true, format: 'text', text: 'No commitment!\nMinimum subscription 4 months.' },
  {
    kind: 'landing',
    flag: true,
    text: '# You can cancel at any time\n\nLessons at home.\n\n## Contract\n\nYour contract runs for 24 months and cannot be ended early.',
  },
  { kind: 'landing', flag: true, text: "No contracts, no fuss.\n\n## Leaving us\n\nGive us two months' written notice." },
  { kind: 'trial-signup', flag: true, text: 'Cancel anytime.\n\nTo end your subscription, call 0800 555 0199 between 9 and 5.' },
  { kind: 'landing', flag: false, text: '# Stop any time\n\nJust toggle the switch in your account. No minimum hire.' },
  { kind: 'landing', flag: false, text: '# Cancel anytime\n\nYour notice board, on every device. Plans from $4.' },
  { kind: 'pricing', flag: false, text: '### Monthly\n\n$12. Cancel anytime.\n\n### One year\n\n$96. Fixed for 12 months, no early exit.' },
  { kind: 'landing', flag: false, text: 'No contract. SIM only. Want a phone too? Our phone plans run for 24 months.' },
  { kind: 'landing', flag: false, text: '# Cancel anytime\n\nCancel up to 24 hours before your class; later cancellations count as used.' },
  { kind: 'landing', flag: false, text: 'Cancel anytime. If you cancel, your data is kept for 90 days.' },
  { kind: 'product', flag: false, text: '# No commitment\n\nKeep the shoes or send them back within 30 days.' },
  { kind: 'landing', flag: false, text: '# Cancel anytime\n\nOur builders work to a 12-month contract with the city.' },
  { kind: 'landing', flag: false, text: 'Cancel anytime by phone, chat or e-mail. We confirm within 2 days.' },
  { kind: 'landing', flag: false, text: '# No strings attached\n\nA guitar for beginners. Strings sold separately, 12-month guarantee.' },
]

/** A third round, written after the second had guided the rules; it has guided them since. */
const third: Passage[] = [
  {
    kind: 'landing',
    flag: true,
    text: '# Month to month, cancel any time\n\nPest control.\n\n## Agreement\n\nThe service agreement has an initial term of twelve months.',
  },
  { kind: 'landing', flag: true, text: 'No long contracts.\n\n## The small print\n\nBroadband comes with an 18-month minimum contract.' },
  {
    kind: 'email-offer',
    flag: true,
    text: 'You can leave at any time.\n\nIf you leave before month 12, an early cancellation charge of £90 applies.',
  },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: "<div class='card'><h2>Wine club</h2><p>Cancel anytime</p><p><small>Minimum of 3 shipments required.</small></p></div>",
  },
  { kind: 'landing', flag: true, text: '# Quit whenever you want\n\nDance classes.\n\nNotice period: 8 weeks.' },
  { kind: 'landing', flag: true, text: '# No commitment\n\nSolar on your roof.\n\n## Contract\n\nYou sign a 20-year agreement.' },
  { kind: 'trial-signup', flag: true, text: 'Cancel at any time with one click.\n\nCancellation is possible only by phone.' },
  { kind: 'pricing', flag: true, text: '| Club | What you get |\n| --- | --- |\n| City | Cancel anytime, pool |\n| City | 6-month minimum term |' },
  { kind: 'landing', flag: false, text: '# Month to month, cancel any time\n\nPest control. Ask about our 12-month guarantee.' },
  { kind: 'landing', flag: false, text: 'Cancel any time. Your deposit comes back within 30 days.' },
  { kind: 'landing', flag: false, text: '# No long contracts\n\nNo exit fees and no notice period.' },
  { kind: 'landing', flag: false, text: 'Cancel anytime – just tell us before your next box is packed.' },
  { kind: 'landing', flag: false, text: '# Cancel anytime\n\nWant to pay less? Our yearly plan has a 12-month term and saves 20%.' },
  { kind: 'landing', flag: false, text: "# No commitment\n\nA consultant calls you. We need two days' notice to book a visit." },
  { kind: 'pricing', flag: false, text: '**Pay as you go** – no commitment\n\n**Reserved** – one-year commitment' },
  { kind: 'landing', flag: false, text: '# Cancel anytime\n\nYou can skip a week, or cancel by phone or in the app.' },
]

/** A fourth round, written after the third had guided the rules; it has guided them since. */
const fourth: Passage[] = [
  { kind: 'landing', flag: true, text: '# Cancel at any time\n\nHome alarm.\n\n## Terms\n\nThe monitoring agreement lasts 36 months.' },
  {
    kind: 'landing',
    flag: true,
    format: 'html',
    text: "<h1>No contract</h1><p>Phones from $10.</p><p class='legal'>Early termination fee of up to $300 applies.</p>",
  },
  { kind: 'email-offer', flag: true, text: 'No strings attached!\n\nMinimum commitment: 6 boxes.' },
  { kind: 'landing', flag: true, text: "Leave any time.\n\n## Leaving\n\nPlease give 30 days' notice in writing." },
  { kind: 'trial-signup', flag: true, text: 'Cancel anytime.\n\nBy joining you commit to a 12-month membership.' },
  { kind: 'landing', flag: false, text: '# Cancel at any time\n\nNo notice, no exit fee, no minimum term.' },
  { kind: 'landing', flag: false, text: '# No contract\n\nThe handset comes with a 24-month warranty.' },
  { kind: 'pricing', flag: false, text: '## Monthly\n\nCancel anytime.\n\n## Yearly\n\nOne payment, 12-month term.' },
  { kind: 'landing', flag: false, text: 'Cancel any time before your trip, up to 24 hours ahead.' },
  { kind: 'landing', flag: false, text: 'Cancel anytime. Your gift card is valid for 24 months.' },
]

export const passages: readonly Passage[] = [...held(before), ...second, ...third, ...fourth, ...tuned]
