/** What belongs in a privacy statement under each of the 31 things, in one or two sentences. */
import type { Language } from '../domain/text.ts';
import type { StatementPartKey } from '../reference/statement-parts.ts';

type StatementGuide = Readonly<Record<StatementPartKey, string>>;

const nl: StatementGuide = {
  controller_identity:
    'De naam van uw bedrijf, stichting of vereniging, als degene die over de gegevens beslist.',
  controller_contact:
    'Een e-mailadres, telefoonnummer of postadres waar men met vragen terecht kan.',
  dpo_contact: 'Hebt u een FG, dan staat hier hoe men die bereikt. De naam hoeft niet.',
  eu_representative:
    'Alleen voor een organisatie die buiten de EU zit: wie haar hier vertegenwoordigt.',
  purposes: 'Noem per soort gegevens waar u ze voor gebruikt: bestellingen, lonen, de nieuwsbrief.',
  legal_basis:
    'Zet bij elk doel waarom het mag: een overeenkomst, een wettelijke plicht, toestemming of uw eigen belang. Eén lijst voor alles is te weinig.',
  legitimate_interest_named:
    'Beroept u zich op een gerechtvaardigd belang, noem dan welk: bijvoorbeeld diefstal voorkomen.',
  data_categories:
    'Noem de gegevens zelf: naam, adres, bestelling. “Persoonsgegevens” zegt te weinig.',
  special_categories:
    'Gezondheid, geloof, strafblad, BSN: zeg dat u ze hebt en waarom dat mag, of dat u ze niet hebt.',
  source_of_data:
    'Komen de gegevens van een ander of van het web, noem dan die bron. Komen ze van de persoon zelf, dan mag u dat zeggen.',
  obligation_to_provide:
    'Moet iemand de gegevens geven? En wat gebeurt er als hij dat niet doet: geen levering, geen lidmaatschap?',
  automated_decisions:
    'Beslist een computer zonder mens over iemand, leg dan uit hoe. Gebeurt dat niet, zeg dat dan.',
  children: 'Hebt u gegevens van kinderen onder de 16? Zeg dan wie toestemming geeft.',
  recipients:
    'Noem aan wie u gegevens geeft: de boekhouder, het bezorgbedrijf, wie uw mail en website verzorgt.',
  processor_agreements:
    'Dat u afspraken op papier hebt met bedrijven die voor u met gegevens werken.',
  third_country_transfer:
    'Gaan gegevens buiten Europa, noem dan het land en wat ze daar beschermt. Blijven ze hier, zeg dat dan.',
  retention:
    'Noem per soort gegevens een tijd, of hoe u die bepaalt. “Zolang als nodig” is geen termijn.',
  right_access: 'Dat men mag vragen welke gegevens u heeft, met een gratis kopie.',
  right_rectification: 'Dat men fouten mag laten verbeteren.',
  right_erasure: 'Dat men gegevens mag laten wissen.',
  right_restriction: 'Dat men u mag vragen de gegevens even niet te gebruiken.',
  right_objection:
    'Dat men bezwaar mag maken, en altijd tegen reclame. Zet dit los van de andere rechten.',
  right_portability: 'Dat men de eigen gegevens mag meekrijgen in een bestand.',
  right_withdraw_consent:
    'Vraagt u ergens toestemming, zeg dan dat men die altijd mag intrekken, en hoe.',
  right_complaint_authority:
    'Dat men een klacht mag indienen bij de Autoriteit Persoonsgegevens. Haar naam noemen is niet genoeg.',
  how_to_exercise_rights: 'Waar men zo’n verzoek stuurt: een adres, een formulier, het account.',
  response_time: 'Dat u binnen een maand antwoordt.',
  cookies:
    'Welke cookies uw website zet, waarvoor, hoe lang en van wie. Of dat u er geen gebruikt.',
  security: 'In grote lijnen hoe u gegevens beschermt. Beloof geen “100 % veilig”.',
  breach_procedure: 'Wat u doet als er toch gegevens lekken.',
  changes_or_date: 'Van wanneer de tekst is, en hoe men van wijzigingen hoort.',
};

const en: StatementGuide = {
  controller_identity:
    'The name of your company, foundation or association, as the one that decides about the data.',
  controller_contact: 'An e-mail address, phone number or postal address for questions.',
  dpo_contact: 'If you have a DPO: how to reach them. The name is optional.',
  eu_representative: 'Only for an organisation outside the EU: who represents it here.',
  purposes: 'Say for each kind of data what you use it for: orders, wages, the newsletter.',
  legal_basis:
    'With each purpose, say why you may: a contract, a legal duty, consent or your own interest. One list for everything is too little.',
  legitimate_interest_named:
    'If you rely on a legitimate interest, say which: preventing theft, for example.',
  data_categories:
    'Name the data themselves: name, address, order. “Personal data” says too little.',
  special_categories:
    'Health, religion, criminal record, citizen service number: say that you have them and why you may, or that you do not.',
  source_of_data:
    'If the data come from someone else or from the web, name that source. If they come from the person, you may say so.',
  obligation_to_provide:
    'Must one provide the data? And what happens if not: no delivery, no membership?',
  automated_decisions:
    'If a computer decides about someone without a person, explain how. If not, say so.',
  children: 'Do you have data of children under 16? Then say who gives consent.',
  recipients:
    'Name whom you give data to: the bookkeeper, the delivery company, who runs your mail and website.',
  processor_agreements: 'That you have written agreements with companies that handle data for you.',
  third_country_transfer:
    'If data leave Europe, name the country and what protects them there. If they stay, say so.',
  retention:
    'For each kind of data a period, or how you decide it. “As long as necessary” is no period.',
  right_access: 'That one may ask which data you have, with a free copy.',
  right_rectification: 'That one may have mistakes corrected.',
  right_erasure: 'That one may have data erased.',
  right_restriction: 'That one may ask you not to use the data for a while.',
  right_objection:
    'That one may object, and always to advertising. Set this apart from the other rights.',
  right_portability: 'That one may take one’s own data along in a file.',
  right_withdraw_consent:
    'If you ask for consent anywhere, say that it can be withdrawn at any time, and how.',
  right_complaint_authority:
    'That one may complain to the data protection authority. Naming it is not enough.',
  how_to_exercise_rights: 'Where to send such a request: an address, a form, the account.',
  response_time: 'That you answer within a month.',
  cookies: 'Which cookies your website sets, what for, how long and whose. Or that you use none.',
  security: 'In general how you protect data. Do not promise “100 % safe”.',
  breach_procedure: 'What you do if data leak after all.',
  changes_or_date: 'The date of the text, and how people hear of changes.',
};

export const statementGuide: Readonly<Record<Language, StatementGuide>> = { nl, en };
