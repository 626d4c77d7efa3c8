import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Passages for `endorsements/rating-no-base`, written before it; every second line was not looked at while tuning. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Rated 4.9!
    ★★★★★ loved by all
    98% would recommend us to a friend.
    Rated 4.8 out of 5 by our customers.
    Rated excellent by thousands of drivers.
    5-star rated removals in Bristol.
    4.7/5 average rating
    ⭐⭐⭐⭐⭐ The tutors your neighbours talk about
    97% of guests recommend our cabins.
    A 4.9-star app for busy parents.
    Customer satisfaction: 99%
    Our five-star rated cleaners are vetted and insured.
    4.9 ★ average
    Five-star reviews from happy couples.
    Thousands of 5 star reviews
    Average rating 4.6 stars
    95% customer satisfaction, year after year.
    Rated five stars by pet owners.
    We're rated 4.9/5. Book with confidence.
    96% of patients would recommend this clinic.
    Top-rated: 4.8 stars
    `,
  ),
  ...lines(
    'product',
    true,
    `
    # Orla pram ¶ ★★★★½ ¶ £640
    **4.8 stars** and a two-year warranty.
    ## Why us ¶ - 99% satisfaction rate ¶ - Free returns ¶ - Carbon-neutral delivery
    Customers rate it 4.9 out of 5. ¶ [Add to basket](/cart)
    ★★★★★ ¶ Our bestselling kettle
    Our most loved brush: 4.9/5
    Rated 10/10 by curly-haired people.
    9.6/10 customer rating
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    true,
    `
    <div class="rating"><span>★★★★★</span></div><h2>Hair by Mona</h2>
    <p>Rated 4.7/5</p><a class="button" href="/book">Book now</a>
    <p>98% of our students recommend the course.</p>
    <section><h2>Guests love us</h2><p>4.9 out of 5</p></section>
    <p class="badge">5-star rated</p>
    <li>98.7% satisfaction</li>
    <p>With a 4.8 star rating, Hoppa is the app to get.</p>
    `,
    'html',
  ),
  ...lines(
    'email-offer',
    true,
    `
    Hi Lou, ¶ the course that students rate 4.9 out of 5 starts again on Monday.
    Back in stock: our 5-star rated dry shampoo.
    ⭐️ 4.8/5 ⭐️ See why everyone is talking about us.
    It has a 100% satisfaction rating, so what are you waiting for?
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    4.7/5 from 1,204 Trustpilot reviews, 1 November 2026
    Rate us from 1 to 5.
    A 5-star hotel in the old town.
    Rated 4.8 out of 5 by 312 customers (our own survey, May 2026).
    4.6 ★ (2,310 reviews)
    How would you rate our service out of 10?
    In a survey of 840 guests in 2026, 97% said they would recommend us.
    Rated "Good" by Ofsted in March 2025.
    Energy rating: A
    The fuse is rated at 13 A.
    Rated 15 by the BBFC.
    Trustpilot 4.7 | 3,912 reviews
    A three-star superior hotel with a pool.
    Please leave a rating.
    Give it 1 to 5 stars.
    Chapter 4/5
    Lesson 3 of 5
    Filter by: 4 stars & up
    The site scored 98/100 in Lighthouse.
    4.9 from 2k+ ratings on Google
    Water resistance rating IP67.
    Your credit score is 720 out of 999.
    `,
  ),
  ...lines(
    'product',
    false,
    `
    # Orla pram ¶ 4.7 ★ ¶ 212 reviews ¶ £640
    Rated 4.8 on [Trustpilot](https://www.trustpilot.com/review/orla.example).
    ★★★★★ "Best purchase this year." – Dana Ruiz, Leeds, verified buyer
    {{rating}} out of 5 ({{review_count}} reviews)
    5 stars: excellent. 4 stars: good. 3 stars: fine.
    Rating: 4.4 (based on 96 reviews)
    Selected reviews; all 1,204 are [here](/reviews).
    ★★★★☆ ¶ It squeaks a little, but my son loves it. – Ines Moreau
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    false,
    `
    <span class="stars" aria-label="4.6 out of 5 stars">★★★★★</span> <a href="#reviews">1,022 reviews</a>
    <p>98% of 2,140 patients asked in 2025 would recommend the ward.</p>
    <label>★ Mark as favourite</label>
    <li>Step 4 / 5: payment</li>
    <p>Michelin awarded the restaurant two stars in 2026.</p>
    <p>Sort by average rating</p>
    <p>Average rating 4.6 from 5,120 app store ratings</p>
    `,
    'html',
  ),
  ...lines(
    'newsletter',
    false,
    `
    We give the film four out of five.
    3/5 of the land is forest.
    I would rate it higher if it came in blue.
    The five-star general wrote three books.
    Two out of five trains were late.
    Under the stars: a night of music in the park.
    Our critic's verdict: ★★★☆☆
    `,
  ),
]
