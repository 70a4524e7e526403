import {
  IconArrowLeft,
  IconBuildingStore,
  IconChecklist,
  IconCookie,
  IconFileSearch,
  IconFiles,
  IconFileText,
  IconHistory,
  IconId,
  IconLayoutDashboard,
  IconListDetails,
  IconMailForward,
  IconServer,
  IconSettings,
  IconShieldCheck,
  IconWorld,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Section, ShellMessages } from '../../shared/i18n/app/shell.ts';
import type { NavigationItem } from './navigation.ts';

const look = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** The sign of each section of a client file. */
export const sectionIcons: Readonly<Record<Section, ReactNode>> = {
  overview: <IconLayoutDashboard {...look} />,
  activities: <IconListDetails {...look} />,
  parties: <IconBuildingStore {...look} />,
  transfers: <IconWorld {...look} />,
  systems: <IconServer {...look} />,
  measures: <IconShieldCheck {...look} />,
  cookies: <IconCookie {...look} />,
  organisation: <IconId {...look} />,
  statement: <IconFileText {...look} />,
  reader: <IconFileSearch {...look} />,
  findings: <IconChecklist {...look} />,
  documents: <IconFiles {...look} />,
  versions: <IconHistory {...look} />,
  client: <IconMailForward {...look} />,
};

/** What stands at the foot of the navigation. */
export const footItems = (messages: ShellMessages): readonly NavigationItem[] => [
  { id: 'library', label: messages.allFiles, href: '#/', icon: <IconArrowLeft {...look} /> },
  {
    id: 'settings',
    label: messages.settings,
    href: '#/settings',
    icon: <IconSettings {...look} />,
  },
];
