import { BitReader } from './bitReader';

/** The longest code of a packed byte column, in bits: one table look-up a byte. */
export const longestCode = 12;

/**
 * Ascending unsigned 32-bit numbers, packed as Rice codes of their distances: a byte that says how many low bits each
 * distance has, then for each its high part in unary and its low bits.
 */
export function unpackKeys(bytes: Uint8Array, start: number, count: number): Int32Array {
  const low = bytes[start] ?? 0;
  const bits = new BitReader(bytes, start + 1);
  const keys = new Int32Array(count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    let high = 0;
    while (bits.peek(8) === 0 && high < 1 << 12) {
      bits.skip(8);
      high += 8;
    }
    while (bits.read(1) === 0 && high < 1 << 12) high++;
    const upper = low > 12 ? bits.read(12) | (bits.read(low - 12) << 12) : bits.read(low);
    key = (key + high * 2 ** low + upper) | 0;
    keys[i] = key;
  }
  return keys;
}

/** A byte column, packed with a canonical Huffman code: 128 bytes of code lengths, two to a byte, then the codes. */
export function unpackBytes(bytes: Uint8Array, start: number, count: number): Uint8Array {
  const table = codeTable(bytes, start);
  const bits = new BitReader(bytes, start + 128);
  const values = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const entry = table[bits.peek(longestCode)] as number;
    bits.skip(entry >> 8);
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
