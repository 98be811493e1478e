import type { SpeakerRegistry } from '../../core/model';
import { annotateLine, type LineResult } from './annotateLine';

/** Run in a worker thread: one line of input. */
export const work = ({
  line,
  number,
  speakers,
}: {
  readonly line: string;
  readonly number: number;
  readonly speakers?: SpeakerRegistry;
}): LineResult => annotateLine(line, number, speakers);
