import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Banners that bar the site to those who refuse, and banners that leave a choice. Written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'cookie-banner',
    true,
    `
    We value your privacy ¶ To read this article, accept advertising cookies or subscribe for £4.99 a month. ¶ Accept ¶ Subscribe
    You must accept cookies to use this website. ¶ Accept
    This site can only be used if you agree to our cookies. If you do not agree, please leave. ¶ I agree
    Consent or pay ¶ Read with ads and tracking for free, or without tracking for €3.99 a month. ¶ Accept all ¶ Pay to reject
    Without your consent to tracking you cannot continue. ¶ OK
    To continue, please accept all cookies. ¶ Accept all
    `,
  ),
  ...unseen(
    'cookie-banner',
    false,
    `
    We use cookies ¶ We'd like to set analytics cookies. You can refuse; the site works just the same. ¶ Accept all ¶ Reject all
    Necessary cookies make this site work: without them you cannot log in. We would also like to measure visits. ¶ Accept ¶ Only necessary ¶ Settings
    Your choice ¶ You do not have to accept cookies to use this website. ¶ Accept ¶ Refuse
    Some videos need cookies of the video host. Accept them to watch the video, or read the transcript below. ¶ Load video
    You must be logged in to change your cookie settings for this account. ¶ Log in
    `,
  ),
]
