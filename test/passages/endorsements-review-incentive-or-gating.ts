import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Passages for `endorsements/review-incentive-or-gating`, written before it; every second line was not looked at while tuning. */
export const passages: readonly Passage[] = [
  ...lines(
    'review-request',
    true,
    `
    Leave us 5 stars and get a $10 gift card!
    Happy? Review us on Maps. Not happy? Tell us privately.
    Write a positive review and receive 15% off your next order.
    If you enjoyed your stay, please leave us a review. If not, contact us directly so we can put it right.
    Send us a screenshot of your five-star review and we'll refund the shipping.
    Get a free coffee for every good review you post.
    Loved it? Tell the world! Anything less than 5 stars? Please email us first.
    Show us your 5★ Google review at the desk and enjoy a free dessert.
    Earn 500 points when you rate us five stars.
    If you were happy with our service, leave us a review on Trustpilot. If there was anything we could have done better, please reply to this email instead.
    Please contact us before leaving a negative review.
    We'd love a 5 star review! As a thank you, you'll get entry to our prize draw.
    Review us on Google and get £5 off your next visit.
    Not satisfied? Please don't leave a bad review, call us and we will make it right.
    In exchange for an honest-to-goodness rave, we'll send you a free candle.
    Delete your 1-star review and we will refund your order.
    Give us a glowing review and we'll give you a free month.
    If you feel we don't deserve five stars, get in touch before you post anything.
    Leave a review, get a £10 Amazon voucher.
    Scan the code, leave a 5-star rating, claim your free phone case!
    How did we do? Great – leave a public review. Not so great – send us private feedback.
    Post your review today and you'll be entered into a draw for an iPad.
    `,
  ),
  ...lines(
    'support-reply',
    true,
    `
    Hi Omar, ¶ we're sorry about the scratch. If you change your review to 5 stars, we'll send you a replacement at no cost.
    We can offer you a full refund if you remove your review.
    Before you post a bad review, please give us the chance to fix it.
    Glad it is sorted! If you rate this chat 5 stars I can add a $5 credit to your account.
    We'd be grateful if you could update your review to a more positive one, and as a token of our thanks we'll credit you €20.
    Once the negative feedback is deleted, we will issue the refund.
    `,
  ),
  ...lines(
    'email-offer',
    true,
    `
    ## Thank you for your order ¶ Leave a 5-star review and get **20% off** your next one. ¶ [Review now](/review)
    Two free skeins for your five star review! ¶ Just email us a photo of it.
    Love your new blender? [Leave a review](/review) and we'll send you a £15 voucher.
    Are you satisfied? [Yes, review us on Google](https://g.example) ¶ [No, tell us what went wrong](/feedback)
    **Write us a great review and win a weekend in Rome.**
    Staff: please each post a review of the new branch this week.
    We've put a card in your parcel: 5 stars on Amazon = $15 PayPal. Send us the link!
    Tell us what you love about it in a review and get double points.
    `,
    'markdown',
  ),
  ...lines(
    'review-request',
    true,
    `
    <p>Enjoying the app? <a href="/store">Rate us 5 stars</a> and unlock a free theme.</p>
    <div><p>Did you have a good experience?</p><a href="/google">Yes – leave a Google review</a><a href="/feedback">No – tell us privately</a></div>
    <p>Refer your 5-star review to us and receive a complimentary treatment.</p>
    <p>If you're happy, tell others with a review. If you're unhappy, tell us by phone.</p>
    <p>Get $25 for your review on Yelp!</p>
    `,
    'html',
  ),
  ...lines(
    'review-request',
    false,
    `
    Tell others what you think, good or bad.
    How was your stay? Leave a review, whatever you thought of it.
    Rate this article from 1 to 5.
    Every reviewer enters a draw; please say in your review that you were entered.
    We read each review, the critical ones most of all.
    We never pay for reviews, and we never ask for stars.
    Your review helps other shoppers choose.
    Would you spare two minutes to review your kettle?
    Thank you for your five-star review, it made our day!
    All reviewers get a £5 voucher, whether they liked it or not. Please mention the voucher in your review.
    Reviews are checked before they are published.
    Take our survey and get 10% off. Your answers are private.
    If anything is wrong with your order, contact us.
    You can write a review in your account.
    Please review and sign the attached contract. If anything is unclear, call us.
    We review every application within two days.
    Review your order, then get free delivery by choosing collect.
    Spend £50 and get a free gift. Free returns.
    Read reviews from people who bought it.
    Give us a review, good, bad or in between.
    Refer a friend and you both get £10.
    How would you rate your support experience?
    `,
  ),
  ...lines(
    'support-reply',
    false,
    `
    Sorry to hear that – here is how to fix it. ¶ Open Settings and choose Reset.
    Thanks for your review. We have refunded the order in full; you owe us nothing in return.
    We have reviewed your request and will refund you today.
    I saw your one-star review and I am sorry. You can keep it up, of course; here is a replacement.
    Your feedback helps us get better.
    We're happy to help. If not solved, contact us again.
    `,
  ),
  ...lines(
    'email-offer',
    false,
    `
    Review your cart and get free shipping over $40.
    **Rated 4.8 by 2,100 customers.** Get 20% off today.
    ## Your points ¶ - 100 points for each order ¶ - 50 points on your birthday ¶ Reviews earn no points.
    We don't offer rewards for positive reviews.
    Happy with your plan? Nothing to do. Not happy? Contact us.
    [Write a review](/review) ¶ Your 15% code for next time: THANKS15. It is yours whether you review or not.
    Peer review is slow, but it is worth it. Get your free copy of the journal.
    Five-star dinner for two: book now and get a free dessert.
    `,
    'markdown',
  ),
  ...lines(
    'review-request',
    false,
    `
    <p>Leave a review on <a href="https://g.example">Google</a> or <a href="https://t.example">Trustpilot</a>. Both kinds help us.</p>
    <p>What did you think? <a href="/r?s=1">1</a> <a href="/r?s=5">5</a></p>
    <p>Your honest review, please: what worked and what did not?</p>
    <p>Questions about your parcel? Contact us.</p>
    <p>The judges' review panel will award a prize.</p>
    `,
    'html',
  ),
]
