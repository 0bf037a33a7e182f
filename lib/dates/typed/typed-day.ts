import type { Result } from '../../result.ts'

/** Where a field's days usually lie, relative to today. Decides the year of a day typed without one. */
export type UsualTime = 'ahead' | 'near' | 'behind'

type DayFault =
  | 'not-a-day'
  | 'no-such-day'
  | 'no-month'
  | 'no-weekday'
  /** The detail is the day that was written beside another weekday. */
  | 'other-weekday'
  /** The detail is the day that was written beside another week. */
  | 'other-week'
  /** 20-11-26 may be in 2020 or in 2026. */
  | 'two-ways'
  | 'year-off'
  | 'only-time'
  /** Next Friday may be in this week or in the next, and Friday on a Friday is today or in a week: the detail is the first of the two days. */
  | 'next-or-after'

export type TypedDay = {
  readonly day: string
  /** A time of day was written beside it. */
  readonly hasTime?: boolean
  /** No further letter makes it another day: it may be kept while somebody is still typing. */
  readonly isWhole: boolean
}

export type Years = { readonly from: number; readonly to: number }
export type TypedDayContext = {
  readonly today: string
  readonly lies: UsualTime
  /** The years that the field's days may lie in. */
  readonly years?: Years
}
export type TypedDayResult = Result<TypedDay, DayFault>
