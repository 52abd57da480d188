import { createContext } from 'react'

/** Nonce for the scripts of a hydrating page; empty on public pages, which have none. */
export const NonceContext = createContext('')
