import { carriedOver, changeBetween, findingsWhileWriting } from '../core/features/whileWriting';
import type { Finding } from '../core/model';
import { findingsFor } from './findings';
import type { Reading } from './session';

/** The findings to show of an article, and what others wait for, if others are held back. */
export interface Shown {
  readonly findings: readonly Finding[];
  readonly waitsFor?: 'pause' | 'save';
}

/** Which findings clients are shown, and when: as settings say, and without disturbing somebody who types. */
export interface ShownFindings {
  of(reading: Reading): Shown;
  /** The text was changed. From now on what is new where it was changed is held back, until `paused`. */
  typed(uri: string): void;
  /** True where something has been held back. */
  paused(uri: string): boolean;
  /** The findings of this version are wanted: it was opened or saved, or something besides its text changed. */
  wanted(uri: string, version: number): void;
  /** Whether what was shown last is not what would be shown once the article is saved. */
  waitsForSaving(uri: string): boolean;
  forget(uri: string): void;
}

interface Last extends Shown {
  readonly text: string;
  readonly cursor: number;
}

export function shownFindings(): ShownFindings {
  const last = new Map<string, Last>();
  const wanted = new Map<string, number>();
  const typing = new Set<string>();

  const remember = (uri: string, now: Last): Shown => {
    last.set(uri, now);
    return now;
  };
  return {
    of(reading) {
      const { uri, version } = reading.document;
      const { text } = reading.article;
      const before = last.get(uri);
      const onSave = reading.settings.run === 'onSave' && wanted.get(uri) !== version;
      if (!before || (!onSave && !typing.has(uri)))
        return remember(uri, { text, findings: findingsFor(reading), cursor: 0 });
      const change = changeBetween(before.text, text);
      const carried = carriedOver(before.findings, change);
      const cursor = before.text === text ? before.cursor : change.newEnd;
      if (onSave) return remember(uri, { text, findings: carried, cursor, waitsFor: 'save' });
      const all = findingsFor(reading);
      const findings = findingsWhileWriting(reading.article, all, carried, cursor);
      const held = findings.length < all.length;
      return remember(uri, { text, findings, cursor, ...(held && { waitsFor: 'pause' }) });
    },
    typed: (uri) => void typing.add(uri),
    paused: (uri) => typing.delete(uri) && last.get(uri)?.waitsFor === 'pause',
    wanted: (uri, version) => void wanted.set(uri, version),
    waitsForSaving: (uri) => last.get(uri)?.waitsFor === 'save',
    forget(uri) {
      last.delete(uri);
      wanted.delete(uri);
      typing.delete(uri);
    },
  };
}
