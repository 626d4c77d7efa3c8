/** Words of contracts and policies. */
export const LEGAL_WORDS = [
  ...['agreement', 'terms', 'shall', 'liable', 'liability', 'warranty', 'warranties', 'indemnify', 'hereby', 'herein', 'pursuant', 'applicable'],
  ...['jurisdiction', 'arbitration', 'law', 'laws', 'party', 'parties', 'policy', 'obligations', 'breach', 'damages', 'prohibited', 'terminate'],
  ...['privacy', 'personal', 'consent', 'rights', 'violate', 'copyright', 'cookies', 'disclose', 'refund', 'refunds', 'governed'],
]
export const REFUND_WORDS = ['refund', 'refunds', 'refunded', 'return', 'returns', 'returned', 'cancel', 'cancellation', 'cancelled', 'canceled']
/** Words of offers. */
export const OFFER_WORDS = [
  ...['sale', 'discount', 'discounts', 'save', 'savings', 'deal', 'deals', 'coupon', 'promo', 'shop', 'buy', 'free', 'exclusive', 'limited', 'hurry'],
  ...['bargain', 'bonus', 'offer', 'offers', 'guaranteed', 'guarantee', 'gift', 'clearance', 'price', 'prices', 'trial', 'upgrade', 'winner', 'cash'],
  ...['earn', 'income', 'unlimited', 'lowest', 'cheap', 'tonight', 'instantly', 'opportunity', 'subscribe', 'plan', 'plans', 'cancel', 'premium'],
  ...['order', 'click', 'money', 'rates', 'quote'],
]
/** Words of offers that bills, quotes and contracts are full of too. */
export const CONTRACT_WORDS = ['order', 'plan', 'plans', 'cancel', 'price', 'prices', 'quote']
/** The sender speaking of itself. */
export const OWN_WORDS = ['we', 'our', 'us']
export const PLAN_WORDS = ['plan', 'plans', 'billed']

const hashOf = (word: string): number => {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) | 0
  return hash
}

const WANTED: ReadonlyMap<number, string> = new Map(
  [...LEGAL_WORDS, ...REFUND_WORDS, ...OFFER_WORDS, ...OWN_WORDS, ...PLAN_WORDS].map((word) => [hashOf(word), word]),
)

/** The low bits of their hashes: turns nearly every other word away. */
const MAYBE = new Uint8Array(4096)
for (const hash of WANTED.keys()) MAYBE[hash & 4095] = 1

/**
 * Counts the words above in a lower-case text, and all its words. Reads each character once and makes no string but for a word that counts, since
 * this runs on every file.
 */
export function countWords(text: string): { words: ReadonlyMap<string, number>; total: number } {
  const words = new Map<string, number>()
  let total = 0
  let start = -1
  let hash = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (code >= 97 && code <= 122) {
      if (start === -1) {
        start = at
        hash = 0
      }
      hash = (hash * 31 + code) | 0
    } else if (start !== -1) {
      total++
      const word = MAYBE[hash & 4095] === 0 ? undefined : WANTED.get(hash)
      if (word !== undefined && word.length === at - start && text.startsWith(word, start)) words.set(word, (words.get(word) ?? 0) + 1)
      start = -1
    }
  }
  return { words, total }
}

/** How often the listed words occur together. */
export const countOf = (words: ReadonlyMap<string, number>, list: readonly string[]): number =>
  list.reduce((total, word) => total + (words.get(word) ?? 0), 0)
