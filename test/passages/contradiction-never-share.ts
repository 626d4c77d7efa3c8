import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Promises to keep what people tell, beside the passage that breaks or keeps them. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    We never share your data. ¶ Who gets your data: we may share your data with selected partners for marketing.
    Your email is safe: we will never sell your details. ¶ From time to time we rent our mailing list to carefully chosen companies.
    No tracking. Ever. ¶ We use Facebook Pixel to show you our ads on other sites.
    Your answers stay private. ¶ We share your answers with advertisers who offer products that fit them.
    We do not sell your personal information. ¶ We may sell personal information to data brokers.
    Nobody else will see your information. ¶ We pass your information on to advertisers.
    We promise not to pass on your phone number. ¶ We pass your phone number to our trusted partners so that they can call you with offers.
    Zero tracking. ¶ Our site sets advertising cookies that follow you across the web.
    We don't share your photos with anyone. ¶ We license your photos to advertising partners.
    Your details stay with us. ¶ We may disclose your contact details to other companies in the trade who may write to you.
    We'd never give your address to anybody else. ¶ We exchange addresses with other charities.
    We never sell your data to anyone. ¶ We monetise customer data through our advertising partners.
    100% private. We never share what you tell us. ¶ Partners may receive your profile to send you tailored offers.
    Your data belongs to you and is never sold. ¶ Customer data is sold to list brokers once a year.
    We do not track you. ¶ This page uses retargeting.
    We never share your e-mail address with third parties. ¶ Your e-mail address will be passed to our sponsors.
    Rest assured: your personal data is never disclosed to third parties. ¶ We disclose your personal data to marketing companies.
    We don't sell or share your information. ¶ We share some information about you with advertising networks.
    We keep your data to ourselves. ¶ We share your data with our commercial partners.
    Your messages are private. We never share them. ¶ Excerpts of your messages may be shared with advertisers.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    We never share your data. ¶ You can share your lists with friends.
    We never sell your data. ¶ We pass your address to the courier that brings your parcel.
    Your email is never sold. ¶ Our mail provider processes your address on our behalf.
    No tracking. ¶ We count page views without cookies and without telling who you are.
    We do not share your data without your permission. ¶ If you agree, we share your data with partners.
    We never share your answers with your employer. ¶ We share your answers with our research partners.
    We do not sell your personal information. ¶ We share information with service providers who host our servers.
    Your details stay with us. ¶ We must give details to the tax office where the law asks for it.
    We never sell your data. ¶ If our firm is sold, your data may pass to the buyer as part of the business assets.
    Others sell your data to advertisers. We never share your data.
    Your photos are never shared. ¶ Photos that you publish yourself can be seen by everybody.
    We never share personal data. ¶ We publish anonymous statistics with our partners.
    We don't track you. ¶ You can track your parcel here.
    We will never sell your number. ¶ We sell phones and numbers.
    We do not share your data with third parties for advertising. ¶ We share your data with third parties who provide our payment services.
    Your data is never sold. ¶ Tickets are sold with our partners.
    We share your data with our advertising partners. You can say no in the settings.
    We never share your bank details. ¶ Share your link with friends and get £10.
    We do not sell your data. ¶ We may share your data with the police if a court orders us to.
    No trackers. ¶ Our fitness trackers ship free.
    `,
  ),
]
