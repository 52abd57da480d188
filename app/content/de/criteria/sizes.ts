/** Size classes of municipalities by inhabitants. */
export const sizeWords: Record<string, string> = {
  lt2k: 'unter 2.000',
  '2k-5k': '2.000 bis 4.999',
  '5k-10k': '5.000 bis 9.999',
  '10k-20k': '10.000 bis 19.999',
  '20k-50k': '20.000 bis 49.999',
  '50k-100k': '50.000 bis 99.999',
  '100k-500k': '100.000 bis 499.999',
  ge500k: 'ab 500.000',
}
