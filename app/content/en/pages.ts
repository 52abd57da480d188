import { catalogue } from './pages/catalogue'
import { common } from './pages/common'
import { comparison } from './pages/comparison'
import { comparisonFiles } from './pages/comparison-files'
import { errors } from './pages/errors'
import { feedback } from './pages/feedback'
import { legal } from './pages/legal'
import { listing } from './pages/listing'
import { method } from './pages/method'
import { operator } from './pages/operator'
import { provider } from './pages/provider'
import { publiccode } from './pages/publiccode'
import { shortlist } from './pages/shortlist'
import { start } from './pages/start'
import { publiccode as publiccodeFile } from './publiccode'

/** All texts of pages, by page. Words of the registry stand in files of their own. */
export const pages = {
  catalogue,
  common,
  comparison,
  comparisonFiles,
  errors,
  feedback,
  legal,
  listing,
  method,
  operator,
  provider,
  publiccode: { ...publiccode, ...publiccodeFile },
  shortlist,
  start,
}
