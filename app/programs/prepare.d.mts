export const root: string
export function satisfies(version: string, range: string): boolean
export class Stop extends Error {}
export function step(
  label: string,
  // biome-ignore lint/suspicious/noConfusingVoidType: a step may return a note or nothing at all
  work: (progress: (text: string) => void) => Promise<string | void> | string | void,
): Promise<void>
export function hashOf(paths: string[], leftOut?: (file: string) => boolean): string
export function end(error: unknown): never
export function buildBeside(): void
export function built(): Promise<void>
export function prepare(options: { withBuild: boolean; toStderr?: boolean }): Promise<void>
