import type { TermWords } from './word-finder.ts';

/** How statements call the categories of personal data (`data.*`). */
export const dataWords: TermWords = {
  'data.name': `naam, voornaam, voornamen, achternaam, achternamen, voorletters, voor en? achternaam, initialen,
    volledige naam, namen, naamgegevens, nawgegevens, naw gegevens, naw, bedrijfsnaam, tussenvoegsel*,
    roepnaam, name, first name, last name, full name, surname, names, initials, company name,
    aliassen, aliases, naam adres en? woonplaats*`,
  'data.salutation':
    'aanhef, geslacht, titel, titulatuur, title, gender, sex, salutation, aanspreekvorm',
  'data.birth': `geboortedatum, geboortedata, geboorteplaats, leeftijd, date of birth, birth date, birthdate,
    place of birth, age, geboortedatum en? plaats, geboorteplaats en? datum, date and? place of birth,
    place and? date of birth, geboorteland, geboortejaar, geboorteakte`,
  'data.nationality': 'nationaliteit*, nationalit*, citizenship, staatsburgerschap',
  'data.signature': 'handtekening*, signature*',
  'data.photo': `foto, fotos, pasfoto*, profielfoto*, gezichtsfoto*, beeldmateriaal, portretfoto*, photo, photos,
    photograph*, profile picture*, filmpjes, fotos en? videos`,
  'data.idDoc': `paspoortnummer, paspoortgegevens, id nummer*, idnummer*, identiteitsbewijs, legitimatiebewijs,
    paspoort, rijbewijsnummer, documentnummer, passport number, passport details, identity document,
    identification document, id number, identity card, verblijfsvergunning, paspoorten, rijbewijs, passport,
    driving licence, driver's license, nummer van … identiteitsbewijs, identificatienummer`,
  'data.idCopy': `kopie … identiteitsbewijs|paspoort|legitimatiebewijs|id|rijbewijs, scan … paspoort|identiteitsbewijs,
    gescande kopie … paspoort, copy of … passport|id|identity, kopie id*, kopie legitimatie*, paspoortkopie`,
  'data.bsn':
    'bsn, bsnnummer, burgerservicenummer*, bsn nummer, sofinummer, citizen service number, social security number',
  'data.otherIds': `klantnummer*, lidnummer*, relatienummer*, personeelsnummer*, debiteurnummer*, lidmaatschapsnummer*,
    patientnummer*, customer number, member number, membership number, client number, bondsnummer*,
    btwnummer*, btw nummer*, kvknummer*, kvk nummer*, big nummer, agbcode`,
  'data.address': `adres, adresgegevens, woonadres*, postadres, postcode*, woonplaats, straat, huisnummer, adressen,
    afleveradres*, factuuradres*, bezorgadres*, verzendadres*, vestigingsadres, address, postal address,
    home address, street, zip code, postal code, addresses, delivery address, billing address, city,
    plaats, woonland, land van herkomst`,
  'data.email': `email, emailadres, emailadressen, e mailadres, mailadres*, email adres, emailaddress, email address,
    email addresses, e mail address, e mail, emailgegevens`,
  'data.phone': `telefoonnummer*, telefoon, mobiele nummer, mobiel nummer, telefoonnr, mobiel, telefoongegevens,
    telefonisch* bereikbaar*, phone number, phone numbers, telephone number*, telephone, mobile number, phone,
    gsmnummer, faxnummer, tel nr, 06nummer, mobiele telefoonnummer, 06 nummer`,
  'data.socialHandle': `social media account*, social mediaaccount*, socialmediaaccount*, skypenaam, skype naam,
    social media profiel*, sociale media account*, linkedinprofiel*, twitteraccount, facebookaccount, gebruikersnaam …
    social, social media profile*, social media handle*, linkedin profile, linkedin profiel, twitternaam, sociale mediaaccount,
    social media gegevens`,
  'data.correspondence': `correspondentie, emailcorrespondentie, berichten, inhoud van … bericht|email|gesprek, emailverkeer,
    brieven, gespreksverslag*, gespreksnotities, chatgesprek*, correspondence, messages, content of … message,
    opmerkingen, uw vraag, uw bericht, je bericht, vragen en? opmerkingen, emails, gesprekken, klacht*gegevens,
    contactgeschiedenis, contactmomenten, feedback`,
  'data.iban': `iban, ibannummer, bankrekeningnummer*, rekeningnummer*, bankgegevens, bankrekening, bankrekeninggegevens,
    bank account*, account number, bank details, ibannummers, rekeninghouder, tenaamstelling, bankrekeningen,
    bankaccount, iban nummer`,
  'data.payment': `betaalgegevens, betalingsgegevens, betaalinformatie, creditcardgegevens, creditcardnummer*, betalingen,
    betaalmethode, payment details, payment data, payment information, credit card*, creditcard*, betaalwijze,
    transactiegegevens, betalingsinformatie, financiele gegevens, financial data, financial information, betaalwijzen,
    incassogegevens, betaalkaart*, transacties, billing information, payment method`,
  'data.invoice':
    'factuurgegevens, facturatiegegevens, facturen, invoice data, invoice details, invoices, factuurinformatie, billing details, facturatie gegevens',
  'data.orderHistory': `bestelgegevens, bestelgeschiedenis, bestelhistorie, aankoopgeschiedenis, aankopen, ordergegevens,
    aankoophistorie, bestelde producten, afgenomen diensten|producten, bestellingen, ordergeschiedenis, order history,
    purchase history, order details, orders, purchases, bestelinformatie, aankoopgegevens, ordernummer, gekochte producten,
    transactiegeschiedenis, orderhistorie, boekingsgegevens, reserveringsgegevens, abonnementsgegevens, lidmaatschapsgegevens`,
  'data.credit':
    'betaalgedrag, kredietwaardigheid, betalingsgedrag, betaalhistorie, creditworthiness, credit history, credit score, payment history',
  'data.debt': 'schulden, schuldgegevens, beslagen, loonbeslag*, schuldenlast, debts',
  'data.salary':
    'salaris, salarisgegevens, loongegevens, loon, salary, wages, payroll data, salary details, loonheffing*, loonbelasting*',
  'data.incomeWealth':
    'inkomen*, inkomensgegevens, vermogen, income, wealth, inkomsten, jaarinkomen, hypotheekgegevens',
  'data.insurance': `verzekeringsgegevens, zorgverzekeraar, zorgverzekering*, polisnummer*, verzekeringsnummer,
    verzekeraar, insurance*, ziektekostenverzekering, verzekerdennummer, verzekering`,
  'data.cv': `cv, cvs, curriculum vitae, sollicitatiebrief*, motivatiebrief*, werkervaring, arbeidsverleden, opleiding,
    opleidingen, opleidingsgegevens, motivatie, resume, cover letter, work experience, education, sollicitatiegegevens,
    referenties, referentie, opleidingsniveau, loopbaan, loopbaangegevens, employment history, references, vooropleiding`,
  'data.job': `functie, beroep, werkgever, functietitel, functienaam, job title, employer, occupation, profession,
    werkgegevens, werkgelegenheidsinformatie, position, bedrijfsgegevens, employment information, functiegegevens, afdeling,
    company details`,
  'data.performance':
    'beoordelingen, beoordelingsgegevens, functioneringsgesprek*, beoordelingsgesprek*, appraisal*, performance review*, studieresultaten, resultaten, cijfers, toetsresultaten, prestaties, grades, voortgang, studievoortgang',
  'data.hours':
    'uren, gewerkte uren, verlof, verlofgegevens, rooster*, urenregistratie, working hours, leave, presentie*, aanwezigheid*, attendance, absentie*, beschikbaarheid, verzuim*',
  'data.diploma':
    "diplomas, diploma, certificaten, certificaat, diploma's, certificates, vaardigheden, kwalificaties, qualifications, trainerslicentie*",
  'data.ip': `ipadres*, ip adres*, ip nummer*, ip address*, ipaddress*, internetprotocoladres*, internet protocol, ip,
    ipnummer*`,
  'data.cookieId':
    'cookie id*, cookieid*, advertentie id, advertising id*, cookiegegevens, cookies, cookie identifier*, cookie data, informatie over cookies, unieke identificator*, cookieinformatie',
  'data.device': `browser, browsertype, internetbrowser, apparaat*, type apparaat, besturingssysteem, device, devices,
    operating system, browser type, webbrowser, schermresolutie, user agent, apparaattype, device type, apparatuur,
    device information, browserversie, technische data, technische gegevens, browsers`,
  'data.login':
    'inloggegevens, wachtwoord*, gebruikersnaam, gebruikersnamen, login*, inlognaam, username*, password*, login data, credentials, accountgegevens, inloggegevens, account information, account details',
  'data.usage': `surfgedrag, klikgedrag, websitegebruik, bezochte paginas, internetgedrag, gedrag op … website,
    activiteiten op … website, klikgegevens, surfgegevens, bezoekgedrag, zoekgedrag, gebruiksgegevens, gebruik van … website|site,
    browsing behaviour, browsing behavior, usage data, pages visited, pages … visit, clicks, paginaaanvragen, bezoekgegevens,
    browsegedrag, kijkgedrag, zoekgeschiedenis, use of … website|site, gebruikersgedrag, paginas … bezoekt|bekijkt|bezocht, activity on … website|site,
    bezoekersgedrag, time spent, tijd … website, bezoektijd*, tijdstip … bezoek, datum en tijd, browsegegevens`,
  'data.logs':
    'logbestanden, loggegevens, logfiles, log files, logdata, log data, serverlogs, logfile, webserverlogs, server logs',
  'data.trafficData':
    'verkeersgegevens, belhelft en internetgegevens, bel en internetgegevens, belgegevens, traffic data, call records, belgedrag, simkaartnummer*, imsi, imei*',
  'data.location':
    'locatie, locatiegegevens, geografische locatie, gpsgegevens, gps gegevens, gps, location, location data, geographic location, gpslocatie, verblijfplaats, locatiebepaling, geolocatie*',
  'data.video': `camerabeelden, videobeelden, beeldopnamen, beeldopnames, camera's, video footage, cctv, camera images, camera opnames, cameraopname*, beelden van … camera|cameras, opnames van … camera|cameras,
    beveiligingsbeelden, camera recordings, camera footage, security footage, videos, videoopname*, videomateriaal`,
  'data.audio':
    'geluidsopname*, gespreksopname*, telefoongesprekken, call recording*, audio*, opgenomen gesprekken, voicemail*',
  'data.vehicle':
    'kenteken*, licence plate*, license plate*, voertuiggegevens, chassisnummer, type auto, vehicle*',
  'data.family': `burgerlijke staat, gezinssamenstelling, gezinssituatie, gezinsleden, familieleden, partner, partners,
    marital status, family members, family situation, kinderen, huwelijk*, gegevens … partner|kinderen|gezin, huwelijkse staat,
    burgerlijke stand, geslacht … kinderen, gezag, ouderlijk gezag, thuissituatie, naam van … ouders|kind*, woonsituatie, ouders`,
  'data.preferences': `voorkeuren, interesses, persoonlijke voorkeuren, interessegebied*, preferences, interests, wensen,
    hobby's, hobbys, kledingmaat, maten, taalvoorkeur*, voorkeurstaal, contactvoorkeur*, dieetwensen, taal, language, dieet*, wensen en behoeften`,
  'data.travel':
    'reisgegevens, vluchtgegevens, reisdata, reisbestemming*, travel data, travel details, flight details, reiservaring*, aankomstdat*, reisplan*, travel plans, vluchtnummer*, reisdocument*, visumgegevens, reisinformatie, verblijfskaart',
  'data.caseFacts':
    'dossier, dossiers, dossiergegevens, zaakgegevens, case file*, inhoud van … dossier, behandelgegevens, hulpvraag, behandelplan*, behandelverslag*, behandeldossier*, sessieverslag*, verslaglegging, verslagen, aantekeningen, coachingsgegevens, zorgplan*, begeleidingsplan*, clientdossier*, patientendossier, leerlingdossier',
  'data.consentLog':
    'toestemmingsregistratie, bewijs van toestemming, consent records, opt in gegevens, consent log, aanmelddatum, inschrijfdatum, datum van aanmelding|inschrijving, lid sinds, lidmaatschapsduur',
  'data.health': `gezondheid, gezondheidsgegevens, medische gegevens, medische informatie, gezondheidsinformatie, medicatie, medicijn*, allergie*,
    ziekte, ziekten, klachten, lichamelijke klachten, health, health data, health information, health details, health condition*, medical data, medical information, diagnose*,
    medische geschiedenis, blessure*, zorgvraag, gegevens over uw|je|jouw gezondheid, beperking*, diagnosis, medisch dossier,
    ziektegeschiedenis, medical history, medische achtergrond, lichamelijke gesteldheid, gezondheidsproces, gezondheidstoestand, zwangerschap*, behandelend arts, huisarts`,
  'data.ethnicity':
    'ras, etnische afkomst, etniciteit, race, ethnic origin, ethnicity, etnische achtergrond, afkomst',
  'data.religion':
    'geloof, religie, godsdienst, levensovertuiging, religion, religious beliefs, geloofsovertuiging, kerkelijke gezindte, doopdatum, doopgegevens, doop, belijdenis, kerklidmaatschap, kerkelijke staat, religieuze overtuiging',
  'data.politics':
    'politieke voorkeur*, politieke opvatting*, politieke overtuiging, political opinion*, politieke gezindheid',
  'data.union': 'vakbond*, lidmaatschap van … vakbond, vakvereniging, trade union*',
  'data.sex':
    'seksuele geaardheid, seksueel leven, seksuele gerichtheid, sexual orientation, sex life, seksuele voorkeur',
  'data.genetic': 'genetische gegevens, dna, genetic data',
  'data.biometric':
    'biometrische gegevens, vingerafdruk*, gezichtsherkenning, biometric data, fingerprint*',
  'data.criminal':
    'strafrechtelijk*, strafblad, vog, verklaring omtrent het? gedrag, criminele geschiedenis, criminal*, veroordeling*, politiecertificaat',
};
