import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Answers that repeat a customer's secret data, or another person's, and answers that name data in part or not at all. Written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'support-reply',
    true,
    `
    Hi Ellen, ¶ I can see the payment you made with card 4929 1234 5678 9015 on 3 June. It has now been refunded. ¶ Best, ¶ Billing
    Dear Mr Shaw, ¶ As you asked, we have changed your card on file to 5555555555554444, expiry 09/28. ¶ Kind regards
    Hello Mr Novak, ¶ We will pay the refund to your account, IBAN DE89 3704 0044 0532 0130 00, within five days. ¶ Regards
    Hi Joan, ¶ To confirm, the card we charged was 4111-1111-1111-1111, security code 737. ¶ Thanks
    Hi Sofia, ¶ Your card 3782 822463 10005 was declined by your bank. ¶ Billing
    Dear Mr Rossi, ¶ The refund goes to IBAN GB29 NWBK 6016 1331 9268 19 as you told us on the phone. ¶ Refunds
    Hi Marc, ¶ The order was paid with Mastercard 5105 1051 0510 5100. We'll refund the same card. ¶ Shop
    `,
  ),
  ...unseen(
    'support-reply',
    false,
    `
    Hi Ellen, ¶ I can see the payment you made with the card ending 9012 on 3 June. It has now been refunded. ¶ Best, ¶ Billing
    Dear Mr Shaw, ¶ Your card on file is now **** **** **** 4444. ¶ Kind regards
    Hi Dana, ¶ Please never send us your Social Security number by email. We only need the last four digits. ¶ Member Services
    Hello Mr Novak, ¶ The refund will reach the bank account that you gave us within five days. ¶ Regards
    Hi Liam, ¶ You can set a new password here: https://example.com/reset. The link works for one hour. ¶ Support
    Dear Ms Khan, ¶ Your order number is 4929123456789013 and your tracking number is 1Z999AA10123456784. ¶ Dispatch
    Hello, ¶ We need a copy of your passport before we can book. Please upload it in your account, not by email. ¶ Travel desk
    Hi Joan, ¶ We will never ask for your PIN or security code. If someone did, hang up and call the number on your card. ¶ Thanks
    Hi Pete, ¶ Our phone number is 020 7946 0123 and our reference is 2026-118-4471. ¶ IT support
    Dear Mrs Abbott, ¶ Your next payment of £45 is on 1 December. You can call us on 0800 123 4567. ¶ Accounts
    Hi Sofia, ¶ The part number is 3782-8224-6310. It fits models from 2019 to 2024. ¶ Spares
    Hello Greg, ¶ The serial number 536-22-8741B is under warranty until May 2027. ¶ Repairs
    Dear Mr Rossi, ¶ The ISBN is 978-0-306-40615-7; the book ships on Monday. ¶ Shop
    Hi Tina, ¶ Your PIN comes by post in a separate letter. ¶ Card Services
    Hi Ann, ¶ Your IMEI is 490154203237518, so the handset is covered. ¶ Mobile care
    `,
  ),
  ...guides(
    'support-reply',
    true,
    `
    Hi Dana, ¶ Your Social Security number on our records is 536-22-8741. Please tell us if this is wrong. ¶ Member Services
    `,
  ),
  ...guides(
    'support-reply',
    true,
    `
    Hi Liam, ¶ Your password is Rover1987. Please keep it safe. ¶ Support
    `,
  ),
  ...guides(
    'support-reply',
    true,
    `
    Dear Ms Khan, ¶ We hold your National Insurance number as AB 12 34 56 C and your date of birth as 14/03/1979. ¶ HR Payroll Help Desk
    `,
  ),
  ...guides(
    'support-reply',
    true,
    `
    Hi Pete, ¶ I've reset your account. Your new password is Winter-2291. ¶ IT support
    `,
  ),
  ...guides(
    'support-reply',
    true,
    `
    Dear Mrs Abbott, ¶ The direct debit comes from sort code 20-45-45, account number 83917254. ¶ Accounts
    `,
  ),
  ...guides(
    'support-reply',
    true,
    `
    Hello Greg, ¶ Your SSN is listed as 219-09-9999 on the policy; we've corrected the spelling of your name. ¶ Claims
    `,
  ),
  ...guides(
    'support-reply',
    true,
    `
    Hi Tina, ¶ Your PIN is 4821. You can use it at any machine from tomorrow. ¶ Card Services
    `,
  ),
  ...guides(
    'support-reply',
    false,
    `
    Hi Marc, ¶ To test the checkout in the sandbox use the test card 4242 4242 4242 4242 with any future date. ¶ Developer support
    `,
  ),
  ...unseen(
    'support-reply',
    true,
    `
    Dear Mr Vance, ¶ Thank you for your call. We have taken 4532 0151 1283 0366 off your account and added the new card. ¶ Billing
    Hi Ola, ¶ Your refund of €49 went to NL91 ABNA 0417 1643 00, which is the account you gave us. ¶ Shop
    Hello Sue, ¶ You asked which card we hold. It is 5431 1111 1111 1228, valid to 04/28. ¶ Accounts
    Dear Ms Park, ¶ For your tax form: we reported under SSN 401-55-7812. ¶ Payroll
    Dear Mr Begum, ¶ Your NI number, JK 40 21 77 B, has been added to your file. ¶ Pensions
    Hi Raj, ¶ Your login is raj.k and your password is tiger77lily. ¶ Club office
    Dear Mrs Kerr, ¶ The refund was sent to sort code 40-12-09, account 61772043. ¶ Travel shop
    Hi Noah, ¶ Your new PIN is 90417. Use it at the door from Monday. ¶ Front desk
    `,
  ),
  ...unseen(
    'support-reply',
    false,
    `
    Dear Mr Vance, ¶ The card we removed ended in 0366. ¶ Billing
    Hi Ola, ¶ Please pay the invoice to our account NL91 ABNA 0417 1643 00, quoting 20917. ¶ Shop
    Hello Sue, ¶ Your password is too short: it needs at least 12 characters, one of them a digit. ¶ Accounts
    Dear Ms Park, ¶ Please bring your Social Security card to the office; our phone is 401-555-0178. ¶ Payroll
    Dear Mr Begum, ¶ Your NI number is on your payslip. Our reference is PX-40-21-77. ¶ Pensions
    Hi Raj, ¶ Your password is case-sensitive and expires after 90 days. ¶ Club office
    Dear Mrs Kerr, ¶ Pay by transfer to us: sort code 40-12-09, account 61772043, our bank details are also on the bill. ¶ Travel shop
    Hi Noah, ¶ We've sent a code to your phone. It is valid for ten minutes; nobody from our team will ask you for it. ¶ Front desk
    `,
  ),
]
