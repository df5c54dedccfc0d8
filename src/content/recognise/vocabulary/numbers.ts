/** Number words of intervals ("every five minutes"), folded. Chinese and Japanese write digits. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...numbered('one two three four five six seven eight nine ten fifteen twenty thirty forty-five sixty'),
  ...numbered('eine zwei drei vier fünf sechs sieben acht neun zehn fünfzehn zwanzig dreißig fünfundvierzig sechzig'),
  ...numbered('une deux trois quatre cinq six sept huit neuf dix quinze vingt trente quarante-cinq soixante'),
  ...numbered('una dos tres cuatro cinco seis siete ocho nueve diez quince veinte treinta cuarenta-y-cinco sesenta'),
  ...numbered('un due tre quattro cinque sei sette otto nove dieci quindici venti trenta quarantacinque sessanta'),
  ...numbered('um dois três quatro cinco seis sete oito nove dez quinze vinte trinta quarenta-e-cinco sessenta'),
]);

/** One to ten, fifteen, twenty, thirty, forty-five and sixty, in this order. */
function numbered(words: string): [string, number][] {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30, 45, 60];
  return words.split(' ').map((word, index) => [word.replace(/-/g, ' '), values[index] ?? 0]);
}
