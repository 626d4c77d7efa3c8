import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Terms and checkouts for consumers in Europe that say nothing of the 14 days to withdraw, and such as do. Written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'terms',
    true,
    `
    Terms of sale ¶ These terms apply to consumers in the European Union who buy from our online shop. ¶ Orders. A contract is made when we confirm your order. ¶ Prices. All prices include VAT. ¶ Delivery. We deliver within 5 days to all EU countries. ¶ Liability. We are liable for intent and gross negligence.
    Terms and conditions ¶ These terms are governed by the law of England and Wales. You buy goods from our website as a consumer. ¶ Price: in pounds, VAT included. ¶ Delivery: to UK addresses in 3 working days. ¶ Complaints: write to help@example.co.uk.
    Subscription terms ¶ Consumers in Germany, Austria and France can subscribe to our streaming service online for €9.99 a month including VAT. ¶ Term: one month, renewed monthly. ¶ Payment: by card or SEPA. ¶ Law: German law applies.
    General terms ¶ We sell furniture online to consumers in Ireland. ¶ All orders are final once paid. ¶ Prices include VAT at 23%. ¶ Delivery takes 4 to 6 weeks. ¶ Irish law applies.
    Terms of service ¶ You, a consumer resident in the EU, sign up for our online fitness classes for €15 a month. Payment is taken on the first of each month. ¶ You may cancel for the end of a month. ¶ The courts of Dublin have jurisdiction.
    Conditions of sale ¶ Our shop serves customers in the United Kingdom. When you place an order online you offer to buy the goods. ¶ We take payment of the price in £ on dispatch. ¶ Goods remain ours until paid. ¶ Nothing here affects your statutory rights as a consumer.
    `,
  ),
  ...unseen(
    'terms',
    false,
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
]
