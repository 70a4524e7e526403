import { describe, expect, it } from 'vitest';
import { redFlags } from '../../../../shared/reference/red-flags.ts';
import { flagRules } from '../../../../shared/statement-reader/flags/index.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';
import { saidCases } from './said-cases.ts';

const flagsOf = (text: string, today?: string) => readStatement(text, today).flags;
const idsOf = (text: string): readonly string[] => flagsOf(text).map(({ id }) => id);

describe('flags that a sentence raises', () => {
  it.each(saidCases)('$id', ({ id, raises, spares }) => {
    expect(raises.filter((text) => !idsOf(text).includes(id))).toEqual([]);
    expect(spares.filter((text) => idsOf(text).includes(id))).toEqual([]);
  });

  it('have a rule for every flag of the law pack, once', () => {
    const ids = flagRules.map(({ id }) => id).sort();
    expect(ids).toEqual(redFlags.map(({ id }) => id.slice('redFlag.'.length)).sort());
  });

  it('explain a law by what replaced it, the directive and the Dutch act alike', () => {
    const why = redFlags.find(({ id }) => id === 'redFlag.oldLaw')?.why;
    expect(idsOf('Wij houden ons aan Richtlijn 95/46/EG.')).toContain('oldLaw');
    expect(why?.nl).toMatch(/richtlijn van 1995 .*95\/46\/EG.*Wbp/u);
    expect(why?.en).toMatch(/Directive of 1995 .*95\/46\/EC.*Wbp/u);
  });

  it('are shown by sentences of the text', () => {
    const text = 'Privacy\n\nWij bewaren uw gegevens voor altijd. Bel ons gerust.';
    const flag = flagsOf(text).find(({ id }) => id === 'forever');
    expect(flag?.evidence).toEqual([
      { quote: 'Wij bewaren uw gegevens voor altijd.', start: 9, end: 45 },
    ]);
    expect(text.slice(9, 45)).toBe('Wij bewaren uw gegevens voor altijd.');
  });
});

describe('the weight of a flag', () => {
  const weight = (text: string, id: string) =>
    flagsOf(text).find((flag) => flag.id === id)?.severity;

  it('is that of the law pack', () => {
    expect(weight('Wij houden ons aan de Wbp en wij bewaren alles.', 'oldLaw')).toBe('high');
  });

  it('is low for a copy with number and photograph masked', () => {
    const asked = 'Stuur bij een verzoek om inzage een kopie van uw paspoort mee.';
    expect(weight(asked, 'idCopyAsk')).toBe('medium');
    expect(weight(`${asked} Maak uw BSN en pasfoto zwart.`, 'idCopyAsk')).toBe('low');
    const rented = 'Bij de verhuur maken wij een kopie van uw paspoort.';
    expect(weight(rented, 'idCopy')).toBe('high');
    expect(weight(`${rented} Maak uw BSN en pasfoto zwart.`, 'idCopy')).toBe('low');
  });

  it('is less for reactions that stay as long as the page', () => {
    expect(weight('Uw reactie op onze blog laten wij oneindig staan.', 'forever')).toBe('medium');
  });

  it('is low for a shortened address called anonymous', () => {
    const text = 'Het IP-adres wordt ingekort en daarna anoniem bewaard.';
    expect(weight(text, 'anonClaim')).toBe('low');
    expect(weight('Uw IP-adres wordt anoniem bewaard, zonder klantnummer.', 'anonClaim')).toBe(
      'low',
    );
  });

  it('is not low where a number of the customer stays beside that address', () => {
    const nl = 'Uw IP-adres wordt anoniem opgeslagen samen met uw klantnummer.';
    const en = 'Your IP address is stored anonymised together with your customer number.';
    expect([weight(nl, 'anonClaim'), weight(en, 'anonClaim')]).toEqual(['medium', 'medium']);
  });
});

describe('a statement of some age', () => {
  const dated = (day: string) =>
    `Privacyverklaring\n\nDeze verklaring is voor het laatst gewijzigd op ${day}.`;
  const age = (day: string, today?: string) =>
    flagsOf(dated(day), today).find(({ id }) => id === 'stale')?.severity;

  it('is stale after two years', () => {
    expect(age('3 maart 2023', '2026-11-21')).toBe('medium');
    expect(age('03-03-2023', '2026-11-21')).toBe('medium');
    expect(age('21 november 2024', '2026-11-21')).toBeUndefined();
    expect(age('november 2024', '2026-11-21')).toBeUndefined();
  });

  it('is worse from before the AVG, whatever the day', () => {
    expect(age('1 mei 2016')).toBe('high');
    expect(age('3 maart 2023')).toBeUndefined();
  });

  it('in English too', () => {
    const text = 'Privacy statement\n\nThis statement was last updated on March 3, 2023.';
    expect(flagsOf(text, '2026-11-21').map(({ id }) => id)).toContain('stale');
  });
});
