import { lines, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** What the boxes and sentences of sign-ups, check-outs and prize draws agree to. */
export const passages: readonly Passage[] = [
  ...lines(
    'consent-form',
    true,
    `
    I agree to the Terms and to receive offers.
    By entering you accept our rules, privacy policy and marketing calls from partners.
    I consent to e-mail, SMS, phone and post.
    I accept the terms & conditions and agree to receive marketing e-mails.
    I would like to join the club and agree to the Terms and to receive promotional e-mails.
    By signing up, you agree to our Terms of Service and to receive emails from us.
    Yes, I accept the terms of use and want to get news and offers.
    I agree to the terms, the privacy policy and the newsletter.
    By creating an account I agree to the terms and consent to receiving promotional messages.
    I accept the Terms and agree that my data may be shared with partners.
    By clicking Submit you agree to the Terms and consent to be contacted by our partners.
    I am over 18, accept the terms and want to receive offers by text message.
    You must agree to receive our newsletter to enter.
    By joining, you agree to the programme rules and to receive marketing communications.
    I accept the conditions and agree to be contacted by phone and e-mail with offers.
    Tick to accept our terms and to hear about our products.
    I agree to the privacy policy and to receive special offers from the shop and its partners.
    Signing up means you accept our terms and our marketing e-mails.
    I agree to receive e-mails, calls and texts from the shop and selected third parties.
    By downloading the guide you accept our terms and agree to receive our newsletter.
    I have read the privacy policy and agree to receive offers.
    Agree to terms and subscribe to newsletter
    By continuing, you agree to our terms and to get emails with deals.
    I accept the terms and the use of my data for advertising.
    Registering implies acceptance of the rules and of receiving advertising.
    I consent to the processing of my data for delivery and for marketing.
    By submitting this form you consent to our terms and to our use of your details for marketing purposes.
    I agree to the terms and to share my contact details with sponsors.
    By placing an order you accept our terms and agree to be added to our mailing list.
    By opting in you agree to the terms and that we may send your details to credit agencies.
    I accept the Terms of the free loyalty programme and agree to receive exclusive offers.
    I agree to the T&Cs and to receive SMS marketing.
    Entry requires you to accept promotional e-mails.
    By checking this box I agree to the terms and to receive updates and promotions.
    Receiving our newsletter is required to enter the draw.
    I want to register, accept the terms and receive the weekly newsletter.
    You agree to our Privacy Policy and to receive recurring marketing texts.
    By using the coupon you agree to the rules and to receive future offers.
    I agree to the Terms, to profiling and to marketing by e-mail.
    I allow the shop to contact me by mail, phone and SMS and to share my data with partners.
    To enter, you need to consent to marketing.
    Accept all: terms, cookies and newsletter
    I hereby accept the general conditions and agree to receive commercial communications.
    By registering, you confirm that you are 18 and agree to receive marketing.
    By entering the competition you agree to our terms and to be contacted by our sponsors.
    Yes! I accept the terms and sign me up for emails.
    I agree to the house rules and to being sent offers.
    By subscribing you accept the terms and agree to share your e-mail with advertisers.
    Create my account, accept the terms and send me offers.
    I agree to be contacted by the shop, its affiliates and their partners by e-mail, phone or SMS.
    To download, agree to receive emails from our partners.
    I accept the terms of service, including receiving promotional e-mails.
    By providing your phone number you agree to the terms and to receive marketing messages.
    In order to take part you must accept our newsletter.
    I accept the rules and permit the use of my photo and address for advertising.
    Consent to data processing, profiling and newsletter
    `,
  ),
  ...lines(
    'consent-form',
    false,
    `
    I agree to the terms and conditions.
    I have read the Privacy Notice.
    I agree to the terms and the refund policy.
    I have read and accept the Terms and the Privacy Policy.
    Send me offers by e-mail.
    I want to receive the newsletter.
    I agree to receive marketing e-mails.
    By signing up, you agree to our Terms.
    By creating an account you agree to our Terms of Use and Privacy Policy.
    Subscribe to our newsletter
    Yes, send me news and offers by e-mail.
    I am over 18.
    I am over 18 and accept the terms.
    I consent to the use of my data for this request.
    I agree that my data is used to answer my question.
    Accept all cookies
    Accept or reject cookies
    Choose which cookies you accept.
    We use cookies for statistics and advertising.
    I accept the house rules and the cancellation policy.
    You can unsubscribe at any time.
    Your consent is voluntary.
    You can withdraw your consent at any time.
    Marketing is optional and needs its own tick.
    Accepting the terms does not sign you up for e-mails.
    Tick here to get offers by text message.
    Contact me by e-mail
    Contact me by phone
    We send order updates by e-mail and SMS.
    Delivery updates by SMS
    I agree to pay $20 a month.
    I agree to the price and the delivery date.
    By placing the order you agree to our terms.
    By ordering you accept the terms and the return policy.
    See our Terms and our Privacy Policy.
    Terms, privacy and cookies
    Terms and offers
    Offers are subject to terms.
    The offer terms and conditions apply.
    Read how we use your data for marketing.
    We share data with delivery partners.
    Receive your order by e-mail or post.
    Sign me up for the newsletter.
    No marketing, ever.
    I do not agree to receive marketing.
    I agree to the terms. Offers: choose below.
    Accept invitation
    Accept the offer and pay
    You agree to keep your password secret.
    You must be 18 to enter.
    You must accept the terms to enter.
    Agree and continue
    By clicking Pay you agree to the terms of the seller.
    I consent to the treatment and have read the leaflet.
    I accept the privacy policy.
    Newsletter and promotions: manage your choices.
    `,
  ),
  ...unseen(
    'consent-form',
    true,
    `
    I accept the terms and want to be sent offers.
    By paying you agree to our conditions and to receive our newsletter.
    I agree to the terms of use and to my data being shared with partners.
    I agree to the competition rules and to be contacted with offers.
    Accept the terms and sign up for news
    You must accept marketing messages to enter.
    I consent to calls, SMS and e-mail from the seller and third parties.
    By creating a profile you accept our rules and allow us to send you promotions.
    `,
  ),
  ...unseen(
    'consent-form',
    false,
    `
    I accept the terms and the delivery conditions.
    I want to hear about offers.
    Contact me by phone, e-mail or post about my order.
    I have read the rules.
    Terms and conditions of the newsletter prize draw
    I agree to the house rules.
    By paying you agree to our conditions.
    News and offers by e-mail, once a month.
    `,
  ),
]
