import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inlineScript } from '../../scripts/single.mjs';

describe('inlineScript', () => {
  it.each(['</script>', '</SCRIPT >', '<!-- <script>', '$& $1 `$`', 'a < b && c </d'])(
    'keeps the string %j and hides it from the page',
    (text) => {
      const code = inlineScript(`value = ${JSON.stringify(text)}`);
      expect(code).not.toMatch(/<\/script|<!--/i);
      expect(runInNewContext(code, {})).toBe(text);
    },
  );
});
