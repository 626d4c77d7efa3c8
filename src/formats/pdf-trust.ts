/** Words of which every English text has many. */
const COMMON = new Set(
  'about after all also always am an and any are as at back be because been before best better but buy by can cancel care contact could customer customers day days did do does email even every fee fees find first for free from full get give go good had has have he help her here his how if in including into is it its just know last learn less let like look made make many may me monthly month months more most much must my need new no not now of off offer offers on one only or order other our out over pay payment people per plan please price prices read right save see service set she should site so some start still subscription such take terms than that the their them then there these they this those through time to today two under until up us use used using very want was way we week well were what when where which while who why will with within without work would year years yes you your'.split(
    ' ',
  ),
)
/** With fewer words than this, little can be told of them. */
const FEW = 25

/**
 * Why the text of a file that draws its letters cannot be trusted, or undefined. A font that does not say which characters its shapes stand for gives
 * text like `%$6(&$03`, or letters at random; English has a common word in every third place or so.
 */
export function distrust(text: string): string | undefined {
  const visible = text.replace(/\s+/g, '').length
  if (visible === 0) return 'holds no text; it may be a scan'
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const strange = text.match(/[\p{Co}\p{Cn}\uFFFD]/gu)?.length ?? 0
  const words = text.match(/\p{L}{2,}/gu) ?? []
  const known = words.filter((word) => COMMON.has(word.toLowerCase())).length
  const spoken = words.filter((word) => /[aeiouy]/i.test(word)).length
  const reads = words.length < FEW ? spoken >= words.length * 0.6 : known >= words.length * 0.08
  const isText = letters >= visible * 0.35 && strange <= visible * 0.05 && words.length > 0
  return isText && reads ? undefined : 'holds text that does not read as English; its fonts may not say which letters they show'
}
