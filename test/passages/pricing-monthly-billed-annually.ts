import { held, type Passage } from './passage.ts'

const before: Passage[] = [
  { kind: 'pricing', flag: true, text: '## $12/month\n\nBilled annually.' },
  {
    kind: 'pricing',
    flag: true,
    text: '| Plan | Price | Billing |\n| --- | --- | --- |\n| Solo | $5/mo | billed yearly |\n| Studio | $15/mo | billed yearly |',
  },
  {
    kind: 'pricing',
    flag: true,
    text: '| | Basic | Pro |\n| --- | --- | --- |\n| Price | €7 per month | €19 per month |\n| Billing | Annual, paid upfront | Annual, paid upfront |',
  },
  {
    kind: 'pricing',
    flag: true,
    format: 'html',
    text: '<div class="plan-card"><h3>Growth</h3><p class="price">$29<span>/mo</span></p><p class="note">billed annually</p><a class="button" href="/buy">Choose Growth</a></div>',
  },
  { kind: 'landing', flag: true, text: 'Everything you need for only £6.50 a month*\n\n\\* Paid yearly in advance.' },
  { kind: 'ad', flag: true, text: 'From just 80p a day! Members sign a 12-month contract.' },
  { kind: 'email-offer', flag: true, text: 'Upgrade for **$4.99 per month**, charged once a year.' },
  { kind: 'pricing', flag: true, text: 'Pro costs $10/month when billed annually or $13 month-to-month.' },
  {
    kind: 'pricing',
    flag: true,
    format: 'html',
    text: '<table><tr><th>Starter</th><th>Team</th></tr><tr><td>$9 / month</td><td>$24 / month</td></tr></table><p>All prices are billed annually.</p>',
  },
  { kind: 'landing', flag: true, text: '# Just $2.25 a week\n\nYoga in your living room.\n\n## Good to know\n\nYour card is charged monthly.' },
  { kind: 'product', flag: true, text: '# The Aero treadmill\n\nYours for 12 payments of $79.\n\nFolds flat, runs quiet.' },
  { kind: 'landing', flag: true, text: 'Cloud backup: US$3.33/mo, billed every 24 months.' },
  { kind: 'pricing', flag: true, text: '### Family\n\n$8.25/mo\n\nPrice shown with annual billing.' },
  { kind: 'pricing', flag: false, text: '## $12/month\n\nBilled annually at $144.' },
  { kind: 'pricing', flag: false, text: '## $96 a year\n\nThat is $8 a month, billed yearly.' },
  {
    kind: 'pricing',
    flag: false,
    text: '| Plan | Monthly | Yearly |\n| --- | --- | --- |\n| Solo | $6/mo | $60/yr |\n| Studio | $18/mo | $180/yr |',
  },
  { kind: 'pricing', flag: false, text: '$10 billed monthly. Cancel in your account, any month.' },
  { kind: 'landing', flag: false, text: 'Fibre for £30 a month for 24 months. Total £720.' },
  {
    kind: 'pricing',
    flag: false,
    format: 'html',
    text: '<div class="plan-card"><h3>Growth</h3><p class="price">$29<span>/mo</span></p><p class="note">$348 billed annually</p></div>',
  },
  { kind: 'pricing', flag: false, text: 'Plans start at $10 a month. Pay yearly and save 20%.' },
  { kind: 'newsletter', flag: false, text: 'We publish monthly and invoice advertisers annually.' },
  {
    kind: 'pricing',
    flag: false,
    text: '| | Basic | Pro |\n| --- | --- | --- |\n| Price | $7/month | $19/month |\n| Billing | billed monthly | billed monthly |',
  },
  { kind: 'pricing', flag: false, text: '$15 per month, billed monthly or annually, as you like.' },
  { kind: 'product', flag: false, text: 'The Aero treadmill costs $948, or 12 payments of $79.' },
  { kind: 'landing', flag: false, text: 'Members save $25 a month on average. The fee is $120, billed annually.' },
  {
    kind: 'pricing',
    flag: false,
    format: 'html',
    text: '<div class="card"><h3>Monthly</h3><p>$14/mo</p><p>Billed monthly</p></div><div class="card"><h3>Yearly</h3><p>$120/yr</p><p>Billed annually</p></div>',
  },
]

const tuned: Passage[] = [
  { kind: 'pricing', flag: true, format: 'html', text: '<h2>$8/mo</h2><small>billed annually</small>' },
  { kind: 'ad', flag: true, text: '# Just £1.15 a day\n\nTrain when you like.\n\nSubject to a 12-month contract.' },
  { kind: 'pricing', flag: true, text: '| Plan | Price |\n| --- | --- |\n| Basic | $9/mo* |\n| Pro | $20/mo* |\n\n\\* with annual prepayment' },
  {
    kind: 'pricing',
    flag: true,
    text: '| | Starter | Pro |\n| --- | --- | --- |\n| Price | $5/month | $15/month |\n| Billed | monthly | annually |',
  },
  { kind: 'pricing', flag: true, text: '- **Solo** – $6 per month, billed annually\n- **Team** – $14 per month, billed annually' },
  { kind: 'landing', flag: true, text: 'Premium is $2.50/week, charged monthly.' },
  {
    kind: 'pricing',
    flag: true,
    format: 'html',
    text: '<div class="pricing-card"><h3>Pro</h3><span class="amount">€19</span><span class="per">per month</span><p>Paid annually</p></div>',
  },
  { kind: 'email-offer', flag: true, text: 'Your new price: $7.50 a month. You pay for the whole year upfront.' },
  { kind: 'pricing', flag: true, text: '$12/month billed monthly, or $10/month billed annually.' },
  { kind: 'pricing', flag: true, text: '## Annual plan\n\n$6.99/mo' },
  { kind: 'product', flag: true, text: 'Only 4 payments of $25!\n\nFree colour choice.' },
  { kind: 'landing', flag: true, text: 'Hosting from $2.95/mo with a 36-month term, paid in advance.' },
  {
    kind: 'pricing',
    flag: true,
    format: 'html',
    text: '<table><thead><tr><th></th><th>Free</th><th>Plus</th></tr></thead><tbody><tr><th>Price</th><td>$0</td><td>$11 per month</td></tr><tr><th>Billing</th><td>–</td><td>Yearly</td></tr></tbody></table>',
  },
  { kind: 'pricing', flag: false, text: '$96 billed yearly ($8/month)' },
  { kind: 'pricing', flag: false, text: '$10 billed monthly, cancel any month.' },
  { kind: 'landing', flag: false, text: '£30 a month for 24 months, total £720.' },
  { kind: 'editorial', flag: false, text: 'We publish monthly and invoice annually.' },
  {
    kind: 'pricing',
    flag: false,
    text: '| | Starter | Pro |\n| --- | --- | --- |\n| Per month | $5/month | $15/month |\n| Billed annually | $60 | $180 |',
  },
  { kind: 'pricing', flag: false, text: '- **Solo** – $6 per month ($72 billed annually)\n- **Team** – $14 per month ($168 billed annually)' },
  { kind: 'pricing', flag: false, text: '$10/month. Save 20% with annual billing.' },
  {
    kind: 'pricing',
    flag: false,
    format: 'html',
    text: '<div class="card"><h3>Pro</h3><p>$20/mo</p><p>billed monthly</p></div><div class="card"><h3>Business</h3><p>$480</p><p>billed annually</p></div>',
  },
  { kind: 'pricing', flag: false, text: '$8/mo, billed as $95.88 every 12 months.' },
  { kind: 'landing', flag: false, text: 'Rent a bike for $5 a day. A yearly pass is billed annually at $60.' },
  { kind: 'pricing', flag: false, text: '## $9/month\n\nOr $90 a year, billed annually.' },
  { kind: 'pricing', flag: false, text: 'Pro is {{monthly_price}} a month, billed annually at {{annual_total}}.' },
  { kind: 'email-offer', flag: false, text: 'Our annual report says members spend $40 a month.' },
]

/** A second round, written after the first was tuned and measured before anything was changed for it; it has guided the rules since. */
const second: Passage[] = [
  { kind: 'pricing', flag: true, text: '### Pro\n\n**$24** per month, paid as one yearly payment' },
  {
    kind: 'pricing',
    flag: true,
    format: 'html',
    text: "<div class='tier'><h4>Business</h4><div class='price'>$49/mo</div><div class='sub'>when paid annually</div></div>",
  },
  { kind: 'landing', flag: true, text: 'Only £3.99 a month – you pay for 12 months up front.' },
  { kind: 'email-offer', flag: true, format: 'text', text: 'Unlimited storage: 1.99 EUR/month, invoiced once per year.' },
  {
    kind: 'pricing',
    flag: true,
    text: '| Plan | Monthly price | Commitment |\n| --- | --- | --- |\n| Core | $12/mo | Annual contract, billed yearly |',
  },
  {
    kind: 'pricing',
    flag: true,
    format: 'html',
    text: '<table><tr><td></td><th>Lite</th><th>Max</th></tr><tr><td>Cost</td><td>€4 / month</td><td>€9 / month</td></tr><tr><td>Payment</td><td>yearly</td><td>yearly</td></tr></table>',
  },
  { kind: 'landing', flag: true, text: 'Your antivirus from $2.49/month¹\n\n¹ Billed every 24 months.' },
  { kind: 'ad', flag: true, format: 'text', text: 'Coffee club: $0.60 a day, charged quarterly.' },
  { kind: 'pricing', flag: true, text: 'Annual – $7/month\n\nMonthly – $10/month, billed monthly' },
  { kind: 'pricing', flag: true, text: '## Plans\n\nAll plans are billed yearly.\n\n- Solo: $9/month\n- Team: $29/month' },
  { kind: 'pricing', flag: false, text: '### Pro\n\n$24 per month, or $240 when you pay for the year.' },
  {
    kind: 'pricing',
    flag: false,
    format: 'html',
    text: "<div class='tier'><h4>Business</h4><div class='price'>$49/mo</div><div class='sub'>$588 charged once a year</div></div>",
  },
  {
    kind: 'pricing',
    flag: false,
    text: '| Plan | Per month | Per year |\n| --- | --- | --- |\n| Core | $12 | $120 |\n| Max | $30 | $300 |\n\nYearly plans are billed annually.',
  },
  { kind: 'landing', flag: false, text: '$9.99/month. Billed monthly. Switch to annual billing for two months free.' },
  { kind: 'landing', flag: false, text: 'Save $120 a year compared with paying $30 monthly. Invoices go out yearly to schools.' },
  { kind: 'product', flag: false, text: 'Phone: $25 a month for 36 months (total $900, 0% APR).' },
  { kind: 'pricing', flag: false, text: '### Monthly\n\n$12/month\n\nBilled monthly\n\n### Yearly\n\n$99/year\n\nBilled annually' },
  { kind: 'landing', flag: false, text: 'Gym £30 a month on a 12-month contract, paid by monthly direct debit.' },
  { kind: 'pricing', flag: false, text: 'Do you bill annually? Yes, as an option. Prices are $18 per seat per month.' },
  { kind: 'landing', flag: false, text: 'Your council tax band costs £140 a month; charges are set annually.' },
]

/** A third round, written after the second had guided the rules; it has guided them since. */
const third: Passage[] = [
  { kind: 'pricing', flag: true, text: '#### Creator — $18/mo\n\nper editor, billed yearly' },
  {
    kind: 'pricing',
    flag: true,
    format: 'html',
    text: "<div class='plan'><h3>Gold</h3><span class='price'>£25</span><span> per month</span><p>Annual membership, payable in full on joining</p></div>",
  },
  { kind: 'email-offer', flag: true, text: 'Keep everything for just $5.83 per month, charged annually. [Renew](/r)' },
  {
    kind: 'pricing',
    flag: true,
    text: '| | Free | Pro |\n| --- | --- | --- |\n| Cost | $0 | $8 per user per month |\n| Billing cycle | none | annual |',
  },
  { kind: 'landing', flag: true, text: 'VPN from €3.10/month (27-month plan, paid in advance)' },
  { kind: 'landing', flag: true, text: 'Protection for 33p a day. Paid yearly by card.' },
  { kind: 'pricing', flag: true, text: '**Team** $20/user/month\\*\n\n**Org** $35/user/month\\*\n\n\\*Prices shown are for annual billing.' },
  { kind: 'pricing', flag: true, format: 'html', text: '<ul><li>Basic: $4/mo, billed once a year</li><li>Plus: $7/mo, billed once a year</li></ul>' },
  {
    kind: 'pricing',
    flag: false,
    format: 'html',
    text: "<div class='plan'><h3>Gold</h3><span class='price'>£25</span><span> per month</span><p>Annual membership, £300 payable in full on joining</p></div>",
  },
  { kind: 'pricing', flag: false, text: '#### Creator — $18/mo\n\nper editor, billed every month' },
  { kind: 'email-offer', flag: false, text: 'Renews at $69.96 per year ($5.83/month).' },
  { kind: 'landing', flag: false, text: 'Gym from £22 a month. Pay for the year up front and it is £220.' },
  {
    kind: 'pricing',
    flag: false,
    text: '| | Monthly | Yearly |\n| --- | --- | --- |\n| Pro | $10/month | $96/year |\n| Max | $20/month | $192/year |',
  },
  { kind: 'landing', flag: false, text: 'Cleaners earn $25 an hour and are paid monthly.' },
  { kind: 'pricing', flag: false, text: 'Electricity: 24p per kWh. Standing charge 50p a day. You are billed monthly for what you use.' },
  { kind: 'pricing', flag: false, text: 'Rooms from $900 a month, 12-month lease. Rent is due monthly.' },
]

/** A fourth round, written after the third had guided the rules; it has guided them since. */
const fourth: Passage[] = [
  { kind: 'pricing', flag: true, text: '**Essentials** – 9 € / month (invoiced annually)' },
  {
    kind: 'pricing',
    flag: true,
    format: 'html',
    text: '<section><h3>Pro</h3><p>$16 per seat / month</p><p>billed annually, or $20 month-to-month</p></section>',
  },
  { kind: 'ad', flag: true, format: 'text', text: 'Language lessons for $4.99 a week, billed every 3 months.' },
  { kind: 'landing', flag: true, text: '# Backup for $1.67 a month\n\nYour photos, safe.\n\nYou are charged once a year.' },
  { kind: 'pricing', flag: true, text: '| Size | Price |\n| --- | --- |\n| Small | $3/mo, paid yearly |\n| Large | $6/mo, paid yearly |' },
  { kind: 'pricing', flag: false, text: '**Essentials** – 9 € / month, invoiced annually (108 €)' },
  {
    kind: 'pricing',
    flag: false,
    format: 'html',
    text: '<section><h3>Pro</h3><p>$192 per seat / year</p><p>billed annually, or $20 month-to-month</p></section>',
  },
  { kind: 'ad', flag: false, format: 'text', text: 'Language lessons for $19.99 a month, billed every month.' },
  { kind: 'landing', flag: false, text: 'Contents insurance for £8 a month. We review prices annually.' },
  { kind: 'pricing', flag: false, text: 'Choose how you pay: $10 monthly or $100 annually.' },
]

export const passages: readonly Passage[] = [...held(before), ...second, ...third, ...fourth, ...tuned]
