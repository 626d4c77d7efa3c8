import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** What terms say besides: shorter ones are a part of some. */
const REST =
  'Who we are. Our shop is run from the town where our warehouse stands, and our people answer questions from Monday to Friday.\n\nHow to order. Put what you want into the basket, go to the till, check the list and press the button. You get a mail that we have your order; the contract is made when we send the goods or open the account.\n\nHow to pay. You may pay by card, by bank transfer or through a payment service. We charge your card when the goods leave our warehouse.\n\nIf something is broken. Tell us what is wrong and send us a picture; we repair or replace it in the time that the law gives.\n\nYour account. Choose a long password and tell no one. If you think that somebody else has used your account, write to us at once so that we can close it.\n\nData. How we treat your data is set out on the page on data, which you can read at any time.\n\nWhat we are liable for. We are liable for harm that we cause on purpose or through gross negligence, and for harm to life and health. For slight negligence we are liable only where we break a duty that makes the contract possible, and only for harm that could be foreseen.\n\nChanges. If we change these terms, the ones that stood on the day of your order hold for it.\n\nLaw. If one clause does not hold, the others do. Courts at the place where you live are open to you as a consumer.'

/** Terms and checkouts for consumers in Europe that say nothing of the 14 days to withdraw, and such as do. Written before the rule was read. */
const whole = (flag: boolean, jurisdictions: string, text: string): Passage[] =>
  unseen('terms', flag, text).map((passage) => ({
    ...passage,
    format: 'markdown',
    text: `---\njurisdictions: ${jurisdictions}\n---\n\n# ${passage.text}\n\n${REST}\n`,
  }))

const checkouts = (flag: boolean, text: string): Passage[] =>
  unseen('checkout', flag, text).map((passage) => ({
    ...passage,
    format: 'markdown',
    text: `---\njurisdictions: EU, UK\n---\n\n# ${passage.text}\n`,
  }))

export const passages: readonly Passage[] = [
  ...whole(
    true,
    'EU, UK',
    `
    Terms of sale ¶ These terms apply to consumers in the European Union who buy from our online shop. ¶ Orders. A contract is made when we confirm your order. ¶ Prices. All prices include VAT. ¶ Delivery. We deliver within 5 days to all EU countries. ¶ Liability. We are liable for intent and gross negligence.
    Terms and conditions ¶ These terms are governed by the law of England and Wales. You buy goods from our website as a consumer. ¶ Price: in pounds, VAT included. ¶ Delivery: to UK addresses in 3 working days. ¶ Complaints: write to help@example.co.uk.
    Subscription terms ¶ Consumers in Germany, Austria and France can subscribe to our streaming service online for €9.99 a month including VAT. ¶ Term: one month, renewed monthly. ¶ Payment: by card or SEPA. ¶ Law: German law applies.
    General terms ¶ We sell furniture online to consumers in Ireland. ¶ All orders are final once paid. ¶ Prices include VAT at 23%. ¶ Delivery takes 4 to 6 weeks. ¶ Irish law applies.
    Terms of service ¶ You, a consumer resident in the EU, sign up for our online fitness classes for €15 a month. Payment is taken on the first of each month. ¶ You may cancel for the end of a month. ¶ The courts of Dublin have jurisdiction.
    Conditions of sale ¶ Our shop serves customers in the United Kingdom. When you place an order online you offer to buy the goods. ¶ We take payment of the price in £ on dispatch. ¶ Goods remain ours until paid. ¶ Nothing here affects your statutory rights as a consumer.
    `,
  ),
  ...whole(
    false,
    'EU, UK',
    `
    Terms of sale ¶ These terms apply to consumers in the European Union who buy from our online shop. ¶ Right of withdrawal. You may withdraw from the contract within 14 days of getting the goods without giving a reason. ¶ Prices. All prices include VAT. ¶ Delivery. We deliver within 5 days.
    Terms and conditions ¶ These terms are governed by the law of England and Wales. You buy goods from our website as a consumer. ¶ Your right to cancel: you have 14 days from delivery to change your mind. ¶ Price: in pounds, VAT included.
    Subscription terms ¶ Consumers in Germany can subscribe for €9.99 a month including VAT. ¶ Widerruf: Sie können den Vertrag binnen vierzehn Tagen widerrufen. You can withdraw within fourteen days. ¶ German law applies.
    Terms of sale ¶ We sell to businesses only. These terms apply to companies in the European Union. ¶ Prices are in euro without VAT. ¶ Delivery within 10 days. ¶ German law applies.
    Terms of service ¶ These terms are governed by the laws of the State of Texas. ¶ You pay $10 a month. ¶ We may end your account if you break these terms.
    Conditions of use ¶ This website is run by a charity in the United Kingdom. You may read and share the articles on it. ¶ We do not sell anything. ¶ The law of England applies.
    Terms ¶ Consumers in the EU can order theatre tickets for a fixed date. ¶ As the date is fixed, there is no right of withdrawal (Article 16(l) of Directive 2011/83/EU). ¶ Prices include VAT.
    Conditions of sale ¶ UK customers: you can return any goods bought online within 30 days, for any reason, for a full refund. This is on top of your 14-day cooling-off period. ¶ We take payment in £ on dispatch.
    `,
  ),
  ...checkouts(
    true,
    `
    Your basket ¶ 2 linen shirts, €118.00 ¶ Delivery: free ¶ Total: €118.00 including VAT ¶ [Order and pay](/pay)
    Almost there ¶ Oak desk, £420 ¶ Delivery, £25 ¶ Total to pay: £445 ¶ By ordering you agree to our terms. ¶ [Pay now](/pay)
    Start your plan ¶ Premium, €12.99 per month, billed monthly ¶ [Subscribe](/subscribe)
    Order summary ¶ Espresso machine, €349 ¶ Warranty: 2 years ¶ Total: €349 ¶ [Buy now](/buy)
    Complete your purchase ¶ Online course "Drawing from life", £79 ¶ Enter your card details ¶ [Buy the course](/buy)
    Checkout ¶ Children's bike 20", €189 ¶ Ships in 3 to 5 days ¶ Total price: €189 ¶ [Place order with obligation to pay](/pay)
    `,
  ),
  ...checkouts(
    false,
    `
    Your basket ¶ 2 linen shirts, €118.00 ¶ Total: €118.00 including VAT ¶ You can withdraw from this order within 14 days of delivery. [How to withdraw](/withdraw) ¶ [Order and pay](/pay)
    Almost there ¶ Oak desk, £420 ¶ Changed your mind? You have 14 days after delivery to cancel, see our returns page. ¶ [Pay now](/pay)
    Start your plan ¶ Premium, €12.99 per month ¶ You agree that the service starts at once; you can still cancel within 14 days and pay for the days used. ¶ [Subscribe](/subscribe)
    Two tickets for Saturday, 5 June ¶ Total: €64 ¶ Tickets for a fixed date cannot be returned. ¶ [Buy tickets](/buy)
    A cake made to your wishes ¶ £38 ¶ Goods made to order are exempt from the right to cancel. ¶ [Order](/order)
    Donate ¶ Give €20 a month to the shelter. ¶ [Donate](/donate)
    Download ¶ E-book, €9 ¶ ☐ I agree that the download begins at once and that I lose my right of withdrawal. ¶ [Buy now](/buy)
    `,
  ),
  ...checkouts(
    true,
    `
    Your order ¶ Garden bench in oak, £265 ¶ Delivery £15 ¶ Order total: £280 ¶ [Pay £280](/pay)
    Join the club ¶ Membership: €8 a month ¶ Pay by card or direct debit ¶ [Join and pay](/join)
    Last step ¶ Wireless headphones €129, case €19 ¶ Total €148 incl. VAT ¶ [Buy](/buy)
    Payment ¶ Coffee subscription, two bags every month, £21.50 ¶ Next delivery: Tuesday ¶ [Subscribe and pay](/pay)
    Review your order ¶ Rug 200 x 300, €340 ¶ Shipping free ¶ You pay €340 ¶ [Order with obligation to pay](/pay)
    `,
  ),
  ...checkouts(
    false,
    `
    Book your room ¶ Double room, 4 to 6 June, €212 ¶ Free cancellation until 2 June. ¶ [Book](/book)
    Payment ¶ Sealed earphones, €39 ¶ You have a right of withdrawal of 14 days, which ends once the seal is broken. ¶ [Buy](/buy)
    Pay your invoice ¶ Invoice 2088, repair of the roof, £1,240 ¶ [Pay](/pay)
    `,
  ),
  ...checkouts(
    false,
    `
    Your order ¶ Garden bench in oak, £265 ¶ Not sure? Cancel up to 14 days after it arrives and we collect it. ¶ [Pay £265](/pay)
    `,
  ).map((passage) => ({ ...passage, held: false })),
]
