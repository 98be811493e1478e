export { analyze, type AnalyzeOptions } from './core/analyze';
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
