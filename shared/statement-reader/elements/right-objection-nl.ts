import type { Cue } from '../rules/cue.ts';

/** Dutch cues of the right to object. */
export const rightObjectionNl: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } = {
  full: [
    {
      says: [
        'bezwaar aantekenen|indienen|maken|maakt',
        'verzet|bezwaar tegen',
        'niet …4 eens met …6 gebruik|verwerking …10 bezwaar|aangeven|stoppen',
      ],
      and: [
        [
          '{gegevens}',
          'verwerking',
          'gebruik',
          'profilering',
          'marketing',
          'reclame',
          'direct',
          'hiertegen',
          'daartegen',
        ],
      ],
      unless: [
        'gemeente',
        'besluit',
        'factuur',
        'wij|we maken',
        'besluit van de|het|ons|onze',
        'geen bezwaar',
        'aanslag',
        'bezwaar|verzet tegen …3 *waarde|*vergunning|beslissing|boete|uitslag|cijfer|plan|plannen',
        'gebruik van …2 *zaal|*veld|*terrein|*lokaal|*gebouw|*ruimte',
      ],
    },

    {
      says: [
        'verzet aantekenen',
        'verzet aan te tekenen',
        'recht van|op …4 bezwaar|verzet',
        'bezwaar …6 verwerking|gebruik|profilering|verwerken|gebruiken|{reclame}',
        'bezwaar …4 te? maken',
        'bezwaar hebt|heeft|heb …8 {gegevens}|verwerking|gebruik',
        'nee zeggen|zegt …6 gebruik|verwerking',
        'tegen …4 verwerking|gebruik …6 bezwaar|verzet*',
        'niet wilt|wil dat wij|we|ik …6 gebruiken|verwerken|bellen|mailen',
        'wil|wilt u|je niet dat|in …10 laat|geef|meld|mail',
        'liever niet …12 laat|geef|meld|mail|bel',
      ],
      unless: [
        'algemene ledenvergadering',
        'besluit …4 algemene',
        'geen bezwaar',
        'bezwaarschrift',
        'bestuursrechter',
        'cookie*',
        'wij|we|ik maken|maak …3 bezwaar',
        'toestemming',
        'bij {ap}',
        'besluit van de|het|ons|onze',
        'hond*',
        'analytics',
        'factuur|beschikking|aanslag',
      ],
    },
    {
      says: ['recht van|op …3 bezwaar|verzet', 'recht om bezwaar'],
      in: ['title'],
      nowhere: ['besluit …4 algemene', 'bezwaarschrift', 'besluit van de|het|ons|onze'],
    },

    {
      says: ['bezwaar|verzet|verzetten'],
      and: [
        ['{rechtOp}'],
        ['inzage*', 'inzien', 'in te zien', '{verbeteren}'],
        ['{wissen}', 'beperk*'],
      ],
      unless: ['cookie*', 'wij|we mogen|kunnen'],
    },
    {
      says: ['{rechtOp}', '{gegevens}'],
      titled: ['recht …3 bezwaar|verzet', 'bezwaar'],
      unless: ['cookie*', 'klacht*', 'besluit van', 'algemene ledenvergadering'],
    },
    {
      says: [
        'bezwaar|verzet …5 maken|maakt|aantekenen|indienen',
        'maken|maakt …12 bezwaar|verzet',
        'bezwaar te maken',
        'recht op|van|tot …14 bezwaar|verzet',
        'bezwaarrecht|bezwaarmogelijkheid',
        'bezwaar … verwerking',
        'verzetten tegen',
        'te verzetten',
        'aantekenen …4 bezwaar|verzet',
        'bezwaar … gebruik',
      ],
      unless: [
        'bezwaar …2 tegen …2 factuur|rekening|besluit|boete|beslissing|prijs',
        'bezwaar …8 cookie*|cookies',
        'geen bezwaar',
        '*aanslag|*beschikking|vergunning*',
        'besluit van de|het|ons|onze',
        'gemeente',
        'recht* … rechter',
        'bezwaarschrift …6 gemeente',
        'bij {ap}',
        'wij|we maken bezwaar',
        'maken wij|we bezwaar',
      ],
      denied: 'no',
    },
    {
      says: ['bezwaar|verzet'],
      under: ['*rechten', '*recht', 'recht', 'betrokkene*'],
      unless: ['besluit', 'algemene ledenvergadering', 'geen bezwaar'],
    },
    {
      says: [
        'protest|bezwaren …3 aantekenen|indienen|uiten',
        'heeft|hebt|heb …4 bezwaar tegen|dat …8 publicatie|plaatsing|plaatsen|gebruik|gebruiken|foto*|vermelding|verwerk*|delen',
      ],
      and: [['{gegevens}', '{u}', 'foto*', 'verwerking', 'vermelding']],
      unless: [
        'besluit',
        'algemene ledenvergadering',
        'geen bezwaar',
        'wij|we hebben',
        'toestemming',
        'bij {ap}',
      ],
    },
    {
      says: [
        'geef|geeft …4 door',
        'laat|laten …4 weten',
        'meld|meldt|mail|bel …4 ons|mij|dit|het|dan|bij',
        'kenbaar',
      ],
      beside: [
        'liever niet',
        'wil|wilt u|je|jij niet dat wij|we|ik|uw|je|jouw',
        'niet wil|wilt dat wij|we|ik|uw|je|jouw',
        'heeft|hebt|heb …4 bezwaar tegen|dat',
      ],
      unless: ['cookie*', 'toestemming', 'analytics', 'factuur', 'besluit', 'nieuwsbrief*'],
    },
    {
      says: [
        'vindt|vind u|je|jij …4 niet|geen|vervelend|onprettig …14 laat|meld|geef|mail|bel|vertel|zeg',
        'bezwaar|bezwaren hebben|heeft|hebt|heb tegen|dat …8',
        'niet wenst|wilt|wil|willen …1 dat …8 gebruikt|verwerkt|gedeeld|gepubliceerd|geplaatst|vermeld|getoond|gebruiken|publiceren',
        'niet …2 gefotografeerd|gefilmd …2 worden',
        'wens|wenst|wilt|wil u|je|jij liever …8 geen|niet',
        'nee zeggen tegen …8',
        'niet langer|meer te gebruiken|verwerken|tonen voor|om|bij …6',
      ],
      and: [
        [
          '{gegevens}',
          'foto*',
          'naam',
          'beeld*',
          'film*',
          'gefotografeerd',
          'marketing',
          'publicatie',
        ],
        [
          'laat|laten …4 weten',
          'meld*|mail*|bel|geef|vertel|zeg|deel|stuur|kenbaar',
          'door te geven|geven',
          'mailtje',
          'nee zeggen',
          'kunt|kun|kan|mag …4 vragen|verzoeken',
        ],
      ],
      unless: [
        'cookie*',
        'toestemming',
        'analytics',
        'factuur',
        'besluit',
        'geen bezwaar',
        'nieuwsbrief',
        'datalek*',
        '{ap}',
      ],
    },
    {
      says: [
        'niet …2 op de|een? foto|film|beeld',
        'niet …3 in beeld|herkenbaar',
        'te stoppen met …4 gebruik|gebruiken|verwerken|verwerking|bellen|mailen',
        'stoppen met …4 gebruik|gebruiken|verwerken|verwerking …3 {gegevens}',
      ],
      and: [
        ['wil|wilt|willen|wenst', 'vragen|vraag|verzoek*', 'kunt|kan|kun', 'mag'],
        [
          'laat|laten …4 weten',
          'meld*|mail*|bel|geef|vertel|zeg|stuur|aangeven|melden|doorgeven',
          'vragen|vraag|verzoek*',
        ],
      ],
      unless: [
        'cookie*',
        'toestemming',
        'nieuwsbrief',
        'wij|we vragen',
        'roken',
        'website …3 gebruik*',
      ],
    },
    {
      says: [
        'niet …2 eens …2 met …6 verwerking|gebruik|verwerken|gebruiken',
        'geen prijs op plaatsing|publicatie|vermelding|gebruik',
      ],
      and: [
        [
          'kenbaar',
          'laat|laten …4 weten',
          'meld*|mail*|bel|geef|vertel|zeg|aangeven|melden|doorgeven',
          'bezwaar',
        ],
      ],
      unless: [
        'cookie*',
        '{ap}',
        'klacht*',
        'factuur',
        'wijziging* …4 {verklaring}',
        'gebruik …4 website|site',
      ],
    },
    {
      says: [
        'beperking|overdracht|overdraagbaarheid|*portabiliteit …1 bezwaar|verzet',
        'bezwaar|verzet …1 beperking|overdracht|overdraagbaarheid|*portabiliteit|intrekking',
      ],
      unless: ['klacht*', 'factuur', 'besluit'],
    },
    {
      says: [
        'bezwaar …4 heeft|hebt|hebben …6 kenbaar|laten|melden|meldt|aangeven|doorgeven|mailen',
        'bezwaar …4 heeft|hebt|hebben …8 bestuur|secretaris|secretariaat|leiding|trainer|redactie|<email>',
      ],
      and: [['foto*', 'film*', 'beeld*', 'wie', 'daar|hier', 'plaatsing|publicatie|gebruik']],
      unless: ['cookie*', 'klacht*', '{ap}', 'factuur', 'besluit', 'datalek*'],
    },
    {
      says: [
        'niet …2 akkoord …2 met …6 gebruik|verwerking|plaatsing|publicatie|vermelding|foto*',
        'niet …2 eens …2 met …4 plaatsing|publicatie|vermelding|foto*',
      ],
      and: [
        [
          'kenbaar',
          'laat|laten …4 weten',
          'meld*|mail*|bel|geef|vertel|zeg|aangeven|melden|doorgeven',
        ],
      ],
      unless: ['cookie*', '{ap}', 'factuur', '{verklaring}|voorwaarden', 'gebruik …4 website|site'],
    },
    {
      says: [
        'daartegen|hiertegen|ertegen …2 verzetten|te_verzetten|protesteren|verzet',
        'kunt|kun|kan|mag|mogen {u} …2 zich|je|u …3 tegen …8 verzetten',
      ],
      unless: ['besluit', 'aanslag', 'cookie*', 'wij|we …4 verzetten'],
    },
    {
      says: ['stoppen|stop wij|we|ik …2 ermee|daarmee|hiermee', 'aangeven|aan_te_geven|zeggen'],
      beside: [
        'wilt|wil|willen {u}? niet dat wij|we|ik …4 {gegevens} …4 gebruiken|gebruik|verwerken|verwerk',
      ],
      unless: ['cookie*', 'toestemming', 'analytics', 'nieuwsbrief*'],
    },
  ],
  part: [
    {
      says: [
        'schrappen|schrap|halen|haal …8 van|uit …4 lijst|lijsten|mailinglijst|maillijst|adressenlijst|bestand',
        'schrappen|schrap …2 uw|je|jouw adres|mailadres|naam',
        'niet …4 gecontacteerd|benaderd|gebeld|aangeschreven …2 worden|wordt',
      ],
      and: [['niet|geen|liever|langer'], ['wil|wilt|wenst|wens|willen|liever']],
      unless: ['toestemming', 'cookie*', 'derden', 'wij|we willen'],
    },
    {
      says: [
        'afmelden|uitschrijven|afmeldlink|uitschrijflink|afmeldknop',
        'niet langer|meer …6 {reclame}',
        'geen …4 {reclame} …4 meer',
        'af_te_melden|uit_te_schrijven voor|van …3 informatie*|dienst|service|berichten|mailings|mails|updates',
      ],
      unless: [
        'toestemming',
        'cookie*',
        'account',
        'akkoord',
        'lidmaatschap',
        'lid',
        'training',
        'ja gezegd|tegen',
        'zegt|zeg …4 ja',
        'les|toernooi|activiteit|activiteiten|wedstrijd|kamp|evenement',
        'cursus',
        'leden',
      ],
      nowhere: ['{perToestemming}'],
    },

    {
      says: [
        'afmeld*|uitschrijv*|uitschrijf*|uitzetten|afmeldlink|afmelden|af_te_melden|uit_te_schrijven',
      ],
      and: [['{reclame}', 'mail', 'mails', 'brief', 'berichten', '*brief']],
      unless: [
        'toestemming',
        'cookie*',
        'account',
        'ja gezegd|tegen',
        'bij|na|tot|sinds|door uitschrijving|afmelding|opzegging',
      ],
      nowhere: ['{perToestemming}'],
    },
    {
      says: ['mogelijkheid|kunt|kun|kan|kunnen|altijd|mogelijk …6 {afmelding}'],
      beside: ['{reclame}'],
      unless: ['toestemming', 'cookie*', 'akkoord', 'account', 'lid|lidmaatschap', 'training'],
      nowhere: ['{perToestemming}'],
    },
    { says: ['liever niet', 'wil …6 niet meer'], unless: ['toestemming', 'cookie*', 'akkoord'] },
    {
      says: [
        '{afmelding}',
        'niet meer|langer … ontvangen|ontvangt',
        'meld …4 af',
        'schrijf …6 uit',
      ],
      and: [['{reclame}', 'informatie', 'email*', 'mails', 'berichten', 'updates']],
      nowhere: ['{perToestemming}'],
      unless: ['toestemming', 'bij|na|tot|sinds|door uitschrijving|afmelding|opzegging'],
    },
    {
      says: ['niet …10 {reclame}', 'geen {reclame}'],
      and: [['laten weten', 'aangeven', 'aan te geven', 'kunt', 'kun', 'mail*', 'melden']],
      nowhere: ['{perToestemming}'],
      unless: ['cookie*', 'wij|we sturen|gebruiken'],
    },
    {
      says: [
        'geen prijs op|meer',
        'liever geen|niet|niets',
        'niet meer wilt|wil|willen',
        'geen …3 meer wilt|wil',
      ],
      and: [['laat|laten …4 weten', 'meld*|mail*|bel|geef|afmelden|klik', 'kenbaar', 'aangeven']],
      beside: ['{reclame}'],
      unless: ['toestemming', 'cookie*', 'akkoord', 'account'],
      nowhere: ['{perToestemming}'],
    },
    {
      says: [
        'niet|geen|liever …2 wilt|wil|willen dat? …3 *foto*|beelden|filmpje*|video* …10 geplaatst|gepubliceerd|gebruikt|online|verschijnen|gedeeld|genomen',
        'niet …2 wilt|wil|willen dat …3 *foto*|beelden|filmpje* …10',
        'wilt|wil|wenst {u} niet|liever_niet dat …3 *foto*|beelden|filmpje*|naam …10',
        '*foto|*fotos|beelden …8 liever niet|weg|verwijderd',
      ],
      and: [
        ['laat|laten …4 weten', 'meld*|mail*|bel|geef|contact|neem|vraag', 'kenbaar', 'aangeven'],
      ],
      unless: ['cookie*', 'klacht*', '{ap}'],
    },
    {
      says: ['wilt|wil {u} dat|dit|die|deze …3 niet …2', 'wilt|wil {u} liever niet …2'],
      and: [['zeg|zegt|meld|meldt|mail|mailt|bel|belt|geef|geeft', 'laat|laten …4 weten']],
      beside: ['mailen|bellen|sturen|stuur|foto*|uitnodig*', '{reclame}'],
      unless: ['toestemming', 'cookie*', 'akkoord', 'account'],
    },
    {
      says: ['stelt …3 geen prijs', 'geen …3 {reclame} …4 wilt|wil|krijgen|wenst'],
      unless: ['toestemming', 'cookie*', 'akkoord'],
      nowhere: ['{perToestemming}'],
    },
    {
      says: [
        'geen|niets …2 post|mails|berichten|mailings|informatie|reclame …6 wilt|wil|wenst|willen',
      ],
      and: [['laat|laten …4 weten', 'meld*|mail*|bel|geef|afmelden', 'kenbaar', 'aangeven|aan']],
      unless: ['toestemming', 'cookie*', 'akkoord', 'account', 'derden'],
      nowhere: ['{perToestemming}'],
    },
  ],
};
