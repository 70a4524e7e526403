/** Words of the papers for a client: a question list, short texts, and a letter to a supplier. */
import type { Language } from '../domain/text.ts';
import type { Form, Parts } from './parts.ts';

export const textKinds = ['contactForm', 'newsletter', 'camera', 'applicants', 'order'] as const;
export type TextKind = (typeof textKinds)[number];

export interface QuestionsMessages {
  readonly title: string;
  readonly intro: string;
  readonly dontKnow: string;
  readonly none: string;
  readonly question: (number: number) => string;
  /** The last box of those to tick. */
  readonly unknown: string;
  readonly returnTo: (who: string) => string;
  readonly filledInBy: string;
  readonly on: string;
}

export interface TextsMessages {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly kinds: Readonly<Record<TextKind, { readonly title: string; readonly use: string }>>;
  readonly opening: Readonly<Record<TextKind, string>>;
  readonly uses: <T>(who: T) => Parts<T>;
  readonly kept: string;
  readonly yesNews: <T>(who: T) => Parts<T>;
  readonly newsFrom: <T>(who: T) => Parts<T>;
  readonly signOff: string;
  readonly ask: <T>(contact: T) => Parts<T>;
  readonly more: string;
  readonly moreAt: <T>(address: T) => Parts<T>;
  readonly missingName: string;
  readonly missingContact: string;
  readonly missingAddress: string;
}

export interface LetterMessages {
  readonly title: string;
  readonly to: string;
  readonly subject: string;
  readonly greeting: string;
  readonly processes: <T>(who: T) => Parts<T>;
  readonly what: <T>(what: T) => Parts<T>;
  readonly activities: string;
  readonly noAgreement: string;
  readonly unknown: string;
  readonly expired: <T>(date: T) => Parts<T>;
  readonly lawAsks: string;
  readonly missingClauses: string;
  readonly openClauses: string;
  readonly please: string;
  readonly pleaseAdd: string;
  readonly questions: <T>(contact: T) => Parts<T>;
  readonly closing: string;
  readonly signer: Readonly<Record<'name' | 'position' | 'date' | 'signature', string>>;
  readonly missingName: string;
}

export interface ClientMessages {
  readonly questions: QuestionsMessages;
  readonly texts: (form: Form) => TextsMessages;
  readonly letter: LetterMessages;
  readonly preparedBy: (who: string) => string;
}

const nl: ClientMessages = {
  questions: {
    title: 'Vragen aan u',
    intro:
      'Wij houden bij wat uw organisatie met gegevens van mensen doet. Daarvoor weten wij nog niet alles. Wilt u deze vragen beantwoorden?',
    dontKnow: 'Weet u het niet? Schrijf dan op: weet ik niet. Dat is ook een antwoord.',
    none: 'Er zijn nu geen vragen.',
    question: (number) => `Vraag ${number}`,
    unknown: 'weet ik niet',
    returnTo: (who) => `Stuur uw antwoorden naar ${who}.`,
    filledInBy: 'Ingevuld door:',
    on: 'Op:',
  },
  texts: (form) => {
    const [your, You, me] = form === 'je' ? ['je', 'Je', 'je'] : ['uw', 'U', 'u'];
    return {
      title: 'Korte teksten',
      intro:
        'Deze teksten volgen uit het register. Verandert daar iets, maak de teksten dan opnieuw.',
      none: 'Er is nog niets in gebruik waarvoor een korte tekst nodig is.',
      kinds: {
        contactForm: { title: 'Bij het contactformulier', use: 'Zet dit onder het formulier.' },
        newsletter: {
          title: 'Bij het vakje voor de nieuwsbrief',
          use: 'Zet dit bij het vakje. Het vakje begint altijd leeg.',
        },
        camera: {
          title: 'Bord bij de camera’s',
          use: 'Hang dit op waar mensen het lezen voordat ze in beeld komen.',
        },
        applicants: {
          title: 'Mail aan sollicitanten',
          use: 'Stuur dit als antwoord op een sollicitatie.',
        },
        order: {
          title: 'Bij de bevestiging van een bestelling',
          use: 'Zet dit onder de bevestiging.',
        },
      },
      opening: {
        contactForm: '',
        newsletter: '',
        camera: 'Hier hangen camera’s.',
        applicants: `Dank ${me} voor ${your} sollicitatie.`,
        order: `Dank ${me} voor ${your} bestelling.`,
      },
      uses: (who) => [who, ` gebruikt ${your} gegevens hiervoor:`],
      kept: 'bewaard: ',
      yesNews: (who) => ['☐ Ja, stuur mij de nieuwsbrief van ', who, '.'],
      newsFrom: (who) => [`${You} krijgt de nieuwsbrief van `, who, '.'],
      signOff: `Afmelden kan altijd.`,
      ask: (contact) => [
        `${You} kunt ons vragen ${your} gegevens te laten zien, te verbeteren of te wissen: `,
        contact,
        '.',
      ],
      more: `Meer over ${your} gegevens en ${your} rechten staat in onze privacyverklaring:`,
      moreAt: (address) => [
        `Meer over ${your} gegevens en ${your} rechten staat in onze privacyverklaring: `,
        address,
      ],
      missingName: 'de naam van het bedrijf',
      missingContact: 'een adres voor vragen over gegevens',
      missingAddress: 'waar de privacyverklaring staat',
    };
  },
  letter: {
    title: 'Brief over een verwerkersovereenkomst',
    to: 'Aan: ',
    subject: 'Onderwerp: verwerkersovereenkomst',
    greeting: 'Geachte heer, mevrouw,',
    processes: (who) => [who, ' werkt voor ons met gegevens van mensen.'],
    what: (what) => ['Het gaat om: ', what, '.'],
    activities: 'U krijgt van ons gegevens bij:',
    noAgreement: 'Wij hebben daarover nog geen verwerkersovereenkomst met u.',
    unknown: 'Wij konden niet vaststellen of wij daarover een verwerkersovereenkomst met u hebben.',
    expired: (when) => ['Onze overeenkomst hierover liep af ', when, '.'],
    lawAsks:
      'Artikel 28 van de AVG vraagt zo’n overeenkomst. Daarin hoort in elk geval dit te staan:',
    missingClauses: 'In onze overeenkomst ontbreken deze punten uit artikel 28 van de AVG:',
    openClauses: 'Van deze punten weten wij niet of ze geregeld zijn:',
    please: 'Wilt u ons binnen vier weken een overeenkomst sturen die wij kunnen tekenen?',
    pleaseAdd: 'Wilt u ons binnen vier weken laten weten hoe u deze punten regelt?',
    questions: (contact) => ['Hebt u vragen? U bereikt ons via ', contact, '.'],
    closing: 'Met vriendelijke groet,',
    signer: { name: 'Naam', position: 'Functie', date: 'Datum', signature: 'Handtekening' },
    missingName: 'de naam van het bedrijf',
  },
  preparedBy: (who) => `Opgesteld door ${who}`,
};

const en: ClientMessages = {
  questions: {
    title: 'Questions for you',
    intro:
      'We keep a record of what your organisation does with data about people. We do not know everything yet. Will you answer these questions?',
    dontKnow: 'Do you not know? Then write: I do not know. That is an answer too.',
    none: 'There are no questions now.',
    question: (number) => `Question ${number}`,
    unknown: 'I do not know',
    returnTo: (who) => `Send your answers to ${who}.`,
    filledInBy: 'Filled in by:',
    on: 'On:',
  },
  texts: () => ({
    title: 'Short texts',
    intro: 'These texts follow from the register. If it changes, make the texts again.',
    none: 'Nothing that needs a short text is in use yet.',
    kinds: {
      contactForm: { title: 'With the contact form', use: 'Put this under the form.' },
      newsletter: {
        title: 'With the newsletter box',
        use: 'Put this beside the box. The box always starts empty.',
      },
      camera: {
        title: 'Sign near the cameras',
        use: 'Hang this where people read it before they are filmed.',
      },
      applicants: {
        title: 'Mail to applicants',
        use: 'Send this in reply to an application.',
      },
      order: {
        title: 'With the confirmation of an order',
        use: 'Put this under the confirmation.',
      },
    },
    opening: {
      contactForm: '',
      newsletter: '',
      camera: 'There are cameras here.',
      applicants: 'Thank you for your application.',
      order: 'Thank you for your order.',
    },
    uses: (who) => [who, ' uses your data for this:'],
    kept: 'kept: ',
    yesNews: (who) => ['☐ Yes, send me the newsletter of ', who, '.'],
    newsFrom: (who) => ['You receive the newsletter of ', who, '.'],
    signOff: 'You can always unsubscribe.',
    ask: (contact) => ['You can ask us to show, correct or erase your data: ', contact, '.'],
    more: 'More about your data and your rights is in our privacy statement:',
    moreAt: (address) => [
      'More about your data and your rights is in our privacy statement: ',
      address,
    ],
    missingName: 'the name of the business',
    missingContact: 'an address for questions about data',
    missingAddress: 'where the privacy statement is',
  }),
  letter: {
    title: 'Letter about a processor agreement',
    to: 'To: ',
    subject: 'Subject: processor agreement',
    greeting: 'Dear Sir or Madam,',
    processes: (who) => [who, ' works with data about people on our behalf.'],
    what: (what) => ['It concerns: ', what, '.'],
    activities: 'You receive data from us for:',
    noAgreement: 'We do not have a processor agreement with you about this yet.',
    unknown: 'We could not establish whether we have a processor agreement with you about this.',
    expired: (when) => ['Our agreement about this ended ', when, '.'],
    lawAsks: 'Article 28 GDPR asks for such an agreement. It has to contain at least this:',
    missingClauses: 'Our agreement lacks these points of Article 28 GDPR:',
    openClauses: 'Of these points we do not know whether they are arranged:',
    please: 'Will you send us an agreement that we can sign within four weeks?',
    pleaseAdd: 'Will you let us know within four weeks how you arrange these points?',
    questions: (contact) => ['Do you have questions? You reach us at ', contact, '.'],
    closing: 'Yours sincerely,',
    signer: { name: 'Name', position: 'Position', date: 'Date', signature: 'Signature' },
    missingName: 'the name of the business',
  },
  preparedBy: (who) => `Prepared by ${who}`,
};

export const clientMessages: Readonly<Record<Language, ClientMessages>> = { nl, en };
