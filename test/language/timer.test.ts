import { describe, expect, it } from 'vitest'
import { timerLength } from '../../src/language/timer.ts'

const found = (text: string, start = 0): string => text.slice(start, start + timerLength(text, start))

describe('timerLength', () => {
  it.each([
    '02:13:45',
    '00 : 12 : 27 : 15',
    '2 DAYS 13:06:13',
    '3Days01:49:51',
    '00Days17Hours12Mins13Secs',
    '03 days 19 hours : 54 mins : 22 secs',
    '1 Days, 4 Minutes, 44 Seconds',
    '0d 13h 25m 10s',
    '1 4 : 4 5',
  ])('reads %s whole', (timer) => {
    expect(found(`${timer} left!`)).toBe(timer)
  })

  it.each(['09:30', '23:59:59 GMT', '11:59:00 pm', '2 hours', '2 hours 30 minutes', '1:100', '12', '29:43'])(
    'does not take %s for a countdown',
    (text) => {
      expect(found(text)).toBe('')
    },
  )

  it('stays linear on long runs of digits', () => {
    const text = '1 '.repeat(200_000)
    const begun = performance.now()
    for (let at = 0; at < text.length; at += 2) timerLength(text, at)
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})
