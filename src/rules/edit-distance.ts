/**
 * The least number of characters to replace, insert or remove to turn one text into the other (Levenshtein), counted
 * in code points; `limit + 1` where it is more than `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  // A code point has at most two code units, so this much can be told before anything is taken apart.
  if (one.length > 2 * (other.length + limit) || other.length > 2 * (one.length + limit)) return limit + 1;
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const above = b.map((_, column) => column + 1);
  for (let row = 0; row < a.length; row += 1) {
    let diagonal = row;
    let left = row + 1;
    let least = left;
    for (let column = 0; column < b.length; column += 1) {
      const up = above[column] ?? 0;
      left = Math.min(up + 1, left + 1, diagonal + (a[row] === b[column] ? 0 : 1));
      diagonal = up;
      above[column] = left;
      if (left < least) least = left;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(above.at(-1) ?? a.length, limit + 1);
}
