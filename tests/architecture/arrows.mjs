/** The modules and what each may import: the whole architecture of the domain. Modules that do not exist yet stand here too. */
export const moduleArrows = {
  criteria: [],
  regions: [],
  rules: [],
  evaluation: [],
  accounts: [],
  knowledge: [],
  providers: ['accounts'],
  billing: ['providers'],
  needs: ['criteria'],
  catalogue: ['criteria', 'providers'],
  comparison: ['catalogue', 'criteria', 'needs'],
  enquiries: ['catalogue', 'criteria', 'needs', 'evaluation', 'rules'],
  procurement: ['criteria', 'needs', 'evaluation', 'rules'],
  moderation: ['catalogue', 'knowledge', 'providers'],
}

/** Modules that are rules without I/O: every rule file and component of theirs is public. */
export const ruleModules = ['criteria', 'rules', 'regions', 'evaluation']

const publicFile = String.raw`(schema|queries\.server|commands\.server)(\.tsx?$|/)`

/** Path pattern of a module's files that another module may import. */
export function publicFiles(name) {
  return ruleModules.includes(name) ? `^app/modules/${name}/` : `^app/modules/${name}/${publicFile}`
}

const publicOfAll = Object.keys(moduleArrows).map(publicFiles)
const components = '^app/modules/[^/]+/components/'
const policy = String.raw`^app/modules/[^/]+/policy\.ts$`
const anything = '^(app|search|prisma|tests)/'
const database = String.raw`^app/lib/(db\.server|generated/)`

/**
 * Who may import what, as forbidden pairs of paths. `notTo` lists what stays allowed. Types count.
 * @type {{ name: string; from: string; notFrom?: string[]; to: string; notTo?: string[] }[]}
 */
export const importRules = [
  { name: 'nobody-imports-programs', from: '^(app|search|prisma)/', notFrom: ['^app/programs/'], to: '^app/programs/' },
  {
    name: 'programs',
    from: '^app/programs/',
    to: anything,
    notTo: [
      '^app/programs/',
      '^app/flows/',
      ...publicOfAll,
      '^app/components/',
      '^app/content/',
      '^app/integrations/',
      '^app/lib/',
      '^search/',
      '^prisma/',
    ],
  },
  { name: 'routes-own-folder', from: '^app/routes/([^/]+)/', to: '^app/routes/', notTo: ['^app/routes/$1/'] },
  {
    name: 'routes',
    from: '^app/(routes/|root|entry)',
    to: anything,
    notTo: [
      '^app/routes/',
      '^app/flows/',
      ...publicOfAll,
      components,
      policy,
      '^app/components/',
      '^app/content/',
      '^app/lib/',
      '^app/styles/',
    ],
  },
  { name: 'routes-no-database', from: '^app/(routes/|root|entry)', to: database },
  { name: 'flows', from: '^app/flows/', to: anything, notTo: [...publicOfAll, policy, '^app/content/', '^app/lib/'] },
  {
    name: 'modules',
    from: '^app/modules/',
    to: anything,
    notTo: ['^app/modules/', '^app/components/', '^app/content/', '^app/integrations/', '^app/lib/', '^search/'],
  },
  {
    name: 'modules-search-from-server',
    from: '^app/modules/',
    notFrom: [String.raw`\.server(\.|/)`, String.raw`\.test\.tsx?$`],
    to: '^(search|app/integrations)/',
  },
  {
    name: 'modules-database-from-server',
    from: '^app/modules/',
    notFrom: [String.raw`\.server(\.|/)`, String.raw`\.test\.tsx?$`],
    to: String.raw`^app/lib/.*\.server\.ts$|^app/lib/generated/`,
  },
  {
    name: 'components',
    from: '^app/components/',
    to: anything,
    notTo: ['^app/components/', '^app/content/', '^app/lib/', '^app/styles/'],
  },
  { name: 'components-no-server', from: '^app/components/', to: String.raw`\.server\.|^app/lib/generated/` },
  { name: 'content', from: '^app/content/', to: anything, notTo: ['^app/content/', '^app/lib/'] },
  { name: 'integrations', from: '^app/integrations/', to: anything, notTo: ['^app/lib/'] },
  { name: 'lib', from: '^app/lib/', to: anything, notTo: ['^app/lib/'] },
  { name: 'search', from: '^search/', to: anything, notTo: ['^search/'] },
  {
    name: 'prisma',
    from: '^prisma/',
    to: anything,
    notTo: ['^prisma/', '^app/flows/', '^app/modules/', '^app/content/', '^app/integrations/', '^app/lib/', '^search/'],
  },
  ...Object.entries(moduleArrows).map(([name, arrows]) => ({
    name: `arrow-${name}`,
    from: `^app/modules/${name}/`,
    to: '^app/modules/',
    notTo: [`^app/modules/${name}/`, ...arrows.map(publicFiles)],
  })),
]

/** Tests beside the source may also use the factories. */
export const testFiles = String.raw`\.test\.tsx?$`
