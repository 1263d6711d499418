import { describe, expect, it } from 'vitest';
import { isWebAddress, linkBase } from '../../src/domain/webAddress.ts';

describe('linkBase', () => {
  it.each([
    ['https://example.org/duizhao/?v=1&view=goals#x', undefined, 'https://example.org/duizhao/'],
    ['http://127.0.0.1:4173/', undefined, 'http://127.0.0.1:4173/'],
    ['https://zhangsan:secret@example.org/d/?v=1', undefined, 'https://example.org/d/'],
    ['https://example.org/a@b/', undefined, 'https://example.org/a@b/'],
    ['file:///C:/Users/zhangsan/duizhao.html?v=1', undefined, ''],
    ['file:///home/zhangsan/%E5%AF%B9%E7%85%A7.html', undefined, ''],
    ['content://media/external/downloads/7', undefined, ''],
    ['blob:https://example.org/0b7c', undefined, ''],
    ['about:srcdoc', undefined, ''],
    ['file:///C:/Users/zhangsan/d.html', 'https://example.org/d/', 'https://example.org/d/'],
    ['file:///C:/Users/zhangsan/d.html', '', ''],
    ['file:///C:/Users/zhangsan/d.html', 'file:///C:/Users/zhangsan/', ''],
  ])('of a page opened at %s with the home %s is %j', (opened, home, base) => {
    expect(linkBase(opened, home)).toBe(base);
  });
});

describe('isWebAddress', () => {
  it.each([
    ['https://example.org/?v=1', true],
    ['HTTP://example.org/', true],
    ['?v=1&record=sc-12', false],
    ['file:///C:/Users/zhangsan/d.html', false],
    ['javascript:alert(1)', false],
    ['', false],
  ])('of %j is %s', (address, is) => {
    expect(isWebAddress(address)).toBe(is);
  });
});
