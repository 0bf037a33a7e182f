import browser from 'webextension-polyfill'
import { frameworkMarks } from '../../hosts/framework-marks.ts'
import { inTime } from './in-time.ts'

/**
 * Looks once, from the page's own world, for a framework's marks on the field that the frame shows
 * under `token`. True when the look itself is not possible: then nothing is written past a model.
 */
export const lookFromPage = async (
  tabId: number,
  frameId: number,
  token: string,
): Promise<boolean> => {
  try {
    const looked = await inTime(
      browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        world: 'MAIN',
        func: frameworkMarks as (...args: unknown[]) => boolean,
        args: [token],
        injectImmediately: true,
      }),
    )
    return looked?.[0]?.result !== false
  } catch {
    return true
  }
}
