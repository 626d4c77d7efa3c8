import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Promises to keep data, beside what is done with them; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    We never share your data. ¶ Sign up for the newsletter. ¶ We may share your e-mail address with selected marketing partners.
    No tracking. No ads. ¶ This site uses advertising cookies and shares usage data with third-party advertisers.
    We do not sell your personal information. ¶ We may sell your information to data brokers in some states.
    Your e-mail is safe with us: we don't share it with third parties. ¶ Entrants' details will be passed to our sponsors.
    `,
  ),
  ...unseen(
    'privacy-policy',
    true,
    `
    We do not share your personal data with third parties. ¶ Cookies ¶ We provide your browsing data to advertisers so that they can show you relevant ads.
    Your data stays with you. ¶ How we use data ¶ We share your location with our affiliates and marketing partners.
    We will never sell or rent your information. ¶ Other disclosures ¶ We may rent our customer list to carefully chosen companies.
    We do not track you across websites. ¶ Analytics ¶ We use advertising cookies to follow your activity on other websites.
    We never give your phone number to anyone else. ¶ Partners ¶ We share your contact details, including phone number, with our lending partners.
    Your information is never disclosed to outside parties. ¶ We disclose information about you to third-party advertising networks.
    We don't sell data to anyone. ¶ We sell aggregated and personal data to advertisers.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    We never sell your data. ¶ Our hosting company and our payment provider process it on our behalf.
    We never share your answers with your employer. ¶ We share your sample number with our laboratory.
    Share your recipe with friends! We never post without asking.
    Sign up for the newsletter. We share tips, recipes and stories every week, and never your e-mail address.
    No tracking. No ads. No cookies except the one that keeps you signed in.
    We may share your e-mail address with selected marketing partners, if you tick the box.
    We will never ask for your password. We share security advice on our blog.
    `,
  ),
  ...unseen(
    'privacy-policy',
    false,
    `
    We do not sell your personal information. ¶ We share it with service providers who work under our instructions, such as our mail provider.
    We do not share your data with third parties for their marketing. ¶ We may disclose data where a court orders us to.
    We do not share personal data without your consent. ¶ If you agree, we share your e-mail address with our partners.
    Third parties ¶ We share data with advertisers and analytics companies. You can object at any time.
    Children ¶ We never knowingly collect data from children under 13. ¶ We share data of adults with our advertising partners.
    `,
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'landing',
    true,
    `
    Your health answers stay private. We will never share them with anyone. ¶ Small print: we disclose profile information to our advertising partners.
    `,
  ),
  ...guides(
    'landing',
    true,
    `
    Your information will never be shared. ¶ Your information may be shared with third parties for their own marketing.
    `,
  ),
]
