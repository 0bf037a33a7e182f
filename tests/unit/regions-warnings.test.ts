import { describe, expect, test } from 'vitest'
import { childAgeWarnings } from '../../lib/regions/age-warnings.ts'
import { meetingWarnings } from '../../lib/regions/meeting-warnings.ts'
import { regionWith } from '../../lib/regions/region.ts'
import { inSwedish } from '../fixtures/in-words.ts'

describe('warnings for a meeting day', () => {
  const asked = {
    day: '2026-10-16',
    today: '2026-10-01',
    consentDay: '2026-09-30',
    summonsDay: '2026-10-01',
    needDay: '2026-09-28',
  }
  const warned = (patch: Partial<typeof asked>, region = regionWith('gavleborg')) =>
    meetingWarnings(region, { ...asked, ...patch }).map(inSwedish('dayWarnings'))

  test('a day that keeps to the rule has none, nor has no day', () => {
    expect(warned({})).toEqual([])
    expect(warned({ day: '' })).toEqual([])
    expect(warned({ consentDay: '', summonsDay: '', needDay: '' })).toEqual([])
  })

  test.each<[string, Partial<typeof asked>, RegExp[]]>([
    ['in the past', { today: '2026-10-17' }, [/har redan varit/]],
    ['before consent (law)', { consentDay: '2026-10-17' }, [/före samtycket.*2025:400/]],
    ['before the call', { summonsDay: '2026-10-17' }, [/före kallelsen/]],
    [
      'on a public holiday',
      { day: '2026-12-25', summonsDay: '2026-12-10' },
      [/juldagen, en helgdag/],
    ],
    [
      'on an eve',
      { day: '2026-10-30', summonsDay: '2026-10-15' },
      [/allhelgonaafton\. Det är ingen röd dag/],
    ],
    [
      'on a Saturday (Gävleborg: Friday)',
      { day: '2026-10-17' },
      [/en lördag/, /inte på en fredag\. Gävleborgs/],
    ],
    [
      'after three weeks (Gävleborg)',
      { day: '2026-10-23' },
      [/efter tidsgränsen, torsdag 22 oktober 2026\. Gävleborgs/],
    ],
  ])('%s', (_name, patch, expected) => {
    const found = warned(patch)
    expect(found).toHaveLength(expected.length)
    expected.forEach((words, index) => {
      expect(found[index]).toMatch(words)
    })
  })

  test('the same day after ten days from need (Värmland), and under no rule', () => {
    expect(warned({}, regionWith('varmland'))).toEqual([expect.stringContaining('10 dagar')])
    for (const id of ['stockholm', 'neutral', 'vastra-gotaland']) {
      expect(warned({}, regionWith(id))).toEqual([])
    }
  })
})

describe('the child’s age', () => {
  const warned = (id: string, birthDate: string, followUp: string) =>
    childAgeWarnings(regionWith(id), { birthDate, today: '2026-10-01', followUp }).map(
      inSwedish('ageWarnings'),
    )

  test.each<[string, string, string, string, RegExp[]]>([
    ['17, and so at the follow-up', 'gavleborg', '2009-03-01', '2026-12-01', []],
    [
      '18 on the very day of the follow-up',
      'gavleborg',
      '2008-12-01',
      '2026-12-01',
      [/fyller 18 år tisdag 1 december 2026/],
    ],
    [
      '18 on the very day of the follow-up, where 18 is in the range',
      'vastra-gotaland',
      '2008-12-01',
      '2026-12-01',
      [/fyller 18 år tisdag 1 december 2026.*samtycket/],
    ],
    ['18 the day after', 'gavleborg', '2008-12-02', '2026-12-01', []],
    [
      '18 already (Gävleborg 0–17)',
      'gavleborg',
      '2008-09-01',
      '2026-12-01',
      [/är 18 år\. Åldern är 0–17/],
    ],
    ['18 already (Västra Götaland to 20)', 'vastra-gotaland', '2008-09-01', '2026-12-01', []],
    ['turns 18 (Västra Götaland)', 'vastra-gotaland', '2008-11-01', '2026-12-01', [/fyller 18 år/]],
    ['turns 21 (Västra Götaland)', 'vastra-gotaland', '2005-11-01', '2026-12-01', [/fyller 21 år/]],
    ['40 where no range is known', 'varmland', '1986-01-01', '2026-12-01', []],
    ['no follow-up yet', 'gavleborg', '2008-12-01', '', []],
    ['no birth date', 'gavleborg', '', '2026-12-01', []],
  ])('%s', (_name, id, birthDate, followUp, expected) => {
    const found = warned(id, birthDate, followUp)
    expect(found).toHaveLength(expected.length)
    expected.forEach((words, index) => {
      expect(found[index]).toMatch(words)
    })
  })
})
