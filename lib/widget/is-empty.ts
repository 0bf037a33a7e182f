import { createPlan } from '../plan/create.ts'
import { same } from '../plan/same.ts'
import type { Plan } from '../plan/schema.ts'

/** Nobody has written anything in it. */
export const isEmpty = (plan: Plan): boolean => same(plan, createPlan(plan.id, plan.createdAt))
