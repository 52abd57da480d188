import { expect, it } from 'vitest'
import { SizeCheck } from './size-check'

const look = (sizes: SizeCheck, held: number, wanted: number) =>
  sizes.look(
    async () => held,
    () => wanted,
  )

it('takes numbers that differ twice in the same way for a fault', async () => {
  const sizes = new SizeCheck()
  await look(sizes, 44, 45)
  await expect(look(sizes, 44, 45)).rejects.toThrow('the server holds 44 of 45 documents')
})

it('lets numbers differ that move or come together', async () => {
  const sizes = new SizeCheck()
  for (const [held, wanted] of [
    [10, 45],
    [20, 45],
    [45, 45],
    [20, 45],
    [20, 46],
  ] as const)
    await look(sizes, held, wanted)
})

it('says nothing while something is being written, nor of what was seen before', async () => {
  const sizes = new SizeCheck()
  await look(sizes, 44, 45)
  await sizes.during(async () => {
    for (let times = 0; times < 3; times++) await look(sizes, 44, 45)
  })
  await look(sizes, 44, 45)
})
