/** Consent that is given by what one does: sending a form, ordering, joining. */
import type { Cue } from '../rules/cue.ts';

const DOES_NL = 'als|indien|wanneer|zodra|doordat|door|bij|met|wie';

export const legalBasisGiven: { readonly nl: readonly Cue[]; readonly en: readonly Cue[] } = {
  nl: [
    {
      says: [
        `${DOES_NL} …14 geeft|geef|verleent|verleen {u} …3 toestemming …2 om|voor|tot|dat|uw|je|jouw|deze …12`,
        'wie …10 geeft|verleent …3 toestemming …2 om|voor|tot …12',
        `${DOES_NL} …14 stemt|stem {u} …2 in met …4 opname|opslag|registratie|verwerking|verwerken|gebruik|bewaren …4 {gegevens}|{soort}`,
      ],
      and: [
        ['{gegevens}', '{soort}', '*bestand'],
        [
          'verstuurt|stuurt|indient|invult|invullen|in_te_vullen|overmaakt|verstrekt|opgeeft|achterlaat|bezorgt|inschrijft|inschrijving|aanmeldt|aanmelding|bestelt|bestelling|boekt|reserveert|contact|mailt|doet|aanvraagt|verzendt|verzenden|versturen|te_versturen|geeft|meldt|schrijft',
        ],
      ],
      unless: [
        'cookie*',
        'intrek*|trekken',
        '{kind}|ouder*',
        'geen|niet|zonder …3 toestemming',
        'foto*|video*|filmpje*',
        'ongevraagd|gevoelige|bijzondere',
        '{reclame}',
        '{verklaring}|voorwaarden',
        'als|indien|wanneer|zodra {u} …3 toestemming',
        'derden',
        'vrienden',
        'website|site|app|dienst|diensten …2 gebruikt|bezoekt|bezoeken|gebruiken',
      ],
      denied: 'no',
    },
  ],
  en: [
    {
      says: [
        'when|if|once|whenever …12 you …2 give|grant us|me? …3 permission|consent to|for …3 use|using|keep|keeping|store|storing|process|processing|hold|holding|record|contact|contacting …6',
        'when|if|once|whenever …12 you …2 agree|consent that? …1 we|i|our|the …4 use|uses|keep|keeps|store|stores|process|processes|hold|holds|record|records|contact|collect|collects|used|kept|stored|processed|held|recorded …6',
        'when|if|once|whenever …12 you …2 agree|consent to …1 us|our|the|me|being …4 use|using|keep|keeping|store|storing|process|processing|hold|holding|collecting|collection|recording|contacting|contacted …3 {data}|{kindOfData}|you|it|them|this|these',
      ],
      and: [
        ['{data}', '{kindOfData}'],
        [
          'send|sending|submit|submitting|fill|filling|complete|completing|sign|signing|join|joining|order|ordering|book|booking|register|registering|enquire|apply|applying|provide|providing|contact|contacting',
        ],
      ],
      unless: [
        'cookie*',
        'garden|parking|dog|field|premises',
        'withdraw*',
        '{child}|parent*',
        'do_not|dont|not …3 consent|agree|permission',
        'photo*|video*|image*',
        'unasked|unsolicited|sensitive|special',
        '{promotion}',
        'terms|conditions|{notice}',
        'third',
        'if|when|once you consent|agree',
        'use|using|visit|visiting|browse|browsing …2 website|site|app|service|services',
      ],
      denied: 'no',
    },
  ],
};
