/** Which rights a statement names under which basis (documents.md section 3), and objection apart from the rest. */
import { describe, expect, it } from 'vitest';
import type { Values } from '../../support/builders.ts';
import { aRegister, edited } from '../../support/builders.ts';
import { completeRegister } from '../../support/complete-register.ts';
import { aStatement, headingsOf, statementText, textOf } from '../../support/statements.ts';

const some = { state: 'some' } as const;

function registerWith(
  basis: Values<'legalBasis'>,
  more: { readonly purpose?: Values<'purpose'>; readonly data?: Values<'dataItem'> } = {},
) {
  return aRegister({
    activity: [{}],
    subjectGroup: [{}],
    dataItem: [more.data ?? {}],
    purpose: [more.purpose ?? {}],
    legalBasis: [basis],
  });
}

const rights = {
  always: ['Zien:', 'Verbeteren:', 'Wissen:', 'Stilzetten:'],
  port: 'Meenemen:',
  withdraw: 'Toestemming intrekken:',
  object: 'Vertel ons waarom dit in uw situatie niet past.',
  marketing: 'Wilt u geen reclame meer?',
} as const;

const matrix = [
  { basis: 'basis.6a', port: true, withdraw: true, object: false },
  { basis: 'basis.6b', port: true, withdraw: false, object: false },
  { basis: 'basis.6c', port: false, withdraw: false, object: false },
  { basis: 'basis.6d', port: false, withdraw: false, object: false },
  { basis: 'basis.6e', port: false, withdraw: false, object: true },
  { basis: 'basis.6f', port: false, withdraw: false, object: true },
];

describe('the rights in a statement', () => {
  it.each(matrix)('under $basis', ({ basis, port, withdraw, object }) => {
    const text = statementText(aStatement(registerWith({ basis })));
    for (const right of rights.always) expect(text).toContain(right);
    expect(text.includes(rights.port)).toBe(port);
    expect(text.includes(rights.withdraw)).toBe(withdraw);
    expect(text.includes(rights.object)).toBe(object);
    expect(text).toContain('naar de rechter');
    expect(text).toContain('Autoriteit Persoonsgegevens');
  });

  it('explains a legal duty to keep and never leaves erasure out', () => {
    const text = statementText(aStatement(registerWith({ basis: 'basis.6c' })), 'rights');
    expect(text).toContain(
      'Wissen: u mag vragen om uw gegevens te wissen. Soms moeten wij ze van de wet nog bewaren.',
    );
  });

  it('lets people withdraw explicit consent for sensitive data under a contract', () => {
    const register = registerWith(
      { basis: 'basis.6b' },
      { data: { term: 'data.health', art9: 'art9.9a' } },
    );
    expect(statementText(aStatement(register), 'rights')).toContain(rights.withdraw);
  });

  it('names objection to advertising whatever its basis', () => {
    const register = registerWith(
      { basis: 'basis.6a' },
      { purpose: { term: 'purpose.newsletter', directMarketing: some } },
    );
    expect(statementText(aStatement(register), 'objection')).toContain(rights.marketing);
  });

  it('says that a human can look when a computer decides', () => {
    const register = edited(registerWith({ basis: 'basis.6b' }), 'activity', 'activity-1', {
      automatedAnswer: some,
    });
    expect(statementText(aStatement(register), 'rights')).toContain('dan mag u een mens vragen');
  });

  it('sets objection apart: own heading, framed, before the other rights, advertising first', () => {
    const document = aStatement();
    const headings = headingsOf(document);
    expect(headings.indexOf('9. U mag bezwaar maken')).toBe(
      headings.indexOf('10. Uw andere rechten') - 1,
    );
    const frame = document.sections
      .find((section) => section.id === 'objection')
      ?.blocks.find((block) => block.kind === 'frame');
    expect(frame?.kind === 'frame' && frame.role).toBe('objection');
    const lines =
      frame?.kind === 'frame'
        ? frame.blocks.map((block) => (block.kind === 'paragraph' ? textOf(block.runs) : ''))
        : [];
    expect(lines[0]).toContain(rights.marketing);
    expect(lines[1]).toContain(rights.object);
  });

  it('says "ook" and "andere" only after the right to object', () => {
    const without = aStatement(registerWith({ basis: 'basis.6b' }));
    expect(headingsOf(without)).toContain('8. Uw rechten');
    expect(statementText(without, 'rights')).not.toContain('Dit mag u ook');
    const interest = registerWith({
      basis: 'basis.6f',
      interestPublic: { nl: 'fraude voorkomen' },
    });
    expect(statementText(aStatement(interest), 'objection')).toContain('Dan mag u bezwaar maken.');
    expect(statementText(aStatement(), 'objection')).toContain('Dan mag u ook bezwaar maken.');
  });

  it('can only better what the law fixes', () => {
    const faster = edited(completeRegister(), 'rightsPolicy', 'rightsPolicy-1', {
      ownTermDays: 14,
    });
    expect(statementText(aStatement(faster), 'using')).toContain(
      'binnen 14 dagen antwoord, en altijd binnen een maand',
    );
    const slower = edited(completeRegister(), 'rightsPolicy', 'rightsPolicy-1', {
      ownTermDays: 90,
    });
    const text = statementText(aStatement(slower), 'using');
    expect(text).not.toContain('90');
    expect(text).toContain('binnen een maand antwoord');
  });
});
