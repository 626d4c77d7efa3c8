import { defineLexicon } from '../../src/language/index.ts'

/** One yes for several things. */
export default defineLexicon({
  groups: {
    assent:
      'yes to | agree | agrees | agreeing | accept | accepts | accepting | consent | consents | consenting | acceptance of | consent to | approve | confirm ..6 accept | confirm ..6 agree',
    contract:
      'terms | t & c | t & cs | t & c s | tos | conditions | rules | agreement | privacy (policy | notice | statement) | terms ..2 (service | use | conditions) | policies | (privacy | cookie) policies',
    and: 'and | & | + | "," | as well as | plus | including | including the | with',
    advert:
      'receive ...8 (marketing | promotional | commercial | advertising) | (receive | receiving | get | getting | be sent | being sent) [..5] (offers | promotions | promotion | emails | e mails | email | newsletter | newsletters | texts | text messages | sms | deals | updates | news | messages | discounts | catalogue | catalogues | advertising | communications | calls) | receive (offers | emails | e mails | texts) | (hear | hearing) ..2 (about | from) | [the | our | your] [weekly | monthly] (newsletter | newsletters | mailing list) | (marketing | advertising) ($ | by | from | via | and | calls) | (promotional | advertising | marketing | commercial) (emails | e mails | email | calls | texts | messages | sms | communications | offers | purposes | mail) | (be | being) (contacted | called | emailed | texted) ..12 (offers | partners | sponsors | third parties | affiliates | marketing | promotions | products | phone) | (be | being) contacted by ..3 (partners | sponsors | affiliates | third parties) | (be | being) added to ..2 (mailing list | list | newsletter) | be (informed | told | notified) ..1 (about | of) ..3 (offers | news | promotions | deals | products) | (sign | signing) me up | subscribe to ..3 (newsletter | mailing list | emails | e mails | updates | news) | (send | email | e mail | text | call) me ..4 (offers | news | deals | promotions | newsletter | updates)',
    handing:
      '(share | sharing | sell | selling | pass | passing | disclose | disclosing | transfer | send | sending) ...6 (details | data | information | e mail | email | address | contact) ...6 (partners | third parties | sponsors | advertisers | affiliates | agencies | companies) | (data | details | information) ..6 (shared | sold | passed | disclosed | transferred) ...4 (partners | third parties | sponsors | advertisers | affiliates | companies) | profiling',
    channel:
      'e mail | e mails | email | emails | sms | text | texts | text message | text messages | phone | telephone | calls | call | post | mail | whatsapp | push notifications | fax',
  },
  patterns: {
    'claim.bundle-offers': `
      <assent> ...4 <contract> ...8 <and> [i | you | to | also | that i | by] [..2] <advert>
      <assent> ...2 <contract> [","] (and | &) ...8 (want | wish | would like) ...3 <advert>
      <assent> ...2 <contract> <and> ...4 <advert>
      <assent> ..3 <advert> ...4 (and | &) [i | you] [also] [agree to | accept | to | consent to] [the | our | your | its] [..1] <contract>
      (agree | accept | acceptance) ...6 (and | &) [to] (subscribe | receive | sign up) ..4 (newsletter | emails | e mails | updates | offers | news)
      over {number} ...2 <assent> ...3 <contract> ...3 <and> ...4 <advert>
      (tick | check) to <assent> ...4 <contract> <and> ...2 <advert>
      (privacy policy | privacy notice) [","] (and | &) <assent> to <advert>
      (register | sign up | join | create ..3 account) "," <assent> ...3 <contract> <and> ...3 <advert>
      (terms | conditions | rules) "," (cookies | profiling | privacy) <and> <advert>
    `,
    'claim.bundle-sharing': `
      <assent> ...4 <contract> ...6 <and> [i | you | to | also] [..3] <handing>
      <assent> ..3 <advert> ...6 <and> [to] [..2] <handing>
    `,
    // One yes to several uses of data, or to advertising by several firms.
    'claim.bundle-purposes': `
      (<assent> | allow | permit) ..4 (processing | use) of (my | your) ..2 (data | details | information | photo) ...6 <and> [for] [the purpose of] [..2] (marketing | advertising | profiling | newsletter | promotional purposes)
      (consent | agree) to ..2 (data processing | processing) ["," | and] ...4 <and> ..2 (newsletter | marketing | profiling | advertising)
      permit ..3 (use | sharing) of my ...4 (and | &) ...3 for (advertising | marketing)
      (use of [my | your] details for marketing)
    `,
    // One yes to all means of contact.
    'claim.bundle-channels': `
      (consent | agree | accept | allow | permit) ...14 <channel> ["," | and | or | &] <channel> ["," | and | or | &] [and | or] <channel>
    `,
    // Advertising as the price of taking part.
    'claim.bundle-condition': `
      (must | need to | have to | required to | requires you to | in order to ...6 must) [also] (<assent> | subscribe | sign up) [to] [the | our] ..3 <advert>
      (must | need to | have to | required to | requires you to) (<assent>) [to] <advert>
      to (enter | download | take part | participate | register | win | continue | access ..3) "," ..3 (<assent> | subscribe) [to] <advert>
      (newsletter | marketing | advertising | offers) is (required | mandatory | necessary | compulsory) ..3 (enter | participate | take part | register | download | win)
      (receiving | subscribing to) ..3 (newsletter | emails | e mails | offers) is (required | mandatory | necessary)
    `,
    'cue.consent-denied': "(not | don't | never | without | optional | optionally | separately | withdraw)",
    // An act that could ask for the terms alone.
    'cue.channel-offer':
      '(offers | marketing | news | newsletter | promotions | promotional | advertising | contact me | contacted | consent to | partners | third parties | sponsors | affiliates)',
  },
})
