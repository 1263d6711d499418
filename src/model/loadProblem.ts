// Why a data file could not be used. Stands in model, so that load can give it and views can show it.

/** `network`: no answer; `status`: not found or a server's fault; `not-data`: a web page came instead; `broken`: cannot be read; `schema`: read, but it fails the check. */
export const LOAD_FAULTS = ['network', 'status', 'not-data', 'broken', 'schema'] as const;
export type LoadFault = (typeof LOAD_FAULTS)[number];

/** One reason why one file could not be used. */
export interface LoadProblem {
  /** Relative to data/, e.g. `sichuan-briefing-1226/document.json`. */
  readonly file: string;
  readonly reason: LoadFault;
  /** What stands behind the reason: an HTTP status, a record id with its path. May be empty. */
  readonly detail: string;
}
