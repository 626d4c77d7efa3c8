import { defineLexicon } from '../../src/language/index.ts'

/** Groups of words that patterns everywhere share. */
export default defineLexicon({
  groups: {
    we: 'we | our | us | our (company | team | staff)',
    item: 'product | products | item | items | app | apps | plan | plans | service | services | software | tool | platform | course | kit | box | gift | bonus | sample | ticket | tickets | e-book | ebook | book | guide',
  },
  patterns: {},
})
