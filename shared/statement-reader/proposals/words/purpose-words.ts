import type { TermWords } from './word-finder.ts';

/** How statements say what data are used for (`purpose.*`). */
export const purposeWords: TermWords = {
  'purpose.contractExec': `verlenen|geven|bieden van … begeleiding|zorg|hulp|diensten|coaching|behandeling*|lessen|les, uitvoer* … *overeenkomst, uitvoer* … overeenkomst*|opdracht*|contract*|dienstverlening|diensten|behandeling*|werkzaamheden, overeenkomst … uitvoer*|uit, levering van … dienst*,
    diensten … leveren|verlenen|aanbieden|bieden, dienst … leveren|verlenen, diensten te|aan leveren, nakom* … overeenkomst*|verplichting*, dienstverlening, overeenkomst aangaan,
    aangaan … overeenkomst*, performance of … contract|agreement, perform … contract|agreement, execute … agreement|contract, fulfil* … contract|agreement,
    provide … services|service, deliver … services, providing … services|service, opdracht uit*, behandelovereenkomst, ledenadministratie, lidmaatschap*, klantenadministratie, clientenadministratie,
    uitvoering van … lidmaatschap, membership administration, manage … membership, behandelen van|en, behandeling van … clienten|patienten, hulpverlening, coaching*, begeleiding van|bij,
    beheren van … klantenbestand, relatiebeheer, klantbeheer, diensten te beheren, diensten … beheren, leerlingenadministratie, opdracht* … uitvoeren, dienst aan u|je, zorg te verlenen, zorgverlening,
    goede zorg, producten en diensten, customer administration, client administration, overeengekomen dienst*, intake*, organiseren van … lessen|trainingen|competitie*, competities, competitie*, wedstrijd*, onderwijs`,
  'purpose.quote':
    'offerte*, prijsopgave*, quote, quotes, quotation*, vrijblijvende offerte, begroting opstellen',
  'purpose.order': `bestelling* … verwerk*|lever*|afhandel*|uitvoer*|verzend*|bezorg*|plaatst|plaatsen, verwerken van … bestelling*, afhandelen van … bestelling*, levering|leveren|leveringen|lever|leverd|levert|leveringsafspraken … goederen|producten|bestelling*|goed,
    goederen en diensten, bezorg*, bezorgen van, verzenden van … bestelling*|producten|pakket*, process|processing … order*, order* … process*|fulfil*|deliver*, deliver … goods|products|order*, webshop, webwinkel, reservering* … verwerken, bestellingen, bestelling, bestelt,
    order processing, afleveren, verwerken van … reservering*|boeking*|order*, boeking* … verwerken, verkoop van … producten, online shop, webstore, placing … order, place … order, aankoop, reservering*, reserveren`,
  'purpose.invoice': `factur*, factuur te|versturen|sturen|maken|opstellen, een … factuur, de factuur, betaling … afhandel*|verwerk*, betaling* te|afhandelen|verwerken, afhandelen van … betaling*, verwerken van … betaling*, invoic*, process … payment*, factuurbetaling*, incasseren van … contributie*,
    contributie*, innen van … contributie, automatische incasso, payment processing, processing … payment*, handling … payment*, billing, betalingen, declareren, declaraties, declaratie, handle … payment*, rekening* sturen`,
  'purpose.bookkeeping': `boekhouding, financiele administratie, administratieve doeleinden, belastingaangifte*, fiscale doeleinden|verplichting*|bewaarplicht|bewaartermijn*|administratie|wetgeving|redenen, administratieplicht, belastingdienst … verplicht*, wettelijke administratie*, bookkeeping, accounting purposes,
    tax obligations, tax return*, financial administration, eigen administratie, administratie voeren, onze administratie, administratieve verwerking, administrative purposes, belasting*`,
  'purpose.account':
    'account … aanmaken|aan|maken|beheren|openen|onderhouden, aanmaken van … account, openen … account, account aan te? maken, klantaccount, create … account, manage … account, beheer van … account, inloggen, registratie … website, mijn account, gebruikersaccount, user account, registreren van … account, een account, uw account, je account, jouw account, an account, your account, klantaccount*',
  'purpose.service':
    'klantenservice, customer service, klantondersteuning, support te|bieden|verlenen, customer support, helpdesk, servicedesk, technische ondersteuning, u van dienst|service te zijn, zo goed mogelijk … helpen, ondersteuning te|bieden, klantcontact, provide support, service verlenen, beter van dienst',
  'purpose.contactReply': `contactformulier*, contact … opnemen|op, contact met u|je|jou, contact op te nemen, beantwoord* … vraag|vragen|email*|bericht*, vragen … beantwoord*, antwoord geven, reageren op … bericht|vraag|vragen|verzoek, te bellen|mailen|emailen|bereiken of, u te bellen,
    je te bellen, contact form*, contact you, respond to … questions|inquiries|enquiries|requests|message*, answer … questions, answer … question, contactverzoek*, informatieaanvra*, communiceren … aanvragers|klanten|u|opdrachtgever, communiceren met, communicatie met, communicate with, te communiceren, op de hoogte te? houden|brengen van … status|voortgang|verloop|*resultaten|resultaten|bestelling|aanvraag|afspraak|levering, respond to you,
    u te kunnen bellen|emailen, afhandelen van … vraag|vragen|verzoek|informatie*, contactaanvra*, informatie aanvra*, informatie … toe te sturen, terugbellen, communicatie`,
  'purpose.complaint':
    'klacht … afhandel*|behandel*, klachten, afhandelen van … klacht*, klachtenafhandeling, klachtbehandeling, garantie*, complaint handling, handle … complaints, warranty, retour*, returns, geschil*, klachten afhandelen',
  'purpose.newsletter': `nieuwsbrief*, nieuwsbrieven, newsletter*, mailinglijst*, mailing list, digitale nieuwsbrief, emailnieuwsbrief*, informatie en nieuws, mailings, clubblad, periodiek, kerkblad`,
  'purpose.directMail': `reclame*, marketing, marketingdoeleinden, direct marketing, aanbieding*, marketingcommunicatie, commerciele doeleinden, promotie*, informeren over … producten|diensten|wijzigingen|aanbiedingen|acties|activiteiten|nieuwe|ontwikkelingen, te informeren, op de hoogte te? houden|brengen|stellen,
    op de hoogte … houden, marketing purposes, promotional, special offers, commercial purposes, inform … about|of, informeren van nieuwe, informeren, emailmarketing, email marketing, commerciele email*, marketingcampagne*, advertising materials, relatiegeschenk*, kerstkaart, acties en aanbiedingen, kortingsacties, werving van … leden|donateurs, fondsenwerving`,
  'purpose.phoneSales':
    'telemarketing, telefonische verkoop, telefonische acquisitie, phone sales, telesales, telefonisch benaderen … aanbod',
  'purpose.personalise':
    'personaliseren, gepersonaliseerde aanbiedingen|advertenties|inhoud|content|nieuwsbrie*|website|diensten|aanbevelingen|reclame|communicatie, persoonlijke aanbiedingen, afgestemd op … voorkeur*|interesse*|behoefte*, afstemmen op … voorkeur*|interesse*|behoefte*, aan te|laten passen … voorkeur*, personalis*, personaliz*, tailored, persoonlijke ervaring, behoeften past|passen, voorkeuren onthouden, gericht aanbod, beter … uw|jouw|je voorkeur*, persoonlijk advies',
  'purpose.analytics': `statistiek*, websitestatistiek*, bezoekersstatistiek*, analyse* … website|gedrag|bezoek|gebruik, gedrag op … website te analyseren, websiteanalyse, gebruik van … website analyseren|te, website … verbeteren|optimaliseren, verbeteren van … website|site, website te verbeteren, optimaliseren van … website, verbetering van … website|site, analytics,
    website analysis, analys*|analyz* … website|use|traffic|behaviour|behavior, improve … website|site, website … optimal*, meten van … bezoek*, bezoekersgedrag, gebruik … website … optimaliseren, websitestatistieken, websiteactiviteit*, websiteverkeer, bezoekcijfers, statistical, statistics, site te verbeteren, statistische*, analytische*, webstatistiek*, hoe bezoekers`,
  'purpose.ads':
    'advertenties, advertentie, adverteren, gerichte advertenties, remarketing, retargeting, advertising, targeted ad*, advertisements, relevante advertenties, ads, banners, advertentiedoeleinden',
  'purpose.loyalty':
    'loyaliteitsprogramma, spaarprogramma, klantenkaart*, verwijzingsprogramma, loyalty program*, referral program*, spaarpunten, prijsvraag*, winactie*, prijsvragen, contest*, kortingscode*, aanbrengactie, spaarkaart',
  'purpose.reviews':
    'review*, beoordeling* … plaatsen|vragen|schrijven, reacties, reactie … plaatsen|achterlaat|achterlaten, klantervaring* … plaatsen|delen, comments, comment, ervaringen van klanten, klanttevredenheid*, tevredenheidsonderzoek*, enquete*, survey*, testimonial*, customer satisfaction, klantbeoordeling*, gastenboek, klantenvertellen',
  'purpose.events':
    'evenement*, bijeenkomst*, workshop*, an|our event, event registration|management|organisation|organization|planning, attend|organise|organize|organising|organizing|host|hosting|register … event, events, seminar*, webinar*, activiteiten organiseren, organisatie van … activiteit*|evenement*, toernooi*, wedstrijden organiseren, deelname aan … activiteit*|evenement*|workshop*, kamp, kampen, excursie*',
  'purpose.recruit':
    'sollicit*, werving en selectie, werving van … personeel|medewerkers|kandidaten, vacature*, selectie van … personeel|kandidaten, recruitment, job application*, application process, carrieremogelijk*, career*, wervingsprocedure, kandidaten, applicants',
  'purpose.hr':
    'personeelsadministratie, personeelsbeleid, arbeidsovereenkomst*, personeelsdossier*, hr administratie, personnel administration, human resources, arbeidscontract*, employment contract*, personeelszaken, vrijwilligersadministratie, vrijwilligersbeleid',
  'purpose.payroll':
    'salarisadministratie, loonadministratie, uitbetaling van … salaris|loon, salarisbetaling*, payroll administration|processing|purposes, run the? payroll, for payroll, payroll and contributions, salarisverwerking, vrijwilligersvergoeding*',
  'purpose.absence':
    'verzuimregistratie, verzuimbegeleiding, ziekteverzuim, reintegratie, verzuim, sick leave, absenteeism, re integratie',
  'purpose.planning':
    'planning, roosters, roosterplanning, urenregistratie, scheduling, afspraken … plannen|maken|inplannen, afspraak … maken|plannen|inplannen, inplannen van, appointment*, afspraakherinnering*, agenda beheer*, plannen van … afspraken, afspraak te maken, booking appointments, inroosteren, afspraken te, afspraken en, maken van afspraken, afspraken in',
  'purpose.training':
    'opleiding volgen, opleidingen verzorgen, cursus*, trainingen, training volgen, lesgeven, lessen, examen*, courses, course, volgen van … opleiding|cursus|training, certificering',
  'purpose.security': `beveiliging van … website|systemen|systeem|netwerk, website … beveiligen, veiligheid van … website|systemen, spam … detecteren|herkennen|voorkomen|tegen*, spam, veiligheidsmaatregel tegen, misbruik … voorkomen|tegen*, hack*, kwaadwillige*, security of … website|systems, secure our|the website|site|systems|network, prevent … abuse|spam, network security,
    beveiligingsdoeleinden, website veilig, bots, technisch functioneren, functioneren van … website|site, werking van … website|site, security purposes`,
  'purpose.premises':
    'cameratoezicht, camerabewaking, beveiliging van … pand|eigendommen|gebouw|terrein, bezoekersregistratie, cctv, camera surveillance, video surveillance, toegangscontrole, bewakingscamera*, beveiligingscamera*, camera beelden, veiligheid van … bezoekers|medewerkers, voorkomen van diefstal',
  'purpose.fraud':
    'fraude, fraudepreventie, fraudebestrijding, fraud*, illegale activiteiten, frauduleuze, witwas*',
  'purpose.debt':
    'incasso, incassotraject*, vordering* … innen|incasseren, wanbetaling*, debt collection, debiteurenbeheer, betalingsherinnering*, aanmaning*, openstaande facturen, achterstallige',
  'purpose.credit':
    'kredietwaardigheid*, kredietcheck, credit check*, kredietonderzoek, creditworthiness, kredietcontrole',
  'purpose.legal':
    'juridische claims, rechtsvordering*, rechtszaak, juridische procedure*, gerechtelijke procedure*, legal claims, legal proceedings, geschillen, geschil … afhandel*, afhandeling van … geschil, verweer, juridische kwestie*, juridische doeleinden|stappen|geschillen|claims|redenen, verdedigen van, disputes, defend … claims',
  'purpose.legalDuty': `wettelijke verplichting*, wettelijke plicht*, wettelijk* … voldoen|nakomen|verplicht, voldoen aan … wet*, voldoen aan … gerechtelijk, comply with … law*|legal|obligation*|court, legal obligation*, wet en regelgeving, wettelijke vereisten, wettelijke eisen, gerechtelijk bevel, wettelijk verplicht, justitiele verzoeken, verplicht … wet, nederlandse wet schrijft, regelgevende vereisten, legal requirement*, statutory`,
  'purpose.kyc':
    'wwft, clientonderzoek, client onderzoek, anti money laundering, anti witwas*, know your customer, wet ter voorkoming van witwassen*',
  'purpose.visa':
    'visumaanvra*, visum*, visa, visa application*, reisdocument* aanvragen, paspoort aanvra*',
  'purpose.porting':
    'nummerbehoud, telefoonnummer … behouden, nummerportering, number porting, nummer meenemen, overstap van provider',
  'purpose.supplier':
    'inkoop, leveranciersbeheer, leveranciersadministratie, leveranciers … bestellen, procurement, crediteurenadministratie, supplier management, inkopen bij, crediteuren',
  'purpose.gdprOps':
    'afhandelen van … privacyverzoeken|avg, avgverzoek*, datalekken afhandelen, privacyverzoek*, verzoeken van betrokkenen, gdpr request*',
  'purpose.idCheck':
    'identiteit … verifieren|vaststellen|controleren|controle, verifieren van … identiteit, vaststellen van … identiteit, identificatie van, verify … identity, identity verification, identiteitscontrole, leeftijdscontrole, leeftijdsverificatie, legitimeren, identificatieplicht, identiteitsverificatie',
  'purpose.businessTransfer':
    'fusie*, overname*, merger*, acquisition*, verkoop van … bedrijf|onderneming, bedrijfsovername',
  'purpose.serviceQuality': `kwaliteit van … dienst*|service|producten|zorg, verbetering van … dienst*|service|kwaliteit|producten, verbeteren van … dienstverlening, producten en diensten te verbeteren, verbeteren van … dienst*|service|kwaliteit|producten, dienstverlening … verbeteren|optimaliseren, diensten … verbeteren|optimaliseren, kwaliteit … verbeteren|bewaken|waarborgen, verbeteren van de kwaliteit, improve … service*|quality|products, serviceaanbiedingen te verbeteren,
    improving … service*|products, klantervaring, aanvraagproces verbeteren, marktonderzoek, market research, improve … customer experience, kwaliteitsverbetering, kwaliteitsdoeleinden, producten … verbeteren, gebruikerservaring, user experience, trainingsdoeleinden, evaluatie*, wetenschappelijk onderzoek, productontwikkeling`,
  'purpose.enforceTerms':
    'naleving … voorwaarden, voorwaarden … handhaven|afdwingen, enforce … terms|policy|agreement*, beleid af te dwingen, handhaven van … voorwaarden, naleving van … algemene, handhaving',
  'purpose.securityReport':
    'responsible disclosure, kwetsbaarheid* melden, melding* van … beveiligingslek*, vulnerability disclosure, coordinated vulnerability*',
};

/** The activity that a purpose usually belongs to: a template of the law pack (`template.*`). */
export const templateOfPurpose: Readonly<Record<string, string>> = {
  'purpose.contractExec': 'T01',
  'purpose.service': 'T16',
  'purpose.complaint': 'T16',
  'purpose.invoice': 'T02',
  'purpose.bookkeeping': 'T02',
  'purpose.quote': 'T03',
  'purpose.contactReply': 'T04',
  'purpose.newsletter': 'T05',
  'purpose.directMail': 'T05',
  'purpose.phoneSales': 'T05',
  'purpose.order': 'T06',
  'purpose.account': 'T06',
  'purpose.analytics': 'T07',
  'purpose.ads': 'T07',
  'purpose.personalise': 'T07',
  'purpose.reviews': 'T08',
  'purpose.loyalty': 'T09',
  'purpose.recruit': 'T10',
  'purpose.hr': 'T11',
  'purpose.planning': 'T01',
  'purpose.serviceQuality': 'T01',
  'purpose.payroll': 'T12',
  'purpose.absence': 'T13',
  'purpose.premises': 'T14',
  'purpose.debt': 'T17',
  'purpose.credit': 'T17',
  'purpose.fraud': 'T18',
  'purpose.security': 'T18',
  'purpose.idCheck': 'T18',
  'purpose.porting': 'T20',
  'purpose.visa': 'T21',
  'purpose.legal': 'T22',
  'purpose.supplier': 'T23',
  'purpose.gdprOps': 'T24',
};
