import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';

const isTranslated = (text: string): boolean =>
  readStatement(text).flags.some(({ id }) => id === 'machineTranslated');

describe('Dutch that no Dutch writer produces', () => {
  it.each([
    [
      'English order',
      'Wij mogen gebruiken uw gegevens om te verbeteren onze dienst. Als wij besluiten te wijzigen dit beleid, u kunt dat hier lezen.',
    ],
    [
      'agreement and calque',
      'Wij beschermen de persoonlijk identificeerbare informatie in onze bezit. De beleid hieronder legt uit hoe.',
    ],
    [
      'a word of another field',
      'Wij mailen aanvragers over de status van hun sollicitatie. Houd er rekening mee dat dit waaronder maar niet beperkt tot het visum geldt.',
    ],
    [
      'roles mixed up',
      'De opdrachtnemer verzamelt uw naam. De leverancier bewaart deze gegevens. De aanbieder gebruikt ze daarna. Houd er rekening mee dat dit kosten geeft.',
    ],
    [
      'letters replaced',
      'Je heeft recht op inzage van jew gegevens. Hiervoor kjent je ons mailen.',
    ],
  ])('is seen by %s', (_, text) => {
    expect(isTranslated(text)).toBe(true);
  });

  it.each([
    [
      'one slip in agreement',
      'Je heeft recht op inzage. Wij antwoorden binnen een maand en dat kost niets.',
    ],
    [
      'u and je mixed',
      'Heeft u vragen over je gegevens? Mail ons dan. Wij bewaren je gegevens twee jaar.',
    ],
    [
      'an English word of the trade',
      'Wij gebruiken een service provider voor de hosting van onze website en de back-ups.',
    ],
    [
      'infinitives in a row',
      'U kunt ons verzoeken de gegevens te wissen. Wij vragen u ons te helpen de site te verbeteren.',
    ],
    [
      'a job that one applies for',
      'Wij bewaren uw sollicitatie vier weken. Vraag gerust naar de status van uw sollicitatie op de vacature.',
    ],
  ])('is not seen by %s', (_, text) => {
    expect(isTranslated(text)).toBe(false);
  });

  it('is not looked for in English', () => {
    expect(
      isTranslated(
        'We may collect personal information in our possession, including but not limited to your name.',
      ),
    ).toBe(false);
  });
});
