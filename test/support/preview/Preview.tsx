import { useEffect, useState } from 'react';
import { Sheet } from '../../../renderer/components/Sheet.tsx';
import { DocumentView } from '../../../renderer/document/DocumentView.tsx';
import { AsTableButton, PictureCard } from '../../../renderer/document/PictureCard.tsx';
import type { Document, Picture } from '../../../shared/document/model.ts';

declare global {
  interface Window {
    preview?: Handle;
  }
}

/** What a test asks of the page from outside. */
interface Handle {
  readonly mark: (refs: readonly string[]) => void;
  /** Shows another version of the document. Out: how many changes of the page that took. */
  readonly changesFor: (document: Document) => Promise<number>;
  /** The place of the focused sentence among all, -1 where none has the focus. */
  readonly focused: () => number;
  readonly markInSight: () => boolean;
  /** The longest time that the page was busy, over some milliseconds. */
  readonly longestPause: (during: number) => Promise<number>;
}

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

function handle(
  show: (document: Document) => void,
  mark: (refs: readonly string[]) => void,
): Handle {
  return {
    mark,
    changesFor: async (next) => {
      let count = 0;
      const observer = new MutationObserver((records) => {
        count += records.length;
      });
      const all = { subtree: true, childList: true, characterData: true, attributes: true };
      observer.observe(document.querySelector('article') ?? document.body, all);
      show(next);
      await rest(500);
      return count;
    },
    focused: () => {
      const all = [...document.querySelectorAll('[data-fields]')];
      return all.indexOf(document.activeElement ?? document.body);
    },
    markInSight: () => {
      const box = document.querySelector('[data-marked]')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    },
    longestPause: async (during) => {
      let worst = 0;
      let last = performance.now();
      const end = last + during;
      while (last < end) {
        await rest(0);
        worst = Math.max(worst, performance.now() - last);
        last = performance.now();
      }
      return worst;
    },
  };
}

/** The document of the address, or its pictures as a screen shows them: `#statement`, `#pictures`. */
export function Preview() {
  const [shown, setShown] = useState<Document>();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [jumped, setJumped] = useState('');
  const name = location.hash.slice(1);
  useEffect(() => {
    window.preview = handle(setShown, setMarked);
    void fetch(`/${name}.json`)
      .then((reply) => reply.json() as Promise<Document>)
      .then(setShown);
  }, [name]);
  if (!shown) return null;
  const pictures = shown.sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'picture'),
  );
  return (
    <main style={{ padding: 24, display: 'grid', gap: 24, justifyItems: 'start' }}>
      <h1>{shown.title}</h1>
      <output>{jumped}</output>
      {name === 'pictures' ? (
        pictures.map((picture) => <PictureSheet key={picture.name} picture={picture} />)
      ) : (
        <DocumentView document={shown} highlightRefs={marked} onJump={setJumped} />
      )}
    </main>
  );
}

function PictureSheet({ picture }: { readonly picture: Picture }) {
  const [asTable, setAsTable] = useState(false);
  return (
    <div style={{ maxInlineSize: 620, inlineSize: '100%' }}>
      <Sheet
        title={picture.title.map(({ text }) => text).join('')}
        aside={<AsTableButton asTable={asTable} onChange={setAsTable} />}
      >
        <PictureCard picture={picture} asTable={asTable} />
      </Sheet>
    </div>
  );
}
