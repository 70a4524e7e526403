import type { Cue } from '../rules/cue.ts';

/** Consent that is a condition of some of the work: "if you have agreed, we may send you offers". */
export const legalBasisConditional: { readonly nl: readonly Cue[]; readonly en: readonly Cue[] } = {
  nl: [
    {
      says: [
        'vragen|vraag …6 eerst|vooraf|altijd? …2 of {u} …4 goed_vindt|goedvindt|goed_vinden|akkoord|instemt',
      ],
      and: [['foto*|naam|namen|publi*|plaats*|beeld*|{reclame}|*lijst|lijst', '{gegevens}']],
      unless: ['cookie*', '{kind}', 'ouder*', 'derden', 'intrek*'],
    },
    {
      says: [
        'als|indien|wanneer|mits|zodra|tenzij {u} …8 toestemming|akkoord|instem*|toegestemd|ingestemd|goedgekeurd',
        'als|indien|wanneer|mits|zodra|tenzij …4 {u} …4 toestemming|akkoord …3 gegeven|geeft|gaf|gegaan|gaat|verleend|verleent|bent',
        'akkoord dat …6 beeldmateriaal|foto*|video*|filmpje*|opnames|naam …6 maakt|maken|gebruikt|gebruiken|plaatst|plaatsen|mag|mogen',
        'voor de|het …3 plaatsing|publicatie|publiceren|plaatsen …6 toestemming',
      ],
      unless: [
        'cookie*',
        'voorwaarden',
        'intrek*',
        'in te trekken',
        '{kind}',
        'ouder*',
        'derden',
        'gebruik|verlaat|bezoek|maak …4 website|site|dienst|diensten|app',
        'later|toekomst',
      ],
    },
    {
      says: [
        'foto*|filmpje*|video*|beeldmateriaal …10 alleen|enkel|uitsluitend|pas|slechts|nooit|niet …10 als|wanneer|indien|mits|tenzij|nadat|met|zonder …5 akkoord|toestemming|toestemmen|goedvinden|instemmen',
        'alleen|enkel|uitsluitend|pas|slechts|nooit|geen …2 foto*|filmpje*|video*|beeldmateriaal …12 als|wanneer|indien|mits|tenzij|nadat|met|zonder …5 akkoord|toestemming|toestemmen|goedvinden|instemmen',
      ],
      unless: [
        'cookie*',
        'intrek*',
        'recht|rechten',
        'derden',
        'jonger|onder|leeftijd',
        'overnemen|auteursrecht*',
      ],
    },
  ],
  en: [
    {
      says: [
        'if|where|when|once|provided|unless you|members|parents|clients|customers …2 consent|consented|agree|agreed|opt|opted …10',
        'if|where|when|once|provided …2 you …3 give|given|gave|granted …3 consent|permission',
        'ask …4 permission|consent before|first …8',
        'agree|agreed that we may|can …8 photo*|film*|image*|name|publish',
      ],
      /** What may be done at the house of the reader, or with what is theirs. */
      aside: [
        'permission|consent us? to enter|park|visit|walk|stay|cut|repair|climb|ride|drive|treat|build|dig|deliver|leave|open',
      ],
      and: [['we', 'i', 'us', 'our', 'may', 'will', 'only']],
      unless: [
        'cookie*',
        'terms',
        'withdraw*',
        '{child}',
        'third',
        'object',
        'right',
        'erase*',
        'not use|visit',
        'leave …3 website|site',
      ],
    },
    {
      says: [
        'only|never …8 photo*|picture*|image*|video*|name|newsletter* …10 with|without your|their|parental …2 consent|permission',
        'photo*|picture*|image*|video*|newsletter* …6 only …6 with your|their …2 consent|permission',
      ],
      unless: ['cookie*', 'withdraw*', 'third', 'right'],
    },
  ],
};
