import { describe, expect, it, test } from 'vitest';
import type { ParseCode } from '../../../shared/domain/parse-issue.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { aRegister } from '../../support/builders.ts';
import { aCliPlace, type CliPlace } from '../../support/cli-place.ts';
import { putSpoiledJson, type SpoiledJson, spoiledJson } from '../../support/spoiled-files.ts';
import { expectRefusal, type Refusal } from './refused.ts';

/** The words for a fault, as they stand in a message. */
function wordsFor(fault: ParseCode, language: 'nl' | 'en'): string {
  const details = { path: '', issues: [{ code: fault, path: '' }] };
  return problemText({ code: 'json', details }, language).split('\n')[1]?.slice(2) ?? '';
}

function expectWords(refusal: Refusal, { fault }: SpoiledJson): void {
  for (const language of ['nl', 'en'] as const) {
    expect(refusal[language]).toContain('in.json');
    if (fault) expect(refusal[language]).toContain(wordsFor(fault, language));
  }
}

function spoil(spoiled: SpoiledJson): CliPlace {
  const place = aCliPlace(aRegister());
  putSpoiledJson(place.json, spoiled);
  return place;
}

describe('JSON that is unfit is refused by import and export, and nothing changes', () => {
  it.each(
    spoiledJson.map((spoiled) => [spoiled.what, spoiled.fault ?? spoiled.code, spoiled] as const),
  )('%s: %s', async (_what, _fault, spoiled) => {
    const place = spoil(spoiled);
    const refusal = await expectRefusal(place, {
      code: spoiled.code,
      words: ['import', place.file, place.json],
      english: ['export', place.json, '--out', place.out],
    });
    expectWords(refusal, spoiled);
  });
});

test('what differs from the file is refused without --replace', async () => {
  const place = aCliPlace(aRegister({ party: [{ name: 'Een' }] }));
  const other = aCliPlace(aRegister({ party: [{ name: 'Ander' }] }));
  const refusal = await expectRefusal(place, {
    code: 'differs',
    words: ['import', place.file, other.json],
  });
  for (const text of [refusal.nl, refusal.en]) {
    expect(text).toContain('party/party-1/name');
    expect(text).toContain('--replace');
  }
});
