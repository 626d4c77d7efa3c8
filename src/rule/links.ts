import type { Block } from '../document/index.ts'

/** What an address carries that pays whoever set it: the mark of an affiliate or of a referral. */
const PAYS =
  /[?&](?:ref_id|referral|aff|affid|aff_id|affiliate|affiliate_id|irclickid|awc|clickref)=|[?&](?:ref|tag|partner)=[^&#]*\d|[?&]utm_medium=affiliate|\/(?:aff|affiliate|recommends|refer|referral)\//i
const LIMITS = /compat|support(?:ed)?[-_/]|integrations|requirements/i

/** Whether an address tells its owner who sent the reader, for pay. `ref=main` and the like name a branch or a place; those who are paid have a number. */
export const paysReferrer = (href: string): boolean => PAYS.test(href) && !/[?&]ref=v\d/i.test(href)

const POLICIES =
  /(?:^|[/._-])(?:terms|conditions|tos|t-?and-?c|privacy|cookie-?policy|legal|refunds?|returns|eula|agreement|polic(?:y|ies))(?:$|[/._?#-])/i

/** Words that a glossary explains bind nobody. */
const GLOSSARY = /glossary|dictionary|terminology/i

/** Whether an address leads to terms or a policy. */
export const leadsToPolicy = (href: string): boolean => POLICIES.test(href) && !GLOSSARY.test(href)

/** Whether an address leads to a list of what a product works with. */
export const leadsToLimits = (href: string): boolean => LIMITS.test(href)

/** Whether a block leads anywhere, as a link or by one in it: to a certificate, a report, the reviews. A button asks for an action; it leads to no proof. */
export const isLinked = ({ role, data, marks }: Block): boolean =>
  (data.href !== undefined && role !== 'button') || marks.some(({ kind }) => kind === 'link')
