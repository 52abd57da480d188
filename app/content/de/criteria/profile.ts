import type { CriterionWords } from '../../types'

type ObjectiveKey = `SOV-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
type LevelKey = `${0 | 1 | 2 | 3 | 4}`
type PresetKey = 'basis' | 'erhoeht' | 'kritisch'

export const objectiveWords: Record<ObjectiveKey, { name: string; meaning: string }> = {
  'SOV-1': {
    name: 'Strategie und Kontrolle',
    meaning:
      'Wer den Anbieter kontrolliert, wer über die Entwicklung bestimmt und ob der Betrieb ohne ihn weiterläuft.',
  },
  'SOV-2': {
    name: 'Recht und Gericht',
    meaning: 'Welches Recht gilt und ob Gesetze oder Behörden anderer Staaten auf die Leistung zugreifen können.',
  },
  'SOV-3': {
    name: 'Daten und KI',
    meaning: 'Wo die Daten liegen, wer sie lesen und nutzen darf und wer eingesetzte KI-Modelle kontrolliert.',
  },
  'SOV-4': {
    name: 'Betrieb und Ausstieg',
    meaning: 'Von wo aus betrieben wird und wie die Kommune Daten und Betrieb mitnehmen kann.',
  },
  'SOV-5': {
    name: 'Lieferkette',
    meaning: 'Von wem die Leistung abhängt und woher Software und Geräte kommen.',
  },
  'SOV-6': {
    name: 'Technologie',
    meaning: 'Wie offen Schnittstellen, Standards, Quellcode und Architektur sind.',
  },
  'SOV-7': {
    name: 'Sicherheit und Prüfung',
    meaning: 'Wie Sicherheit und Datenschutz nachgewiesen werden und wer prüfen darf.',
  },
  'SOV-8': {
    name: 'Umwelt und Energie',
    meaning: 'Wie viel Energie der Betrieb braucht und woher sie kommt.',
  },
}

export const levelWords: Record<LevelKey, { name: string; meaning: string }> = {
  '0': {
    name: 'Kontrolle außerhalb der EU',
    meaning: 'Stellen außerhalb der EU kontrollieren die Leistung allein, und es gilt nicht das Recht der EU.',
  },
  '1': {
    name: 'EU-Recht gilt der Form nach',
    meaning:
      'Das Recht der EU gilt, lässt sich aber nur begrenzt durchsetzen, denn Stellen außerhalb der EU kontrollieren die Leistung allein.',
  },
  '2': {
    name: 'EU-Recht ist durchsetzbar',
    meaning:
      'Das Recht der EU gilt und lässt sich durchsetzen. Es bleiben wesentliche Abhängigkeiten und mittelbare Kontrolle von außerhalb der EU.',
  },
  '3': {
    name: 'EU-Stellen haben wesentlichen Einfluss',
    meaning:
      'Stellen in der EU haben wesentlichen, aber nicht vollen Einfluss. Kontrolle von außerhalb der EU bleibt gering.',
  },
  '4': {
    name: 'Vollständige Kontrolle in der EU',
    meaning:
      'Stellen in der EU kontrollieren die Leistung vollständig, es gilt nur das Recht der EU, und keine kritische Abhängigkeit führt nach außerhalb.',
  },
}

export const presetWords: Record<PresetKey, { name: string; meaning: string }> = {
  basis: {
    name: 'Basis',
    meaning:
      'Deutsches oder EU-Recht, Daten in EU/EWR oder bei der Kommune, Datenrechte bei der Kommune, dokumentierter Vollexport, Wechselklauseln des Data Act zumindest teilweise, Vertrag über die Auftragsverarbeitung mit Schutzmaßnahmen.',
  },
  erhoeht: {
    name: 'Erhöht',
    meaning:
      'Alles aus Basis. Zusätzlich kontrolliert die Kommune die Schlüssel, Betrieb und Support kommen vollständig aus EU/EWR, Abhängigkeiten sind mit Land veröffentlicht, und ein Zertifikat nach ISO/IEC 27001 schließt die Leistung ein.',
  },
  kritisch: {
    name: 'Kritisch',
    meaning:
      'Alles aus Erhöht. Zusätzlich liegt die Kontrolle über den Anbieter überwiegend in EU/EWR, nur die Kommune hält die Schlüssel, und für die Leistung liegt ein C5-Testat Typ 2 vor. Die Forderung zur Kontrolle über den Anbieter braucht in einer Ausschreibung eine Begründung.',
  },
}

const levelOptions = Object.fromEntries(Object.keys(levelWords).map((level) => [level, `Stufe ${level}`]))

const levelCriteria = Object.fromEntries(
  Object.entries(objectiveWords).map(([objective, { name, meaning }]): [string, CriterionWords] => [
    `level-${objective.toLowerCase()}`,
    {
      label: `Stufe ${objective} ${name}`,
      question: `Welche Stufe erreicht die Betriebsvariante beim Ziel „${name}“ höchstens?`,
      help: `${meaning} Die Stufe richtet sich nach der Antwort, die am stärksten begrenzt, und ist eine Obergrenze; fehlt eine Antwort, ist sie nicht bestimmbar.`,
      options: levelOptions,
    },
  ]),
)

/** Filters and rows over the profile as a whole; all of them are computed and never asked. */
export const profileWords: Record<string, CriterionWords> = {
  preset: {
    label: 'Anspruch',
    question: 'Welche Bündel von Anforderungen an die Datensouveränität erfüllt die Betriebsvariante?',
    help: 'Drei Bündel fassen einzelne Anforderungen zusammen, jedes schließt das vorige ein. Erfüllt ist ein Bündel nur, wenn jede zutreffende Anforderung erfüllt ist.',
    options: Object.fromEntries(Object.entries(presetWords).map(([preset, { name }]) => [preset, name])),
  },
  evidenceShare: {
    label: 'Belege',
    question: 'Wie groß ist der Anteil der belegten Angaben zur Datensouveränität?',
    help: 'Anteil der zutreffenden Fragen, zu denen ein angenommener, gültiger Beleg von ausreichender Art vorliegt. Alles andere ist Eigenangabe oder fehlt.',
  },
  ...levelCriteria,
}
