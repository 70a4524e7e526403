import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';

const about = `Over ons

Wij zijn een fietsenmaker in Zwolle. Wij repareren fietsen. Wij verkopen ook fietsbellen.
De winkel is open van dinsdag tot en met zaterdag. Op zondag zijn wij dicht. Wij hebben geen
webwinkel. Parkeren kan voor de deur. De koffie staat klaar. Onze hond heet Spaak. Tot ziens.
`;
const MISSPELT = 'Door gebruik van onze website, gaat u akkoort met ons privacybeleid.';

const byUse = (text: string) => readStatement(text).flags.find(({ id }) => id === 'browsewrap');

describe('a red flag that no rule raises', () => {
  it('is raised by a sentence that is like those that raise it, as no more than likely', () => {
    expect(byUse(`${about}\n${MISSPELT}\n`)).toMatchObject({
      severity: 'high',
      isLikely: true,
      evidence: [{ quote: MISSPELT }],
    });
  });

  it('is certain where a rule raises it', () => {
    const heard = byUse(`${about}\nDoor gebruik van onze website gaat u akkoord met ons beleid.\n`);
    expect(heard).toBeDefined();
    expect(heard?.isLikely).toBeUndefined();
  });

  it.each([
    ['Door uw fiets bij ons te brengen gaat u akkoord met de reparatie.', 'is not about data'],
    ['By using the gym you agree to the house rules.', 'is not about data'],
    ['Door gebruik van onze website laat u bepaalde gegevens achter.', 'is no agreement'],
    ['By clicking accept you agree to the use of cookies.', 'is an act of its own'],
    [
      'Het gebruik van onze website betekent niet dat u toestemming geeft voor cookies.',
      'denies it',
    ],
    ['Using our website does not mean that you consent to cookies.', 'denies it'],
  ])('is not raised by “%s”, which %s', (sentence) => {
    expect(byUse(`${about}\n${sentence}\n`)).toBeUndefined();
  });

  it('is left to the rules in a few sentences', () => {
    expect(byUse(MISSPELT)).toBeUndefined();
  });
});
