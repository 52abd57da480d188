/**
 * English words that people put around what they look for in a municipal catalogue, and that stand in texts of every
 * kind. Rules as in `de.ts`.
 */
export const weakWords: readonly string[] = `
  town city municipality municipal council village district region county local authority administration office hall
  citizen resident inhabitant people folk folks person staff employee colleague mayor team company provider public
  software system program programme solution tool application product technology digital electronic online
  automatic automatically modern smart intelligent
  place thing way kind possibility topic area case problem question answer idea purpose reason goal task help
  support overview introduction usage process need cost money price
  time day week month year hour night evening weekend
  someone somebody anyone nobody somewhere everywhere home before first once finally
  together alone self quick quickly fast slow simple easy easily hard safe safely new old big small long short
  full empty right wrong cheap expensive possible necessary important best good bad broken dangerous
  know see show notice learn understand think say ask tell talk
  run keep stand put lie set sit bring take do stay start stop begin lead work manage organise organize handle
  improve simplify maintain create introduce buy fetch deliver collect try test change renew switch
  enter reach submit receive accept include ring come go miss fall belong mean call hear know live lie fit send carry meet lose
  forget throw pull fill tell inform explain allow enable expect hope serve decide develop increase remember follow win
  look arrange cut roll set turn become feel seem appear
  whole total single central local internal external direct nice convenient flexible clear suitable affordable independent
  reliable regular constant constantly personal responsible available useful half double nearly often rarely sometimes today
  tomorrow yesterday later earlier soon minute second moment beginning end middle part piece amount number row
  situation condition experience wish advantage value role example alternative replacement difference
  happen avoid prevent many different single every next last better
`
  .trim()
  .split(/\s+/)
