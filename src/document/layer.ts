import type { Positions } from './offset-map.ts'

/** A stretch of template syntax in a layer's text. */
export interface TemplateSpan {
  readonly start: number
  readonly end: number
  readonly type: 'variable' | 'control' | 'comment'
  /** The variable's name, or the control's keyword. */
  readonly name: string
  /** Of a variable: it has a default, or stands in a condition. */
  readonly guarded?: boolean
}

/** Template syntax that is not whole: half a tag, a tag without content, a block without its end. */
export interface TemplateProblem {
  readonly type: 'unclosed' | 'unopened' | 'empty' | 'unclosed-block'
  readonly start: number
  readonly end: number
  /** As it is written. */
  readonly text: string
  /** The variable's name or the block's keyword, where there is one. */
  readonly name: string
}

/** One decoded text that blocks are cut from: the file itself, or a part of an e-mail. */
export interface Layer {
  /** Template syntax already masked, same length as the unmasked text. */
  readonly text: string
  /** Where this text comes from; absent when it is the file itself. */
  readonly map?: Positions
  readonly templates?: readonly TemplateSpan[]
  /** What is wrong with its template syntax. */
  readonly problems?: readonly TemplateProblem[]
}
