/** Fixed words that writers add around a document: what belongs to pages, not to the register. */
const nl = {
  concept: 'CONCEPT',
  pageOf: 'van',
};

export type WriterMessages = typeof nl;

const en = {
  concept: 'CONCEPT (DRAFT)',
  pageOf: 'of',
} satisfies WriterMessages;

export const writerMessages = { nl, en };
