import { defineLexicon } from '../../src/language/index.ts'

/** What readers are made to do before they see what they came for. */
export default defineLexicon({
  groups: {
    'step-goal':
      'continue | continue reading | keep reading | read on | go on | proceed | unlock | reveal | carry on | finish | exit | leave | close this | skip | move on | access | enter the site | view the (page | site | content | article | results) | see the (page | site | content | article | results) | keep watching | keep playing | play on | withdraw',
    'price-thing':
      'price | prices | rate | rates | cost | costs | fee | fees | quote | fares | menu | catalogue | catalog | results | result | score | availability | offers | deals | plans | tariffs | tariff | details | article | content | listing | listings | page | rest | products | answer | diagnosis | matches',
  },
  patterns: {
    // An act that has nothing to do with what the reader wants.
    'claim.forced-step': `
      (guest checkout | checkout as [a] guest | guest orders) (isn't | is not | is no longer | are not | aren't | not) (available | possible | offered | supported)
      (create | open | register | make) [for] [an | a | your] [free] account to (check out | checkout | buy | place your order | complete your (order | purchase) | pay | see | add to (cart | basket | bag) | look around | browse)
      (register | sign up) to (check out | checkout | buy | place your order | complete your (order | purchase) | add to (cart | basket | bag) | look around | browse)
      (connect | link) your (bank | facebook | google | instagram | contacts | calendar | inbox | twitter | tiktok | phone book) ..1 to (<step-goal> | see | view | enter | play | get)
      (add | enter | give | provide) (a | your | an) [..1] (phone number | mobile number | credit card | card number | e mail address | email address | date of birth | phone) to (<step-goal> | complete | see (the | our | more | all) | look)
      (accept | allow) (all | everything | all cookies | cookies | tracking | ads | marketing) to (enter | <step-goal> | read | view | see | use)
      you must (accept | allow | agree to) (all | everything | cookies | marketing | tracking | ads) to
      watch (the | this | our | an | a) ..1 (ad | advert | video | trailer | clip) [to the end] to (<step-goal> | close)
      (install | add) (our | the) ..1 (extension | plugin | toolbar | app) to (<step-goal> | see | view | read | watch | download)
      (sign up | subscribe | register | join [our | the] [mailing list | newsletter | list | club | community] | subscribe to (our | the) ..1 newsletter | sign up (for | to) (our | the) ..1 newsletter | opt in) to (read | see | view | unlock | reveal | browse | enter | show | continue reading | keep reading) [the | our | your | all | more | this] ..1 (rest | full | whole | article | price | prices | rate | rates | results | result | menu | site | shop | store | offers | deals | catalogue | collection | page | content | answer | score | more)
      (join | subscribe to | sign up (for | to)) (our | the) [..1] (mailing list | newsletter | list | emails | community) to (unlock | enter | continue | see | view | read | browse | access | proceed)
      (accept | agree to | consent to | allow | opt in to) [our | all | the] [..1] (marketing | emails | e mails | offers | newsletters | texts | advertising | promotional ..1 | personalised ads | tracking) to (use | continue | enter | get online | connect | read | see | unlock | access | proceed | view)
      (give | grant | allow) [us] (access to your | access your) [..1] (contacts | phone book | address book | photos | friends | location | friend list | inbox) to (<step-goal> | go on | see | play | view | enter | use)
      (upload | take | send | add) (a | your) [..1] (selfie | photo | id | picture | passport) to (see | unlock | browse | <step-goal> | view | enter)
      (complete | fill in | finish) (your | the) [..1] profile to (view | see | read | unlock | reply | <step-goal>)
      (leave | give us | send us | enter | submit) your ..2 (number | phone | email | e mail | address | details) and (we'll | we will | we) ..1 (tell | show | send | reveal | call) [you] ..2 (price | prices | rate | quote | cost | result | results)
      to (see | view | read | reveal | unlock | compare | browse) [the | our | your | all] ..1 (<price-thing>) "," [first | please | just | you (must | need to | have to)] (enter | give | add | create | sign up | log in | register | verify | share | install | download | subscribe | call)
      (enable | turn on | allow | share) [your] location to (browse | continue | read | enter | view our | see our | unlock | proceed)
      (wait | watch for) {duration} to (skip | continue | close | proceed | unlock)
      (reply to | answer | complete | fill in) (our | this | the) [..1] (survey | questionnaire) or (lose | forfeit | miss)
      (you must | you need to | you have to | you'll need to) (install | download | get | open) (our | the) app to
      (share | post | tweet | repost) [this | it | us | the ..1] (with {number} ..2 | on (facebook | instagram | x | twitter | tiktok | social media | linkedin | whatsapp | your ..2)) [","] to (<step-goal> | get | see | view | read | download | claim | use | activate | enter | play)
      share with {number} ..2 to (<step-goal> | get | see | view | read | download | claim | use)
      (invite | refer | tag | add) {number} ..2 (friends | people | contacts | colleagues | others | players) to (<step-goal> | see | view | read | use | activate | enter | play | get in | join)
      (follow | like | subscribe to) (us | our ..2) [..2] to (<step-goal> | enter your | see | view | read | use your | play)
      (rate | review) (us | this app | our ..2 | the app) [..3] to (<step-goal> | get your | see | view | read | claim your)
      (watch | view | sit through) {number} [more] [short] (videos | ads | adverts | video | ad | clips) to (<step-goal> | see | get your | claim your | cancel)
      (enter | give us | give | provide | add | leave | type | submit | verify | confirm | register) (your | a | us your) [mobile | phone | valid | work | full | credit | payment | bank | home] (phone | number | mobile | telephone | email | e mail | card | credit card | address | details | payment card | bank details | id) [number | address | details] to (see | view | reveal | unlock | read | browse | find out | show | access | check | continue reading | compare | open) [your | the | our | this | all] ..1 (<price-thing> | browse | site | shop | {number})
      (verify | add | enter | register) (your | a | us your) [..1] (phone number | mobile number | credit card | payment card | card | phone) to (browse | <step-goal> | look around | enter)
      (create | open | make | register for | sign up for) [an | a | your] [free] (account | profile | membership) to (see | view | compare | read | browse | check | reveal | unlock | get) [your | the | our | all] ..1 (<price-thing>)
      (log in | login | sign in | sign up | register | connect) [with (facebook | google | instagram | your ..2)] to (see | view | compare | reveal | unlock) [the | our | your | all] [..1] (price | prices | rates | result | results | score | menu | costs | fees | quote)
      (turn off | disable | switch off | deactivate | pause | remove | whitelist | uninstall) [your | the | any] (ad blocker | adblocker | ad block | adblock | ad blockers) ...8 (to | continue | read | view | watch | access)
      (allow | enable | turn on | accept | activate | permit | switch on) [push | browser | our | all] (notifications | location | tracking | cookies | contacts) [access] ["," | and] ..2 to (<step-goal> | read | watch | close | play | see (the | this) | view (the | this))
      (download | install | get | open | switch to) (the | our) [free] app to (<step-goal> | read | see (the | this | all | more | your (price | results)) | view | cancel | check out | finish | claim)
      (call | phone | ring | email | contact) [us | our team] (to find out | for) (the | our | your) ..1 (price | prices | cost | rate | rates)
      (complete | finish | take | answer) (this | the | our | a) ..3 (survey | quiz | questionnaire) to (<step-goal> | see (your | the) (price | result | results | offer) | get your result)
      (buy | add | purchase | order) (another | one more | {number} more) ..2 to (<step-goal> | check out | proceed)
      (enter | add | give | provide | leave) (your | a) ..1 (card | card details | payment details | bank details | credit card | phone number | mobile | email | number) [details] to (see what's | see what | look | find out | open | peek | reveal | view | look inside)
      (invite | refer | add | recruit) {number} (contacts | friends | people | others | members) [..2] to (unlock | withdraw | cash out | claim | continue | see | open | get your)
      (price | prices | results | result | menu | rates | fares | full article | answers | quote) [is | are] (visible | shown | available | revealed | unlocked | displayed) ..2 (after | once | only | when | to) ..3 (register | registration | registering | log in | login | logged in | sign in | signed in | sign up | signing up | members | subscribers | subscribing | account)
      (join | register | sign up | log in | subscribe) (for | to (see | view | reveal | unlock)) [our | the | your | all] ..1 (prices | price | rates | full price list | results | fares)
      (sign up | register | join | join us | create (a | an | your) [free] account) [now | today | for free | free] to (keep reading | continue reading | read on | keep watching | keep scrolling | see more | view more | unlock | continue) ["!" | $]
      you need (an account | to (register | sign up | create an account)) to (continue | check out | checkout | view | see | read | browse)
      ^^ [an] account [is] required [to (check out | checkout | buy | continue | view | order)] ["!"] $$
      guest checkout [is] (unavailable | disabled)
      enter your (email | e mail) [address] to (unlock | get access | reveal | keep reading | read on | continue reading)
      enter your (phone | mobile) number to (get | see | receive | reveal) ..2 (quote | price | results | result | rate)
      (open | continue | keep reading | read on) in [the | our] app to (continue | read | see | view | unlock | keep)
      use (the | our) app to (continue | unlock (this | the) (price | offer | deal))
      ^ (install | download) [it | now] to (continue | unlock | read | view | see)
      (disable | turn off | pause) it to (continue | view | read | access | proceed)
      (detected | using) an (ad blocker | adblocker | ad block)
      ^^ (ad blocker | adblocker | ad block) (detected | enabled | is on) ["!"] $$
      share [this [..1]] to (unlock | see | reveal | view) ["!" | the | your | $]
      invite (friends | a friend) to (unlock | continue | see | reveal)
      like (our page | us) [on ..1] to (get | unlock | see | reveal)
      you can (close | skip | leave) [this | ..2] in {duration}
      (login | log in) for (price | prices | pricing)
      join [for] free to (view | see | read | unlock)
      (create | open) (a | an) [free] account to (view | see | read | access) (this | the | your | our | more | all)
      (sign up | register) [now | for free | free | today] to (view | access | read | download | see) [this | the | your | our | more | all | ..1 (price | prices | results | list | rest)] ["!" | $]
      (register | sign up) now to see the price
      registration [is] required to (view | read | see | continue | download)
      (must be | need to be | have to be) (logged in | signed in | registered) to (view | see) [our | the] (price | prices | pricing)
      (log in | login | sign in) to (view | see) [our | the | trade] (pricing | prices)
      sign in to (check out | checkout)
      enter your (email | e mail) [address] to (download | access (this | the) (offer | deal | guide | discount) | see (the | your) (price | quote | rate | results))
      (download | get | open | install) (the | our) app to (see | view | unlock) (price | prices | this | the)
      click allow to (continue | confirm | proceed | watch | download)
      ^ please (turn off | disable | switch off | pause) your (ad blocker | adblocker | ad block) ["!" | $]
      whitelist (us | our site | this site) to (continue | read | view)
      (follow | refer a friend | watch ad | watch an ad | watch a short ad | leave a review | write a review | complete an offer | tag a friend | rate {number} stars) [us [on ..1]] to (unlock | reveal)
      complete (an offer | a survey | a task) to (continue | unlock | proceed)
      (you'll need | you will need) an account to (continue | check out | checkout | view | see | read | order)
      (tell | ask | get) {number} (friends | people | contacts) to (unlock | join | sign up | claim)
      (answer | complete | take) ..2 survey to (see | get | unlock) (your | the) (discount | offer | code | reward)
      (join | sign up | register) now to see the rest
      (price | prices) only visible to members
      ^^ hidden price ...4 $$
      see price in (app | basket | cart | bag)
      add to (basket | cart | bag) to see [the] price
      leave your number to (get | see) your (results | price | quote)
      allow us to contact you to see
      verify your identity to see [our | the | your] (rates | price | prices | quote)
      notifications are required to (continue | watch | read)
      consent or (subscribe | pay)
      (can't | cannot) read this with an (ad blocker | adblocker)
      sit through this ad
      (invite | import | upload) your contacts to (carry on | continue | unlock | proceed)
      post about us to (get | unlock | claim)
    `,
  },
})
