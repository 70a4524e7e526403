import { useState } from 'react';
import { documentsScreenMessages } from '../../../shared/i18n/app/documents.ts';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { SplitScreen } from '../../components/SplitScreen.tsx';
import { useFile } from '../../state/file.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useToldQuery } from '../../state/refusal.ts';
import { today } from '../../state/today.ts';
import { DraftsNote } from '../../widgets/drafts/DraftsNote.tsx';
import { DocumentList } from './DocumentList.tsx';
import classes from './Documents.module.css';
import { Export } from './Export.tsx';
import { OfVersion } from './OfVersion.tsx';
import { OrderOptions } from './OrderOptions.tsx';
import { chosenOf, extrasOf, firstOrder, isPaper, type Order, wantedOf } from './order.ts';
import { PreviewPane } from './PreviewPane.tsx';
import { useDocumentNames } from './use-document-names.ts';
import { usePageCounts } from './use-page-counts.ts';
import { usePdfPreview } from './use-pdf-preview.ts';

/** What is made of the register: chosen on one side, as it comes out of the printer on the other. */
export function DocumentsScreen({
  file,
  record,
}: {
  readonly file: string;
  /** Id of a version that they are made of, in the place of the register of now. */
  readonly record?: string | undefined;
}) {
  const messages = useMessages(documentsScreenMessages);
  const ui = useLanguage();
  const main = useFile((state) => state.language);
  const [asked, setOrder] = useState<Order>(() => firstOrder(main));
  // Of a version the registers are made, and the public sees none.
  const order = record !== undefined && asked.profile === 'public' ? firstOrder(main) : asked;
  const [looked, setLooked] = useState<string>();
  const date = today();
  const { profile } = order;
  const of = record === undefined ? {} : { version: record };
  const query = useToldQuery('documents.plan', { file, profile, language: ui, date, ...of });
  const plan = query.value ?? [];
  const chosen = chosenOf(order, plan);
  const nameOf = useDocumentNames();
  const shown = plan.find(({ name }) => name === looked) ?? chosen[0] ?? plan[0];
  const language = order.languages[0] ?? main;
  const preview = usePdfPreview(
    shown && {
      file,
      documents: [wantedOf(shown)],
      profile,
      languages: [language],
      date,
      ...extrasOf(order),
      ...of,
    },
  );
  const counts = usePageCounts(
    { file, profile, language, date, ...extrasOf(order), ...of },
    plan,
    shown && preview.pdf && { planned: shown, pages: preview.pdf.numPages },
  );

  return (
    <SplitScreen
      width="31rem"
      label={shown ? nameOf(shown) : messages.title}
      first={
        <div className={classes.settings}>
          <ScreenTitle title={messages.title} />
          {record === undefined ? <DraftsNote /> : <OfVersion file={file} version={record} />}
          <DocumentList
            plan={plan}
            isLoaded={query.value !== undefined}
            chosen={chosen}
            shown={shown}
            counts={counts}
            toPapers={screenHref(file, 'client')}
            onChoose={(names) => setOrder({ ...order, chosen: names })}
            onShow={setLooked}
          />
          <OrderOptions order={order} onOrder={setOrder} isOfVersion={record !== undefined} />
          <Export {...{ file, date, order, plan, chosen, of }} />
        </div>
      }
      second={
        <PreviewPane
          title={
            shown &&
            (isPaper(shown) ? nameOf(shown) : `${nameOf(shown)}, ${messages.withProfile[profile]}`)
          }
          preview={preview}
        />
      }
    />
  );
}
