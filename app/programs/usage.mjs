/*
 * Help of the programs that answer `--help` before anything is installed or built; plain Node like `prepare.mjs`. Those
 * that take no more than `--help` have no options here.
 */
const data = /** @type {const} */ ({ data: { type: 'string' } })

export const usage = {
  start: {
    help: `
Usage: npm start [-- --data <folder>]

Installs, generates and builds what has changed, starts the embedded database unless DATABASE_URL names another, brings
its schema up to date and serves the marketplace at http://127.0.0.1:3000 (HOST, PORT).

  --data <folder>   folder of the embedded database (.data)

With the embedded database on loopback this is a demonstration with invented entries. Everything else is production:
nothing invented is written, and the settings of the operator have to be complete. MARKTLOTSE_MODE cannot make it the
other one.
`,
    options: data,
  },
  dev: {
    help: `
Usage: npm run dev [-- --data <folder>]

As npm start, without a build: pages are compiled when they are asked for and follow every change; the server starts
again when one of its own files changes.

  --data <folder>   folder of the embedded database (.data)
`,
    options: data,
  },
  serve: {
    help: `
Usage: npm run serve

The web process of production: answers visitors on HOST and PORT, the operator and metrics on PRIVATE_PORT. Needs what
"npm run build" makes, DATABASE_URL with the schema of this version ("npm run db:migrate"), and the operator's settings.
What recurs is done by "npm run worker". Any number of web processes can stand behind one proxy.

SIGTERM lets accepted requests end, at most ten seconds. Health: /health/live and /health/ready on PORT.
`,
    options: {},
  },
  worker: {
    help: `
Usage: npm run worker

Does what recurs (deletes what is kept no longer) and, where MEILISEARCH_URL is set, writes to the search server. Needs
DATABASE_URL with the schema of this version ("npm run db:migrate") and the same settings as the web processes. Of several
workers one works; another takes over within seconds when it ends.

SIGTERM lets a running job end. Health and metrics: /health/live, /health/ready and /metrics on PRIVATE_PORT.
`,
    options: {},
  },
  build: {
    help: `
Usage: npm run build

Installs, generates and builds what has changed: what "npm run serve" and "npm run worker" need beside the sources and the
packages of production.
`,
    options: {},
  },
  lint: {
    help: `
Usage: npm run lint

Checks format, lint and import rules and changes nothing.
`,
    options: {},
  },
  test: {
    help: `
Usage: npm test

Runs format and lint, types, import rules, unused code, unit, architecture, integration and end-to-end tests and the
drills at 5 % of their counts, and ends with a list of what was not tried. Stops at the first step that fails.
`,
    options: {},
  },
}
