/** Groups unit vectors by spherical k-means; the same vectors always give the same groups. */
export function clusters(vectors: Float32Array, width: number, count: number, rounds: number): Uint16Array {
  const size = vectors.length / width;
  const group = new Uint16Array(size);
  const centres = new Float32Array(count * width);
  for (let k = 0; k < count; k++) {
    const from = Math.floor((k * size) / count) * width; // spread over the list, which is sorted by frequency
    centres.set(vectors.subarray(from, from + width), k * width);
  }
  for (let round = 0; round < rounds; round++) {
    const moved = assign(vectors, centres, width, group);
    recentre(vectors, group, centres, width);
    process.stderr.write(`  ${count} groups, round ${round + 1}: ${moved} words moved\n`);
    if (moved < size / 1000) break;
  }
  return group;
}

function assign(vectors: Float32Array, centres: Float32Array, width: number, group: Uint16Array): number {
  let moved = 0;
  for (let i = 0; i < group.length; i++) {
    const at = i * width;
    let best = 0;
    let bestScore = -Infinity;
    for (let c = 0; c < centres.length; c += width) {
      let score = 0;
      for (let d = 0; d < width; d++) score += (vectors[at + d] ?? 0) * (centres[c + d] ?? 0);
      if (score > bestScore) {
        bestScore = score;
        best = c / width;
      }
    }
    if (group[i] !== best) moved++;
    group[i] = best;
  }
  return moved;
}

function recentre(vectors: Float32Array, group: Uint16Array, centres: Float32Array, width: number): void {
  const sums = new Float64Array(centres.length);
  group.forEach((k, i) => {
    for (let d = 0; d < width; d++) sums[k * width + d] = (sums[k * width + d] ?? 0) + (vectors[i * width + d] ?? 0);
  });
  for (let c = 0; c < centres.length; c += width) {
    const norm = Math.hypot(...sums.subarray(c, c + width));
    if (norm > 0) for (let d = 0; d < width; d++) centres[c + d] = (sums[c + d] ?? 0) / norm;
  }
}

/** The mean of each group's vectors, made a unit vector again: what a coarser grouping groups. */
export function centresOf(vectors: Float32Array, width: number, group: Uint16Array, count: number): Float32Array {
  const centres = new Float32Array(count * width);
  recentre(vectors, group, centres, width);
  return centres;
}
