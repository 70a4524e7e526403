import { describe, expect, it } from 'vitest';
import {
  ELEMENT_KEYS,
  type ElementKey,
} from '../../../shared/statement-reader/elements/element.ts';
import { readPassages } from '../../reading/passages.ts';

const passages = readPassages();

/** The elements of which the conventions know no partial answer. */
const neverPartial: readonly ElementKey[] = [
  'eu_representative',
  'right_access',
  'right_rectification',
  'right_erasure',
  'right_complaint_authority',
  'response_time',
  'changes_or_date',
  'security',
];

/** The ids of the red flags, each known by one name to the reader and to its judge. */
const redFlags = (
  'oldLaw oldDpa oldNotice oldTerms browsewrap forcedConsent' +
  ' preTick cookieWall consentAll noBasis liUnnamed accessFee' +
  ' longReply idCopyAsk forever vagueRetention noRetention neverShare' +
  ' noRecipients privacyShield oldScc usNoTransfer dpfUnchecked oldUk' +
  ' noComplaint noWithdraw rightsGap noObjection noController silentChange' +
  ' admSilent bsnNoLaw specialNoGround anonClaim childAge foreignLaw' +
  ' secAbsolute phoneSales stale noDate placeholder hidden' +
  ' langGap bsn idCopy idNumber excessiveRightsLimit machineTranslated'
).split(' ');

function judged(key: ElementKey, status: string): number {
  return passages.filter(({ elements }) => elements[key] === status).length;
}

describe('the passages that judge the reader', () => {
  it('come in thirteen styles, each in Dutch and English, two thirds Dutch', () => {
    const styled = passages.filter(({ style }) => !style.startsWith('tuning-'));
    const styles = new Set(styled.map(({ style }) => style));
    const files = new Set(styled.map(({ style, language }) => `${style}-${language}`));
    expect(styles.size).toBe(13);
    expect(files.size).toBe(26);
    expect(styled.length).toBeGreaterThanOrEqual(330);
    const dutch = styled.filter(({ language }) => language === 'nl').length / styled.length;
    expect(dutch).toBeGreaterThan(0.6);
    expect(dutch).toBeLessThan(0.7);
  });

  it('are all different, and each judges something', () => {
    expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
    const idle = passages.filter(
      ({ elements, flags, noFlags }) =>
        Object.keys(elements).length + flags.length + noFlags.length === 0,
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  });

  it.each(ELEMENT_KEYS)('show %s present, partial and absent often enough', (key) => {
    expect(judged(key, 'present')).toBeGreaterThanOrEqual(12);
    expect(judged(key, 'absent')).toBeGreaterThanOrEqual(8);
    if (!neverPartial.includes(key)) expect(judged(key, 'partial')).toBeGreaterThanOrEqual(6);
  });

  it('hold eight whole statements, four in each language, with all elements judged', () => {
    const whole = passages.filter(
      ({ elements }) => Object.keys(elements).length === ELEMENT_KEYS.length,
    );
    expect(whole.filter(({ language }) => language === 'nl')).toHaveLength(4);
    expect(whole.filter(({ language }) => language === 'en')).toHaveLength(4);
  });

  it('raise every red flag at least twice, and guard every one at least twice', () => {
    const named = passages.flatMap(({ flags, noFlags }) => [...flags, ...noFlags]);
    const raised = (id: string) => passages.filter(({ flags }) => flags.includes(id)).length;
    const guarded = (id: string) => passages.filter(({ noFlags }) => noFlags.includes(id)).length;
    expect(named.filter((id) => !redFlags.includes(id))).toEqual([]);
    expect(redFlags.filter((id) => raised(id) < 2 || guarded(id) < 2)).toEqual([]);
  });
});
