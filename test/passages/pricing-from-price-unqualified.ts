import { sheets } from './lines.ts'
import type { Passage } from './passage.ts'

const bad = `
=== ad text
Flights to the sun from €9.99. Book now!
=== landing
# Web design from £299

We make sites that bring in customers. Ten years in the trade, hundreds of happy clients.

[Get a quote](/quote)
=== pricing
# Plans starting at $5

| Plan | Price |
| --- | --- |
| Starter | $12/month |
| Team | $29/month |
| Company | $79/month |
=== email-offer eml
From: Suncatch Travel <deals@suncatch.example>
Subject: Cruises from $199
Content-Type: text/plain

Hi there,

The Caribbean is calling. Our ships leave every week and the sea is warm.

See all cruises: https://suncatch.example/cruises
=== ad
**Mattresses from just £149** – sleep like never before. Shop the range.
=== landing html
<section class="hero"><h1>Car hire from $19</h1><p>Wherever the road takes you.</p><a class="btn" href="/search">Search cars</a></section>
=== product
# Fitted kitchens as low as $2,999

Shaker, handleless or country style. Visit a showroom near you.
=== social-post text
Lash extensions starting at $49 💕 DM to book your spot
=== landing
# Home insurance from £8 a month

Cover you can count on. Over a million homes trust us.

[Get my quote](/quote)
=== newsletter
## Winter city breaks from €89

Prague, Lisbon, Kraków: pack a scarf and go.
=== ad html
<div class="banner"><strong>Solar panels from only $99/mo</strong><a class="button" href="/solar">Find out more</a></div>
=== landing
# Private tutoring

Prices from £15. Friendly tutors, real results.

[Find a tutor](/find)
=== email-offer html
<h1>Laptops from $249</h1><p>Back to school, sorted.</p><p><a class="button" href="https://shop.example/laptops">Shop now</a></p>
=== pricing html
<h1>Hosting from $1.99/mo</h1><div class="cards"><div class="card"><h3>Basic</h3><p>$4.99/mo</p></div><div class="card"><h3>Plus</h3><p>$7.99/mo</p></div></div>
=== landing
# Weddings by the lake

Packages start at $4,500. Say yes to the view.

[Check dates](/dates)
=== ad text
Gym memberships from £9.99. Join today, feel great tomorrow.
=== landing
# Loans from 3.9%

Money in your account tomorrow. Apply in five minutes.
=== product
## Designer frames from £39

See better. Look better.
=== social-post text
New in: handmade ceramics, prices start from €12. Link in bio!
=== landing html
<header><h1>Office space from £99</h1></header><p>Flexible desks in the heart of Leeds.</p>
=== email-offer eml
From: Bright Smile Dental <hello@brightsmile.example>
Subject: Straight teeth from £999
Content-Type: text/plain

Dear Sam,

It is never too late for a smile you love. Our dentists have treated thousands of patients.

Book your visit: https://brightsmile.example/book
=== landing
# Move house with us

Removals from $79!

Careful crews, clean vans, no fuss.
=== ad
# Broadband from £18

Fast, fair and friendly. Check your postcode.
=== pricing
# Simple pricing from €3

Choose what you need.

- Solo: €6 a month
- Studio: €14 a month
- Agency: €39 a month
=== landing
# Language courses starting from €39

Speak with confidence. Join 20,000 learners.

[Start learning](/go)
=== newsletter html
<h2>Ski passes from $29</h2><p>Fresh powder is here.</p><a href="/ski">Buy now</a>
=== product text
Garden sheds from just $199. Built to last.
=== landing
# Glamping from £45

Wake up to birdsong.

[Book now](/book)
=== ad text
Concert tickets as low as $20! Grab yours.
=== landing
# Cleaning you can trust

From €14.90. Vetted cleaners, sparkling rooms.
=== email-offer html
<div><p style="font-size:32px">Hotels from $39</p><p>Your next stay is one tap away.</p><a href="https://stay.example" class="btn">See hotels</a></div>
=== social-post text
Personal training from £20 – transform your body this spring! 💪
=== landing
# Tax returns from $49

Filed by experts. Maximum refund.
=== product
# Sofas from £399

Deep, soft and made to last. In store and online.
=== landing html
<div class="hero"><h1>Mobile plans starting at $10</h1><p>Keep your number. Switch in minutes.</p></div>
=== ad text
Luxury apartments from £250,000. Register your interest.
=== landing
# Train tickets from €19

Paris, Lyon, Marseille – go where you like.
=== pricing
# Photography

Sessions from $150.

I shoot families, couples and brands.
=== landing
# Pet insurance from as little as £4 a month

Because they are family.
=== email-offer eml
From: Cosy Windows <news@cosywin.example>
Subject: New windows from £195
Content-Type: text/plain

Hello,

Keep the warmth in this winter. Our fitters are local and friendly.

Call us for a free survey.
`

const good = `
=== pricing
# From $5 a month

| Plan | Price |
| --- | --- |
| Basic | $5/month |
| Pro | $15/month |
=== landing
# Boiler service from £79

£79 covers combi boilers up to 30 kW; other boilers are priced on a visit.
=== landing
# Visit us

Open from 9 am. Tickets $12.
=== landing
# Web design from £299

A one-page site costs £299. Five pages with a contact form cost £650.
=== ad text
Flights London–Nice from £39 one way, hand luggage only, travel 3–20 March. Book now.
=== email-offer eml
From: Suncatch Travel <deals@suncatch.example>
Subject: Cruises from $199
Content-Type: text/plain

Hi there,

$199 per person is the price of an inside cabin for two on the four-night Bahamas cruise leaving 12 January.

See all cruises: https://suncatch.example/cruises
=== pricing
# Plans from $12

- Starter – $12 a month
- Team – $29 a month
=== product
## Frames from £39

Single-vision lenses included. Varifocals add £60.
=== landing html
<h1>Car hire from $19 a day</h1><p>Based on a 7-day rental of an economy car in Tampa, 10–17 May.</p>
=== landing
# Cleaning from €14.90 an hour

€14.90 is the hourly rate for a weekly clean of two hours or more.
=== landing
# Private tutoring

Prices range from £15 to £40 an hour, depending on the subject and the level.
=== product
# Kitchens from $2,999

For a galley kitchen of six units without appliances or fitting.
=== pricing html
<h1>Hosting from $1.99/mo</h1><div class="cards"><div class="card"><h3>Basic</h3><p>$1.99/mo</p></div><div class="card"><h3>Plus</h3><p>$4.99/mo</p></div></div>
=== landing
# About us

From $20 in a biscuit tin we grew into a company of sixty people.
=== newsletter
## City breaks from €89

Two nights in Kraków with flights from Dublin, two people sharing, any Tuesday in February.
=== landing
# Parcels from £2.95

Prices depend on weight and destination: [see the price list](/prices).
=== landing
Our fares rose from $12 to $14 on 1 May.
=== product
# Shirts

From £25 (cotton) to £60 (linen).
=== ad text
Gym membership from £19.99 a month (off-peak, 12-month contract, Bristol club).
=== landing
# Loans from 3.9% APR

3.9% APR applies to loans of £7,500 to £15,000 over 2 to 5 years. Representative 9.9% APR.
=== landing
# Wedding packages

Packages start at $4,500 for 40 guests on a weekday, including the hall and dinner.
=== email-offer html
<h1>Laptops from $249</h1><ul><li>Nimbus 11 – $249</li><li>Nimbus 14 – $429</li></ul><a class="button" href="https://shop.example">Shop now</a>
=== landing
# Solar from $99 a month

That is what a 4 kW system costs over ten years with no deposit.
=== pricing
# Simple pricing from €3 per seat

Solo: €3 per seat. Studio: €8 per seat.
=== landing
# Savings

Move your savings from £1 upwards. Withdraw when you like.
=== editorial
# How airlines sell seats

"Flights from €9.99" is a phrase that every traveller knows.
=== landing
# Removals from $79

One van and one mover for an hour, within ten miles.
=== checkout
Order total: $45. Delivery from £3.
=== landing html
<h1>Desks from £99 a month</h1><table><tr><th>Desk</th><th>Price</th></tr><tr><td>Hot desk</td><td>£99</td></tr><tr><td>Fixed desk</td><td>£180</td></tr></table>
=== landing
# Home insurance from £8 a month

10% of customers paid this or less for contents cover between January and March 2026.
=== product
# Sofas from £399

The Wren two-seater is £399; the three-seater is £549.
=== landing
# Ticket prices

Adults from £18 if you book online a week ahead; £22 on the door.
=== support-reply
Your refund comes from $40 that we took twice.
=== landing
# Mobile plans starting at $10

$10 buys 2 GB of data, unlimited texts and 200 minutes for 30 days.
=== newsletter
Members saved from $5 to $50 last month.
=== landing
# Language courses from €39

€39: eight evening lessons online in a group of up to ten.
=== pricing
# How much does it cost?

Plans start at $9 per user per month for up to five users, billed yearly. Use the [calculator](/calculator) for the exact price.
=== landing
# Mattresses from £149

| Size | Price |
| --- | --- |
| Single | £149 |
| Double | £199 |
=== ad text
Oil change from $39.95 for up to 5 quarts of conventional oil, most cars.
=== landing
# Photography

Family sessions from $150: one hour, ten pictures.
`

export const passages: readonly Passage[] = [...sheets(true, bad), ...sheets(false, good)]
