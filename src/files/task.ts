/** What work that takes longer than a moment is given: it says how far it is, and it is told to stop. */
export interface Task {
  /** Aborted when the reader cancels; the work then rejects with its reason and leaves nothing behind. */
  readonly signal: AbortSignal;
  /** `done` of `all` steps; called now and then. */
  readonly report: (done: number, all: number) => void;
}

/** A file that was made for the reader to keep. */
export interface MadeFile {
  /** Safe on every system, with its ending. */
  readonly name: string;
  readonly content: Blob;
}
