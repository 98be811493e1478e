/** The longest code of a packed byte column, in bits: one table look-up a byte. */
export const longestCode = 12;

/** The 25 or more bits from bit `at` on, the lowest bit of a byte first; zeros past the end. */
const bitsAt = (bytes: Uint8Array, at: number): number => {
  const byte = at >>> 3;
  const four =
    (bytes[byte] as number) |
    ((bytes[byte + 1] as number) << 8) |
    ((bytes[byte + 2] as number) << 16) |
    ((bytes[byte + 3] as number) << 24);
  return four >>> (at & 7);
};

/**
 * Ascending unsigned 32-bit numbers, packed as Rice codes of their distances: a byte that says how many low bits each
 * distance has, then for each its high part in unary (as many zeros, a one) and its low bits.
 */
export function unpackKeys(bytes: Uint8Array, start: number, count: number): Int32Array {
  const low = bytes[start] ?? 0;
  const last = 8 * bytes.length;
  const keys = new Int32Array(count);
  let at = 8 * (start + 1);
  let key = 0;
  for (let i = 0; i < count; i++) {
    let bits = bitsAt(bytes, at);
    while (bits << 7 === 0 && at < last) {
      key = (key + (25 << low)) | 0; // none of 25 bits is set
      at += 25;
      bits = bitsAt(bytes, at);
    }
    const high = 31 - Math.clz32(bits & -bits);
    at += high + 1;
    key = (key + (high << low) + (bitsAt(bytes, at) & ((1 << low) - 1))) | 0;
    at += low;
    keys[i] = key;
  }
  return keys;
}

/** A byte column, packed with a canonical Huffman code: 128 bytes of code lengths, two to a byte, then the codes. */
export function unpackBytes(bytes: Uint8Array, start: number, count: number): Uint8Array {
  const table = codeTable(bytes, start);
  const mask = table.length - 1;
  const values = new Uint8Array(count);
  let at = 8 * (start + 128);
  for (let i = 0; i < count; i++) {
    const entry = table[bitsAt(bytes, at) & mask] as number;
    at += entry >> 8;
    values[i] = entry & 255;
  }
  return values;
}

/** For each possible run of bits: the length of the code it begins with, and its byte. */
function codeTable(bytes: Uint8Array, start: number): Uint16Array {
  const table = new Uint16Array(1 << longestCode);
  let code = 0;
  for (let length = 1; length <= longestCode; length++) {
    for (let value = 0; value < 256; value++) {
      const pair = bytes[start + (value >> 1)] ?? 0;
      if ((value & 1 ? pair >> 4 : pair & 15) !== length) continue;
      const first = reversed(code, length);
      for (let at = first; at < table.length; at += 1 << length) table[at] = (length << 8) | value;
      code++;
    }
    code <<= 1;
  }
  return table;
}

/** Codes are counted from their highest bit, but read from their lowest. */
export function reversed(code: number, length: number): number {
  let result = 0;
  for (let i = 0; i < length; i++) result = (result << 1) | ((code >> i) & 1);
  return result;
}
