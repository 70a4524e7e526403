/** That the organisation is itself a veterinary practice: its patients are no people. A vet who is called for help says nothing. */
const PRACTICE_NL =
  'dierenkliniek*|dierenartspraktijk*|dierenartsenpraktijk*|dierenziekenhuis|paardenkliniek*';
const PRACTICE_EN =
  'veterinary_practice|veterinary_surgery|veterinary_clinic|veterinary_hospital|veterinary_centre|veterinary_group|veterinary_services|vet_practice|vet_clinic|vet_surgery|animal_hospital';

/** Its name alone, as a title. */
export const NAMED_PRACTICE_NL: readonly string[] = [PRACTICE_NL];
export const NAMED_PRACTICE_EN: readonly string[] = [PRACTICE_EN];

export const ANIMAL_PRACTICE_NL: readonly string[] = [
  `onze|mijn|deze|dit ${PRACTICE_NL}`,
  `wij|we|ik als|is|zijn|ben …3 dierenarts|dierenartsen|${PRACTICE_NL}`,
  `{verklaring} …4 ${PRACTICE_NL}`,
  `${PRACTICE_NL} …4 behandelt|verwerkt|bewaart|gebruikt|verzamelt|respecteert|hecht|vindt|verantwoordelijk|gevestigd`,
];

export const ANIMAL_PRACTICE_EN: readonly string[] = [
  `our|this ${PRACTICE_EN}`,
  `we|i are|am …4 veterinary_surgeon|veterinary_surgeons|vets|${PRACTICE_EN}`,
  `who_we_are|about_us|welcome_to|{notice} …4 ${PRACTICE_EN}`,
  `${PRACTICE_EN} …2 cares|treats|collects|uses|keeps|holds|stores|processes|respects|takes|values|understands|privacy|limited|ltd|llp|we|our`,
  'rcvs',
];
