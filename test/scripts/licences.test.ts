import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licences } from '../../scripts/licences.mjs';

const module = (path: string) => join(process.cwd(), 'node_modules', path);

describe('licences', () => {
  it('gives name, version, licence and texts of each package once, our own files none', () => {
    const text = licences([
      module('zustand/esm/index.mjs'),
      module('zustand/esm/vanilla.mjs?used'),
      module('echarts/lib/core/echarts.js'),
      join(process.cwd(), 'src/main.tsx'),
    ]);
    expect(text.match(/^\S+ \d+\.\d+\.\d+: .*$/gm)).toEqual([
      'echarts 6.1.0: Apache-2.0',
      'zustand 5.1.0: MIT',
    ]);
    expect(text).toContain('Permission is hereby granted');
    expect(text).toContain('Apache Software Foundation');
  });
});
