import type { Page } from 'playwright-core'

/** Stops the extension's worker in the middle of whatever it does; resolves when it has stopped. */
export async function stopWorker(panel: Page): Promise<void> {
  const session = await panel.context().newCDPSession(panel)
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
    })
  })
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await stopped
  await session.detach()
}
