import { defineLexicon } from '../../src/language/index.ts'

/** Where a thing is said to be made, and where its parts come from. */
export default defineLexicon({
  groups: {
    'claimed-origin':
      'usa | =US | =USA | america | [the] united states [of america] | [the] uk | [great] britain | england | scotland | wales | [the] eu | europe | germany | italy | france | switzerland | canada | australia | new zealand | ireland | sweden | japan',
    'other-origin':
      'china | india | vietnam | bangladesh | taiwan | turkey | asia | pakistan | indonesia | thailand | mexico | the far east | overseas | abroad',
    'made-word': 'made | manufactured | produced | built | crafted | sewn | knitted | grown and made | designed and made',
    'part-word':
      'parts | part | components | component | materials | material | ingredients | fabric | fabrics | leather | cotton | steel | motor | motors | electronics | battery | batteries | cells | chips | yarn | frame | frames',
  },
  patterns: {
    'claim.made-in': `
      [{percent=100} | all | proudly | fully | entirely | wholly | truly | only] (<made-word>) in [the] origin:(<claimed-origin>)
      [{percent=100} | all | proudly | fully | truly] (american | british | german | italian | swiss | canadian | australian) made
    `,
    // Nothing of it from elsewhere.
    'claim.wholly-made-in': `
      ({percent=100} | all | fully | entirely | wholly | completely | every (part | component | stitch)) ..1 (<made-word>) in [the] origin:(<claimed-origin>)
      ({percent=100} | all | fully | entirely) (american | british | german | italian | swiss | canadian | australian) made
      ({percent=100}) (american | british | german | italian | swiss | canadian | australian)
    `,
    'fact.foreign-part': `
      (imported | foreign | overseas) [..1] (<part-word>)
      (<part-word>) ..4 (imported | made | sourced | come | comes | shipped | from) ..2 (from | in) ..1 (<other-origin>)
      (<part-word>) ..2 imported
      (made | manufactured | sewn | assembled | knitted | produced | built) in (<other-origin>)
    `,
    'disclosure.origin-scope': `
      (of | from | with | using) ..3 (imported | foreign | global | domestic and imported | parts from)
      {percent} ..3 (of | by) ..3 (parts | value | cost | content | materials)
      (except | apart from | other than | only the | assembled | finished | designed)
      (audited | certified | verified) by
    `,
  },
})
