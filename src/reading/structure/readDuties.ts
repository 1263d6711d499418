// Who is to do what: （责任单位：省科技厅、各市（州）政府）, （省财政厅牵头）, （省教育厅、省财政厅）, 责任单位：… on a line.

/** Responsible departments: [start, end) of the bracket or the line in the text, UTF-16 code units. */
export interface Duty {
  readonly start: number;
  readonly end: number;
  /** Those that lead, or that are named without a rank. */
  readonly lead: readonly string[];
  /** 配合, 参与. */
  readonly support: readonly string[];
}

const INNER = '[（(〔[【][^（()）【】〔〕[\\]\\n]{1,20}[）)〕\\]】]';
const PLACES = new RegExp(
  `[（(【〔[［](?<inside>(?:[^（()）【】〔〕[\\]［］\\n]|${INNER}){2,300})[）)】〕\\]］]`,
  'gu',
);
const LABELS =
  '牵头(?:责任)?(?:单位|部门)|责任(?:单位|部门|主体)|主要责任单位|配合(?:单位|部门)|参与(?:单位|部门)|协办单位|主办单位|实施单位|负责(?:单位|部门)|落实单位';
const LABEL = new RegExp(`^(${LABELS})[:：]`);
const LINES = new RegExp(`^[ \\t　]*(?<inside>(?:${LABELS})[:：][^\\n]{2,300})$`, 'gmu');
const TAIL =
  /(?:等)?(?:部门|单位)?(?:按照?(?:各自)?职责(?:分工)?|按照?分工|分别|共同|具体)?(?:牵头负责|牵头落实|负责落实|负责|牵头|落实)$/;
const SUPPORT = /(?:等)?(?:部门|单位)?(?:配合|参与|参加|协助)$/;
/** A body of the state by its name. */
const BODY =
  /^(?:省|市|县|区|州|各|国家|人民银行|人行|中国|税务|海关|团).{1,24}(?:[厅局委办院部府会社校处]|中心|银行|分行|公司|集团|单位|部门|委员会|(?:市|县|区|州|[）)〕])(?:人民)?政府|海关)$/;

/** The brackets and lines of a text that name responsible departments, in order. */
export function readDuties(text: string): Duty[] {
  const places = [...text.matchAll(PLACES), ...text.matchAll(LINES)].map(
    ({ 0: whole, index, groups }) => {
      const inside = groups?.inside ?? '';
      const bracket = !whole.endsWith(inside);
      const start = bracket ? index : index + whole.length - inside.length;
      return { start, end: index + whole.length, inside };
    },
  );
  places.sort((one, other) => one.start - other.start);
  let end = 0;
  return places.flatMap(({ inside, ...place }): Duty[] => {
    const duty = place.start < end ? null : dutyOf(inside.trimEnd());
    if (!duty) return [];
    end = place.end;
    return [{ ...place, ...duty }];
  });
}

function dutyOf(words: string): Pick<Duty, 'lead' | 'support'> | null {
  const lead: string[] = [];
  const support: string[] = [];
  let any = false;
  for (const part of words.split(/[；;]|(?<=牵头|负责)[，,]/)) {
    const label = LABEL.exec(part);
    const rest = part.slice(label?.[0].length ?? 0);
    const tail = TAIL.exec(rest) ?? SUPPORT.exec(rest);
    const names = namesOf(rest.slice(0, rest.length - (tail?.[0].length ?? 0)));
    if (!label && !tail && !names.every((name) => BODY.test(name))) continue;
    // One name alone may be who signs: （省政府办公厅）.
    if (!label && !tail && names.length < 2) continue;
    any = true;
    const helps = /配合|参与|协办/.test(label?.[1] ?? '') || (tail !== null && SUPPORT.test(rest));
    (helps ? support : lead).push(...names);
  }
  return any && lead.length + support.length > 0 ? { lead, support } : null;
}

/** The names of a list; 各市（州）、县（市、区）政府 is one. */
const namesOf = (list: string) =>
  list
    .split(/[、，,](?![^（(〔]*[）)〕])|(?<=[厅局委办院部府])和(?=\p{Script=Han})/u)
    .map((name) => name.trim().replace(/等(?:部门|单位)?$/, ''))
    .filter((name) => name !== '');
