// Files that a reader opens as a story: its own, and everything else that may be in one.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { writeStory } from '../../src/model/storyFile.ts';
import { readStoryFile } from '../../src/views/story/readStoryFile.ts';

const slide = {
  view: 'view=figures&record=sc-12',
  body: 'chart-quote',
  title: '标题',
  subtitle: null,
  note: '第一行\n第二行',
  data: '01234567',
};
const STORY = { title: '我的编排', slides: [slide, { ...slide, title: null }] };
const read = (text: string | Uint8Array<ArrayBuffer>) => readStoryFile(new Blob([text]));

describe('readStoryFile', () => {
  it('gives back what was downloaded, notes and all', async () => {
    expect(await read(writeStory(STORY))).toEqual({ ok: true, story: STORY, notices: [] });
  });

  test.each([
    ['a cut file', writeStory(STORY).slice(0, 90), 'no-json'],
    ['a picture', new Uint8Array([0x89, 0x50, 0xff, 0xfe]), 'no-json'],
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
