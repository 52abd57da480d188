/** Every address that no other route knows: the error page within the frame of the marketplace. */
export function loader(): never {
  throw new Response(null, { status: 404 })
}

export default function Unknown() {
  return null
}
