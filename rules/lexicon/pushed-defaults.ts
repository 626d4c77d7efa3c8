import { defineLexicon } from '../../src/language/index.ts'

/** What was chosen for the reader, and what one act is said to agree to besides. */
export default defineLexicon({
  groups: {
    /** What costs more and goes on top. */
    'default-extra':
      '<extra> | warranty | [starter | service | care | comfort | travel | welcome | premium | accessory | upgrade | support] (pack | package | bundle | kit) | (sms | text | flight | price | delivery) (updates | alerts | notifications) | alerts | waiver | (vip | premium | plus | gold | club | annual | monthly | weekly | yearly | trial) [membership | plan | pass | club | subscription | delivery] | (lounge | airport | parking | fast track | priority) [access | pass | passes | transfer | transfers] | upgrade | subscription | magazine [subscription] | ([express | priority | next day | premium] (delivery | shipping | boarding | handling)) | seats | meal | breakfast | guarantee | assistance | roadside assistance | carbon offset | recurring (gift | donation | payment | order) | (monthly | regular | yearly) (gift | donation | payment | giving) | round up | [a] {money} (donation | tip) | service charge | best option | recommended option | (1 | 2 | 3 | two | three | {number}) year (plan | warranty | cover) | longest plan | annual plan | shoe care kit | care kit | memberships | auto renew | auto renewal | autopay | support plan | extras | add on | add ons | seat reservation | seat reservations | (annual | yearly) billing | (premium | pro | gold | plus) plan | extra driver | additional driver',
    'never-asked':
      '<cover> | warranty | [a] [{money}] (donation | tip) | gratuity | (recurring | monthly | regular) (gift | donation | payment | order | giving) | (annual | yearly | longest) plan | membership | carbon offset | magazine | vip [club | membership] | [service | care | support] pack | subscription | auto renewal | (priority | premium) (support | boarding | seats) | protection | care plan | fast track | flex pass | charity round up | domain privacy | security suite | antivirus | shoe care kit',
    'default-put':
      'added | included | selected | chosen | ticked | checked | pre selected | preselected | pre ticked | pre checked | switched on | turned on | activated | enabled | picked | bundled | thrown in | popped in | opted in | applied',
    'box-off': '<untick-box> | un select | switch off | toggle off | opt out | opt out [here]',
    /** Words that turn a meaning round. */
    'turned-word':
      "not | don't | do not | didn't | doesn't | wouldn't | won't | never | no longer | rather not | prefer not | stop | decline | declining | exclude | excluded | excluding | object | left off | left out | taken off | opt out | opted out | opting out | removed | remove | refuse | unsubscribe | unsubscribed | without | lose | losing | miss | missing | forfeit | forego",
    'mail-word':
      'hear | hearing | contacted | contact | receive | receiving | emails | e mails | email | newsletter | newsletters | mailing list | offers | updates | news | texts | sms | calls | messages | marketing | promotions | partners | included | subscribed | share | shared | sell | sold | data | details | catalogue | catalogues | brochures | telephoned | phoned | called | telephone | mailings',
    'act-word':
      'spinning | downloading | playing | entering | closing | continuing | clicking | tapping | pressing | proceeding | ordering | placing | buying | paying | watching | scanning | opening | claiming | taking | starting | voting | submitting | completing | sending | requesting | accepting | redeeming | unlocking | registering | scrolling | swiping | reading | dismissing | skipping | choosing | selecting | collecting | checking out | booking | creating | logging | signing in | joining | providing | giving | typing | filling | using | visiting | leaving | ticking | confirming | participating | answering | calling | listening | installing | checking | tracking | viewing',
    'act-now':
      'log in | sign in | win | get | spin | download | play | enter | close | continue | click | tap | press | proceed | order | buy | pay | watch | scan | open | claim | start | vote | submit | complete | redeem | unlock | register | scroll | swipe | answer | confirm | check out | book | install',
    'bound-to':
      'agree | consent | accept | subscribe | authorise | authorize | opt in | sign up | are (enrolled | subscribed | signed up | opted in | joining | agreeing) | will be (enrolled | subscribed | signed up | opted in | charged | billed | added) | become a | join | order | allow | permit | also (agree | accept | subscribe | join | consent) | give (us | your) (permission | consent)',
    'ad-thing':
      'emails | e mails | email | sms | texts | text messages | calls | newsletter | newsletters | offers | advertising | advertisements | ads | promotions | promotional | marketing | contacted | partners | affiliates | sponsors | advertisers | third parties | mailing list | mailings | catalogue | catalogues | adverts | (call | text | email | contact | phone | message) you | your (data | details | information | number | contacts) | lenders | telemarketing | robocalls',
    'bill-thing':
      'membership | plan | subscription | weekly pass | monthly pass | pass | billed | charged | renew | renews | club | recurring | auto renewal | automatic renewal | premium | charges apply | service fee | insurance | vip | instalments | installments | weekly charge | monthly charge | annual fee | monthly fee | weekly fee | trial',
    'of-order':
      '<order-word> | account | ticket | tickets | total | bill | checkout | delivery | stay | rental | room | flight | donation | gift | subscription',
  },
  patterns: {
    'claim.extra-added': `
      (we | we've | we have) set (your | the) ..1 (tip | donation | plan | box | delivery | contribution | subscription | gratuity) to
      (your | the) ..1 (tip | donation | box | contribution | subscription | gratuity) ..1 (has been | is | was) [automatically] set (to | at)
      (gratuity | tip | service charge | donation) is already (included | added)
      (contribution | donation) (of {money} | ":" {money}) ..6 (added | included | selected)
      (<never-asked>) (is | are) on ($ | "." | ",")
      (express | priority | premium) (handling | delivery | shipping | service) is on $
      (flexible | flex) (ticket | fare | rate) (selected | chosen | added | ticked) [for you | automatically]
      (your | the) ..1 (fare | seat | ticket | delivery | shipping | room | plan | order | booking | car | policy) (has been | was | is | have been) [automatically] (changed | upgraded | switched | moved) to ..3 ("+" | "(" | {money} | for {money})
      (assigned | allocated | given) to you for (a | an) [small | extra | additional] (fee | charge | {money})
      (your | this) (bag | basket | cart | order | booking | total | fare | rental | trip | checkout) [total] (includes | contains | comes with | has) (a | an | our | the | your) ..2 (<default-extra>) [..1 ("(" ..2 ")")]
      (you've been | you have been) [automatically | already] (signed up | enrolled | enroled | opted in | subscribed | added) ..1 (for | to | in | into) ...5 (<ad-thing> | <bill-thing> | rewards | scheme | programme | program)
      (extra legroom | legroom | priority | seats | bags | baggage | meals | cover | insurance | transfer | transfers | parking) ..1 (selected | chosen | added | booked) for (all | every | each | both) ..1 (passengers | passenger | travellers | travelers | traveller | guests | nights | days)
      (auto renew | auto renewal | auto reload | auto top up | autopay | auto pay | auto ship | auto refill | auto upgrade | auto delivery | subscribe & save | subscribe and save) [":" | is | has been] [set to] (on | switched on | turned on | enabled | activated | selected | preselected | pre selected)
      ^^ ...8 (pre selected | preselected | pre ticked | preticked | pre checked | prechecked | auto selected | already ticked | already selected | already checked) ...4 $$
      (service fee | service charge | tip | gratuity | donation | handling fee) [of] [{percent} | {money}] [is | was | has been] (automatically (included | added) | (included | added) (automatically | for you | by default))
      (tip | gratuity | donation) [of] [{percent} | {money}] [was | has been] (included | added) [for you]
      (tip | gratuity | donation | contribution) for ..3 (has been | was | is) [automatically] (added | included)
      (<default-extra>) (has been | have been | was | were) [automatically | already] (added | applied | activated) ($ | "," | ":" | "-" | "–" | "(")
      ^^ (<default-extra>) (added | applied | auto added) ($ | ":" | "," | "(" | "-" | "–" | automatically)
      ^^ ..3 (<default-extra>) (added | applied | in) [to] [your] (<order-word>) $$
      (we | we've | we have) (chose | picked | selected | chosen | set) ..3 (<default-extra>) ..2 for you
      we rounded (up your | your ..2 up)
      ^^ ..4 (round | rounded) up ...3 already done $$
      (we | we've | we have | we'll) [have | 've] [also | already | automatically | kindly | conveniently | taken the liberty and | gone ahead and] (<default-put>) [a | an | the | your | some | our | in] [..2] (<default-extra>) [[..3] (for you | by default)]
      (we | we've | we have) [already | also | automatically | kindly | conveniently] (ticked | checked | selected | added | included | preselected | pre selected | chosen | switched on | turned on) (it | this | that | them | these | the box | this box | one | everything) [..1] for you
      (we | we've | we have) [already | also | automatically | kindly] (upgraded | moved | switched | bumped) (you | your ..2) (to | onto) ..3 ("+" | "(" | {money} | for {money} | plan | express | premium | priority | insured | plus | vip | annual | yearly)
      (we | we've | we have) [already | automatically] (signed you up | enrolled you | opted you in | added you | subscribed you) (for | to | in | into)
      (<default-extra>) ["(" ..3 ")"] [is | are | has been | have been | was | were | will be] [already | also | automatically] (<default-put>) (for you | for (this | your) ..1 (<of-order>) | on your behalf | automatically | by default)
      (<default-extra>) ["(" ..3 ")"] [is | are | has been | have been | was | were | will be] [also | already | automatically] (added | included | put | placed) (in | to | into | on) (your | the | this) [..1] (<of-order>)
      (<default-extra>) ["(" ..3 ")" | ":"] [is | are] [now | already] in your [..1] (<order-word>) [already | too | now | as well]
      (<default-extra>) [..1] (":" | "-" | "–" | "—") (added | already added | included | selected | pre selected | ticked | switched on | on) [to | in | by default | for] [your] [<of-order>]
      ^^ already (added | included | selected | in your (<order-word>)) [for you] (":" | "-" | "–" | "—") ...8 $$
      (recommended | picked | chosen | suggested) [for you] [and | ","] already (in | added to) your (<order-word>)
      already in your (<order-word>) (":" | "-" | "–" | "—") ...6 (<default-extra> | {money})
      (<never-asked>) ["(" ..3 ")"] (selected | ticked | chosen | pre selected | preselected | pre ticked | switched on) ["!" | "." | ":" | "," | $]
      (default | suggested | preset | pre set | pre selected | standard) (tip | donation | gratuity | service charge) [":" | "-" | is | of] ({percent} | {money})
      (tip | gratuity | donation | service charge) [of ({percent} | {money})] [is | has been] (set | preset | pre set | defaulted | filled in) (to | at | for)
      (your | the) (<of-order>) [total] (has been | was | is) [automatically | already] rounded up
      (pre selected | preselected | pre ticked | preticked | pre checked | prechecked) (the | your | a | our) [best | recommended | most popular | longest] ..1 (option | plan | choice | cover | package | bundle | upgrade)
      (selected | ticked | switched on | turned on | included | added | on) by default [for (you | your)] [":" | "-" | "–" | ","] ...4 (<default-extra> | {money})
      (<default-extra>) (is | are) (selected | ticked | switched on | turned on | included | added | on) by default
      (vip | member | members | club | membership | plus | premium) (price | prices | discount | rate | savings) applied ...8 (membership | renews | billed | monthly | a month | per month)
      free [..1] (bottle | pack | kit | book | gift | bonus | sample | item | box | trial | mug | book | watch | phone | shipping | delivery) [..1] (comes with | is tied to | starts | includes | enrols you in | enrolls you in | signs you up for) (a | an | our | the | your) ..1 (plan | subscription | membership | trial | monthly plan | club)
      (<default-extra>) [{money}] [is | are | was | has been | have been] (automatically | already | by default) [been] (<default-put> | on | active)
      (<default-extra>) ["(" ..3 ")"] [is | are] [on | sits | sitting | waiting | placed | put] [already | now] (in | into) (the | your | this) ..1 (basket | bag | cart | trolley | total | booking | order) [by default | already | $ | "." | "," | "!"]
      (one click | one tap | 1 click | easy) (upgrade | upgrades | ordering | buying | purchasing | checkout | pay) [is | are] (already | automatically) [<default-put> | on]
      (<default-extra> | fee | membership fee) [{money}] [has been | was | is] (added | applied | charged) (to | on) (your | the | each | every) ..1 (order | booking | passenger | traveller | traveler | ticket | night | guest | room | bill | total | purchase | delivery)
      (meal | meals | bag | bags | seat | seats | insurance | cover | transfer | breakfast) [was | is | are | has been | have been] (added | selected | chosen | included) (to | for) (each | every | all | both) ..1 (passenger | passengers | traveller | traveler | travellers | guest | guests | person | night | ticket | adult)
      (seat | seats | seats together | bundle | bag | cabin) [..1] (chosen | selected | picked | assigned | added) for (your (group | party | family | trip | booking) | you) ["," | "(" | ":" | "–" | "-"] {money}
      (includes | including | comes with | added | contains) ...8 (can be | may be | can always be) (deselected | unticked | unselected | unchecked | removed | taken off | opted out of | switched off)
      (we | we've | we have) [already | also | automatically | kindly] (picked | chose | chosen | selected | set | booked) (a | an | the | our | your) ..1 (flexible | flexi | flex | premium | best | deluxe | annual | yearly | bigger | larger | longer | longest | top | full | plus | business | upgraded | popular) [..1] (fare | plan | ticket | room | rate | option | size | pack | box | cover | bundle | tier | package) [for you]
      (we | we've | we have) [gone ahead and | went ahead and | taken the liberty of | taken the liberty and] (popped | slipped | dropped | thrown | tossed | tucked | snuck | sneaked | put | placed) ...6 (in | into) (your | the) ..1 (basket | bag | cart | trolley | booking)
      (sample | trial pack | starter pack | gift | bottle | kit | <default-extra>) [has been | was | have been] (popped | slipped | dropped | thrown | tucked | put | placed) (in | into) (your | the) ..1 (basket | bag | cart | trolley | booking | order)
      (we | we've | we have) (gone ahead and | went ahead and | taken the liberty (of | and)) (added | adding | turned on | turning on | switched | switching | signed | signing | enrolled | upgraded | upgrading | included | including | activated | selected | booked | enabled)
      (we | i) went ahead and (added | turned on | switched | signed | enrolled | upgraded | included | activated | selected | booked | enabled)
      (we | we've | we have) (pre filled | prefilled | pre set | preset | filled in | suggested and added) ..2 ({percent} | {money} | tip | donation | gratuity)
      (we | we've | we have) rounded ..3 (up)
      (round up | charity top up | top up | donation) [..6] (is | are) already (on | in | added | included | ticked | selected | done)
      (charity | donation) [top up] already (in | added to | part of) your (total | order | bill | basket)
      (added | selected | included) [for you | already | automatically] ["," | ";" | "." | "–" | "-" | "—" | "("] ...2 (remove | untick | uncheck | deselect | click to (take | remove)) ..1 (it | this | them | at | if | here | any time | $)
      (comes with | includes) (our | a | the) ..4 ["," | ":" | "–" | "-"] ..1 (click | tap | untick | uncheck | deselect | opt out | remove) [..2] (take (it | this) (off | out) | remove (it | this) | remove $)
      ^ (remove | delete | untick | uncheck | deselect | unselect | clear | take) (it | this | them | these) [out | off | from ..2] (if | unless) ..1 you ..1 (don't | do not | not | 'd rather not | rather not | no longer) (need | want | wish | like | require)
      (recommended | picked | chosen | selected | suggested) [for you] [and | ","] already (added | included | in your (<order-word>) | selected | ticked) [":" | "–" | "-" | $]
      (you'll | you will | you) be [automatically] (enrolled | enroled | signed up | added | subscribed | upgraded | moved | opted in | entered) [in | into | to | for | on] ..3 (club | membership | programme | program | newsletter | plan | premium | plus | vip | rewards | scheme | list | subscription | trial) ...4 (when | once | at | with | automatically | after | by default | as soon as | $)
      (you've been | you have been | you were) [automatically] (moved | switched | upgraded | transferred | bumped | put) (to | onto | on | up to) (the | our | a | an) ..1 (annual | yearly | premium | plus | higher | bigger | paid | auto renewing | longer | gold | vip | pro) [plan | tier | membership | package | contract]
      (you're | you are) ((all set | set up | down | booked in | enrolled | signed up | subscribed) (for | to | on | in | with)) [our | the | a | all | monthly | weekly | regular | auto | automatic] [..1] (refills | deliveries | shipments | boxes | membership | auto renewal | auto ship | notifications | alerts | newsletter | updates | plan | texts) ...8 (change | switch off | turn off | untick | opt out | deselect | unless | until | manage | undo | skip)
      (opted in | opt in | signed up | subscribed | enrolled | consented) [to | for | in] ..4 by default
      (location sharing | location | tracking | personalised ads | personalized ads | data sharing | notifications | newsletters | newsletter | marketing emails | marketing | texts | auto play | autoplay | ad tracking | contact syncing | contact sync | face recognition | activity sharing | public profile) [..1] (is | are | has been | have been | was) [already | automatically] (turned on | switched on | enabled | activated | on | allowed | selected) (for you | by default | automatically | already)
      (location sharing | tracking | personalised ads | personalized ads | data sharing | newsletter | marketing emails) (has been | have been) (turned on | switched on | enabled | activated)
      ^^ (<default-extra> | insurance | protection) ":" (on | yes | added | included | selected) $$
      (free | complimentary) ..2 (enclosed | included | added | inside) "," ..1 (subscription | membership | plan | monthly | club) ..1 (starts | begins | follows | renews | continues)
      (sample | trial | gift | bottle | kit) ...8 (with | then) (monthly | weekly | regular | automatic) (refills | deliveries | shipments | charges | boxes) (to follow | after | follow | follows | thereafter)
      qualifies for ..4 ["," | "–" | "-" | ":"] [already | automatically] added
      ^^ ...6 (<extra> | warranty | gratuity | service charge | round up | seats | bag | bags | upgrade | breakfast | transfer | contribution) ...6 (by default | pre selected | preselected | pre ticked | pre checked | automatically (added | included | applied) | unless you (untick | uncheck | remove | deselect | opt out | say no | tell us) | untick to | uncheck to | deselect to | opt out if) ...6 $$
      ^^ ...4 (untick | uncheck | deselect | unselect | un tick) ...6 (<extra> | warranty | gratuity | service charge | upgrade | breakfast | transfer | contribution | membership) ...6 $$
      ^^ ...4 (by default | automatically | for your convenience | to save you time | as most customers do | so you don't have to) ["," | ":"] ...4 (added | included | selected | ticked | chosen | switched on | enrolled) ...3 (<default-extra> | newsletter | emails | offers) ...6 $$
      (added | included | selected | switched on | turned on | ticked | enabled | activated) ..4 (for your convenience | to save you time | so you don't have to | as most (customers | people | guests | travellers) do)
      (delivered | delivery | ship | shipped | repeat | refill | refills | repeats) every ({period} | {duration}) ["," | "(" | "–" | "-" | ":"] ..1 (selected | default | preselected | pre selected | ticked | recommended)
      (quantity | amount | size | term | contract | tip | donation) [has been | was] (set | changed | updated | increased | upgraded | raised | bumped) [up] (to | from) ...3 (for you | automatically | for better value | best value | recommended)
      (we | we've | we have) (upped | bumped | doubled | increased | topped up | rounded up) (your | the) ..2 (order | quantity | donation | tip | plan | box | size | gift | basket | cover)
      (annual | yearly | monthly | auto) (billing | payment | payments | renewal) (selected | preselected | pre selected | ticked | on by default)
      ^^ ...5 (newsletter | marketing | partner offers | third party offers | data sharing | personalised ads | personalized ads | share my ..2 | share your ..2 | text offers | offers by (text | email | post | phone)) ":" (on | yes | enabled | opted in | selected | ticked) $$
    `,
    // A box whose name says only what one loses by leaving it.
    'claim.extra-loss': `
      (<box-off> | remove (the | this) tick | remove tick | turn off | clear the box) [here | this | the box | this box] to (lose | miss | forfeit | give up | forgo | travel without | go without | ship without | drive without | continue without | risk | waive | pay [the] (full | more | double | extra | standard | regular) | remove your (protection | benefits) | be (unprotected | uninsured | left))
      ^^ ..4 "(" (risky | unprotected | not protected | not covered | no (protection | cover) | least protection | at your own risk | uninsured) $$
    `,
    'claim.extra-pushed': `
      (recommend | suggest | advise) (keeping | adding | taking) (your | our | the | full) ..1 (<cover> | protection | cover)
      (everybody | everyone | nearly everyone) (takes | adds | picks | chooses | buys) (the | our | this)
      (travellers | travelers | customers | people | shoppers | families | drivers | guests | users) like you (choose | add | pick | prefer | take | buy | always)
      never (rent | travel | drive | fly | ship | leave) without (our | a | the) ..1 (waiver | <cover> | protection | cover)
      (don't | do not) risk (a | an | paying | up to) ..1 {money} ...4 (keep | add | take | choose | get) ..2 (<cover> | protection | cover | waiver)
      ^^ ...8 "(" not recommended $$
      (agree | accept | allow | yes | keep | continue | add) ...5 "(" recommended $
      recommended ":" (keep | add | leave | accept) ..2 (<cover> | protection | cover | <default-extra> | on)
      (skip | decline | refuse | remove | without) [..1] (<cover> | protection | cover | coverage) and (risk | pay | lose | be)
      ^^ not [yet] (insured | protected) $
      ^^ not yet covered $
      (your | this) ..1 (order | cart | basket | trip | booking | purchase) is missing ..1 (<cover> | protection | cover)
      (smart | savvy | wise | clever | experienced | seasoned) (people | customers | travellers | travelers | shoppers | buyers | guests | drivers | renters | owners | families) [always | never | all] (add | choose | pick | take | get | protect | travel | buy | go)
      (customers | travellers | travelers | shoppers | buyers | guests | drivers) (always | usually | normally | all) (add | take | pick | choose) (the | a | our | this)
      (most | nearly all | almost all | {percent} of | {number} (of | out of | in) {number}) [of] [our | all | the | other | smart | savvy] (people | customers | travellers | travelers | shoppers | buyers | guests | drivers | renters | owners | families | users) [like you | on this route | here] (add | choose | buy | pick | take | select | get | include | go for) (<extra> | protection | cover | insurance | the ..2 (pack | package | plan | bundle))
      (don't | do not) forget [to (add | take) | your | the | about] [..1] (<cover> | protection | cover | extended warranty)
      (yes | no) ["," | "-" | "–"] ["," ] (add | protect | include | keep) ...4 (recommended | most popular) ["," | ")" | $]
    `,
    'claim.inverted-choice': `
      (tick | check | select | click) ..2 if you (disagree | object | mind) ...2 not ..1 (sharing | receiving | getting | being | hearing)
      (agree | want | wish | prefer | choose) to not be (excluded | removed | left | opted)
      (not | don't | do not | wouldn't | 'd not | rather not) ..2 (wish | want | like | prefer) to be (excluded | left out | unsubscribed | opted out | left off | removed from not)
      (don't | do not) (want | wish) to (decline | refuse | opt out | unsubscribe | object)
      (cancel | withdraw | undo) my (opt out | objection | refusal)
      (to | and) stop not (receiving | getting | hearing | being)
      opting out means you (agree | accept | consent | want)
      (unsubscribe | exclude | remove | opt) me (out of | from) (being (unsubscribed | excluded | removed | opted out) | opting out | unsubscribing)
      (decline | refuse | forget) to (opt out | unsubscribe | object)
      (don't | do not) (opt me out | unsubscribe me | exclude me | remove me | leave me out) [of | from]
      (prefer | rather | want | like) ...3 (don't | do not | not) stop ...8 (leave | tick | untick | check | uncheck | box)
      (turn | switch) off do not (send | share | contact | sell | email | track)
      if you (don't | do not | would not) (want | wish | like) ...8 (don't | do not) (untick | uncheck | tick | check | opt)
      (remain | stay | are | be) (subscribed | opted in | signed up | included) unless [this | the | you] ..2 (unticked | untick | uncheck | unchecked | object | opt out)
      (data | details | information | address | number | card) ..2 (will be | are | may be) (shared | sold | passed | charged | billed | used) ...5 unless you (opt out | object | untick | uncheck | tell us | say | deselect)
      <box-off> ..4 [if | unless] ..6 <turned-word> ...5 <mail-word>
      <box-off> ..4 if ..4 (object | don't | do not | rather not | would not | 'd not | not like | wouldn't) ...8 <turned-word>
      opt out [here | below] if ..4 (not | n't | don't | wouldn't | rather not)
      (leave | keep) ..4 (blank | empty | unticked | unchecked | ticked | checked) if ..6 <turned-word>
      (don't | do not) (tick | check | select | mark | opt out) ...6 (if | unless) ..5 <turned-word>
      (tick | check | select | mark | click) [..3] if ...6 (not to not | not to be (excluded | removed | left | opted | unsubscribed) | not (want | wish | like | prefer) (not | to (stop | opt out | be (removed | excluded | left | taken | unsubscribed | opted))))
      (not | don't | do not | wouldn't | would not | rather not) [..3] to not (be | receive | hear | get | have | share | contact)
      (not | don't | do not | wouldn't) (want | wish | like | agree) [us] to (stop | not | refrain | cease | avoid | decline | refuse | opt out | exclude | be excluded | be removed | be left) ...5 <mail-word>
      ^ yes ["," | "-" | "–" | "—" | ":" | "!"] (i | we | please | i'd) [would] (don't | do not | decline | refuse | rather not | opt out | stop | not)
      ^ yes ["," | "-" | "–" | "—" | ":" | "!"] (cancel | remove | decline | exclude | opt me out | don't | do not | stop) ..3 (and | from | send | share)
      ^ no ["," | "-" | "–" | "—" | ":" | "!"] [please | do | i] (send me ..2 (offers | newsletter | emails | deals | news | marketing | promotions) | sign me up | agree | accept | consent | opt me in | share my | continue to send | keep sending | want to (receive | get | hear | be contacted))
      (un | de) (tick | check | select) ..3 (un | not | don't)
      (decline | refuse | reject | disagree) to not
      (opt out of | decline | refuse) (being (excluded | left out | removed | unsubscribed | opted out) | opting out | not (receiving | getting | being) | unsubscribing)
      (not | n't | don't | do not | never | wouldn't | rather) ..2 (wish | want | like | prefer | agree | choose | ask | need) not to (receive | get | hear | be | have | share | join | subscribe)
      ^ no ["," | "-" | "–" | ":" | "!"] [please] (don't | do not | never) (stop | cancel | remove | unsubscribe | exclude | leave | end | opt | delete | turn off)
      ^ (don't | do not) (stop | cease | quit) (sending | emailing | texting | calling | contacting | sharing) ..1 (me | my | us)
      <box-off> [..3] (if | unless) (you | i | you'd | i'd | you would | i would | we) ..2 (rather not | prefer not | 'd rather not | don't want | do not want | don't wish | do not wish | do not agree | don't agree | object | disagree | not wish | not want | don't need | do not need | wouldn't like | would not like)
      <box-off> (all | any | the | these | both | every) ..3 (boxes | box | options | ticks | settings | choices) to (keep | protect | stop | opt | avoid | decline | prevent | refuse | stay)
      (cross | mark | tick | check | click | x) (this | the | here) [box] ..1 so [that] (we | you | us) ..2 (not | never | don't | do not | refrain | stop | won't)
      (tick | ticked | checked | unticked | unchecked | crossed | cross | untick) (boxes | box) (mean | means) ..3 (won't | will not | don't | not | stop | no | never)
      (leave | keep) (the | this) (box | tick | boxes) (alone | as it is | as is | untouched | on)
      (opt out | decline | refuse | say no | unsubscribe | object) by (leaving | keeping | not) ..4 (box | boxes | blank | empty | ticked | unticked | checked | unchecked | ticking | checking | selecting)
      (keep | leave | put) me (out of | off) (the | your) ..1 (no mail | no call | do not call | do not contact | do not mail | opt out | suppression | unsubscribe | unsubscribed) [list | lists | register]
      (i | we) [also | hereby] object to not (being | receiving | getting | hearing)
      (not | don't | never | won't) ..2 refrain from
      do not refrain from
      (don't | do not) (leave | keep) [..2] (unchecked | unticked | checked | ticked | blank | empty) (if | unless)
      (you are | you're) [automatically | already] (subscribed | signed up | opted in | enrolled) (to | for | in) ..4 ["." | ";" | ","] ...1 (switch | turn | untick | uncheck) off
      ^^ ...8 (untick | uncheck | deselect | unselect | un tick | un check | unticked | unchecked) ...8 (stop | avoid | opt out | don't | do not | not | decline | refuse | exclude | rather | prefer | unless | object) ...8 $$
      ^^ ...8 (don't | do not | not | rather | object | unless | decline) ...8 (untick | uncheck | deselect | unselect | un tick | un check | unticked | unchecked) ...6 $$
      ^^ (i | yes | please | tick | check | select) ...6 (don't | do not | not | never | wouldn't) ...5 (not | stop | unsubscribe | unsubscribed | opt out | opted out | exclude | excluded | decline | refuse | removed | left out) ...5 <mail-word> ...5 $$
      ^^ (untick | uncheck | deselect | unselect) to unsubscribe $$
      ^^ (tick | check) if you'd rather not (get | receive | hear) ...5 $$
      opt out by (ticking | checking) (this | the | here)
      (we | we'll) [will] (send | email | text | contact | call) you ..3 (offers | emails | news | marketing) unless you (click | tick | opt out | untick | object)
      (you'll | you will) (receive | get) (our | marketing | promotional) (emails | offers | texts | mailings) unless you (opt out | tell us | untick | click)
      ^^ tick if you'd rather not ...6 $$
      unsubscribe me from not
    `,
    'claim.agreed-by-act': `
      (<act-now> | get | send | show | unlock | proceed | reserve) ...5 and [also] (subscribe | sign | add | enrol | enroll | opt) me [up | in] [to | for] ...4 (<ad-thing> | <bill-thing>)
      (proceed | continue | go) [to (payment | checkout | results)] and (accept | join | start | activate | agree to) ..2 (<bill-thing> | <ad-thing>)
      (using | redeeming | entering | applying) (this | the | our | your) ..2 (enrols | enrolls | subscribes | signs) you
      (finishing | getting | taking | ending | viewing | seeing | finding | using) ..3 (signs you up | subscribes you | enrols you | enrolls you | adds you)
      ^^ (continue | close | scroll | proceed | enter | swipe) (to | and) (accept | agree | consent) [[to] all [cookies]] $$
      by (<act-word>) ...14 (you | i | you'll | you will) [..1] (<bound-to>) ...10 (<ad-thing>)
      by (<act-word>) ...14 (you | i | you'll | you will) [..1] (<bound-to>) ...8 (<bill-thing>)
      by (<act-word>) ...14 (you'll | you will | you are | you're) [also | automatically] (be [automatically] (enrolled | subscribed | signed up | opted in | added | charged | billed) | enrolled | subscribed | joining)
      (<act-now>) [now | here | below | this | the ..1 | your ..1] (and | to) [you] [also | automatically | thereby] (agree | consent | accept | subscribe | opt in | join | authorise | authorize) to ..6 (<bill-thing> | <ad-thing>)
      (<act-now>) ..3 and you [also | automatically | thereby | will] (agree | consent | accept | subscribe | opt in | join | authorise | authorize | be (enrolled | subscribed | signed up | charged | billed | added)) ..6 (<bill-thing> | <ad-thing>)
      (when | if | once) you (<act-now>) ...6 you [also | automatically | thereby | will] (agree | consent | accept | subscribe | opt in | join | authorise | authorize | be (enrolled | subscribed | signed up)) ..6 (<bill-thing> | <ad-thing>)
      (<act-word>) ..4 (means | signs you up | subscribes you | enrols you | enrolls you | counts as | confirms | constitutes | implies) ...6 (<bill-thing> | <ad-thing>)
      (<act-now> | hit play | press play | sign in | check out) and (you're | you are | you'll be | you become | you've become) [automatically | now] (a | an | our | in | subscribed | signed up | enrolled | part of) ..1 (member | subscriber | subscribed | on the list | club | newsletter | premium | $)
      by (<act-word>) ...10 (agree | consent | accept | allow us) to (install | add | download | set | make) ...4 (toolbar | browser | extension | homepage | search engine | software | app | default)
      (every | each | any | your) [..1] (purchase | order | booking | download | donation | entry | visit | payment | quote | spin | vote) ..1 (signs you up | enrols you | enrolls you | subscribes you | adds you | opts you in | registers you | makes you a | counts as | comes with a (subscription | membership))
      (access | get | see | unlock | view | claim | receive | read) [your | the | our | this] ..2 (results | result | quote | gift | offer | prize | guide | report | price | prices | download | coupon | code | article) by (joining | subscribing | signing up | agreeing | accepting | opting in | registering | consenting) ...8 (list | partner | partners | marketing | emails | newsletter | offers | club | membership | texts | calls)
      ^^ (yes | agree | accept | consent) to (everything | all of it | all of the above | the lot) $$
      ^^ ...2 (clicking | tapping | pressing | ordering | paying | buying | downloading | redeeming | claiming | continuing | proceeding | registering | entering | spinning | playing | scanning | checking out | signing in | accepting | opening) ...10 (agree | consent | subscribe | subscribes | enrols | enrolls | opts | joins | signs | authorises | authorizes | opted | subscribed | enrolled) ...10 (<ad-thing> | <bill-thing>) ...5 $$
      by (signing up | subscribing | registering | creating ..2 account) ["," ] you [also] (agree | consent) to ...6 from ..3 (partners | affiliates | sponsors | third parties | advertisers | selected companies)
      (agree | accept) and continue to (receive | get) ..2 (offers | emails | marketing | news | promotions)
      ^^ agree (& | and) subscribe $$
      your (email | e mail | number) [address] will be (added | subscribed) to our (mailing list | marketing list | newsletter)
      ^^ (pay | checkout | check out | place order | complete order | continue to payment | buy | buy now) (and | &) (subscribe | join | start (subscription | trial | membership | my trial)) $$
      ^^ (subscribe | join | start trial) (and | &) (check out | checkout | pay | place order) $$
      by (<act-word>) ..4 you start (a | your | our) ..1 (subscription | membership | trial | plan)
      by (<act-word>) ..4 your (subscription | membership | trial) (begins | starts)
      (we'll | we will) (sign you up | subscribe you | add you) (to | for) ...3 (newsletter | mailing list | emails | texts | club) (when | once | if) you
      (register | sign up | continue | join | enter) and receive (marketing | offers from ..2 partners | promotional)
      ^^ (submit | register | enter | continue | download | send) (and | &) subscribe $$
      sign me up and accept the (terms | conditions | rules)
      agree to everything ..2 "," including (marketing | offers | emails)
    `,
  },
})
