import { setTimeout as sleep } from 'node:timers/promises'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nProvider } from '../../../app/components/i18n'
import { CheckResult } from '../../../app/modules/catalogue/components/check-result'
import { checkSentFile } from '../../../app/modules/catalogue/queries.server/publiccode.server'
import { largeFiles } from '../../factories/large-publiccode'
import { watchBeside } from '../event-loop'
import type { Beside } from '../lag'
import { serveCalls } from '../worker'

/* Files as large as they may be, checked in the thread beside this process's event loop, which writes their pages. */
const files = largeFiles()

serveCalls({
  /** Returns the names of the files. */
  prepare: () => files.map(([name]) => name),
  check: async (index: number): Promise<Beside> => {
    const [, bytes] = files[index] ?? []
    if (!bytes) throw new RangeError(`there is no file ${index}`)
    const watch = watchBeside()
    await sleep(20)
    const since = performance.now()
    const view = await checkSentFile(bytes, 'de', '2026-11-28')
    renderToStaticMarkup(
      <I18nProvider language="de">
        <CheckResult view={view} />
      </I18nProvider>,
    )
    return { milliseconds: performance.now() - since, ...(await watch.stop()) }
  },
})
