import { longestCode, reversed } from '../../server/src/core/syntax/packed';

/** Writes numbers as bits, the lowest first: the counterpart of `bitsAt`. */
class BitWriter {
  private readonly bytes: number[] = [];
  private held = 0;
  private count = 0;

  /** At most 24 bits at once. */
  write(value: number, count: number): void {
    this.held |= value << this.count;
    this.count += count;
    while (this.count >= 8) {
      this.bytes.push(this.held & 255);
      this.held >>>= 8;
      this.count -= 8;
    }
  }

  /** All bytes, and four more, so that a reader may look ahead. */
  done(): Uint8Array {
    for (let i = 0; i < 5; i++) this.write(0, i === 0 ? 7 : 8);
    return Uint8Array.from(this.bytes);
  }
}

/** Packs ascending unsigned numbers (see `unpackKeys`). */
export function packKeys(keys: Int32Array): Uint8Array {
  const mean = ((keys.at(-1) ?? 0) >>> 0) / Math.max(1, keys.length);
  const low = Math.max(0, Math.min(22, Math.floor(Math.log2(mean * 0.69 + 1))));
  const bits = new BitWriter();
  let previous = 0;
  for (const key of keys) {
    const distance = (key >>> 0) - previous;
    previous = key >>> 0;
    for (let high = Math.floor(distance / 2 ** low); high > 0; high--) bits.write(0, 1);
    bits.write(1, 1);
    const rest = distance % 2 ** low;
    bits.write(rest, low);
  }
  return Uint8Array.from([low, ...bits.done()]);
}

/** Packs a byte column (see `unpackBytes`). */
export function packBytes(values: Uint8Array): Uint8Array {
  const lengths = codeLengths(values);
  const codes = new Uint16Array(256);
  let code = 0;
  for (let length = 1; length <= longestCode; length++) {
    for (let value = 0; value < 256; value++) if (lengths[value] === length) codes[value] = reversed(code++, length);
    code <<= 1;
  }
  const bits = new BitWriter();
  for (let value = 0; value < 256; value++) bits.write(lengths[value] ?? 0, 4);
  for (const value of values) bits.write(codes[value] ?? 0, lengths[value] ?? 0);
  return bits.done();
}

/** Lengths of a Huffman code for the bytes of `values`, flattened until none is longer than `longestCode`. */
function codeLengths(values: Uint8Array): Uint8Array {
  let counts = new Float64Array(256);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  for (;;) {
    const lengths = huffman(counts);
    if (Math.max(...lengths) <= longestCode) return lengths;
    counts = counts.map((count) => (count > 0 ? Math.ceil(count / 2) + 1 : 0));
  }
}

function huffman(counts: Float64Array): Uint8Array {
  const lengths = new Uint8Array(256);
  let groups = [...counts.keys()]
    .filter((value) => (counts[value] ?? 0) > 0)
    .map((value) => ({ count: counts[value] ?? 0, values: [value] }));
  if (groups.length === 1) for (const { values } of groups) lengths[values[0] ?? 0] = 1;
  while (groups.length > 1) {
    groups = groups.sort((a, b) => a.count - b.count || (a.values[0] ?? 0) - (b.values[0] ?? 0));
    const [first, second, ...rest] = groups;
    const values = [...(first?.values ?? []), ...(second?.values ?? [])];
    for (const value of values) lengths[value] = (lengths[value] ?? 0) + 1;
    groups = [{ count: (first?.count ?? 0) + (second?.count ?? 0), values }, ...rest];
  }
  return lengths;
}
