/** Size classes of municipalities by inhabitants. */
export const sizeWords: Record<string, string> = {
  lt2k: 'under 2,000',
  '2k-5k': '2,000 to 4,999',
  '5k-10k': '5,000 to 9,999',
  '10k-20k': '10,000 to 19,999',
  '20k-50k': '20,000 to 49,999',
  '50k-100k': '50,000 to 99,999',
  '100k-500k': '100,000 to 499,999',
  ge500k: '500,000 and more',
}
