/**
 * Where `key` stands in an open-addressing table, or the empty slot (0) where it would. The table's length is a power of
 * two and it is never full.
 */
export function slotIn(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  let found: number;
  while ((found = keys[slot] as number) !== 0 && found !== key) slot = (slot + 1) & mask;
  return slot;
}
