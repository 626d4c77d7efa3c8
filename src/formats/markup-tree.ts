/** Text between tags. */
export interface TextNode {
  readonly type: 'text'
  readonly start: number
  end: number
}

/** `{…}` among text, or as the value of an attribute. */
export interface ExpressionNode {
  readonly type: 'expression'
  readonly start: number
  end: number
  readonly items: Item[]
}

/** A tag of Svelte's own: `{#if x}`, `{:else}`, `{/if}`, `{@html x}`. */
export interface BlockTagNode {
  readonly type: 'blockTag'
  readonly sign: string
  readonly start: number
  end: number
}

export interface CommentNode {
  readonly type: 'comment'
  readonly start: number
  readonly end: number
}

export interface ElementNode {
  readonly type: 'element'
  /** As written; empty for `<>`. */
  readonly name: string
  readonly start: number
  readonly nameEnd: number
  /** Past the `>` of the start tag. */
  openEnd: number
  /** Where the end tag begins; -1 when there is none. */
  closeStart: number
  end: number
  selfClosing: boolean
  readonly attributes: AttributeNode[]
  readonly children: MarkupNode[]
}

/** A value is one stretch of text, or parts; neither when only the name stands there. */
export interface AttributeNode {
  readonly name: string
  readonly start: number
  readonly nameEnd: number
  end: number
  /** What stands between the quotes. */
  value?: readonly [start: number, end: number]
  parts?: (TextNode | ExpressionNode)[]
}

export type MarkupNode = TextNode | ExpressionNode | BlockTagNode | CommentNode | ElementNode

/** A template literal: its text, and what is put into it. */
export interface TemplateItem {
  readonly type: 'template'
  readonly start: number
  end: number
  readonly parts: (TextNode | ExpressionNode)[]
}

/** A part of an expression, as far as candor needs to understand it. */
export type Item =
  | { readonly type: 'string'; readonly start: number; readonly end: number }
  | { readonly type: 'operator'; readonly text: string; readonly start: number; readonly end: number }
  /** Names, calls, numbers; with the markup that stands somewhere in them. */
  | CodeItem
  | { readonly type: 'group'; readonly start: number; end: number; readonly items: Item[] }
  | TemplateItem
  | ElementNode

export interface CodeItem {
  readonly type: 'code'
  readonly start: number
  end: number
  readonly markup: MarkupNode[]
}

/** What is wrong with a file, in one sentence. */
export interface Problem {
  readonly message: string
  readonly start: number
}
