import { type Both, b } from '../parts.ts';

/** Why a question is asked, by id of the question. */
export const questionReasons: Readonly<Record<string, Both>> = {
  who: b(
    'Uw naam en hoe men u bereikt staan voorop in het register en in de privacyverklaring. Dat vraagt de wet.',
    'Your name and how to reach you come first in the register and the privacy statement. The law asks for that.',
  ),
  work: b(
    'Bij elk soort werk horen andere gegevens. Zo stellen we alleen voor wat bij u past. Van het land waar u zit, hangt af welke regels er nog bij komen.',
    'Each kind of work comes with other data. This way we only suggest what fits you. Which rules come on top depends on the country you are in.',
  ),
  orders: b(
    'Een bestelling bevat een naam, vaak een adres, en soms meer dan u denkt.',
    'An order holds a name, often an address, and sometimes more than you think.',
  ),
  payment: b(
    'Betaalgegevens bewaart u zeven jaar, omdat de belastingwet dat vraagt.',
    'You keep payment data for seven years because tax law asks for it.',
  ),
  books: b(
    'Uw boekhouder of uw programma ziet namen en bedragen. Dat bedrijf hoort in uw register.',
    'Your bookkeeper or program sees names and amounts. That company belongs in your register.',
  ),
  mail: b(
    'In mail en bestanden staat bijna alles. Het register noemt waar ze staan.',
    'Mail and files hold almost everything. The register says where they are.',
  ),
  website: b(
    'Een website krijgt gegevens van bezoekers, ook als niemand iets invult.',
    'A website gets data of visitors, even if nobody fills in anything.',
  ),
  visits: b(
    'Voor de meeste cookies moet u eerst toestemming vragen.',
    'For most cookies you must ask consent first.',
  ),
  newsletter: b(
    'Zo’n programma bewaart namen en mailadressen van uw klanten. Dat bedrijf hoort dus in uw register. Staat het in een ander land, dan vragen we daar later naar.',
    'Such a program keeps names and mail addresses of your customers. So that company belongs in your register. If it is in another country, we ask about that later.',
  ),
  contact: b(
    'Wie iets vraagt, laat gegevens achter. Die mag u niet voor altijd bewaren.',
    'Whoever asks something leaves data behind. You may not keep those for ever.',
  ),
  staff: b(
    'Van personeel bewaart u veel, en een deel daarvan moet van de wet. Hoeveel mensen er werken, bepaalt of een ondernemingsraad meebeslist. Een register hebt u ook met weinig personeel bijna altijd nodig.',
    'You keep a lot about staff, and the law requires part of it. How many people work there decides whether a works council has a say. A record is nearly always needed with few staff too.',
  ),
  applicants: b(
    'Sollicitaties bewaart u kort. Vier weken is gebruikelijk.',
    'You keep applications briefly. Four weeks is usual.',
  ),
  premises: b(
    'Wie herkenbaar in beeld komt, moet dat weten. Dat geldt ook voor personeel.',
    'Whoever is recognisable on camera must know. That goes for staff too.',
  ),
  sensitive: b(
    'Voor deze gegevens gelden strengere regels.',
    'Stricter rules apply to these data.',
  ),
  clients: b(
    'Dan beslist uw klant wat er met die gegevens gebeurt. Daarvoor houdt u een tweede, korter register bij.',
    'Then your customer decides what happens with those data. For that you keep a second, shorter register.',
  ),
};
