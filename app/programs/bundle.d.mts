export function bundleOf(file: string): string | null
