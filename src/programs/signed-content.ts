/**
 * What a signed message holds (CMS, RFC 5652): signed configuration profiles are their property list within a signature,
 * which is not checked here: nothing is installed, and what is read is only judged.
 */

/** One element of ASN.1 in BER or DER: https://www.itu.int/rec/T-REC-X.690 */
interface Asn1 {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  /** Where the next element begins. */
  readonly after: number;
}

const constructed = 0x20;
const octetString = 0x04;
const sequence = 0x30;
const deepest = 24;

/** The content of a signed message; `null` where the bytes are none. */
export function signedContent(bytes: Uint8Array): Uint8Array | null {
  const outer = elementAt(bytes, 0);
  if (outer?.tag !== sequence) return null;
  // ContentInfo { contentType, [0] SignedData { version, digests, encapContentInfo { eContentType, [0] OCTET STRING } … } }
  const [, explicit] = childrenOf(bytes, outer);
  const [signed] = explicit?.tag === 0xa0 ? childrenOf(bytes, explicit) : [];
  const [, , encapsulated] = signed?.tag === sequence ? childrenOf(bytes, signed) : [];
  const [, content] = encapsulated?.tag === sequence ? childrenOf(bytes, encapsulated) : [];
  const [string] = content?.tag === 0xa0 ? childrenOf(bytes, content) : [];
  if (!string || (string.tag & ~constructed) !== octetString) return null;
  return joined(octets(bytes, string));
}

/** Long contents are written in pieces. */
function octets(bytes: Uint8Array, element: Asn1, depth = 0): Uint8Array[] {
  if (depth > deepest) return [];
  if ((element.tag & constructed) === 0) return [bytes.subarray(element.start, element.end)];
  return childrenOf(bytes, element).flatMap((child) => octets(bytes, child, depth + 1));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function childrenOf(bytes: Uint8Array, { start, end }: Asn1): Asn1[] {
  const children: Asn1[] = [];
  for (let at = start; at < end; ) {
    const child = elementAt(bytes, at);
    if (!child || child.after <= at || (child.tag === 0 && child.start === child.end)) break;
    children.push(child);
    at = child.after;
  }
  return children;
}

function elementAt(bytes: Uint8Array, at: number, depth = 0): Asn1 | null {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined || depth > deepest) return null;
  if (first === 0x80) return unending(bytes, tag, at + 2, depth);
  const count = first < 0x80 ? 0 : first & 0x7f;
  if (count > 4) return null;
  let length = count === 0 ? first : 0;
  for (let index = 0; index < count; index += 1) length = length * 256 + (bytes[at + 2 + index] ?? 0);
  const start = at + 2 + count;
  const end = start + length;
  return end <= bytes.length ? { tag, start, end, after: end } : null;
}

/** Of an element without a length: it ends with two zeros after its last child. */
function unending(bytes: Uint8Array, tag: number, start: number, depth: number): Asn1 | null {
  for (let at = start; at + 1 < bytes.length; ) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return { tag, start, end: at, after: at + 2 };
    const child = elementAt(bytes, at, depth + 1);
    if (!child) return null;
    at = child.after;
  }
  return null;
}
