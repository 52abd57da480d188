/**
 * How the product runs: `development` by `npm run dev`; `demo` by `npm start` with the embedded database on loopback;
 * everything else is `production`, where imprint and secrets must be set.
 */
export const runModes = ['development', 'demo', 'production'] as const
export type RunMode = (typeof runModes)[number]
