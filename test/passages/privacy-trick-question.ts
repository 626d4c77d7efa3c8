import { guides, lines, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Boxes and questions of check-outs and sign-ups. */
export const passages: readonly Passage[] = [
  ...lines(
    'checkout',
    true,
    `
    Please untick this box if you do not want to hear from us.
    Tick this box if you would prefer not to receive our newsletter.
    Uncheck if you don't want offers.
    If you do not wish to be contacted, tick here.
    Check here if you do not want us to share your details.
    We'd love to send you offers. If you'd rather not hear from us, tick the box.
    Leave this box unticked if you do not want to miss our news.
    Do not untick this box if you want our newsletter.
    Unless you tick this box, we will not stop sending you offers.
    Select this option if you do not wish to receive texts.
    I do not want to not receive offers.
    Don't uncheck this box unless you don't want updates.
    Please check this box if you do not want to receive marketing communications.
    We will share your details with partners unless you tell us not to.
    To opt out of e-mails, tick this box.
    Tick to opt out of letters from partners.
    If you prefer not to get our catalogue, please mark this box.
    Click here if you don't want to get our e-mails.
    Untick to stop us from sending you offers.
    Check the box below if you would rather we did not contact you.
    Please tick if you do not want your data passed on.
    Un-tick this box if you don't wish to get special offers by post.
    If you would not like to receive our magazine, please tick.
    By leaving this box blank you agree to get offers.
    Unless you indicate otherwise, we will send you e-mails about our products.
    Tick if you don't want to be told about sales.
    Opt me out of not receiving offers
    I'd prefer not to receive e-mails (tick).
    Mark here to not receive news.
    If you do not want us to use your data for marketing, tick the box where we collect your data.
    Please check if you do not wish to receive our newsletter by e-mail.
    Tick the boxes if you would not like us to contact you by post or phone.
    If you don't want to hear about similar goods, please click here.
    Deselect this box if you do not want to subscribe.
    Keep this box ticked if you don't mind getting e-mails.
    If you object to getting offers, tick this box.
    `,
  ),
  ...lines(
    'checkout',
    false,
    `
    Tick to receive offers.
    Tick this box if you would like our newsletter.
    Yes, send me e-mails.
    Send me news by text message.
    I agree to the terms.
    Check this box to save your card.
    Check the box for the serial number.
    If you do not see the code, check the box it came in.
    If you don't want to wait, collect in store.
    If you do not want a receipt, press No.
    You can unsubscribe at any time.
    To stop e-mails, click the link at the bottom of any of them.
    If you no longer want our e-mails, unsubscribe here.
    Tick the box if this is a gift.
    Tick if delivery address is different.
    Untick to remove the item from your basket.
    Uncheck a filter to see more.
    Clear all
    Select a size
    Do not fold.
    Please do not tick more than one box.
    Leave this field blank.
    Leave this field empty if you have no coupon.
    Choose how we contact you: e-mail, phone, or not at all.
    We do not send e-mails unless you ask us to.
    We will not share your details unless you agree.
    We never call unless you ask.
    Don't include prices on the packing slip
    Do you want a gift receipt?
    Would you like a bag?
    Click here if you are not redirected.
    Click here if the page does not load.
    Click here if you are not Anna.
    Check your order before you pay.
    Remember me on this device
    Tick each item you want to return.
    `,
  ),
  ...unseen(
    'checkout',
    true,
    `
    Untick if you would rather not get our e-mails.
    Tick this box to stop us sharing your details.
    If you don't want our magazine, tick here.
    Check the box if you'd rather not receive texts.
    Leave blank if you do not wish to opt out.
    Please mark the box if you do not agree to receive offers.
    We'll send you news unless you tick this box.
    Do not tick if you want to hear from us.
    `,
  ),
  ...unseen(
    'checkout',
    false,
    `
    Tick the sizes you need.
    Leave blank if you have no company.
    Check the box for damage.
    Tick here to get our magazine.
    Mark the day in your diary.
    If you don't want a bag, tell the driver.
    Untick filters to see all.
    Do not tick both boxes.
    `,
  ),
  ...guides(
    'checkout',
    true,
    `
    Untick this box if you would rather not hear from us
    Please uncheck if you do not wish to receive our emails
    Uncheck this box to opt out
    Tick this box if you do not want to receive marketing
    Tick here if you'd rather not receive emails from us
    Tick here to opt out of emails
    Please tick this box if you don't want us to contact you
    If you do not wish to receive emails, tick here
    If you would prefer not to receive offers please check this box
    I don't want to receive special offers by email
    No, I do not want to miss out on offers
    We'd like to keep you up to date. Tick if you don't want this
    We may send you offers by post. If you don't want these, tick here.
    We will send you offers unless you tick here
    Unless you opt out below, we will send you marketing emails
    By not ticking this box you agree to receive emails
    Leave this box ticked if you want to receive offers
    Keep this box checked to stay informed
    De-select if you don't want to join our mailing list
    Opt out: tick to not receive texts
    Check to unsubscribe, uncheck to subscribe
    Yes, exclude me from exclusive offers
    Tick the boxes of the channels by which you do NOT want to be contacted
    Do not tick if you want to receive our news
    If you object to receiving offers by email please tick
    `,
  ),
  ...guides(
    'checkout',
    false,
    `
    Tick this box if you want to receive marketing
    Tick here to receive emails
    Yes, please send me offers
    Yes, I want to receive news by email
    Sign me up for the newsletter
    Unsubscribe
    I agree to receive texts
    Email me offers
    SMS
    Post
    How would you like to hear from us?
    I have read the terms
    Check the box to continue
    Please check your email
    Uncheck filters
    Clear all
    Select all
    Deselect all
    Do not disturb sign
    `,
  ),
]
