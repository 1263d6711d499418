import type { Page } from '@playwright/test';

/**
 * Signs that a line of Chinese must not begin with, and do: the ten characters before each, then the sign. Of the
 * page as it is laid out, without charts and what screen readers alone are given.
 */
export function badLineStarts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SIGNS = /[，。、；：！？）》」』”’％]/u;
    const blockOf = (node: Node) => {
      let element = node.parentElement;
      while (element && getComputedStyle(element).display.startsWith('inline'))
        element = element.parentElement;
      return element;
    };
    const found: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let before = null as { block: Element | null; bottom: number; words: string } | null;
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('svg, script, option, .sr-only')) continue;
      const text = node.textContent ?? '';
      const block = blockOf(node);
      if (before?.block !== block) before = null;
      for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        // Only signs and what stands right before them are measured: that is slow.
        const wanted =
          SIGNS.test(character) || at === text.length - 1 || SIGNS.test(text.charAt(at + 1));
        if (!wanted || !character.trim()) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        if (box.height === 0) continue;
        if (before && SIGNS.test(character) && box.top >= before.bottom - 2)
          found.push(`${before.words}⏎${character}`);
        before = { block, bottom: box.bottom, words: text.slice(Math.max(0, at - 9), at + 1) };
      }
    }
    return found;
  });
}
