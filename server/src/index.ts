import { analyze as analyzeWith, type AnalyzeOptions } from './core/analyze';
import type { Article } from './core/model';
import { loadEnglish } from './loadEnglish';

/** Reads one article, in English with its syntax model unless `options.language` says otherwise. Never throws. */
export function analyze(text: string, options: AnalyzeOptions = {}): Article {
  return analyzeWith(text, { ...options, language: options.language ?? loadEnglish() });
}

export { datesIn } from './core/datesIn';
export type { AnalyzeOptions } from './core/analyze';
export type { DatesOptions } from './core/datesIn';
export type {
  Anchor,
  Article,
  Attribution,
  Claim,
  Cue,
  DateExpression,
  Fields,
  Finding,
  Mention,
  Paragraph,
  QuotedRun,
  Reason,
  Sentence,
  Span,
  Speaker,
  SpeakerRegistry,
} from './core/model';
