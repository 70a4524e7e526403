/**
 * What people usually say for a word of the vocabulary: only to find it by. It is never printed, and a
 * word stands with what means the same, not with what is like it: "cliënten" of a hairdresser are customers.
 */
import type { Language } from '../domain/text.ts';

type OtherWords = Readonly<Record<Language, readonly string[]>>;

const words = (nl: string, en: string): OtherWords => ({ nl: nl.split(', '), en: en.split(', ') });

const subjects: Readonly<Record<string, OtherWords>> = {
  'subject.customer': words(
    'afnemers, cliënten, kopers, gasten, bestellers, opdrachtgevers',
    'clients, buyers, guests, purchasers',
  ),
  'subject.prospect': words('geïnteresseerden, leads, aanvragers', 'leads, potential customers'),
  'subject.formerCustomer': words('ex-klanten, vroegere klanten', 'past customers, ex-customers'),
  'subject.consumer': words('particulieren, privépersonen', 'private individuals'),
  'subject.b2bContact': words('relaties, contacten, zakenrelaties', 'relations'),
  'subject.supplierContact': words('toeleveranciers', 'vendors'),
  'subject.websiteVisitor': words('bezoekers website, gebruikers', 'users'),
  'subject.accountHolder': words('gebruikers, geregistreerden', 'users, registered users'),
  'subject.newsletterSub': words('mailinglijst, inschrijvers', 'mailing list'),
  'subject.employee': words(
    'medewerkers, personeel, personeelsleden, collega’s, arbeidskrachten',
    'staff, personnel, workers, colleagues',
  ),
  'subject.formerEmployee': words(
    'ex-medewerkers, oud-medewerkers, ex-werknemers, voormalig personeel',
    'former staff, ex-employees, leavers',
  ),
  'subject.applicant': words('kandidaten', 'candidates, job seekers'),
  'subject.intern': words('stagiaires, leerling-medewerkers', 'trainees, work placement'),
  'subject.contractor': words(
    'zelfstandigen, freelancers, ingeleend personeel, onderaannemers',
    'freelancers, self-employed, subcontractors',
  ),
  'subject.agencyWorker': words('flexwerkers, inleenkrachten', 'temps, temporary staff'),
  'subject.familyOfEmployee': words(
    'familieleden, partners, kinderen van personeel',
    'family of employees, partners, next of kin',
  ),
  'subject.emergencyContact': words('noodcontacten', 'next of kin, ice contacts'),
  'subject.visitor': words('gasten', 'guests'),
  'subject.member': words('verenigingsleden', 'club members'),
  'subject.donor': words('gevers, schenkers', 'givers, benefactors'),
  'subject.patientClient': words('zorgvragers, bewoners', 'care recipients, residents'),
  'subject.student': words('studenten, scholieren, deelnemers cursus', 'pupils, trainees'),
  'subject.child': words('kinderen, jongeren', 'children, young people'),
  'subject.parent': words('voogden, wettelijk vertegenwoordigers', 'carers, legal representatives'),
  'subject.debtor': words('schuldenaren, wanbetalers', 'people who owe us'),
  'subject.ubo': words('aandeelhouders, directie, eigenaren', 'shareholders, board'),
  'subject.complainant': words('indieners van een klacht', 'people who complain'),
  'subject.eventParticipant': words('bezoekers evenement, cursisten', 'attendees'),
};

const data: Readonly<Record<string, OtherWords>> = {
  'data.name': words('voornaam, achternaam, naw', 'first name, surname, last name'),
  'data.salutation': words('gender, man/vrouw', 'sex, salutation'),
  'data.birth': words('leeftijd, verjaardag, geboorteplaats', 'age, birthday'),
  'data.photo': words('pasfoto, afbeelding, beeld', 'picture, image'),
  'data.idDoc': words(
    'paspoort, identiteitskaart, rijbewijs',
    'passport, identity card, driving licence',
  ),
  'data.idCopy': words('kopie paspoort, kopie identiteitsbewijs', 'passport copy, copy of id'),
  'data.bsn': words(
    'burgerservicenummer, sofinummer',
    'national identification number, social security number',
  ),
  'data.otherIds': words('klantnummer, lidnummer', 'customer number, member number'),
  'data.address': words('woonplaats, postcode, naw, huisnummer', 'postcode, place of residence'),
  'data.phone': words('mobiel nummer, gsm, 06-nummer', 'mobile number'),
  'data.socialHandle': words('facebook, instagram, linkedin', 'facebook, instagram, linkedin'),
  'data.correspondence': words(
    'e-mails, berichten, brieven, chat',
    'e-mails, messages, letters, chat',
  ),
  'data.iban': words('iban, rekeningnummer, bankgegevens', 'account number, bank details'),
  'data.payment': words(
    'creditcard, ideal, transacties, betaalgegevens, pinpas',
    'credit card, transactions, payment details, debit card',
  ),
  'data.invoice': words('facturen', 'bills'),
  'data.orderHistory': words('aankopen, bestelgeschiedenis', 'purchases, orders'),
  'data.salary': words('loongegevens', 'wages'),
  'data.cv': words('curriculum vitae, werkervaring', 'resume, work experience'),
  'data.performance': words('functioneren', 'performance review'),
  'data.hours': words('werktijden, vakantie, vrije dagen', 'working time, holidays'),
  'data.login': words('wachtwoord, gebruikersnaam', 'password, user name, login'),
  'data.usage': words('klikgedrag, surfgedrag', 'browsing behaviour'),
  'data.location': words('gps-gegevens, plaatsbepaling', 'whereabouts'),
  'data.video': words('cameratoezicht, videobeelden', 'video, camera images'),
  'data.audio': words('geluidsopname, telefoongesprekken', 'phone calls, voice recording'),
  'data.vehicle': words('nummerplaat, auto', 'number plate, car'),
  'data.family': words(
    'gezinssamenstelling, partner, kinderen',
    'marital status, partner, children',
  ),
  'data.health': words(
    'medische gegevens, ziekte, verzuim, allergieën, dieet',
    'medical data, illness, allergies, diet',
  ),
  'data.ethnicity': words('huidskleur', 'ethnicity'),
  'data.religion': words('godsdienst, kerk', 'faith, church'),
  'data.sex': words('seksuele geaardheid', 'sexuality'),
  'data.genetic': words('dna', 'dna'),
  'data.biometric': words('vingerafdruk, gezichtsherkenning', 'fingerprint, face recognition'),
  'data.criminal': words('strafblad, verklaring omtrent het gedrag', 'criminal record'),
};

const recipients: Readonly<Record<string, OtherWords>> = {
  'recipient.hosting': words('webhost, provider, serverbeheerder', 'web host, server'),
  'recipient.cloud': words(
    'microsoft 365, google workspace, onedrive',
    'microsoft 365, google workspace',
  ),
  'recipient.itSupport': words('automatiseerder, systeembeheer, ict', 'system administrator, ict'),
  'recipient.accounting': words('boekhouding, boekhoudprogramma', 'bookkeeping software'),
  'recipient.accountant': words('boekhouder, belastingadviseur', 'bookkeeper, tax adviser'),
  'recipient.payrollOffice': words('loonadministratie, salarisadministratie', 'payroll provider'),
  'recipient.mailing': words('nieuwsbrief, mailprogramma', 'newsletter service, e-mail marketing'),
  'recipient.crm': words('klantsysteem, klantenbestand', 'customer database'),
  'recipient.analytics': words('statistieken, google analytics', 'statistics, google analytics'),
  'recipient.socialPlatform': words(
    'facebook, instagram, linkedin',
    'facebook, instagram, linkedin',
  ),
  'recipient.paymentProvider': words('betaalprovider, ideal', 'payment service'),
  'recipient.courier': words(
    'bezorger, koerier, vervoerder, postnl',
    'delivery service, parcel service, carrier',
  ),
  'recipient.taxAuthority': words('fiscus', 'tax office, revenue'),
  'recipient.arbo': words('arboarts', 'company doctor'),
  'recipient.lawyer': words('jurist, rechtbank', 'solicitor, attorney'),
  'recipient.authority': words('autoriteit persoonsgegevens', 'supervisory authority'),
  'recipient.groupCompany': words(
    'moederbedrijf, dochteronderneming, concern',
    'parent company, subsidiary',
  ),
  'recipient.dealer': words('wederverkoper', 'reseller'),
  'recipient.posSupplier': words('kassasysteem', 'cash register, till'),
  'recipient.messagingApp': words('whatsapp', 'whatsapp'),
};

const all: Readonly<Record<string, OtherWords>> = { ...subjects, ...data, ...recipients };

/** Other words for a term, in the language of who looks for it. */
export const otherWordsFor = (term: string, language: Language): readonly string[] =>
  all[term]?.[language] ?? [];

export const termsWithOtherWords: readonly string[] = Object.keys(all);
