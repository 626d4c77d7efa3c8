import { describe, expect, it } from 'vitest'
import { type Grammar, says, saysCharacter } from './decode.ts'
import { MailReader } from './mail.ts'

describe('the decoder that places are held against', () => {
  it.each<[Grammar, string, string]>([
    ['text', 'free', 'free'],
    ['text', 'fr\u00ADee', 'free'],
    ['text', 'a full\n> refund', 'a full refund'],
    ['text', '&amp;', '&amp;'],
    ['html', 'Save &amp; win', 'Save & win'],
    ['html', 'f<b>re</b>e', 'free'],
    ['html', 'I&notit;', 'I¬it;'],
    ['html', '&NotEqualTilde;', '≂̸'],
    ['html', 'one<br> &nbsp;two', 'one\ntwo'],
    ['html', 'Hi {{ name | default: "}}" }}!', 'Hi \uFFFC!'],
    ['markdown', '\\*free\\*', '*free*'],
    ['markdown', 'f**re**e', 'free'],
    ['markdown', 'one\n> > two', 'one two'],
    ['markdown', 'a\\\n  b', 'a\nb'],
    ['markdown', 'the [free](/a "b") box', 'the free box'],
    ['value', 'The \\"free\\" team', 'The "free" team'],
  ])('%s: %j says %j', (grammar, source, text) => {
    expect(says(grammar, source, text)).toBe(true)
  })

  it.each<[Grammar, string, string]>([
    ['text', 'fre', 'free'],
    ['text', 'free ', 'free'],
    ['text', 'fr ee', 'free'],
    ['text', 'not free', 'free'],
    ['html', '>free', 'free'],
    ['html', 'free</b>', 'free'],
    ['html', '<b>free', 'free'],
    ['html', '&amp;', '&amp;'],
    ['html', 'f<b>no</b>ree', 'free'],
    ['markdown', 'free**', 'free'],
    ['markdown', '&amp; win', '& wins'],
    ['value', 'fr=ee', 'free'],
  ])('%s: %j does not say %j', (grammar, source, text) => {
    expect(says(grammar, source, text)).toBe(false)
  })

  it.each<[Grammar, string, string, boolean]>([
    ['html', '&amp;', '&', true],
    ['html', '&amp', '&', true],
    ['html', '<br>', '\n', true],
    ['html', 'x<br>', '\n', false],
    ['html', '<b>e', 'e', false],
    ['html', '\r\n  ', ' ', true],
    ['markdown', '\\*', '*', true],
    ['markdown', '**', '*', false],
    ['markdown', '  \n> ', '\n', true],
    ['text', '{{ n }}', '\uFFFC', true],
    ['text', 'n', '\uFFFC', false],
    ['text', '', ' ', false],
  ])('%s: whether %j is the character %j', (grammar, source, character, expected) => {
    expect(saysCharacter(grammar, source, character)).toBe(expected)
  })

  it('reads mail from any letter to any other', () => {
    const source = [
      'Subject: =?utf-8?Q?caf=C3?= =?utf-8?Q?=A9_free?=',
      'Content-Type: multipart/mixed; boundary="a b"',
      '',
      '--a b',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'limi=',
      'ted =E2=82=AC9',
      '--a b',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      '',
      'PHA+cmlzay1mcmVlPC9wPg==',
      '--a b--',
      '',
    ].join('\r\n')
    const mail = new MailReader(source, false)
    const read = (words: string): string => {
      const at = source.indexOf(words)
      return mail.read(at, at + words.length)[0]
    }
    expect(read('f=C3?= =?utf-8?Q?=A9_fr')).toBe('fé fr')
    expect(read('mi=\r\nted =E2=82=AC')).toBe('mited €')
    // `risk` is bits 24 to 55 of the part: it begins in the fifth letter.
    expect(read('cmlzay')).toBe('risk')
    expect(read('y1m')).toBe('-f')
    expect([mail.isHtml(source.indexOf('cmlz')), mail.isHtml(source.indexOf('limi')), mail.inPart(5)]).toEqual([true, false, false])
  })
})
