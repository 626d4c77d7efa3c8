import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** How shops word the way out of what goes on. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    To cancel your membership, please call 1-888-555-0134 between 9am and 5pm EST.
    You can cancel anytime by calling our customer service at 1-800-555-0199.
    Cancel anytime by emailing us at hello@northwind.example.
    Cancel at any time. Just email us at care@northwind.example at least 3 days before your next shipment.
    To stop your auto-ship, contact customer support by phone or email.
    If you wish to end your subscription, you need to write to us.
    You may cancel your VIP membership by phone only.
    If you'd like to cancel, please give us a call.
    To cancel or make changes to your subscription, contact us via email or phone.
    Want to cancel? Call us at 555-0182 and we will take care of it.
    How do I cancel? Simply send us an email with your name and order number.
    How can I cancel my subscription? Please contact our support team at least 5 business days before your renewal date.
    In order to cancel your plan you must speak to a member of our team.
    Your subscription will renew automatically until you call to cancel.
    Your card will be charged $39 each month until you cancel by calling 555-0111.
    You will be enrolled in our auto-delivery program. To opt out of future shipments, call 1-800-555-0147.
    After your trial you will be charged monthly unless you call us to cancel.
    To discontinue your monthly deliveries, call our toll-free number.
    Cancellation of the membership must be made in writing.
    Members may cancel by sending a letter to our head office.
    Subscriptions can be cancelled by contacting our customer care team.
    Subscriptions can only be cancelled over the phone.
    We require 30 days notice by email to cancel your membership.
    Please email subscriptions@northwind.example to cancel or pause your box.
    Please contact us directly if you want to cancel your subscription box.
    To modify or cancel your subscription, reach out to us at least 7 days prior to your next billing date.
    If you decide to leave the club, drop us an email and we will remove you.
    If you no longer want to receive your monthly box, let our team know by phone.
    You can unsubscribe from auto-refill at any time by giving us a ring.
    Should you want to cancel your trial, get in touch with our team.
    Memberships may be terminated by calling the member helpline.
    No commitment: call us any time to cancel your subscription.
    No obligation. Cancel by calling 1-877-555-0123.
    Cancel any time with a quick phone call.
    Cancel whenever you like: just drop us a line at stop@northwind.example
    To avoid being charged for next month's box, contact us before the 15th.
    To end your auto-renewal, you have to contact our help desk.
    Auto-renewal can be turned off by contacting support.
    If you do not want your membership to renew, please notify us by email 10 days before it ends.
    For cancellations of your subscription please telephone our office.
    All cancellation requests must be received by phone before the 1st of the month.
    Cancel request? Chat with our agents Monday to Friday.
    You agree to be billed monthly. To cancel, contact customer care.
    Once enrolled, shipments continue until you notify us that you want to cancel.
    The refill plan can be stopped any time by calling customer care.
    You can change your delivery dates, or cancel your plan, by calling 555-0166.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Cancel your membership anytime in your account settings.
    Cancel anytime online with two clicks.
    To cancel your subscription, log in and go to My Account.
    Manage, pause or cancel your subscription in the app.
    You can cancel your subscription from your profile page, or call us.
    No contract. Cancel anytime.
    Cancel anytime, no questions asked.
    To cancel an order, call us within one hour.
    Call us to place an order.
    If you want to change your delivery address, email us.
    Contact us if your parcel has not arrived.
    Email us your questions about the membership.
    Call us to join the club.
    To return an item, contact customer service for a label.
    Free cancellation up to 24 hours before check-in.
    To cancel your appointment, please call the salon.
    Our members can call the helpline day and night.
    Unsubscribe from our newsletter with the link in every email.
    Questions about your subscription? Contact us.
    Subscribe and save 10%. Skip or cancel anytime in your dashboard.
    Pause or skip deliveries online.
    To book a class, call the studio.
    You may cancel your subscription at any time by clicking Cancel in your account.
    Cancel your plan by replying STOP, or online at any time.
    `,
  ),
]
