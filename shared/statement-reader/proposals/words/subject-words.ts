import type { TermWords } from './word-finder.ts';

/** How statements call the people whose data are used (`subject.*`). */
export const subjectWords: TermWords = {
  'subject.customer':
    'klanten, klant, opdrachtgever*, afnemer*, koper*, besteller*, customers, customer, clients, buyers, relaties, abonnees, abonnee, dealers, partners, samenwerkingspartners, gasten, gast, guests',
  'subject.prospect':
    'potentiele klanten, mogelijke klanten, prospects, prospect, geinteresseerden, belangstellenden, potential customers, prospective customers, leads, toekomstige klanten, offerteaanvragers, belangstellende',
  'subject.formerCustomer': 'oudklanten, oud klanten, voormalige klanten, former customers',
  'subject.consumer': 'consumenten, consument, consumers',
  'subject.b2bContact':
    'zakelijke relaties, contactpersonen, zakelijke contacten, zakelijke klanten, business contacts, contact persons, zakelijke contactpersonen',
  'subject.supplierContact': 'leveranciers, contactpersonen … leveranciers, suppliers',
  'subject.websiteVisitor':
    'websitebezoeker*, bezoekers van … website|site|webshop, bezoekers, bezoeker, website visitor*, visitors, visitor, gebruikers van … website|site|contactformulier*, gebruikers, gebruiker, users of … website|site, website bezoeker*, users, websitegebruiker*',
  'subject.accountHolder':
    'accounthouders, account holders, geregistreerde gebruikers, registered users, accounthouder',
  'subject.newsletterSub':
    'nieuwsbriefabonnees, abonnees … nieuwsbrief, ontvangers van … nieuwsbrief, newsletter subscribers, ingeschreven … nieuwsbrief, nieuwsbriefontvangers, aangemeld … nieuwsbrief, subscribers',
  'subject.employee':
    'medewerkers, werknemers, personeel, personeelsleden, employees, staff, medewerker, werknemer, leerkrachten, docenten',
  'subject.formerEmployee':
    'oudmedewerkers, oudwerknemers, voormalige medewerkers|werknemers, former employees',
  'subject.applicant':
    'sollicitanten, sollicitant, kandidaten, kandidaat, applicants, job applicants, candidates, sollicitaties, solliciteert, solliciteer, job applicant',
  'subject.intern': 'stagiairs, stagiaires, stagiair*, interns, trainees',
  'subject.volunteer':
    'vrijwilligers, vrijwilliger, volunteers, volunteer, begeleiders, trainers, bestuursleden',
  'subject.contractor':
    "zzp'ers, zzpers, freelancers, ingehuurde*, contractors, onderaannemers, zzp",
  'subject.agencyWorker': 'uitzendkrachten, uitzendkracht, agency workers, temporary workers',
  'subject.familyOfEmployee':
    'gezinsleden van … medewerkers|werknemers, partners van … medewerkers|werknemers',
  'subject.emergencyContact':
    'contactpersonen bij nood*, noodcontact*, emergency contact*, contactpersoon … noodgevallen',
  'subject.visitor':
    'bezoekers van … pand|kantoor|locatie|gebouw|winkel|evenement, visitors to … premises|office|building',
  'subject.passerBy': 'passanten, voorbijgangers, passers by',
  'subject.member':
    'leden, lid, clubleden, verenigingsleden, members, member, gemeenteleden, oudleden, donateurs en leden, kerkleden, sporters, spelers, jeugdleden, aspirantleden',
  'subject.donor':
    'donateurs, donateur, donors, donor, begunstigers, vrienden van, sponsoren, sponsors, gevers, weldoeners',
  'subject.patientClient':
    'patienten, patient, clienten, client, patients, zorgvragers, coachees, coachee, zorgvrager',
  'subject.student':
    'leerlingen, leerling, cursisten, cursist, studenten, student, students, pupils, deelnemers aan … cursus*|training*|opleiding*, oudleerlingen',
  'subject.child': 'kinderen, minderjarigen, children, minors, jeugdigen, jongeren, kind',
  'subject.parent':
    'ouders, ouder, verzorgers, parents, guardians, voogden, wettelijk vertegenwoordiger*, ouders of? verzorgers',
  'subject.counterparty': 'wederpartij*, tegenpartij*, counterpart*',
  'subject.debtor': 'debiteuren, debtors, wanbetalers',
  'subject.traveller':
    'reizigers, reiziger, travellers, travelers, passagiers, visumaanvragers, visumaanvrager, aanvragers, aanvrager',
  'subject.tenant': 'huurders, huurder, tenants, verhuurders, kopers en verkopers, bewoners',
  'subject.ubo': "ubo's, ubos, uiteindelijk belanghebbende*, beneficial owner*, bestuurders",
  'subject.commenter':
    'reageerders, bezoekers … reacties achterlaten, commenters, reviewers, reactie … achterlaat|achterlaten|plaatst|plaatsen, leave comments, leave a comment',
  'subject.referrer':
    'aanbrengers, doorverwezen persoon, doorverwezen personen, persoon … doorverwijzen|verwijzen, referred person*, referrer*, personen … verwijzen',
  'subject.requester': 'verzoekers, requesters',
  'subject.complainant': 'klagers, complainants, klager',
  'subject.eventParticipant': 'deelnemers, deelnemer, participants, attendees, participant',
  'subject.giftRecipient': 'ontvanger van … cadeau*, gift recipient*',
  'subject.coTraveller': 'medereizigers, reisgenoten, travel companions',
  'subject.securityReporter': 'melders, melder, security researcher*',
  'subject.invitee': 'genodigden, invitees, uitgenodigden',
};
