import { describe, expect, it } from 'vitest';
import type { ClientFileProblemCode } from '../../../shared/domain/client-file-problem.ts';
import { errorMessages } from '../../../shared/i18n/errors.ts';

const details = {
  path: '/klanten/x.a30',
  part: 'links',
  found: 9,
  known: 2,
  needed: 22,
  limitMegabytes: 256,
  journal: '/klanten/x.a30-wal',
  where: '/elders/x.a30',
  pid: 7,
  keptAt: '/kept/x.a30',
  ref: 'party/p1/name',
  value: 'p2',
  by: ['cookie/c1/party'],
  id: 'v1',
};
const codes = Object.keys(errorMessages.nl) as ClientFileProblemCode[];

function message(language: 'nl' | 'en', code: ClientFileProblemCode): string {
  return (errorMessages[language][code] as (values: typeof details) => string)(details);
}

describe('messages of refusals', () => {
  it.each(codes)(
    '%s says in both languages what happened, that nothing was lost and what to do',
    (code) => {
      const [nl, en] = [message('nl', code), message('en', code)];
      expect(nl).not.toBe(en);
      for (const text of [nl, en]) expect(text).not.toMatch(/undefined|\[object/);
      expect(nl).toMatch(/niet|niets|is er nog/);
      expect(en).toMatch(/not|[Nn]othing|still there/);
    },
  );
});
