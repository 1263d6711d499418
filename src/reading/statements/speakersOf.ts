// Who says what: the persons of a text, and for which statements each speaks.
import { bisect } from '../bisect.ts';
import type { Speaker } from '../structure/readSpeakers.ts';
import type { Chinese } from './draft.ts';
import type { Found } from './readStatements.ts';

export interface DraftSpeaker {
  readonly id: string;
  readonly name: Chinese;
  readonly role: Chinese;
}

const POST =
  /^(?<role>.*(?:书记|省长|市长|县长|区长|主席|主任|局长|厅长|部长|院长|校长|处长|司长|巡视员|调研员|秘书长|总经理|董事长|经理|教授|研究员|院士|专家|负责人|发言人|代表|委员|总裁|总监|工程师|科长|镇长|乡长|行长|站长|会长|理事长|所长|同志))(?<name>[\p{Script=Han}·]{2,4})$/u;
const ALONE = /^[\p{Script=Han}]{2,3}$/u;
const TAIL = /(?:在[\p{Script=Han}]{0,8}(?:讲话|会上|发言)中?|同志)$/u;

/** The persons among the speakers, and the id of whoever speaks a statement, or null. */
export function speakersOf(
  text: string,
  speakers: readonly Speaker[],
): {
  list: readonly DraftSpeaker[];
  speakerOf: (found: Found) => { id: string; words: string } | null;
} {
  const persons = new Map<string, { id: string; name: string; role: string }>();
  const places: {
    start: number;
    end: number;
    line: number;
    id: string;
    words: string;
    closes: boolean;
  }[] = [];
  for (const speaker of speakers) {
    if (speaker.kind !== 'person') continue;
    const words =
      speaker.name
        .split(/[、，]/)
        .at(-1)
        ?.replace(TAIL, '') ?? '';
    const { name = '', role = '' } = POST.exec(words)?.groups ?? {};
    const person = name || (ALONE.test(words) ? words : '');
    if (person === '') continue;
    const known = persons.get(person) ?? {
      id: `speaker-${persons.size + 1}`,
      name: person,
      role: role || roleElsewhere(text, person),
    };
    persons.set(person, { ...known, role: known.role || role });
    const line = text.lastIndexOf('\n', speaker.start);
    // “……。”顾红松说: what stands before it is said.
    const closes = /[”"]\s*$/.test(text.slice(line + 1, speaker.start));
    places.push({
      start: speaker.start,
      end: speaker.end,
      line,
      id: known.id,
      words: speaker.name,
      closes,
    });
  }
  return {
    list: [...persons.values()].map(({ id, name, role }) => ({
      id,
      name: { zh: name },
      role: { zh: role || '文中没有写明职务' },
    })),
    speakerOf: (found) => {
      const line = text.lastIndexOf('\n', found.start);
      const next = bisect(places, ({ start }) => start <= found.start);
      const before = places[next - 1];
      if (before && before.line === line) return { id: before.id, words: before.words };
      const after = places[next];
      return after && after.line === line && after.closes
        ? { id: after.id, words: after.words }
        : null;
    },
  };
}

// 省委书记刘家义出席会议 says the post of whoever is 刘家义 elsewhere.
function roleElsewhere(text: string, person: string): string {
  for (let at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1)) {
    const before = /[\p{Script=Han}、]{2,24}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0];
    const role = before && POST.exec(`${before}${person}`)?.groups?.role;
    if (role) return role;
  }
  return '';
}
