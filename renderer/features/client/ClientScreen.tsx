import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { Language } from '../../../shared/domain/text.ts';
import { clientScreenMessages } from '../../../shared/i18n/app/client.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { AnswerGroup } from '../../components/AnswerGroup.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { SplitScreen } from '../../components/SplitScreen.tsx';
import { DocumentView } from '../../document/DocumentView.tsx';
import { useFile } from '../../state/file.ts';
import { jumpTo } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useSettings } from '../../state/settings.ts';
import { today } from '../../state/today.ts';
import { useQuery } from '../../state/use-query.ts';
import classes from './Client.module.css';
import { PaperChoice } from './PaperChoice.tsx';
import { firstPaper, type Paper } from './paper.ts';
import { SavePaper } from './SavePaper.tsx';

const languages = ['nl', 'en'] as const;

/** Papers for the client: chosen on one side, as they come out of the printer on the other. */
export function ClientScreen({ file }: { readonly file: string }) {
  const messages = useMessages(clientScreenMessages);
  const shell = useMessages(shellMessages);
  const ui = useLanguage();
  const main = useFile((state) => state.language);
  const [paper, setPaper] = useState<Paper>(firstPaper);
  const [language, setLanguage] = useState<Language>(main);
  const date = today();
  const plan = useQuery('client.plan', { file, language: ui, date }).value;
  const { value, problem } = useQuery('documents.compose', {
    file,
    wanted: paper,
    profile: 'working',
    language,
    date,
  });
  return (
    <SplitScreen
      width="27rem"
      label={messages.preview}
      first={
        <div className={classes.settings}>
          <ScreenTitle title={shell.sections.client} />
          <PaperChoice plan={plan} paper={paper} onPaper={setPaper} />
          <section>
            <h2 className={classes.question}>{messages.language}</h2>
            <AnswerGroup
              label={messages.language}
              options={languages.map((each) => ({ value: each, label: messages.languages[each] }))}
              value={language}
              onChange={setLanguage}
            />
          </section>
          <Consultant />
          <SavePaper key={JSON.stringify(paper)} order={{ file, paper, language, date }} />
        </div>
      }
      second={
        <div className={classes.paper}>
          {problem && <p role="alert">{problemText(problem, ui)}</p>}
          {value && <DocumentView document={value.document} onJump={(ref) => void jumpTo(ref)} />}
        </div>
      }
    />
  );
}

function Consultant() {
  const messages = useMessages(clientScreenMessages);
  const consultant = useSettings(({ settings }) => settings.consultant);
  return (
    <section>
      <h2 className={classes.question}>{messages.consultant}</h2>
      {consultant?.name !== undefined && <p className={classes.name}>{consultant.name}</p>}
      <p className={classes.help}>{messages.consultantHelp}</p>
      <Anchor href="#/settings">{messages.toSettings}</Anchor>
    </section>
  );
}
