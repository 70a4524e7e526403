/** Whom a statement says it is for; without such words, the people whose data it tells of. */
import { describe, expect, it } from 'vitest';
import { readersOf } from '../../../../shared/statement-reader/compare/readers.ts';
import { noProposals } from '../../../../shared/statement-reader/proposals/proposal.ts';

const readers = (text: string) => readersOf(text, noProposals());
const usual = ['customers', 'websiteVisitors'];

describe('the people whom a statement is for', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Deze privacyverklaring is voor onze medewerkers.', ['staff']],
    ['Deze verklaring is bedoeld voor mensen die bij ons solliciteren.', ['applicants']],
    ['This privacy statement is intended for employees.', ['staff']],
    ['Deze verklaring is voor klanten en iedereen die onze website bezoekt.', usual],
    ['This notice is for customers and everybody who visits our website.', usual],
    [
      'Deze privacyverklaring is niet alleen voor klanten, maar ook voor medewerkers.',
      ['customers', 'staff'],
    ],
    ['Deze verklaring is voor klanten, maar niet voor medewerkers.', ['customers']],
    ['This statement is for customers, not for employees.', ['customers']],
    [
      'Deze verklaring is niet voor ons personeel. Deze verklaring is voor sollicitanten.',
      ['applicants'],
    ],
  ])('are those it names: %s', (text, expected) => {
    expect(readers(text)).toEqual(expected);
  });

  it.each([
    'Deze privacyverklaring is niet bedoeld voor medewerkers.',
    'Deze privacyverklaring is niet voor ons personeel.',
    'Deze privacyverklaring is bestemd voor iedereen, behalve medewerkers.',
    'This privacy statement is not intended for employees.',
    'This privacy statement is for everybody except employees.',
    'Deze privacyverklaring is voor het laatst aangepast toen ons personeel wisselde.',
  ])('are not those it leaves out: %s', (text) => {
    expect(readers(text)).toEqual(usual);
  });
});
