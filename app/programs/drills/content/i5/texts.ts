/** Signs that are nothing to see: they end files, hide or turn what is written. */
const hidden = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
  ...Array.from({ length: 33 }, (_, code) => String.fromCharCode(0x7f + code)),
  ...[
    '\u061c',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ],
  ...['\u2028', '\u2029', '\ufffe', '\uffff', '\ud800', '\udfff', '\ufdd0', '\u{1ffff}'],
]

const markup = [
  ']]>',
  '<![CDATA[x]]>',
  '<!-- x --',
  '-->',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&e;',
  '&#0;',
  '&#xFFFF;',
  '&amp;lt;',
  '</text:p></table:table-cell>',
  '<text:a xlink:href="http://angriff.example/">x</text:a>',
  '<text:page-number/>',
  '<office:dde-source/>',
  '<table:dde-link/>',
  '<text:script xlink:href="http://angriff.example/"/>',
  '</t></si></sst>',
  '<f>1+1</f>',
  '<w:fldSimple w:instr="INCLUDETEXT file:///etc/passwd"/>',
  '{ INCLUDETEXT "file:///etc/passwd" }',
  '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }',
  '&P &N &D &T &F &A &G &"Wingdings"&72',
  '&',
  '&&',
  '_x0000_',
  '_x003C_f_x003E_',
  '_x_x0041_',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'http://user:password@angriff.example/',
  '\\\\angriff.example\\freigabe',
  'constructor',
  '__proto__',
  "' onclick='x",
  '" xlink:href="http://angriff.example/',
]

/** 100 kB of one word, of lines, of spaces, of signs that take more room where they are written. */
const long = ['a', 'ß', 'n\n', ' ', '&', '<', '"', '\u0301', '👩‍💻', '\u202e', '_x0041_', "'"].map((unit) =>
  unit.repeat(Math.ceil(100_000 / unit.length)),
)

/** Texts that break what does not expect them, a hidden sign always within a word. */
export const texts: readonly string[] = [...hidden.map((sign) => `vor${sign}nach${sign}`), ...markup, ...long]

/** Signs that no cell of a file may hold. */
export const hiddenSigns = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/u
