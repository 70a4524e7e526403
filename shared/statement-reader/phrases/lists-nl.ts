/** Dutch word lists that phrases name as `{name}`. Phrases stand between commas. */
export const listsNl = {
  /** Who speaks: the organisation. */
  wij: `ik, mij, mijn, wij, we, ons, onze, wijzelf, organisatie, bedrijf, stichting, vereniging,
    praktijk, club, school, kerk, webshop, webwinkel, verantwoordelijke, aanbieder`,
  /** Who is spoken to. */
  u: `u, je, jij, jou, uw, jouw, uzelf, betrokkene*, klant*, bezoeker*, gebruiker*, lid, leden,
    deelnemer*, client*, patient*, leerling*, ouder*, iedereen, eenieder, personen, individuen, gast, gasten, bewoner*, huurder*,
    cursist*, student*, donateur*, abonnee*, kandidaat, kandidaten, sollicitant*, parochiaan,
    parochianen, gemeentelid, gemeenteleden`,
  uw: 'uw, je, jouw, u, hun, zijn, haar, de, het, deze, alle, diens, betreffende',
  gegevens: `*gegevens, gegeven, data, informatie, *informatie, persoonsinformatie, dossier*, ledenlijst,
    profiel, account, *dossier`,
  verwerk: `verwerk*, verwerkt, gebruik*, gebruikt, verzamel*, verzameld, vastgelegd, vastleggen, leggen,
    registreren, geregistreerd, registreert, slaan, opgeslagen, opslaan, bewaren, bewaard,
    ontvangen, vragen, gevraagd, verkrijgen, verkregen, nodig, hebben, noteer*, noteert, noteren,
    schrijf, schrijven, volgt, volgen, houden bij, bijhouden, vastlegt, vult, invullen,
    opschrijven, opgeschreven, krijgen, krijg, filmen, bekijken, staan, bevat`,
  bewaar: `bewaar, bewaart, bewaren, bewaard, bewaarde, bewaartermijn*, bewaarperiode*, opgeslagen,
    opslaan, bewaring, bewaarduur, behouden, vernietig*, verwijder*, wissen, gewist, weggegooid,
    weggooien, houden, wist, opgeruimd, opruimen, vernietigd, archief, haal*, verdwijn*`,
  recht: `recht, rechten, *recht, mag, mogen, kunt, kan, kun, kunnen, mogelijkheid, bevoegd*,
    gerechtigd, verzoek, verzoeken, vragen, opvragen, aanvragen, vorderen`,
  verstrek: `verstrek*, deel, delen, deelt, gedeeld, doorgeven, doorgegeven, geef, geven, gegeven,
    overdragen, overgedragen, doorsturen, doorgestuurd, verzonden, uitwisselen, uitgewisseld, ter
    beschikking, inzage in, toegang tot, doorgifte, krijgt, krijgen, ontvangt, ontvangen, sturen,
    stuur, stuurt, gaat naar, gaan naar, geven door, geeft door, onthullen, meesturen, meedelen,
    ziet, zien, verlangen, doet, verzorgt, regelt, inschakelen, schakelen, huren`,
  derden: `derde, derden, andere partijen, derde partij*, externe partij*, andere organisaties, andere
    bedrijven, verwerker*, leverancier*, dienstverlener*, partners, partner, ontvanger*`,
  ap: `autoriteit persoonsgegevens, ap, autoriteitpersoonsgegevens, *toezichthouder,
    *toezichthouders, toezichthoudende autoriteit, toezichthoudende instantie,
    gegevensbeschermingsautoriteit, privacytoezichthouder, privacyautoriteit, college bescherming
    persoonsgegevens, cbp, privacycommissie, commissie voor de bescherming,
    autoriteit voor persoonsgegevens|gegevensbescherming, autoriteit bescherming persoonsgegevens,
    toezichthoudende overheid|overheden|overheidsinstantie|dienst|organisatie|commissie|orgaan,
    bevoegde autoriteit|instantie, commissie …3 persoonlijke levenssfeer, *privacycommission*,
    *dataprotectionauthority*, privacy commission, landesbeauftragte*, datenschutzbehorde,
    datatilsynet, cnil, garante`,
  periode: `dag, dagen, week, weken, maand, maanden, jaar, jaren, kwartaal, uur, uren, werkdagen,
    kalenderdagen, kalenderjaar, werkdag, kalendermaand, kalendermaanden, kalenderjaren, boekjaren,
    seizoenen, schooljaren, volle jaren, volle maanden`,
  contact: `<email>, mail*, email*, contact, contactformulier, telefonisch, bellen, schriftelijk, brief,
    post, formulier, contactgegevens, app, bel, telefoon, balie, secretariaat, langs, behandelaar,
    leerkracht, trainer, secretaris, ledenadministratie, redactie, wijkouderling, instellingen,
    account, mijn gegevens, klantenservice, receptie, begeleider, knop`,
  /** That one may do something: a right, a request, a wish. */
  rechtOp: `recht, rechten, *recht, mag, mogen, kunt, kun, kan, kunnen, verzoek*, vragen, vraag,
    mogelijkheid, gerechtigd, wilt, wil, wenst, wens, laten, bevoegd*, vorderen, eisen, zonder
    opgaaf, altijd, opdracht, mogelijk, hoeft, liever, gratis, kosteloos`,
  /** A title above what people may do. */
  rechtentitel: `*rechten, keuzes, *recht, recht, inzage*, inzien, wijzigen, verwijderen, aanpassen, corrigeren,
    correctie, bezwaar, betrokkene*, privacyrechten, wat …2 kunt|kun|kan|mag {u} …4 vragen|verlangen|verwachten,
    mogelijkheden, zeggenschap`,
  /** Own people who see data: their access is no right. */
  eigenMensen: `medewerker*, personeel, werknemer*, bestuursleden, bestuurslid, bestuur, collega*,
    onbevoegde*, bevoegde*, derden, hackers, vrijwilligers, behandelaar*, beheerder*, docent*,
    trainers, leverancier*, verwerker*`,
  wissen: `verwijder*, wissen, gewist, wist, uitwissen, vernietig*, vergetelheid, gegevenswissing,
    *wissing, vergeten te worden, vergeten worden, recht op vergetelheid, schrappen,
    verwijdering*, weggooi*, weggegooid, weghalen, halen weg, haal weg, opheffen, opzeggen
    account, wis`,
  verbeteren: `corriger*, correctie*, gecorrigeerd, rectific*, rectificeren, gerectificeerd, verbeter*,
    verbeterd, wijzig*, gewijzigd, aanpas*, aangepast, aan te passen, aanvul*, aangevuld, aan te
    vullen, bijwerken, bij te werken, bijgewerkt, herstellen, rechtzetten, verbetert, klopt,
    kloppen, fouten, juist, verbetering, onjuistheden, past, passen aan, wijzigingen`,
  verklaring: `privacyverklaring, privacystatement, privacybeleid, privacyreglement, privacy statement,
    privacy verklaring, privacy beleid, privacy policy, privacypolicy, verklaring, statement,
    beleid, voorwaarden, cookieverklaring, cookiebeleid, document, pagina, reglement`,
  reclame: `nieuwsbrief*, nieuwsbrieven, mailing*, aanbieding*, reclame, marketing*, *marketing,
    commerciele, promotie*, aanbod, uitnodigingen, emailcommunicatie, mailinglijst, ledenbrief,
    reclamemails, pushberichten, tips, mails, folder*, brieven, acties, enquete*`,
  /** Who or what answers for the processing. */
  verantwoordelijk: `verantwoordelijk, verantwoordelijke, verwerkingsverantwoordelijke, *verantwoordelijke,
    verantwoordelijkheid, bestandseigenaar, aansprakelijk`,
  /** Forms and names of organisations. */
  rechtsvorm: `bv, nv, vof, eenmanszaak, stichting, vereniging, maatschap, cv, zzp, kvk, kvknummer,
    handelsnaam, cooperatie, *vereniging, kamer van koophandel, btwnummer, btw, vzw, bvba,
    ondernemingsnummer`,
  maatregel: `maatregel*, beveilig*, beveiligd*, beveiliging*, *maatregelen, ssl, https, tls, versleutel*,
    encryptie, encrypted, wachtwoord*, firewall*, virusscanner*, antivirus*, tweefactor*,
    tweestaps*, 2fa, backup*, afgesloten kast, toegangsbeveiliging, autorisatie*,
    geautoriseerd*, beschermen, bescherming, beschermd, passende technische, op slot,
    achter slot, slot op`,
  kind: `kind, kinderen, minderjarig*, jongeren, 16 jaar, zestien jaar, 16jaar, 18 jaar, 12 jaar,
    13 jaar, jeugdleden, jeugdlid, wettelijk* vertegenwoordig*, ouders of voogd*, ouder of voogd,
    ouderlijke`,
  lek: `datalek*, lek, lekken, beveiligingsincident*, beveiligingslek*, inbreuk*, hack, meldplicht,
    hacken, gehackt, gestolen, kwijtraak*, verloren laptop, gegevenslek*,
    incident* …14 {ap}, incident* …6 persoonsgegevens|gegevens|beveiliging|privacy, privacyincident*`,
  /** Kinds of personal data, as statements list them. */
  soort: `naam, *naam, namen, *namen, naw, *adres, *adressen, adresgegevens, nawgegevens, *nummer,
    *nummers, email*, geboortedatum, geboorteplaats, geboortejaar, leeftijd, geslacht, foto*,
    pasfoto*, bankgegevens, betaalgegevens, iban, bsn, bankrekening*, locatiegegevens,
    contactgegevens, medische gegevens, gezondheidsgegevens, cv, nationaliteit, burgerlijke staat,
    salaris*, kenteken*, factuurgegevens, bestelgegevens, bestelgeschiedenis, aankoop*,
    inloggegevens, wachtwoord, surfgedrag, klikgedrag, browser*, paspoort*, functie, opleiding*,
    beeldmateriaal, camerabeelden, internetbrowser, postcode, woonplaats, telefoon, berichten,
    diagnose, hobbys, correspondentie, financiele gegevens, verzekeringsgegevens, hartslag,
    stappen, locatie*, doopdatum, verjaardag, kentekens, cijfers, handtekening, stem*,
    vingerafdruk*, bsnnummer, burgerservicenummer, dieet, voorkeuren, wensen, maten,
    rekeningnummer, tekeningen, huisarts, gezinssamenstelling, gezinsrelaties, aankomsttijd,
    toetsresultaten, rapport*, notities, aantekeningen`,
  /** What data are used for. */
  doel: `om, voor, ten behoeve van, teneinde, zodat, doel, doelen, doeleinde*, waarvoor, waarom, in het
    kader van, bedoeld`,
  /** Work that is a purpose when it stands after a purpose word or in a list of purposes. */
  werk: `uitvoer*, uit te voeren, afhandel*, af te handelen, lever*, leveren, bezorg*, verzend*,
    versturen, te sturen, stuur*, factur*, factureren, betaling*, administratie*, *administratie,
    incass*, innen, contact, bellen, mailen, informeren, te informeren, nieuwsbrief*, reclame,
    marketing*, beantwoord*, antwoord*, werven, vragen, reageren, verbeter*, analys*, analyse,
    statistiek*, beveilig*, fraude*, registr*, inschrijv*, aanmeld*, organis*, begeleid*,
    behandel*, adviser*, offerte*, bestelling*, account, communic*, communicatie, onderzoek*,
    werving, sollicit*, declar*, contributie, dienstverlening, diensten, plannen, afspraak,
    afspraken, verplichting*, belastingaangifte, overeenkomst, identificeren, herkennen, tonen,
    weergeven, onderhouden, beheer*, uitnodig*, promot*, verkopen, bijhouden, volgen, evalueren,
    personaliser*, optimaliser*, verwerken, vastleggen, aanbieden, ondersteun*, helpen, voldoen,
    behartigen, publiceren, publicatie, controleren, controle, help*, voorkomen, vinden, rekening
    houden, maken, bereiken, opsporen, incasseren, onderwijs, les, lessen, coaching, training,
    repareren, onderhoud, reserver*, boek*, bezorgen, dossier, declareren, deelnemen, wedstrijden,
    indelen, kwaliteit, veiligheid, regelen, toegang, afstemmen, verzorgen, meten, bevestig*,
    klaarzetten, bedienen, verkoop, opleiden, zorg`,
  grondslag: `grondslag*, rechtsgrond*, rechtsgrondslag*, wettelijke basis, juridische basis, grond, basis,
    gronden, juridische grond, verwerkingsgrond*`,
  /** The bases of AVG 6(1) by the words statements use. */
  basis: `toestemming, overeenkomst, contract, wettelijke verplichting*, wettelijke plicht, wettelijk
    verplicht, *verplichting, gerechtvaardigd* belang*, gerechtvaardigde, vitaal belang, vitale
    belangen, algemeen belang, publiekrechtelijke taak, publieke taak, artikel 6, art 6,
    *overeenkomst, bewaarplicht, administratieplicht`,
  /** Who gets data, as statements name them. */
  ontvangers: `*bedrijven, hosting*, *hosting*, hostingpartij*, boekhoud*, accountant*, administratiekantoor,
    bezorg*, postnl, dhl, dpd, ups, koerier*, vervoerder*, betaalprovider*, mollie, paypal,
    stripe, adyen, ideal, bank, banken, google, facebook, meta, mailchimp, microsoft,
    belastingdienst, uwv, overheid*, politie, gemeente*, bond, *bond, nocnsf, verzekeraar*,
    zorgverzekeraar*, huisarts*, verwijzer*, deurwaarder*, incassobureau*, softwareleverancier*,
    ictleverancier*, *leverancier, *leveranciers, dienstverlener*, *dienstverleners, verwerker*,
    subverwerker*, supabase, vercel, aws, amazon, cloudflare, shopify, wordpress, moneybird,
    webhost*, drukker*, partners, autoriteiten, overheidsinstanties, onderaannemer*,
    zusterondernemingen, gelieerde ondernemingen, groepsmaatschappij*, toezichthouder*,
    rijksdienst*, instanties, medisch specialisten, collega*, waarnemer*, werkgever*, dierenarts,
    kinderopvang, it dienstverlener*, moederbedrijf, dochterbedrijf, ontwikkelaar*, drukker,
    *drukker, dakdekker, loodgieter, mailingdienst, chatdienst, boekingspartner,
    luchtvaartmaatschappij, visumbureau, kantoor, redactie, hoofdaannemer, werkgevers, werkgever,
    postbedrijf, bezorger, bezorgdienst, transporteur, schoolarts, ggd, inspectie, arbodienst,
    pensioenfonds, salarisadministratie, incasso*, notaris, architect, advocaat, vertaler*,
    fotograaf, vakbond, scheidsrechter*, verwerkersovereenkomst, bewerker*, moedermaatschappij*,
    dochterondernemingen, servers van, nutsbedrijven, hotels`,
  eer: 'eer, eu, europa, europese unie, europese economische ruimte, unie, europese',
  buitenEu: `buiten de eu, buiten de eer, buiten europa, buiten de europese, buiten nederland, verenigde
    staten, vs, amerika*, usa, derde land, derde landen, derdeland, buitenland, india, china,
    canada, verenigd koninkrijk, zwitserland, buiten de unie, doorgifte, internationale doorgifte,
    servie, turkije, israel, japan, australie, nieuwzeeland, singapore, zuidafrika, rusland, oekraine, filipijnen,
    thailand, cambodja, brazilie, marokko, suriname, amerikaanse, engeland, londen, buiten uw
    staat, andere landen, andere continenten`,
  waarborg: `standaardcontractbepalingen, modelcontract*, modelcontractbepalingen, standard contractual
    clauses, scc*, adequaatheidsbesluit*, adequaat*, passend beschermingsniveau, data privacy
    framework, dpf, privacy shield, privacyshield, bindende bedrijfsvoorschriften, passende
    waarborgen, passend niveau, gecertificeerd, modelclausules, modelbepalingen, adequate
    bescherming, standaardbepalingen, safe harbor, standaard contractuele clausules, ook
    verwerkersovereenkomst, contractbepalingen`,
  bijzonder: `bijzondere persoonsgegevens, bijzondere categorieen, bijzondere gegevens,
    bijzondere en|of|soorten, gevoelige persoonsgegevens, gevoelige gegevens|informatie|aard, gevoelige en|of, *gezondheid*, gezondheid, medisch*, diagnose*,
    allergie*, ras, etnische, godsdienst*, geloof, geloofs*, levensovertuiging,
    religie*, kerkelijk*, politieke, vakbond*, seksue*, seksualiteit, seksleven, biometrisch*,
    genetisch*, strafrechtelijk*, strafblad, criminele, bsn, burgerservicenummer, vog, blessure*,
    handicap*, kerkelijke handelingen, doop*, belijdenis`,
  /** No longer to be sent what one was sent. */
  afmelding: `afmeld*, uitschrijf*, uitschrijv*, afgemeld, uitgeschreven, opt out, optout, unsubscribe,
    meld je af, meld u af, schrijf je uit, schrijf u uit, zeg je op, opzeggen`,
  /** That somebody asked for the mail that they can leave: it goes by consent. */
  aangemeld: `zelf|alleen|enkel|uitsluitend|pas|heb|hebt|wie …10 aangemeld|ingeschreven|opgegeven|geabonneerd …3 {reclame},
    {reclame} …8 zelf|alleen|enkel|uitsluitend|pas …8 aangemeld|aanmeldt|ingeschreven|inschrijft|opgegeven|geabonneerd|abonneert,
    heb|hebt|hebben|heeft {u}? …4 aangemeld|ingeschreven|opgegeven|geabonneerd …3 {reclame},
    ingeschreven|aangemeld|geabonneerd|aanmelden|inschrijven|aanmeldt|inschrijft|abonneert|abonneren voor|op …3 {reclame},
    meld|meldt|schrijf|schrijft|abonneer|abonneert {u} …1 aan|in|op …4 {reclame},
    {reclame} meld|meldt|schrijf|schrijft|abonneert|abonneer {u} …2 aan|in`,
  /** Mail that goes by consent: to leave it is to take that back. */
  perToestemming: `toestemming …20 {reclame}, {reclame} …20 toestemming, {aangemeld},
    email|emailadres|mailadres|*mailadres …10 alleen|slechts|enkel|uitsluitend|pas …12 toestemming`,
  /** What people ask under their rights. */
  rechtwoord: `inzage*, inzien, in te zien, inkijken, kopie, afschrift, bezwaar, rechten, inzagerecht,
    {wissen}, {verbeteren}, overdragen, intrekken, in te trekken, beperken`,
  /** How a request reaches the organisation. */
  weg: `<email>, mail*, mailtje, contactformulier, telefonisch, schriftelijk, brief, formulier, balie,
    secretariaat, secretaris, ledenadministratie, receptie, klantenservice, administratie, app,
    *app, *portaal, portaal, account, instellingen, profiel, *omgeving, dashboard, knop, langs,
    langskomen, langs te komen, afspraak, bel, bellen, belt, mijn gegevens, website`,
  /** Who keeps the records of an association. */
  rol: `ledenadministrateur, ledensecretaris, administrateur, penningmeester, coordinator, bestuurslid,
    praktijkhouder`,
  maandnaam: `januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november,
    december, jan, feb, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec`,
  /** Work that names an aim by itself: one of these is no vague purpose. */
  concreet: `bestelling*, order, afspraak, afspraken, factuur, facturen, factureren, nieuwsbrief*, contributie,
    offerte*, tafel, bellen, leveren, bezorgen, verzenden, versturen, opsturen, incasseren, innen,
    diefstal, vandal*, fraude, reserver*, boeking*, behandel*, betaling*, jaaroverzicht, wedstrijd*,
    competitie, les, lessen, declar*, nota, inschrijv*, sollicitatie*, account, belastingdienst,
    administratie, ledenadministratie, begeleid*, afstemmen, onderhouden, repareren, beantwoorden,
    contact, bereiken, statistiek*, tellen, onderzoek*, schade, garantie, kredietcheck, rekening,
    verjaardag*, uitnodig*, kerkblad, pastoraat, bezoekwerk, opvang, oefen*, schema, evaluatie*,
    meten, belastingaangifte, inloggen, identiteit, ophalen, noodgeval*, uitbetal*, salaris,
    *administratie, *registratie, bedanken, giften, donatie*, inbraak, inbraken, vernieling*,
    klantenservice, loon*, verzuim*, rooster*, *planning, toernooi*, training, trainingen,
    verzekering*, ledenvergadering*, contributies, huren, verhuren, monteren, installeren,
    bemiddel*, voorstellen, voordragen, verblijf, overnachting*, beoordelen, selecteren, waarschuwen, calamiteit*, rekeningen`,
  /** That a reader of the statement fears that data are not safe. */
  vermoedt: `mocht|mochten u|je|jij|jullie …6 merken|ontdekken|vermoeden|denken|vinden|constateren|vrezen, denk je, denk jij, denkt u, u|je|jij|jullie denkt|denk|denken, idee, indruk, gevoel dat,
    vermoedt|vermoed|vermoeden u|je|jij, u|je|jij …4 vermoedt|vermoed|vermoeden, aanwijzing*,
    signalen, twijfelt|twijfel|twijfels, van mening, van oordeel, merkt|merk u|je|jij,
    u|je|jij …6 merkt|merk|ontdekt|ontdek|constateert|constateer|ziet|zie|vindt|vind|vermoedt,
    ontdekt|ontdek|constateert|constateer|ziet|zie|vindt|vind u|je|jij, vermoed een, vermoeden van`,
  /** An attack on the computers of the organisation. */
  aanval: `inbraak|inbraken|indringer*|aanval …6 *systeem|*systemen|server|servers|netwerk|computer*|website,
    ingebroken|breekt …6 *systeem|*systemen|server|servers|netwerk|computer*|website, cyberaanval*, cyberincident*,
    onbevoegd* …3 toegang …6 *systeem|*systemen|server|servers|{gegevens}`,
  /** How a reader of the statement tells the organisation something. */
  meldweg: `contact, <email>, mail|mailt|bel|belt|app ons|mij|me|naar|dan|even|met, laat|laten …6 weten,
    horen wij|we|ik, hoor ik, meld|meldt …4 ons|mij|dan|dit|het|bij, melden bij, bericht,
    geef|geeft …5 door, vertel, schrijf ons|mij, meldpunt, u ons|mij kunt bereiken`,
  /** What cookies are for, or which kind they are. */
  cookiewerk: `functioneel, functionele, analytisch, analytische, tracking*, advertentie*, technisch*,
    noodzakelijk*, noodzakelijke, die nodig, vereist, sessie*, permanente, statistiek*, statistisch*, onthoud*, onthouden,
    herken*, meten, meet, meten, analys*, verbeter*, inlog*, inlogt, inloggen, ingelogd, bijhouden,
    bijgehouden, winkelmand*, winkelwagen*, om te|uw|de|je|jouw|het|ons|onze, zodat, waarmee, waardoor,
    gemak, gebruiksgemak, gebruiksvriendelijk*, werking, functioneren, google*, marketing*, reclame*,
    toestemming, accepteert, akkoord, taal*, taalkeuze, instellingen, voorkeur*, anoniem*, bezoek*cijfers,
    analytics, bezoekgedrag, surfgedrag, volgen, volgt, personaliser*, hiermee, voorkeuren, weigeren,
    *voorkeur*, keuze, persoonlijke, bezoekersstatistieken, youtube, facebook*`,
  /** Other sites, whose cookies are not the organisation's. */
  andereSites: `andere|ingesloten|externe|deze|gelinkte websites|sites, websites|sites van derden|anderen,
    ingesloten inhoud|content, inhoud|content van andere|derden, facebook|instagram|twitter|linkedin …6 kan|kunnen,
    sociale media, social media`,
  /** That a request is answered. */
  reactie:
    'te reageren, te antwoorden, te beantwoorden, te beslissen, te voldoen, te behandelen, te geven, reactie, antwoord',
  /** A number that can be called: a day of a date has two digits. */
  belnummer: `010*, 011*, 012*, 013*, 014*, 015*, 016*, 017*, 018*, 019*, 020*, 021*, 022*, 023*, 024*, 025*,
    026*, 027*, 028*, 029*, 030*, 031*, 032*, 033*, 034*, 035*, 036*, 037*, 038*, 039*, 040*, 041*,
    042*, 043*, 044*, 045*, 046*, 047*, 048*, 049*, 050*, 051*, 052*, 053*, 054*, 055*, 056*, 057*,
    058*, 059*, 070*, 071*, 072*, 073*, 074*, 075*, 076*, 077*, 078*, 079*, 080*, 081*, 082*, 083*,
    084*, 085*, 086*, 087*, 088*, 089*, 090*, 091*, 092*, 093*, 094*, 095*, 096*, 097*, 098*, 099*, 06*,
    02|03|04|09 <number> <number> <number>, 31 <number>, 316*, 32 <number>, tel|telefoon|telefoonnummer|telefonisch|bel|whatsapp …3 <number>`,
  /** A street with a number, or a box: a year alone looks like a postcode. */
  straatadres: `*straat|*weg|*laan|*plein|*kade|*gracht|*dijk|*singel|*hof|*dreef|*pad|*markt|*steeg|*park <number>,
    postbus, antwoordnummer`,
  /** Who has a right, or makes use of one. */
  rechthebbende: `u, je, jij, jou, betrokkene*, klant*, lid, leden, individuen, personen, eenieder, iedereen,
    deelnemer*, gebruiker*, client*, patient*, ouder*, leerling*`,
} as const;
