import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** More service mail with and without offers. */
export const passages: readonly Passage[] = [
  ...unseen(
    'email-transactional',
    true,
    `
    Your table is booked for Friday at 7. ¶ Try our new tasting menu, now 20% off on weekdays! Book now. ¶ Give the gift of dinner: gift cards from $50. Order yours today and get $10 free.
    Your claim 771 has been received. ¶ Bundle and save! Add car cover to your home policy and save up to 25%. Get a quote now.
    Your bill is ready. ¶ Upgrade to 1 Gig and get 3 months free! Offer ends Sunday. Upgrade today. ¶ Add TV from $20 a month and save $120 a year.
    Seat confirmed: 14C. ¶ Upgrade to Premium from just $49! ¶ Earn double miles with our card: apply now and get 40,000 bonus miles.
    Your message was sent. ¶ Get noticed with Gold: 50% off your first month. Subscribe now! ¶ Don't miss out on this exclusive offer.
    Your class on Monday is confirmed. ¶ New: 10-class pass, save $40. Buy now. ¶ Shop our leggings, now 30% off with code YOGA30. Free shipping this weekend.
    `,
  ),
  ...unseen(
    'email-transactional',
    false,
    `
    Your table is booked for Friday at 7 for four people. ¶ Please tell us by Thursday if you cannot come. There is parking behind the house. Children eat free on Fridays.
    You have used your gift card: $50 taken off, $12 left. ¶ The balance is good until May 2029. Enter the code GC-1188 to use the rest.
    Your voucher code is THANKS10. ¶ You asked for it when you returned the kettle. It takes $10 off your next order and is valid for a year.
    Seat confirmed: 14C, Oslo to Bergen, 4 June, 09:10. ¶ Bags: one of 23 kg is included. Check-in opens 24 hours before. ¶ Change your seat in the app.
    Your upgrade to Pro is complete. ¶ You paid $19, 20% off for the first year. Next payment on 3 May 2027: $24.
    Your free trial has started. ¶ It ends on 14 May. We will charge $9 on that day unless you cancel before. ¶ Cancel in Settings.
    `,
  ),
]
