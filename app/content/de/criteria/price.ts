import type { CriterionWords } from '../../types'

export const priceWords: Record<string, CriterionWords> = {
  priceModel: {
    label: 'Preismodell',
    question: 'Wonach richtet sich der laufende Preis?',
    help: 'Bei Festpreis, Preis nach Einwohnern und kostenfreier Nutzung lassen sich die Jahreskosten einer Kommune berechnen.',
    options: {
      free: 'Kostenfreie Nutzung',
      fixed: 'Festpreis',
      per_inhabitant: 'Preis nach Einwohnern',
      per_unit: 'Preis nach Menge',
      individual: 'Preis nach Vereinbarung',
    },
    requirement: {
      sentence: 'Der laufende Preis wird nach diesem Modell angeboten: {values}.',
      check:
        'Der Auftraggeber prüft, ob das ausgefüllte Preisblatt diesem Modell folgt und alle laufenden Kosten enthält.',
      accepted: 'Ausgefülltes Preisblatt mit Erläuterung der Bemessung oder gleichwertig',
    },
  },
  setupCost: {
    label: 'Einmalige Kosten',
    question: 'Was kosten Einrichtung und Einführung einmalig, netto?',
    help: 'Mit Einrichtung, Datenübernahme im üblichen Umfang und Schulung. 0 heißt: keine einmaligen Kosten.',
  },
  yearlyBase: {
    label: 'Grundpreis im Jahr',
    question: 'Wie hoch ist der feste Preis im Jahr, netto?',
    help: 'Der Teil des Preises, der nicht von Einwohnern oder Menge abhängt. 0 heißt: kein Grundpreis.',
  },
  yearlyPerThousand: {
    label: 'Preis je 1.000 Einwohner im Jahr',
    question: 'Wie viel kommt im Jahr je 1.000 Einwohner hinzu, netto?',
    help: 'Nur beim Preis nach Einwohnern. Daraus und aus dem Grundpreis werden die Jahreskosten einer Kommune berechnet.',
  },
  yearlyPerUnit: {
    label: 'Preis je Einheit im Jahr',
    question: 'Was kostet eine Einheit im Jahr, netto?',
    help: 'Nur beim Preis nach Menge. Welche Einheit gemeint ist, steht bei der Bemessung.',
  },
  priceUnit: {
    label: 'Bemessung der Menge',
    question: 'Nach welcher Einheit wird abgerechnet?',
    help: 'Nur beim Preis nach Menge.',
    options: {
      device: 'Je Gerät',
      user: 'Je Person mit Zugang',
      workplace: 'Je Arbeitsplatz',
      site: 'Je Standort',
      transaction: 'Je Vorgang',
      vehicle: 'Je Fahrzeug',
      building: 'Je Gebäude',
    },
  },
  yearlyCost: {
    label: 'Jahreskosten',
    question: 'Was kostet die Lösung eine Kommune dieser Größe im Jahr?',
    help: 'Netto, berechnet aus Grundpreis und Preis je 1.000 Einwohner, ohne einmalige Kosten. Lösungen, deren Preis sich so nicht berechnen lässt, erscheinen hier nicht.',
  },
  priceDepends: {
    label: 'Wovon der Preis abhängt',
    question: 'Wovon hängt der Preis außerdem ab?',
    help: 'Nennen Sie, was den Preis im Einzelfall ändert, damit Kommunen Angebote vergleichen können.',
    example: 'Zahl der angebundenen Fachverfahren, Umfang der Datenübernahme',
  },
  minimumTerm: {
    label: 'Mindestlaufzeit',
    question: 'Wie lange bindet der Vertrag mindestens?',
    help: 'In Monaten ab Vertragsbeginn. 0 heißt: keine Mindestlaufzeit.',
    evidence: 'Vertragsmuster oder Geschäftsbedingungen',
    requirement: {
      sentence: 'Die Mindestlaufzeit des Vertrags beträgt höchstens {value}.',
      check: 'Der Auftraggeber prüft die Klausel zur Laufzeit im Vertragsentwurf.',
      accepted:
        'Vertragsentwurf mit entsprechender Klausel, bestätigte Vertragsbedingungen des Auftraggebers oder gleichwertig',
    },
  },
  noticePeriod: {
    label: 'Kündigungsfrist',
    question: 'Mit welcher Frist kann die Kommune kündigen?',
    help: 'In Monaten zum Ende der Laufzeit oder, bei unbefristetem Vertrag, zum Monatsende. 0 heißt: jederzeit.',
    evidence: 'Vertragsmuster oder Geschäftsbedingungen',
    requirement: {
      sentence: 'Die Kündigungsfrist für den Auftraggeber beträgt höchstens {value}.',
      check:
        'Der Auftraggeber prüft die Klausel zur Kündigung im Vertragsentwurf, auch für den Fall einer automatischen Verlängerung.',
      accepted:
        'Vertragsentwurf mit entsprechender Klausel, bestätigte Vertragsbedingungen des Auftraggebers oder gleichwertig',
    },
  },
}
