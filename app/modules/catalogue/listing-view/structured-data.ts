import { localPath } from '../../../lib/language'
import type { ListingView } from '../listing-view'

const serviceKinds = ['integration_service', 'consulting', 'operation_service', 'training', 'network_service']

/** schema.org data of a listing: stated facts only, nothing rated. `publicUrl` without a slash at the end. */
export function listingData(view: ListingView, language: 'de' | 'en', publicUrl: string): object {
  const address = (path: string) => `${publicUrl}${localPath(language, path)}`
  const service = view.solutionKinds.length > 0 && view.solutionKinds.every((kind) => serviceKinds.includes(kind))
  const website = view.links.find(({ id }) => id === 'website')?.link
  const licence = view.openness?.licence
  return {
    '@context': 'https://schema.org',
    '@type': service ? 'Service' : 'SoftwareApplication',
    name: view.name,
    description: view.summary,
    url: address(`/loesung/${view.slug}`),
    provider: { '@type': 'Organization', name: view.provider.name, url: address(`/anbieter/${view.provider.slug}`) },
    ...(website ? { sameAs: website } : {}),
    ...(view.mainFunction
      ? service
        ? { serviceType: view.mainFunction }
        : { applicationCategory: view.mainFunction }
      : {}),
    ...(service ? {} : { featureList: view.features }),
    ...(!service && licence && /^[A-Za-z0-9.-]+$/.test(licence) && !licence.startsWith('LicenseRef-')
      ? { license: `https://spdx.org/licenses/${licence}.html` }
      : {}),
  }
}
