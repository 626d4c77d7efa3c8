import { sheets } from './lines.ts'
import type { Passage } from './passage.ts'

const bad = `
=== landing
# Train for $9 a month

40 machines, open day and night.

## What you get

Classes, showers and free parking.

## Good to know

A $49 annual maintenance fee is billed in your second month.
=== email-offer eml
From: Wingover <deals@wingover.example>
Subject: Fly for £19
Content-Type: text/plain

Sunny Spain is two hours away. Choose from six cities and pack light.

Book: https://wingover.example/book

--
A £12 administration fee applies to each booking.
=== landing html
<section class="hero"><h1>Unlimited 5G for $30/mo</h1><a class="btn" href="/order">Order now</a></section><section><h2>Why us</h2><p>The fastest towers in town.</p></section><footer><p class="legal">A one-time $35 activation fee applies to each line.</p></footer>
=== pricing
# Rooms $89 a night

Steps from the beach, with a pool and a bar.

## The hotel

We opened in 1962 and were redone in 2024.

## Policies

A resort fee of $32 per night is collected at check-in. Pets are welcome.
=== product
# Concert ticket $45

The tour of the year.

## About the show

Doors open at 7. The support act starts at 8.

## Order details

A $9.50 service fee is added to every ticket.
=== landing
# Apartments from $1,150 a month

Light, quiet and close to the tram.

## Amenities

Roof garden, gym, bike store.

## Fees

Mandatory technology package: $60 monthly fee. Application fee: $75.
=== ad html
<h1>Car hire $15/day</h1><p>Drive away today.</p><p style="font-size:9px">An airport fee of $11.50 per day will be added at the desk.</p>
=== email-offer html
<h1>Internet for $29.99</h1><p>Stream, game and work without a hitch.</p><a class="btn" href="/go">Sign up</a><hr><p><small>Equipment fee $14 per month. Installation fee $99.</small></p>
=== landing
# Cruise seven nights for $399

Sail from Miami to Cozumel.

## On board

Three pools and eleven restaurants.

## The fine print

Port fees of $145 and a daily service charge of $16 are required for every guest.
=== pricing html
<div class="card"><h2>Business account £5/month</h2><p>Cards for your whole team.</p></div><h2>Questions</h2><p>How do I join? Fill in the form.</p><h2>Tariff</h2><p>A set-up fee of £50 is charged when the account is opened.</p>
=== landing
# Learn to drive for £29 a lesson

Patient teachers, modern cars.

## Your first lesson

We pick you up at home.

## Terms

Every learner pays a registration fee of £40.
=== trial-signup
# Meal kits at $7.99 a portion

Fresh food at your door.

## How it works

1. Pick your meals
2. We deliver
3. You cook

## Delivery

A $10.99 delivery fee is added to every box.
=== landing
# Storage for £12 a week

Dry, safe and clean.

## Security

Cameras everywhere and your own key.

## Small print

An administration fee of £20 is payable by all customers on moving in.
=== product text
Theme park day pass: $59

Forty rides and three shows.

Open 10 to 6 from April to October.

Parking is at the north gate.

Note: a $7.99 processing fee is added to each order.
=== landing
# Fibre for €25 a month

One gigabit, no data limit.

## Switching

We tell your old provider for you.

## Costs

Connection fee: €49.95. Charged once with your first bill.
=== newsletter
# Tickets to the derby: £30

The match of the season is back.

## Getting there

Buses leave from the station.

## Booking

A booking fee of £3.50 per ticket and a £2 transaction fee per order apply.
=== landing html
<h1>Vacation homes at $120 a night</h1><p>Sleep by the lake.</p><h2>House rules</h2><p>No smoking.</p><p>Check in from 3 pm.</p><h2>Also</h2><p>A cleaning fee of $85 is charged per stay.</p>
=== ad text
Phone repairs $39!

Screens, batteries and more, done while you wait. Over 50 shops.

We have been fixing phones for ten years and we fix them well.

A diagnostic service fee of $15 applies to all repairs.
=== landing
# Divorce papers for $149

Done online in an hour.

## What is included

All forms and a helpline.

## Before you order

A mandatory document fee of $49 is added at checkout.
=== pricing
# Hosting $3.95/month

Fast disks and daily backups.

## Support

Real people, day and night.

## Other charges

A $19.99 setup fee applies to monthly plans.
=== landing
# Gas and electricity at 21p per kWh

Green power for all.

## Tariff sheet

Account fee: £8.50 a month.
=== landing html
<main><h1>Moving van $19.95</h1><p>Take it for the day.</p><section><h2>Fuel</h2><p>Return it as full as you took it.</p></section><section class="fine-print"><p>An environmental fee of $5 and a coverage fee of $14 are required on every rental.</p></section></main>
=== email-offer
# Spa day for £49

Pool, steam room and lunch.

## Our spa

Set in forty acres of gardens.

## Please note

A facility fee of £12 per guest is payable on arrival.
=== landing
# Dating that works: $9.99 a month

Meet people near you.

## Safety

Every profile is checked by a person.

## Billing

A one-off $14.99 joining fee is charged with the first payment.
=== product
# Sofa bed £499

Seats three, sleeps two.

## Size

210 by 95 by 85 cm.

## Delivery

All sofas carry a £59 handling fee.
=== landing
# Trade shares for $1

Buy and sell from your phone.

## Our app

Charts, news and alerts.

## Fees

A platform fee of $4.50 a month is charged to every account.
=== ad html
<h1>Dental cleaning $59</h1><p>Gentle and quick.</p><footer><p>New patient registration fee $30 applies.</p></footer>
=== landing
# Summer camp, $350 a week

Canoes, climbing and campfires.

## A day at camp

We rise at seven.

## Enrolment

A non-refundable registration fee of $75 is required for each child.
=== pricing
# Payroll for $20 a month

Pay your team in minutes.

## Features

Payslips, leave and pensions.

## Notes

All customers pay a $99 onboarding fee in the first month.
=== email-offer eml
From: Hotel Meridian <stay@meridian.example>
Subject: Two nights for €150
Content-Type: text/html

<h1>Two nights for €150</h1><p>Breakfast in the garden and a view of the bay.</p><p><a href="https://meridian.example">Book</a></p><p style="font-size:10px">A destination fee of €18 per night is payable at the hotel.</p>
=== landing
# Boat licence £99

Study at your own pace.

## The exam

Forty questions.

## What else

An exam fee of £65 is payable to us before you sit the test.
=== landing html
<h1>Prepaid card, $4.95 a month</h1><p>Shop anywhere.</p><h2>How to load it</h2><p>At any till.</p><h2>Fee table</h2><table><tr><td>Activation fee</td><td>$9.95</td></tr></table>
=== product
# Festival weekend £140

Three days, five stages.

## Line-up

To be announced in spring.

## Info

A £6 transaction fee and a £4.50 postage fee are added to all orders.
=== landing
# Language school: €180 a month

Small groups, native teachers.

## Levels

From A1 to C2.

## Costs

New students pay an enrolment fee of €45.
=== ad
# Windows $189 each

Installed by our own fitters.

Call for a free quote and see why your neighbours chose us for their homes.

## Terms

A $150 administration fee is charged on each contract.
=== landing
# Your virtual office for £15 a month

A London address for your firm.

## Mail

We scan and send it on.

## Charges

There is a compulsory set-up fee of £30.
=== pricing html
<h1>Website builder $8/mo</h1><section><h2>Templates</h2><p>Over 200.</p></section><section><h2>Sell online</h2><p>A transaction fee of 2% is charged on every sale.</p></section>
=== landing
# Tow cover for $39 a year

Help at the roadside in an hour.

## What we do

Tyres, batteries, keys.

## Joining

A $10 enrollment fee will be added to your first payment.
=== landing
# Self-drive tours: $899

Nine days in Iceland.

## The route

Reykjavik to Reykjavik.

## Extra

A booking fee of $45 is charged per person.
=== email-offer html
<h1>Gift cards $50</h1><p>The present that always fits.</p><div class="footer"><p>A purchase fee of $3.95 applies to each card.</p></div>
`

const good = `
=== landing
# Train for $9 a month + $49 yearly maintenance fee ($157 in the first year)

40 machines, open day and night.

## Good to know

The $49 annual maintenance fee is billed in month two.
=== landing
# Oak table £340, delivery from £15

Made in Leeds.

## Delivery

A delivery fee of £15 or £29 applies, depending on where you live.
=== terms
# Gym, $9 a month

## Late payment

A late payment fee of $10 applies.
=== landing
# Gym $9 a month

Open all day.

## If you pay late

A late payment fee of $10 is charged.
=== landing
# Fly for £31

£31 is the total, with the £12 administration fee.

## Bags

Bags are optional: a bag fee of £18 applies.
=== email-offer eml
From: Wingover <deals@wingover.example>
Subject: Fly for £19
Content-Type: text/plain

Fares from £19 plus a £12 administration fee per booking: £31 in all.

--
A £12 administration fee applies to each booking.
=== pricing
# Rooms $121 a night

The price includes the $32 resort fee.

## Policies

Check-in is at 3 pm. The resort fee of $32 is included in all prices.
=== landing
# Car hire $15/day

An airport fee of $11.50 a day is added at the desk.
=== product
# Concert ticket $54.50

$45 + $9.50 service fee

## Order details

The service fee of $9.50 is part of the price above.
=== landing
# Fibre for €25 a month

No connection fee, no contract.

## Leaving

Keep the router.
=== landing
# Meal kits at $7.99 a portion

Delivery $10.99 a box.

## Delivery

A $10.99 delivery fee is added to every box.
=== landing
# Trade shares for $1

No other fees.

## Compare

Other brokers charge a platform fee of $5 a month.
=== landing
# Hotel by the sea, $90 a night

## Parking

Valet parking is optional, for a parking fee of $20.
=== newsletter
# How we spent $9 million

The city built two parks.

## Next year

A booking fee of $3 applies to sports halls.
=== landing
# Unlimited 5G for $30/mo

No activation fee.

## Why us

Fast towers.
=== support-reply
# Your refund of $30

We have sent it.

The restocking fee of $5 does not apply.
=== landing html
<h1>Internet for $29.99</h1><p>Plus equipment fee $14 per month and a one-time installation fee of $99.</p>
=== landing
# Apartments from $1,150 a month

All-in: rent, the $60 technology package and water.

## Fees

Late rent fee: $50.
=== pricing
# Hosting $3.95/month

## Domain names

Transfers are optional and cost a transfer fee of $9.
=== landing
# Spa day for £49

Pool, steam room and lunch.

## Changing your mind

A cancellation fee of £20 applies within 24 hours.
=== landing
# Shirts at £25

Pure cotton.

## Returns

A return fee of £2.50 is deducted if you send them back by post.
=== product
# Sofa bed £499

£59 handling fee per order.

## Delivery

All sofas carry a £59 handling fee.
=== landing
# Learn to drive for £29 a lesson

The first time you also pay a £40 registration fee.

## Terms

Every learner pays a registration fee of £40.
=== landing
# Donate £10

Ten pounds feed a family.

## How we use it

The card processing fee of 2% is paid by our sponsor.
=== landing
# Theme park

Day pass $59.

The price at the gate and online is the same; a service fee of $2 is waived for members.
=== landing
# Business account £5/month

Replacement cards have a replacement fee of £7.

## Team

Add cards any time.
=== pricing
| Plan | Price | Setup |
| --- | --- | --- |
| Basic | $10/month | Setup fee $50 |
| Pro | $30/month | Setup fee $0 |
=== landing
# Cruise seven nights for $560

Port fees and service charges are included.

## On board

Eleven restaurants.
=== landing
# Festival weekend £140

£150.50 in all, with the £6 transaction fee and £4.50 postage.

## Line-up

To be announced.
=== email-offer html
<h1>Gift cards $50</h1><p>No purchase fee.</p>
=== landing
# Payroll for $20 a month

## Notes

We waived the $99 onboarding fee for good in 2025.
=== editorial
# The $30 plan

A phone plan for $30 looks cheap.

## What it hides

A $35 activation fee applies at many carriers.
=== landing
# Repairs from $39

## Express

Express repair is an extra you can choose: express fee $15.
=== landing
# Storage for £12 a week

## Access out of hours

If you need the gate opened at night, a £20 late night fee applies.
=== landing
# Save $40 on tyres

Fitted while you wait.

## Fitting

A fitting service fee of $12 per tyre applies.
=== landing
# Summer camp, $425 a week

The price includes registration.

## Sibling places

No registration fee for brothers and sisters.
=== product text
Day pass: $59

Plus $7.99 processing fee per order.
=== landing
# Dating: $9.99 a month

First month $24.98: $9.99 and a joining fee of $14.99.

## Billing

The joining fee of $14.99 is charged once.
=== landing
# Language school: €180 a month

## For firms

Companies that want invoices by post pay an invoice handling fee of €5.
=== landing
# Windows $189 each

## Finance

If you miss a payment, a missed payment fee of $25 applies.
`

export const passages: readonly Passage[] = [...sheets(true, bad), ...sheets(false, good)]
