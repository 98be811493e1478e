/**
 * Asks again until the answer is good, for at most `deadline` milliseconds. The editor works by itself: it answers
 * before the server has read the article, and a test may not count on how long that takes.
 */
export async function until<T>(
  what: string,
  get: () => T | PromiseLike<T>,
  good: (value: T) => boolean = Boolean,
  deadline = 15_000,
): Promise<T> {
  const end = Date.now() + deadline;
  for (;;) {
    const value = await get();
    if (good(value)) return value;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}; at last it was ${JSON.stringify(value)}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}
