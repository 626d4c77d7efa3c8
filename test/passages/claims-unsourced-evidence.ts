import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Passages for `claims/unsourced-evidence`, written before it; every second line was not looked at while tuning. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    87% of small firms say their bookkeeping software slows them down.
    Studies show that people who plan their meals waste a third less food.
    Trusted by over 40,000 dental practices.
    9 out of 10 vets recommend Pawfect for sensitive stomachs.
    Our customers save an average of £412 a year on heating.
    Experts agree: eight hours of sleep starts with the right pillow.
    Research has proven that colour on the walls lifts your mood.
    Join 2 million happy learners.
    Clinically proven to reduce the look of fine lines.
    On average, teams using Brightdesk close tickets 37% faster.
    Scientists say that magnesium is the missing piece of your sleep.
    Three in four parents wish they had started saving earlier.
    94% of users saw an improvement in two weeks.
    Loved by 350,000 gardeners.
    Dermatologist recommended for dry and sensitive skin.
    Companies that blog get 67% more leads. Let us write yours.
    According to experts, a dirty filter doubles your energy bill.
    Did you know? 60% of small businesses close within six months of a cyberattack.
    72% of shoppers abandon a cart when delivery is slow. Don't be one of those shops.
    Doctors recommend at least two litres a day. Our bottle makes that easy.
    `,
  ),
  ...lines(
    'landing',
    true,
    `
    # Meetings that end on time ¶ 71% of managers say meetings are unproductive. Tidely changes that. ¶ [Start now](/signup)
    > Scientifically proven formula ¶ Rinse, wait, repeat.
    ## The numbers ¶ - 45% fewer support tickets ¶ - 3x more repeat orders for our customers ¶ - $1.2m saved by our clients
    Used by more than 10,000 schools worldwide ¶ [Book a demo](/demo)
    **Research shows** that live chat doubles conversion. ¶ Add ours in five minutes.
    ### Why compost? ¶ Surveys show most people want to, but don't know how.
    Members lose 7 kg on average in their first ten weeks. ¶ [Join](/join)
    98% of our students pass first time. ¶ Book a lesson.
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    true,
    `
    <h2>Proven results</h2><p>Our clients see a 40% increase in sales.</p>
    <div class="stat"><p>93% of customers would buy again</p></div>
    <p>Four out of five dentists choose Minta.</p><a href="/shop" class="button">Shop</a>
    <p>Join over 5,000,000 investors who trust Coppertree.</p>
    <p>Recent studies suggest blue light keeps you awake, so we made Duskglass.</p>
    <p>Lab tests prove it: our detergent removes more stains.</p>
    `,
    'html',
  ),
  ...lines(
    'email-offer',
    true,
    `
    Hi Sam, ¶ did you know that 8 in 10 households overpay for their broadband? ¶ Switch with Netherby today.
    Most homeowners save 25% in their first year with our panels.
    It's proven: people who walk to work are happier. Treat yourself to new boots.
    Over 1 million people have already switched.
    Nutritionists agree that breakfast matters. Ours takes two minutes.
    Employees who feel heard are 4.6 times more likely to do their best work. Pulse helps you listen.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Get 20% off your first order.
    In our June 2026 survey of 1,204 customers, 62% said setup took under an hour.
    VAT is charged at 20%.
    The 2025 Ofcom switching report puts the figure at 31%.
    Your plan covers 80% of dental costs after the deductible.
    According to the Office for National Statistics (2025), 44% of adults worked from home at least one day a week.
    99.95% uptime is our monthly target, and we publish the figure.
    Save 15% when you pay yearly.
    Made from 70% recycled wool and 30% cotton.
    {{percent_used}}% of your storage is used.
    Interest is 4.1% AER, paid monthly.
    Our team of 40 people works in Leeds and Porto.
    Join the waiting list and we will write to you in May.
    Join 24 other families at our farm open day on 4 May 2026.
    In a trial at Leeds Dental Institute (2024, 212 patients), plaque fell by 18%.
    Up to 40% off all garden furniture.
    We studied three ways of cutting the cloth before we chose one.
    1% of every sale goes to the river trust.
    Our research team is based in Lund.
    Half of the seats are reserved for members.
    Ask your doctor whether it is right for you.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    87% of companies call their support outdated ([Helpdesk Census 2026](https://census.example/2026)). ¶ hello@tidely.example
    Trusted by 4,210 bakeries as of 1 November 2026. ¶ We count every bakery with an active subscription.
    Studies show that naps help.[^1] ¶ [^1]: Larsen and Po, Journal of Sleep Research, 2024.
    # Pricing ¶ - 10% off for charities ¶ - 25% deposit on booking ¶ - 2.9% + 30c for each payment
    94% of users felt calmer.* ¶ \\* Survey of 118 users after four weeks, May 2026.
    The hotel is 90% booked for July.
    Source: Eurostat, 2025. 38% of households own a bicycle.
    A study by the University of Oulu in 2023 found that cold rooms improve sleep.
    Battery at 20%? The lamp turns itself down.
    You keep 90% of each sale; we keep 10%.
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    false,
    `
    <p>Pay 50% now and 50% on delivery.</p>
    <p>98% of parcels arrived on time in October 2026 (<a href="https://parcelwatch.example/oct">Parcelwatch report</a>).</p><p>Mail us at hi@boxly.example</p>
    <ul><li>Linen 55%</li><li>Cotton 45%</li></ul>
    <p>Fares rise by 3% on 1 March 2027.</p>
    <p>Experts from our workshop will measure your window for free.</p>
    <p>Average delivery time is three days.</p>
    `,
    'html',
  ),
  ...lines(
    'newsletter',
    false,
    `
    The committee voted 60% to 40% for the new park.
    Humidity should be around 45% for most house plants.
    Scientists at the museum will give a talk on 12 May.
    Research takes time, and so does a good stew.
    A quarter of the book is about bread.
    Our own sales fell by 8% last year, and here is what we learned.
    Turn the heating down by 1 degree and see how it feels.
    `,
  ),
]
