import type { TermWords } from './word-finder.ts';

/** What a title or sentence is about: decides which vocabulary counts in it. */
export const topicWords: TermWords = {
  'topic.collect': `welke … *gegevens|data|informatie, *gegevens die wij|we|ik|u|je, *gegevens van u|je, verwerk* … *gegevens, verzamel*, *gegevens … verwerk*|verzamel*|gebruik*|gebruikt|nodig|opgeslagen|vragen|registre*|invul*|verstrek*|bewaren|bewaard|vast, collect*, personal data we|i, information we|you, data we|you,
    vragen wij|we, leggen wij|we vast, registreren, registreert, wij … opslaan, store … data|information, soorten … *gegevens, categorieen … *gegevens, types of … data|information, categories of … data|information, gebruiken wij|we … *gegevens|naam|emailadres, gevraagd … *gegevens|naam, vul* … in, verwerken, verwerkt, verwerken wij|we|ik,
    noteren, wij ontvangen, we ontvangen, ask you for, you provide, u verstrekt, je verstrekt, verwerkte *gegevens, process … data|information, which data, what data, nodig hebben|heeft, hebben wij|we … nodig, uw *gegevens zoals, *gegevens zoals, *gegevens waaronder, information such as, data such as, worden opgeslagen, vastgelegd, slaan wij|we, wordt verzameld, what information, gegevensverzameling, houdt … bij`,
  'topic.purpose': `doel, doelen, doeleinde, doeleinden, waarvoor, waarom, purpose*, why we|i, hoe gebruiken wij|we, gebruik van … *gegevens, om de volgende reden*, how we use, use of … data|information, om te, om uw|u|je|jouw|ons|onze|de|het|een|aan|contact, ten behoeve van, in verband met, gebruik* … voor, gebruikt … voor, verwerk* … voor, nodig … voor,
    use … to|for, used to|for, collect … to|for, process … to|for, collected to|for, in inorder to, so that we, zodat wij|we, verwerk* … om, gebruik* … om, gebruikt … om, nodig … om, wat doen wij|we, for the following, reden*, bedoeld, to process, kunnen wij|we, dan verwerken|gebruiken, vanwege`,
  'topic.share': `delen, gedeeld, deel … *gegevens, derden, verstrek* … aan, verstrekken … aan, verstrekking*, ontvangers, ontvanger, verwerker*, bewerker*, doorgeven, doorgegeven, verstrekt aan, wie … toegang, wie krijg* … *gegevens, wie zie* … *gegevens, who gets|sees … data|information|details, share*, sharing, third part*, recipient*, disclose*, disclosure, processor*, service providers, dienstverleners, externe partijen, partijen, ter beschikking, inschakelen, schakelen, uitbesteed*, ingeschakeld, doorgestuurd,
    subverwerker*, overgedragen, verkopen, verkocht, transfer* to, pass … to, samenwerk*, uitwisselen, wisselen … uit, provide … to, toegang … *gegevens, met wie, wie ontvang*, who … access|receives, toegankelijk voor, verstrekken, doorgifte, overdragen, vrijgeven, vrijgegeven, openbaar maken, openbaar gemaakt, bekendmaken, sell … to, sold to`,
  'topic.use': `gebruik van, maken … gebruik van, maakt gebruik van, gebruiken wij|we|ik, wij|we|ik gebruiken|gebruik|gebruikt, via, door middel van, met behulp van, gehost, ondergebracht bij, opgeslagen bij, opslag bij, dienst van, diensten van, software van, programma, use of, we use, i use, using, hosted by|on|with, powered by, provided by, stored in|on|with|by, through, system*, systemen, wordt verzorgd, verzorgd door, betaalt, betalen, geplaatst, gekoppeld, plugin*, plug in*, embedded, ingesloten, knoppen, buttons, widgets, video*, geanalyseerd, draait op, beheerd door, *software`,
  'topic.keep': `bewaren, bewaard, bewaart, bewaar, bewaartermijn*, bewaarperiode*, hoe lang, opgeslagen, opslagtermijn*, retention, how long, keep, kept, retain*, store*, verwijderd, verwijderen wij|we, vernietigd, gewist, wissen wij|we, opslag, bewaarplicht, deleted, delete, storage period*, verwijderen, bewaring, termijn, vernietigen, verjaringstermijn*`,
  'topic.secure': `beveilig*, veilig, veiligheid, bescherming, beschermen, beschermd, maatregel*, security, secure*, protect*, safe, safety, measures, beveiligd, passend*, datalek*, vertrouwelijk*`,
  'topic.rights': `recht op, recht om, het recht … verzoek*|vragen|bezwaar|klacht|inzage, rechten, uw|je|jouw recht, verzoek … inzage|verwijder*|correctie|gegevens|*gegevens|in te dienen, uw|je|jouw verzoek, inzage*, your rights, rights, right to, right of,
    your request, intrekken, bezwaar, opvragen, kunt u … vragen, klacht in*, klacht indienen, complaint, inzage of correctie`,
  'topic.cookies': 'cookie*, cookies, tracking, pixel*',
  'topic.transfer': `buiten de eu|eer|europese|europa|nederland, buiten europa, derde landen, derde land, third countr*, outside the eu|eea|european|netherlands, outside of the eu|eea|european, internationale doorgifte, doorgifte, international transfer*, buiten de europese, landen buiten, doorgeven … landen, opgeslagen in, servers in|te, gevestigd in de verenigde, verenigde staten, amerika*, vs, usa, united states, buiten de eu-landen, outside europe, us based, amerikaanse`,
  'topic.dpo':
    'functionaris gegevensbescherming, functionaris voor … gegevensbescherming, functionaris voor de? gegevensbescherming, fg, data protection officer, dpo, privacy officer, privacyfunctionaris, functionaris persoonsgegevens, functionaris gegevensbeheer',
  'topic.authority':
    'autoriteit persoonsgegevens, college bescherming persoonsgegevens, dutch data protection authority, cbp',
  'topic.links':
    'andere websites, websites van derden, links naar, other websites, links to, third party websites, websites van andere',
  'topic.changes':
    'wijzigingen, wijzigen van … verklaring|beleid, deze privacyverklaring … aanpassen|wijzigen, changes to, aanpassing van … privacyverklaring, wijziging van … verklaring|statement|beleid, behouden … recht … wijzig*|pas*',
  'topic.browser':
    'browserinstellingen, instellingen van … browser, browser settings, internet explorer, chrome, safari, firefox, edge, opera, opt out',
  'topic.answer':
    'reageren, reactie, beantwoord*, antwoord*, respond, reply, gevolg … geven, voldoen aan uw|je|jouw verzoek, handle … request, uitsluitsel, verwerken uw verzoek, inhoudelijk, laten … weten, afhandelen, answer, bericht, process … request',
};

export const cookieWords: TermWords = {
  'cookie.functional':
    'functionele cookie*, functionele, technische cookie*, noodzakelijke cookie*, functional cookie*, functional, necessary cookie*, essential cookie*, strictly necessary, sessiecookie*, sessie cookie*, session cookie*, technisch noodzakelijke, noodzakelijke, inlogcookie*, technisch functionele, technical cookie*, login cookies, werking van … website … cookies, essentiele cookie*',
  'cookie.preferences':
    'voorkeurscookie*, preference cookie*, voorkeuren … onthouden|onthoudt, preferences cookies, onthouden van … voorkeuren',
  'cookie.analytics':
    'analytische cookie*, analytische, analytical cookie*, analytics cookie*, statistische cookie*, statistiek cookie*, analytic cookie*, performance cookie*, analyse cookie*, analysecookie*, statistieken, meetcookie*, prestatiecookie*, statistiekcookie*',
  'cookie.advertising':
    'tracking cookie*, trackingcookie*, marketingcookie*, marketing cookie*, advertentiecookie*, advertentie cookie*, advertising cookie*, reclamecookie*, targeting cookie*, tracker*, webbaken*, web beacon*, tracking, trackingpixel*, remarketing*, retargeting*, tracer tags, third party cookies, cookies van derden, tracking technolog*, commerciele cookie*',
  'cookie.social':
    'social media cookie*, socialmediacookie*, social media buttons, sociale media cookie*, social media knoppen, embedded inhoud, ingesloten inhoud, embedded content, social cookies, social media plugins',
};

/** How a person makes a request; ids are the channels of the register. */
export const channelWords: TermWords = {
  'channel.email': 'email, mail, mailen, emailen, per email, e mail, mailadres',
  'channel.phone': 'telefonisch, bellen, telefoon, phone, call us',
  'channel.post': 'per post, schriftelijk, brief, by post, by mail, in writing, by letter',
  'channel.account':
    'via … account, mijn account, in uw|je account, via your account, account settings, persoonlijke omgeving, accountinstellingen, profielinstellingen, afmeldlink, unsubscribe link, link onderaan, instellingen',
  'channel.form': 'contactformulier, contact form, webformulier, formulier, online form',
  'channel.inPerson': 'persoonlijk langs, aan de balie, in person, langskomen, op kantoor',
  'channel.contactPage':
    'contactpagina, contact page, contactgegevens, contact details, contact section',
};

export const identityWords: TermWords = {
  'identity.check':
    'kopie … identiteitsbewijs|legitimatiebewijs|paspoort|id, copy … id|passport|identity, identiteit … vaststellen|controleren|verifieren|zeker, identificeren, verify … identity, identity … verif*, proof of … identity, legitimeren, door u is gedaan, door jou is gedaan, legitimatie, identificatie, identiteitsbewijs mee',
};
