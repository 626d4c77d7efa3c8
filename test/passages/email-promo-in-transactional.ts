import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Mail about an order or account that is mostly an offer, and such mail that sticks to its business. Written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'email-transactional',
    true,
    `
    Your receipt ¶ Thanks for your order #48213. ¶ While you're here: 20% off all boots this week! Use code BOOTS20 at checkout. ¶ Shop our new arrivals: knitwear from £29, coats from £79. ¶ Don't miss our winter sale, up to 50% off everything. Shop now
    Your parcel is on its way ¶ Order 9921 has shipped. ¶ You may also like: Merino Scarf £35, Wool Hat £22, Leather Gloves £48. Buy two and get the third free! ¶ Refer a friend and you both get £10 off.
    Password changed ¶ Your password was changed. ¶ Upgrade to Pro today and save 40%. Unlimited projects, priority support and more. ¶ Start your free trial now.
    Booking confirmed ¶ Your room is booked for 4 May. ¶ Make your trip even better! Save 15% on car hire with our partners. Book airport parking from $9 a day. Get travel insurance from $19. ¶ Upgrade to a suite for just $40 a night.
    Payment received ¶ We got your payment of $45. ¶ Get 3 months of Premium at half price! Offer ends Sunday. Upgrade now. ¶ Need a new phone? Save $200 on the latest models.
    Your appointment is tomorrow at 10:15. ¶ This month only: 25% off teeth whitening! Book now and save. ¶ Treat a friend to a gift card: buy one for $50 and get $10 free.
    Invoice 2041 is attached. ¶ Special offer for our customers: switch to annual billing today and get two months free. ¶ Also new: our Payroll add-on, now 30% off for your first year. Try it free.
    Welcome back! Your address was updated. ¶ Flash sale! 30% off sitewide with code FLASH30. ¶ Shop dresses from $24. Shop shoes from $39. Free shipping on orders over $50.
    Your ticket is ready ¶ See you on Friday. ¶ Love live music? Get 10% off your next three shows with GigPass, just £9.99 a month. Join now! ¶ Exclusive merch: tour T-shirts from £25, buy yours today.
    Delivery update: your groceries arrive between 4 and 5. ¶ Save £10 on your next shop with code NEXT10. Order now. ¶ Try our meal kits: first box half price! ¶ Stock up on wine: 25% off when you buy six.
    Your statement is ready to view. ¶ You're pre-selected for our Gold card! Earn 60,000 bonus points. Apply now. ¶ Transfer a balance at 0% for 18 months. Limited time offer.
    Your refund of £18 has been processed. ¶ Before you go: here's 15% off your next order. Use code COMEBACK15. ¶ Shop bestsellers now. New season dresses from £30, sandals from £20.
    Your account has been verified. ¶ Unlock Premium for only $4.99 a month (normally $9.99). Get unlimited swipes. Upgrade now! ¶ Today only: buy 5 boosts and get 2 free.
    Your prescription is ready to collect. ¶ Summer offers: 3 for 2 on all suncare. Half price vitamins this week. Buy now online. ¶ Join our rewards club and get 500 bonus points.
    Return received ¶ We have your return 3321. ¶ Looking for something else? Get 20% off handbags today with code BAG20. ¶ Don't miss the clearance: up to 70% off. Shop the sale.
    Subscription confirmed ¶ You are on the Basic plan. ¶ Go Plus and save 25% today! Plus gives you 4K streaming and downloads. ¶ Add Sports for just $5.99 a month. Gift a year to a friend for $49. Buy now.
    `,
  ),
  ...unseen(
    'email-transactional',
    false,
    `
    Your receipt ¶ Thanks for your order #48213. ¶ Boots, size 6: £89.00. Discount (BOOTS20): -£17.80. Delivery: free. Total: £71.20, paid with the card ending 4411. ¶ You can return the boots within 30 days.
    Your parcel is on its way ¶ Order 9921 has shipped and should arrive on Thursday. ¶ Track it: https://example.com/t/9921 ¶ Not at home? Choose a neighbour or a pick-up shop.
    Password changed ¶ Your password was changed on 3 May at 14:02. ¶ Not you? Reset it at once and contact us.
    Booking confirmed ¶ Double room, 4 to 6 May, $318 in total including tax. Free cancellation until 2 May. ¶ Breakfast is from 7. Parking is $12 a day, pay at the desk.
    Payment received ¶ We got your payment of $45 for the Premium plan. Next payment: 3 June. ¶ Your introductory 50% discount ends on 3 August; after that Premium is $90 a month.
    Your appointment is tomorrow at 10:15 with Dr Lowe. ¶ Please come ten minutes early and bring your insurance card. To cancel, call us before noon today.
    Invoice 2041 is attached: £240, due 14 June. ¶ You are on the monthly plan with 30% early-adopter discount. ¶ Questions? Reply to this mail.
    Your trial ends in three days ¶ On 12 May we will charge $12 a month to your card. To stop this, cancel in Settings. ¶ If you want to stay, there is nothing to do.
    Your ticket is ready ¶ Doors open at 7 on Friday. Bring the QR code below. Large bags are not allowed. The bar takes cards only.
    Delivery update: your groceries arrive between 4 and 5. ¶ Out of stock: oat milk (replaced with soya milk, £0.20 less). ¶ Your £10 voucher was applied.
    Your statement is ready to view. ¶ Balance: $412.19. Minimum payment: $35 by 4 June. Late fee up to $40.
    Your refund of £18 has been processed. ¶ It will reach your card in three to five days. ¶ We are sorry that the blue was not what you hoped for.
    Your order has been placed ¶ 2 x Gift card £25 ¶ Buy one get one free offer: -£25 ¶ Total £25 ¶ The cards will be mailed to you within an hour. ¶ P.S. Rate our service in one click.
    Your prescription is ready to collect. ¶ We are open until 8 tonight. Please bring ID. The charge is £9.90 unless you are exempt.
    Return received ¶ We have your return 3321 and will refund $59 within five days. ¶ Thanks for telling us about the zip. ¶ Our next sale starts on Friday. ¶ You can see your other orders in your account, where the returns label and the receipt are kept for you as well.
    `,
  ),
  ...guides(
    'email-transactional',
    false,
    `
    Your gift card from Maria is here! ¶ Maria has sent you a $50 gift card. Use code GIFT-8812 at checkout before 31 December 2027. Happy birthday!
    `,
  ),
]
