import type { Cues } from '../rules/cue.ts';

const HOME_NL = 'europa|eu|eer|nederland|belgie|unie|landsgrenzen|europese';
const HOME_EN = 'uk|eu|eea|europe|netherlands|belgium|ireland|country|britain|union';
const ABOARD_EN = 'uk|eu|eea|europe|european';

const OTHER_NL: readonly string[] = [
  'tenzij|behalve|uitgezonderd',
  'klant|klanten|reis|reizen|pakket|pakketten|bezorg*|verzendkosten|producten|zending',
  'geldig|van_kracht',
  'hoewel|maar|echter',
];
const OTHER_EN: readonly string[] = [
  'unless|except|apart_from',
  'although|though|but|however',
  'parcel|parcels|goods|orders|products|students|travel|trip|visa|law|force',
];

/** A decision of the Commission, or its clauses, without their name in law. */
const PROTECTED_NL: readonly string[] = [
  'europese commissie|unie vindt|vinden|noemt|acht …1 de|het …1 bescherming|privacy|niveau …6 goed_genoeg|voldoende|veilig_genoeg|in_orde',
  'vaste|vast|standaard contract|contracten|afspraken …1 van de europese commissie',
];
const PROTECTED_EN: readonly string[] = [
  'european commission|union finds|considers|calls the|its …1 protection|privacy|level …6 good_enough|sufficient|safe_enough',
  'fixed|standard contract|contracts|agreement of|from the european commission',
];

/** That the data stay at home, or that those who get them do not: said of data, of all, or as an entry of a table. */
export const thirdCountryStays: { readonly full: Cues; readonly part: Cues } = {
  full: {
    nl: [
      { says: PROTECTED_NL, unless: ['tenzij|behalve|uitgezonderd', 'zonder'], denied: 'no' },
      {
        says: [
          `{gegevens}|alles|ze|deze|bestanden|dossiers …3 blijft|blijven …4 binnen|in …2 ${HOME_NL}`,
          `{gegevens}|alles|niets|niks|ze …3 verlaat|verlaten …4 ${HOME_NL}`,
        ],
        unless: OTHER_NL,
      },
      {
        says: [
          `doorgifte|*doorgifte|overdracht …3 buiten …3 ${HOME_NL} …2 nee|geen|niet|nvt|n_v_t`,
          'doorgifte|overdracht …2 aan|naar …1 derde|andere landen …2 nee|geen|niet|nvt',
        ],
        unless: ['tenzij|behalve|uitgezonderd', 'zonder'],
      },
    ],
    en: [
      { says: PROTECTED_EN, unless: ['unless|except|apart_from', 'without'], denied: 'no' },
      {
        says: [
          `not|no|never use|have|send …4 outside|out_of …2 ${HOME_EN}`,
          `{data}|everything|it|they …3 stay|stays|remain|remains|kept …3 in|within|inside …2 ${ABOARD_EN}`,
          `{data}|everything|nothing|it|they …3 never|not|ever …1 leave|leaves …2 ${HOME_EN}`,
        ],
        and: [
          [
            '{data}',
            'everything|nothing',
            'server|servers|stored|held|kept',
            'services|suppliers|providers|tools',
          ],
        ],
        unless: OTHER_EN,
      },
      {
        says: [
          `transfer|transfers outside|out_of …3 ${HOME_EN} …2 none|no|not_applicable|nil`,
          'international|overseas transfer|transfers …2 none|no|not_applicable|nil',
        ],
        unless: ['unless|except|apart_from', 'without'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          '{service}|leverancier*|*leverancier|*dienst|dienst|diensten|programma*|software|tool*|*partner|*provider|bedrijf …8 uit|in de|het? vs|usa|verenigde_staten|amerika|verenigd_koninkrijk|india|canada',
          'servers|server|datacenters|datacenter …5 over|op de hele|heel wereld',
          'servers|server|datacenters|datacenter …5 wereldwijd',
        ],
        unless: [...OTHER_NL, 'niet|geen|nooit', 'klanten|leden|gasten', 'levertijd'],
      },
      {
        says: ['vs|usa|verenigde_staten|amerika|canada|india|zwitserland|verenigd_koninkrijk'],
        in: ['row'],
        and: [['{ontvangers}|{service}|nieuwsbrief*|hosting|opslag|cloud|boekhouding|software']],
        unless: ['verzend*|levertijd|bezorg*', 'klanten|leden', 'prijs|tarief'],
      },
    ],
    en: [
      {
        says: [
          '{service}|tools|tool|services|software|programs|programmes|providers|suppliers …6 come|comes|is|are|based|located …2 from|in the? america|usa|united_states|india|canada|china',
          'servers|data_centres|data_centers …5 around|across|all_over the world|globe',
        ],
        unless: [...OTHER_EN, 'not|never|no|none', 'visitors|customers|members|clients|guests'],
      },
      {
        says: [
          'host|hosts|hosting|hosting_provider|website_host|email_provider|mailing_service|booking_system|platform|provider …2 is|are …2 in|from …1 {outsideEea}',
        ],
        unless: [...OTHER_EN, 'not|never|no|none', 'events|host_family|families'],
      },
      {
        says: ['usa|us|united_states|america|canada|india|switzerland'],
        in: ['row'],
        and: [['{receivers}|{service}|newsletter|hosting|storage|cloud|bookkeeping|software']],
        unless: ['delivery|shipping|postage', 'contact us', 'tell|ask|email|call us'],
      },
      {
        says: [
          '{data} …8 on|in their|our|its|my? uk|eu|eea|european|irish|british|dutch|german …1 server|servers|data_centre|data_centres|datacentre',
        ],
        unless: OTHER_EN,
        denied: 'no',
      },
      {
        says: [
          '{others}|they|companies|servers …3 is|are|may_be|based|located …4 outside …3 uk|eu|eea|europe',
        ],
        unless: ['visitors|customers|members|clients|students', 'not|never|no|none'],
      },
    ],
  },
};
