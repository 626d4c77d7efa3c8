/** What the block builder reads of an mdast node; both parsers give it. Offsets count from the start of the text the parser was given. */
export interface MarkdownNode {
  readonly type: string
  /** Absent on a few nodes that a parser makes by rewriting text. */
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } }
  readonly children?: readonly MarkdownNode[]
  readonly value?: string
  readonly depth?: number
  readonly ordered?: boolean | null
  readonly checked?: boolean | null
  readonly url?: string
  readonly title?: string | null
  readonly alt?: string | null
  readonly identifier?: string
  readonly label?: string | null
}

/** A Markdown parser: CommonMark with GitHub's extensions, without front matter. */
export type ParseMarkdown = (text: string) => MarkdownNode
