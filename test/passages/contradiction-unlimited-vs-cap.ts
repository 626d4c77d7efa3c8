import { sheets } from './lines.ts'
import type { Passage } from './passage.ts'

const bad = `
=== pricing
# Unlimited data for £20 a month

Stream all day.

## Small print

A fair usage limit of 40 GB a month applies.
=== landing
# Unlimited projects

Plan everything in one place.

## Limits

Each workspace may hold a maximum of 500 active projects.
=== landing html
<h1>API without limits</h1><p>Build what you want.</p><footer><p>Requests are limited to 100 calls per minute.</p></footer>
=== email-offer eml
From: Ringo Mobile <hi@ringo.example>
Subject: Truly unlimited calls and texts
Content-Type: text/plain

Talk as long as you like for $15.

Calls are capped at 3,000 minutes a month.
=== pricing
| | Basic | Pro |
| --- | --- | --- |
| Storage | 10 GB | Unlimited |

## Pro in detail

Pro accounts are limited to 5 TB of storage.
=== product
## Unlimited downloads

Thousands of fonts, photos and templates.

### Licence

You may download up to 50 files per day.
=== ad text
Unlimited broadband, no catch!

We may reduce your speed after 650 GB in a month under our fair use policy.
=== landing
# All the data you want

Unlimited 5G, everywhere.

\\* After 50 GB we slow your connection to 1 Mbps.
=== landing
# Send unlimited emails

Reach every customer.

## Plans

Our Growth plan has a sending limit of 10,000 emails per month, and so has every other plan.
=== landing html
<section><h2>Unlimited classes</h2><p>Come as often as you please.</p></section><section><h2>House rules</h2><p>Members may book no more than 12 classes a month.</p></section>
=== pricing
# Unlimited users on every plan

Bring the whole firm.

## Details

Maximum 25 users per account.
=== landing
# Unlimited cloud backup

Every photo, every file.

## Fair use

Accounts that store more than 2 TB may be suspended.
=== ad html
<h1>All-you-can-eat data</h1><p>€25 a month.</p><p class="legal">Fair use limit: 60 GB.</p>
=== landing
# Unlimited car washes

Drive in whenever you like.

## Membership terms

One wash per day, up to 8 washes a month.
=== email-offer html
<h1>Unlimited video meetings</h1><p>Free for teams.</p><p><small>Meetings are limited to 40 minutes.</small></p>
=== landing
# Unlimited revisions

We work until you love it.

## How it works

The price includes a maximum of three revisions.
=== trial-signup
# Read as much as you like

Unlimited articles for $1.

## Notes

Subscribers can open up to 100 articles a month.
=== pricing
# Unlimited text messages

## Acceptable use

You may send no more than 300 messages per day.
=== landing
# Web hosting with unlimited bandwidth

## Resource policy

Sites that exceed 100 GB of transfer a month are throttled.
=== landing
# No limits on transfers

Move money freely.

## Fees and limits

You can send up to $10,000 per day.
=== product
# Unlimited cloud recordings

For your door camera.

## Specifications

Storage for recordings is limited to 30 GB.
=== landing html
<div class="hero"><h1>Unlimited rides</h1></div><div><h3>Conditions</h3><p>Passes are subject to a fair use limit of 40 rides per month.</p></div>
=== newsletter
## Unlimited movies for $9.95

See a film every night.

Good to know: the pass is good for up to four movies a month.
=== landing
# As many guests as you like

Unlimited guest passes with every membership.

## Rules

Members are limited to two guest passes a month.
=== pricing
## Business

- Unlimited invoices
- Phone support

## Notes

Business includes up to 1,000 invoices per year.
=== landing
# Unlimited VPN data

No logs.

## FAQ

Is there a cap? Heavy users may have their speed reduced during busy hours.
=== ad text
Unlimited minutes to 50 countries.

Fair usage policy: 2,000 minutes per month.
=== landing
# Unlimited energy at one price

Use all you want.

## The contract

The flat price covers no more than 4,000 kWh per year.
=== landing
# Unlimited support

Ask us anything.

## Terms of service

Support is limited to 5 tickets per month.
=== social-post text
Unlimited photo storage is here 🎉

(max 20,000 photos per account)
=== landing
# Unlimited pages, one low price

## Hosting plans

Your website can have up to 100 pages.
=== landing
# Unlimited mileage on all rentals

## Rental agreement

150 miles per day are included; each extra mile costs $0.25. Mileage is limited to 1,050 miles per week.
=== pricing html
<h1>Unlimited contacts</h1><p>One price.</p><table><tr><td>Contacts</td><td>up to 5,000 contacts</td></tr></table>
=== landing
# Unlimited returns

Try, wear, send back.

## Returns policy

We accept a maximum of 10 returns a year.
=== email-offer eml
From: Hotspot <mail@hotspot.example>
Subject: Unlimited Wi-Fi on board
Content-Type: text/html

<h1>Unlimited Wi-Fi on board</h1><p>Film night at sea.</p><p style="font-size:9px">Data is limited to 500 MB per day.</p>
=== landing
# Unlimited team members

Invite everybody.

## Limits

Teams can have at most 50 members.
=== landing
# Unlimited bandwidth

## Abuse

We throttle accounts whose traffic goes over 1 TB.
=== product
# Unlimited playlists and skips

## Free tier limits

Up to six skips per hour.
=== landing
# Boundless storage, unlimited uploads

## Technical limits

Uploads are capped at 200 files per day.
=== trial-signup
# Unlimited searches

Find any record.

## Before you join

Searches are subject to a monthly limit of 250 searches.
`

const good = `
=== landing
# Unlimited polls

Unlimited polls; 100 responses per poll.
=== pricing
Unlimited storage for up to 30 users.
=== landing
# Unlimited data; speed drops to 5 Mbps after 50 GB

Stream all day.

## Details

After 50 GB a month your speed drops to 5 Mbps.
=== pricing
| | Basic | Pro |
| --- | --- | --- |
| Projects | up to 5 projects | Unlimited projects |
| Users | 3 users | Unlimited users |
=== landing
# Unlimited texts

2 GB of data and 300 minutes of calls.
=== landing
# A job with us

We offer unlimited holiday.

## Office

Desks are limited to 40 people.
=== terms
Our liability is limited to £100.
=== landing
# Unlimited projects

## Trial

The trial is limited to 14 days.
=== pricing html
<div class="card"><h3>Free</h3><p>Up to 3 boards</p></div><div class="card"><h3>Plus</h3><p>Unlimited boards</p></div>
=== landing
# No limits to what you can build

## API

Rate limit: 100 requests a minute.
=== landing
# Unlimited calls in the EU

## Outside the EU

Calls to the US are limited to 100 minutes.
=== landing
# Unlimited storage

Our rivals stop at 15 GB. Most cloud services limit you to 2 TB of storage.
=== product
# Unlimited colours

Mix any shade. Up to 2 litres per tin.
=== landing
# Unlimited designs, one at a time

We work on one request at a time, with no cap on how many you send.
=== pricing
## Team plan

Unlimited documents

## Starter plan

Up to 10 documents
=== landing
# Unlimited data

There is no cap and no fair use limit.
=== email-offer html
<h1>Unlimited films</h1><p>Watch on up to 4 screens at once.</p>
=== landing
# Unlimited access to all classes

Open from 6 to 22. Up to 12 people in each class.
=== landing
# Limited edition

Only 500 prints. Unlimited joy.
=== editorial
# What "unlimited" means

"Unlimited data" plans often come with a fair use limit of 40 GB.
=== landing
# Unlimited users

Files can be up to 2 GB.
=== landing
# Unlimited rides

Valid in zones 1 to 4. Two children under 5 travel with you.
=== pricing
Unlimited forms (up to 1,000 answers a month for each form)
=== landing
# Unlimited returns within 60 days

## How to return

Print up to three labels at a time.
=== landing
# Unlimited potential

Our course takes up to 20 students.
=== landing
# Unlimited email accounts

## Mailbox size

Each mailbox can hold 10 GB of storage.
=== landing
# Unlimited support by chat

Phone support is limited to office hours.
=== pricing html
<table><tr><th></th><th>Solo</th><th>Studio</th></tr><tr><td>Clients</td><td>up to 10 clients</td><td>unlimited clients</td></tr></table>
=== landing
# Unlimited mileage

Rentals of up to 30 days.
=== landing
# Data on your terms

2 GB, 10 GB or unlimited data. The 2 GB plan slows down after 2 GB.
=== newsletter
Unlimited breadsticks with every pasta dish. Tables of up to 12 guests.
=== landing
# Unlimited downloads with Premium

Free accounts are limited to 3 downloads a day.
=== landing
# Speak without limits

Lessons for up to four learners.
=== ad text
Unlimited broadband. No download limits, no fair use policy, no slowdowns.
=== landing
# Unlimited backups

Restore up to 100 GB at once.
=== product
# Unlimited undo

Exports are limited to 4K.
=== landing
# Unlimited meals for two hours

Groups of up to eight people.
=== landing
# Unlimited text and talk, 5 GB of fast data

After 5 GB your data slows to 128 kbps.
=== pricing
## Scale

Unlimited seats. Billed for up to 100 seats, then $8 a seat.
=== landing
# Unlimited learning

Watch any course. Up to two downloads of each certificate.
`

export const passages: readonly Passage[] = [...sheets(true, bad), ...sheets(false, good)]
