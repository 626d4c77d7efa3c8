import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Passages for `claims/guarantee-no-terms`, written before it; every second line was not looked at while tuning. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Your satisfaction is 100% guaranteed, so what are you waiting for?
    Every repair comes with our no-quibble guarantee. Call Hendry Plumbing today.
    Love your new blinds or your money back. It's that simple.
    We price match! Found it cheaper? We'll beat it.
    All of our windows carry a lifetime guarantee.
    Satisfaction guaranteed. Over 20 years in the carpet trade.
    Deep-clean carpets, results guaranteed, no mess.
    We stand behind our work with an iron-clad guarantee.
    Backed by our money-back promise. Book your lesson now.
    Best price guarantee on every hotel in the city.
    Our roofing is fully guaranteed and carried out by local craftsmen.
    You'll pass your theory test or we refund you. Guaranteed.
    Quality guaranteed
    100% money-back guarantee. No questions asked!
    `,
  ),
  ...lines(
    'product',
    true,
    `
    # Alder backpack ¶ Waxed canvas, brass buckles, and a lifetime warranty. ¶ €189
    **Guaranteed for life.** Hand-forged in our own smithy.
    Try our coffee with confidence – if you don't love it, we'll give you your money back. ¶ Free shipping over £30.
    ## Why Nestwell ¶ - Free delivery ¶ - Risk-free guarantee ¶ - Designed in Denmark
    Our pans are built to last and come with a full manufacturer's warranty. ¶ Add to basket
    # Lumo desk lamp ¶ $79 ¶ ✔ Lifetime warranty ¶ ✔ Free shipping
    Includes our famous Happiness Guarantee.
    If it ever breaks, we'll replace it. Lifetime guarantee included.
    Shop with confidence: Low Price Guarantee.
    This mattress is covered by an extended warranty for total peace of mind.
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    true,
    `
    <h2>Why book direct?</h2><ul><li>Best rate guaranteed</li><li>Free breakfast</li></ul>
    <div class="badge"><p>100% Satisfaction Guarantee</p></div><p>Trusted tutors for maths and physics.</p>
    <section><h2>Our promise</h2><p>If you are not completely happy with your haircut, your money back. Simple as that.</p></section>
    <p>Every boiler we fit is <strong>guaranteed</strong> and our engineers are fully insured. We offer a comprehensive warranty.</p>
    <p class="usp">Money back guarantee</p><p class="usp">Next-day delivery</p><a class="button" href="/buy">Buy now</a>
    <h1>Get ranked on page one – guaranteed results</h1><p>Our SEO team delivers.</p>
    <p>Order with our <em>price promise</em>: you will not find this sofa cheaper.</p><p>Ask in store.</p>
    <footer><p>All jewellery comes with our lifetime guarantee.</p></footer>
    `,
    'html',
  ),
  ...lines(
    'email-offer',
    true,
    `
    Hi Jo, ¶ Your next box is covered by our satisfaction guarantee, so there is nothing to lose. ¶ The Greenleaf team
    Still thinking it over? Remember: you're protected by our 100% money back guarantee.
    New tyres fitted this week include a free tyre guarantee.
    We guarantee you'll love these boots, or you get a full refund!
    Double your money back if you're not delighted.
    Our course works or you don't pay. Guaranteed.
    We'll match any price.
    Sign up today with our "love it or leave it" guarantee.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Not happy? Send it back within 60 days and we refund every penny, postage included.
    30-day money-back guarantee: email help@larch.example and the full price is back on your card in 5 days.
    We guarantee 99.9% uptime a month; below that you get credits as set out in our service agreement.
    Delivery dates cannot be guaranteed in the week before Christmas.
    Superannuation guarantee contributions are paid by your employer.
    Deposits up to £85,000 are protected by the Financial Services Compensation Scheme.
    Our guarantors must earn at least 2.5 times the rent.
    We can't guarantee a reply the same day, but we try.
    A five-year guarantee on parts and labour, transferable when you sell the house.
    Is there a warranty? Yes: two years, from the day of delivery.
    No guarantee of admission is given by attending the open day.
    Rooms are guaranteed with a credit card until 6 p.m.
    This promotion is not open to employees or to guarantee holders.
    The guaranteed minimum pension is worked out by HMRC.
    Your place is guaranteed once the deposit is paid.
    If the battery fails in its first three years, we replace it free of charge. Just bring it to any shop.
    We'll match any local shop's price on the same model in stock: show us the ad on the day and we knock off the difference.
    `,
  ),
  ...lines(
    'product',
    false,
    `
    Lifetime guarantee – for as long as you own the knife, we sharpen and repair it. Post it to our workshop, we pay the way back.
    # Rowan chair ¶ Solid ash. ¶ ## Guarantee ¶ Ten years on the frame, two on the cushions. Send us a photo and we collect it.
    Covered by our [10-year warranty](/warranty).
    Money-back guarantee ([see terms](/guarantee-terms)).
    Every watch carries a two-year international warranty. Bring it with the card to any Orlin dealer.
    Price promise: if you see the same pram for less within 14 days, we refund the difference. [How to claim](/price-promise)
    ## Returns ¶ You can return it for 100 nights. ¶ Satisfaction guaranteed.
    Free 100-night trial. Our satisfaction guarantee means we pick it up and return your money.
    **Warranty:** 24 months
    Extended warranty: $19 a year
    Satisfaction guaranteed* ¶ \\* Return it unused within 45 days for a full refund; see our returns page.
    This product is sold without warranty. Spare parts are not guaranteed.
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    false,
    `
    <h2>Guaranteed for life</h2><p>If a seam comes apart, for as long as you own the bag, we mend it for nothing. <a href="/repairs">Start a repair</a></p>
    <p>Satisfaction guarantee. <a href="/returns">Read our returns policy</a></p>
    <p>We cannot guarantee that results will be the same for everybody.</p>
    <h3>12-month guarantee</h3><p>Parts and labour.</p>
    <ul><li>3 year warranty</li><li>Free returns</li></ul>
    <p>Guarantee a smooth start by reading the manual first.</p>
    <nav><a href="/warranty">Warranty</a> <a href="/price-match">Price match</a></nav>
    <p>Warranty information is in the box. <a href="/support/warranty">Register your warranty</a></p>
    `,
    'html',
  ),
  ...lines(
    'newsletter',
    false,
    `
    The new rules guarantee every worker a paid break.
    She is guaranteed to make you smile with her column this week.
    Are lifetime guarantees worth it? Our columnist has doubts.
    We checked the warranty on six kettles: the longest runs five years.
    A watched pot never boils, and a queue is guaranteed on Saturdays.
    The council agreed to guarantee the loan.
    Rain is almost guaranteed this weekend.
    `,
  ),
]
