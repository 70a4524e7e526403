/** Words of what asks for attention on every screen of a client file. */
import type { Language } from '../../domain/text.ts';

type Recovery = 'published' | 'keptBoth' | 'damaged';

export interface FrameMessages {
  readonly lost: string;
  readonly silent: string;
  readonly unreachable: string;
  readonly gone: string;
  readonly putAgain: string;
  readonly close: string;
  readonly later: string;
  readonly recovery: Readonly<Record<Recovery, string>>;
  /** Of work in another copy of the client file than the one that opens. */
  readonly recoveryElsewhere: Readonly<Record<Recovery, (path: string) => string>>;
  /** The app works in a copy of what the user gave. */
  readonly copied: (name: string) => string;
  readonly conflictTitle: string;
  readonly conflict: string;
  readonly keepBoth: string;
  readonly notFound: string;
}

const nl: FrameMessages = {
  lost: 'De app start even opnieuw. Wat bewaard was, is er nog. U kunt zo verder.',
  silent:
    'Dit duurt langer dan gewoon. Wat bewaard was, is veilig. Wacht even: blijft de app stil, dan begint hij binnen een halve minuut vanzelf opnieuw.',
  unreachable:
    'Uw map is niet bereikbaar of niet te beschrijven. Alles is bewaard op deze computer; we proberen het steeds opnieuw. Zet de map terug, sluit de schijf weer aan of geef uzelf schrijfrechten.',
  gone: 'Dit dossier is weg uit uw map. Misschien is het verwijderd, verplaatst of hernoemd. Alles is bewaard op deze computer. Zet het opnieuw in de map om het daar te houden.',
  putAgain: 'Opnieuw in de map zetten',
  close: 'Sluiten',
  later: 'Later kiezen',
  recovery: {
    published:
      'De vorige keer stopte de app voordat uw map was bijgewerkt. Dat is nu gebeurd. Er is niets verloren.',
    keptBoth:
      'De vorige keer stopte de app, en in uw map was het dossier intussen gewijzigd. U ziet nu wat in uw map staat. Wat hier bewaard was, ligt apart.',
    damaged:
      'De vorige keer stopte de app en liet een werkbestand achter dat niet te lezen is. U ziet nu wat in uw map staat. Het werkbestand ligt apart.',
  },
  recoveryElsewhere: {
    published: (path) =>
      `De vorige keer stopte de app voordat dit bestand was bijgewerkt: ${path}. Dat is nu gebeurd: uw laatste werk staat daar. U ziet nu een ander bestand van hetzelfde dossier. Daarin is niets gewijzigd.`,
    keptBoth: (path) =>
      `De vorige keer stopte de app voordat dit bestand was bijgewerkt: ${path}. Dat lukte nu ook niet, dus uw laatste werk ligt apart. U ziet nu een ander bestand van hetzelfde dossier. Daarin is niets gewijzigd.`,
    damaged: (path) =>
      `De vorige keer stopte de app en liet een werkbestand achter dat niet te lezen is. Het hoorde bij dit bestand: ${path}. Het werkbestand ligt apart. U ziet nu een ander bestand van hetzelfde dossier.`,
  },
  copied: (name) =>
    `U werkt in een kopie van ${name}. Die staat in uw map. Het bestand dat u koos, blijft zoals het is.`,
  conflictTitle: 'Er zijn twee versies',
  conflict:
    'Dit dossier is in uw map gewijzigd terwijl u hier werkte. Er is niets overschreven. Bewaart u ze allebei? Dan wordt uw versie een eigen dossier, en opent hier de versie uit uw map.',
  keepBoth: 'Allebei bewaren',
  notFound: 'Dit scherm bestaat niet.',
};

const en: FrameMessages = {
  lost: 'The app is starting again. What was saved is still there. You can go on in a moment.',
  silent:
    'This takes longer than usual. What was saved is safe. Please wait: if the app stays silent, it starts again by itself within half a minute.',
  unreachable:
    'Your folder cannot be reached or written to. Everything is saved on this computer; we keep trying. Put the folder back, connect the drive again or give yourself the right to write.',
  gone: 'This client file is gone from your folder. Perhaps it was deleted, moved or renamed. Everything is saved on this computer. Put it in the folder again to keep it there.',
  putAgain: 'Put it in the folder again',
  close: 'Close',
  later: 'Choose later',
  recovery: {
    published:
      'Last time the app stopped before your folder was up to date. It is now. Nothing was lost.',
    keptBoth:
      'Last time the app stopped, and the file in your folder had changed meanwhile. You now see what is in your folder. What was saved here is kept apart.',
    damaged:
      'Last time the app stopped and left a working file that cannot be read. You now see what is in your folder. The working file is kept apart.',
  },
  recoveryElsewhere: {
    published: (path) =>
      `Last time the app stopped before this file was up to date: ${path}. It is now: your latest work is there. You now see another file of the same client. Nothing in it was changed.`,
    keptBoth: (path) =>
      `Last time the app stopped before this file was up to date: ${path}. That did not work now either, so your latest work is kept apart. You now see another file of the same client. Nothing in it was changed.`,
    damaged: (path) =>
      `Last time the app stopped and left a working file that cannot be read. It belonged to this file: ${path}. The working file is kept apart. You now see another file of the same client.`,
  },
  copied: (name) =>
    `You work in a copy of ${name}. It is in your folder. The file that you chose stays as it is.`,
  conflictTitle: 'There are two versions',
  conflict:
    'This client file changed in your folder while you worked here. Nothing was overwritten. Keep both? Then your version becomes a client file of its own, and the version in your folder opens here.',
  keepBoth: 'Keep both',
  notFound: 'This screen does not exist.',
};

export const frameMessages: Readonly<Record<Language, FrameMessages>> = { nl, en };
