import { expect, it, vi } from 'vitest'
import { AskedRebuilds } from './asked-rebuilds.server'

it('builds once more for all that was asked during a build', async () => {
  let end = () => {}
  const rebuild = vi.fn(() => new Promise<void>((resolve) => (end = resolve)))
  const rebuilds = new AskedRebuilds(rebuild)
  for (let count = 0; count < 4; count++) rebuilds.ask()
  expect(rebuild).toHaveBeenCalledTimes(1)
  end()
  await vi.waitFor(() => expect(rebuild).toHaveBeenCalledTimes(2))
  end()
  await rebuilds.stop()
  rebuilds.ask()
  expect(rebuild).toHaveBeenCalledTimes(2)
})

it('tries again after a failure, until it is stopped', async () => {
  const rebuild = vi.fn().mockRejectedValueOnce(new Error('away')).mockResolvedValue(undefined)
  const rebuilds = new AskedRebuilds(rebuild, 1)
  rebuilds.ask()
  await vi.waitFor(() => expect(rebuild).toHaveBeenCalledTimes(2))
  const failing = vi.fn().mockRejectedValue(new Error('away'))
  const others = new AskedRebuilds(failing, 60_000)
  others.ask()
  await vi.waitFor(() => expect(failing).toHaveBeenCalledTimes(1))
  await others.stop()
  expect(failing).toHaveBeenCalledTimes(1)
  await rebuilds.stop()
})
