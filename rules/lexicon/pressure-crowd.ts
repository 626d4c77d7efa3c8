import { defineLexicon } from '../../src/language/index.ts'

/** What others are said to be doing, by family: how many did it lately, who did it just now, and crowds without a number. */
export default defineLexicon({
  groups: {
    'crowd-people':
      '<others> | readers | students | players | learners | drivers | riders | donors | supporters | subscribers | families | couples | households | homeowners | renters | tenants | parents | teams | businesses | companies | freelancers | developers | designers | creators | singles | women | men | moms | mums | dads | runners | gamers | investors | traders | patients | clients | neighbours | neighbors | friends | locals | followers | listeners | watchers | bidders | collectors | foodies | sellers | agents | candidates | applicants | pet owners | dog owners | cat owners | backers | participants | attendees | citizens | voters | employers | recruiters | tourists | groups | kids | children | officers | nurses | teachers',
    'crowd-count':
      '{number} ["+"] | (over | more than | about | around | almost | nearly | at least | another) {number} ["+"] | "+" {number} | several | dozens of | hundreds of | thousands of | lots of | loads of | plenty of | tons of | a lot of | so many | many | countless | a couple of | a few | {number} (of your | of our | other | more | new | happy)',
    'crowd-did':
      '<acted> | switched | upgraded | donated | gave | downloaded | installed | started | applied | registered | enrolled | enroled | paid | renewed | backed | pledged | invested | voted | bid | saved | won | lost {number} | moved | rented | leased | swapped | tried | tested | adopted | sponsored | signed | signed the petition | contributed | finished | completed | reserved | scheduled | quoted | asked | enquired | inquired | contacted | messaged | matched | flew | checked in | sold | streamed | listened | watched | played | opened | spun | unlocked',
    'crowd-doing':
      '<viewing> | bidding | opening | playing | reading | typing | paying | racing | rushing | competing | queuing | queueing | waiting | comparing | applying | switching | joining | ordering | reserving | signing up | subscribing | checking | eyeing up | staring | snapping | grabbing | enrolling | donating | streaming | listening | hovering | browsing | searching | haggling | snatching | talking about | raving about | loving | wearing | buying up',
    'crowd-lately':
      'today | tonight | yesterday | this (morning | afternoon | evening | hour | week | weekend | month) | (in | over | during | within) the (last | past) ({duration} | {number} | hour | day | week | month | few (minutes | hours | days) | couple of (hours | days)) | last (hour | night | week) | since (yesterday | monday | tuesday | wednesday | thursday | friday | saturday | sunday | midnight | this morning | last night | {time} | you (opened | arrived | started | landed | logged)) | just now | right now | now | currently | at the moment | as we speak | recently | lately | so far today | while you (were | are | read | wait | decide | shop | browse) | within minutes | in minutes | (in | within) {duration} | {duration} ago',
    'crowd-tally':
      '<tally> | searches | clicks | visits | visitors | page views | hits | sign ups | donations | installs | enquiries | inquiries | applications | reservations | viewings | check ins | streams | plays | listens | votes | entries | shares | saves | spins | matches | carts | checkouts',
    'crowd-ware':
      '<thisware> | this (page | flat | house | home | car | listing | property | apartment | lot | auction | chest | room | table | venue | game | video | show | plan | bundle | trip | flight | route | course | class | ticket | tickets | seat | style | colour | color | size | one | model | recipe | band | look | deal) | your (dates | hotel | seat | room | route | flight | size | seats)',
    'crowd-now': 'right now | now | just now | live | live now | currently | at the moment | today | this minute',
  },
  patterns: {
    'claim.activity': `
      <crowd-count> [..1] <crowd-people> (are | is) (on | in | at | inside | here on) (this | the) ..1 (page | article | listing | site | item | shop | store | product | room | event | offer | deal | queue)
      <crowd-count> [..1] (<crowd-people> | others) (have | has) (this | these | your | the same) ..3 (open | saved | reserved | in (their | a) <baskets> | on hold)
      (your | all your | our) (neighbours | neighbors | friends | colleagues | competitors | rivals | classmates | teammates) (are | have) [all | already | just | also] (<crowd-doing> | <crowd-did> | in | switching | here | on board)
      [hot | popular | wow | busy] ["!"] {number} ["+"] (bids | orders | bookings | sales | views | offers | requests | entries | votes) (already | so far | and counting)
      (people | customers | shoppers | fans | users | guests | players | readers) (can't | cannot | don't) stop (buying | ordering | booking | talking | playing | watching | sharing)
      <crowd-count> [..1] (friends | neighbours | neighbors | colleagues | classmates | people (in | at | from | on) your ..1) [in your ..1] (play | use | have | own | love | like | follow | shop | read | watch | bought | joined) (this | it | us | here)
      (everyone | everybody | people | colleagues) (at | in | on) your ..1 (is | are) [already | now] (using | buying | joining | wearing | playing | watching | on) ..1 (this | it | us | $)
      (sold | booked | bought | ordered | claimed | rented) every {duration}
      <crowd-count> [..1] <crowd-people> (have | has) ["rsvp'd" | rsvp'd | rsvped | clicked | opened | tapped | tried | voted | claimed | pinned | liked | shared | saved] [on] [..2] (today | this | now | <crowd-lately>)
      <crowd-count> [..1] <crowd-people> [just] (opened | clicked | tapped | pinned | shared | unlocked | grabbed | claimed) (this | the) (offer | deal | link | item | page | coupon | code | chest | box)
      (most | top) (viewed | watched | wanted | booked | ordered | bought | added | searched) ..1 (today | right now | now | this (hour | week | morning | weekend)) ["!"] $
      (there are | there is) <crowd-count> [..1] <crowd-people> (ahead of | behind | waiting | in front of | before) [you]
      (popular | trending | hot) (with | among) <crowd-count> [..1] <crowd-people> [right now | now | today]
      <crowd-count> [..1] <crowd-people> [..2] [have | has | are | is] [also | just | already | recently | now | currently] (<crowd-did>) [..4] <crowd-lately>
      <crowd-count> [..2] <crowd-people> [are | is] [also | now | currently | just | still | all] (<crowd-doing>) [..1] <crowd-ware>
      (<crowd-now>) [","] <crowd-count> [..1] <crowd-people> (are | is) [..1] (<crowd-doing>)
      <crowd-count> [..1] <crowd-people> (are | is) [..1] (<crowd-doing>) [..4] <crowd-lately>
      <crowd-count> [..1] <crowd-people> (have | has) [also | just | already | recently] (<crowd-did>) [..2] (this | these | the | your) [..3]  ($ | <crowd-lately>)
      <crowd-count> [..1] <crowd-people> [have | has] [just] (made (an | another | a higher) (offer | bid) | put in an offer | placed (a | an) (bid | order | offer))
      <crowd-count> [..1] <crowd-tally> [so far] <crowd-lately>
      ^^ ...3 (":" | "–" | "—" | "!") <crowd-count> [..1] (<crowd-tally> | <crowd-people>) [so far] ["!"] $$
      (high | huge | strong | massive | lots of | unusual | rising | growing | a lot of | so much) (interest | traffic | activity | attention | demand) ["," | ":" | "!" | "-" | "–" | "—"] [over] ({number} | <crowd-count>)
      <crowd-count> ..2 (of your | near you | nearby | in your (area | street | city | town | postcode | neighbourhood | neighborhood) | like you) [..2] (<crowd-did>) ...4 $
      <crowd-count> ..2 (near you | nearby | in your (area | street | city | town | postcode | neighbourhood | neighborhood)) (are | is) [..1] (online | <crowd-doing> | waiting | here | active | live)
      <crowd-count> of your (neighbours | neighbors | friends | colleagues | contacts | classmates | followers | teammates) [have] [just | already | recently | also] (<crowd-did>)
      (one of your | your) (neighbours | neighbors | friend | friends | neighbour | neighbor | colleague | classmate) [{person}] [has | have] just (<crowd-did>)
      (join | alongside | like) [the | over | more than] {number} ["+"] ["other" | others] [..1] [<crowd-people>] [who | that] [have] [just | already] (<crowd-did>) ...5 <crowd-lately>
      join [the | over | more than] {number} ["+"] ["other" | others] [..1] [<crowd-people>] (<crowd-doing>) <crowd-now>
      (don't be (last | the last | left) | don't (miss out | fall behind) | you're (late | behind)) ["," | ":" | "!" | "-" | "–" | "—"] [over] <crowd-count> ...6 (<crowd-did>)
      (people | shoppers | customers | others | buyers | guests | everyone | everybody | fans | players | travellers | travelers | visitors | bidders) (are | is) [all | also | already | currently | now | still] (racing | rushing | fighting | scrambling | queuing | queueing | competing | snapping | grabbing | eyeing | watching | checking | going crazy | buying | loving | raving | talking | bidding | stocking up | flocking | clicking | hovering) [for | up | to | about | over | at | on | out | off] [..1] (<crowd-ware> | these | this)
      (everyone's | everybody's | everyone is | everybody is | the whole (town | city | internet | office) is) [..1] (<crowd-doing>) [..1] (this | it | these | our | $)
      {number} ["+"] (in (checkout | the checkout | the queue | line | carts | baskets) | at (checkout | the checkout) | checking out | waiting) ["!"] $
      (hot | popular | trending | in demand) (right now | now | at the moment | today | this (week | hour | morning)) ["!"] $
      (most | top) (viewed | watched | wanted | booked | ordered | bought | added) (today | right now | now | this (hour | week | morning)) ["!"] $
      (we | we've | we have) [just] (sold | shipped | dispatched | welcomed) [over | another] {number} [..2] <crowd-lately>
      (sold | bought | ordered | booked | viewed | reserved | rented | donated | claimed | downloaded | picked | chosen | streamed | played | shared | tried) [over | more than] ({number} | dozens of | hundreds of | countless) times [..1] <crowd-lately>
      (someone | somebody | a customer | one person | one customer | another (customer | shopper)) [..2] (orders | buys | books | joins | subscribes | signs up | donates | downloads | switches) ..3 every ({duration} | few (seconds | minutes) | second | minute | hour)
      (selling | sold | bought | ordered | booked) [now] [":" | "at" | "," | "-"] [a rate of] (one | {number}) ..1 every ({duration} | second | minute | hour | few (seconds | minutes))
      (someone | somebody | another (person | buyer | guest | user | traveller | traveler | shopper | customer | visitor) | one person | other (people | guests | buyers | shoppers | travellers | travelers)) (is | are) [also | currently | now | already] (<crowd-doing>) [..2] (<crowd-ware> | <crowd-lately>)
      {number} [others | other ..1 | people] (are | have) [also | just | already | currently] (checking | eyeing | watching | bidding | typing | paying | considering | saved | booked | requested | tracking) [..2] (your dates | this | these | it | them)
      (don't | do not) let (someone else | somebody else | others | another ..1 | anyone else | them) (get | take | grab | beat | have | snap | buy | book | steal) ...6 ({number} | watchers | watching | others)
      (shoppers | customers | people | everyone | families | guests | players | readers | locals | fans) [near you | in ..1 | like you | everywhere | around you] [are] (loving | love | adore | obsessed with | are crazy about | swear by | can't stop buying) (this | these) [right now | today | ":" | $]
      (in | on) [over | more than] <crowd-count> [..1] (people's | shoppers' | customers' | other | users') [..1] (<baskets> | lists | wish lists | watch lists)
      (your | this) ..2 (dates | date | hotel | route | destination | area) ..2 (popular | busy | in demand) [":" | "-" | "–" | "—" | "!"] {number}
      {number} [..2] (waiting for (your message | you to | a message | your reply) | want to (meet | chat | talk) ..2 you)
      one of today's most (viewed | booked | popular | wanted | watched | ordered | searched)
      (<crowd-people>) (are | is) waiting for (your message | a message)
      {number} ["+"] (bids | orders | offers | enquiries | inquiries | views | applications | requests | downloads | sales | bookings) ..3 (in | over | during | within) the (last | past) ..2 ({duration} | minute | minutes | hour | hours | day | few)
      {number} (offers | bids | requests | applications | enquiries | inquiries) [have been] already [been] (made | placed | received | submitted) [on | for]
      <crowd-count> [..2] (have | has) (their | an | his | her) (eye | eyes | sights | heart) on (this | these | it | your | the)
      <crowd-count> [..2] (are | is) (in the same | after the same | on the same | looking at the same | filling in (this | the) | filling out (this | the) | applying for (this | the) | interested in (this | these | your) | after (this | these | it | your))
      (others | people | shoppers | everyone | customers | buyers) love (this | it | these) [too] ["," | ":"] {number}
      (others | people | shoppers | orders | bookings | sign ups | bids | requests | donations | messages) (are | is) (pouring in | flooding in | rolling in | flying in | coming in (fast | thick and fast) | piling up | streaming in)
      (word's out | word is out | word is spreading | the secret's out | the secret is out)
      (busy | popular | hot | live | wow | trending) [":" | "!" | "," | "–" | "-" | "—" | "now"] [over] {number} ["+"] ..1 (<crowd-people> | visitors | players | people | orders | views | viewers) ..3 (<crowd-lately> | online | in | here | watching | $)
      (hundreds | thousands | dozens | millions | lots | loads) [of ..1] (are | have) [just | already | all] (<crowd-doing> | <crowd-did>) ..3 (as (we speak | you read) | right now | now | today | this (minute | hour | second))
      (people | shoppers | customers | buyers | others | folks | visitors | hundreds | thousands | dozens | {number}) ...8 (as | while) you (are reading | were reading | read | are browsing | were browsing | look | browse | think | decide | were deciding) [this] [$ | ","]
      (in | inside) (someone | somebody | another (shopper | customer | person)) [else's | else | 's] ..1 (bag | basket | cart | trolley | bags)
      (someone else's | somebody else's | another shopper's | another customer's | other people's | others') (bag | basket | cart | trolley | bags | baskets | carts | wish list | wishlist)
      (chosen | picked | bought | ordered | booked | saved | viewed | loved | added | reserved | claimed | grabbed) by {number} ["+"] [other | of our] (<crowd-people>) ..1 (<crowd-lately> | since (breakfast | lunch | dawn | then | noon | this morning))
      {number} (in | of | out of) {number} [of our] (visitors | shoppers | customers | guests | people | buyers | users | readers) [here] (today | right now | this (week | hour | morning | evening)) (picked | chose | bought | took | added | booked | ordered | went)
      (someone | somebody | a (traveller | traveler | shopper | customer | guest | bidder | buyer | player) | another (traveller | traveler | shopper | customer | guest | bidder | buyer | player | fan)) [else] [has] just (beat | outbid | overtook | pipped | got in before) you
      (you've | you have | you) got (competition | company | rivals)
      (phones | phone lines | lines | servers | tills) (are | is) (jammed | ringing | busy | overwhelmed | buzzing | on fire)
      {number} (have | has | of you have) (it | this | these) (saved | wishlisted | bookmarked | favourited | in their)
      (freshly | newly | recently | just | last) (bought | booked | sold | ordered | purchased | donated | claimed | reserved | rented) (in | by | to | from) ...3 $
      {number} [..1] (players | people | members | users | fans | gamers | viewers | guests) in the (lobby | room | queue | waiting room | chat | house) [now | right now | $]
      (on (his | her | their) way to | heading to | racing to | at the) (checkout | till | tills | pay)
      (hit | pressed | clicked | tapped) [..1] (buy | order | book | subscribe | purchase | join) [..1] (now | while | today | just | in the)
      (there are | there's | there is) {number} [..1] (people | others | shoppers | fans) in (the | your | line | this)
      ^^ ...3 {number} ["+"] ..3 (watching | viewing | looking | browsing | bought | booked | ordered | purchased | subscribed | joined | donated | reserved | viewed | searched | eyeing | bidding | claimed | buying | booking | ordering) ...6 (right now | just now | at the moment | this (hour | minute | morning) | in the (last | past) ..1 (hour | hours | minutes | day | {duration}) | with you | along with you | as we speak | currently) ...4 $$
      ^^ (right now | just now | currently | live | at the moment) [":" | "," | "–" | "-"] ..2 {number} ["+"] ...3 (people | shoppers | visitors | customers | guests | others | travellers | users | fans | players | members) (are | is) ...6 $$
      (someone | somebody | another (shopper | customer | person | guest | buyer | traveller | traveler | visitor | fan)) ..2 (is | has | was | just) ..2 (looking | viewing | eyeing | watching | grabbed | reserved | claimed | added | saved) ..3 (this | it | these | the (last | same))
      ^^ other (people | customers | shoppers | guests | travellers | travelers | buyers | visitors) [also | all] (want | love | like | are (looking | watching | viewing)) [at] [this | it | these] [too | now] ["!"] $$
      ^^ others are [also | currently] (looking | viewing | watching | browsing | booking | interested) [at] [this | it] [too | now] ["!"] $$
      <crowd-count> [..1] <crowd-people> [have] searched [for] ..2 (today | this | these | your | in the last)
      <crowd-count> [..1] <crowd-people> (are | is) [also | currently] searching [for] ...4 $
      {number} ["+"] (joined | applied | enrolled | registered | upgraded | switched | signed up | subscribed) (today | yesterday | this (week | month | morning | hour) | in the (last | past) ..1 (hour | hours | day | days | week | {duration}))
      {number} ["+"] (claimed | redeemed | used | grabbed | unlocked) (this | the) (deal | offer | code | coupon | voucher | bundle | discount) [today]
      ^^ {number} ["+"] used (today | this (week | hour)) ["!"] $$
      <crowd-count> [..1] <crowd-people> [have] already (claimed | joined | booked | bought | signed up | ordered | registered | switched | enrolled | in) ["!"] $
      {number} [..1] <crowd-people> (are | is) (on | waiting on | already on) (the | our) (waitlist | waiting list)
      ^^ {number} ["+"] (on | joined) the (waitlist | waiting list) ["!"] $$
      {number} [..1] <crowd-people> (are | is) waiting for ..2 (restock | stock)
      ^^ {number} ["+"] <crowd-people> waiting for ..2 (restock | stock) $$
      ^^ (high | huge | strong | massive | lots of | a lot of) interest [in ..3] ["!"] $$
      ^^ interest [in ..3] (is | has been) [very | really] (high | spiking | rising | growing | strong | soaring) ["!"] $$
      (getting | gets | attracting) (lots of | a lot of | plenty of | loads of) (attention | interest | views | clicks)
      (searches | bookings | demand | views | interest | visits) [for ..3 | in ..2] [is | are | have | has] (up | risen | jumped) [by] {percent} [this week | today | on last week | in the last ..2] ["!"] $
      (searches | bookings | demand | views | interest) [for ..3 | in ..2] (have | has | is | are) [more than] (doubled | tripled | spiked | spiking | soared | soaring | surged | surging) ["!"] $
      searches for ..3 (doubled | tripled | are up | are spiking) ["!"] $
      ^^ (it's | this is | now | this) [really] (buzzing | blowing up | heating up | going viral | taking off) ...3 $$
      ^^ (buzzing | blowing up | heating up | going viral | on fire | climbing the charts) [right now | today | now | on ..1] ["!"] $$
      {number} ["+"] (playing | listening | bidding | streaming | reading) now ["!"] $
      {number} (bids | offers | orders) and (counting | rising | climbing)
      {number} (offers | bids | applications) (received | made) (already | today)
      ^^ {number} ["+"] (applied | enquired) ["!"] $$
      ^^ {number} (applicants | bidders | offers | entries) (so far | already) ["!"] $$
      {number} [..1] <crowd-people> [have] registered (their | an) interest
      [an | a | another] [new] (order | booking | reservation | sign up | sale) [has] just came in
      [an | a | another] [new] (booking | order | reservation) came in from
      (somebody | someone) [else] (beat | just beat) you to it
      [all] your (neighbours | neighbors | friends | colleagues | competitors | rivals) [have] (already | just) (switched | joined | upgraded | bought | ordered | signed up | booked)
      {number} (homes | households | houses | flats | neighbours | neighbors) (in | on) your (street | road | building | block | town | village | postcode) [already] (have | use | switched | own)
      (loved | liked | added | saved | booked | bought) (today | this week) by {number}
      added by {number} (others | other)
      (we're | we are) (getting | flooded with | seeing | receiving) [lots of | a lot of | loads of | record | so many] (orders | bookings | requests | sign ups) $
      (orders | bookings | sign ups) keep (coming | pouring | rolling) [in]
      (others | people | customers) [have] (bought | booked | ordered) ..1 while you were (away | gone | out)
      since (your last visit | you last looked | you were last here) ["," | ":"] {number}
      (so were | so are) {number} (others | people)
      (heavy | high | peak) (traffic | demand) right now
      [{number} pairs of | {number} | all | lots of | many] eyes [are] on this [one | room | item | deal] ["!"] $
      {number} (rivals | competitors) for this
      {number} ["+"] [of you] here [right] now ["!"] $
      watching with {number} (others | people)
      ^^ another [one] (gone | sold | booked) ["!"] $$
      ^^ (number 1 | number one | "#" 1 | top) seller (today | this (hour | week | morning) | right now) ["!"] $$
      ^^ [today's | this week's | this hour's] most (bought | booked | viewed | added | wanted | wished for) ["!"] $$
      ^^ most added to (bag | basket | cart) today ["!"] $$
      (a pair | one | another) sells every (minute | second | hour | {duration} | few (seconds | minutes))
      every {duration} (someone | somebody | another ..1) (signs up | joins | subscribes | upgrades | switches)
      ^^ {number} (viewings | appointments) booked (this week | today) ["!"] $$
      (popular | a hit) with (travellers | travelers | shoppers | guests | customers) (right now | today | this week)
      ^^ {number} in the (last | past) (hour | {duration} | day) ["!"] $$
      ^^ (views | viewed | sold | orders | bookings | purchases | saves | sign ups | donations) (today | this (week | hour | morning | month) | right now | in the last (hour | {duration})) ":" {number} $$
      ^^ views ":" {number} today $$
      ^^ (viewing | watching | active | shopping | buying | booking) (now | right now) ":" {number} [..1] $$
      ^^ in (carts | baskets | bags | wishlists) ":" {number} $$
      ^^ (last | past) (hour | {duration}) ":" {number} (views | sold | orders | bookings | ..1) $$
      (an order | a sale | a booking | a sign up) every (second | minute | {duration} | few (seconds | minutes))
      ^^ (one | {number}) every {duration} $$
      {number} (orders | sales | bookings | sold) (a | per) (minute | hour)
      (someone | somebody) (applies | signs | enrols | enrolls | donates | books | switches) every ({duration} | minute | few (minutes | seconds))
      {number} ["+"] (founders | makers | admirers | colleagues | fans | brides | homes | startups | clinics | backers | supporters | nurses | dogs) [have] (joined | signed up | switched | signed | upgraded | enrolled | started) <crowd-lately>
      ^^ {number} ["+"] (gave | signed | pledged | backers | repeat buyers | dispatched | test drives booked | pre orders | donated | hearts | likes) (<crowd-lately> | and counting | so far) ["!"] $$
      {number} [..1] <crowd-people> (ahead of | in front of | before) you
      ^^ {number} ["+"] (playing | studying | gamers online | tuned in | fans waiting | waiting | in this class) [now | right now] ["!"] $$
      (live | now live) with {number} (people | viewers | fans)
      {number} (people | followers | watchers) (follow | following | on) this (auction | lot | listing | item)
      (just been | been) outbid by {number} (people | others | bidders)
      (your rival | another bidder) (raised | has raised) the bid
      {number} active bidders
      ^^ [leeds's | tonight's | today's | this week's] most (ordered | reordered | booked | viewed) [near you | tonight | this week | today] ["!"] $$
      ^^ most (ordered | booked | viewed | bought) near you ["!"] $$
      ^^ "#" {number} [most viewed | most booked | most bought | seller] [in ..2] today ["!"] $$
      trending ":" up {percent}
      (views | watchers | bids | watch count | viewers) (is | are) (climbing | rising | going up) [fast]
      we've (packed | shipped | sent) {number} of (these | this) (today | this (hour | week | morning))
      shipped to {number} (homes | customers | people) (today | this (week | hour))
      (people | shoppers | customers) (your age | in your area | with your size) (are (buying | ordering) | bought)
      {number} (carts | baskets) and (rising | counting)
      <crowd-count> [..1] <crowd-people> (included | include | added) this (in | to) their
      (someone | somebody | a ..1) (on | in | at) your (street | road | company | town | office | building) [has] just (switched | joined | bought | booked | ordered | signed up)
    `,
    'claim.activity-named': `
      ^^ who:(..2 (in | from | near) ..2) did:(upgraded | unlocked | subscribed | enrolled | enroled | donated | registered | switched | won | renewed | pledged) (to | a | an | the | in | for | $)
      ^^ [new | recent | latest] did:(sign up | signup | member | subscriber | donor | customer | backer | order | booking | donation | purchase | sale) ":" ...6 $$
      ^^ [<crowd-now> [":" | "," | "-"]] who:(..3) [has | have] just did:(won | paid | donated | upgraded | unlocked | enrolled | registered | bid | pledged | renewed | switched | downloaded | reserved | rented | backed | scored | lost)
      ^^ [<crowd-now> [":" | "," | "-" | "–"]] who:(..2) is did:(looking at | viewing | checking out | buying | booking | browsing | bidding on | considering) [..3] (right now | now | this | $ | your)
      ^^ who:(..3) did:(<bought> | placed (an | their | a) order | <crowd-did>) ..6 (<ago> | just now | right now | moments ago)
      ^^ who:(..4) did:(<bought> | placed (an | their | a) order | <crowd-did>) ...8 {duration} ago
      ^^ who:(..3) [has] placed (an | their | a) did:order ...4 ago
      ^^ just did:(donated | joined | ordered | bought | booked | subscribed | signed up | sold | won | purchased | upgraded | enrolled | reserved) ":" ...6 $$
      ^^ who:(..2 and {number} others) [have] [just] did:(<bought> | <crowd-did> | <acted>)
      ^^ [just now | new | latest] [":" | "-" | "–" | ","] [an | a] did:(order | booking | purchase | sale | donation | sign up | signup | reservation) from ..3 $$
      ^^ who:((someone | somebody | a (member | player | user | customer | donor | couple | guest | traveller | traveler | student | reader | family | neighbour | neighbor | shopper | buyer | visitor | friend)) [(in | from | near | of | at) ..3]) [has | have] just did:(<bought> | <crowd-did> | won | lost | paid)
      ^^ did:(booked | bought | ordered | reserved | claimed | purchased | rented) by (a | an | someone | somebody | two | a family | a couple) ...6 (<ago> | today | just now | this (morning | hour))
      ^^ who:(..4) [has | have] [just] did:(<bought> | signed up | joined | subscribed | donated | upgraded | enrolled | won | registered | pledged | switched | grabbed | snapped up | bagged | snagged | nabbed | gave | started | messaged | got | requested | earned | saved | cashed out | withdrew) ...6 {duration} ago
      ^ did:(signed up | joined | bought | ordered | booked | subscribed | donated | purchased | upgraded | enrolled | gave) [..3] {duration} ago
      ^^ who:(..5) did:(booked | reserved | bought | ordered | rented | claimed) (this | the) ..3 (earlier today | this morning | today | last night | minutes ago | moments ago | just now | a (minute | moment | while) ago)
      ^^ who:(someone | somebody | another ..1 | a ..1) ..4 [has | have] just did:(got | had | requested | asked | received | won | messaged | matched | saved | grabbed | started | opened | beat | snagged | nabbed)
      ^^ who:(another (member | user | guest | player | shopper | customer | buyer | fan)) (has | have) did:(messaged | viewed | contacted | liked | booked | bought | asked) ...4 <crowd-lately>
      ^^ who:((a | an | another) ..2 (from | in | near) ..3) [has | have] [just] did:(booked | ordered | bought | reserved | upgraded | enrolled | enroled | joined | switched | subscribed | purchased) ...2 $$
      ^^ who:((a | an | another) ..2 [near you | from ..2]) [has | have] just did:(booked | ordered | bought | reserved | upgraded | enrolled | joined | switched | subscribed | purchased) ...3 $$
      ^^ who:(..3 (in | from | near) ..3) has did:this in (her | his | their) <baskets> $$
      ^^ who:(..3 (in | from | near) ..3) did:added this to (her | his | their) <baskets>
      ^^ order [just] did:placed in ..2 $$
      ^^ who:({person} and {person}) [have] [just] did:(booked | bought | ordered) (this | these) $$
      ^^ who:(..1 and ..1) [have] [just] did:(booked | bought | ordered) this $$
    `,
    // The reader's own things, and people who work on them together.
    'cue.own-audience': `
      your [..2] (profile | listing | post | posts | story | photo | photos | video | videos | project | ad | advert | page | document | file | site | website | shop | store | comment | channel | playlist | team | property | item | review | question | answer | cv | resume | gig | portfolio) [was | were | has been | have been | is] [..2] (viewed | seen | liked | saved | watched | shared | shortlisted | found | downloaded | visited | favourited | favorited | played | bookmarked)
      (you and | with you and | shared with) {number} (others | other people | people) (can | have access | are members | are editing | may)
      {number} (others | other people | people | colleagues | teammates) can (edit | view | see | comment | access | join)
      (occupancy | capacity | group size | party size | sleeps)
      you are [currently] [number] {number} in
    `,
  },
})
