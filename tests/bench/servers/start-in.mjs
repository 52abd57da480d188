import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Runs a program in another folder: `start-in.mjs <folder> <file in it> [argument …]`. */
const [folder, file, ...rest] = process.argv.slice(2)
process.chdir(folder)
process.argv = [process.argv[0], resolve(file), ...rest]
await import(pathToFileURL(process.argv[1]).href)
