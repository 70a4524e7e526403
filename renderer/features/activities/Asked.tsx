import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { setAt, setChosen } from '../../state/activity-table.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { CopyToFile } from '../../widgets/copy-to-file/CopyToFile.tsx';
import { BulkDrawer } from './BulkDrawer.tsx';
import { TemplateDrawer } from './TemplateDrawer.tsx';
import type { Work } from './use-work.ts';

/** What is asked beside the table before something is done. */
export function Asked({ file, work }: { readonly file: string; readonly work: Work }) {
  const messages = useMessages(activitiesMessages);
  const { asking, ask, tell } = work;
  const shared = { file, onClose: () => ask(undefined), onDone: tell };
  const added = (ids: readonly string[], sequence: number | undefined) => {
    const [first] = ids;
    if (first === undefined) return;
    setAt(first);
    if (ids.length === 1) {
      goToScreen(screenHref(file, 'activities', first));
      return;
    }
    setChosen(new Set(ids));
    tell({ text: messages.added(ids.length), sequence });
  };
  switch (asking?.kind) {
    case 'change':
    case 'end':
      return <BulkDrawer {...shared} ids={asking.ids} toEnd={asking.kind === 'end'} />;
    case 'copy':
      return <CopyToFile file={file} ids={asking.ids} onClose={shared.onClose} />;
    case 'templates':
      return <TemplateDrawer onClose={shared.onClose} onAdded={added} />;
    default:
      return null;
  }
}
