import { useMemo, useRef } from 'react';
import { cookiesMessages } from '../../../shared/i18n/app/cookies.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import type { DataColumn } from '../../components/data-table/columns.ts';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { createRow, useFile } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { nextRank } from '../../widgets/new-row.ts';
import { AddByName } from '../../widgets/record/AddByName.tsx';
import { Attention, attentionWeight } from '../../widgets/record/Attention.tsx';
import { duplicate } from '../../widgets/record/duplicate.ts';
import { RecordList } from '../../widgets/record/RecordTable.tsx';
import { SingleSection } from '../../widgets/record/SingleSection.tsx';
import { useVisits } from '../../widgets/use-visits.ts';
import classes from './Cookies.module.css';
import { EmbedsSection } from './EmbedsSection.tsx';
import { type CookieLine, useCookieLines } from './use-cookie-lines.ts';

const section = () => 'cookies';

/** The cookies, how the choice is asked, and what else visitors meet. */
export function WebsitePage({ file }: { readonly file: string }) {
  const messages = useMessages(cookiesMessages);
  const title = useMessages(shellMessages).sections.cookies;
  const main = useFile((state) => state.language);
  const { copyOf } = useMessages(recordMessages);
  const page = useRef<HTMLDivElement>(null);
  useVisits(page, section);
  const lines = useCookieLines();
  const columns = useColumns();
  const add = async (name: string) => {
    const made = await createRow('cookie', { name: { [main]: name }, rank: nextRank('cookie') });
    if (made.reply.ok) goToScreen(screenHref(file, 'cookies', made.id));
  };
  const adding = (
    <AddByName
      primary
      action="cookies.add"
      label={messages.add}
      field={messages.nameField}
      onAdd={(name) => void add(name)}
    />
  );
  return (
    <Screen>
      <ScreenTitle title={title} actions={lines.length > 0 && adding} />
      <div className={classes.list}>
        <RecordList
          file={file}
          section="cookies"
          entityOf={entityOf}
          rows={lines}
          columns={columns}
          nameOf={nameOf}
          textOf={textOf}
          onDuplicate={({ id, name }) =>
            void duplicate('cookie', id, { name: { [main]: copyOf(name) } }, 'cookies')
          }
          empty={messages.empty}
          add={adding}
        />
      </div>
      <div ref={page}>
        <Sheet flush label={messages.website}>
          <SingleSection
            entity="cookieBanner"
            {...messages.sections.banner}
            section="cookies"
            fields={[
              {
                field: 'answer',
                label: messages.anyCookies,
                unknown: messages.anyCookiesUnknown,
              },
              { field: 'tool' },
              { field: 'howToChange' },
              { field: 'refuseInFirstLayer' },
              { field: 'switchOff' },
              { field: 'consequence' },
            ]}
          />
          <SingleSection
            entity="siteUse"
            {...messages.sections.siteUse}
            fields={[
              { field: 'anonymousUse' },
              { field: 'anonymousText' },
              { field: 'externalLinks' },
              { field: 'shareButtons' },
              { field: 'serviceMessages' },
            ]}
          />
          <EmbedsSection />
        </Sheet>
      </div>
    </Screen>
  );
}

const entityOf = () => 'cookie' as const;
const nameOf = ({ name }: CookieLine): string => name;
const textOf = ({ name, category, purpose, party, consent }: CookieLine): string =>
  [name, category, purpose, party, consent].join(' ');

function useColumns(): readonly DataColumn<CookieLine>[] {
  const { columns: head } = useMessages(cookiesMessages);
  const { attention } = useMessages(recordMessages);
  return useMemo((): readonly DataColumn<CookieLine>[] => {
    const text = (
      id: 'name' | 'category' | 'purpose' | 'party' | 'lifetime' | 'consent',
      width: number,
    ): DataColumn<CookieLine> => ({
      id,
      header: head[id],
      width,
      strong: id === 'name',
      cell: (line) => line[id],
      sortBy: (line) => line[id] || undefined,
    });
    return [
      text('name', 210),
      text('category', 120),
      text('purpose', 224),
      text('party', 190),
      text('lifetime', 130),
      text('consent', 150),
      {
        id: 'attention',
        header: attention,
        width: 116,
        least: 84,
        cell: ({ attention: counts }) => <Attention counts={counts} />,
        sortBy: ({ attention: counts }) => attentionWeight(counts),
      },
    ];
  }, [head, attention]);
}
