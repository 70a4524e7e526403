import { UnstyledButton } from '@mantine/core';
import { IconBook2, IconBulb, IconQuote, IconUserCheck } from '@tabler/icons-react';
import classes from './Provenance.module.css';

/** Where a value comes from: a document, a person, the law, or a suggestion nobody took over. */
export type ProvenanceKind = 'stated' | 'confirmed' | 'law' | 'suggested';

const icons = {
  stated: IconQuote,
  confirmed: IconUserCheck,
  law: IconBook2,
  suggested: IconBulb,
} as const satisfies Record<ProvenanceKind, unknown>;

export interface ProvenanceProps {
  readonly kind: ProvenanceKind;
  readonly children: string;
  /** Opens the source; the line becomes a button. */
  readonly onOpen?: () => void;
  readonly id?: string;
}

/** The line under a field that says where its value comes from. */
export function Provenance({ kind, children, onOpen, id }: ProvenanceProps) {
  const Icon = icons[kind];
  const icon = <Icon size={16} stroke={1.6} aria-hidden />;
  if (onOpen === undefined)
    return (
      <p className={classes.line} data-kind={kind} id={id}>
        {icon}
        {children}
      </p>
    );
  return (
    <UnstyledButton className={classes.line} data-kind={kind} id={id} onClick={onOpen}>
      {icon}
      <span className={classes.link}>{children}</span>
    </UnstyledButton>
  );
}
