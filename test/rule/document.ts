import { lexicons } from '../../rules/index.generated.ts'
import { type Block, type Kind, Source, stateKind } from '../../src/document/index.ts'
import { Parsers } from '../../src/formats/index.ts'
import { Annotator } from '../../src/language/index.ts'
import { AnnotatedDocument, type Annotation } from '../../src/rule/index.ts'

const annotator = new Annotator(lexicons)
const parsers = new Parsers()

/** Parses and annotates a text with the whole vocabulary. */
export async function annotate(
  text: string,
  format: 'markdown' | 'html' | 'email' | 'text' = 'markdown',
  kind: Kind = 'pricing',
): Promise<AnnotatedDocument> {
  const document = (await parsers.get(format))(new Source('test', text), parsers.options)
  stateKind(document, kind, 'option')
  return new AnnotatedDocument(document, annotator)
}

/** The one block that holds some words. */
export function blockWith(document: AnnotatedDocument, words: string): Block {
  const found = document.blocks.filter((block) => block.text.includes(words))
  if (found.length !== 1) throw new Error(`${found.length} blocks hold ‘${words}’`)
  return found[0]
}

/** The one annotation of a label that holds some words. */
export function annotationWith(document: AnnotatedDocument, label: string, words: string): Annotation {
  const found = document.find(label, { conditional: true }).filter((annotation) => annotation.text.includes(words))
  if (found.length !== 1) throw new Error(`${found.length} annotations ${label} hold ‘${words}’`)
  return found[0]
}
