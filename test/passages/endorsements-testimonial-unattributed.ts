import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Passages for `endorsements/testimonial-unattributed`, written before it; every second line was not looked at while tuning. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    > Amazing product! I use it every day. ¶ – Sarah
    > The best decision we ever made for our shop.
    ## What our customers say ¶ > I can't imagine working without it. ¶ > Saved us hours every week!
    "Absolutely love my new kitchen, the team was fantastic." – Happy customer
    > My skin has never looked better. I'm so happy I found this brand! ¶ – J.
    ## Testimonials ¶ "Great service and very friendly staff. Highly recommend!"
    ## Loved by parents ¶ > My little one finally sleeps through. Thank you so much! ¶ — A grateful mum
    > "Wow. Just wow. I recommend them to all my friends." ¶ **Verified happy client**
    ## Reviews ¶ *"Best coffee I've ever had, and I have tried them all."* – Mike
    > I was sceptical at first, but after a week I was convinced. ¶ – Anna
    “I doubled my bookings in two months. Can't recommend it enough!” – Salon owner
    > They turned up on time and did a brilliant job. Would use again. ¶ – Mrs T.
    ## Kind words ¶ > Our wedding photos are beyond our dreams! ¶ – Bride
    > This course changed my life. ¶ – Student
    "I wish I had found this sooner!" — Tom
    ## What people are saying ¶ > Five stars from me! The kids adore it.
    > I've tried dozens of planners and this is the only one I stick with. ¶ – Busy mum of three
    "Our accountant is thrilled and so are we. Great tool." – CFO
    > Finally an app that gets it. I love it!
    > I lost my heart to this place. We'll definitely be back! ¶ – Guest
    "Incredible support. They went above and beyond for us." – Lisa
    > The staff made my mum feel at home from the first day. We are so grateful. ¶ – Daughter of a resident
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    true,
    `
    <blockquote><p>I love these boots. So comfortable!</p><cite>Emma</cite></blockquote>
    <section><h2>What our clients say</h2><blockquote>They got us the house we wanted. Highly recommended.</blockquote></section>
    <div class="testimonial"><p>“Our team can't live without it.”</p><p>Product manager</p></div>
    <blockquote>Best burger in town, we come every Friday!</blockquote>
    <div class="testimonial"><p>"My back pain is gone. I am amazed."</p><p>– K. L.</p></div>
    <h2>Customer reviews</h2><blockquote><p>Super fast delivery and a lovely scent. Will order again.</p><footer>– Joanne</footer></blockquote>
    <blockquote><p>A game changer for our school. We recommend it to every head.</p><footer>A head teacher</footer></blockquote>
    <div class="review"><p>“Honestly the best mattress I have slept on.”</p><p>Verified customer</p></div>
    <div class="quote"><p>“I never thought I'd enjoy doing my taxes!”</p><span>Jess</span></div>
    <h2>Happy customers</h2><p>"I'm thrilled with my new smile, thank you!"</p>
    `,
    'html',
  ),
  ...lines(
    'email-offer',
    true,
    `
    "I can't believe how easy it was to switch." ¶ – a customer like you
    Don't take our word for it: "I love my box, every single month!" – Kate
    "We loved every minute of our stay, thank you!" – one of our guests
    Here is what one reader told us: "Your newsletter is the best thing in my inbox, I recommend it to everyone!"
    "I got my money's worth in the first week. Highly recommend." – Dave
    “It works. I am so impressed with the results!” – Client
    "I feel like a new person!" – Member
    "Great value, great people. We will be back." – R.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    > Set-up took 20 minutes and I love it. ¶ — Dana Ruiz, COO, Fernwood, June 2026
    > I love the light in this house. ¶ – Ola Berg, Bergen
    "A quietly brilliant bag." – The Larkfield Review, 4 May 2026
    ## Reviews ¶ > I can't imagine working without it. ¶ – Priya Nair, founder of Loom & Leaf
    > Be the change that you wish to see in the world. ¶ – Mahatma Gandhi
    > **Note:** You can change this at any time in your settings.
    > Tip: keep the lid on while it cools.
    ## What our customers say ¶ Read all 1,204 reviews on [Trustpilot](https://trustpilot.com/review/fern.example).
    ## Testimonials ¶ > I recommend them to everyone. ¶ – Sam Okoye, via [Google](https://maps.google.com/xyz), March 2026
    > Whoever comes last turns off the light.
    "We wanted a shop where everything has a story," says founder Mara Lind.
    > I'd choose the blue one again, it is lovely. ¶ – Jo, verified buyer, 3 May 2026
    > Great tutor, my daughter passed! ¶ – Marianne P., Leeds
    We asked our customers what they love. Most said the colours.
    > We reduced our carbon footprint by a third. ¶ — from our 2025 report
    Press the button that says "I love it" to save the design.
    > "It has transformed the way we run the ward." ¶ — Dr Ruth Adler, Northgate Hospital
    > Our clients' names are changed at their request; the originals are on file. ¶ > I feel so much better now! ¶ – "Mina"
    The word "amazing" is not one we use lightly.
    > All happy families are alike; each unhappy family is unhappy in its own way. ¶ – Leo Tolstoy
    > I love my new bike! ¶ – [@pedalpia](https://social.example/pedalpia)
    "I can't wait to try it" is what we hear most often at fairs.
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    false,
    `
    <blockquote><p>I love these boots.</p><cite>Emma Thorne, Kendal</cite></blockquote>
    <blockquote><p>All rights not granted here are reserved.</p></blockquote>
    <div class="testimonial"><p>“Our team can't live without it.”</p><p>Marek Nowak</p><p>Product manager, Tallybridge</p></div>
    <section><h2>What our clients say</h2><p>We publish every review that we receive, good and bad.</p></section>
    <blockquote><p>Best burger in town.</p><cite><a href="https://eatlist.example/joes">Eatlist, 2 May 2026</a></cite></blockquote>
    <div class="review"><p>“Honestly the best mattress I have slept on.”</p><p>Helen Abara</p><p>Verified buyer · 12 April 2026</p></div>
    <p>"Recommended" means that our editors would buy it themselves.</p>
    <blockquote><p>{{testimonial.text}}</p><cite>{{testimonial.author}}</cite></blockquote>
    <blockquote><p>They saved us weeks, we love them.</p><p>Ines Moreau</p><p>Head of Finance at Orlin</p></blockquote>
    <figure><blockquote>We love how simple it is.</blockquote><figcaption>— Tobias Wirth, Kanzlei Wirth, Graz</figcaption></figure>
    `,
    'html',
  ),
  ...lines(
    'email-offer',
    false,
    `
    "I can't believe how easy it was to switch." – Nadia Stone, Hull, customer since 2024
    Just reply "I love it" or "not for me" and we will know.
    You wrote: "I am very happy with the chair." Thank you!
    Our founder always says: "Buy less, choose well."
    "I love this place," says Rosa Lindqvist, who runs the bakery next door.
    As Sam from our team puts it: "I would never ship a lamp I would not hang at home."
    The judges called it "a joy to use" (Homeware Awards 2026).
    Choose the card that reads "Best mum ever" or "I love you, Dad".
    `,
  ),
]
