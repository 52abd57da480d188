import { gradeWords as gradesDe } from '../../../content/de/criteria/grades'
import { gradeWords as gradesEn } from '../../../content/en/criteria/grades'
import type { Language } from '../../../lib/language'
import type { Answer, AnswerSource } from '../../criteria/answer'
import type { Criterion, Grade } from '../../criteria/criterion'
import { type EvidenceState, evidenceState, validUntil } from '../../criteria/evidence'

/** A file of a public repository in which an answer was read. */
export interface RepositoryView {
  /** Host and path, without protocol. */
  name: string
  url: string
  file: string
  /** The first eight digits. */
  commit: string
  /** The file at that commit where the host's addresses are known, else the repository. */
  fileUrl: string
}

/** A piece of evidence as it stands on a day. */
export interface EvidenceView {
  id: string
  grade: string
  title: string
  issuer: string | null
  issuedOn: string
  /** Last day on which it counts, `null` = no end. */
  until: string | null
  url: string | null
  /** `declared`: accepted, but of a lower grade than the question needs. */
  state: EvidenceState
  /** Why it was refused. */
  reason: string | null
}

export const gradeName = (language: Language, grade: Grade): string =>
  (language === 'de' ? gradesDe : gradesEn)[grade].name

/** Where an answer was read, `null` for a provider's statement. */
export function repositoryView(source: AnswerSource): RepositoryView | null {
  if (source.kind !== 'repository') return null
  const { repository, file, commit } = source
  return {
    name: repository.replace(/^https:\/\//, ''),
    url: repository,
    file,
    commit: commit.slice(0, 8),
    fileUrl: fileAddress(repository, file, commit),
  }
}

/** Path between repository and commit in addresses of files, by host. */
function fileAddress(repository: string, file: string, commit: string): string {
  const { hostname } = new URL(repository)
  const [path = '', line] = file.split('#')
  const tail = `${path.split('/').map(encodeURIComponent).join('/')}${line ? `#${line}` : ''}`
  if (hostname === 'github.com') return `${repository}/blob/${commit}/${tail}`
  if (hostname.split('.').includes('gitlab')) return `${repository}/-/blob/${commit}/${tail}`
  if (hostname === 'codeberg.org') return `${repository}/src/commit/${commit}/${tail}`
  return repository
}

/** The public pieces behind an answer, in the order of their dates, newest first. */
export function evidenceViews(language: Language, criterion: Criterion, answer: Answer, today: string): EvidenceView[] {
  return [...answer.evidence]
    .filter(({ visibility }) => visibility === 'public')
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : a.issuedOn > b.issuedOn ? -1 : 0))
    .map((piece) => ({
      id: piece.id,
      grade: gradeName(language, piece.grade),
      title: piece.title[language],
      issuer: piece.issuer,
      issuedOn: piece.issuedOn,
      until: validUntil(criterion, piece),
      url: piece.url,
      state: evidenceState(criterion, { ...answer, source: { kind: 'provider' }, evidence: [piece] }, today),
      reason: piece.reason?.[language] ?? null,
    }))
}
