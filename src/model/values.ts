// The lists of allowed values. Each list stands here once; schema, links, filters
// and messages are all built on these.

/** What sort of statement a record is. Source: coding book, "A record". */
export const KINDS = [
  'goal',
  'target',
  'figure',
  'measure',
  'principle',
  'problem',
  'event',
] as const;
export type Kind = (typeof KINDS)[number];

/** Whether a quantity is promised, has happened, or is expected. A rule or a ceiling may be none of them. */
export const STATUSES = ['target', 'actual', 'forecast'] as const;
export type Status = (typeof STATUSES)[number];

/** How a quantity measures: decides what may share an axis and which chart fits. */
export const FORMS = ['level', 'share', 'growth', 'rank', 'count', 'multiple', 'relation'] as const;
export type Form = (typeof FORMS)[number];

/**
 * How the number stands to what is meant; `exact` where the words say no more. 以上 and 以下 include
 * the number: Civil Code, art. 1259.
 */
export const RELATIONS = [
  'exact',
  'above',
  'at-least',
  'below',
  'at-most',
  'about',
  'just-under',
  'somewhat-over',
  'between',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** The policy instrument used, in the three-way coding of Chinese policy research. */
export const INSTRUMENTS = ['supply', 'environment', 'demand'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/**
 * What the wording of an aim names, by the test in data/README.md. `measure`: something that will be
 * there afterwards and can be pointed at; `end-state`: a state that can be checked; `direction`: neither,
 * a topic and a movement only (推进, 强化, 加强…). The specificity ladder reads this.
 */
export const WORDINGS = ['direction', 'measure', 'end-state'] as const;
export type Wording = (typeof WORDINGS)[number];

/** Words that carry the strength of a commitment, as they stand in the sentence. */
export const COMMITMENTS = [
  '必须',
  '应当',
  '不得',
  '确保',
  '加快',
  '持续',
  '努力',
  '鼓励',
  '支持',
  '探索',
  '有望',
  '力争',
] as const;
export type Commitment = (typeof COMMITMENTS)[number];

/** What a piece of evidence does for its record; `heads`: the row and column heads of a table's cell. */
export const EVIDENCE_ROLES = ['statement', 'date', 'restatement', 'list', 'heads'] as const;
export type EvidenceRole = (typeof EVIDENCE_ROLES)[number];

/** `by`: a deadline; `during`: a span; `as-of`: 目前; `on`: a day or month. */
export const TIME_TYPES = ['by', 'during', 'as-of', 'on'] as const;

/** What the document does not give about a quantity. Each maps to an absence code. */
export const MISSING_PARTS = ['current', 'baseline', 'reference', 'total', 'previous'] as const;
export type MissingPart = (typeof MISSING_PARTS)[number];

/** The nine meanings of "empty" (A0 not mentioned … A8 not yet extracted). Design, section 0.3. */
export const ABSENCE_CODES = ['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'] as const;
export type AbsenceCode = (typeof ABSENCE_CODES)[number];

/** What a search for something that a document does not say came to. */
export const VERDICTS = ['not-mentioned', 'mentioned-without-number', 'not-applicable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What an absence is about, where it is not about a theme. */
export const ASPECTS = ['year', 'quantified-target', 'problem', 'term'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Why a numeral of the text is no record's number. A closed list; `unread`: in drafts only, a program could not read it. */
export const EXCLUSION_REASONS = [
  'date',
  'name',
  'ordinal',
  'idiom',
  'version',
  'code',
  'heading-number',
  'per',
  'unread',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** Why a sentence is no record's evidence. A closed list; `unread`: in drafts only. */
export const CONTEXT_REASONS = [
  'heading',
  'question',
  'attribution',
  'background',
  'definition',
  'attendance',
  'credit',
  'duties',
  'formula',
  'table-head',
  'unread',
] as const;
export type ContextReason = (typeof CONTEXT_REASONS)[number];

/** Whether both documents speak on an aligned topic, one does, or they put it differently. */
export const ALIGNMENT_VERDICTS = ['both', 'one', 'different'] as const;
export type AlignmentVerdict = (typeof ALIGNMENT_VERDICTS)[number];

/** The documents that a bare link compares, side a first; kept forever, as the link format is. */
export const FIRST_PAIR = ['sichuan-briefing-1226', 'shandong-conference-0719'] as const;

/** How a document is told apart besides its side: colour, shape. Given out on load (identity.ts), stored nowhere. */
export const MARKS = [
  'orange-circle',
  'blue-square',
  'teal-diamond',
  'violet-triangle',
  'crimson-hexagon',
  'brown-wedge',
] as const;
export type Mark = (typeof MARKS)[number];

/** The kinds of policy text, and of reports on one. */
export const GENRES = [
  'opinions',
  'plan',
  'action-plan',
  'measures',
  'notice',
  'work-report',
  'regulation',
  'speech',
  'briefing-report',
  'conference-report',
  'news-report',
] as const;
export type Genre = (typeof GENRES)[number];

/** The level of government that a document is of. */
export const LEVELS = ['state', 'province', 'city', 'county'] as const;
export type Level = (typeof LEVELS)[number];

/** Whether a person has checked a statement against the text. */
export const RECORD_STATES = ['draft', 'checked'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** What of a draft a program read, so that it can say why. */
export const DRAFTED_FIELDS = [
  'kind',
  'wording',
  'theme',
  'commitment',
  'time',
  'quantity',
  'speaker',
  'section',
] as const;
export type DraftedField = (typeof DRAFTED_FIELDS)[number];

/** Whether a department leads a task or works with the one that does. */
export const DUTY_ROLES = ['lead', 'cooperate'] as const;
export type DutyRole = (typeof DUTY_ROLES)[number];

/** The two languages of the product. Chinese first. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Who speaks on a theme: both documents, one, or neither. Source: link format, key `only`. */
export const SPEAKING = ['both', 'a', 'b', 'neither'] as const;
export type Speaking = (typeof SPEAKING)[number];

/** Ladder steps 0–5. Design, section 2.1. */
export const LADDER_STEPS = [0, 1, 2, 3, 4, 5] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];
