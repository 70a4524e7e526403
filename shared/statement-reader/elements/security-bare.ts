/** Sentences that say that data are kept safe, and not by what. */
import type { Spoken, SpokenStatement } from '../rules/spoken.ts';
import type { Shown } from './element.ts';

const KEPT_SAFE =
  /^(?:protect|protects|protecting|protected|protection|safe|safely|secure|secured|securely|bescherm|beschermt|beschermen|beschermd|bescherming|veilig)$/u;
/** What is done, what it is done to, or who is kept out: then it is told by what. */
const BY_WHAT =
  /measure|maatregel|factor|fireproof|beveilig|password|wachtwoord|crypt|versleutel|techni|organi[sz]a|autori|author|bevoegd|^(?:ssl|https|tls|\p{L}*servers?|firewalls?|virus\p{L}*|antivirus|\p{L}*access|toegang\p{L}*|steps?|stappen|procedures?|policies|training|trained|locked|lock|slot|afgesloten|kast|kluis|safeguards?|waarborgen|backups?|systems?|\p{L}*syste(?:em|men)|software|computers?|drives?|cloud|cabinets?|offices?|environment|omgeving|verbinding|connection|staff|medewerkers?|personeel|iso\p{L}*|2fa|mfa|website|site|gdpr|avg|regels|rules|standards?|facilities|physical|fysieke?|electronic\p{L}*|manual|hardware|database|paper|place|location|plek|plaats|hosting|providers?|derden)$/u;

const isBare = ({ words, led }: Spoken): boolean => {
  const own = words.slice(led);
  return (
    own.some(({ word }) => KEPT_SAFE.test(word)) && !own.some(({ word }) => BY_WHAT.test(word))
  );
};

/** "We keep your data safe and secure": of what is done for it nothing is told. */
export function withoutBare({ full, part }: Shown, { spoken }: SpokenStatement): Shown {
  const bare = full.filter((index) => isBare(spoken[index] as Spoken));
  return {
    full: full.filter((index) => !bare.includes(index)),
    part: [...new Set([...part, ...bare])].sort((a, b) => a - b),
  };
}
