import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Banners that let nobody in without a yes, and those that do. */
export const passages: readonly Passage[] = [
  ...lines(
    'cookie-banner',
    true,
    `
    Accept all cookies to continue.
    You must accept cookies to read this article.
    Please agree to tracking to enter the site.
    To view this page, you need to accept our advertising cookies.
    Accept cookies or subscribe for £3 a month.
    Without accepting cookies you cannot use our website.
    Consent to personalised ads to keep reading for free. ¶ To continue, please accept tracking.
    You can't access the content unless you accept cookies.
    Consent or pay: the choice is yours.
    Agree to our cookies to browse the shop.
    To go on, please allow tracking.
    Accept and continue, or leave.
    In order to watch the video you have to accept marketing cookies.
    Pay or accept. €2.99 a month without ads.
    Accept tracking or become a member.
    We cannot let you in: to enter you must consent to cookies.
    Allow cookies to see the prices.
    You will need to accept cookies. To proceed, you must accept all cookies.
    Accept personalised ads or pay €4.
    To access the forum, accept cookies. ¶ You cannot enter without accepting cookies.
    You are unable to continue without accepting cookies.
    Agree to cookies to open the shop.
    Accept all or subscribe.
    To visit our pages please accept all cookies.
    `,
  ),
  ...lines(
    'cookie-banner',
    false,
    `
    Accept cookies, or reject all. Both buttons work the same.
    We use only necessary cookies.
    You can read everything without accepting cookies.
    Accept the invitation to continue.
    Enable JavaScript to use this site.
    Accept cookies to watch the map, or continue without accepting.
    Our site uses cookies. Choose which ones you allow.
    You don't have to accept cookies to continue.
    Some videos need cookies of the host; decline and you see a picture.
    Your browser must store one essential cookie to keep you signed in.
    Accept or decline analytics.
    Subscribe to read without ads.
    We accept cards, cheques and cookies (the kind with chocolate).
    To continue, enter your password.
    Please accept our apologies for the cookie banner.
    Reject cookies and go on: nothing on this site changes.
    `,
  ),
]
