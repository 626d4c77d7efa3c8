import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Ways out of what goes on, in many trades. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    To cancel, call us Monday to Friday 9am–5pm
    Cancel by phone only
    To cancel your membership you must visit the club
    Memberships must be cancelled in person
    Send us a letter to end your contract
    Write to our head office to close your account
    Please email us to cancel your subscription
    You may cancel by contacting customer service
    Contact us to stop your auto-delivery
    Want to leave? Chat with an agent
    Speak to our retention team to cancel your plan
    Need to cancel? Give us a call
    Our team will call you to confirm your cancellation
    We'll phone you to complete your cancellation
    Submit a ticket to request cancellation of your membership
    Raise a support request to close your account
    To delete your account contact support
    Accounts can only be closed by contacting support
    Online cancellation is not available
    You can't cancel your box through the website
    To skip or cancel a delivery, call us before the 5th
    To avoid charges, call before your trial ends
    Your free trial continues as a paid plan unless you call to cancel
    Monthly charges continue until you contact us
    Auto-renew can be switched off by writing to us
    Turn off auto-renewal by contacting our billing department
    To opt out, write to us at our postal address
    To be taken off our list, call us
    Membership ends 60 days after we receive your written notice
    Two months' written notice is required to end your membership
    Refund requests must be made by phone
    Call for a return authorization before sending anything back
    Cancel anytime via phone
    No obligation – cancel with a quick call
    You can leave the VIP programme at any time by contacting Member Services
    To change or cancel your plan, get in touch with your account manager
    Downgrades are handled by our sales team. Contact us.
    To cancel premium, please reach out via the contact form
    How can I cancel my subscription? You can cancel by calling us.
    Can I cancel online? No, please phone us.
    Please note: we only accept cancellations by phone
    Cancellations are accepted by telephone only
    Dial 1-800-555-0100 and ask for the cancellation department
    To end your recurring donation, call donor services
    To stop your monthly shipments simply call
    Simply contact customer service at any time to cancel future shipments
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    You can cancel by calling 0800 000 111
    Cancellation requests must be sent by registered post
    Cancel at any time by emailing us
    Contact customer care to cancel
    Chat with us to cancel
    Talk to a specialist before you cancel
    Cancellation takes effect only after you talk to our team
    To delete your account, send us an email with a copy of your ID
    There is no way to cancel online
    Subscriptions cannot be cancelled in the app
    If you wish to cancel your trial, phone us at least 48 hours before it ends
    You'll be billed every month until you call to cancel
    To opt out of auto-renewal please email billing
    If you don't want to be contacted, please write to our privacy office
    90 days' notice before renewal is needed to cancel
    To return an item you must first call for an authorization number
    Cancel anytime: just call our friendly team
    You can quit the club whenever you want by calling 555-0100
    Ask your account manager to downgrade
    How do I cancel? Email our support team and we will take care of it.
    Subscription can be ended by fax or letter
    All cancellations have to go through our call centre
    Recurring gifts can be stopped by calling us
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Cancel anytime online
    Cancel anytime in your account
    You can cancel in Settings
    Manage your subscription
    Skip or pause in your dashboard
    Free cancellation
    Non-refundable
    Cancellation policy
    Call us
    Call us on 0800 000 222
    Chat with us
    Write to us
    Contact customer service
    Call to order
    Call for price
    Call us to book a table
    Need help? Call us.
    Questions? Email us.
    Contact our team for a demo
    Contact sales
    Speak to an adviser about mortgages
    Please call us if your parcel has not arrived
    To return an item, print the label from your account
    Returns are free within 30 days
    To cancel an order, contact us before it ships
    If you need to cancel your appointment, call the clinic
    To cancel your flight, go to My bookings
    Unsubscribe with the link at the foot of any email
    Delete account
    Delete your account in Settings > Privacy
    Auto-renewal: on / off
    Your subscription ends on 3 May 2027
    Your membership has been cancelled
    We have cancelled your order
    End of life recycling
    End user licence
    No commitment, cancel online whenever you want
    Pause your plan in the app
    Refunds are paid within 14 days
    Refund policy
    Send us your photos
    Send a gift card by email
    Write a letter to Santa
    Visit us in store
    Come to our store for a fitting
    Pick up in person
    To close the lid, press gently
    To end the call, press red
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Cancel in one click
    To cancel, open Settings and choose Cancel plan
    Free cancellation until 24 hours before arrival
    Contact us
    Email us
    Get in touch
    Call for a quote
    Ring the bell
    Contact us for wholesale prices
    Talk to an expert
    If your item is damaged, email us a photo
    To change your order, call us within an hour
    If you can't make your booking, phone the restaurant
    Close my account
    Turn off auto-renewal in your account settings
    Your plan will not renew
    Stop reminder
    No contract
    Downgrade in the app at any time
    Call centre open 8–20
    Send by post
    Visit our club in Leeds
    Sign in person with ID
    How do I cancel? In your account, under Plan.
    `,
  ),
]
