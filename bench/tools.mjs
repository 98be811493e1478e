// What is measured: On Record whole, its date stage on the same footing as a date parser, and the peers.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const publishedOn = '2025-01-27';

/** Each loads on demand and answers a function of a text; `edit` reads again after a small change, where a tool can. */
export const tools = {
  'On Record': () => {
    const { analyze } = require('../dist/index.js');
    let previous;
    return {
      read: (text) => analyze(text, { publishedOn }),
      edit: (text) => (previous = analyze(text, { publishedOn, ...(previous && { previous }) })),
    };
  },
  'On Record, dates alone': () => {
    const { datesIn } = require('../dist/index.js');
    return { read: (text) => datesIn(text, { publishedOn }) };
  },
  'write-good': () => {
    const writeGood = require('write-good');
    return { read: (text) => writeGood(text) };
  },
  'chrono-node': () => {
    const chrono = require('chrono-node');
    const reference = new Date(`${publishedOn}T12:00:00Z`);
    return { read: (text) => chrono.parse(text, reference) };
  },
  compromise: () => {
    const nlp = require('compromise');
    return {
      read: (text) => {
        const doc = nlp(text);
        return [doc.people().json(), doc.quotations().json()];
      },
    };
  },
  'harper.js': async () => {
    const { LocalLinter } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return { read: (text) => linter.lint(text) };
  },
};
