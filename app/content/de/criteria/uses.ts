import type { CriterionWords } from '../../types'

export const usesWords: Record<string, CriterionWords> = {
  confirmedUses: {
    label: 'Bestätigte Einsätze',
    question: 'Wie viele Kommunen haben den Einsatz selbst bestätigt?',
    help: 'Gezählt werden Referenzen, die die Kommune bestätigt hat. Vom Anbieter genannte Einsätze ohne Antwort der Kommune zählen nicht.',
  },
  municipalitiesInUse: {
    label: 'Einsätze in Kommunen',
    question: 'Wie viele Kommunen setzen die Lösung produktiv ein?',
    help: 'Zählen Sie Städte, Gemeinden und Landkreise im laufenden Betrieb, keine Tests und keine abgeschlossenen Projekte.',
    evidence: 'Datierte Liste der Kommunen mit Jahr des Beginns',
    requirement: {
      sentence:
        'Der Bieter hat in dem Zeitraum, den die Bekanntmachung nennt, vergleichbare Leistungen für mindestens {value} erbracht.',
      check:
        'Der Auftraggeber prüft Gegenstand, Zeitraum und Umfang der Referenzen und fragt bei genannten Kommunen nach.',
      accepted:
        'Referenzliste mit Gegenstand, Zeitraum und Ansprechstelle, Bestätigung der Kommune, Einheitliche Europäische Eigenerklärung oder gleichwertig',
    },
  },
  sizesInUse: {
    label: 'Einsätze nach Größe der Kommune',
    question: 'In welchen Größen von Kommunen ist die Lösung produktiv im Einsatz?',
    help: 'Nach Einwohnern. Eine Kommune sieht so, ob es Erfahrung bei ähnlicher Größe gibt.',
    evidence: 'Liste der Kommunen mit Einwohnerzahl',
  },
}
