import { defineLexicon } from '../../src/language/index.ts'

/** Said to be what others choose, and what would bear it out. */
export default defineLexicon({
  groups: {
    'on-offer':
      'plan | plans | option | choice | box | package | bundle | size | pack | product | item | style | model | colour | color | subscription | tier | kit | set | flavour | flavor | set menu | tour | room | ticket | pass | upgrade | add on | seller | pick | membership | offer | deal',
    chooser:
      'customers | members | users | shoppers | travellers | travelers | guests | clients | subscribers | teams | businesses | families | companies | players | buyers | students | freelancers | couples | creators | drivers | visitors',
    chooses:
      'choose | pick | prefer | upgrade [to] | go (for | with) | buy | add | order | take | select | start with | opt for | pay (yearly | annually)',
    badge:
      'most popular | #1 (best seller | bestseller) | number one (best seller | bestseller) | no 1 (best seller | bestseller) | top seller | number one seller | #1 seller | our (best seller | bestseller) | most loved | most wanted | most chosen | most bought | most ordered | most booked',
  },
  patterns: {
    // A badge that says no more than this.
    'claim.popular-badge': `
      ^^ (<badge>) $$
      ^^ [our | the | your | by far the] (most (popular | loved | chosen | bought | ordered | booked | wanted) | best selling | bestselling | top selling | #1 selling) (<on-offer>) $$
      ^^ (<badge>) (in | for) ..3 $$
      ^^ (best seller | bestseller | top seller) in ..3 $$
      ^^ [a | the | our] (customer | customers' | crowd | fan | guest | member | shopper | reader) (favourite | favorite) $$
      ^^ popular choice $$
    `,
    // What most are said to do.
    'claim.popular-choice': `
      most people [like you] (choose | pick | upgrade to | go for | opt for) (this | our | the ..2 (<on-offer>))
      (most | nearly all | almost all | the majority) [of] [our | the] [new | other] (<chooser>) [like you | in your area | with (teams | needs) like yours] (<chooses>)
    `,
    'cue.priced': '{money}',
    'disclosure.popularity-base': `
      {date} | based on | measured by | by (sales | units | orders | revenue | number of) | counted | (last | past | previous) (week | month | year | quarter | {duration}) | this (week | month | year) | since | survey | according to | {number} ..3 (orders | sold | sales | customers | members | users | bookings | subscribers | of our)
    `,
  },
})
