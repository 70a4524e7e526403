import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { statementScreenMessages } from '../../../shared/i18n/app/statement.ts';
import { Hidden } from '../../components/Hidden.tsx';
import { useMessages } from '../../state/language.ts';
import classes from './Changes.module.css';

type Section = OutputOf<'statement.changes'>['sections'][number];
type Part = Section['lines'][number][number];

/** Which sections read otherwise than what was published last, with the words that came and went. */
export function Changes({
  sections,
  language,
  on,
}: {
  readonly sections: readonly Section[];
  /** Of the text. */
  readonly language: Language;
  /** The day since, in words. */
  readonly on: string;
}) {
  const messages = useMessages(statementScreenMessages);
  const isSame = sections.length === 0;
  const title = isSame ? messages.comparedWith(on) : messages.changedSince(on);
  return (
    <section className={classes.changes} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      {isSame && <p className={classes.help}>{messages.notChanged}</p>}
      {sections.map(({ id, title, state, lines }) => (
        <div key={id} className={classes.section}>
          <h3 lang={language}>{title}</h3>
          {state !== 'changed' && <p className={classes.help}>{messages.sectionIs[state]}</p>}
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines can be the same
            <p key={at} lang={language}>
              <Line line={line} />
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}

function Line({ line }: { readonly line: readonly Part[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line are told by their place alone
  return line.map((part, at) => <Words key={at} part={part} />);
}

/** By line and colour for the eye, in a word for who hears it. */
function Words({ part: { kind, text } }: { readonly part: Part }) {
  const messages = useMessages(statementScreenMessages);
  if (kind === 'same') return `${text} `;
  const words = (
    <>
      <Hidden>{messages.partIs[kind]} </Hidden>
      <bdi>{text}</bdi>
    </>
  );
  return (
    <>
      {kind === 'added' ? (
        <ins className={classes.added}>{words}</ins>
      ) : (
        <del className={classes.removed}>{words}</del>
      )}{' '}
    </>
  );
}
