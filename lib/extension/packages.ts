import type { PackagePort } from '../session/ports/package.ts'

/** Packages: what makes and reads them comes with the first one. */
export const createPackagePort = (): PackagePort => ({
  async write(plan, submission, now) {
    const { writePackage } = await import('../package/write-package.ts')
    return writePackage(plan, submission, now)
  },
  async read(content) {
    const { readPackage } = await import('../package/read-package.ts')
    return readPackage(content)
  },
})
