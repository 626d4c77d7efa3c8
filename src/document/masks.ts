/** What the template mask writes over template syntax, one code unit for each it covers (see `src/formats/template.ts`). */
export const MASK_VARIABLE = 0xe000
export const MASK_CONTROL = 0xe001
export const MASK_COMMENT = 0xe002
