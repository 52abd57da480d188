import { end, prepare, runBundled } from './prepare.mjs'

/* `npm start` and `npm run dev`: brings the folder into a state in which the program can be started, then starts it here. */
try {
  await prepare({ withBuild: false })
  await runBundled(process.argv[2] === 'dev' ? 'dev' : 'start')
} catch (error) {
  end(error)
}
