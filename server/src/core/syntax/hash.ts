/** A word, a suffix or a shape as 32 bits: FNV-1a with a last stir, so that neighbouring words lie far apart. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Feature hashes are whole numbers from 1 with so many bits: fewer pack smaller, and these still fall together seldom. */
export const featureBits = 28;

/**
 * A feature as `featureBits` bits: `template` says which, `a`, `b` and `c` what is seen. Never 0, which marks an empty slot.
 * What is seen may be small numbers: each is spread by its own odd factor before they meet.
 */
export function featureOf(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(a, 0x85ebca6b) ^ Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 14) ^ c, 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> (32 - featureBits) || 1;
}
