/**
 * Takes the lock of a folder again and again and says for each time whether it was alone inside; ends itself by SIGKILL
 * inside, after the given number of times (0: never). Arguments: folder, times until the kill, milliseconds to run where none is.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, thisProcess, withFolderLock } from '../../prisma/embedded/folder-lock'

const [folder = '', killAfter = '0', milliseconds = '1000'] = process.argv.slice(2)
const self = thisProcess('lock-child')
const inside = join(folder, 'inside')
const until = performance.now() + Number(milliseconds)

function othersInside(): boolean {
  try {
    return isRunning(JSON.parse(readFileSync(inside, 'utf8')))
  } catch {
    return false
  }
}

for (let times = 1; Number(killAfter) > 0 || performance.now() < until; times++) {
  await withFolderLock(folder, self, 20_000, async () => {
    const alone = !othersInside()
    writeFileSync(inside, JSON.stringify(self))
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 3))
    const stillAlone = JSON.parse(readFileSync(inside, 'utf8')).pid === self.pid
    process.stdout.write(alone && stillAlone ? 'alone\n' : 'together\n')
    if (times === Number(killAfter)) process.kill(process.pid, 'SIGKILL')
    rmSync(inside)
  })
}
