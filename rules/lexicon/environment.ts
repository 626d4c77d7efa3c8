import { defineLexicon } from '../../src/language/index.ts'

/** What copy says of the environment, and what makes such words exact. */
export default defineLexicon({
  groups: {
    nature: '[the | our | your] (planet | environment | earth | nature | climate | oceans | ocean | seas)',
    'green-thing':
      'choice | choices | option | options | alternative | alternatives | product | products | packaging | range | collection | cleaning | cleaner | cleaners | fashion | brand | brands | energy supplier | supplier | solution | solutions | delivery | shipping | travel | lifestyle | living | home | future | way (to | of) | materials | design | company | business | swap | swaps | credentials',
    'eco-thing':
      'choice | products | product | range | collection | delivery | shipping | packaging | mailer | mailers | shampoo | bottle | bottles | cotton | fashion | materials | option | alternative | bag | bags | gifts | gift | home | cleaning | cleaner | detergent | denim | leather | luxe | luxury | warrior | living | swaps | credentials',
    climate: 'carbon | climate | co2 | co₂ | co 2 | emission | emissions | greenhouse gas',
    neutral: 'neutral | negative | neutralised | neutralized | compensated | neutrality',
    'zero-thing':
      'delivery | deliveries | shipping | hosting | t shirt | shirt | product | products | coffee | travel | flights | flight | event | events | website | home | homes | building | buildings | bank | brand | company | business | restaurant | hotel | bottle | packaging | beer | cement | fund | pension [fund] | car | cars | fuel | courier | parcels | office | energy | tariff | footprint | impact | collection | range | trainers | sneakers | house | festival | wine | cloud',
    'sent-thing':
      '[your | each | every | all | this | our] ..1 (flight | flights | order | orders | trip | journey | stay | delivery | deliveries | parcel | parcels | purchase | ride | rides | event | package | packages | shipment | shipments | shipping | box)',
    'eco-word': 'eco | planet | earth | ocean | climate | nature | sustainability | sustainable | environment | environmental | carbon',
    'green-goal':
      'net zero [emissions | carbon] | (carbon | climate | co2) (neutral | neutrality | negative | positive) | (plastic | carbon | fossil | waste | emission) free | zero (waste | carbon | emissions | emission) | {percent=100} (renewable | recyclable | recycled | sustainable | circular | electric)',
  },
  patterns: {
    // Praise of a whole thing for the environment's sake.
    'claim.green': `
      [{percent=100} | fully | truly | more | most | completely] (eco | earth | planet | climate | ocean | nature) (friendly | conscious | kind | loving)
      planet positive
      ecofriendly | enviro friendly | environment friendly
      [more | most | truly] environmentally (friendly | friendlier | conscious | responsible | sound | kind | safe | sensitive)
      (eco) (<eco-thing>)
      (kind | kinder | gentle | gentler | good | better | great | healthy | healthier | easy | easier | nice) (to | for | on) (<nature>) [too]
      (loves | love | respects) the (planet | environment | earth)
      (caring | cares | care) for (the | our) (planet | environment | earth)
      do your (bit | part) for (<nature>)
      [it's | let's | ^] go green [with | today | and | $]
      (a | the | our | your | ^ | choose the | truly) (green | greener | greenest) (<green-thing>)
      (world's | uk's | europe's | america's | country's) greenest
      clean [","] [and] green [and | ,]
      made green $
      (reef | ocean | earth) safe
      guilt free ..2 planet
      low impact (denim | fashion | clothing | materials | dyes | swimwear | living)
    `,
    // "Sustainable" has many senses; see cue.lasting.
    'claim.sustainable': `
      [{percent=100} | fully | truly | more | most | completely | totally] sustainable
      sustainably (made | sourced | produced | crafted | grown | designed | farmed | harvested | packaged | manufactured | built)
      (consciously | responsibly | ethically and sustainably) (made | sourced | produced | crafted | designed | manufactured)
    `,
    // What lasts in a business or a life.
    'cue.lasting': `
      sustainable ..2 (growth | business | businesses | revenue | income | pace | development | habit | habits | change | changes | competitive | advantage | profit | profits | profitability | performance | returns | finance | finances | investing | investment | investments | career | careers | success | results | progress | cities | weight | diet | way of working | model | economy | funding | budget | workload | practice | practices | approach | goals | goal | recovery | routine | peace | process | use | gardening | farming | agriculture | tourism | shopping | supply chains | pattern | choices | transport)
      sustainable (over | for) the long
      sustainability (report | factors | risk | risks | policy)
      long term sustainable
      (not | isn't | never) sustainable
    `,
    // Which part, how much, by which standard.
    'disclosure.green-specific': `
      ({percent} | {number} %) ..4 (recycled | recyclable | organic | renewable | bio based | biobased | plant based | post consumer | less | lower | fewer | more | reduction | wind | solar | natural (rubber | latex | fibre | fibres | fiber | fibers | wool | cotton | linen | cork | hemp | wax) | hemp | linen | wool | cotton | certified | pet | polyester)
      (recycled | organic | renewable | certified) ..4 "(" {percent}
      ({percent}) (from | of | by) ..3 (recycled | renewable | organic)
      (all | entirely | made only) ..2 (from | of) ..2 (recycled | organic | reclaimed | fsc)
      {number} (kg | g | t | tonnes | tons | kwh | litres | liters | l) ..2 (co2 | co₂ | co2e | carbon | emissions | plastic | water | waste | glass | less | per)
      [eu] ecolabel | blue angel | nordic swan | energy star | cradle to cradle | gots | oeko tex | global recycled standard | global organic textile | fairtrade [certified] | rainforest alliance | responsible wool standard | green seal | epeat
      (=FSC | =PEFC | =GRS | =MSC | =ASC | =RCS | =BCI | =OCS)
      (certified | verified | audited | tested) (to | by | under | against | according to)
      (iso | en | astm) {number}
      (licence | license | certificate) [no | number | "#"] ..2 {number}
      (compared | measured) (with | to | against) ..3 {number}
      (see | read) [our | the] (impact | sustainability | environmental) (report | figures | data)
    `,

    // A thing or a firm without effect on the climate, or with one that is bought off.
    'claim.neutral': `
      (<climate>) (<neutral>)
      (<climate>) (neutral) (<zero-thing>)
      (climate | nature) positive
      (carbon | co2 | emission | emissions) free (<zero-thing>)
      net zero (<zero-thing>)
      net zero (carbon | emissions) [<zero-thing>]
      zero (carbon | emission | emissions | co2) (<zero-thing>)
      zero carbon footprint
      [leave | leaves | leaving | has | have | with] no (carbon | climate | environmental) (footprint | impact)
      [~fully | {percent=100}] carbon offset (<zero-thing> | <sent-thing>)
      (offset | neutralise | neutralize | compensate) (your | each | every) ..1 (flight | flights | order | trip | journey | stay | delivery | parcel | purchase | ride | carbon footprint | emissions | travel | drive)
      (we | our team | we'll) [also | will] (offset | compensate [for] | balance out | neutralise | neutralize | cancel out) ..4 (emissions | co2 | carbon | footprint)
      (emissions | co2 | carbon | footprint) ..6 (is | are) [fully | {percent=100}] (offset | compensated | neutralised | neutralized)
    `,
    // What was once called so, or is only explained.
    'cue.green-talk': `
      (call | calls | called | calling | describe | described | label | labelled | labeled | claim | claims | claimed | claiming) ..4 (<climate>) (<neutral>)
      (<climate>) (<neutral>) (means | claim | claims | label | labels | standard | standards | explained | guide)
      (net zero | <climate> <neutral>) (target | targets | goal | goals | plan | strategy | commitment | ambition | pledge | journey | roadmap)
      (help | helps | helping | towards | toward | become | becoming | transition to | path to | journey to | reach | reaching | achieve | achieving | aim | aiming | goal) ..4 (net zero | <climate> <neutral>)
    `,
    'cue.future': `
      by {date|number}
      (aim | aiming | aims | target | targets | plan | plans | goal | pledge | pledged | commit | committed | ambition | strive | working towards | on track)
      (will | shall) (be | become | reach | achieve)
    `,

    // A promise of a greener day to come.
    'claim.green-goal': `
      [will | to | we'll] [be | become | reach | achieve | hit] goal:(<green-goal>) ..4 by [the year | the end of] year:{date|number}
      by [the year | the end of] year:{date|number} ...6 goal:(<green-goal>)
      (soon | we will be | we'll be | we're going | we are going | going | will soon be) [to be] [entirely | completely | fully] goal:(<green-goal>)
      on (our | the) (way | path | road | journey) to [becoming | being | be] ..2 goal:(<green-goal>)
      (committed | commitment) to [building | creating] [a] (greener | more sustainable | cleaner | sustainable | zero waste | low carbon) (future | planet | world | tomorrow)
      (we | we're | we are | we have | we've) (commit | committed | pledge | pledged | promise) to [going | becoming | reaching | achieving | be | become | reach] ..1 goal:(<green-goal>)
      by [the year | the end of | the middle of] year:{date|number} ...8 (electric | carbon | emission | emissions | emission free | plastic free | renewable [energy | power | electricity] | green (energy | power | electricity) | recycled | recyclable | compostable)
      in year:{date|number} ...5 will ...5 (no (more | longer) | zero | without) ..2 (carbon | co2 | emissions | plastic | waste)
      (will | shall | to | we'll | aim to | want to) [completely] (eliminate | phase out | ban | halve | cut out | stop using | give up | end | remove) ..3 (plastic | plastics | emissions | carbon | footprint | waste | coal | oil | gas | fossil fuels) ..3 by [the year | the end of] year:{date|number}
      (will | shall | to) be {percent} (sustainable | renewable | recycled | recyclable | circular | organic | electric | plastic free | carbon neutral) ..3 by [the year | the end of] year:{date|number}
      (net zero | carbon neutral | climate neutral) [by | in] year:{date|number} (":" | , | – | "-" | "." | $)
      (our | the) (journey | road | path | way) (to | towards | toward) ..2 goal:(<green-goal>)
      (working | moving | heading | striving) (towards | toward | for) [a | an] [..1] (goal:(<green-goal>) | (greener | cleaner | zero carbon | low carbon | plastic free | carbon free) (future | world | planet | tomorrow))
    `,
    // What others aim at.
    'cue.goal-of-others': `
      (government | governments | law | laws | regulation | regulations | directive | parliament | commission | city | council | country | countries | eu | european union | nation | nations | industry | car makers | carmakers | manufacturers | airlines | analysts | scientists | experts | researchers | agency | minister | un) ..4 (want | wants | ask | asks | aim | aims | plan | plans | require | requires | say | says | expect | expects | demand | demands | must | will | would | could | may | has | have | pledged | agreed | to)
      (analysts | scientists | experts | researchers) (say | expect | think | believe)
      (may | might | could) be
      required by law
    `,
    // What a promise is measured by.
    'disclosure.green-plan': `
      (transition | action | climate | reduction | decarbonisation | decarbonization | full | published | our | the | implementation) plan
      (plan | roadmap | targets | progress report | climate report | impact report | sustainability report | annual report) [pdf]
      {percent} ..4 (by | before | from | since | against | vs | versus | compared) ..3 {date|number}
      (cut | reduce | halve | lower) ..6 (by | before) ..2 {date|number}
      (verified | audited | checked | validated | assured) (by | yearly | annually | each year | independently)
      (science based targets | sbti | planet mark)
      (baseline | base year)
    `,
  },
})
