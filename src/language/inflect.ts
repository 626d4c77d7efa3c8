/** Forms that the regular endings do not give. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'be am is are was were been being',
    'have has had having',
    'do does did done doing',
    'go goes went gone going',
    'get gets got gotten getting',
    'give gives gave given giving',
    'take takes took taken taking',
    'make makes made making',
    'buy buys bought buying',
    'pay pays paid paying',
    'say says said saying',
    'see sees saw seen seeing',
    'sell sells sold selling',
    'send sends sent sending',
    'spend spends spent spending',
    'keep keeps kept keeping',
    'lose loses lost losing',
    'leave leaves left leaving',
    'feel feels felt feeling',
    'find finds found finding',
    'think thinks thought thinking',
    'know knows knew known knowing',
    'hold holds held holding',
    'bring brings brought bringing',
    'begin begins began begun beginning',
    'run runs ran running',
    'win wins won winning',
    'end ends ended ending',
    'become becomes became becoming',
    'choose chooses chose chosen choosing',
    'write writes wrote written writing',
    'read reads reading',
    'let lets letting',
    'put puts putting',
    'set sets setting',
    'cost costs costing',
    'hurt hurts hurting',
    'beat beats beaten beating',
    'break breaks broke broken breaking',
    'speak speaks spoke spoken speaking',
    'grow grows grew grown growing',
    'fall falls fell fallen falling',
    'rise rises rose risen rising',
    'bear bears bore borne bearing',
    'forgo forgoes forwent forgone forgoing',
    'bind binds bound binding',
    'withhold withholds withheld withholding',
    'child children',
    'person people persons',
    'man men',
    'woman women',
    'die dies died dying',
    'tie ties tied tying',
    'lie lies lied lying lay',
    'quit quits quitting',
    'refer refers referred referring',
    'occur occurs occurred occurring',
    'offer offers offered offering',
    'cancel cancels cancelled canceled cancelling canceling cancellation cancellations',
    'enrol enrols enroll enrolls enrolled enrolling enrollment enrolment',
    'renew renews renewed renewing renewal renewals',
    'fulfil fulfils fulfill fulfills fulfilled fulfilling',
    'travel travels travelled traveled travelling traveling',
    'visit visits visited visiting',
    'limit limits limited limiting',
    'benefit benefits benefited benefiting',
    'expire expires expired expiring expiry expiration',
  ].map((line) => [line.slice(0, line.indexOf(' ')), line]),
)

/**
 * The inflected forms of an English word, itself included: what `~word` stands for in a pattern. Both spellings where British and American
 * English differ. A form that does not exist does no harm: no text holds it.
 */
export function inflections(word: string): string[] {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word].split(' ')
  const forms = new Set([word])
  const stem = word.slice(0, -1)
  if (/[^aeiou]y$/.test(word)) return [word, `${stem}ies`, `${stem}ied`, `${word}ing`]
  if (/(s|x|z|ch|sh)$/.test(word)) forms.add(`${word}es`)
  else forms.add(`${word}s`)
  if (/e$/.test(word)) {
    forms.add(`${word}d`)
    forms.add(/(ee|ye|oe)$/.test(word) ? `${word}ing` : `${stem}ing`)
  } else {
    forms.add(`${word}ed`)
    forms.add(`${word}ing`)
    const last = word.at(-1)
    if (/^[^aeiou]*[aeiou][bdfglmnprt]$/.test(word)) {
      forms.add(`${word}${last}ed`)
      forms.add(`${word}${last}ing`)
    }
  }
  if (/is(e|ing|ed|ation)?$/.test(word) || /iz(e|ing|ed|ation)?$/.test(word)) {
    for (const form of [...forms]) forms.add(/is/.test(word) ? form.replace(/is(?=[^is]*$)/, 'iz') : form.replace(/iz(?=[^iz]*$)/, 'is'))
  }
  return [...forms]
}
