import type { SeedMunicipality } from '../seed-data'

/** Invented municipalities: every name, population and position is made up; the positions lie within Hessen. */
export const municipalities = [
  { slug: 'demo-musterweiler', name: 'Musterweiler', population: 1_240, latitude: 51.214, longitude: 9.731 },
  { slug: 'demo-klein-beispiel', name: 'Klein Beispiel', population: 1_860, latitude: 50.512, longitude: 9.284 },
  { slug: 'demo-musterdorf-sued', name: 'Musterdorf-Süd', population: 2_760, latitude: 49.683, longitude: 8.931 },
  { slug: 'demo-musterbach', name: 'Musterbach', population: 3_420, latitude: 50.884, longitude: 8.562 },
  { slug: 'demo-beispieltal', name: 'Beispieltal', population: 4_180, latitude: 50.231, longitude: 8.214 },
  { slug: 'demo-ober-muster', name: 'Ober-Muster', population: 4_910, latitude: 50.604, longitude: 9.087 },
  { slug: 'demo-musterau', name: 'Musterau', population: 5_830, latitude: 50.417, longitude: 8.873 },
  { slug: 'demo-beispielhain', name: 'Beispielhain', population: 6_350, latitude: 51.062, longitude: 9.214 },
  { slug: 'demo-musterdorf-nord', name: 'Musterdorf-Nord', population: 7_540, latitude: 51.391, longitude: 9.352 },
  {
    slug: 'demo-musterhain',
    name: 'Musterhain am Beispielberg',
    population: 8_120,
    latitude: 50.731,
    longitude: 8.714,
  },
  { slug: 'demo-beispielbrunn', name: 'Bad Beispielbrunn', population: 9_410, latitude: 50.284, longitude: 9.412 },
  { slug: 'demo-beispielfeld', name: 'Beispielfeld', population: 11_260, latitude: 50.093, longitude: 8.987 },
  { slug: 'demo-musterbrueck', name: 'Musterbrück', population: 12_640, latitude: 50.562, longitude: 8.382 },
  {
    slug: 'demo-musterstadt-an-der-aue',
    name: 'Musterstadt an der Aue',
    population: 14_730,
    latitude: 50.943,
    longitude: 9.573,
  },
  { slug: 'demo-beispielheim', name: 'Beispielheim', population: 17_920, latitude: 49.842, longitude: 8.574 },
  { slug: 'demo-musterburg', name: 'Musterburg', population: 24_310, latitude: 50.796, longitude: 9.106 },
  {
    slug: 'demo-beispielstadt-an-der-muster',
    name: 'Beispielstadt an der Muster',
    population: 31_480,
    latitude: 50.358,
    longitude: 8.642,
  },
  { slug: 'demo-neu-beispiel', name: 'Neu-Beispiel', population: 46_850, latitude: 49.964, longitude: 8.793 },
  { slug: 'demo-gross-muster', name: 'Groß-Muster', population: 72_390, latitude: 50.641, longitude: 8.812 },
  { slug: 'demo-beispielstadt', name: 'Beispielstadt', population: 168_400, latitude: 51.287, longitude: 9.521 },
  {
    slug: 'demo-musterstadt-am-beispiel',
    name: 'Musterstadt am Beispiel',
    population: 612_700,
    latitude: 50.148,
    longitude: 8.571,
  },
] as const satisfies readonly SeedMunicipality[]

export type DemoMunicipality = (typeof municipalities)[number]['slug']
