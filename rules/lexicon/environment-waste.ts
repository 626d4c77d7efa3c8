import { defineLexicon } from '../../src/language/index.ts'

/** Green seals, and words on what becomes of a thing once it is thrown away; and what makes either of them checkable. */
export default defineLexicon({
  groups: {
    'recycled-thing':
      '[..2] (plastic | plastics | material | materials | bottles | polyester | cotton | nylon | paper | cardboard | aluminium | aluminum | glass | wool | rubber | fabric | fabrics | fibres | fibers | yarn | steel | leather | ocean plastic | fishing nets)',
  },
  patterns: {
    // A seal that someone made.
    'claim.green-label': `
      [{percent=100}] (eco | planet | earth | ocean | climate | nature | sustainability | sustainable | environment | environmentally) [friendly | safe | positive | conscious] (certified | approved | verified | accredited | seal | badge | stamp | award | rated | assured)
      (eco | planet | earth | sustainability | climate | carbon | environmental) (label | score | rating | grade | index) [badge | logo] [":"] [a | b | "a+" | {number} | {rating}]
      green (score | rating | grade) [badge | logo] [":"] [a | b | "a+" | {number} | {rating}]
      (greenscore | ecoscore) [":"] (a | b | "a+" | {number} | {rating})
      (green | earth | planet | eco | ocean | climate) (choice | kind | star | hero | promise) (label | seal | badge | stamp | award)
      (certified | approved) (eco [friendly] | green | sustainable | carbon neutral | climate neutral | planet friendly)
      (eco | green leaf | leaf | recycling | sustainability | earth | sustainable) [friendly] (badge | seal | stamp | logo | icon)
      (seal | badge | label | stamp) (of | for) ..1 (sustainability | environmental | eco | green)
      carbon neutral ..2 (badge | seal | label | certified)
    `,
    // A seal that is gone.
    'cue.green-label-gone': `
      (dropped | retired | removed | abolished | withdrawn | stopped | banned | no longer | used to)
    `,
    // Schemes that somebody else runs.
    'disclosure.green-scheme': `
      [eu] ecolabel | blue angel | nordic swan | energy star | cradle to cradle | gots | oeko tex | global recycled standard | fairtrade | rainforest alliance | green seal | epeat | b corp | soil association | ecocert | leed | breeam | passivhaus | passive house | responsible wool standard | better cotton | carbon trust | planet mark | climate partner | climatepartner | green key | green globe | ecologo | utz | demeter
      (=FSC | =PEFC | =GRS | =MSC | =ASC | =RCS | =GOTS | =USDA | =EPA | =EPC | =EPD)
      (iso | en | astm | pas) {number}
      (energy | efficiency) (label | class | rating)
      (licence | license | certificate | registration) [no | number | "#"] ..2 {number}
      (certified | approved | verified | awarded | audited | assessed) by [the]
    `,
    // What becomes of a thing, or what it is made of or without.
    'claim.recyclable': `
      [{percent=100} | fully | completely | easily | infinitely | totally | widely | endlessly] recyclable
    `,
    'claim.degradable': `
      [{percent=100} | fully | completely | naturally | home] (biodegradable | bio degradable | degradable | oxo degradable)
      [{percent=100} | fully | completely] compostable
      (biodegrades | decomposes | breaks down) (naturally | completely | quickly)
    `,
    'claim.recycled': `
      [made | crafted | woven | knitted | spun | cut | built] (from | of | out of | using | with) recycled (<recycled-thing>)
      (recycled) (packaging | fabric | materials | polyester | plastic | cotton)
    `,
    'claim.harmless': `
      [{percent=100} | totally | completely] (chemical | toxin | toxins | chemicals) free
      (free of | free from | without | no | zero) [any | all | harsh | nasty | harmful] (chemicals | toxins)
      [{percent=100} | totally | completely] (non toxic | nontoxic)
    `,
    // Sorts of rubbish, and advice on what to buy.
    'cue.waste-talk': `
      (non | not) (biodegradable | compostable | recyclable)
      (use | using | choose | buy | prefer | sort | separate) ..2 (biodegradable | compostable | recyclable)
      (biodegradable | compostable | recyclable) (waste | rubbish | trash | items)
    `,
    // Where, how, how much, by which standard.
    'disclosure.disposal': `
      kerbside | curbside | locally | local (council | authority | recycling | facilities | facility) | where facilities | check (with | your | local) | council | household (recycling | waste) | drop off | take back | return it | send (it | them) back | how2recycle | terracycle
      (home | industrial | industrially | commercial | commercially | municipal) ..2 (compost | compostable | composting | compostability | facility | facilities | plant | plants | site | sites)
      (en | astm | iso | as) [d] {number}
      en 13432 | d6400 | d6868 | as 4736 | as 5810 | ok compost | tüv | bpi [certified] | seedling
      (in | within | after) {duration}
      (recycle | recycled) ..3 (with | in | at) ..3 (plastic | plastics | paper | glass | bin | store | stores | supermarket | centre | center)
      {percent} ..3 (recycled | recycled content | post consumer | pcr | pre consumer | reclaimed)
      recycled ..3 "(" {percent}
      (post | pre) consumer
      (label | cap | lid | pump | sleeve | liner | film | tape) ..4 (not | excluded | separately)
      (grs | rcs | global recycled standard | fsc | scs)
      (dermatologically | independently | lab) tested
      (in) (soil | seawater | sea water | marine | fresh water | landfill)
    `,
  },
})
