// Files that a reader opens as a story: its own, and everything else that may be in one.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readStoryFile } from '../../../src/features/story/readStoryFile.ts';
import { writeStory } from '../../../src/model/storyFile.ts';

const slide = {
  view: 'view=figures&record=sc-12',
  body: 'chart-quote',
  title: '标题',
  subtitle: null,
  note: '第一行\n第二行',
  data: '01234567',
};
const STORY = { title: '我的演示稿', slides: [slide, { ...slide, title: null }] };
const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
};
/** With the first byte of its first Chinese letter lost. */
const broken = (whole: Uint8Array<ArrayBuffer>) => {
  const at = whole.findIndex((byte) => byte > 0x80);
  return new Uint8Array([...whole.slice(0, at), ...whole.slice(at + 1)]);
};
const read = (text: string | Uint8Array<ArrayBuffer>) => readStoryFile(new Blob([text]));

describe('readStoryFile', () => {
  it('gives back what was downloaded, notes and all', async () => {
    expect(await read(writeStory(STORY))).toEqual({ ok: true, story: STORY, notices: [] });
  });

  test.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf], bytes],
    ['UTF-16, little end first', [0xff, 0xfe], (text: string) => utf16(text, true)],
    ['UTF-16, big end first', [0xfe, 0xff], (text: string) => utf16(text, false)],
    ['UTF-16 without a mark', [], (text: string) => utf16(text, true)],
    ['UTF-16 without a mark, big end first', [], (text: string) => utf16(text, false)],
  ])('reads what an editor has saved in %s', async (_, mark, encode) => {
    const file = new Uint8Array([...mark, ...encode(writeStory(STORY))]);
    expect(await read(file)).toEqual({ ok: true, story: STORY, notices: [] });
  });

  it('reads what an editor has saved in GB18030', async () => {
    const text = JSON.stringify({
      format: 'duizhao-story',
      version: 1,
      title: '标题',
      slides: [{ ...slide, title: '四川', note: '山东€𠮷' }],
    });
    const gb: Record<string, number[]> = {
      标: [0xb1, 0xea],
      题: [0xcc, 0xe2],
      四: [0xcb, 0xc4],
      川: [0xb4, 0xa8],
      山: [0xc9, 0xbd],
      东: [0xb6, 0xab],
      '€': [0xa2, 0xe3],
      𠮷: [0x95, 0x34, 0xb2, 0x35],
    };
    const file = [...text].flatMap((letter) => gb[letter] ?? [letter.charCodeAt(0)]);
    expect(await read(new Uint8Array(file))).toMatchObject({
      ok: true,
      story: { title: '标题', slides: [{ title: '四川', note: '山东€𠮷' }] },
    });
  });

  test.each([
    ['a cut file', writeStory(STORY).slice(0, 90), 'no-json'],
    ['a file cut within a letter', bytes(writeStory(STORY)).slice(0, 93), 'no-json'],
    ['a picture', new Uint8Array([0x89, 0x50, 0xff, 0xfe]), 'other'],
    ['words', '会议纪要：四川、山东', 'other'],
    ['an empty file', '', 'blank'],
    ['blank lines', '\uFEFF \n\n', 'blank'],
    ['a file of zeros', new Uint8Array(40), 'blank'],
    ['a letter that is broken', broken(bytes(writeStory(STORY))), 'damaged'],
    ['a file of another app', '{"format":"deck","version":1}', 'other'],
    ['a list', '[1]', 'other'],
    ['a newer version', '{"format":"duizhao-story","version":2,"parts":[]}', 'newer'],
    ['a slide without a view', writeStory(STORY).replace('"view"', '"veiw"'), 'damaged'],
    ['no slides', writeStory({ title: null, slides: [] }), 'empty'],
    ['more than a megabyte', ' '.repeat(1_000_001), 'too-big'],
  ])('says of %s what it is', async (_, content, reason) => {
    expect(await read(content)).toEqual({ ok: false, reason });
  });

  it('says where the browser cannot read the file', async () => {
    const gone = { size: 3, arrayBuffer: () => Promise.reject(new DOMException('gone')) };
    expect(await readStoryFile(gone as unknown as Blob)).toEqual({
      ok: false,
      reason: 'unreadable',
    });
  });

  it('never throws, whatever became of a good file', async () => {
    const whole = writeStory(STORY);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(9), fc.string(), async (at, gone, put) => {
        const { ok } = await read(whole.slice(0, at) + put + whole.slice(at + gone));
        expect(typeof ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
