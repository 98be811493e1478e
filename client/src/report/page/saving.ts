import type { SavedAs } from '../messages';
import css from './report.css';

/** What a saved page is called, and what lets its style sheet be written. */
export interface Titled {
  readonly title: string;
  readonly nonce: string;
}

/** The report as a file that stands by itself: without scripts, with the colours of the theme it is seen in. */
export async function savedReport(
  root: HTMLElement,
  format: SavedAs,
  { title, nonce }: Titled,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return htmlOf(root, { title, nonce });
    case 'svg':
      return svgOf(root).markup;
    case 'png':
      return pngOf(svgOf(root));
  }
}

function htmlOf(root: HTMLElement, { title, nonce }: Titled): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = document.documentElement.lang;
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'; style-src 'unsafe-inline'";
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = page.createElement('style');
  style.nonce = nonce; // the page in the making is held to the policy of this one
  style.textContent = `:root{${themeValues()}}\n${css}`;
  page.head.prepend(charset, policy);
  page.head.append(style);
  const main = page.importNode(root, true);
  for (const tool of main.querySelectorAll('.tools')) tool.remove();
  for (const details of main.querySelectorAll('details')) details.open = true;
  for (const link of main.querySelectorAll('a')) link.replaceWith(...link.childNodes); // the text is not in the file
  for (const stop of main.querySelectorAll('[tabindex]')) stop.removeAttribute('tabindex');
  page.body.append(main);
  return `<!DOCTYPE html>\n${page.documentElement.outerHTML}\n`;
}

/** What the theme gives the variables that our style sheet reads. */
function themeValues(): string {
  const computed = getComputedStyle(document.documentElement);
  const names = new Set(css.match(/--vscode-[\w-]+/g));
  return [...names]
    .map((variable) => [variable, computed.getPropertyValue(variable).trim()] as const)
    .filter(([, value]) => value !== '')
    .map(([variable, value]) => `${variable}:${value}`)
    .join(';');
}

interface Picture {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

const svg = 'http://www.w3.org/2000/svg';
const margin = 24; // px
const titleHeight = 28; // px

/** All charts below one another, each with its title. */
function svgOf(root: HTMLElement): Picture {
  const picture = document.createElementNS(svg, 'svg');
  const { color, backgroundColor, fontFamily } = getComputedStyle(document.body);
  let width = 0;
  let y = margin;
  const heading = root.querySelector('h1')?.textContent ?? '';
  picture.append(label(heading, 18, y));
  y += titleHeight + 8;
  for (const section of root.querySelectorAll('section')) {
    const chart = section.querySelector<SVGSVGElement>('.chart > svg');
    if (!chart) continue;
    picture.append(label(section.querySelector('h2')?.textContent ?? '', 14, y));
    y += titleHeight;
    const copy = standalone(chart);
    copy.setAttribute('x', String(margin));
    copy.setAttribute('y', String(y));
    picture.append(copy);
    width = Math.max(width, chart.width.baseVal.value);
    y += chart.height.baseVal.value + margin;
  }
  const size = { width: width + 2 * margin, height: y };
  const paper = document.createElementNS(svg, 'rect');
  for (const [attribute, value] of Object.entries({ width: '100%', height: '100%', fill: backgroundColor }))
    paper.setAttribute(attribute, value);
  picture.prepend(paper);
  const looks = {
    xmlns: svg,
    width: String(size.width),
    height: String(size.height),
    viewBox: `0 0 ${size.width} ${size.height}`,
    color,
    'font-family': fontFamily,
    'font-size': '12',
  };
  for (const [attribute, value] of Object.entries(looks)) picture.setAttribute(attribute, value);
  return { ...size, markup: new XMLSerializer().serializeToString(picture) };
}

function label(words: string, size: number, y: number): SVGElement {
  const text = document.createElementNS(svg, 'text');
  const looks = { x: margin, y: y + size, fill: 'currentColor', 'font-size': size, 'font-weight': 600 };
  for (const [attribute, value] of Object.entries(looks)) text.setAttribute(attribute, String(value));
  text.append(words);
  return text;
}

const coloured = ['fill', 'stroke'] as const;

/** A copy of a chart with the theme’s colours written into it, without links. */
function standalone(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll<SVGElement>('*')];
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((part, at) => {
    const original = originals[at];
    if (!original) return;
    for (const attribute of coloured)
      if (part.getAttribute(attribute)?.includes('var('))
        part.setAttribute(attribute, getComputedStyle(original)[attribute]);
  });
  copy.removeAttribute('style');
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return copy;
}

const density = 2; // pixels of the file for one of the page: sharp in print and on dense screens

async function pngOf({ markup, width, height }: Picture): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * density, height * density];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('The picture is too large to be drawn.');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
