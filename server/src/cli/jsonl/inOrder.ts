/** Maps with at most `ahead` answers under way at a time, and gives them out in the order of their questions. */
export async function* inOrder<In, Out>(
  items: AsyncIterable<In>,
  ahead: number,
  map: (item: In) => Promise<Out>,
): AsyncIterable<Out> {
  const underWay: Promise<Out>[] = [];
  for await (const item of items) {
    underWay.push(map(item));
    const first = underWay.length >= ahead ? underWay.shift() : undefined;
    if (first) yield await first;
  }
  for (const rest of underWay) yield await rest;
}
