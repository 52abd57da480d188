import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Waits for the end of a process whose output nobody else reads: its exit code and what it wrote. */
export async function finished(child: ChildProcess) {
  let [out, error] = ['', '']
  child.stdout?.on('data', (text) => {
    out += text
  })
  child.stderr?.on('data', (text) => {
    error += text
  })
  const [code] = await once(child, 'close')
  return { code, out, error }
}
