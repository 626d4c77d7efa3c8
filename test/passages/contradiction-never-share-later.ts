import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Written after the rule was tuned; nothing was tuned on them since. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    We will never share your details. ¶ Our advertising partners may receive your details and interests.
    We don't track you. ¶ We use advertising cookies and retargeting pixels.
    Your e-mail address is never sold. ¶ We may sell your e-mail address to list brokers.
    We do not share your personal information. ¶ We may share your personal information with marketing partners.
    We never sell your data. ¶ We sell certain customer data to data brokers.
    Your contacts stay private. ¶ We share your contacts with advertisers.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    We never share your contacts. ¶ Share your playlist with friends in one tap.
    We don't track you. ¶ Track your parcel with the number in your mail.
    We do not sell your personal information. ¶ Our shop sells frames, prints and data cables.
    Your e-mail address stays with us. ¶ We share news of our partners once a month.
    We never share your address. ¶ Our courier needs your address to deliver your order.
    We will never sell your data. ¶ A court may order us to disclose information.
    Many sites sell your data to advertisers. ¶ We do not share your data.
    `,
  ),
]
