// Who is to do what, where it stands in brackets: （责任单位：省科技厅、各市政府）, （省财政厅牵头）.

/** Departments in brackets: [start, end) of the bracket in the text, UTF-16 code units. */
export interface Duty {
  readonly start: number;
  readonly end: number;
  /** Those that lead, or that are named without a rank. */
  readonly lead: readonly string[];
  /** 配合, 参与. */
  readonly support: readonly string[];
}

const BRACKET = /[（(【[]([^（()）【】[\]\n]{2,200})[）)】\]]/g;
const LABEL =
  /^(牵头(?:责任)?(?:单位|部门)|责任(?:单位|部门|主体)|主要责任单位|配合(?:单位|部门)|参与(?:单位|部门)|协办单位|主办单位|实施单位|负责(?:单位|部门)|落实单位)[:：]/;
const TAIL =
  /(?:等)?(?:按照?职责(?:分工)?|按照?分工|分别|共同|具体)?(?:牵头负责|牵头落实|负责落实|负责|牵头|落实)$/;
const SUPPORT = /(?:等)?(?:配合|参与|参加|协助)$/;

/** The brackets of a text that name responsible departments, in order. */
export function readDuties(text: string): Duty[] {
  return Array.from(text.matchAll(BRACKET)).flatMap((match): Duty[] => {
    const duty = dutyOf(match[1] ?? '');
    return duty ? [{ start: match.index, end: match.index + match[0].length, ...duty }] : [];
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
    if (!label && !tail) {
      if (!any) return null;
      continue;
    }
    any = true;
    const helps = /配合|参与|协办/.test(label?.[1] ?? '') || (tail !== null && SUPPORT.test(rest));
    const names = rest
      .slice(0, rest.length - (tail?.[0].length ?? 0))
      .split(/[、，,]|(?<=[厅局委办院部府])和(?=[\p{Script=Han}])/u)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    (helps ? support : lead).push(...names);
  }
  return any && lead.length + support.length > 0 ? { lead, support } : null;
}
