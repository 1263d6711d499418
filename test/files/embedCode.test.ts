// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { embedCode, RESIZE_SCRIPT } from '../../src/files/embedCode.ts';
import { linkFile } from '../../src/files/linkFile.ts';

const HOSTILE = `"><script>alert(1)</script>&amp; '四川' <b>`;
const LINK = 'https://example.org/app/?v=1&q=%22%3E&embed=1&c=0abc';
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('embedCode', () => {
  it('is one frame with its link and title, whatever stands in them', () => {
    // Under another name: a page that is only read must not ask for the frame's address.
    const { body } = parsed(embedCode(HOSTILE, LINK).replace(/iframe/g, 'x-frame'));
    expect(body.querySelectorAll('*')).toHaveLength(1);
    const frame = body.querySelector('x-frame');
    expect(frame?.getAttribute('src')).toBe(LINK);
    expect(frame?.getAttribute('title')).toBe(HOSTILE);
    expect(frame?.getAttribute('sandbox')).not.toContain('allow-top-navigation');
  });

  it('has a script that takes only a height, and only from its own frame', () => {
    const script = RESIZE_SCRIPT.replace(/<\/?script>/g, '');
    const frames = ['one', 'two'].map((contentWindow) => ({
      contentWindow,
      style: { height: '' },
    }));
    let hear: (event: object) => void = () => {};
    new Function('addEventListener', 'document', script)(
      (_: string, listener: typeof hear) => {
        hear = listener;
      },
      { querySelectorAll: () => frames },
    );
    for (const data of [null, 'x', { type: 'other', height: 9 }, { type: 'duizhao:height' }])
      hear({ source: 'one', data });
    hear({ source: 'three', data: { type: 'duizhao:height', height: 5 } });
    expect(frames.map(({ style }) => style.height)).toEqual(['', '']);
    hear({ source: 'two', data: { type: 'duizhao:height', height: 431 } });
    expect(frames.map(({ style }) => style.height)).toEqual(['', '431px']);
  });
});

describe('linkFile', () => {
  it('is a page with one link, whatever stands in its words', async () => {
    const about = { title: HOSTILE, words: HOSTILE, link: LINK, lang: 'zh-CN' };
    const { name, content } = linkFile('duizhao-goals-11077a41.html', about);
    expect(name).toBe('duizhao-goals-11077a41.html');
    const page = parsed(await content.text());
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.querySelectorAll('a')).toHaveLength(1);
    expect(page.querySelector('a')?.getAttribute('href')).toBe(LINK);
    expect(page.querySelector('a')?.textContent).toBe(HOSTILE);
  });
});
