import { sheets } from './lines.ts'
import type { Passage } from './passage.ts'

const bad = `
=== landing
# Guaranteed next-day delivery*

Order by 8 pm.

\\* Delivery times are estimates and are not guaranteed.
=== ad html
<h1>Everything 50% off<sup>†</sup></h1><p>This weekend only, 5–6 December 2026.</p><p class="legal">† Excludes electronics, premium brands, new arrivals, sale items, furniture and gift cards.</p>
=== landing
# Instant approval*

Apply from your sofa.

\\*Decisions take 2 to 5 business days.
=== product
# Lifetime guarantee*

Boots for life.

\\* Guarantee covers manufacturing faults for 24 months.
=== email-offer html
<h1>Free returns on all orders*</h1><p>Shop without worry.</p><p><small>* Does not apply to sale items, large furniture, or orders outside the mainland.</small></p>
=== ad
**No exceptions: 20% off sitewide!\\***

\\* Exclusions apply: brand partners, bundles, and all outlet styles.
=== landing html
<h1>Open to everyone*</h1><p>Join our card programme.</p><footer><p>* Subject to status. Applicants must be homeowners aged 25 or over with an income above £30,000.</p></footer>
=== product
# Waterproof*

Take it anywhere.

\\* Not suitable for immersion in water.
=== landing
# Same-day repairs*

We fix phones while you wait.

\\*Most repairs take three to five working days.
=== email-offer eml
From: Trainline Deals <hi@tdeals.example>
Subject: All seats £10*
Content-Type: text/plain

Travel this spring for £10.

* Limited to 200 seats on selected off-peak services.
=== landing
# We never close*

Call us day or night.

\\* Lines are closed on weekends and public holidays.
=== pricing
# Price locked for life*

Your bill will not go up.

\\* We may increase prices once a year in line with inflation.
=== ad html
<h1>Satisfaction guaranteed<sup>*</sup></h1><p>Love your lashes.</p><p class="fine">* No refunds or exchanges. All sales are final.</p>
=== landing
# Unconditional money-back guarantee†

Try our course.

† Refunds are only given if you complete all modules and submit every assignment.
=== product text
Ships immediately!*

Handmade oak shelves.

* Please allow 4-6 weeks for production.
=== landing
# Every customer gets a free gift*

Thank you for shopping with us.

\\* Available to the first 50 customers only.
=== landing html
<h2>No credit check*</h2><p>Get a phone today.</p><p class="terms">*All applications are subject to a credit check.</p>
=== email-offer html
<h1>Any pizza £6*</h1><p>Tonight!</p><p><small>*Excludes premium, gourmet, stuffed crust and extra large pizzas.</small></p>
=== landing
# Instant payouts*

Earn and get paid.

\\* Payouts are processed within 7 days.
=== product
# Unbreakable glass*

Drop it. We dare you.

\\* The warranty does not cover breakage.
=== landing
# All repairs included*

One price, no worries.

\\* Parts, labour for batteries, screens and water damage are charged separately.
=== ad
# Anyone can win*

Enter now.

\\* Employees, residents of Northern Ireland, and customers who joined after 2024 are not eligible.
=== landing
# No contract¹

Broadband your way.

¹ Subject to an 18-month minimum term.
=== landing html
<h1>24/7 live support<sup>1</sup></h1><p>We are here.</p><p><sup>1</sup> Live support is available Monday to Friday, 9 am to 5 pm.</p>
=== product
# 100% natural*

Shampoo as it should be.

\\* Contains 12% synthetic preservatives.
=== email-offer html
<h1>Free delivery on everything*</h1><p>Treat yourself.</p><p class="small">* Excluding beds, sofas, wardrobes and garden furniture.</p>
=== landing
# Guaranteed acceptance*

A card for all.

\\* Acceptance is not guaranteed and depends on your circumstances.
=== ad
# Buy any phone, get £200*

Today.

\\* Only available on the Zeta 9 Pro with a 36-month plan.
=== landing
# Works with every car*

Plug it in.

\\* Not compatible with electric, hybrid and diesel vehicles made before 2012.
=== landing html
<h1>Instant quotes*</h1><p>See your price now.</p><div class="disclaimer">* Quotes are sent by e-mail within 48 hours.</div>
=== product
# Fully refundable*

Book with peace of mind.

\\* A non-refundable deposit of £50 is kept.
=== ad text
Kids eat free every day!*

* Not available on weekends or during school holidays.
=== landing
# Risk-free trading*

Start with £50.

\\* Your capital is at risk. You may lose more than you invest.
=== pricing
# No hidden charges*

What you see is what you pay.

\\* Additional charges apply for installation, support and cancellation.
=== landing
# Valid in all stores*

Show this coupon.

\\* Participating stores only. Not valid in airport, outlet or franchise locations.
=== email-offer html
<h2>Immediate cover*</h2><p>Insure your pet.</p><p><small>* Cover starts after a waiting period of 14 days.</small></p>
=== landing
# Cancel anytime, no questions asked*

Gym freedom.

\\* Cancellation requires 60 days' written notice.
=== product
# Never needs charging*

The watch that runs on light.

\\* Requires charging every 30 days.
=== landing
# Everyone's approved!*

Drive home today.

\\*Not all applicants will be approved.
=== ad html
<h1>All flights half price<sup>*</sup></h1><p>Fly away.</p><p class="legal">* Applies to selected flights on Tuesdays in January.</p>
`

const good = `
=== landing
# 50% off clothing*

Shop now.

\\* Ends Sunday 6 December 2026, 23:59.
=== landing
# Free delivery over £30*

\\* UK mainland.
=== product
# Guaranteed for 30 days*

\\* Bring the receipt.
=== landing
# Next-day delivery on orders before 8 pm*

\\* Monday to Friday. Orders on Saturday arrive on Monday.
=== ad html
<h1>Everything 20% off<sup>*</sup></h1><p class="legal">* Excludes gift cards.</p>
=== landing
# The UK's fastest broadband*

\\* Based on a test of 40 providers, May 2026.
=== product
# 2-year guarantee*

\\* Guarantee covers faults in materials and workmanship. Register within 30 days of purchase.
=== landing
# Instant savings quote in 60 seconds*

\\* Average time in November 2026.
=== pricing
$9 a month*

\\* Billed monthly. Cancel in Settings.
=== landing
# Free eye test*

\\* Worth £25.
=== landing
# Same-day repairs for most phones*

\\* 92% of repairs in 2025. Others take three days.
=== email-offer html
<h1>30% off selected boots*</h1><p><small>* Excludes sale items, new arrivals and gift cards.</small></p>
=== landing
# Open every day*

\\* 9 am to 6 pm.
=== product
# Water resistant to 50 m*

\\* Not suitable for diving.
=== landing
# Instant access savings*

\\* Interest is paid monthly. AER is the annual equivalent rate.
=== landing
# All our coffee is organic*

\\* Certified by the Soil Board, number 1234.
=== landing html
<form><p>Required fields are marked with *</p><label>Name *</label><label>E-mail *</label></form>
=== product
# Charges in an hour*

\\* From 0 to 80% with the 60 W charger.
=== ad
# Win a trip to Rome*

\\* UK residents aged 18 or over. Closes 1 March 2027. See the rules.
=== landing
# Free trial for 14 days*

\\* No card needed.
=== landing
# Satisfaction guaranteed*

\\* Send it back within 60 days and we refund the full price.
=== landing
# Guaranteed delivery before Christmas*

\\* Order by 18 December 2026. If it is late, we refund the postage.
=== pricing
# Price locked for 24 months*

\\* From the day your contract starts.
=== landing
# No set-up fee*

\\* A set-up fee of £30 applied before May 2026.
=== product
# Works with all Qi phones*

\\* See the list of tested phones.
=== email-offer eml
From: Books <hi@books.example>
Subject: Three for two on all paperbacks*
Content-Type: text/plain

Mix and match.

* Cheapest one free. Ends 31 December 2026.
=== landing
# Everyone is welcome*

\\* Children under 12 come with an adult.
=== landing
# 24/7 support†

† By chat in English. Average wait in 2025: 3 minutes.
=== product
# 100% cotton*

\\* Trim excluded.
=== landing
# Up to 70% off*

\\* Selected lines only.
=== landing
# Any two for £10*

\\* Excludes alcohol.
=== landing
# Unlimited data*

\\* Includes roaming in the EU.
=== landing
# No contract*

\\* Pay each month; give us a call or click to stop.
=== landing html
<h1>All rooms with sea view<sup>1</sup></h1><p><sup>1</sup> Rooms on the ground floor look over the dunes to the sea.</p>
=== ad
# Free coffee for every guest*

\\* Served from 7 to 11 in the lobby.
=== landing
# Guaranteed fixed rate*

\\* Fixed until 30 June 2028.
=== landing
# Immediate start*

\\* Choose any start date.
=== product
# Never lose your keys again*

\\* Uses a CR2032 battery, included.
=== landing
# All prices include VAT*

\\* VAT at 20%.
=== pricing
# Cancel anytime*

\\* In your account, under Billing. You keep access until the end of the month.
`

export const passages: readonly Passage[] = [...sheets(true, bad), ...sheets(false, good)]
