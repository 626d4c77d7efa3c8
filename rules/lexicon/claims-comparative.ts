import { defineLexicon } from '../../src/language/index.ts'

/** Comparisons of goods, and what says with what they are compared. */
export default defineLexicon({
  groups: {
    // What is measured when goods are compared. "Easier", "smarter" and "better" alone are puffery.
    'measured-more':
      'faster | quicker | slower | stronger | lighter | longer | longer lasting | cheaper | safer | cleaner | quieter | brighter | thinner | smaller | bigger | larger | warmer | cooler | softer | deeper | closer | sharper | better | healthier | greener | tougher | whiter | smoother | drier | fresher | harder | sooner | earlier | higher | lower | more | less | fewer | thicker | darker | clearer | easier | richer',
    'measured-as':
      'fast | quick | quickly | strong | light | long | cheap | safe | clean | quiet | bright | thin | small | big | large | warm | soft | deep | effective | powerful | efficient | durable | accurate | much | productive | tough | hard | clear | comfortable | absorbent | sharp | smooth | warm | many (customers | clients | leads | visitors | sales | orders | people)',
    times: '{multiple} | {number} times | twice | two times | three times',
    'cheap-verb': 'uses | use | using | with | takes | need | needs | consumes',
    rivals:
      '(other | any other | most other | the other | all other | the leading | leading | the big | the competition | competitors | our competitors | the rest | most | ordinary | regular | traditional | conventional | standard | normal | typical | the average | the usual)',
  },
  patterns: {
    'claim.comparative': `
      <times> <measured-more>
      <times> as <measured-as>
      <times> the (speed | power | shine | strength | storage | battery life | performance | protein | coverage | results | leads | sales)
      {percent} (<measured-more> | better | greater)
      in (half | a fraction of | a third of) the time
      (half | a fraction of) the (weight | size | effort | energy)
      at half the (cost | price)
      [the] (cheaper | faster | safer | greener | healthier | quicker | cleaner | more affordable | more sustainable | more secure) way to
      (cleans | clean | moisturises | moisturizes | absorbs | protects | heals | grips | insulates) (better | deeper | faster | more)
      ^ [it | our ..2] lasts longer
      ^ (faster | cheaper | safer | lighter | stronger | quieter) "," (faster | cheaper | safer | lighter | stronger | better | quieter | longer lasting)
    `,
    'claim.vague-comparison': `
      <times> as <measured-as> as (other | most other | any other | most | ordinary | regular | conventional | the leading | competing)
      (<measured-more> | more (accurate | reliable | effective | secure | powerful | efficient | affordable | durable | absorbent | comfortable)) ..2 than <rivals> [of] ..2 (banks | bank | brands | brand | products | product | providers | provider | tools | apps | app | software | services | service | companies | company | car seats | trackers | tracker | suppliers | methods | models | model | shops | stores | phones | mattresses | materials | insurers | energy companies | agencies | networks | hosts | cleaners | creams | treatments | diets | machines | systems | solutions | platforms | competition | competitors | rest)
      <measured-more> ..1 than [with] [the | any] (competition | competitors | other energy companies | leading brand | leading brands | big banks | average)
    `,
    // With what it is compared.
    'disclosure.comparator': `
      (compared | comparison) (with | to)
      (vs | versus | against | instead of | relative to | in place of)
      over (the | our | its) (previous | old | last | older | earlier | first)
      (as | like) (it | they | we | you) (did | took | does | was | were | used)
      as <measured-as> as
      in (version | model)
      from {number} to {number}
      from {percent} to {percent}
      from {duration} to {duration}
      rewrite | rewrote | rewritten | rebuild | rebuilt | overhaul | overhauled | reworked | redesign | redesigned
      (last | previous) (year | month | season | model | version | generation)
      than
    `,
    // The reader gets more for doing something; or points, optics, money.
    'cue.not-comparison': `
      (points | miles | rewards | cashback | cash back | stamps | entries | credits | rewards points)
      (optical | digital) zoom
      speed of (light | sound)
      (when | if | with | by | for) (you | your | a | an | two | express | every)
      (interest | tax | inflation | unemployment | prices | votes | rainfall)
      (a | per) (week | day | month | year)
      (at | for | with | by) {percent} [to | or | and | – ] [{percent}] (less | off)
    `,
  },
})
