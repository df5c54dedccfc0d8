/** Punycode (RFC 3492), decoding only: what letters a label `xn--…` stands for. */

/** A host with every label that is Punycode decoded. A label that cannot be decoded stays as it is. Never throws. */
export function decodeHost(host: string): string {
  return host.includes('xn--') ? host.split('.').map(decodeLabel).join('.') : host;
}

function decodeLabel(label: string): string {
  // A label of a real name has at most 63 characters; longer ones would only cost time.
  return label.startsWith('xn--') && label.length <= 63 ? (decode(label.slice(4)) ?? label) : label;
}

/** Returns `null` where the text is not well formed. The names of the constants are those of the standard. */
function decode(text: string): string | null {
  const [base, tMin, tMax, initialBias, initialN] = [36, 1, 26, 72, 128];
  const delimiter = text.lastIndexOf('-');
  const output = delimiter > 0 ? Array.from(text.slice(0, delimiter), (letter) => letter.charCodeAt(0)) : [];
  let n = initialN;
  let i = 0;
  let bias = initialBias;
  for (let at = delimiter > 0 ? delimiter + 1 : 0; at < text.length; ) {
    const before = i;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(text.charCodeAt(at));
      at += 1;
      if (digit === null) return null;
      i += digit * weight;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = output.length + 1;
    bias = adapted(i - before, length, before === 0);
    n += Math.floor(i / length);
    i %= length;
    if (!(n <= 0x10ffff) || (n >= 0xd800 && n <= 0xdfff)) return null;
    output.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...output);
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35. */
function digitOf(code: number): number | null {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : null;
}

function adapted(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
