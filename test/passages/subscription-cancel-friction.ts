import { guides, lines, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Ways out of a subscription, as shops put them. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    To cancel your subscription, call 1-800-555-0100.
    Cancel your membership any time by calling customer service.
    You can cancel your auto-delivery by contacting us by phone or e-mail.
    To stop future shipments, call us at least 3 days before your next order.
    Simply call our care team to cancel your trial.
    Memberships can only be cancelled in writing.
    To customise or cancel future shipments, just call customer service.
    If you wish to end your membership, please phone us between 9 and 5.
    Cancellation requests must be made by post.
    To end your plan, speak to one of our agents.
    You may cancel auto-renewal by writing to us.
    To discontinue monthly deliveries, contact customer support.
    For cancellations of your subscription, email help@shop.example.
    Your subscription may be cancelled by sending a registered letter.
    Just e-mail us and we'll cancel your membership.
    If you are not happy, call us to cancel your monthly plan.
    Cancel your subscription by chat with our team.
    You must call to cancel your free trial before it ends.
    Cancel auto-ship by phone, Monday to Friday.
    To opt out of auto-renewal, contact customer care.
    Subscriptions cannot be cancelled online.
    To unsubscribe from the monthly box, ring our office.
    To turn off automatic renewal, please call us.
    Contact us 14 days in advance to cancel your club membership.
    If you want to stop receiving the monthly kit, call us toll-free.
    Change or cancel your subscription by contacting customer service.
    To avoid the next charge, call our members' desk before the 5th.
    Visit one of our gyms in person to cancel your membership.
    You can pause or cancel your plan; reach out to our support team.
    Members can cancel by calling 0800 555 010.
    To skip or cancel a shipment, e-mail our customer care team.
    Membership cancellation is only possible by registered mail.
    Ask our retention team to close your subscription.
    There is no commitment; to cancel auto-delivery, contact us.
    Notice to cancel your membership must be given in writing.
    Send us a letter to terminate your subscription.
    You can cancel your membership at any time. If you wish to cancel, please e-mail our team.
    To cancel future shipments at any time, call our customer service.
    Send an e-mail with your order number to stop your subscription.
    We can only cancel subscriptions over the phone.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Cancel any time in your account.
    Cancel online in two clicks.
    To cancel your subscription, go to Settings > Plan.
    Skip, pause or cancel in the app.
    Manage or cancel your subscription in your profile.
    Call us with any question.
    Contact customer service
    To cancel your order, call us within an hour.
    To change your address, contact support.
    Cancel your subscription online or call us.
    Cancel free of charge up to 24 hours before arrival.
    Please cancel your table by phone if you are late.
    You never have to call to cancel your membership.
    No phone calls to cancel your plan.
    E-mail us your ideas.
    Write to us at the address below.
    Members can call our helpline day and night.
    Membership includes phone support.
    Subscribers can contact a trainer by chat.
    To join, call us.
    To renew your membership, call us.
    To upgrade your plan, contact sales.
    Returns: contact us for a label.
    Contact us before you return a subscription box that arrived damaged.
    Flights cannot be cancelled online within 2 hours of departure.
    To cancel your appointment, please ring the practice.
    Noise-cancelling headphones for clear phone calls
    Cancel
    Cancel subscription
    Unsubscribe
    To unsubscribe, click the link below.
    Reply STOP to cancel.
    Cancel your membership on the account page; we confirm by e-mail.
    You will get an e-mail when you cancel your plan.
    Questions about your subscription? Call us.
    Turn off automatic renewal in your account settings.
    We will call you if we cancel the show.
    Cancel by clicking the link in any e-mail from your subscription.
    Auto-renewal can be switched off on the billing page.
    Your membership ends by itself after 12 months.
    `,
  ),
  ...guides(
    'landing',
    true,
    `
    You can cancel anytime by calling us at 1-800-555-0100.
    To cancel, call 1-888-555-0199 before your next billing date.
    You will be charged $39.95 each month until you call to cancel.
    If you wish to cancel future deliveries, call us 24 hours before your next charge.
    To delete your account, please email privacy@shop.example.
    If you decide the club is not for you, just call to cancel within 30 days.
    You may opt out of the subscription by contacting customer support.
    Your card will be charged monthly unless you call customer service to cancel.
    To cancel automatic shipments, please email or call our service team at least 48 hours ahead.
    Cancel or change your auto-ship at any time: call (800) 555-0100.
    Cancel anytime. Simply call or email us.
    No commitment. Cancel anytime by contacting our concierge.
    You may cancel by phone only.
    To be removed from the program contact our member care.
    If you no longer want to get monthly deliveries please let us know by e-mail or phone.
    We offer hassle-free cancellation: give us a call and we will take care of it. Your subscription stops at the end of the month.
    Once your free trial ends you are billed $20 monthly; phone us on 0800 555 010 to cancel.
    Need to cancel your membership? Our team is available on the phone from 9 to 5.
    Questions or cancelling your plan? Reach us at 555-0100.
    For changes to your subscription or to cancel, please contact us at help@shop.example
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    To cancel your reservation, call the restaurant.
    Cancel free of charge until noon.
    You can cancel anytime in your account settings.
    Cancel anytime, no phone call needed.
    Orders can be cancelled within an hour by calling us.
    Call us anytime.
    Email us to change your delivery date.
    To delete a photo, open the menu.
    If you want to cancel a lesson, text your teacher.
    Cancel anytime online or by phone.
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    Cancel your subscription by calling 555-0100 on weekdays.
    Want to leave the club? Write to us.
    To stop auto-renewal, e-mail our billing team.
    Your membership can only be ended by phone.
    Please contact member services to cancel your plan.
    If you would like to cancel your box subscription, give us a call.
    Members must send a letter to cancel.
    To pause or cancel your subscription, contact us.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Call us to book.
    Cancel your plan in the app.
    To change your plan, contact sales.
    Write to us about your visit.
    Members call the desk for towels.
    You can cancel your subscription on your account page.
    Contact us if your box is damaged.
    To cancel your booking, e-mail the hotel.
    `,
  ),
]
