/** The one style sheet of an exported page: readable on paper and in the dark, colours that differ in lightness too. */
export const htmlStyle = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --line: #bbb;
  --quotation: #d9f0df; --source: #d5e4fb; --cue: #eadcf2; --relay: #d9eef2; --date: #fbeac4; --claim: #fbdccf; }
@media (prefers-color-scheme: dark) { :root { --paper: #1c1c1e; --ink: #eee; --line: #555;
  --quotation: #1f4630; --source: #203a60; --cue: #452c55; --relay: #1f4650; --date: #55431a; --claim: #5a2f20; } }
body { background: var(--paper); color: var(--ink); font: 1.05rem/1.6 Georgia, serif; margin: 0 auto; max-width: 44rem; padding: 1.5rem; }
h1, h2, table, .facts, .key { font-family: system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; }
.facts, .key, table { font-size: 0.9rem; }
p { overflow-wrap: anywhere; }
.heading { font-weight: bold; } .front-matter, .byline, .caption { font-size: 0.9rem; white-space: pre-line; }
mark { background: none; border-radius: 0.15em; color: inherit; padding: 0.05em 0; }
.quotation { background: var(--quotation); } .indirect, .mixed { border-bottom: 2px dotted currentColor; }
.unattributed { outline: 2px dashed currentColor; outline-offset: 1px; }
.source { background: var(--source); font-weight: bold; } .relay { background: var(--relay); }
.cue { background: var(--cue); } .date { background: var(--date); } .claim { background: var(--claim); font-style: italic; }
.key mark { margin-right: 0.6em; padding: 0.1em 0.4em; }
table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid var(--line); padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
td.number { text-align: right; }
article + article { border-top: 2px solid var(--line); margin-top: 3rem; }
`;
