/** Words of giving, getting and passing on data, in both languages. Phrases stand between commas. */
export const listsGiving = {
  /** What somebody does who gives data to the organisation. */
  opgeven: `verstrek*, geef, geeft, geven, te geven, opgeven, opgeeft, op te geven, invullen, invult, in te
    vullen, vul, vult, delen, deel, deelt, te delen, doorgeven, doorgeeft, door te geven, aanleveren,
    aanlevert, aan te leveren, overleggen, overlegt, meedelen, meedeelt, mee te delen, achterlaten,
    achterlaat, achter te laten, vermelden, vermeldt, te vermelden, verschaf*, aanreiken, invoeren,
    invoert, in te voeren, kenbaar maken, vertellen, vertelt, te vertellen`,
  /** The same, at the end of a clause that begins with `die`. */
  toevertrouwt: `geeft, geef, geven, gaf, gegeven, verstrekt, verstrekken, verstrekte, verschaft, verschaffen,
    bezorgt, bezorgen, bezorgd, toevertrouwt, toevertrouwen, toevertrouwd, aanlevert, aanleveren,
    aangeleverd, aanreikt, aangereikt, overmaakt, meedeelt, meegedeeld, meedeelde, deelt, gedeeld,
    doorgeeft, doorgegeven, opgeeft, opgegeven, beschikbaar stelt, beschikbaar stellen, ter
    beschikking stelt, ter beschikking stellen, ter beschikking gesteld, kenbaar maakt`,
  /** The same, before what is given. */
  toevertrouwde: `gedeelde, verstrekte, aangeleverde, opgegeven, verschafte, bezorgde, meegedeelde, doorgegeven,
    aangereikte, overgemaakte, toevertrouwde, aangedragen`,
  giveUs: `provide, provides, provided, providing, give, gives, given, giving, supply, supplies,
    supplied, supplying, enter, entering, submit, submits, submitted, submitting, share, sharing,
    complete, disclose, hand over, tell, fill in, fill out, filling in, leave`,
  /** Who may have data of somebody and hand them on. */
  gevers: `ouder, ouders, werkgever*, opdrachtgever*, school, scholen, huisarts*, verwijzer*, gemeente*,
    *bond, bond, partner, familie, familieleden, makelaar*, bank, banken, tussenpersoon, tussenpersonen,
    derden, derde partijen, andere partijen, anderen, zorgverlener*, zorgverlening, zorginstelling*,
    specialist*, ziekenhuis*, verzekeraar*, samenwerkingsverband, kadaster, handelsregister,
    leverancier*, samenwerkingspartner*, platform*, boekingssite*, reisbureau*, recruiter*,
    referent*, verenigingen, instanties, instelling*, collega*, relaties, klanten, opdrachtgevers,
    betaalprovider*, betaaldienst*, kamer van koophandel, kvk, klant, bekende*, kennissen, vriend,
    vrienden, *aannemer, *verzekeraar, hoofdaannemers, verhuurder*, organisator*, uitzendbureau*, intermediair*,
    kerken, rechtbank*, deurwaarder*, bewindvoerder*, mantelzorger*, trainer*, docent*, *organisatie`,
  givers: `parent*, employer*, school*, gp, doctor*, therapist*, clinic*, hospital*, referrer*, referral*,
    introducer*, agent*, agency, agencies, bank*, insurer*, governing body, federation, council,
    local authority, third parties, other people, others, another, someone else, supplier*, partner*,
    platform*, provider*, carer*, guardian*, relatives, family, friend*, colleague*, client*,
    customer*, church, churches, clubs, contractor*, main contractor, landlord*, tenant*, court*,
    organiser*, broker*, person who, people who, members, volunteers, teacher*, coach*,
    recruiter*, referee*, intermediar*, other organisations, other organizations,
    other companies, public*, companies house, land registry, credit reference, social media`,
  /** Countries of the EEA, and cities where data centres stand. */
  eerland: `nederland, belgie, duitsland, frankrijk, ierland, luxemburg, denemarken, zweden, finland,
    oostenrijk, spanje, portugal, italie, polen, tsjechie, noorwegen, estland, frankfurt, amsterdam,
    dublin, parijs, brussel, groningen, eemshaven, {eer}`,
  eeacountry: `netherlands, holland, belgium, germany, france, ireland, luxembourg, denmark, sweden,
    finland, austria, spain, portugal, italy, poland, norway, estonia, frankfurt, amsterdam, dublin,
    paris, brussels, uk, united kingdom, england, london, {eea}`,
} as const;
