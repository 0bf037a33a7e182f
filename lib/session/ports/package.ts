import type { ConsentedPlan } from '../../plan/consent.ts'
import type { Plan } from '../../plan/schema.ts'
import type { Unread } from '../../plan/unread.ts'
import type { Result } from '../../result.ts'

/** A plan as a file to send where no server is, and what somebody has sent so. */
export type PackagePort = {
  /**
   * @param submission names this package, a random UUID.
   * @param now an instant in UTC with `Z`.
   */
  write(
    plan: ConsentedPlan,
    submission: string,
    now: string,
  ): Promise<Result<Uint8Array<ArrayBuffer>, 'bundle-fault'>>
  read(content: Uint8Array): Promise<Result<ReadPackage, PackageFault>>
}

export type ReadPackage = {
  readonly plan: Plan
  /** What could not be read of it, in readable lines. */
  readonly unread: readonly Unread[]
  /** An instant in UTC. */
  readonly savedAt: string
}

export type PackageFault =
  /** Another kind of file. */
  | 'not-a-package'
  /** A newer version of the panel has saved it. */
  | 'newer-version'
  | 'too-large'
  /** Something in it is not as it was saved. */
  | 'damaged'
  /** What lies in it is no plan that this program can hold. */
  | 'not-a-plan'
