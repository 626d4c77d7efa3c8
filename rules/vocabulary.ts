import { type CompiledLexicons, compileLexicons } from '../src/language/index.ts'
import { lexicons } from './lexicon/index.generated.ts'

/** All lexicons, compiled. The bundle has the result in place of this module (see `scripts/build.mjs`): compiling costs more than linting a file. */
export const vocabulary: CompiledLexicons = compileLexicons(lexicons)
