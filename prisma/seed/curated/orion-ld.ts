import type { SeedAnswer, SeedListing, SeedProvider } from '../seed-data'
import { statedOn } from './stated-on'

const repository = 'https://github.com/FIWARE/context.Orion-LD'
const commit = '36a8d1722ec9ab7a3218095412025fe97fc28321'
const fact = (criterion: string, value: unknown, file: string, readAt = commit): SeedAnswer => ({
  criterion,
  value,
  statedOn: '2026-11-23',
  source: { kind: 'repository', repository, file, commit: readAt },
})
const page = (file: string): string => `${repository}/blob/${commit}/${file}`

export const provider: SeedProvider = {
  slug: 'fiware-foundation',
  name: 'FIWARE Foundation e.V.',
  origin: 'public_sources',
  about: {
    de: 'Verein hinter der FIWARE-Sammlung quelloffener Bausteine für Datenplattformen; Inhaber der Rechte an Orion-LD.',
    en: 'Association behind the FIWARE collection of open-source building blocks for data platforms; copyright holder of Orion-LD.',
  },
  answers: [
    fact('providerKind', 'association', 'src/app/orionld/orionld.cpp'),
    fact('providerWebsite', 'https://www.fiware.org/', 'README.md'),
  ],
}

export const listing: SeedListing = {
  slug: 'orion-ld',
  name: 'Orion-LD',
  provider: 'fiware-foundation',
  origin: 'public_sources',
  confirmedOn: '2026-11-23',
  summary: {
    de: 'Drehscheibe für aktuelle Zustandsdaten einer Datenplattform, etwa Füllstand, Parkplatzbelegung oder Luftwerte. Anwendungen melden Änderungen und fragen Werte nach dem Standard NGSI-LD ab oder lassen sich benachrichtigen. Der Baustein hat keine Oberfläche und wird von der IT betrieben. Das Aufzeichnen von Verläufen nennt die Dokumentation noch nicht reif für den Echtbetrieb.',
    en: 'Hub for current state data of a data platform, such as fill level, parking occupancy or air values. Applications report changes, query values according to the NGSI-LD standard or are notified. The building block has no user interface and is run by IT staff. The documentation calls the recording of histories not ready for production.',
  },
  features: {
    de: [
      'Zustandsdaten nach NGSI-LD speichern',
      'Werte nach Art und Eigenschaft abfragen',
      'Anwendungen bei Änderungen benachrichtigen',
      'Anwendungen mit der Schnittstelle NGSI-v2 anbinden',
      'Betrieb mit Docker auf eigenen Servern',
    ],
    en: [
      'Store state data according to NGSI-LD',
      'Query values by kind and property',
      'Notify applications of changes',
      'Connect applications that use the NGSI-v2 interface',
      'Operation with Docker on own servers',
    ],
  },
  answers: [
    fact('mainFunction', 'data.platform', 'README.md'),
    fact('functions', ['data.platform'], 'README.md'),
    fact('solutionKind', ['software'], 'README.md'),
    ...statedOn('2026-11-28', [fact('maturity', 'stable', 'README.md')]),
    fact('documentation', 'https://github.com/FIWARE/context.Orion-LD/tree/develop/doc/manuals-ld', 'README.md'),
    fact('licence', 'AGPL-3.0-or-later', 'src/app/orionld/orionld.cpp'),
    fact('repoUrl', repository, 'README.md'),
    fact('repoPublic', true, 'README.md'),
    fact('contributionGuide', true, 'CONTRIBUTING.md'),
    fact('selfHostable', true, 'doc/manuals-ld/installation-guide.md'),
    fact(
      'standards',
      [{ standard: 'ngsi-ld', version: '1.6.1', role: 'provides', claim: 'documented', url: page('README.md') }],
      'README.md',
    ),
  ],
  variants: [{ delivery: 'onprem', answers: [] }],
  references: [],
}
