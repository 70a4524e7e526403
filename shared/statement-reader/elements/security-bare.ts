/** Sentences that say that data are kept safe, and not by what. */
import type { Spoken, SpokenStatement } from '../rules/spoken.ts';
import type { Shown } from './element.ts';

const KEPT_SAFE =
  /^(?:protect|protects|protecting|protected|protection|safe|safely|secure|secured|securely|bescherm|beschermt|beschermen|beschermd|bescherming|veilig)$/u;
/** What is done, what it is done to, or who is kept out: then it is told by what. */
const BY_WHAT =
  /measure|maatregel|factor|verificat|authentic|hash|pseudonym|vergrendel|iso ?27001|nen ?7510|fireproof|beveilig|password|wachtwoord|crypt|versleutel|techni|organi[sz]a|autori|author|bevoegd|^(?:ssl|https|tls|\p{L}*servers?|firewalls?|virus\p{L}*|antivirus|\p{L}*access|toegang\p{L}*|steps?|stappen|procedures?|policies|training|trained|locked|lock|slot|afgesloten|\p{L}*kast(?:en)?|\p{L}*kluis|\p{L}*lades?|\p{L}*sleutels?|certifica\p{L}*|reservekopie\p{L}*|archief|ruimten?|kantoor|vault|strongbox|cupboards?|drawers?|rooms?|doors?|getraind|geschoold|opgeleid|geïnstrueerd|geinstrueerd|train|trains|rollen|laptops?|schijf|schijven|disks?|phones?|telefoons?|tablets?|safeguards?|waarborgen|backups?|systems?|\p{L}*syste(?:em|men)|software|computers?|drives?|cloud|cabinets?|offices?|environment|omgeving|verbinding|connection|staff|medewerkers?|personeel|iso\p{L}*|2fa|mfa|website|site|gdpr|avg|regels|rules|standards?|facilities|physical|fysieke?|electronic\p{L}*|manual|hardware|database|paper|place|location|plek|plaats|hosting|providers?|derden)$/u;

/** A thing with a lock, and not the word that praises. */
const IN_A_SAFE = /\bin (?:a|an|the|our|my|his|her) (?:\p{L}+ )?safe\b(?! (?:place|way|manner))/u;

const isBare = ({ words, led, passage }: Spoken): boolean => {
  const own = words.slice(led);
  if (IN_A_SAFE.test(passage.text)) return false;
  return (
    own.some(({ word }) => KEPT_SAFE.test(word)) && !own.some(({ word }) => BY_WHAT.test(word))
  );
};

/** "We keep your data safe and secure": of what is done for it nothing is told. */
export function withoutBare({ full, part }: Shown, { spoken }: SpokenStatement): Shown {
  const bare = new Set(full.filter((index) => isBare(spoken[index] as Spoken)));
  return {
    full: full.filter((index) => !bare.has(index)),
    part: [...new Set([...part, ...bare])].sort((a, b) => a - b),
  };
}
