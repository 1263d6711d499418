import { describe, expect, it, test } from 'vitest';
import { notices, noticeText } from '../../src/i18n/notices.ts';
import { LANGS } from '../../src/model/values.ts';
import { CODECS } from '../../src/state/codecs.ts';
import type { Notice, NoticeCode } from '../../src/state/notice.ts';

describe('noticeText', () => {
  test.each<[Notice, string, string]>([
    [
      { code: 'invalid', key: 'view', value: 'gaols', used: null, near: 'goals' },
      '链接中的“视图”一项无法识别：“gaols”。已显示“总览”。最接近的是“goals”。',
      'The link’s value for “view” was not understood: “gaols”. The overview is shown. The closest known value is “goals”.',
    ],
    [
      { code: 'unknown', key: 'theme', value: 'banana', used: 'infra~law' },
      '链接中的“主题”一项，现有数据中没有：“banana”。已保留其余各值：infra、law。',
      'The data holds nothing under the link’s value for “theme”: “banana”. The other values were kept: infra, law.',
    ],
    [
      { code: 'damaged', key: 'q', value: '%E4%B8', used: null },
      '链接中的“搜索”一项已损坏，无法还原：“%E4%B8”。未作搜索。',
      'The link’s value for “search” is damaged and cannot be restored: “%E4%B8”. No search was made.',
    ],
    [
      { code: 'mended', key: 'theme', value: 'law。', used: 'law' },
      '链接中的“主题”一项混入了别的字符：“law。”，已按“law”读取。',
      'The link’s value for “theme” had other characters in it: “law。”. It was read as “law”.',
    ],
    [
      { code: 'invalid', key: 'step', value: '0', used: null },
      '链接中的“演示页”一项无法识别：“0”。未开始演示。',
      'The link’s value for “slide” was not understood: “0”. No presentation was started.',
    ],
    [
      { code: 'repeated', key: 'a', used: 'x' },
      '链接中的“左侧文件”一项出现了不止一次。以第一个为准：“x”。',
      'The link gives “left document” more than once. The first one was used: “x”.',
    ],
    [
      { code: 'newer', value: '2' },
      '此链接使用较新的格式（v2）。能够识别的部分已照用。',
      'This link uses a newer format (v2). The parts that could be read were used.',
    ],
    [
      { code: 'incomplete' },
      '此链接的校验码缺失或不符：链接可能被截断或改动过。能够识别的部分已照用。',
      'This link’s checksum is missing or does not match: it may have been cut or altered. The parts that could be read were used.',
    ],
    [
      { code: 'other-data', value: '7c1e90aa', used: 'a04b2d11' },
      '此链接创建于数据版本 7c1e90aa，现为 a04b2d11；内容可能有变化。',
      'This link was made on data version 7c1e90aa; the data is now at a04b2d11, so the content may differ.',
    ],
    [
      { code: 'too-long', value: '9000' },
      '链接过长（9000 个字符），未予读取，已显示默认视图。',
      'The link is too long (9000 characters) and was not read. The default view is shown.',
    ],
    [
      { code: 'too-long', key: 'q', value: 'xx…', used: null },
      '链接中的“搜索”一项过长：“xx…”。未作搜索。',
      'The link’s value for “search” is too long: “xx…”. No search was made.',
    ],
    [
      { code: 'storage-off' },
      '浏览器未允许保存设置。语言和深浅色的选择在关闭本页前有效。',
      'The browser does not allow settings to be stored. Language and light or dark last until this page is closed.',
    ],
    [
      { code: 'storage-unreadable' },
      '此前保存的设置无法读取，原文已保留，现按默认设置显示。',
      'The settings stored earlier could not be read. They were left as they are, and the defaults are used.',
    ],
    [
      { code: 'invalid', key: 'constructor', value: '$&', used: null },
      '链接中的“constructor”一项无法识别：“$&”。已改用默认值。',
      'The link’s value for “constructor” was not understood: “$&”. The default was used.',
    ],
  ])('%j', (notice, zh, en) => {
    expect({ zh: noticeText(notice, 'zh'), en: noticeText(notice, 'en') }).toEqual({ zh, en });
  });

  it.each(LANGS)('has words for every key and every default of the link format (%s)', (lang) => {
    const keys = Object.values(CODECS).map((codec) => codec.key);
    expect(Object.keys(notices[lang].key)).toEqual(
      expect.arrayContaining(['v', ...keys, 'd', 'c']),
    );
    expect(Object.keys(notices[lang].fallback).sort()).toEqual(['v', ...keys].sort());
  });

  it.each(LANGS)('has words for every code and for no other (%s)', (lang) => {
    // Compiles only while it names every code.
    const codes: Record<NoticeCode, true> = {
      invalid: true,
      unknown: true,
      damaged: true,
      mended: true,
      repeated: true,
      newer: true,
      incomplete: true,
      'other-data': true,
      'too-long': true,
      'storage-off': true,
      'storage-unreadable': true,
      'storage-newer': true,
      'no-han-font': true,
    };
    expect(Object.keys(notices[lang].code).sort()).toEqual(Object.keys(codes).sort());
  });
});
