import { Menu } from '@mantine/core';
import {
  IconArrowLeft,
  IconBuildingStore,
  IconChecklist,
  IconCookie,
  IconFileSearch,
  IconFiles,
  IconFileText,
  IconHistory,
  IconIdBadge2,
  IconLayoutDashboard,
  IconListDetails,
  IconMailForward,
  IconServer2,
  IconSettings,
  IconShieldCheck,
  IconWorld,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Label } from '../../../renderer/components/Label.tsx';
import { SaveState } from '../../../renderer/components/SaveState.tsx';
import { Shell } from '../../../renderer/shell/Shell.tsx';
import { type Section, shellMessages } from '../../../shared/i18n/app/shell.ts';

const messages = shellMessages.nl;
const nothing = () => undefined;

const icons: Readonly<Record<Section, typeof IconWorld>> = {
  overview: IconLayoutDashboard,
  activities: IconListDetails,
  parties: IconBuildingStore,
  transfers: IconWorld,
  systems: IconServer2,
  measures: IconShieldCheck,
  cookies: IconCookie,
  organisation: IconIdBadge2,
  statement: IconFileText,
  reader: IconFileSearch,
  findings: IconChecklist,
  documents: IconFiles,
  versions: IconHistory,
  client: IconMailForward,
};

const counts: Partial<Record<Section, number>> = {
  activities: 17,
  parties: 12,
  transfers: 1,
  systems: 6,
  measures: 9,
  cookies: 3,
  findings: 14,
};

function item(section: Section) {
  const Icon = icons[section];
  const count = counts[section];
  return {
    id: section,
    label: messages.sections[section],
    href: `#/${section}`,
    icon: <Icon size={18} stroke={1.6} aria-hidden />,
    count:
      count === undefined
        ? undefined
        : {
            value: count,
            text:
              section === 'findings' ? messages.openFindings(count, false) : messages.items(count),
          },
  };
}

const navigation = {
  groups: [
    (
      [
        'overview',
        'activities',
        'parties',
        'transfers',
        'systems',
        'measures',
        'cookies',
        'organisation',
      ] as const
    ).map(item),
    (['statement', 'findings', 'documents', 'versions', 'client'] as const).map(item),
  ],
  foot: [
    {
      id: 'library',
      label: messages.allFiles,
      href: '#/library',
      icon: <IconArrowLeft size={18} stroke={1.6} aria-hidden />,
    },
    {
      id: 'settings',
      label: messages.settings,
      href: '#/settings',
      icon: <IconSettings size={18} stroke={1.6} aria-hidden />,
    },
  ],
};

function Switcher() {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Label
          name="Bakkerij De Halm B.V."
          detail="Dossier 07 · KvK 12345678"
          action={messages.switchFile}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item>Autorijschool Rondom</Menu.Item>
        <Menu.Item>B&amp;B De Oude Pastorie</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The window in a client file, as the screens of the app will have it. */
export function Frame({
  section,
  children,
}: {
  readonly section: Section;
  readonly children: ReactNode;
}) {
  return (
    <Shell
      place={section}
      title={messages.sections[section]}
      file="Bakkerij De Halm B.V."
      navigation={navigation}
      current={section}
      switcher={<Switcher />}
      search={{ label: messages.searchInFile, keys: messages.searchKey(false), onOpen: nothing }}
      state={
        <SaveState
          label={messages.saveState}
          saved={{ state: 'saved', text: messages.saved }}
          folder={{ state: 'upToDate', text: messages.inFolder('14:32') }}
        />
      }
      steps={{ undo: nothing, redo: undefined }}
      onHelp={nothing}
    >
      {children}
    </Shell>
  );
}
