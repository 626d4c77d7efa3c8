import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Goods that come unasked, or seem to; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'email-transactional',
    true,
    `
    We have sent you our new knife set. Keep it and pay £39, or send it back within ten days.
    As a valued reader you will receive our cookery cards by post. Unless you send them back, you owe £12.
    We have posted you the new calendar for your club. Kindly remit £6, or post it back to us.
    If you do not return the enclosed coin within 15 days, we will bill you $49.
    Try the enclosed vitamin pack. Pay £15 if you keep it; otherwise return it unopened.
    `,
  ),
  ...unseen(
    'email-transactional',
    false,
    `
    You ordered five dresses to try at home. Keep what you like, pay for it, and send back the rest within 14 days.
    Thank you for your order. If you change your mind, return the kettle within 30 days for a refund.
    Your hired drill is due back on Friday. Return it or we charge £10 a day.
    As you asked, we have sent the curtain samples. Please send them back within two weeks.
    Your free trial box is yours to keep. There is nothing to pay.
    Please pay the invoice of £39 within 14 days, or send us a message if something is wrong.
    You chose try-before-you-buy at the checkout: keep the shoes and we charge £70, or return them by 9 May.
    The library book is overdue. Return it within seven days or pay for a new copy.
    We have sent you a contract. Sign it and send it back within ten days.
    Your subscription box for December has been posted. You can skip January until the 20th.
    We never send goods that you have not ordered. If somebody asks you to pay or return them, tell us.
    `,
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'email-transactional',
    true,
    `
    A gift box is on its way to you. If you do not want it, return it within 14 days, otherwise we will invoice you £25.
    We chose the enclosed stamps for you. Please pay $18 or return them in the envelope.
    Your free book is enclosed, together with volume two. Return volume two within 10 days or pay £14.99.
    We took the liberty of sending you a pair of reading glasses. Pay €29 or send them back at your cost.
    Enclosed are twelve Christmas cards painted by mouth. Please send £8 or return the cards.
    Because you are a good customer, we are shipping the winter tea box to you. Return it within 7 days or your card will be charged $34.
    This parcel comes to you on approval. Keep what you like and pay for it, and send the rest back.
    `,
  ),
  ...guides(
    'email-transactional',
    false,
    `
    The enclosed sample is a gift. You need not pay for it or send it back.
    `,
  ),
]
