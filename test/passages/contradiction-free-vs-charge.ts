import { sheets } from './lines.ts'
import type { Passage } from './passage.ts'

const bad = `
=== trial-signup html
<h1>Start free – no credit card required</h1><form><label>E-mail <input type="email"></label><label>Card number (required) <input type="text"></label><button>Start</button></form>
=== landing
# The free fitness app

Workouts for every level.

## Get going

To continue, choose a plan: $4.99 a week.
=== landing
# Free forever

Your notes on all devices.

## FAQ

Is it really free? It is free for 12 months.
=== landing
# 100% free dating

Meet singles near you.

## Membership

You need a paid membership to read and send messages.
=== email-offer eml
From: Filekeep <hello@filekeep.example>
Subject: Free for life: your Filekeep account
Content-Type: text/plain

Keep your files safe.

After the first year we charge $29 a year.
=== trial-signup
# Try it now. No card needed.

1. Choose a password
2. Enter your card details
3. Start your trial
=== landing
# A completely free credit report

See where you stand.

## How it works

A monthly subscription of £14.99 starts when you view your report.
=== landing html
<h1>Free online will</h1><p>Done in 15 minutes.</p><h2>Last step</h2><p>Download your will for $39.</p>
=== pricing
# Free website builder

Drag, drop, done.

## Publish

You must upgrade to a paid plan to publish your site.
=== trial-signup
# 30 days on us

No credit card required.

### Your details

Please add a payment method to activate the trial.
=== landing
# Free tax filing

File in minutes. 100% free.

## When you are ready

E-filing costs $24.95 per return.
=== ad text
Totally free people search!

Find anyone in seconds.

A subscription is required to see results.
=== landing
# It's free. Always will be.

Budgeting for everybody.

## What changes in May

From May, all users pay $3 a month.
=== landing
# Completely free to list your home

Reach thousands of guests.

## Fees

Each listing costs €19.
=== landing html
<section class="hero"><h1>Free PDF converter</h1></section><section><h2>Download your file</h2><p>To download your converted file you need a subscription ($2.50 a week).</p></section>
=== trial-signup
# Free trial, no card needed

A valid credit card is required to start the trial. We charge nothing for 7 days.
=== landing
# Free to use, free to keep

Invoicing for freelancers.

## Good to know

After 20 invoices a paid plan is required.
=== email-offer html
<h1>No card required</h1><p>Start in a minute.</p><p><small>You will be asked to enter your credit card when you sign up.</small></p>
=== landing
# Totally free language lessons

## Lesson 2 and later

Pay $12 a month to go on.
=== landing
# Free resume maker

Pick a template and go.

## Export

Downloading costs $2.95.
=== landing
# Our app is free

Find a parking spot.

## Using it

The app costs £1.99 a month after the first week.
=== pricing
# Free forever plan

One user, ten boards.

## Details

The free plan is limited to 90 days.
=== landing
# Costs nothing

Compare 40 energy deals.

## How we work

You pay a £20 switching fee when you move.
=== landing
# Free phone number lookup

Type a number.

## Your report is ready

Unlock the report for $1. Membership required.
=== trial-signup html
<h2>No payment details needed</h2><form><label>Name on card</label><label>Expiry date</label><button>Continue</button></form>
=== landing
# Free conference calls for everybody

No fees, no catch.

## Rates

Calls are charged at 12 cents a minute.
=== product
# Free game

Build your island.

## To play

A $9.99 season pass is required to play.
=== landing
# Gratis legal letter

Our templates are 100% free.

## Checkout

Each letter is $15.
=== landing
# Forever free hosting

Put your site online.

## Plan terms

Accounts are free for the first six months, then €5 a month.
=== ad
# Free psychic reading

Ask one question.

Calls cost £1.50 a minute.
=== landing
# Sign up without a card

Ready in two minutes.

## Step 2

We need your card to verify your account.
=== landing
# Completely free online course

40 lessons by experts.

## Enrolment

Tuition: $199, payable before the first lesson.
=== email-offer eml
From: Scanly <hi@scanly.example>
Subject: Scanly is free!
Content-Type: text/plain

Scan, sign, send. Scanly is free, with no strings.

To use Scanly you have to subscribe for $7.99 a month.
=== landing
# Free stock photos

All photos on this site are free.

## Licences

Photos cost $4 each for commercial use and $2 for personal use.
=== landing
# No credit card. No commitment.

Try every feature.

## Sign up

Credit card required for verification.
=== landing html
<h1>Free online fax</h1><p>Send a fax from your browser.</p><div><h3>Send now</h3><p>Choose a plan to send your fax: $9.99 per month.</p></div>
=== landing
# Free genealogy

Search your family.

## Records

A membership is needed to view any record. Memberships start at $19.99.
=== pricing
# Starter: free forever

Up to 3 users.

## Change to Starter

Starter is free until 31 December 2026; from then on it costs $5 per user.
=== landing
# Use it for free

Edit videos in your browser.

## Export

To export you must buy credits ($5 for 10).
=== social-post text
Our horoscope app is 100% free!

Subscription required: $6.99 per week.
`

const good = `
=== pricing html
<div class="card"><h3>Free</h3><p>$0 – no credit card required</p></div><div class="card"><h3>Pro</h3><p>$9 a month</p></div>
=== trial-signup
# Free trial, no card needed

Add a card only if you upgrade.
=== landing
# Free delivery

Mugs cost $14.
=== landing
# The free fitness app

Workouts for every level.

## Premium

Upgrade to Premium for $4.99 a week and get meal plans too.
=== landing
# Free forever for one user

Teams pay $5 per user.
=== landing
# Free trial for 14 days, then $9 a month

Credit card required.
=== landing
# Free tax filing for simple returns

100% free for W-2 income; other returns cost $24.95.
=== pricing
## Free

Free forever. 3 boards.

## Business

$12 a month. Enter your card at checkout.
=== landing
# Museum

Entry is free. Audio guides cost £4 and special exhibitions £12.
=== landing
# Feel free to look around

Membership costs $40 a year.
=== email-transactional eml
From: Shop <orders@shop.example>
Subject: Your order
Content-Type: text/plain

Your card was charged $40. Returns are free.
=== landing
# A completely free credit report

No subscription, no card.

## More from us

Our optional credit coaching costs £14.99 a month.
=== landing
# Free website builder

Publish on our address for free. Your own domain costs $12 a year.
=== help-article
# How to add a card

No credit card is required for the trial. To upgrade, enter your card details under Billing.
=== landing
# Free to list

We earn a 3% commission from buyers when you sell.
=== landing
# Sugar-free, gluten-free

Bars from $3.
=== landing
# Open source and free

Commercial support is available from $500 a month.
=== landing
# No card needed

Pay by bank transfer. Rooms cost $90.
=== pricing
| | Free | Team |
| --- | --- | --- |
| Price | Free forever | $8/user |
| Card | No card required | Card required |
=== landing
# Free shipping on every order

A gift box is $5.
=== landing
# Free consultation

Treatment costs £200 and is never required.
=== landing
# Is it really free?

Yes. Other apps charge $5 a month; ours costs nothing because banks pay us.
=== landing
# Free for students

Students use it free forever. Everybody else pays $10 a month.
=== newsletter
# Free events this month

Concert in the park: free. Puppet theatre: $8.
=== landing
# Free conference calls

Your phone company may charge for calls abroad.
=== trial-signup html
<h1>No credit card required</h1><form><label>E-mail</label><label>Gift card number (optional)</label><button>Start</button></form>
=== landing
# Free app, no ads

Paid themes are optional: $1.99 each.
=== landing
# 100% free online course

The printed certificate is optional and costs $29.
=== landing
# Free until you grow

Up to 1,000 contacts cost nothing. From 1,001 contacts plans start at $10.
=== landing
# A free home valuation

We charge 1.2% when we sell your home.
=== editorial
# Free apps are not free

"Totally free" apps may require a subscription.
=== landing
# Try it free for 30 days

We ask for a card; nothing is charged until day 31, then $9 a month.
=== landing
# Free parking

Rooms cost $120 a night. A credit card is required to hold your room.
=== pricing
# Free trial on all plans

No credit card required for the trial.

- Basic $5 a month
- Plus $9 a month
=== landing
# Free games

Some games offer coins for real money.
=== landing
# Free breakfast

Dinner costs £18.
=== landing
# It's free to join

Join our club for nothing; events have their own prices, from $10.
=== landing
# Free returns

We charge your card when the parcel leaves.
=== landing
# Free phone with any plan over $40

Plans: $40, $55 and $70 a month.
=== landing
# Free eye test

Glasses cost from $49.
`

export const passages: readonly Passage[] = [...sheets(true, bad), ...sheets(false, good)]
