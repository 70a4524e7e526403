import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef } from 'react';
import { shellMessages } from '../../shared/i18n/app/shell.ts';
import { later } from '../components/later.tsx';
import { useMessages } from '../state/language.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Navigation } from './Navigation.tsx';
import type { NavigationContent } from './navigation.ts';
import { RefusalBanner } from './RefusalBanner.tsx';
import classes from './Shell.module.css';
import { TopBar, type TopBarProps } from './TopBar.tsx';
import { useClearOfTop } from './use-clear-of-top.ts';
import { useKeptFocus } from './use-kept-focus.ts';

// Only a small window has it.
const MenuDrawer = later(async () => (await import('./MenuDrawer.tsx')).MenuDrawer);

/** Under this the navigation is a menu: 900 px, or 200 % zoom of a laptop. */
const SMALL = '(max-width: 56.25em)';

export interface ShellProps extends Omit<TopBarProps, 'onMenu' | 'name'> {
  /** What names the place one is at; when it changes the focus goes to the new screen. */
  readonly place: string;
  /** The screen's title, for the window. */
  readonly title: string;
  /** The client's name, where one is in a client file. */
  readonly file?: string | undefined;
  /** Left out where there is no column beside the screen. */
  readonly navigation?: NavigationContent | undefined;
  /** Id of the place in the navigation. */
  readonly current?: string;
  /** The label (etiket) above the navigation. */
  readonly switcher?: ReactNode;
  /** A line across the window that asks for attention, such as a refused change. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

/** The window around every screen. */
export function Shell(props: ShellProps) {
  const {
    place,
    title,
    file,
    navigation,
    current = '',
    switcher,
    banner,
    children,
    ...bar
  } = props;
  const messages = useMessages(shellMessages);
  const small = useMediaQuery(SMALL, false, { getInitialValueInEffect: false });
  const [menuOpen, menu] = useDisclosure(false);
  const main = useFocusOnArrival(place);
  useKeptFocus(main);
  const top = useClearOfTop();

  useEffect(() => {
    document.title = messages.windowTitle(title, file);
  }, [messages, title, file]);

  const asMenu = navigation !== undefined && small;
  const column = navigation !== undefined && (
    <Navigation
      label={messages.navigation}
      current={current}
      switcher={switcher}
      onGo={menu.close}
      {...navigation}
    />
  );
  return (
    <div className={classes.window} data-column={(navigation !== undefined && !small) || undefined}>
      {/* A button: the address after # is the screen, and a jump inside the page must not change it. */}
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {messages.skipToContent}
      </button>
      <div ref={top} className={classes.top}>
        <TopBar {...bar} onMenu={asMenu ? menu.open : undefined} name={file} />
        <ConnectionBanner />
        <RefusalBanner />
        {banner}
      </div>
      {!asMenu && column !== false && <div className={classes.column}>{column}</div>}
      {asMenu && (
        <MenuDrawer opened={menuOpen} onClose={menu.close}>
          {column}
        </MenuDrawer>
      )}
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </div>
  );
}

/** Where the page was last; the window itself may be drawn anew with a screen. */
let lastPlace: string | undefined;

/** Out: a ref for the screen; each new `place` gets the focus and is seen from its top. */
function useFocusOnArrival(place: string) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const moved = lastPlace !== undefined && lastPlace !== place;
    lastPlace = place;
    if (!moved) return;
    // A screen that chose where to begin, such as the first answer of a question, keeps the focus.
    if (!main.current?.contains(document.activeElement))
      main.current?.focus({ preventScroll: true });
    main.current?.scrollTo(0, 0);
    globalThis.scrollTo(0, 0);
  }, [place]);
  return main;
}
