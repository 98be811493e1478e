// Measures one tool in a process of its own and prints the figures as JSON. usage: node --expose-gc one.mjs TOOL
import { article } from './text.mjs';
import { tools } from './tools.mjs';

/** Milliseconds of CPU time, all threads: what else runs on the machine counts less than on the clock. */
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const memory = () => {
  globalThis.gc();
  return process.memoryUsage.rss();
};
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

const first = article(1000);
const before = memory();
const start = now();
const { read, edit } = await tools[process.argv[2]]();
await read(first);
const cold = now() - start;

/** The median of several readings of text that is new each time. */
const warm = async (words, runs) => {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const text = article(words);
    const from = now();
    await read(text);
    times.push(now() - from);
  }
  return median(times);
};
// Let the compiler do its work first, on all of the text that is measured: three readings, and as many more as some
// seconds hold.
const untilWarm = now() + 4000;
for (let reading = 0; reading < 3 || now() < untilWarm; reading++) await read(article(20000));
const figures = {
  cold,
  'warm 1,000': await warm(1000, 15),
  'warm 5,000': await warm(5000, 7),
  'warm 20,000': await warm(20000, 5),
};

// One keystroke in the middle of 5,000 words: a letter is added to a word, again and again.
let text = article(5000);
const type = edit ?? read;
await type(text);
const keystrokes = [];
for (let stroke = 0; stroke < 15; stroke++) {
  const at = text.indexOf(' ', text.length >> 1);
  text = `${text.slice(0, at)}e${text.slice(at)}`;
  const from = now();
  await type(text);
  keystrokes.push(now() - from);
}
figures.keystroke = median(keystrokes);
figures.MB = (memory() - before) / 1024 / 1024;
console.log(JSON.stringify(figures));
