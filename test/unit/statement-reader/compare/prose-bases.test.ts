/** A plain sentence that gives a basis for what the register has, and those that give none for it. */
import { expect, test } from 'vitest';
import { compareWithRegister } from '../../../../shared/statement-reader/compare/compare.ts';
import { describeDifference } from '../../../../shared/statement-reader/compare/words.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';
import { exampleRegister } from '../../../support/example/register.ts';
import { ownStatements } from '../../../support/own-statements.ts';

const register = exampleRegister();
const statements = ownStatements(register);
type Language = keyof typeof statements;

/** Before the tables, and after all that the statement says. */
const places = ['first', 'last'] as const;

function found(language: Language, sentence: string, place: (typeof places)[number]) {
  const own = statements[language];
  const text =
    place === 'last'
      ? `${own}\n\n${sentence}\n`
      : own.replace('\n### ', () => `\n${sentence}\n\n### `);
  return compareWithRegister({ text, reading: readStatement(text) }, register).differences.map(
    (each) => {
      const { about, statement, register } = describeDifference(each, language);
      return `${each.kind} ${each.topic}: ${[about, statement, register].join(' | ')}`;
    },
  );
}

const different: readonly (readonly [Language, string])[] = [
  ['nl', 'Ons cameratoezicht is gebaseerd op uw toestemming.'],
  ['nl', 'Het versturen van de nieuwsbrief doen wij op grond van artikel 6 lid 1 sub b AVG.'],
  ['en', 'We rely on your consent for processing orders.'],
  ['nl', 'Wij verwerken uw bestelling op basis van uw toestemming.'],
  ['nl', 'Op basis van uw toestemming verwerken wij uw bestelling.'],
  ['nl', 'Camerabeelden maken wij met uw toestemming.'],
  ['nl', 'Cameratoezicht doen wij op grond van een wettelijke verplichting.'],
  [
    'nl',
    'Het cameratoezicht in onze winkel is nodig voor de uitvoering van de overeenkomst met u.',
  ],
  ['nl', 'De nieuwsbrief sturen wij ter uitvoering van de overeenkomst met u.'],
  ['nl', 'Wij sturen u de nieuwsbrief omdat de wet dat verplicht.'],
  ['nl', 'Facturen maken wij op grond van uw toestemming.'],
  ['nl', 'Onze boekhouding doen wij op basis van uw toestemming.'],
  ['nl', 'Onze financiële administratie doen wij met uw toestemming.'],
  ['nl', 'Uw sollicitatie behandelen wij omdat de wet dat verplicht.'],
  ['nl', 'Voor uw sollicitatie is de grondslag een wettelijke verplichting.'],
  ['nl', 'Uw account beheren wij op basis van ons gerechtvaardigd belang.'],
  ['nl', 'Uw account beheren wij met uw toestemming.'],
  ['nl', 'Klachten behandelen wij op basis van uw toestemming.'],
  ['nl', 'Wij beantwoorden uw vragen op grond van een wettelijke verplichting.'],
  ['nl', 'De bakworkshop geven wij op grond van uw toestemming.'],
  ['nl', 'Incasso doen wij op basis van uw toestemming.'],
  ['nl', 'Websitestatistieken maken wij op grond van ons gerechtvaardigd belang.'],
  ['nl', 'De website beveiligen wij op basis van uw toestemming.'],
  ['nl', 'Verzoeken over gegevens beantwoorden wij met uw toestemming.'],
  ['nl', 'Bestellen via de berichtenapp gebeurt op grond van uw toestemming.'],
  ['nl', 'Voor de levering van uw bestelling is uw toestemming de grondslag.'],
  ['nl', 'De wettelijke grondslag voor de nieuwsbrief is een wettelijke verplichting.'],
  ['en', 'We process your order on the basis of your consent.'],
  ['en', 'We make camera images with your consent.'],
  ['en', 'CCTV is based on a legal obligation.'],
  ['en', 'The legal basis for our CCTV is your consent.'],
  ['en', 'We send the newsletter to perform our contract with you.'],
  ['en', 'We send the newsletter because the law requires it.'],
  ['en', 'Our bookkeeping is based on your consent.'],
  ['en', 'We send invoices on the basis of your consent.'],
  ['en', 'We assess your job application because of a legal obligation.'],
  ['en', 'We manage your account on the basis of our legitimate interest.'],
  ['en', 'The legal basis for managing your account is your consent.'],
  ['en', 'We handle complaints on the basis of your consent.'],
  ['en', 'We answer your questions because of a legal obligation.'],
  ['en', 'We give the workshop with your consent.'],
  ['en', 'Debt collection is based on your consent.'],
  ['en', 'We secure our website on the basis of your consent.'],
  ['en', 'Website analytics are based on our legitimate interest.'],
  ['nl', 'Nieuwsbrief: wettelijke verplichting.'],
  ['nl', 'De grondslag voor het verwerken van uw bestelling is uw toestemming.'],
  ['nl', 'Het versturen van onze nieuwsbrief (grondslag: uitvoering van de overeenkomst).'],
  ['nl', 'Voor het beheren van uw account baseren wij ons op een wettelijke verplichting.'],
  ['nl', 'Wij sturen facturen op basis van toestemming.'],
  ['nl', 'Sollicitaties verwerken wij op grond van de uitvoering van een overeenkomst.'],
  ['nl', 'Wij gebruiken uw naam en adres voor uw bestelling op basis van uw toestemming.'],
  ['nl', 'Voor uw bestelling gebruiken wij uw naam, adres en telefoonnummer met uw toestemming.'],
  ['en', 'We use your name and e-mail address for the newsletter because of a legal obligation.'],
  ['en', 'Newsletter: legal obligation.'],
  ['en', 'The legal basis for processing your order is your consent.'],
];

const noDifference: readonly (readonly [Language, string])[] = [
  ['nl', 'Met toestemming van de eigenaar maken wij camerabeelden.'],
  ['nl', 'Klachten over de nieuwsbrief behandelen wij op grond van de overeenkomst.'],
  ['nl', 'Onze website is beveiligd op grond van een overeenkomst met onze hoster.'],
  ['en', 'We have an agreement with the company that sends the newsletter.'],
  ['nl', 'Wij verwerken uw bestelling ter uitvoering van de overeenkomst met u.'],
  ['nl', 'De nieuwsbrief sturen wij met uw toestemming.'],
  ['nl', 'De nieuwsbrief voor klanten sturen wij op grond van ons gerechtvaardigd belang.'],
  ['nl', 'Camerabeelden maken wij op grond van ons gerechtvaardigd belang.'],
  ['nl', 'Onze boekhouding doen wij op grond van een wettelijke verplichting.'],
  ['nl', 'U kunt uw toestemming voor de nieuwsbrief altijd intrekken.'],
  ['nl', 'U kunt uw toestemming voor uw bestelling altijd intrekken.'],
  ['nl', 'Wij delen uw bestelling alleen met anderen met uw toestemming.'],
  ['nl', 'Wij verstrekken camerabeelden aan de politie op grond van een wettelijke verplichting.'],
  ['nl', 'Voor uw bestelling vragen wij geen toestemming.'],
  ['nl', 'Wij verwerken uw bestelling niet op basis van uw toestemming.'],
  ['nl', 'Als u toestemming geeft, maken wij een foto van uw bestelling.'],
  ['nl', 'Met uw toestemming plaatsen wij een foto van de workshop op onze website.'],
  ['nl', 'Bij uw bestelling vragen wij toestemming voor de nieuwsbrief.'],
  ['nl', 'Na uw bestelling sturen wij u met uw toestemming een kortingsbon.'],
  ['nl', 'Wij verwerken uw bestelling en bewaren uw verjaardag met uw toestemming.'],
  ['nl', 'Wij bezorgen uw bestelling, en uw verjaardag onthouden wij met uw toestemming.'],
  ['nl', 'Facturen bewaren wij zeven jaar op grond van een wettelijke verplichting.'],
  ['nl', 'Camerabeelden bewaren wij langer op grond van een wettelijke verplichting.'],
  ['nl', 'Uw sollicitatie bewaren wij met uw toestemming vier weken.'],
  ['nl', 'Uw allergie gebruiken wij voor uw bestelling met uw uitdrukkelijke toestemming.'],
  [
    'nl',
    'Voor uw bestelling en de nieuwsbrief gebruiken wij uw gegevens op basis van uw toestemming.',
  ],
  ['nl', 'Wij gebruiken uw gegevens voor reviews op basis van uw toestemming.'],
  ['nl', 'Voor kinderen bestellen ouders met toestemming een workshop.'],
  ['nl', 'Tegen de nieuwsbrief op grond van ons gerechtvaardigd belang kunt u bezwaar maken.'],
  [
    'nl',
    'Wij mogen uw bestelling verwerken op grond van onze overeenkomst en, bij fraude, op grond van ons gerechtvaardigd belang.',
  ],
  ['nl', 'Bent u wettelijk verplicht om ons een factuur te sturen?'],
  ['nl', 'U bent wettelijk verplicht om uw naam op de factuur te zetten.'],
  ['nl', 'Op de factuur staat uw adres omdat de wet dat verplicht.'],
  ['nl', 'Facturen sturen wij ter uitvoering van de overeenkomst met u.'],
  [
    'nl',
    'Analytische cookies voor websitestatistieken plaatsen wij op grond van ons gerechtvaardigd belang.',
  ],
  ['nl', 'Toestemming is bijvoorbeeld nodig voor een nieuwsbrief.'],
  ['nl', 'Wij volgen met uw toestemming of u de nieuwsbrief opent.'],
  ['nl', 'Met uw toestemming vragen wij bij uw vorige werkgever naar uw sollicitatie.'],
  ['nl', 'Klanten behandelen wij op basis van uw toestemming.'],
  ['nl', 'Voor onze klanten is toestemming de grondslag.'],
  ['nl', 'Camerabeelden geven wij aan de politie omdat de wet dat verplicht.'],
  ['nl', 'De grondslag is een wettelijke verplichting.'],
  ['nl', 'Wij vragen uw toestemming.'],
  ['nl', 'Vroeger stuurden wij de nieuwsbrief op grond van ons gerechtvaardigd belang.'],
  ['en', 'We process your order to perform our contract with you.'],
  ['en', 'We send the newsletter with your consent.'],
  ['en', 'You can withdraw your consent to the newsletter at any time.'],
  ['en', 'You can withdraw your consent to your order at any time.'],
  ['en', 'We share your order with others only with your consent.'],
  ['en', 'We do not need your consent for your order.'],
  ['en', 'We do not process your order on the basis of your consent.'],
  ['en', 'If you give your consent, we take a photo of your order.'],
  ['en', 'With your order we ask your consent for the newsletter.'],
  ['en', 'After your order we send you a voucher with your consent.'],
  ['en', 'We process your order and remember your birthday with your consent.'],
  ['en', 'We deliver your order, and we remember your birthday with your consent.'],
  ['en', 'We keep invoices for seven years because of a legal obligation.'],
  ['en', 'We keep your job application for 4 weeks with your consent.'],
  ['en', 'We use your allergy for your order with your explicit consent.'],
  ['en', 'We use your data for reviews on the basis of your consent.'],
  ['en', 'You may object to the newsletter that we send on the basis of our legitimate interest.'],
  ['en', 'You are legally required to put your name on the invoice.'],
  ['en', 'We send invoices to perform our contract with you.'],
  ['en', 'We give camera images to the police because of a legal obligation.'],
  ['en', 'Analytical cookies for statistics are based on our legitimate interest.'],
  ['en', 'We previously sent the newsletter on the basis of our legitimate interest.'],
  ['en', 'For your order and the newsletter we use your data on the basis of your consent.'],
  ['en', 'The legal basis is a legal obligation.'],
  ['en', 'Consent is needed, for example, for a newsletter.'],
  ['en', 'Children order a workshop with the consent of a parent.'],
  ['nl', 'Nieuwsbrief: toestemming.'],
  ['nl', 'De grondslag voor het verwerken van uw bestelling is de uitvoering van de overeenkomst.'],
  ['nl', 'Wij beveiligen onze website op grond van ons gerechtvaardigd belang.'],
  [
    'nl',
    'Voor het afhandelen van uw bestelling gebruiken wij uw gegevens; dit is nodig voor de overeenkomst.',
  ],
  ['nl', 'Voor nieuwsbrieven aan wie nog geen klant is, vragen wij toestemming.'],
  ['nl', 'Wij gebruiken uw e-mailadres uit uw bestelling met uw toestemming voor onderzoek.'],
  ['nl', 'Het e-mailadres in uw account gebruiken wij met uw toestemming voor reclame.'],
  ['nl', 'Met uw toestemming laten wij uw bestelling bij de buren achter.'],
  ['nl', 'Met uw toestemming bezorgen wij uw bestelling bij de buren.'],
  ['nl', 'Met uw toestemming noemen wij uw klacht in ons jaarverslag.'],
  ['nl', 'Met uw toestemming nemen wij het telefoongesprek over uw klacht op.'],
  ['nl', 'Wij bellen u over uw sollicitatie met uw toestemming.'],
  ['nl', 'Uw bestelling is een overeenkomst.'],
  [
    'nl',
    'Uw toestemming voor de nieuwsbrief leggen wij vast op grond van een wettelijke verplichting.',
  ],
  [
    'nl',
    'Het bewijs van uw toestemming voor de nieuwsbrief hebben wij op grond van een wettelijke verplichting.',
  ],
  ['nl', 'Wie zich aanmeldt voor de nieuwsbrief geeft toestemming.'],
  ['nl', 'Voor de nieuwsbrief is een wettelijke verplichting om een afmeldlink te plaatsen.'],
  ['nl', 'De nieuwsbrief heeft op grond van een wettelijke verplichting een afmeldlink.'],
  ['nl', 'Uw klacht melden wij op grond van een wettelijke verplichting aan de toezichthouder.'],
  [
    'nl',
    'Bezwaar tegen de nieuwsbrief op grond van ons gerechtvaardigd belang is altijd mogelijk.',
  ],
  ['nl', 'Camerabeelden tonen wij de politie op grond van een wettelijke verplichting.'],
  ['nl', 'Onze bezorger verwerkt uw bestelling op grond van zijn eigen gerechtvaardigd belang.'],
  [
    'nl',
    'Een contract met de drukker van onze nieuwsbrief is er op grond van een wettelijke verplichting.',
  ],
  ['nl', 'Identificatie bij uw bestelling is een wettelijke verplichting.'],
  ['nl', 'Leeftijdscontrole voor uw bestelling doen wij op grond van een wettelijke verplichting.'],
  [
    'nl',
    'Uw geboortedatum vragen wij voor uw bestelling op grond van een wettelijke verplichting.',
  ],
  [
    'nl',
    'Het factuuradres van uw bestelling verwerken wij op grond van een wettelijke verplichting.',
  ],
  [
    'nl',
    'Uw telefoonnummer vragen wij voor uw bestelling op grond van ons gerechtvaardigd belang.',
  ],
  ['nl', 'Onze medewerkers zien uw bestelling op basis van hun arbeidsovereenkomst.'],
  [
    'nl',
    'Wij nemen deel aan de campagne voor de nieuwsbrief op grond van een overeenkomst met de gemeente.',
  ],
  ['nl', 'Voor je sollicitatie vragen wij referenties op met jouw toestemming.'],
  ['nl', 'Voor uw bestelling vragen wij uw geboortedatum met uw toestemming.'],
  ['nl', 'Voor uw account noteren wij bijzonderheden op basis van uw toestemming.'],
  ['nl', 'Met uw toestemming gebruiken wij uw locatie voor uw bestelling.'],
  ['nl', 'Uw bestelling met uw naam en adres gebruiken wij met uw toestemming.'],
  ['nl', 'Automatische incasso doen wij met uw toestemming.'],
  ['nl', 'Reclame sturen wij u alleen met uw toestemming.'],
  ['nl', 'De salarisadministratie is een wettelijke verplichting.'],
  ['en', 'For your account we ask your date of birth with your consent.'],
  ['en', 'With your consent we make a recording for your account.'],
  ['en', 'With your consent we leave your order with your neighbours.'],
  ['en', 'With your consent we record the call about your complaint.'],
  ['en', 'Newsletter: consent.'],
  ['en', 'We record your consent to the newsletter because of a legal obligation.'],
  ['en', 'We use the e-mail address in your account for research with your consent.'],
  ['en', 'We ask your date of birth for your order because of a legal obligation.'],
  ['en', 'The newsletter has an unsubscribe link because of a legal obligation.'],
  ['en', 'Our courier processes your order on the basis of its own legitimate interest.'],
];

/** By turns, which costs half of trying each in both. */
const placed = different.map(
  ([language, sentence], at) => [language, places[at % 2] ?? 'last', sentence] as const,
);

test.each(placed)('a basis other than the register has, in %s, %s: %s', (language, place, each) => {
  expect(found(language, each, place)).toEqual([expect.stringMatching(/^differs bases: /u)]);
});

/** Each a paragraph of its own, many in one statement: reading the whole for each took half a minute. */
const MANY = 12;
const harmless = (['nl', 'en'] as const).flatMap((language) => {
  const own = noDifference.filter(([each]) => each === language).map(([, sentence]) => sentence);
  return Array.from(
    { length: Math.ceil(own.length / MANY) },
    (_, at) => [language, own.slice(at * MANY, (at + 1) * MANY)] as const,
  );
});

/** There it is the best sentence that the reader has for what it names. */
test.each(harmless)('sentences that stand first raise nothing: %s %#', (language, sentences) => {
  expect(found(language, sentences.join('\n\n'), 'first')).toEqual([]);
});

test('says which purpose and which bases', () => {
  const sentence = 'Wij verwerken uw bestelling op basis van uw toestemming.';
  expect(found('nl', sentence, 'last')).toEqual([
    'differs bases: Bestelling leveren | Toestemming | Uitvoering van de overeenkomst',
  ]);
  const cameras = 'We make camera images with your consent.';
  expect(found('en', cameras, 'last')).toEqual([
    'differs bases: Premises security | Consent | Legitimate interests',
  ]);
});
