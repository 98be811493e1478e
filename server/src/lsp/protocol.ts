/**
 * Requests and notifications beyond LSP; docs/protocol.md describes them for any editor.
 * The only server file that the client may import, so it holds names and types and imports nothing that runs.
 */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import type {
  AnchorOrigin,
  Attribution,
  DismissalScope,
  GivenSpeaker,
  IsoDate,
  MarkDecision,
  MarkKind,
  SpeakerKind,
  TimexType,
} from '../core/model';
import type { Report } from '../core/report/report';

export type { GivenSpeaker, MarkKind, Range };

/** The section of the settings, and the language client's id, so that `onRecord.trace.server` works. */
export const settingsSection = 'onRecord';

/** A request about one open article. The answer is `null` when the server does not have the document open. */
export interface ArticleParams {
  readonly uri: string;
}

/** What a status bar shows. */
export interface ArticleStatus {
  /** Absent when nothing tells when the article appeared; relative dates are then unresolved. */
  readonly publishedOn?: PublishedOn;
  /** Attributions of every kind, those inside others left out. */
  readonly quotations: number;
  /** Those of them that give nobody as their source. */
  readonly unattributed: number;
  readonly claims: number;
}

export interface PublishedOn {
  readonly date: IsoDate;
  readonly from: AnchorOrigin;
  /** Where the article says so, if it does. */
  readonly at?: Range;
}

/** One quotation, for *Next Quotation* and lists. */
export interface QuotationItem {
  /** The whole quotation, from its first part to its last. */
  readonly range: Range;
  readonly kind: Attribution['kind'];
  /** The words in the text that name the source. */
  readonly source?: string;
  /** Who they mean, where the text settles it. */
  readonly speaker?: string;
}

/** One date of the article at its place in time, for a timeline. */
export interface TimelineItem {
  /** The date expression. */
  readonly range: Range;
  readonly type: TimexType;
  /** TIMEX3, as fine as the text says it. */
  readonly value?: string;
  /** The first and the last day of what it names. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The words of the expression. */
  readonly words: string;
  /** The sentence that tells what happened; absent for a date outside sentences. */
  readonly sentence?: { readonly range: Range; readonly words: string };
}

/** A place in an article of a report. */
export interface ReportPlace {
  /** An index into `uris`, and into `articles`. */
  readonly article: number;
  readonly range: Range;
}

/** What one article, or a folder of them, says of its sources; core/report/report.ts describes each part. */
export interface ReportResult extends Report<ReportPlace> {
  readonly uris: readonly string[];
}

export interface FolderReportParams {
  /** The folder's. */
  readonly uri: string;
  /** Where `$/progress` goes (`WorkDoneProgress`); without one, none is sent. */
  readonly workDoneToken?: number | string;
}

/** Somebody who speaks in the article, or words whose speaker is not known, with what they say. */
export interface SpeakerItem {
  /** The speaker's name, the words of a source in “ ” that is not identified, or that nobody is named. */
  readonly name: string;
  /** Absent where the text does not settle who it is. */
  readonly speaker?: Required<GivenSpeaker>;
  readonly kind: SpeakerKind | 'unknown';
  readonly role?: string;
  /** How many words are given as theirs. */
  readonly words: number;
  /** The first full mention, else the source, else the first quotation. */
  readonly range: Range;
  readonly quotations: readonly {
    readonly range: Range;
    readonly words: string;
    readonly kind: Attribution['kind'];
  }[];
}

export interface CandidatesParams extends ArticleParams {
  readonly range: Range;
}

/** Somebody who may have said what stands at a place. */
export interface CandidateItem {
  readonly speaker: Required<GivenSpeaker>;
  readonly role?: string;
  /** Why they stand where they do: it is them now, the source fits them, they are named near it, elsewhere, or known. */
  readonly because: 'current' | 'fits' | 'near' | 'article' | 'registry';
}

/** Another spelling for the name at a place, in all articles of the workspace. */
export interface RenameEverywhereParams extends ArticleParams {
  readonly position: Position;
  readonly newName: string;
}

export interface RegisterParams extends CandidatesParams {
  /** The file of speakers as the client has it, which may be newer than the one on disk: while somebody writes in it. */
  readonly current?: string;
}

/** The file of speakers that the client is to write; the server never does. */
export interface RegisterResult {
  readonly fileUri: string;
  readonly name: string;
  readonly content: string;
  /** As the file is without it. */
  readonly before: string;
}

/** What a person is asked to look at. */
export interface UnresolvedItem {
  readonly why: 'unattributed' | 'unidentified' | 'ambiguous' | 'undated' | 'conflict' | 'unplaced' | 'dismissed';
  /** Absent where its words are gone from the article. */
  readonly range?: Range;
  readonly words: string;
  /** The source, the rule, the decision. */
  readonly detail: string;
  readonly candidates?: readonly Required<GivenSpeaker>[];
  /** Of a decision: what to undo it by. */
  readonly id?: string;
  readonly by?: string;
  readonly made?: string;
}

export interface ExportParams extends ArticleParams {
  /** The id of one of `OnRecordCapabilities.exportFormats`. */
  readonly format: string;
}

/** A file to write: after the article's name, or under a name of its own that is the same for all articles. */
export type ExportedFileItem = { readonly content: string } & (
  { readonly extension: string } | { readonly name: string }
);

export interface ExportResult {
  /** The text of the file to write. */
  readonly content: string;
  /** Files that belong beside it; most formats have none. */
  readonly beside: readonly ExportedFileItem[];
  /** What the format has no place for, in words: *3 relays*. */
  readonly missing: readonly string[];
}

/** An article whose text the client hands in. */
export interface ArticleText {
  readonly uri: string;
  /** What it is called in the export; its file name without it. */
  readonly name?: string;
  readonly text: string;
  /** The text of the file of decisions beside it; without it the server looks for the file itself. */
  readonly sidecar?: string;
}

export interface ExportArticlesParams {
  readonly format: string;
  readonly articles: readonly ArticleText[];
  readonly workDoneToken?: number | string;
}

/** A file of an export: of one article, or, without `uri`, of all. */
export interface ExportedArticle {
  readonly uri?: string;
  readonly content: string;
  readonly beside: readonly ExportedFileItem[];
}

export interface ExportArticlesResult {
  readonly files: readonly ExportedArticle[];
  /** What the format has no place for, in words, over all articles. */
  readonly missing: readonly string[];
}

export interface DecideParams extends ArticleParams {
  readonly decision: DecisionParams;
  /** Who decides; kept with the decision. */
  readonly by?: string;
  /** When: ISO 8601 in UTC, `2025-01-27T09:30:00Z`. The server has no clock. */
  readonly made?: string;
  /** The sidecar as the client has it, which may be newer than the file: after *Undo*, say. */
  readonly sidecar?: string;
}

/** What a person settles, or takes back. */
export type DecisionParams = PublicationDateParams | DismissalParams | CorrectionParams | UndoParams;

/** What a person marks or corrects. A range within a quotation means that quotation; a selection means its words. */
export type CorrectionParams =
  | { readonly about: 'accept' | 'reject'; readonly of: MarkKind; readonly range: Range }
  /** All quotations within the range. */
  | { readonly about: 'accept-all'; readonly range: Range }
  | { readonly about: 'add'; readonly of: MarkKind; readonly range: Range; readonly value?: string }
  | { readonly about: 'extent'; readonly of: MarkKind; readonly range: Range; readonly to: Range }
  | { readonly about: 'kind'; readonly range: Range; readonly kind: Attribution['kind'] }
  | { readonly about: 'speaker'; readonly range: Range; readonly speaker: GivenSpeaker }
  /** TIMEX3: `2025-01-27`, `2025-W05`, `P3D`. */
  | { readonly about: 'value'; readonly range: Range; readonly value: string }
  /** Whom the words of the range mean in all of the article. */
  | { readonly about: 'identity'; readonly range: Range; readonly speaker: GivenSpeaker };

/** When the article appeared; `date: null` takes the decision back. */
export interface PublicationDateParams {
  readonly about: 'publication-date';
  readonly date: IsoDate | null;
}

/** What a rule says at a place is not to be shown again. */
export interface DismissalParams {
  readonly about: 'dismissal';
  /** The rule's code: `quote/unclosed`. */
  readonly rule: string;
  /** This finding, or all findings of the rule in the sentence, the paragraph or the article. */
  readonly scope: DismissalScope;
  /** The finding's range. */
  readonly range: Range;
}

/** Takes a decision back. Where two people made one of that id apart, `by` and `made` say whose. */
export interface UndoParams {
  readonly about: 'undo';
  readonly id: string;
  readonly by?: string;
  readonly made?: string;
}

/** A decision that is in force, for lists. */
export type DecisionItem = PublicationDateItem | DismissalItem | MarkItem;

export interface PublicationDateItem {
  readonly about: 'publication-date';
  readonly date: IsoDate;
}

export interface DismissalItem {
  readonly about: 'dismissal';
  readonly id: string;
  readonly rule: string;
  readonly scope: DismissalScope;
  /** The words that it is about, as they were when it was made; absent for the whole article. */
  readonly words?: string;
  /** Where it holds now; absent where its place is gone from the article. It is kept all the same. */
  readonly range?: Range;
  /** How many findings it holds back now. */
  readonly findings: number;
}

/** A decision about something marked. */
export interface MarkItem {
  readonly about: MarkDecision['about'];
  readonly id: string;
  /** What it says, in a few words: *Anna Keller*, *not a quotation*. */
  readonly says: string;
  /** The words that it is about, as they were when it was made. */
  readonly words: string;
  /** Where it holds now; absent where its words are gone from the article. It is kept all the same. */
  readonly range?: Range;
  readonly by?: string;
  readonly made?: string;
  /** What it stands in the place of. */
  readonly replaced?: string;
  /** Somebody else has decided otherwise: the ids of both are in the file. */
  readonly conflict?: true;
}

/** The file that the client is to write. The server already reads the article with the decision. */
export interface DecideResult {
  readonly sidecarUri: string;
  readonly content: string;
  /** The file as it is without the decision: what an editor goes back to when the decision is undone. */
  readonly before: string;
  /** The name of a speaker whom it gives a name or role that `speakers.json` lacks: to be offered for it. */
  readonly forRegistry?: string;
}

/** Each request with what it takes and what it answers. */
export interface OnRecordRequests {
  readonly 'onRecord/status': { readonly params: ArticleParams; readonly result: ArticleStatus | null };
  readonly 'onRecord/quotations': {
    readonly params: ArticleParams;
    readonly result: { readonly quotations: readonly QuotationItem[] } | null;
  };
  readonly 'onRecord/timeline': {
    readonly params: ArticleParams;
    readonly result: { readonly dates: readonly TimelineItem[] } | null;
  };
  readonly 'onRecord/report': { readonly params: ArticleParams; readonly result: ReportResult | null };
  readonly 'onRecord/folderReport': { readonly params: FolderReportParams; readonly result: ReportResult };
  /** Those that a report or an export of the folder covers, by URI. */
  readonly 'onRecord/articlesIn': {
    readonly params: { readonly uri: string };
    readonly result: { readonly uris: readonly string[] };
  };
  readonly 'onRecord/speakers': {
    readonly params: ArticleParams;
    readonly result: { readonly speakers: readonly SpeakerItem[] } | null;
  };
  readonly 'onRecord/candidates': {
    readonly params: CandidatesParams;
    readonly result: { readonly candidates: readonly CandidateItem[] } | null;
  };
  /** Puts the speaker at a range into `speakers.json`; `null` also where nobody is identified there. */
  readonly 'onRecord/register': { readonly params: RegisterParams; readonly result: RegisterResult | null };
  /** An edit in which each place is for a person to confirm; `null` also on what is no name. */
  readonly 'onRecord/renameEverywhere': {
    readonly params: RenameEverywhereParams;
    readonly result: WorkspaceEdit | null;
  };
  readonly 'onRecord/unresolved': {
    readonly params: ArticleParams;
    readonly result: { readonly items: readonly UnresolvedItem[] } | null;
  };
  readonly 'onRecord/export': { readonly params: ExportParams; readonly result: ExportResult | null };
  readonly 'onRecord/exportArticles': {
    readonly params: ExportArticlesParams;
    readonly result: ExportArticlesResult;
  };
  readonly 'onRecord/decisions': {
    readonly params: ArticleParams;
    readonly result: { readonly decisions: readonly DecisionItem[] } | null;
  };
  readonly 'onRecord/decide': { readonly params: DecideParams; readonly result: DecideResult | null };
}
export type RequestMethod = keyof OnRecordRequests;
/** Those that are about one open article. */
export type ArticleMethod = Exclude<
  RequestMethod,
  'onRecord/articlesIn' | 'onRecord/folderReport' | 'onRecord/exportArticles'
>;
export type ParamsOf<M extends RequestMethod> = OnRecordRequests[M]['params'];
export type ResultOf<M extends RequestMethod> = OnRecordRequests[M]['result'];

/** From the server, when an open article's status is another than before; sent to clients that ask for it. */
export const statusChanged = 'onRecord/statusChanged';
export interface StatusChangedParams extends ArticleParams {
  readonly status: ArticleStatus;
}

/** From the server, when an open article has been read anew: its text, its settings or what was decided has changed. */
export const readingChanged = 'onRecord/readingChanged';

/**
 * From the server, to clients that say they read files: the text of a file that lies where the server cannot read, and
 * what lies in a folder there. In: `FileParams`. Out: `FileText`, `FolderContents`.
 */
export const readFileRequest = 'onRecord/readFile';
export const readFolderRequest = 'onRecord/readFolder';
export interface FileParams {
  readonly uri: string;
}
export interface FileText {
  /** Absent where there is no file. */
  readonly text?: string;
}
export interface FolderContents {
  readonly entries: readonly { readonly name: string; readonly kind: 'file' | 'folder' }[];
}

/** The client's command of code actions that dismiss a finding. Its argument is the `DecideParams` to send. */
export const dismissCommand = 'onRecord.dismiss';

/** The client's command of the code action that turns a rule off everywhere: writes it to the settings. */
export const turnOffCommand = 'onRecord.turnOffRule';
export interface TurnOffParams extends ArticleParams {
  /** The rule's code. */
  readonly rule: string;
}

/** The client's command of code actions that correct a mark. Its argument is the `DecideParams` to send. */
export const decideCommand = 'onRecord.decide';

/** The client's command that asks a person who speaks. Its argument has the quotation as `place: { uri, range }`. */
export const assignCommand = 'onRecord.assignSpeaker';

/** The client's command of the lens over a speaker's first mention: shows what they say. */
export const showQuotationsCommand = 'onRecord.showQuotations';
export interface ShowQuotationsParams extends ArticleParams {
  /** Where the lens stands. */
  readonly range: Range;
  readonly quotations: readonly Range[];
}

/** What a client may say in `initializationOptions`. */
export interface OnRecordInitialization {
  /** Send `onRecord/statusChanged`. */
  readonly statusNotifications?: boolean;
  /** Send `onRecord/readingChanged`. */
  readonly readingNotifications?: boolean;
  /** Offer code actions that dismiss findings. The client carries out their commands, `dismissCommand` and `turnOffCommand`. */
  readonly dismissActions?: boolean;
  /** The client answers `onRecord/readFile` and `onRecord/readFolder`. */
  readonly readsFiles?: boolean;
  /** Offer code actions that correct marks, and lenses that lead to quotations: with commands that the client has. */
  readonly ownCommands?: boolean;
}

/** A format that annotations are written in. */
export interface ExportFormatItem {
  readonly id: string;
  readonly name: string;
  /** With the dot; each has its own. */
  readonly extension: string;
  /** A file an article, where the others hold any number of them. */
  readonly perArticle?: true;
}

/** What `initialize` answers under `capabilities.experimental.onRecord`. */
export interface OnRecordCapabilities {
  readonly requests: readonly RequestMethod[];
  readonly exportFormats: readonly ExportFormatItem[];
  /** What is put after an article's name for the file of people's decisions: `.onrecord.json`. */
  readonly sidecarSuffix: string;
}
