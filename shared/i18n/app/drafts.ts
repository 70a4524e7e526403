/** Words of the one step by which a person says of several activities that they are done. */
import type { Language } from '../../domain/text.ts';

export interface DraftsMessages {
  /** How many are left out of the documents, and why. */
  readonly left: (count: number) => string;
  readonly say: string;
  readonly title: (count: number) => string;
  /** What was done, in the history. */
  readonly step: string;
  readonly help: string;
  readonly list: string;
  readonly all: string;
  readonly confirm: (count: number) => string;
  readonly cancel: string;
  readonly close: string;
  readonly done: (count: number) => string;
}

const nl: DraftsMessages = {
  left: (count) =>
    count === 1
      ? 'Eén verwerking is nog in voorbereiding. In het register staat daarvan alleen de naam en in de privacyverklaring niets, want u hebt nog niet aangegeven dat u dit doet.'
      : `${count} verwerkingen zijn nog in voorbereiding. In het register staan daarvan alleen de namen en in de privacyverklaring niets, want u hebt nog niet aangegeven dat u dit doet.`,
  say: 'Aangeven wat u doet',
  title: (count) => (count === 1 ? 'Doet u dit al?' : 'Wat doet u hiervan al?'),
  step: 'Aangegeven wat u doet',
  help: 'Kruis aan wat u doet. Dat komt in het register en, waar het klanten of personeel raakt, in de privacyverklaring. Voorstellen bevestigt u hiermee niet: tot u dat doet, staat daar dat het nog niet is vastgesteld.',
  list: 'Nog in voorbereiding',
  all: 'Dit alles doen wij',
  confirm: (count) =>
    count === 0
      ? 'Kruis eerst iets aan'
      : count === 1
        ? 'Ja, dit doen wij'
        : `Ja, deze ${count} doen wij`,
  cancel: 'Annuleren',
  close: 'Sluiten',
  done: (count) =>
    count === 1
      ? 'Eén verwerking is nu in gebruik en komt in het register. Wat daarin een voorstel is, wacht nog op uw antwoord.'
      : `${count} verwerkingen zijn nu in gebruik en komen in het register. Wat daarin een voorstel is, wacht nog op uw antwoord.`,
};

const en: DraftsMessages = {
  left: (count) =>
    count === 1
      ? 'One activity is still in preparation. The register has only its name and the privacy statement nothing of it, because you have not yet said that you do this.'
      : `${count} activities are still in preparation. The register has only their names and the privacy statement nothing of them, because you have not yet said that you do them.`,
  say: 'Say what you do',
  title: (count) => (count === 1 ? 'Do you already do this?' : 'Which of these do you already do?'),
  step: 'Said what you do',
  help: 'Tick what you do. It goes into the register and, where customers or staff are concerned, into the privacy statement. This confirms no suggestions: until you do, it says there that it is not yet established.',
  list: 'Still in preparation',
  all: 'We do all of this',
  confirm: (count) =>
    count === 0
      ? 'Tick something first'
      : count === 1
        ? 'Yes, we do this'
        : `Yes, we do these ${count}`,
  cancel: 'Cancel',
  close: 'Close',
  done: (count) =>
    count === 1
      ? 'One activity is now in use and goes into the register. What is a suggestion in it still waits for your answer.'
      : `${count} activities are now in use and go into the register. What is a suggestion in them still waits for your answer.`,
};

export const draftsMessages: Readonly<Record<Language, DraftsMessages>> = { nl, en };
