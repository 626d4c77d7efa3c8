/** Kinds of entity that the name of a template variable can suggest. */
export type VariableKind = 'date' | 'money' | 'percent' | 'number' | 'duration' | 'address' | 'optout' | 'person' | 'url' | 'email' | 'phone'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const OPT_OUT = words('unsubscribe unsubscribes unsubscribed unsubscription unsub optout preference preferences')
const EMAIL = words('email mail emails')
const PHONE = words('phone telephone tel mobile fax')
const URL = words('url urls link links href uri website webview permalink')
const ADDRESS = words('address addr postal street postcode zip location')
const MONEY = words(
  'price prices pricing amount total cost fee fees balance subtotal charge charges refund payment tax vat deposit savings msrp paid owed',
)
const PERCENT = words('percent percentage pct apr')
const DISCOUNT = words('discount discounts saving')
const NUMBER = words(
  'count stock qty quantity left remaining seats number num spots places inventory units orders views viewers visitors users members customers points items tickets rooms slots people limit rating reviews',
)
const DURATION = words('days hours minutes seconds weeks months years duration period length term countdown timer')
const DATE = words('date dates datetime expires expire expiry expiration deadline ends endsat birthday today tomorrow yesterday timestamp until')
/** Words that mean a date only when nothing says money: `amount_due` is not a date. */
const LOOSE_DATE = words('due end year month day time now start starts begins renewal renews')
const PERSON = words(
  'name firstname lastname fname lname fullname nickname user customer recipient contact subscriber username agent sender author salutation',
)
/** Last words that say the variable is something else: `discount_code`, `fee_label`. */
const OTHER = words('code id title image img text html label type status token key reason body slug description message color icon class')
/** `plan_name` is no person. */
const THINGS = words(
  'product plan company brand app site shop store item team workspace event course campaign list business org organization organisation file project domain service busname',
)

const WHOLE: ReadonlyMap<string, readonly VariableKind[]> = new Map(
  Object.entries<VariableKind[]>({
    fname: ['person'],
    lname: ['person'],
    update_profile: ['optout'],
    manage_subscription: ['optout'],
    manage_subscriptions: ['optout'],
    subscription_center: ['optout'],
    profile_center_url: ['optout', 'url'],
    member_addr: ['address'],
    archive: ['url'],
    web_view: ['url'],
  }),
)

/**
 * The kinds of entity a variable's name suggests, likeliest first; empty when it suggests nothing, and then the variable may stand for any entity.
 * The last part of a path decides: `customer.renewal_date` is a date, `customer.first_name` a person.
 */
export function variableKinds(name: string): readonly VariableKind[] {
  const segments = name.slice(0, 200).split(/[.:\s/]+/)
  for (let at = segments.length - 1; at >= 0; at--) {
    const parts = segmentWords(segments[at])
    if (parts.length === 0) continue
    const kinds = segmentKinds(parts, segments[at - 1] ?? '')
    if (kinds !== undefined) return kinds
  }
  return []
}

/** `trialEndsAt`, `trial_ends_at` and `TRIAL-ENDS-AT` are the words trial, ends, at. */
function segmentWords(segment: string): string[] {
  return segment
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

/** Undefined when the segment says nothing, so that the one before it may speak. */
function segmentKinds(parts: readonly string[], before: string): readonly VariableKind[] | undefined {
  const whole = WHOLE.get(parts.join('_'))
  if (whole !== undefined) return whole
  const has = (set: ReadonlySet<string>): boolean => parts.some((part) => set.has(part))
  const last = parts[parts.length - 1]

  if (has(OPT_OUT) || (parts.includes('opt') && parts.includes('out'))) return has(URL) ? ['optout', 'url'] : ['optout']
  if (has(URL)) return ['url']
  if (has(EMAIL) && !OTHER.has(last)) return ['email']
  if (has(ADDRESS)) return parts.includes('ip') ? [] : ['address']
  if (OTHER.has(last)) return []
  if (has(PHONE)) return ['phone']

  const rate = parts.indexOf('per')
  const head = rate > 0 ? parts[rate - 1] : last
  if (has(PERCENT) || head === 'rate') return ['percent']
  if (DATE.has(head) || (parts.length > 1 && (head === 'at' || head === 'on') && !has(MONEY))) return ['date']
  if (has(DURATION)) return has(MONEY) ? ['money'] : ['duration', 'number']
  if (NUMBER.has(head) || parts[0] === 'num' || (parts[0] === 'number' && parts[1] === 'of') || /^\d+(?:h|hr|hrs|d|days?|min)$/.test(head)) {
    return ['number']
  }
  if (parts[0] === 'total' && parts.length > 1 && /[^s]s$/.test(last) && !MONEY.has(last)) return ['number']
  if (has(DISCOUNT)) return has(MONEY) ? ['money'] : ['percent', 'money']
  if (has(MONEY)) return ['money']
  if (has(DATE) || has(LOOSE_DATE)) return ['date']
  if (PERSON.has(last))
    return last === 'name' && (parts.some((part) => THINGS.has(part)) || segmentWords(before).some((part) => THINGS.has(part))) ? [] : ['person']
  return undefined
}
