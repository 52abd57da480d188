// @ts-check
/**
 * Enhancement of the public pages: results and counts that follow the filters, a shortlist that changes in place,
 * suggestions below the search field, panels that give focus back. Every page is complete without it; it stores nothing. All words come from the page
 * or from the server's answers.
 */

/** @param {string} id */
const byId = (id) => document.getElementById(id)

/** Nodes made here, which the server's pages do not have. @param {Node} node */
const isOwn = (node) => node instanceof HTMLElement && 'own' in node.dataset

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} content
 */
function make(name, attributes, ...content) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...content)
  return element
}

/**
 * @param {() => void} action
 * @param {number} delay in milliseconds
 */
function debounced(action, delay) {
  let timer = 0
  const run = () => {
    clearTimeout(timer)
    timer = window.setTimeout(action, delay)
  }
  run.cancel = () => clearTimeout(timer)
  return run
}

/** Lets go of the thread between two long works, so that a press in between is answered. */
const turn = () => new Promise((go) => setTimeout(go))

// Bringing the page to a fresh state: nodes stay where they can, so that focus, open folds and live regions stay.

/** What an element is called: its id, or the name and value of a field. @param {Element | null} element */
function nameOf(element) {
  const name = element?.getAttribute('name')
  return element?.id || (name ? `${name}=${element?.getAttribute('value')}` : '')
}

/** What makes a node the same in both pages: its name, that of what it begins with, or a fold's first field. @param {Node} node */
function keyOf(node) {
  if (!(node instanceof Element)) return ''
  const field = node.localName === 'details' ? node.querySelector('[name]')?.getAttribute('name') : null
  return nameOf(node) || nameOf(node.firstElementChild) || field || ''
}

/**
 * @param {Element} old
 * @param {Element} fresh
 */
function takeAttributes(old, fresh) {
  if (old.matches('[data-suggest]')) return
  for (const { name, value } of [...fresh.attributes]) {
    if (name !== 'open' && old.getAttribute(name) !== value) old.setAttribute(name, value)
  }
  for (const { name } of [...old.attributes]) {
    if (name !== 'open' && !fresh.hasAttribute(name)) old.removeAttribute(name)
  }
}

/**
 * @param {Node} old
 * @param {Node} fresh
 * @param {boolean} all whether the field in use changes as well
 */
function takeState(old, fresh, all) {
  if (old instanceof HTMLInputElement) {
    const { checked, value } = /** @type {HTMLInputElement} */ (fresh)
    old.checked = checked
    if (all || old !== document.activeElement) old.value = value
  } else if (old instanceof HTMLSelectElement) {
    old.value = /** @type {HTMLSelectElement} */ (fresh).value
  }
}

/** @param {Node} node */
const fieldsOf = (node) => (node instanceof Element ? [node, ...node.querySelectorAll('input, select')] : [])

/**
 * Makes `old` equal to `fresh`, whose nodes may move over. What is equal already is left alone but for what was typed and chosen.
 * @param {Node} old
 * @param {Node} fresh
 * @param {boolean} all
 */
function take(old, fresh, all) {
  if (old.isEqualNode(fresh)) {
    const fields = fieldsOf(fresh)
    for (const [at, field] of fieldsOf(old).entries()) takeState(field, /** @type {Element} */ (fields[at]), all)
    return
  }
  if (!(old instanceof Element && fresh instanceof Element)) {
    old.nodeValue = fresh.nodeValue
    return
  }
  takeAttributes(old, fresh)
  const rest = [...old.childNodes].filter((node) => !isOwn(node)).map((node) => ({ node, key: keyOf(node) }))
  const pairs = [...fresh.childNodes].map((node) => {
    const key = keyOf(node)
    const at = rest.findIndex((other) => other.key === key && other.node.nodeName === node.nodeName)
    return { node, kept: at < 0 ? null : /** @type {{ node: ChildNode }} */ (rest.splice(at, 1)[0]).node }
  })
  for (const { node } of rest) node.remove()
  let place = old.firstChild
  for (const { node, kept } of pairs) {
    const next = kept ?? node
    if (kept) take(kept, node, all)
    while (place && isOwn(place)) place = place.nextSibling
    if (next === place) place = place.nextSibling
    else old.insertBefore(next, place)
  }
  takeState(old, fresh, all)
}

/** Focus moves on when its element is gone: to the same field, its group, or the search field. @param {Element} held */
function keepFocus(held) {
  const groups = ['details', 'fieldset', 'form', 'section'].map((name) => held.closest(name))
  const name = nameOf(held)
  return () => {
    if (document.activeElement === held) return
    const fields = name ? document.querySelectorAll('input, select, button, a') : []
    const group = groups.find((element) => element?.isConnected)
    const inside = group?.querySelector('summary, a, input:not([type=hidden]), button')
    // What has been taken from the shortlist can be put back; else its first entry is next.
    const kept = document.querySelector('.undo button, .shortlist button')
    const places = [
      [...fields].find((field) => nameOf(field) === name),
      ...(group?.localName === 'section' ? [kept, inside] : [inside, kept]),
      byId('suchtext'),
    ]
    for (const place of places) {
      if (place instanceof HTMLElement && document.activeElement !== place)
        place.focus({ preventScroll: place !== kept })
      if (place && document.activeElement === place) return
    }
  }
}

// Results that follow the filters.

const searchForm = () => /** @type {HTMLFormElement | null} */ (byId('suche'))
const results = () => byId('ergebnisse')

/** Address of the page that is shown, without its fragment. */
let shown = location.pathname + location.search
/** @type {string | null} Address that the form asked for last. */
let wanted = null
/** Whether the newest entry of the history came from typing. */
let typed = false
/** @type {AbortController | null} */
let request = null

/** Address of the form's choices, without those left empty. @param {HTMLFormElement} form */
function addressOf(form) {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') query.append(name, value)
  }
  const search = String(query)
  return new URL(form.action, location.href).pathname + (search && `?${search}`)
}

/** A spinner beside the result sentence, for answers that take long. */
function showLoader() {
  const wheel = make('span', { class: 'kern-loader kern-loader--visible', 'aria-hidden': 'true', 'data-own': '' })
  results()?.querySelector('[role=status].sum__line')?.append(wheel)
}

/** The page that an answer holds; throws if that is none. @param {Response} answer */
async function pageOf(answer) {
  if (!answer.ok) throw new Error(String(answer.status))
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  await turn()
  return page
}

/**
 * Brings the page to a fresh state.
 * @param {Document} page
 * @param {string} address the one it answers to
 * @param {'push' | 'replace' | 'keep'} entry
 */
function takePage(page, address, entry) {
  const { pathname, search } = new URL(address)
  shown = pathname + search
  if (entry === 'push') history.pushState(null, '', shown + location.hash)
  if (entry === 'replace') history.replaceState(null, '', shown + location.hash)
  const restore = document.activeElement && keepFocus(document.activeElement)
  prepare(page)
  document.title = page.title
  take(document.body, page.body, entry === 'keep')
  restore?.()
}

/**
 * Shows the page of an address in place; goes there if that fails.
 * @param {string} address
 * @param {'push' | 'replace' | 'keep'} entry what happens to the history
 */
async function show(address, entry) {
  request?.abort()
  request = new AbortController()
  const { signal } = request
  results()?.classList.add('is-loading')
  const slow = setTimeout(showLoader, 400)
  try {
    const answer = await fetch(address, { signal, headers: { Accept: 'text/html' } })
    const page = await pageOf(answer)
    if (!signal.aborted) takePage(page, answer.url, entry)
  } catch {
    if (signal.aborted) return
    if (entry === 'keep') location.reload()
    else location.assign(address)
  } finally {
    clearTimeout(slow)
    document.querySelector('.kern-loader[data-own]')?.remove()
  }
}

/** Shows what the form says now. @param {boolean} [byTyping] */
function follow(byTyping = false) {
  const form = searchForm()
  if (!form) return
  const address = addressOf(form)
  if (address === wanted) return
  wanted = address
  show(address, openPanel() || (byTyping && typed) ? 'replace' : 'push')
  typed = byTyping
}

const followTyping = debounced(() => follow(true), 250)

/** @param {EventTarget | null} target */
function isLive(target) {
  const form = target instanceof HTMLFormElement ? target : /** @type {HTMLInputElement | null} */ (target)?.form
  return form != null && form === searchForm() && results() !== null
}

document.addEventListener('change', ({ target }) => {
  if (!isLive(target)) return
  followTyping.cancel()
  follow()
})

document.addEventListener('submit', (event) => {
  if (!isLive(event.target)) return
  event.preventDefault()
  followTyping.cancel()
  follow()
  if (openPanel()) location.hash = 'ergebnisse'
  // The keyboard of a touch screen would cover the results.
  const { activeElement } = document
  if (activeElement instanceof HTMLInputElement && matchMedia('(pointer: coarse)').matches) activeElement.blur()
})

addEventListener('popstate', () => {
  if (location.pathname + location.search === shown) return
  followTyping.cancel()
  typed = false
  wanted = null
  show(location.href, 'keep')
})

// The shortlist: its forms are sent one after the other, each answer knows what the one before has changed.

/** @type {Promise<void>} */
let sending = Promise.resolve()
/** @type {Element | null} The button whose form the browser sends itself. */
let unsent = null

/** Speaks what the page says of a change: a message, else what the pressed button says by then. @param {Element} button */
function announce(button) {
  const said = document.querySelector('[data-say]') ?? (document.activeElement === button ? button : byId('h-liste'))
  const place = byId('gesagt') ?? make('p', { id: 'gesagt', class: 'vh', role: 'status', 'data-own': '' })
  if (!place.isConnected) document.body.append(place)
  // A region that has just come is read once something in it changes.
  setTimeout(() => place.replaceChildren(said?.textContent ?? ''), 100)
}

/**
 * Sends a form of the shortlist and shows the page it leads to in place; lets the browser do it if that fails.
 * @param {HTMLFormElement} form
 * @param {HTMLButtonElement} button
 * @param {URLSearchParams} body
 */
async function send(form, button, body) {
  request?.abort()
  const mine = new AbortController()
  request = mine
  try {
    const answer = await fetch(form.action, { method: 'POST', body })
    const page = await pageOf(answer)
    if (request === mine) takePage(page, answer.url, 'replace')
    else await show(wanted ?? shown, 'replace')
    announce(button)
  } catch {
    unsent = button
    button.click()
  }
}

document.addEventListener('submit', (event) => {
  const { target: form, submitter: button } = event
  if (!(form instanceof HTMLFormElement && button instanceof HTMLButtonElement)) return
  if (!form.action.endsWith('/merkliste') || button === unsent) return
  event.preventDefault()
  const body = new URLSearchParams([[button.name, button.value]])
  // The page that is on its way to be shown is the one to come back to.
  if (form.elements.namedItem('zurueck')) body.set('zurueck', (searchForm() && wanted) ?? shown)
  sending = sending.then(() => send(form, button, body))
})

// A page that comes back from the browser's memory may show a shortlist of before.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && byId('merken')) show(location.href, 'keep')
})

// Suggestions: a combobox whose list holds links in groups.

/** @typedef {{ status: string, groups: { label: string, items: { label: string, href: string }[] }[] }} Suggestions */
/** @typedef {{ list: HTMLElement, status: HTMLElement, turn: number, ask: ReturnType<typeof debounced> }} Combobox */

/** @type {WeakMap<HTMLInputElement, Combobox>} */
const comboboxes = new WeakMap()
const leastLetters = 2

/** @param {HTMLInputElement} input */
function comboboxOf(input) {
  const made = comboboxes.get(input)
  if (made) return made
  const name = input.labels?.[0]?.textContent ?? ''
  const list = make('div', {
    id: `${input.id}-liste`,
    class: 'suggest',
    role: 'listbox',
    'aria-label': name,
    'data-own': '',
  })
  list.addEventListener('mousedown', (event) => event.preventDefault())
  const status = make('p', { class: 'vh', role: 'status', 'data-own': '' })
  input.after(list, status)
  /** @type {Combobox} */
  const combobox = { list, status, turn: 0, ask: debounced(() => ask(input, combobox), 150) }
  comboboxes.set(input, combobox)
  return combobox
}

/** @param {HTMLInputElement} input */
function close(input) {
  const combobox = comboboxOf(input)
  combobox.ask.cancel()
  combobox.turn += 1
  combobox.list.hidden = true
  combobox.status.textContent = ''
  input.setAttribute('aria-expanded', 'false')
  input.removeAttribute('aria-activedescendant')
}

/**
 * @param {HTMLInputElement} input
 * @param {Combobox} combobox
 */
async function ask(input, combobox) {
  const text = input.value.trim()
  if (text.length < leastLetters) return close(input)
  const address = new URL(input.dataset.suggest ?? '', location.href)
  address.searchParams.set(input.name, text)
  combobox.turn += 1
  const { turn } = combobox
  const answer = await fetch(address).catch(() => null)
  /** @type {Suggestions | null} */
  const suggestions = answer?.ok ? await answer.json().catch(() => null) : null
  if (combobox.turn !== turn) return
  if (suggestions?.groups.some(({ items }) => items.length > 0)) open(input, combobox, suggestions)
  else close(input)
}

/**
 * @param {HTMLInputElement} input
 * @param {Combobox} combobox
 * @param {Suggestions} suggestions
 */
function open(input, { list, status }, suggestions) {
  let count = 0
  const groups = suggestions.groups.map(({ label, items }) => {
    const options = items.map((item) => {
      const { origin, href } = new URL(item.href, location.href)
      const id = `${list.id}-${count++}`
      const attributes = { id, role: 'option', tabindex: '-1', 'aria-selected': 'false' }
      return make('a', origin === location.origin ? { ...attributes, href } : attributes, item.label)
    })
    const head = make('span', { class: 'suggest__head', 'aria-hidden': 'true' }, label)
    return make('div', { class: 'suggest__group', role: 'group', 'aria-label': label }, head, ...options)
  })
  list.replaceChildren(...groups)
  list.hidden = false
  status.textContent = suggestions.status
  input.setAttribute('aria-expanded', 'true')
  input.removeAttribute('aria-activedescendant')
}

/**
 * Marks the option `step` further; beyond either end stands the field itself. A list that is walked through stays: an
 * answer that comes late does not replace it.
 * @param {HTMLInputElement} input
 * @param {number} step
 */
function mark(input, step) {
  const combobox = comboboxOf(input)
  combobox.ask.cancel()
  combobox.turn += 1
  const options = [...combobox.list.querySelectorAll('[role=option]')]
  const current = options.findIndex((option) => option.matches('[aria-selected=true]'))
  const places = options.length + 1
  const next = options[((current < 0 ? options.length : current) + step + places) % places]
  for (const option of options) option.setAttribute('aria-selected', String(option === next))
  if (!next) return input.removeAttribute('aria-activedescendant')
  input.setAttribute('aria-activedescendant', next.id)
  next.scrollIntoView({ block: 'nearest' })
}

/** @param {EventTarget | null} target */
const suggestField = (target) =>
  target instanceof HTMLInputElement && target.matches('[data-suggest]') ? target : null

document.addEventListener('input', ({ target }) => {
  const input = suggestField(target)
  if (!input) return
  comboboxOf(input).ask()
  if (isLive(input)) followTyping()
})

document.addEventListener('focusout', ({ target }) => {
  const input = suggestField(target)
  if (input) close(input)
})

document.addEventListener('keydown', (event) => {
  const input = suggestField(event.target)
  if (!input || event.isComposing) return
  const { list, ask: askNow } = comboboxOf(input)
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    if (list.hidden) askNow()
    else mark(input, event.key === 'ArrowDown' ? 1 : -1)
  } else if (event.key === 'Escape' && !list.hidden) {
    event.preventDefault()
    close(input)
  } else if (event.key === 'Enter' && !list.hidden) {
    const chosen = list.querySelector('a[aria-selected=true]')
    close(input)
    if (!(chosen instanceof HTMLElement)) return
    event.preventDefault()
    chosen.click()
  }
})

// Panels of small screens, opened by their fragment: focus goes in, stays in and comes back.

/** @type {HTMLElement | null} */
let opener = null

/** The panel that covers the page, if one does. */
function openPanel() {
  const panel = document.querySelector(':is(.nav, .facets):target')
  return panel instanceof HTMLElement && getComputedStyle(panel).position === 'fixed' ? panel : null
}

/** @param {HTMLElement} panel */
const closerOf = (panel) => panel.querySelector('a[href^="#"]')

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null
  if (link?.hash && byId(link.hash.slice(1))?.matches('.nav, .facets')) opener = link
})

addEventListener('hashchange', () => {
  const panel = openPanel()
  const target = panel ? closerOf(panel) : opener
  if (!panel) opener = null
  if (target instanceof HTMLElement && target.getClientRects().length > 0) target.focus()
})

document.addEventListener('focusin', ({ target }) => {
  const panel = openPanel()
  const closer = panel && closerOf(panel)
  if (panel && target instanceof Node && !panel.contains(target) && closer instanceof HTMLElement) closer.focus()
})

document.addEventListener('keydown', ({ key, defaultPrevented }) => {
  const panel = key === 'Escape' && !defaultPrevented ? openPanel() : null
  const closer = panel && closerOf(panel)
  if (closer instanceof HTMLElement) closer.click()
})

/**
 * What differs once the module runs: buttons say what they show, those only needed without script go.
 * @param {Document} page
 */
function prepare(page) {
  for (const button of page.querySelectorAll('button[data-live]')) {
    const label = button.querySelector('.kern-label')
    if (label) label.textContent = button.getAttribute('data-live')
  }
  for (const element of page.querySelectorAll('.no-script')) element.remove()
  if (page !== document) return
  for (const input of page.querySelectorAll('input')) {
    if (!suggestField(input)) continue
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-controls', comboboxOf(input).list.id)
    close(input)
  }
}

prepare(document)
