import { defineLexicon } from '../../src/language/index.ts'

/** Ratings and shares of satisfied people, and what they rest on. */
export default defineLexicon({
  groups: {
    judge:
      'customers | customer | clients | client | guests | guest | patients | patient | users | user | members | member | students | student | parents | owners | pet owners | drivers | buyers | shoppers | readers | people | learners | attendees | participants | visitors | families | couples | graduates | travellers | travelers | residents | tenants | employees | subscribers | diners | viewers | women | men',
    'star-sign': '"★" | "⭐" | "☆" | "✩" | "✭" | "🌟"',
    praise: 'excellent | outstanding | brilliant | five stars | 5 stars | top marks | exceptional | perfect',
  },
  patterns: {
    'claim.rating': `
      (rated | rate (it | us | them) | rating | score | scored | scoring | average | averages | averaging) [of | is | at | from | it | us | them] [":" | "-" | "–"] [an average of] [as] {rating}
      {rating} [<star-sign>] [average | customer | user | overall | star] (rating | ratings | stars | star | score | average | reviews)
      {rating} (average | customer | user | guest | patient) (rating | score)
      ^^ [<star-sign>] {rating} [<star-sign>] $$
      <star-sign> [<star-sign>] {rating}
      <judge> (rate | give | score) [it | us | them] {rating}
      {rating} <star-sign>
      ":" {rating} $$
      (rated | rating | average) [of | rating | is | an | a | score] [":"] {number} ["-"] (stars | star | <star-sign>)
      (rated | rating of | rating | average rating | score of) [":"] {number} $
      (we're | we are | it's | it is) rated {number} $
      (rated | scored | marked) [an | a] {number} [stars | out of ten] by (our | the | its) ..1 <judge>
      ^ {number} stars ($ | "," | "–")
      {number} ["-"] star [average] (rated | rating | ratings | reviews | review | app | average | service | score)
      {number} stars and
      (rated | rate (it | us)) [as] <praise> by
      ^^ {number} (<star-sign> | stars) ..1 $$
      (":" | "-" | "–") {number} (stars | <star-sign>) $
      [average] rating {number} stars
    `,
    // Shares that speak for a product.
    'claim.recommend-share': `
      {percent} of ..3 <judge> [say] [they] (would | will | do | have) ..2 (recommend | recommended | choose us again | buy again | come back)
      {percent} of ..3 <judge> recommend
      {percent} of ..3 (would | will) ..2 (recommend | choose us again | buy again | come back | book again)
      {percent} (would | will) recommend
      {percent} recommend
      {percent} (<judge>) (satisfaction | approval)
      {percent} satisfaction
      {percent} (satisfied | happy) <judge>
      (<judge>) satisfaction [rate | rating | score] [of] [":" | "-" | "–"] {percent}
      satisfaction (rate | rating | score) [of | is] [":" | "-" | "–"] {percent}
      {percent} of ..2 <judge> are (satisfied | happy | delighted)
    `,
    'cue.reviewer-voice': "i | i'm | i've | i'd | my | me",
    // A row of stars.
    'claim.stars': '("★" "★" "★" "★" | "⭐" "⭐" "⭐" "⭐")',
    // How many judged, where, when.
    'fact.rating-base': `
      {number} ..3 (reviews | review | ratings | rating | votes | responses | reviewers | raters | opinions)
      {number} [..1] <judge>
      <judge> ..3 {number}
      (from | by | of | across) [over | more than] {number} ..1 <judge>
      (based on | from | across) [over | more than | our] {number}
      (trustpilot | google | app store | appstore | play store | google play | yelp | tripadvisor | feefo | capterra | g2 | booking "." com | amazon | etsy | ebay | airbnb | facebook | goodreads | imdb | glassdoor | doctify | checkatrade | yell | bark | treatwell | reviews "." io | bazaarvoice | yotpo | trusted shops | consumer reports | defaqto | moneyfacts | fairer finance | euro ncap | visitengland | visitscotland | which magazine | michelin | ofsted | cqc | expedia | hotels "." com | udemy | coursera | apple | producthunt | product hunt | chrome web store | thumbtack | angi | houzz | opentable)
      survey (of | among | with) ..2 {number}
      (survey | poll | questionnaire | feedback form) ..6 {date}
      {date} ..4 (survey | poll)
      (selected | all) (reviews | ratings)
      (read | see) (all | the | our) ..2 (reviews | ratings)
    `,
    // The rating of something else: an hotel's class, a filter, a request to rate.
    'cue.other-rating': `
      (filter | sort | hotel | hotels | resort | stars & up | chapter | step | lesson | page | part | module | episode | verdict | michelin | film | movie | album | general | energy rating | credit score)
      (give | leave | rate us | rate this | rate your | how would you rate | please rate | tap | click)
      satisfaction (guarantee | guaranteed)
      {number} (star | stars) [":"] (excellent | good | fair | poor | fine)
    `,
  },
})
