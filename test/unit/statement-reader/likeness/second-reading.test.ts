import { describe, expect, it } from 'vitest';
import type { ElementKey, Status } from '../../../../shared/statement-reader/elements/element.ts';
import type { Judgement } from '../../../../shared/statement-reader/elements/judge-elements.ts';
import { secondReading } from '../../../../shared/statement-reader/likeness/second-reading.ts';
import { hear } from '../../../reading/reader-answers.ts';

const about = `Over ons

Wij zijn een fietsenmaker in Zwolle. Wij repareren fietsen. Wij verkopen ook fietsbellen.
De winkel is open van dinsdag tot en met zaterdag. Op zondag zijn wij dicht. Wij hebben geen
webwinkel. Parkeren kan voor de deur. De koffie staat klaar. Onze hond heet Spaak. Tot ziens.
`;
const CONFIDENTIAL =
  'Onze medewerkers gaan vertrouwelijk om met de kaartenbak en de pc is afgeschermd.';

const judged = (key: ElementKey, status: Status, evidence: readonly number[]): Judgement => ({
  key,
  status,
  evidence,
  cues: evidence.map((passage) => ({
    address: { key, status: 'full', language: 'nl', index: 0 },
    passage,
  })),
});

describe('a second reading', () => {
  it('shows what is like sentences that say it, as no more than likely', () => {
    const statement = hear(`${about}\n${CONFIDENTIAL}\n`);
    const [security] = secondReading([judged('security', 'absent', [])], statement);
    expect(security).toMatchObject({ status: 'partial', isLikely: true });
    expect(security?.evidence.map((index) => statement.passages[index]?.text)).toEqual([
      CONFIDENTIAL,
    ]);
  });

  it('leaves out what a rule heard in a text that is nothing like it', () => {
    const statement = hear(about);
    const [response] = secondReading([judged('response_time', 'present', [4])], statement);
    expect(response).toMatchObject({ status: 'absent', evidence: [], cues: [] });
  });

  it('keeps of such a text what was said for sure, and nothing else', () => {
    const heard = judged('response_time', 'present', [4]);
    const { status, evidence, cues } = judged('response_time', 'partial', [5]);
    const [response] = secondReading([{ ...heard, sure: { status, evidence, cues } }], hear(about));
    expect(response).toMatchObject({ status, evidence, cues });
  });

  it('takes nobody else for the reader, however like it is', () => {
    const others = 'Onze accountant heeft recht op inzage in uw gegevens.';
    const absent = [judged('right_access', 'absent', [])];
    expect(secondReading(absent, hear(`${about}\n${others}\n`))).toEqual(absent);
    const [yours] = secondReading(
      absent,
      hear(`${about}\nU heeft recht op inzage in uw gegevens.\n`),
    );
    expect(yours).toMatchObject({ isLikely: true });
  });

  it('changes nothing else', () => {
    const statement = hear(`${about}\n${CONFIDENTIAL}\n`);
    const index = statement.passages.findIndex(({ text }) => text === CONFIDENTIAL);
    const heard = [judged('security', 'present', [index]), judged('response_time', 'absent', [])];
    expect(secondReading(heard, statement)).toEqual(heard);
  });

  it('has no opinion on a few sentences, nor on what too few statements say', () => {
    const few = [judged('security', 'absent', [])];
    expect(secondReading(few, hear(CONFIDENTIAL))).toEqual(few);
    const rare = [judged('eu_representative', 'present', [1])];
    expect(secondReading(rare, hear(about))).toEqual(rare);
  });
});
