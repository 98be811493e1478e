import * as l10n from '@vscode/l10n';
import type { FromPage, PageStart, SavedAs, ShownReport, ToPage } from '../messages';
import { replaceKeepingFocus } from './focus';
import { type Links, newLinks } from './links';
import css from './report.css';
import { savedReport } from './saving';
import { nothingElements, reportElements } from './view';

/** What VS Code gives a page; to be had once. */
declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: unknown): void };

const script = document.currentScript as HTMLScriptElement;
const { locale, l10n: translations } = JSON.parse(script.dataset['start'] ?? '{}') as PageStart;
const nonce = script.nonce ?? '';
if (translations) l10n.config({ contents: { ...translations } });

const vscode = acquireVsCodeApi();
const main = document.getElementById('report') as HTMLElement;
let shown: ShownReport | undefined;
let links: Links = newLinks();
let drawnFor = 0;

const style = document.createElement('style');
style.nonce = nonce;
style.textContent = css;
document.head.append(style);

/** The width that charts are drawn for: text in them keeps its size however wide the panel is. */
const width = (): number => Math.max(420, Math.min(812, main.clientWidth - 52));

function draw(): void {
  if (!shown) return;
  drawnFor = width();
  links = newLinks();
  replaceKeepingFocus(main, reportElements(shown, { width: drawnFor, nonce, locale, links }));
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  vscode.setState(data.type === 'report' ? data.shown.subject : data.subject);
  if (data.type === 'report') {
    shown = data.shown;
    draw();
  } else {
    shown = undefined;
    replaceKeepingFocus(main, nothingElements(data.why));
  }
});

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const link = target.closest('a');
  const place = link ? links.placeOf(link) : undefined;
  if (place) {
    event.preventDefault();
    vscode.postMessage({ type: 'goTo', place });
  }
  const format = target.closest<HTMLElement>('[data-save]')?.dataset['save'] as SavedAs | undefined;
  if (format && shown)
    void savedReport(main, format, { title: shown.name, nonce }).then((content) =>
      vscode.postMessage({ type: 'save', format, content }),
    );
});

new ResizeObserver(() => {
  if (width() !== drawnFor) requestAnimationFrame(draw);
}).observe(main);

vscode.postMessage({ type: 'ready' });
