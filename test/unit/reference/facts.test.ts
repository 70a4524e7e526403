/** Facts that documents and checks rest on; a slip here prints a falsehood. */
import { describe, expect, it } from 'vitest';
import { lists } from '../../../shared/reference/lists.ts';
import { lawIn } from '../../../shared/reference/lookup.ts';

function letters(name: 'art30c' | 'art30p'): string {
  return lists[name].records.map((element) => element.letter).join('');
}

describe('facts of the law pack', () => {
  it('letters the elements as Art. 30 does', () => {
    expect(letters('art30c')).toBe('aaaabccdefg');
    expect(letters('art30p')).toBe('aaaabcd');
  });

  it('keeps the threshold of Art. 30(5) at 250', () => {
    expect(lawIn('exemption', 'exemption.threshold')?.employeeThreshold).toBe(250);
    expect(lists.exemption.records.filter((row) => row.kind === 'alternative')).toHaveLength(3);
  });

  it('counts the extended answer from receipt: three months, two of them extra', () => {
    expect(lawIn('term', 'term.extended')).toMatchObject({
      amount: 3,
      extension: 2,
      unit: 'months',
    });
  });

  it('cites an article for every statement element that Art. 13 or 14 asks', () => {
    for (const element of lists.stm.records) {
      const asked = element.art13 !== null || element.art14 !== null;
      expect(asked || element.condition === 'advised', element.id).toBe(true);
    }
    expect(lawIn('stm', 'stm.mandatory')).toMatchObject({ art13: '13(2)(e)', art14: null });
  });

  it('has nine WP248 criteria, seventeen AP types and eight derogations', () => {
    expect(lists.wp248.records).toHaveLength(9);
    expect(lists.apDpia.records).toHaveLength(17);
    expect(lists.derog.records).toHaveLength(8);
  });

  it('keeps the unconfirmed visiting address out of exports', () => {
    expect(lawIn('authority', 'authority.visit')?.forExport).toBe(false);
  });

  it('names laws so that they fit after "moet van de"', () => {
    for (const law of lists.lawRef.records) expect(law.plainNl).not.toMatch(/^(de|het|een) /i);
  });
});
