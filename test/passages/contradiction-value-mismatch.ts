import { sheets } from './lines.ts'
import type { Passage } from './passage.ts'

const bad = `
=== pricing
# Pro

$8 a month, billed $108 yearly.
=== product
Was $100, now $85 – that is 20% off!
=== landing
# 14-day free trial

Every feature, from day one.

[Start my 7-day free trial](/trial)
=== email-offer eml
From: Loft <hi@loft.example>
Subject: Sale ends 6 December 2026
Content-Type: text/plain

Lamps, rugs and chairs.

The sale ends on 8 December 2026.
=== product html
<div class="price"><s>£80</s> <b>£60</b> <span>Save £30</span></div>
=== checkout
Total: $62 ($50 for the ticket + $8 service fee)
=== pricing
## Team

€15 per month (€150 billed annually, save 30%)
=== landing
# 60-day money-back guarantee

Love it or send it back.

## Refunds

Our 30-day money-back guarantee covers all orders.
=== pricing html
<div class="card"><h3>Plus</h3><p>$5/mo</p><p>Billed annually at $72</p></div>
=== product text
Regular price $40. Sale price $30. You save 40%.
=== ad text
Half price! Was £60, now only £40.
=== landing
# Try us free for 30 days

No strings.

## How it works

1. Sign up
2. Your 14-day free trial starts
3. Cancel or stay
=== pricing
# Studio

£12 a month or pay £150 for the year and save 20%.
=== email-offer html
<h1>Offer ends 30 November 2026</h1><p>25% off all boots.</p><p><small>Offer valid until 3 December 2026.</small></p>
=== product
Pack of 6 for $30 – only $4 each.
=== landing
# Pro plan: $29 a month

Everything you need.

## Questions

How much is it? The Pro plan costs $39 a month.
=== checkout
Subtotal: $40.00

Shipping: $5.00

Total: $49.00
=== product html
<p>RRP €120</p><p>Our price €90</p><p>You save €40</p>
=== pricing
$20/month, billed quarterly at $75.
=== landing
# Lifetime deal

Pay $99 today. 4 payments of $30, total $99.
=== email-offer eml
From: Kite <hello@kite.example>
Subject: 100-night trial
Content-Type: text/html

<h1>Sleep on it: 100-night trial</h1><p>Our mattress, your bed.</p><p>You can return it during the 60-night trial.</p>
=== ad text
Buy 3 for £10 – a saving of £5 on the single price of £4.
=== landing
# 30-day returns

Changed your mind? Send it back within 30 days.

## Returns policy

You can return items within 14 days of delivery.
=== pricing
Annual plan $120 (that is just $8 a month).
=== product
~~$200~~ $150 (50% off)
=== landing html
<h1>Registration closes on 1 March 2027</h1><p>Three days of talks.</p><p>Registration closes on 15 February 2027.</p>
=== pricing
## Basic plan

$10 a month

## FAQ

What does Basic cost? The Basic plan is $12 a month.
=== newsletter
Save $25 on the Arden coat: $150 instead of $165.
=== landing
# 2-year warranty

Built to last.

## Specifications

Warranty: 12 months warranty on all parts.
=== product text
Buy now: was €50, now €35 – save €10 today
=== pricing html
<table><tr><th>Plan</th><th>Monthly</th><th>Yearly</th></tr><tr><td>Solo</td><td>$6/month</td><td>$6/month billed annually ($84)</td></tr></table>
=== landing
# Start your 1-month free trial

[Begin free 3-month trial](/go)
=== email-offer html
<h1>33% off</h1><p>Today: <s>$90</s> $72.</p>
=== checkout
You pay £24.50 in total: £20 for the ticket + £3.50 booking fee.
=== pricing
£9.99 per week. That comes to £29 a month.
=== product
Save 15% with the bundle: $85 instead of $90.
=== landing
# Competition closes 10 January 2027

Win a weekend in Bath.

## Rules

Entries close on 12 January 2027.
=== ad text
Sofa £900. Or 12 payments of £95, total £900.
=== pricing
## Premium

$15/mo billed annually ($150 per year)

Save with yearly billing.
=== product html
<p class="was">Was £250</p><p class="now">Now £125</p><p class="badge">30% off</p>
`

const good = `
=== pricing
$10 monthly or $96 yearly.
=== landing
Sale ends 6 December 2026 (EU) / 7 December 2026 (US).
=== pricing
Save 20% with annual billing: $96 instead of $120.
=== product
Was $100, now $80 – that is 20% off!
=== pricing html
<div class="card"><h3>Plus</h3><p>$5/mo</p><p>Billed annually at $60</p></div>
=== landing
# 14-day free trial

[Start my 14-day free trial](/trial)
=== product html
<div class="price"><s>£80</s> <b>£60</b> <span>Save £20</span></div>
=== checkout
Total: $58 ($50 for the ticket + $8 service fee)
=== pricing
## Solo

7-day free trial. $5 a month.

## Team

30-day free trial. $20 a month.
=== product text
Regular price $39.99. Sale price $29.99. You save 25%.
=== landing
# 60-day money-back guarantee

## Shipping

Orders arrive within 14 days.
=== email-offer html
<h1>Offer ends 30 November 2026</h1><p>New arrivals on 3 December 2026.</p>
=== pricing
€15 per month, or €150 a year (save 17%)
=== product
Pack of 6 for $30 – only $5 each.
=== checkout
Subtotal: $40.00

Shipping: $5.00

Discount: -$4.00

Total: $41.00
=== pricing
$20/month, billed quarterly at $60.
=== landing
# Pro plan: $29 a month

## For charities

The Pro plan costs $19 a month for charities.
=== landing
# Pro plan: $29 a month

Billed yearly the Pro plan costs $24 a month.
=== product
Up to 50% off. ~~$200~~ $150
=== landing
# 30-day returns

Faulty items can be sent back within 2 years.
=== pricing
Annual plan $95.88 (that is $7.99 a month).
=== ad text
Half price! Was £60, now only £30.
=== product text
Was €50, now €35. Save a further €10 with code TEN.
=== landing
# Register

Early bird until 15 February 2027. Registration closes on 1 March 2027.
=== newsletter
Save $15 on the Arden coat: $150 instead of $165.
=== product
12 payments of £79, total £948.
=== landing
# 2-year warranty on the motor

12 months on the battery.
=== pricing html
<table><tr><th>Plan</th><th>Monthly</th><th>Yearly</th></tr><tr><td>Solo</td><td>$6/month</td><td>$60/year</td></tr></table>
=== landing
# The Basic plan was $8 a month until May

The Basic plan is $10 a month.
=== email-offer eml
From: Kite <hello@kite.example>
Subject: 100-night trial
Content-Type: text/html

<h1>100-night trial</h1><p>Deliveries take 60 days.</p>
=== checkout
You pay £23.50 in total: £20 for the ticket + £3.50 booking fee.
=== product
~~$199.99~~ $149.99 (25% off)
=== pricing
Pro: $12 per user per month. Five users pay $60 a month.
=== landing
# Buy 3 for £10

Single bars are £4: you save £2.
=== landing
Prices: adults $20, children $12. Family ticket (2 + 2) $55.
=== pricing
From $8 a month, billed yearly. Teams pay $108 a year for one seat and one guest.
=== email-offer html
<h1>30% off</h1><p>Boots 20% off, coats 30% off.</p>
=== landing
# Free trial for 14 days

Partners get a 30-day trial.
=== product
Now $45. Save 10% more when you buy two.
=== landing
# Course A: $300

# Course B: $450

Course A ends on 3 May 2027, course B ends on 9 June 2027.
`

export const passages: readonly Passage[] = [...sheets(true, bad), ...sheets(false, good)]
