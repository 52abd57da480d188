import { developmentStates, maintenanceTypes, softwareTypes } from './vocabulary'

/** Forms that a text can be asked to have. What each means stands in `forms.ts`. */
export type Form =
  | 'date'
  | 'email'
  | 'language'
  | 'country'
  | 'licence'
  | 'category'
  | 'scope'
  | 'media-type'
  | 'organisation-id'
  | 'support-id'

/** What the standard says of one key. Sections and lists are optional unless they are required. */
export type Shape = TextShape | FlagShape | AddressShape | AddressesShape | ListShape | SectionShape | LanguagesShape

export interface TextShape {
  kind: 'text'
  required?: boolean
  oneOf?: readonly string[]
  form?: Form
  /** In characters as readers count them. */
  longest?: number
  shortest?: number
}
interface FlagShape {
  kind: 'flag'
  required?: boolean
}
interface AddressShape {
  kind: 'address'
  required?: boolean
  /** Only http and https, with a host. */
  web?: boolean
}
/** One address or a list of them. */
interface AddressesShape {
  kind: 'addresses'
}
export interface ListShape {
  kind: 'list'
  of: Shape
  /** At least one entry. */
  required?: boolean
  /** Values of `maintenance.type` that ask for it. */
  requiredFor?: readonly string[]
  /** The only value of `maintenance.type` that allows it. */
  onlyFor?: string
}
export interface SectionShape {
  kind: 'section'
  keys: Readonly<Record<string, Shape>>
  /** Its keys are looked at even where the section is missing. */
  required?: boolean
}
/** Sections by language. */
interface LanguagesShape {
  kind: 'languages'
  of: SectionShape
}

const text = (rules: Omit<TextShape, 'kind'> = {}): TextShape => ({ kind: 'text', ...rules })
const list = (of: Shape, rules: Omit<ListShape, 'kind' | 'of'> = {}): ListShape => ({ kind: 'list', of, ...rules })
const section = (keys: SectionShape['keys'], required = false): SectionShape => ({ kind: 'section', keys, required })
const flag: FlagShape = { kind: 'flag' }
const webAddress: AddressShape = { kind: 'address', web: true }

const organisation = section({ name: text(), uri: text({ required: true, form: 'organisation-id' }) })

const dependency = section({
  name: text({ required: true }),
  versionMin: text(),
  versionMax: text(),
  optional: flag,
  version: text(),
})

const contractor = section({
  name: text({ required: true }),
  email: text({ form: 'email' }),
  website: webAddress,
  until: text({ required: true, form: 'date' }),
})

const contact = section({
  name: text({ required: true }),
  email: text({ form: 'email' }),
  affiliation: text(),
  phone: text(),
})

const description = section({
  localisedName: text(),
  genericName: text({ longest: 35 }),
  shortDescription: text({ required: true, longest: 150 }),
  longDescription: text({ required: true, shortest: 150, longest: 10_000 }),
  documentation: webAddress,
  apiDocumentation: webAddress,
  features: list(text(), { required: true }),
  screenshots: list(text()),
  videos: list(webAddress),
  awards: list(text()),
})

const italy = section({
  countryExtensionVersion: text({ oneOf: ['0.2', '1.0'] }),
  conforme: section({ lineeGuidaDesign: flag, modelloInteroperabilita: flag, misureMinimeSicurezza: flag, gdpr: flag }),
  riuso: section({ codiceIPA: text() }),
  piattaforme: section({ spid: flag, pagopa: flag, cie: flag, anpr: flag, io: flag }),
})

/**
 * The keys of publiccode.yml 0.7.0, in the order in which they are read. Source: the standard's text, section "The
 * Standard", and its deprecated section on Italy. A text may be longer than shown in a catalogue: limits are the standard's.
 */
export const standard = section(
  {
    publiccodeYmlVersion: text({ required: true }),
    name: text({ required: true }),
    applicationSuite: text(),
    url: { kind: 'address', required: true },
    landingURL: webAddress,
    isBasedOn: { kind: 'addresses' },
    softwareVersion: text(),
    releaseDate: text({ form: 'date' }),
    logo: text(),
    monochromeLogo: text(),
    organisation,
    inputTypes: list(text({ form: 'media-type' })),
    outputTypes: list(text({ form: 'media-type' })),
    platforms: list(text(), { required: true }),
    categories: list(text({ form: 'category' })),
    usedBy: list(text()),
    fundedBy: list(organisation),
    roadmap: webAddress,
    developmentStatus: text({ required: true, oneOf: developmentStates }),
    softwareType: text({ required: true, oneOf: softwareTypes }),
    supports: list(section({ id: text({ required: true, form: 'support-id' }) })),
    intendedAudience: section({
      scope: list(text({ form: 'scope' })),
      countries: list(text({ form: 'country' })),
      unsupportedCountries: list(text({ form: 'country' })),
    }),
    description: { kind: 'languages', of: description },
    legal: section(
      {
        license: text({ required: true, form: 'licence' }),
        mainCopyrightOwner: text(),
        repoOwner: text(),
        authorsFile: text(),
      },
      true,
    ),
    maintenance: section(
      {
        type: text({ required: true, oneOf: maintenanceTypes }),
        contractors: list(contractor, { requiredFor: ['contract'], onlyFor: 'contract' }),
        contacts: list(contact, { requiredFor: ['community', 'internal'] }),
      },
      true,
    ),
    localisation: section(
      {
        localisationReady: { kind: 'flag', required: true },
        availableLanguages: list(text({ form: 'language' }), { required: true }),
      },
      true,
    ),
    dependsOn: section({ open: list(dependency), proprietary: list(dependency), hardware: list(dependency) }),
    IT: italy,
    it: italy,
  },
  true,
)
