import { defineLexicon } from '../../src/language/index.ts'

/** Haste by family: what slips away, what costs more soon, what is held for minutes, and calls to be quick. */
export default defineLexicon({
  groups: {
    /** What a buyer may lose by being slow. */
    perk: '<dealish> | coupon code | upgrade | upgrades | module | modules | perk | perks | rewards | double points | triple points | bonus points | boost | match | matching [gift] | seat | seats | ticket | tickets | room | cabin | spot | place | slot | slots | cart | basket | bag | booking | reservation | checkout | checkout session | shopping session | quote | privilege | privileges | benefit | benefits | extras | freebie | freebies | free (gift | month | delivery | shipping | upgrade | trial offer | bonus) | introductory price | early access | presale | enrolment | enrollment | enrolments | chance | window | half price | lifetime deal | founder price | gems | coins | pass | passes | selection | free spins | spins | prize | chest | bundle price | spring fares | intro offer | gift card offer | credit | credits | cashback | points | loyalty points | miles | {percent} off | {money} off',
    leaving:
      'end | expire | close | vanish | disappear | slip away | run out | fade | fade away | lapse | go away | go | be gone | be lost | be released | be over | time out | self destruct | melt away | evaporate | drop off | be withdrawn | be cancelled | get released | stop | finish | be history | be removed | be cleared | be emptied | be forfeited',
    'is-leaving':
      'ends | expires | closes | vanishes | disappears | slips away | slip away | runs out | fades | lapses | goes | goes away | times out | self destructs | melts away | evaporates | drops off | stops | finishes | wraps up | shuts | end | expire | close | vanish | disappear | run out | go',
    'now-leaving':
      'ending | expiring | closing | vanishing | disappearing | slipping away | running out | fading | going | going away | timing out | melting away | wrapping up | nearly over | almost over | nearly gone | almost gone | nearly up | almost up | nearly finished | almost finished | on its last legs',
    'very-soon':
      'soon | shortly | very soon | any (moment | minute | second | time now | day now) | tonight | [at] midnight | today | tomorrow | in a (few | couple of) (hours | minutes | moments | days) | in (minutes | hours | moments | seconds | no time) | imminently | fast | quickly | before you know it | when (you leave | you close | you go | you exit | this page closes | the timer | the clock | the countdown)',
    ticking: 'clock | timer | countdown | time | sand | hourglass',
    'runs-down':
      'runs down | runs out | run out | hits (0 | zero | 00) | reaches (0 | zero) | gets to zero | stops | ends | is up | is done | expires | goes off | finishes | strikes',
    'going-rate':
      '(price | prices | fare | fares | rate | rates | premium | premiums | cost | costs | fee | fees | ticket price | ticket prices | pricing | tuition)',
    climb:
      'climb | climbs | rise | rises | go up | goes up | go back up | goes back up | jump | jumps | increase | increases | soar | soars | double | doubles | spike | spikes | shoot up | shoots up | change | changes | go | goes | hike | get higher | return to normal | revert | reset | are raised | is raised',
    climbing: 'climbing | rising | going up | going back up | jumping | increasing | soaring | doubling | spiking | changing | shooting up',
    'short-span': '{timer} | {time} | {number} ":" {number} | {duration} [[":" | "," | and] {duration}]',
    'buy-verb':
      'buy | book | order | pay | purchase | shop | check out | checkout | subscribe | enrol | enroll | join | sign up | register | reserve | upgrade | donate | give | renew | switch | secure | claim | redeem | activate | complete | finish | confirm | get | grab | save | start | apply | bid | pre order | preorder | lock in | act | decide | commit | respond | say yes | use',
  },
  patterns: {
    'claim.urgency': `
      (price | prices | fare | fares | rate | rates | cost) (will | may | might | could | can) (jump | rise | change | climb | go up | increase | double | spike) ..2 (any (minute | moment | second | time | day) | in (a | the next) (few | couple of) | at any (time | moment) | soon | tonight | tomorrow)
      (prices | price | rates | fares) [are | is] (going up | rising | climbing) ["!" | <dash>] ...3 $
      (won't | will not | can't | cannot) (stay | remain) (this | so | that) (low | cheap | good)
      next price [":" | is | will be] {money}
      ({percent} off | {money} off | half price | discount | deal | offer | sale | price | savings) ["," | "-" | "–" | "—" | "…"] (but | only | just) ..1 (not for long | for now | for a short | for a moment | while it lasts | briefly | not forever)
      (we | we'll | we will | we're going to | we are going to) [have to] (release | give away | let go of | cancel | sell) (your | these | the) ..1 (seats | seat | tickets | room | table | spot | place | cart | basket | booking | hold | cabin) [soon | shortly | in | if | when | to others | to someone else | unless | $]
      (buy | order | book | act | join | decide | sign up) (now | today) ["," | "–" | "-" | "—"] (don't | do not | or | before) ...3 (regret | miss | lose | pay | tomorrow | later | it's too late)
      (tomorrow | later | soon) (will | may | might | could) be (too late | full price | more expensive | gone | over)
      (still | there's still | there is still) time to (<buy-verb>) ..2 ({percent} | {money} | half price | free)
      you (have | 've got | only have) [only | just | exactly] <short-span> to (decide | choose | act | respond | order | buy | book)
      (act | order | book | buy | join | claim | redeem | donate | sign up) ..3 before (midnight | tonight | the (deadline | clock | bell | countdown))
      (early access | presale | pre sale | launch price | intro price | members' price | double stars | double points | level offer) ..1 (ends | closes | stops | expires) (when | before | soon | tonight)
      (ends | over | gone | ending) in a (flash | blink | heartbeat | jiffy | moment | snap)
      (your | this | the) <perk> (is | are) waiting ["," | "…" | "-" | "–" | "—"] (but | for now | not forever | not for long | hurry)
      <perk> [will | may | might | could | can | must | is going to | are going to | is about to | are about to | is set to | are set to] (<leaving> | <is-leaving>) <very-soon>
      <perk> (is | are | will) (about to | due to | set to | going to | gonna | soon) (<leaving> | lost | gone | over)
      <perk> [is | are] [now | already | quickly | fast | slowly] (slipping away | vanishing | disappearing | fading | melting away | running out)
      <perk> [is | are] <now-leaving> <very-soon>
      <perk> (won't | will not | can't | cannot | doesn't | don't) (last | wait | be here | be around | stay live | stay open | stay | hold | stick around | hang around | be available | keep | be yours) [for] (long | forever | tomorrow | much longer | again | you)
      (special | introductory | intro | launch | member | early bird | promo | sale | discounted | founding | this | current | today's) <going-rate> [will | is about to | are about to | is | are] (<leaving> | <is-leaving> | <now-leaving> | not be here) (<very-soon> | tomorrow)
      (this | your | the | our | today's) ..2 <going-rate> (won't | will not) be (here | around | available | this low | offered) [again | tomorrow | for long | much longer]
      before [the | our | these | this | their] ..2 <going-rate> (<climb> | (is | are) <climbing>)
      (beat | ahead of | dodge | avoid) the (price | fare | rate | upcoming) (rise | increase | hike | jump | change)
      beat the (clock | deadline | timer | countdown | rush | rise | increase)
      <going-rate> (is | are | keep | keeps | start | starts) <climbing> [fast | quickly | rapidly | daily | every (day | hour) | by the (minute | hour | day) | soon | tonight | tomorrow | now]
      <going-rate> (will | may | might | could | are about to | is about to | are going to | is going to) (<climb>) (soon | shortly | fast | tonight | tomorrow | any (day | moment | minute | time) | again | at midnight | at any (time | moment) | without (notice | warning) | when | after | once | next (week | month))
      <going-rate> (<climb>) (soon | shortly | tonight | tomorrow | at midnight | when the | once the | after the (timer | first) | in <short-span> | with every | after every | every {duration})
      (next | another | big | upcoming) (price | rate | fare) (rise | increase | hike | jump) [is] [<very-soon> | coming | near | imminent | close | ahead | around the corner | on (the way | its way)]
      (price | rate | fare) (rise | increase | hike | jump) (imminent | ahead | incoming | is near | looms | alert | warning)
      (<buy-verb>) ..5 (in | within) the (next {duration} | next (hour | few minutes | few hours) | hour) ["," | and | to | for | "-" | "–" | "—" | ":"] ...8 ({money} | {percent} | free | off | save | discount | bonus | gift | double | half price | knock | upgrade)
      ({money} | {percent} | free | save | savings | price | rate | discount | bonus | gift | double | half price | extra | upgrade) ...8 (if | when) you (<buy-verb>) ..4 ((in | within) the (next {duration} | next (hour | few minutes | few hours) | hour) | right now | immediately | in (under | less than) {duration} | before the (timer | clock | countdown) | while (you're here | the timer | the clock))
      but only if you (<buy-verb>) ..3 (now | right now | today | tonight | immediately | at once | this minute)
      (only | just) (if | when) you (<buy-verb>) ..3 (right now | immediately | at once | this minute | on the spot | this instant)
      (when | once | before | until | till | as soon as | while) [this | the | your | our] ..1 <ticking> (<runs-down>)
      (leave | close | exit | skip | refresh) [this | the] [page | window | tab | offer | screen | now | site] and (it's | it is | they're | they are | your ..2 is | you | you'll | you will | this | the) ..2 (gone | lost | lose | miss | disappear | disappears | forfeit)
      (one time | once only | one off | now or never | last minute) (offer | deal | price | discount | upgrade | chance | opportunity)
      (this | it) [offer | deal | price | page] (won't | will not | will never) (be (shown | offered | repeated | back | available) | come back | appear | return) [again]
      (last | final) ["few" | couple of | remaining] (hours | minutes | days | moments | seconds | day | hour | minute | chance | call | week | weekend | night | opportunity | few hours | few days | few minutes) (to | for | of | at | on | before | until) ..3 (<buy-verb> | <perk> | {percent} | {money} | free | half price | 3 for 2 | 2 for 1 | off | less | cheap | cheaper | this price)
      (only | just | mere | barely) [a few | a couple of | a handful of] (hours | minutes | days | moments | seconds | few hours | few days | few minutes) (to go | left | remaining | remain | away | until) ...6 (<perk> | {percent} | {money} | half price | free | off | sale | deal)
      (doors | enrolment | enrollment | registration | registrations | applications | cart | bidding | entries | voting | booking | bookings | the window | window | pre sale | presale | waitlist | spaces) (close | closes | closing | shut | shuts | is closing | are closing | end | ends | ending) (soon | shortly | tonight | tomorrow | today | at midnight | any (moment | minute | time | day) | in <short-span> | forever | for good)
      (hurry | be quick | act fast | act now | act quickly | race) (to | and) (<buy-verb>)
      ^ (rush | run) (to | and) (<buy-verb>)
      (matched | match | doubled | double | triple | tripled | triple your) ..6 (ends | ending | ends at | expires | running out | until midnight | before midnight | tonight only | for the next)
      (before | by) midnight [tonight] ..3 (and | to) ..3 (save | get | double | triple | match | matched | receive)
      <perk> ["," | ":" | "-" | "–" | "—" | "("] [only | just] {duration} only
      <buy-verb> ..4 [now] before ..2 (<perk>) (<leaving> | <is-leaving> | (is | are) (gone | over | lost | withdrawn | history))
      <buy-verb> ..4 before (it's | it is | they're | they are | time's | time is) [all | too | gone | almost] (gone | late | over | up | lost | forever | history)
      (today | tonight | this weekend | this week | this hour) only (":" | "-" | "–" | "—" | "," | "!") ...6 ({percent} | {money} | free | off | save | double | <perk>)
      (only | just) (today | tonight | this weekend | for today | for tonight) (":" | "-" | "–" | "—" | "," | "!") ...6 ({percent} | {money} | free | off | save | double | <perk>)
      ({percent} | {money} off | free ..1 | double ..1 | half price | off) ..3 (today | tonight | this weekend | this hour | now) only
      (don't | do not | never) (let | lose) ..4 (<perk>) (slip | slip away | get away | go | expire | pass | vanish | disappear | run out | end | lapse | escape)
      (don't | do not) (lose | miss | waste) (your | this | the | our) ..2 (<perk>)
      (don't | do not) (wait | delay | hesitate | dawdle | linger | think twice | put it off | hang about | hang around) ("!" | "," | "–" | "—" | "-" | ":") ...3 <buy-verb>
      (join | buy | order | book | subscribe | enrol | enroll | sign up | upgrade) (now | today) ..2 or (pay | miss | regret | lose | wait)
      (<perk> | {percent} off) ..3 (back to (normal | full | regular) [price] | gone) (soon | tomorrow | tonight | by (morning | tomorrow | tonight))
      <buy-verb> ..3 (now | today | tonight) or ...6 (released | lost | lose | gone | miss | missed | regret | double | never | full price | too late | wait)
      (<buy-verb>) ..3 (within {duration} | within the (hour | day)) ["," | and | to | for | or] ...6 (save | half | free | off | {percent} | {money} | keep your | secure | lock | double | bonus | discount | upgrade)
      (don't | do not) (snooze | sleep | sit | miss out | hesitate) on ..2 (this | these | our | the | <perk>)
      (only | just) (guaranteed | valid | good | available | open | on offer | on sale | yours) [for | until | till | through | during] (today | tonight | now | right now | this (hour | weekend | week) | a (few | limited) (hours | minutes | days | time) | the next {duration})
      (guaranteed | valid | available | good | open | live | on) [for] (today | right now | tonight | now | this weekend) only
      today's (price | rate | deal | offer | bonus) only
      tomorrow [":" | ","] (this | it | you'll | you will | it's | it'll | the price | prices) ..3 (cost | costs | double | more | pay | full | gone | too late | back to)
      (before | by) (midnight | the clock strikes) ...8 (doubled | matched | tripled | double | triple | match)
      (~give | ~donate) ..4 (before | by) midnight
      (your | these | the) ..1 <perk> (will be | are | is) ["being"] (lost | given away | given to (someone | another | the next) | resold | offered to (someone | others | another) | gone) [soon | $ | if | unless | in]
      (<perk> | it) (goes | will go | go) to (someone else | somebody else | the next (person | customer | in line)) [soon | if | unless | in]
      (before | until) the (doors | door | gates | cart | window | gate | lid) (close | closes | shut | shuts | slams | closes for good)
      (don't | do not | never) let (this | these) [one | ones | chance | opportunity | deal] (slip (away | by | through) | get away | pass you by | pass by | go to waste)
      (valid | good | available | yours | open | live) [only] for the next {duration}
      (<buy-verb>) ..3 (within | in) the (next hour | hour) $
      (only | just) (minutes | hours | moments | seconds) (left | remaining | to go) to (<buy-verb> | win | vote | enter | play | catch | be)
      (blink and you'll miss it | you snooze you lose | snooze you lose | never again at this price | (last | final) chance saloon)
      (the | this) ..1 (match | sale | offer | promotion | deal | window | opportunity) (is | are) [almost | nearly | quickly | fast] (running out | closing | closed | up | slipping away)
      (ends | ending | expires | expiring | closes | closing) [in] (just | only) [a] (few | couple of) (hours | minutes | days)
      (<buy-verb> | snap | snap up | pounce | jump | hop on | bag | nab | hurry | act | move | pick) ..4 before (it | they | this | these | that) [all] (vanishes | vanish | disappears | disappear | expires | expire | ends | goes up | rises | closes | lapses | slips away | evaporates | evaporate | times out | changes | change)
      <buy-verb> ..4 before (your | the | this) ..2 (session | page | screen | window | link | timer | clock | code | coupon | voucher | quote | hold | rate) (times out | expires | refreshes | reloads | closes | runs out | is lost | lapses | resets | ends | stops)
      (<buy-verb> | hurry | be quick) ..4 to avoid (disappointment | missing out | paying (more | full | extra) | the (rush | increase | price rise | hike) | losing ..2 (<perk> | out))
      (won't | will not | can't | cannot | can not | unable to) [be able to] (hold | keep | honour | honor | guarantee | reserve | save | offer | promise | wait for) ..4 (for (long | ever | much longer) | forever | much longer | any longer | indefinitely | all day)
      (won't | will not | can't | cannot | can not) be (held | kept | saved | reserved | honoured | honored | guaranteed | repeated | here) [for (you | long | ever)] (forever | long | much longer | any longer | indefinitely | all day | for long)
      run "," (don't | do not) walk
      get your skates on
      (^^ | "!" | <dash>) not for long [$$ | "!" | ":" | "–" | "—" | "-" | ","]
      ^^ [the | that] (clock's | clock is | timer's | timer is | countdown's | countdown is) (ticking | running | running down | counting down | on) ["!" | "…"] $$
      (slipping | slip | slips) (through | out of) your (fingers | hands | grasp)
      the longer you (wait | leave it | hesitate | delay | think) ["," | "–" | "-" | "—"] ...2 (more | less | higher | fewer | pricier | dearer | worse)
      every (minute | second | moment | hour | day) you (wait | delay | hesitate | put ..2 off | lose) ..3 (costs | cost | more | money | less | fewer | counts | price | you)
      (every | each) (second | minute | moment | hour) (counts | matters)
      ^^ (seconds | minutes | moments) (count | matter) ["!"] $$
      (deal | deals | offer | offers | sale | price | code | coupon | voucher | discount | discounts | promo | bonus | quote | rate) [is | are | will | 's] [now] (dying | dies | die | pulled | pulling | perishes | going away | going stale | fading fast | walking out | almost history) [soon | tonight | tomorrow | at midnight | any (second | minute | moment)]
      (pull | pulling | kill | killing | end | ending | withdraw | withdrawing | retire | retiring | scrap | scrapping | shut | shutting | take down | taking down) (this | the | these | our | that) ..1 (offer | deal | sale | price | page | discount | promo) ..1 (soon | shortly | tonight | tomorrow | today | any (second | minute | moment | day | time) | at midnight | for good)
      (<perk> | coupon | voucher | code) (isn't | is not | aren't | are not | ain't) (going to | gonna) (wait | last | stay | hang around | hold | keep)
      (cheap | cheaper | low | free | half price | on sale | discounted | {percent} off) today ["," | ":" | "–" | "-" | "—" | "…"] ...3 tomorrow
      (gone | over | history | dearer | double) (by | come) (tomorrow | morning | midnight | sunrise | dawn | monday)
      everything must go
      (prices | fares | rates) never (go down | fall | drop | wait | stay)
      (snooze | hesitate | wait | blink) (and | & | ",") you (lose | miss | lose out)
      (you'd | you had) better (hurry | be quick | be fast | move | act | run | book | order)
      ^^ ..3 better be (quick | fast) [":" | "," | "!" | "–" | "-"] ...5 $$
      (use | claim | redeem | spend) it or lose it
      (about | due | set) to be (given away | withdrawn | pulled | released | cancelled | removed | lost | taken away | offered to (someone | others))
      (<buy-verb>) ..4 before we (release | give | cancel | pull | remove | let ..2 go | close | end | take ..3 (down | away) | change our mind | raise | put ..3 up)
      (pay | book | buy | act | order | finish | check out) (now | in time | quickly | fast) or (start (over | again | from scratch) | say goodbye | forget it | cry later | kick yourself)
      (do | buy | book | order | grab | get | say yes to | take) (it | this) (now | today) ["," | "–" | "-" | "—"] (thank | regret | worry | think | decide | pay) ..2 later
      (strike while the iron is hot | chop chop | look lively | get a move on | get a wriggle on | no second chances | there's no second chance | there are no second chances | speed is everything | t minus)
      this is not a drill
      (pounce | swoop | leap | dash | jump) (now | on this | fast | quick | before | while)
      (still | keep) (thinking | hesitating | deciding | waiting | undecided) "?" ...4 (<perk> | price | prices)
      (why | don't) (put it off | procrastinate | wait) "?" ...4 (prices | price | fares | deals | offer)
      <going-rate> (are | is) (likely | expected | certain | bound | sure) to (<climb>)
      <going-rate> (usually | often | typically | normally | always | could) (<climb>) ...8 (book | order | buy | reserve | lock in) [now | today | early | soon]
      <going-rate> (rise | rises | go up | increase) as ...8 (book | order | buy | reserve | lock in)
      <going-rate> (<climb>) [on | this] ({day} | monday | midnight)
      ^^ ..3 <deal> <dash> [the | our] (final | last) (few days | few hours | days | hours | day | weekend | week | call) ["!"] $$
      ^^ ..2 <dash> (last | final) (hours | few hours) ["!"] $$
      snap (it | this | them | these | yours | one) up (now | quick | quickly | fast | today | while)
      (can't | cannot | can not) (guarantee | hold | keep | honour | honor | promise) (this | the | your | these) ..1 (price | prices | rate | rates | fare | deal | offer) (tomorrow | later | again)
      ^^ (weekend | midnight | mega | hourly | daily | summer | today's | tonight's) flash (deals | sales) ["!"] $$
      ^^ (sale | offer | deal | promo | promotion) ending ["!" | "…"] $$
      ^^ (ends | ending) in [just | only | less than] [a] (few | couple of) (hours | minutes | days) ["!"] $$
      ^^ (ends | ending | expires | closes) [on] this ({day} | weekend | week) ["!"] $$
      ^^ ends [at] {time} (tonight | today) ["!"] $$
      ^^ (just | only) for today ["!"] $$
      ^^ [the] (sale | deal | offer) countdown [":" | "!"] $$
      (wait | waiting | hesitate | hesitating | delay | delaying) (and | means | costs | will cost) [you] (pay more | paying more | more | money)
      ^^ pay more (tomorrow | later) ["!"] $$
      strike while the (iron's | iron is) hot
      (not a | no) (moment | minute | second) to (lose | waste | spare)
      there's no time to (wait | lose | waste | think)
      ^^ [there's | there is] still time to (save | shop | order | book | buy | get | grab) ["!"] $$
      ^^ not (long left | long now | long to go | much longer | much time | much time left) ["!"] $$
      (eleventh hour | last gasp | last ditch) (<dealish>)
      (window | opportunity) [to ..1] (is closing | won't stay open | is shutting | closes soon)
      (back | returns | return | returning | reverts | goes back) to ({money} | (full | normal | regular | standard | usual) (price | prices)) (tomorrow | soon | tonight | at midnight | shortly)
      from tomorrow ["," | ":"] [it's | back to] (full | normal | regular) price
      (boarding call | bell | sprint | dance | stop) (for | before | on | of) ..3 (fare | fares | early birds | full price | half price | sale)
      (good | valid | available | open | live) [only] for the next (hour | few hours | few minutes | day)
      (use | spend | claim | redeem) (it | them | this | yours) before you lose (it | them)
      (claim | redeem | confirm | order | shop | save | book) by midnight
      (confirm | pay) (now | today) to (keep | lock in | hold | secure) (this | your | the | that) ..1 (rate | fare | price | deal | discount | seats | room)
      (pay | confirm | complete) (within | in) <short-span> or ...4 (cancelled | canceled | released | lost | lose)
      ^^ (checkout | deal | offer | sale | price | payment) timer [":"] [<short-span>] $$
      once in a lifetime (price | prices | deal | offer | sale | savings | discount)
      (won't | will not | never) see (these | this | such) [..1] (price | prices | deal | deals | offer | savings) again
      (won't | will not) be (this | so | that) (cheap | low) (again | for long | tomorrow | much longer)
      not at (this | these) (price | prices | rate | rates) for long
      ^^ (don't | do not) (hang about | hang around | dawdle | dither | dilly dally | faff about) ["!"] $$
      ^^ (don't | do not) leave it (too late | till the last minute | until the last minute) ["!"] $$
      (it'll | it will | it may | ^^) [be] too late tomorrow
      you ('ll need to | need to | must | have to | 've got to) act (fast | now | quickly | today)
      going once "," going twice
      ^^ (it's | they're) slipping away ["!"] $$
      ^^ ..3 expiring in (minutes | hours | moments | seconds) ["!"] $$
      ^^ gone (at | by) midnight ["!"] $$
      ^^ rush ["!"] $$
      go "," go "," go
      the (meter's | meter is) running
      (deal | deals | offer | offers | sale | price | prices | discount | quote) (is | are | will be | 's) [now | soon] history
      {duration} (remain | remaining) to (save | shop | order | book | claim)
      (deal | sale | offer) ..3 ":" {duration} remain
      (snag | grab | get | buy | book | lock) ..2 before the (price | timer | offer | clock) (resets | reset | changes | goes)
      only (good | valid) until you (close | leave | exit)
      (coupon | code | deal | offer | price) won't survive (the night | the day | the hour | until)
      price tag (changes | goes up | rises) (at midnight | tonight | tomorrow | soon)
      (rates | prices | fares) change (daily | hourly)
      (tariff | rate | deal | offer) [is being | to be | will be] withdrawn (soon | shortly | tonight | tomorrow)
      (don't | do not) (refresh | close this (window | page | tab)) ":" ...6 (discount | price | offer | deal)
      (book | order | buy | shop | apply) by (tonight | midnight) [and | to | $]
      (minutes | hours) "," not (hours | days)
      ^^ final {duration} ["!" | <dash>] $$
      ^^ (ends | ending | expires) in a (day | hour | minute | week) ["!"] $$
      (ends | ending | end) (tmrw | 2nite | 2day | tonite | 2morrow)
      ^^ ...2 <deal> ends "@" (midnight | noon | {time}) $$
      ^^ midnight tonight ":" ...4 ends $$
      11th hour (deal | deals | savings | offer | offers | sale)
      down to the wire
      (this is it | that's it) <dash> ..1 (final | last) (day | chance | hours)
      this is [really] the last (day | chance | call)
      ^ (oops | surprise | encore) ["!" | ","] ..1 (extended | {duration} more | one more day)
      (sale | deal | offer) [is] back for [just | only] {duration}
      ^^ extended [by | for] {duration} ["!"] $$
      power hour ":" ...3 (off | {percent})
      next {duration} ":" ...3 (free | off | {percent})
      free (shipping | delivery | returns | gift) (for the next (hour | day | {duration}) | ends soon | end soon)
      free (shipping | delivery | returns) [must] (end | ends) soon
      operators are standing by
      (call | ring | phone | text | apply | donate) ..1 in the next {duration}
      (apply | donate | enter) by midnight
      (before | until) doors (close | shut)
      replay (comes down | expires | ends | disappears) (tonight | soon | tomorrow | in {duration} | at midnight)
      (bonuses | rewards | points | gems | coins | credits) (expire | vanish | disappear) (tonight | at midnight | soon | today | tomorrow)
      (fast action | act fast | first hour) (bonus | bonuses | discount | price | savings)
      (price | prices) (rises | goes up | increases | jumps) (after | with) (the next | every) [{number}] (sales | sale | orders | order | buyers)
      get there before the (sale | deal | offer) (does | ends | goes)
      if you leave "," (this | your | the) (price | offer | deal | discount) (goes | disappears | is gone | vanishes)
      (last | final) boarding call for
      ({percent} off | {money} off | half price | <deal>) <dash> (ends | ending) [on | this] ({day} | monday | sunday | this weekend)
      ^^ price drop <dash> [for] {duration} [only] ["!"] $$
    `,
    // A label as a whole, where nothing shorter tells the place.
    'claim.urgency-frame': `
      ^^ ...5 (<dealish> | prices | fares | savings | discount | discounts | coupon | code | voucher | bonus | gift | reward | rewards | credits | {percent} off | {money} off | half price | upgrade | cart | basket | seats | tickets | spots) ...5 (be quick | before (it's | it is | they're | they are) ..1 (gone | late | over) | too late | while (it lasts | they last | you can) | running out | last chance | final call | last call | vanish | vanishes | vanishing | disappearing | evaporate | evaporates | evaporating | slipping away | self destruct | self destructs | about to (end | expire | close | go | vanish | disappear | run out) | almost (over | up | gone | out) | nearly (over | up | gone | out) | any (minute | second) | ticking | (minutes | hours | seconds) (left | remain | remaining | to go) | now or never | clock is on | won't (wait | last) | in the blink | never (come back | return | be repeated)) ...4 $$
      ^^ ...4 (be quick | last chance | final call | last call | don't (wait | delay | hesitate | dawdle | blink | snooze | dither) | time's (ticking | almost up | nearly up | running out) | running out | too late | now or never | tick tock | going fast | time flies | final (minutes | hours) | last (minutes | hours) | just (minutes | hours | seconds | moments) | only (minutes | hours | seconds | moments)) ...6 (<dealish> | prices | fares | savings | discount | coupon | code | voucher | bonus | gift | rewards | {percent} | {money} off | half price | upgrade | cart | basket | seats | tickets | spots | save | claim | snap up | bag | grab | lock in | join | subscribe | book) ...5 $$
    `,
    'claim.urgency-loose': `
      ^ (last | final) (week | weekend | month | day | hour | minute | night) $
      [there's | there is] [still | some] time ["," | left] but not (much | a lot | long | forever)
      (not | isn't) (much | a lot of) time [left]
      ^ (hurry | hurry up | quick | quickly) $
      (ends | ending | over) in a flash
      ^ (hurry | hurry up) [now | everyone | folks | there] $
      ^ (quick | quickly | rush) (now | everyone | folks | there) $
      no time to (lose | waste | spare | delay | think)
      [the] time is (running out | short | ticking | almost up | nearly up | of the essence | slipping away | almost gone | against you)
      [the] (clock's | clock is | timer's | timer is | seconds are | minutes are) (ticking | running | running down | counting down | on)
      ^ (almost | nearly) (over | gone | finished | up | too late)
      tick [,] tock
      (not | but not) forever $
      (you | you're | we're) running out of time
      (get | jump) in (now | quick | quickly | fast | early | before | while you can | on this now)
      ^ [so | better | please] (be | move | decide | react | respond | choose | reply) (quick | fast | quickly | swift)
      (pay | reply | respond | decide | upgrade | subscribe | enrol | enroll | register | switch | donate | apply | redeem | bid | renew | go | get it | get them | get yours | snap it up | pick up) (fast | quickly | quick | asap | immediately | at once | right away | without delay | before it's too late | while you can | while there's (still) time | in time)
      (sale | deal | offer | it's | it is) (final | last) (hours | days | minutes | day | call | chance)
      ^ (last | final) (orders | call | calls | reminder | notice | warning | push | stretch | moments | hours | days | minutes | day | night | chance | chances) ($ | "!" | "," | ":" | "-" | "–" | "—" | for | to | on)
      ^ [this is] (your | the) (last | final | only | one) (chance | shot | opportunity | reminder | call | warning)
      ^ [only | just | mere] (hours | minutes | days | moments | seconds) (to go | left | away | remaining | remain)
      (only | just | a mere) [a] (few | couple of | handful of) (hours | minutes | days | moments | seconds) (to go | left | remain | remaining)
      ^ (end | ends | ending | expires | expiring | closing | closes | going | leaving | finishing | finishes | disappearing) (soon | shortly | tonight | today | tomorrow | fast | [at] midnight | any (moment | minute | second))
      ^ (limited | short) (period | window | run | release)
      for a (limited | short) (period | window | run)
      ^ (while | so long as | as long as) (it lasts | they last | you can)
      ^ (now | today | tonight) only $
      (the | your | our) (window | door | doors | opportunity | chance | moment) (is | are) (closing | shutting | slipping away | passing) [fast | soon]
      (the sooner the better | make it snappy | look sharp | without delay | at the last minute | better hurry | better be quick | you'd better hurry | time to hurry | get moving | make haste | step on it)
      (last | final) few (minutes | hours | days | moments | seconds)
      (only | just) (minutes | hours | moments | seconds | days) (left | to go | remain | remaining)
      (don't | do not) (wait | delay | hesitate) (until | till | for) (tomorrow | later | monday | the last | it's)
      before (someone | somebody | anyone) (else | beats you)
      before (time | the time) (runs out | is up)
      before (it's | it is) ..1 (late | over)
      (one | two | 1 | 2 | three | 3 | {number}) (more | last | final) (hours | hour | day | days | minutes)
      ^^ ..6 <dash> {duration} (left | to go | remaining) ["!"] $$
      ^^ ..6 ends in {duration} $$
      ^ (get | grab | buy | order) (it | them | yours) while (it's | they're | it is | they are) hot $
      ^^ now's (the time | your chance) ["!"] $$
      ^^ tick ["…"] tick ["…"] $$
    `,
    'claim.countdown': `
      <perk> [is | are | will | will be | now | being] ("held" | reserved | locked | saved | kept | guaranteed | secured | yours | on hold | safe | blocked | ours) [in] [at this price] for [only | just | the next | another | about] [":"] <short-span>
      <perk> [will | is | are | may | will be] (<leaving> | <is-leaving> | <now-leaving> | released | given away | given up | resold | freed | reassigned | lost | gone | cleared | emptied | cancelled | canceled) (in | within | after) [only | just | about | under | less than] [":"] <short-span>
      (we're | we are | we'll | we will | we've | we have | we can | i'll) [only] (hold | holding | held | keep | keeping | kept | save | saving | saved | reserve | reserving | reserved | lock | locked | locking) [in] (your | these | this | the | it | them) ..3 for [only | just | the next | another | about] <short-span>
      (countdown | timer | time left | time remaining | minutes left) [to | until | till] ..4 (":" | "-" | "–" | "—") (<short-span> | {number} ":" {number} [":" {number}])
      (<buy-verb>) ..5 (in | within) the next <short-span>
      (<buy-verb>) ..4 ((in | within) <short-span>) (or | otherwise | before) ...8 (lost | lose | released | expire | expires | gone | miss | full price)
      ((you've only got | you only have) <short-span> | (you have | you've got | only | just) <short-span> (left | remaining | more)) (to (<buy-verb>) | before ...6 (gone | released | lost | expires | expire | ends | closes | goes | go))
      (<leaving> | <is-leaving> | <now-leaving> | gone | lost | over | released | back to full price) in [just | only | about | under | less than] [":"] ({timer} | {time} | {number} ":" {number} [":" {number}])
      <dealish> ..2 [":" | "-" | "–" | "—" | "," | "("] [only | just] ({timer} | {number} ":" {number} ":" {number} | {duration} (left | remaining | to go))
      <dealish> ["," | ":" | "-" | "–" | "—" | "("] [only | just] {duration} only
    `,
    // What is short by nature and sold by nobody: a code for signing in.
    'cue.access-code': `
      (verification | security | login | log in | sign in | confirmation | authentication | access | activation | pairing | reset | one time | single use | 2fa | two factor | pin | otp | entry | sms | backup) (code | codes | passcode | password | link | token | pin)
      (boarding | gates | gate | check in | bag drop) ~close
      for (guaranteed (next day | same day) | next day | same day | tomorrow's) (delivery | dispatch | shipping)
      for (delivery | dispatch | collection) (today | tomorrow | by {day} | on {day})
      (bank | credit | debit | payment | your) card ~expire
      (passport | licence | driving licence) ~expire
      (next day | same day) (delivery | dispatch | shipping) if you
      (shop | store | kitchen | branch | gym | pool | bar | office | museum | library | counter | park) closes (in | at)
    `,
    'cue.service-notice':
      'exam | quiz | assessment | test | lesson | download | upload | battery | cooking | baking | roasting | recording | playback',
    // A word of buying, which makes "hurry" about it.
    'cue.offer': `
      (book | switch | subscribe | enrol | enroll | join | sign up | upgrade | donate | renew | reserve | redeem | register | secure | activate | claim | bid | pre order | complete | lock in) (now | today | your | yours | it | this | in | before | soon | fast)
      (gift | bonus | coat | deal | pass | quote | fares | tickets | seats | gems | coins | reward | rewards | place | spot | cart | basket | checkout | eat free | kids go free)
    `,
  },
})
