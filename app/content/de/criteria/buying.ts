import type { CriterionWords } from '../../types'

export const buyingWords: Record<string, CriterionWords> = {
  purchaseWays: {
    label: 'Beschaffungsweg',
    question: 'Auf welchen Wegen kann eine Kommune diese Betriebsvariante beziehen?',
    help: 'Nennen Sie nur Wege, die heute offenstehen. Ob ein Weg für eine Kommune zulässig ist, prüft sie selbst.',
    example: 'Rahmenvereinbarung, mit Namen des Trägers und Laufzeit im Beleg',
    evidence: 'Fundstelle der Rahmenvereinbarung, des Dienstleisterkatalogs oder der Download-Seite',
    options: {
      direct: 'Direkt beim Anbieter',
      framework: 'Über eine Rahmenvereinbarung',
      inhouse: 'In-house über einen kommunalen IT-Dienstleister',
      intermunicipal: 'In interkommunaler Zusammenarbeit',
      free_download: 'Kostenfreier Download',
    },
  },
  evbIt: {
    label: 'EVB-IT akzeptiert',
    question: 'Schließen Sie Verträge auf Grundlage der EVB-IT?',
    help: 'Die EVB-IT sind die Musterverträge der öffentlichen Hand für IT-Leistungen. Mit ihnen sind die Vertragsbedingungen vorab bekannt.',
    evidence: 'Schriftliche Zusage oder geschlossener Vertrag mit Nennung des Vertragstyps',
    requirement: {
      sentence:
        'Der Vertrag wird auf Grundlage der zur Leistung passenden EVB-IT geschlossen. Geschäftsbedingungen des Auftragnehmers gehen ihnen nicht vor.',
      check: 'Der Auftraggeber prüft, ob der ausgefüllte EVB-IT-Vertrag ohne abweichende Bedingungen anerkannt ist.',
      accepted: 'Anerkannter EVB-IT-Vertrag mit Anlagen, Erklärung im Angebot oder gleichwertig',
    },
  },
  dpaOffered: {
    label: 'AVV angeboten',
    question: 'Bieten Sie einen Vertrag zur Auftragsverarbeitung (AVV) an?',
    help: 'Verarbeitet der Anbieter personenbezogene Daten im Auftrag der Kommune, verlangt Artikel 28 DSGVO einen solchen Vertrag.',
    evidence: 'Muster des AVV mit technischen und organisatorischen Maßnahmen und Liste der Unterauftragsverarbeiter',
    requirement: {
      sentence:
        'Der Auftragnehmer schließt mit dem Auftraggeber vor Beginn der Verarbeitung personenbezogener Daten einen Vertrag zur Auftragsverarbeitung nach Artikel 28 DSGVO.',
      check:
        'Der Auftraggeber prüft den Entwurf auf die Inhalte nach Artikel 28 Absatz 3 DSGVO, auf die technischen und organisatorischen Maßnahmen und auf alle Unterauftragsverarbeiter.',
      accepted:
        'Anerkannter AVV des Auftraggebers, Entwurf des Auftragnehmers mit Anlagen, Standardvertragsklauseln nach Durchführungsbeschluss (EU) 2021/915 oder gleichwertig',
    },
  },
}
