import type { Block, Document } from '../document/index.ts'
import type { AnnotatedDocument } from './annotated-document.ts'
import type { Annotation } from './annotation.ts'

/** Hosts where nothing is measured: networks, shops of apps, maps, helpers of newsletters. */
const NO_SOURCES =
  /(?:^|\.)(?:facebook|instagram|twitter|x|linkedin|youtube|tiktok|pinterest|threads|whatsapp|t|fb|wa|bsky|mastodon|discord|vimeo|apple|google|list-manage|mailchimp|gravatar|w3)\.[a-z.]+$/

/** Number of links to one host from which it is taken for the site's own. */
const OWN_LINKS = 3

/**
 * The hosts that a document speaks for, without `www.`: those its front matter names, that of a mail's sender, those of mail addresses in it, and,
 * where none is named, the one that most links go to.
 */
export function ownHosts(document: Document, links: readonly { href: string }[]): ReadonlySet<string> {
  const own = new Set<string>()
  const { fields } = document.meta
  for (const name of ['domain', 'domains', 'site', 'url', 'canonical']) for (const host of namedHosts(fields.get(name) ?? '')) own.add(host)
  for (const name of ['from', 'reply-to', 'sender']) for (const host of mailHosts(fields.get(name) ?? '')) own.add(host)
  const counts = new Map<string, number>()
  for (const { href } of links) {
    for (const host of href.startsWith('mailto:') ? mailHosts(href) : []) own.add(host)
    const host = hostOf(href)
    if (host !== undefined) counts.set(host, (counts.get(host) ?? 0) + 1)
  }
  for (const block of document.blocks) if (block.text.includes('@')) for (const host of mailHosts(block.text)) own.add(host)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (own.size === 0 && most !== undefined && most[1] >= OWN_LINKS) own.add(most[0])
  return own
}

/**
 * Tells of the claims of a document whether they name where they come from: by words such as "according to" or "Source:" in their block or the
 * next, by a link to someone else's site there, or by a note, matched by its marker, that gives a year.
 */
export function sourcesOf(document: AnnotatedDocument): (claim: Annotation) => boolean {
  let own: ReadonlySet<string> | undefined
  const isForeign = (href: string): boolean => {
    const host = hostOf(href)
    if (host === undefined || NO_SOURCES.test(host)) return false
    own ??= ownHosts(document.document, document.links())
    return !isOwn(host, own)
  }
  return (claim) => {
    if (claim.near('disclosure.source', 'neighbour', { negated: true }) || hasSourceNote(claim)) return true
    const next = document.blocks[claim.block.index + 1]
    return hrefsOf(claim.block).some(isForeign) || (next !== undefined && hrefsOf(next).some(isForeign))
  }
}

function hasSourceNote({ document, block, sentence }: Annotation): boolean {
  return document.markers.notesOf({ block, start: sentence.start, end: sentence.end }).some(({ text }) => YEAR.test(text) && text.length > 15)
}

const YEAR = /\b(?:19|20)\d\d\b/

/** Where a block's links go. A button asks for an action; it is no source. */
function hrefsOf({ role, data, marks }: Block): string[] {
  if (role === 'button') return []
  const hrefs = marks.flatMap(({ kind, href }) => (kind === 'link' && href !== undefined ? [href] : []))
  return data.href === undefined ? hrefs : [data.href, ...hrefs]
}

/** `shop.example.com` belongs to `example.com`, and the other way round. */
function isOwn(host: string, own: ReadonlySet<string>): boolean {
  for (const one of own) if (host === one || host.endsWith(`.${one}`) || one.endsWith(`.${host}`)) return true
  return false
}

/** The host of an absolute address, in lower case and without `www.`; undefined for any other. */
export function hostOf(href: string): string | undefined {
  const found = /^\s*(?:https?:)?\/\/(?:[^/?#@\s]*@)?(?:www\.)?([a-z0-9.-]+\.[a-z]{2,})(?=[:/?#]|\s*$)/i.exec(href)
  return found?.[1].toLowerCase()
}

const namedHosts = (text: string): string[] =>
  [...text.matchAll(/(?:[a-z0-9-]+\.)+[a-z]{2,}/gi)].map(([host]) => host.toLowerCase().replace(/^www\./, ''))

const mailHosts = (text: string): string[] => [...text.matchAll(/@((?:[a-z0-9-]+\.)+[a-z]{2,})/gi)].map(([, host]) => host.toLowerCase())
