export function bundleOf(file: string): string | null
export const programs: readonly string[]
