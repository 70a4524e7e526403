import type { ReactNode } from 'react';
import { Hidden } from '../components/Hidden.tsx';
import classes from './Navigation.module.css';
import type { NavigationContent, NavigationItem } from './navigation.ts';

export interface NavigationProps extends NavigationContent {
  readonly label: string;
  /** The id of the place one is at. */
  readonly current: string;
  /** The label (etiket) on top. */
  readonly switcher?: ReactNode;
  readonly onGo?: () => void;
}

/** Where one can go in this client file. */
export function Navigation({ label, current, switcher, groups, foot, onGo }: NavigationProps) {
  const list = (items: readonly NavigationItem[]) => (
    <ul className={classes.list}>
      {items.map((item) => (
        <li key={item.id}>
          <Item item={item} current={item.id === current} onGo={onGo} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={classes.column}>
      {switcher !== undefined && <div className={classes.switcher}>{switcher}</div>}
      <nav aria-label={label} className={classes.navigation}>
        {groups.map((items) => (
          <div key={items[0]?.id} className={classes.group}>
            {list(items)}
          </div>
        ))}
        <div className={classes.foot}>{list(foot)}</div>
      </nav>
    </div>
  );
}

function Item({
  item,
  current,
  onGo,
}: {
  readonly item: NavigationItem;
  readonly current: boolean;
  readonly onGo: (() => void) | undefined;
}) {
  return (
    <a
      href={item.href}
      className={classes.item}
      aria-current={current ? 'page' : undefined}
      onClick={onGo}
    >
      {item.icon}
      <span className={classes.words}>{item.label}</span>
      {item.count !== undefined && (
        <span className={classes.count}>
          <span aria-hidden>{item.count.value}</span>
          <Hidden>{item.count.text}</Hidden>
        </span>
      )}
    </a>
  );
}
