import { sheets } from './lines.ts'
import type { Passage } from './passage.ts'

const bad = `
=== pricing
# The Daily Courier, digital

**$1 a month for 3 months**

[Subscribe](/subscribe)
=== ad text
Broadband £15 a month. Introductory offer, new customers only. Order today.
=== email-offer html
<h1>50% off your first year!</h1><p>Join thousands of teams who ship faster.</p><a class="btn" href="/upgrade">Upgrade now</a>
=== landing
# Fresh meals, delivered

Get 60% off your first month. Change your box whenever you like.

[Start my plan](/start)
=== ad
Stream it all for just $0.99 for your first 2 months. Sign up now!
=== pricing html
<div class="card"><h3>Premium</h3><p class="price">€4.99/mo for the first 6 months</p><a class="btn" href="/go">Choose Premium</a></div>
=== email-offer eml
From: Pixelbox <hi@pixelbox.example>
Subject: Your first 3 months for £1
Content-Type: text/plain

Hi Jo,

Music without adverts, on every device. Grab three months for a quid.

Claim it: https://pixelbox.example/claim
=== social-post text
New members: first month only $5! Join the studio, link in bio.
=== landing
# Hosting, introductory price $2.75/mo

Free SSL, 24/7 support and a free domain.

[Get started](/order)
=== pricing
## Pro

Half price for the first 12 months. $10/month.

[Buy Pro](/buy)
=== ad text
Try any plan at our introductory rate of £3.99 a week. Cancel online.
=== landing html
<h1>New customer offer: $20/month</h1><p>Unlimited calls and texts.</p><a class="button" href="/join">Join now</a>
=== newsletter
## Read all of it for €1

Four weeks of full access for one euro: €1 for your first 4 weeks. [Subscribe now](/sub)
=== trial-signup
# Start with 80% off

80% off your first three months of Studio. Enter your card to begin.
=== ad
# Gas and electricity

Save 20% for the first year when you switch to us. Switch today.
=== email-offer html
<p>As a welcome gift your first box is on us at half price, and we take 30% off the next two months of your subscription.</p><p>Initial price: $9.99 a month.</p><a href="/box">Subscribe</a>
=== landing
# Pay just $1 for your first month of coaching

Weekly calls. Real change.

[Join](/join)
=== pricing
| Plan | Price |
| --- | --- |
| Solo | $3/mo for first 3 months |
| Family | $5/mo for first 3 months |
=== ad text
VPN deal: $1.99/mo intro price. Protect all your devices.
=== landing
# Year one from us at half price

50% off year one! Accounting software that small firms love.

[Start now](/start)
=== pricing html
<h2>Starter</h2><p><b>$0.50</b>/month for 3 months</p><button>Sign up</button>
=== email-offer eml
From: Lumen Power <hello@lumenpower.example>
Subject: £10 a month off your first 6 months
Content-Type: text/plain

Switch to Lumen and pay less for your energy. £10 a month off your first 6 months as a new customer.

Switch in five minutes: https://lumenpower.example/switch
=== social-post text
The app I use every morning: $2 for the first 3 months with my link!
=== landing
# Theatre club

Introductory membership: $15 for the first quarter. Be first in line for every show.

[Become a member](/members)
=== product
# Coffee subscription

Starts at $5 for the first month.

[Subscribe](/subscribe)
=== ad text
Mobile plan: $15/mo for 3 months. New customers. Get your SIM.
=== pricing
## Team

Special introductory pricing: $6 per user per month.

[Start](/start)
=== landing
# Domain names

.com only $0.99 for the first year. Register yours now.
=== email-offer html
<h1>3 months for the price of 1</h1><p>Pay $12 now and get your first three months of Plus.</p><a class="btn" href="/plus">Get Plus</a>
=== landing
# Your first 30 days for $7

Everything in Pro, nothing held back.

[Begin](/begin)
=== ad
# Contact lenses by post

First month just £1. Set up in two minutes.

[Get my lenses](/start)
=== landing
# Health insurance

New members get 25% off in their first year. [Get a quote](/quote)
=== trial-signup html
<form><h2>Unlock all lessons</h2><p>Only €2 for the first week</p><label>Card number <input type="text"></label><button>Continue</button></form>
=== email-transactional
# Your welcome offer

As promised: 40% off your first six months of Backup Plus. Activate it in your account.
=== landing
# Rent a plant

Launch price: $8 a month for the first two months.

[Order](/order)
=== ad text
Sky-high speed, low price: 500 Mbps at £19.99 per month for the first 9 months. Order now.
=== pricing
# Pay little to begin

Introductory offer: 3 months at $4.99/month

[Choose](/choose)
=== newsletter
Still thinking? Try a digital subscription, now $4 for the first 4 months. [Yes, I want it](/offer)
=== landing
# Meditate daily

Introductory annual price $29.99. [Go premium](/premium)
=== social-post text
Dog food made fresh 🐶 first two weeks half price! Start your plan today
`

const good = `
=== pricing
# The Daily Courier, digital

**$1 a month for 3 months, then $12 a month** until you cancel.

[Subscribe](/subscribe)
=== ad text
10% off your first order with code HELLO10.
=== landing
# Timetable

The first class ships Monday. Classes cost $15.
=== ad text
Broadband £15 a month for 6 months, £32 a month afterwards. 24-month contract.
=== email-offer html
<h1>50% off your first year</h1><p>You pay $60 for the first year; it renews at $120 a year. Cancel any time in Settings.</p>
=== landing
# Fresh meals, delivered

Get 40% off your first box.
=== pricing
## Premium

€4.99/mo for the first 6 months. Regular price €9.99/mo.
=== product
# Pay in 3

$40 a month for 3 months, no interest. Total $120.
=== landing
# Hosting

Introductory price $2.75/mo for 12 months; renews at $8.99/mo.
=== email-offer eml
From: Pixelbox <hi@pixelbox.example>
Subject: Your first 3 months for £1
Content-Type: text/plain

Hi Jo,

Pay £1 for three months. After that Pixelbox costs £10.99 a month until you cancel.

Claim it: https://pixelbox.example/claim
=== landing
# Welcome

£5 off your first booking. Rooms from £60.
=== pricing
| Plan | First 3 months | After |
| --- | --- | --- |
| Solo | $3/mo | $9/mo |
| Family | $5/mo | $15/mo |
=== landing
# Car insurance

Drivers who insured with us in their first year of driving paid $1,400 on average.
=== social-post text
First month $5, after that $49 a month. Join the studio!
=== product
# Phone on contract

£25 a month for 24 months. Total cost £600, 0% APR.
=== newsletter
In the first three months of 2026 we sold 400 bikes at $600 each.
=== landing
# Half-price first lesson

Your first lesson costs £15 instead of £30.
=== ad
Stream it all for $0.99 a month for 2 months, then $10.99/mo. Cancel anytime.
=== landing html
<h1>New customer offer: $20/month</h1><p>For 12 months; the price then rises to $35/month.</p>
=== pricing html
<div class="card"><h3>Starter</h3><p>$0.50/month for 3 months</p><p class="note">$6/month from month four.</p></div>
=== landing
# Domain names

.com: $0.99 for the first year, $14.99 a year from the second.
=== editorial
# Why first-year prices fool us

"50% off your first year" sounds generous.
=== landing
# Summer course

The course costs £90 for the first week and £60 for each further week.
=== email-offer html
<h1>20% off your first purchase</h1><p>Sofas, lamps and rugs.</p>
=== landing
# Gym

No joining fee for new members. £29 a month.
=== pricing
## Pro

$10/month for the first 12 months (usually $20/month). After 12 months you pay the usual price.
=== support-reply
We charged $12 for your first month and $12 for the second, as agreed.
=== landing
# Rent

The flat is $900 a month for the first year.
=== ad text
Get £50 off your first eye test and glasses.
=== pricing
# Introductory pricing ended

Our introductory prices ended in May. Pro is now $18 a month.
=== landing
# First aid for $25

A one-day course with a certificate.
=== trial-signup html
<form><h2>All lessons</h2><p>€2 for the first week, then €8.99 a week. Cancel in your account.</p><button>Continue</button></form>
=== landing
# Storage units

First month free, then £45 a month.
=== product
# Coffee subscription

First bag $5; later bags $16 each, every two weeks until you stop.
=== newsletter
New members joined at $15 in the first quarter; thank you all.
=== landing
# Our price promise

£30 a month for 24 months. The price will not change during your contract.
=== pricing
Special introductory pricing: $6 per user per month until 31 March 2027, $9 from 1 April 2027.
=== landing
# Learn to sail

Two introductory lessons for $60.
=== email-offer eml
From: Lumen <hello@lumenpower.example>
Subject: £10 a month off your first 6 months
Content-Type: text/plain

You pay £90 a month for six months and £100 a month from the seventh.
=== landing
# Wine club

First case £39.99 (normally £69.99). Later cases cost £69.99 every 12 weeks; skip or stop online.
`

export const passages: readonly Passage[] = [...sheets(true, bad), ...sheets(false, good)]
