/** Answers of four small businesses to the start interview. */
import type { InterviewAnswers, PartAnswer } from '../../shared/interview/answers.ts';
import type { OrganisationField, Part } from '../../shared/interview/question.ts';
import { questions } from '../../shared/interview/questions.ts';

type Parts = Readonly<Record<string, PartAnswer>>;

export const chose = (...options: string[]): PartAnswer => ({ options });
export const named = (names: Record<string, string>, ...others: string[]): PartAnswer => ({
  options: [...Object.keys(names), ...others],
  names,
});
export const unknown: PartAnswer = { unknown: true };

export function answersOf(
  organisation: { readonly [F in OrganisationField]?: string },
  parts: Parts,
): InterviewAnswers {
  return { organisation, parts, ticked: {} };
}

/** Answers after which every part is asked: of each part the options that open another. */
export function openingAll(): InterviewAnswers {
  const parts = questions.flatMap((question) => question.parts);
  const opens = [...questions, ...parts].flatMap(({ when }) =>
    when === undefined || 'fact' in when
      ? []
      : when.anyOf.map((option) => `${when.part} ${option}`),
  );
  const opening = ({ id, kind, options }: Part): PartAnswer => {
    const found = options
      .map((option) => option.id)
      .filter((each) => opens.includes(`${id} ${each}`));
    return chose(...(kind === 'one' ? found.slice(0, 1) : found));
  };
  const all = Object.fromEntries(parts.map((part) => [part.id, opening(part)]));
  return answersOf({}, { ...all, country: { options: ['other'], country: 'country.GB' } });
}

/** A web shop with two employees. */
export const webShop = answersOf(
  {
    legalName: 'Kaarsenwinkel Voorbeeld',
    email: 'info@kaarsen.example',
    address: 'Dorpsstraat 2',
    postcode: '1234 AB',
    city: 'Voorbeeldstad',
    website: 'www.kaarsen.example',
  },
  {
    work: chose('sell'),
    orders: chose('site'),
    'orders.shop': named({ program: 'Winkelbouwer Voorbeeld' }),
    'orders.account': chose('choice'),
    'orders.delivery': named({ courier: 'Pakketbedrijf Voorbeeld' }),
    'orders.extra': chose('gift'),
    payment: named({ online: 'Betaalbedrijf Voorbeeld' }),
    books: named({ program: 'Boekhoudprogramma Voorbeeld' }),
    mail: named({ cloud: 'Mailhuis Voorbeeld' }),
    website: chose('form'),
    'website.host': named({ program: 'Winkelbouwer Voorbeeld' }),
    visits: named({ count: 'Statistiek Voorbeeld' }),
    newsletter: named({ program: 'Mailbedrijf Voorbeeld' }),
    'newsletter.whom': chose('signup'),
    'newsletter.loyalty': chose('no'),
    contact: chose('mail', 'phone'),
    staff: chose('employees'),
    'staff.count': chose('under10'),
    'staff.payroll': named({ office: 'Salarisbureau Voorbeeld' }),
    'staff.more': named({ arbo: 'Arbodienst Voorbeeld' }),
    applicants: chose('none'),
    premises: chose('none'),
    sensitive: chose('none'),
    clients: chose('none'),
  },
);

/** A bakery with a shop, a web shop, staff on camera and orders by messaging app. */
export const bakery = answersOf(
  { legalName: 'Bakkerij Voorbeeld', email: 'info@bakkerij.example', phone: '012 345 67 89' },
  {
    work: chose('sell'),
    orders: chose('site', 'phone', 'app'),
    'orders.shop': unknown,
    'orders.account': chose('must'),
    'orders.delivery': chose('self'),
    'orders.extra': chose('allergy', 'gift', 'title'),
    payment: chose('counter', 'online', 'invoice'),
    'payment.late': chose('collection'),
    books: chose('office'),
    mail: unknown,
    website: chose('pages', 'reviews'),
    'website.host': unknown,
    visits: unknown,
    newsletter: chose('ownMail'),
    'newsletter.whom': chose('signup', 'customers'),
    'newsletter.loyalty': chose('yes'),
    contact: chose('phone', 'mail', 'social'),
    staff: chose('employees', 'interns'),
    'staff.count': chose('from10'),
    'staff.payroll': chose('office'),
    'staff.more': chose('arbo', 'pension'),
    applicants: chose('keep'),
    premises: chose('cameras'),
    'premises.cameras': chose('customers', 'staff'),
    sensitive: chose('none'),
    clients: chose('none'),
  },
);

/** A visa agent who works alone. */
export const visaAgent = answersOf(
  { legalName: 'Visumbureau Voorbeeld', email: 'info@visum.example', postcode: 'SW1A 1AA' },
  {
    work: chose('travel'),
    'work.travel': chose(
      'idCopy',
      'photo',
      'health',
      'criminal',
      'children',
      'companions',
      'centre',
    ),
    orders: chose('none'),
    payment: chose('online'),
    books: chose('paper'),
    mail: named({ cloud: 'Mailhuis Voorbeeld' }),
    website: chose('form'),
    'website.host': named({ program: 'Webhost Voorbeeld' }),
    visits: chose('none'),
    newsletter: chose('none'),
    contact: chose('mail'),
    staff: chose('nobody'),
    applicants: chose('none'),
    premises: chose('none'),
    sensitive: chose('bsn', 'idNumber'),
    clients: chose('none'),
  },
);

/** A virtual assistant who works in the files of her clients. */
export const assistant = answersOf(
  { legalName: 'Assistent Voorbeeld', email: 'info@assistent.example' },
  {
    work: chose('services'),
    'work.quotes': chose('yes'),
    orders: chose('none'),
    payment: chose('invoice'),
    'payment.late': chose('none'),
    books: named({ program: 'Boekhoudprogramma Voorbeeld' }),
    mail: named({ cloud: 'Mailhuis Voorbeeld' }),
    website: chose('none'),
    newsletter: chose('none'),
    contact: chose('mail'),
    staff: chose('contractors'),
    applicants: chose('none'),
    premises: chose('none'),
    sensitive: chose('none'),
    clients: chose('admin', 'mailing'),
    'clients.names': { list: ['Klant Een B.V.', 'Klant Twee'] },
  },
);
