import { groupWords as groupsDe } from '../../content/de/criteria/groups'
import { groupWords as groupsEn } from '../../content/en/criteria/groups'
import type { Language } from '../../lib/language'
import { type GroupId, groups } from './criterion'

const words = { de: groupsDe, en: groupsEn }

/** The name of a group of the registry. */
export const groupName = (language: Language, group: GroupId): string => words[language][group]?.name ?? group

/** All groups with their names, in the registry's order. */
export const groupNames = (language: Language): { group: GroupId; name: string }[] =>
  groups.map((group) => ({ group, name: groupName(language, group) }))
