import type { TermWords } from './word-finder.ts';

/** How statements call categories of recipients (`recipient.*`). */
export const recipientWords: TermWords = {
  'recipient.hosting':
    'hosting, hostingpartij*, hostingprovider*, hostingbedrijf, hosting partij*, hosting provider*, webhost*, webhosting*, websitehost*, hosting company, hosting partner, websitebouwer*, webbouwer*, websitebeheerder, webdesigner*, web host*, hostingdienst*, web developer*, internetprovider*, webbeheerder, host van',
  'recipient.cloud':
    'clouddienst*, cloudopslag, cloud opslag, cloudprovider*, cloud provider*, emailprovider*, email provider*, mailservers, mailserver, emaildienst*, kantoorsoftware, cloud storage, cloud services, opslag van … bestanden, emailhost*, mailprovider*, cloudleverancier*, emailserver*',
  'recipient.itSupport':
    'itleverancier*, it leverancier*, ictleverancier*, ict leverancier*, ictdienstverlener*, it dienstverlener*, ict dienstverlener*, itbeheerder*, systeembeheer*, ictbedrijf, ict bedrijf, it bedrijf, it service provider*, it support, ictpartner*, ict beheerder, it beheer*, it partijen, ict partijen, softwareleverancier*, it provider*, telefoondiensten, technische dienstverlener*, technology providers, ict, softwareleveranciers, beheerder van … systemen, it suppliers, software suppliers, technologie',
  'recipient.backup':
    'backupdienst*, backup dienst*, back up dienst*, backup provider*, backups bij, back up provider*',
  'recipient.accounting':
    'boekhoudsoftware, boekhoudprogramma, boekhoudpakket*, boekhoudsysteem, accounting software, administratiesoftware, facturatiesoftware, facturatieprogramma, factuurprogramma, boekhoudkundige software, online boekhoud*',
  'recipient.accountant':
    'accountant*, boekhouder*, administratiekantoor, administratiekantoren, bookkeeper*, accounting firm, belastingadviseur*, boekhoudkantoor, accountancy*, boekhoudkundige*, boekhoudingskantoor, fiscalist*',
  'recipient.payrollOffice':
    'salarisverwerker*, salarisadministrateur*, loonadministrateur*, payroll provider*, payroll office, salarisadministratiekantoor, payrollbedrijf',
  'recipient.mailing':
    'nieuwsbriefdienst*, emailmarketingdienst*, nieuwsbriefprogramma, mailingdienst*, email marketing provider*, newsletter service*, email marketing service*, nieuwsbriefsoftware, emailmarketing*, mailingprogramma, mailingsysteem, verzenden van … nieuwsbrie*, mailingbedrijf, nieuwsbriefsysteem',
  'recipient.crm':
    'crm, crmsysteem, crm systeem, crmleverancier, crm supplier, crm provider, crm software, klantensysteem, relatiebeheersysteem, klantbeheersysteem',
  'recipient.analytics':
    'analysedienst*, analytics provider*, analyticspartner*, analyseplatform*, analytics companies, analytische diensten, data analyse, analyticsbedrijven, statistiekendienst*, webanalyse*, analytics services, dataanalyse',
  'recipient.adNetwork':
    'advertentienetwerk*, adverteerder*, advertising network*, advertisers, advertentiepartner*, advertentie uitwisselingen, advertentieuitwisseling*, gegevensbedrijven, advertising partners, ad networks, advertentiebedrijven, reclamebureau*, marketingbureau*, marketing bureau, advertising companies, marketingpartner*, marketing partners, reclame netwerk*, marketing en reclame, advertentienetwerken',
  'recipient.socialPlatform':
    'socialmediaplatform*, social media platform*, social media, sociale media, social mediakanalen, social media kanalen, social network*, sociale netwerk*, social media networks, sociale mediaplatform*, sociale netwerkwebsites, sociale media platform*, social media buttons, social media knoppen',
  'recipient.paymentProvider':
    'betaaldienst*, betalingsdienst*, betaalprovider*, payment provider*, payment service provider*, betaaldienstverlener*, payment processor*, betaalplatform*, betalingsverwerker*, betaalpartner*, betalingsproviders, betaalsysteem, betaalverwerker, payment services, afhandelen van … betaling*, payment gateway, betalingsprovider, payment partner',
  'recipient.bank':
    'bank, banken, banks, bankinstelling*, financiele instelling*, creditcardmaatschappij*, financial institutions, onze bank',
  'recipient.courier':
    'pakketdienst*, bezorgdienst*, koerier*, koeriersdienst*, postbedrijf, vervoerder*, transporteur*, bezorger*, postbezorg*, logistiek*, courier*, delivery service*, shipping company, shipping companies, parcel service, carrier*, transportbedrijf, transportbedrijven, verzendpartner*, vervoersbedrijf, bezorgers, transportonderneming*, delivery companies, delivery partner*, pakketvervoerder*, pakketbezorger*, drukker*, drukkerij*, printing',
  'recipient.taxAuthority':
    'belastingdienst, fiscus, tax authorit*, tax office, belastingautoriteit*, dutch tax*',
  'recipient.uwv': 'uwv',
  'recipient.pension':
    'pensioenfonds*, pensioenverzekeraar, verzekeraar, verzekeraars, verzekeringsmaatschapp*, zorgverzekeraar*, pension fund, insurance companies, insurers, zorgverzekeraars, pensioenuitvoerder*, insurer, insurance company, pension provider',
  'recipient.arbo': 'arbodienst*, bedrijfsarts*, occupational health*, arboarts',
  'recipient.collection':
    'incassobureau*, deurwaarder*, collection agenc*, bailiff*, debt collection agenc*, incassopartner*, incassodienst, incassokantoor',
  'recipient.creditAgency':
    'handelsinformatiebureau*, kredietbureau*, kredietbeoordelaar*, credit agenc*, credit reference agenc*, kredietinformatiebureau*, bkr, kredietregistratie*, kredietonderzoeksbureau*',
  'recipient.lawyer':
    'advocaat, advocaten, rechter, rechtbank*, gerecht, gerechtelijke instanties, lawyer*, court, courts, juridisch adviseur*, juridische adviseurs, notaris*, gerechtelijk bevel, rechterlijk bevel, legal advisers, legal advisors, jurist*, court order, notary, adviseurs, professional advisers, rechterlijke instantie*, juridische en boekhoudkundige',
  'recipient.police':
    'politie, justitie, opsporingsinstantie*, opsporingsdienst*, law enforcement*, police, openbaar ministerie, opsporingsautoriteit*, justitiele autoriteit*, justitiele verzoeken, politie en justitie, handhavingsinstantie*',
  'recipient.authority':
    'toezichthouder*, overheid, overheidsinstantie*, overheidsorgaan, overheidsinstelling*, gemeente, gemeenten, regulator, regulators, regulatory authorit*|bodies|body, public authorit*, government, government agencies, overheidsfunctionaris*, autoriteiten, bevoegde instanties, authorities, overheidsdienst*, government officials, inspectie*, rijksoverheid, kamer van koophandel, rdw, igj, government bodies, ministerie*, provincie, supervisory authorities, supervisory bodies, subsidieverstrekker*',
  'recipient.foreignAuthority':
    'buitenlandse overheid, ambassade*, consulaat, immigratieautoriteiten, immigratiedienst*, embass*, consulate*, immigration authorities, foreign authorit*, regering van, andere regering, immigratie autoriteiten, foreign government*, overheden … land',
  'recipient.telecomPeer':
    'telecomaanbieder*, telecomprovider*, andere provider*, huidige of volgende provider, nieuwe provider, telecom operator*, telecombedrij*, volgende provider, netwerkoperator*',
  'recipient.groupCompany':
    'groepsmaatschapp*, dochteronderneming*, moedermaatschapp*, moederbedrijf, zusterbedrij*, zusterondernemingen, group compan*, affiliate*, subsidiar*, gelieerde onderneming*, gelieerde bedrijven, verbonden onderneming*, parent company, affiliated compan*, gelieerde partijen, holding, vestigingen, concern',
  'recipient.dealer':
    'onderaannemer*, samenwerkingspartner*, subcontractor*, business partners, partners, zakenpartner*, zakelijke partners, partner organisaties, partnerorganisatie*, leveranciers, leverancier, suppliers, dealers, vervanger, waarnemer*, collegas, franchisenemers, franchisegever, freelancers, sportbond*, bond, koepelorganisatie, verwijzer*, huisarts*, zorgverleners, andere zorgverlener*, hulpverlener*, opleider*, fabrikant*, groothandel*, beroepsvereniging*, opdrachtgevers, nationale bond, docenten, trainers, tussenpersonen, importeur*, installateur*, monteur*, federation, federatie, sponsor*, verhuurders, samenwerkende partijen, scholen, school',
  'recipient.public':
    'publiek, openbaar op … website, iedereen … website, gepubliceerd op … website, publicly visible',
  'recipient.marketplace':
    'marktplaats, online marktplaats*, marketplace*, verkoopplatform*, boekingsplatform*, booking platform*, boekingssite*',
  'recipient.reviewPlatform':
    'reviewplatform*, review platform*, beoordelingsplatform*, reviewsite*, keurmerk*, review site*, reviewdienst*, beoordelingssite',
  'recipient.posSupplier': 'kassaleverancier*, kassasysteem, point of sale, kassasoftware',
  'recipient.messagingApp':
    'berichtendienst*, messaging app*, chatdienst*, messaging service*, chat app*',
  'recipient.idVerification':
    'identiteitsverificatie, identiteitscontrole, identity verification*, verificatiedienst*',
  'recipient.acquirer':
    'overnemer, overnemende partij, koper van … bedrijf|onderneming, fusie*, overname*, acquirer, merger*, potential buyer*, verkoop van … bedrijf|onderneming, bedrijfsoverdracht, reorganisatie, acquisition*',
  'recipient.visaCentre': 'visumcentrum, visumbureau*, visa centre*, visa center*, visumdienst*',
  'recipient.appSupplier':
    'appleverancier*, softwarepakket, boekingssoftware, afsprakensysteem, online agenda, ledenadministratiesysteem, leerlingvolgsysteem, elektronisch patientendossier, epd, booking software, appointment system, ledenadministratiesoftware, reserveringssysteem, boekingssysteem, praktijksoftware, ledenadministratie bij, webshopsoftware, webshop software, planningssoftware, webshopplatform*, ecommerce platform*, reserveringssoftware, epdleverancier, elektronisch clientendossier, elektronisch clienten dossier, online agendasysteem, softwaresysteem, leeromgeving',
  'recipient.processor':
    'verwerkers, verwerker, processors, processor, dienstverleners, service providers, service provider, serviceproviders, dienstverlener, externe partijen, bewerkers, third party service*, bewerker, subverwerkers, data processors, in onze opdracht, namens ons, on our behalf, in opdracht van ons, hulpleverancier*',
};
