/** Words in lower case by which a report tells sources apart. */
export interface SourceKindWords {
  /**
   * Words before somebody who is one of many: *a senior official*, *some of the residents*. The Reuters Handbook and the
   * AP Stylebook call a source anonymous whose office alone does not tell who it is.
   */
  readonly oneOfMany: readonly string[];
  /** Speaks for an office, and so may be rung up: *a spokeswoman*. */
  readonly speaksForOffice: readonly string[];
  /** Says which of them: *the trustees*, *its trustees*. */
  readonly definite: readonly string[];
}
