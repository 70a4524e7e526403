/** Finds text for people that stands in the code instead of in the messages. */
import ts from 'typescript';

/** Attributes that are shown or read aloud. */
const SPOKEN =
  /^(?:aria-?(?:label|description|roledescription|valuetext|placeholder)|alt|title|label|placeholder|description|caption|legend|help|hint|text|.*Label|.*Text)$/i;

/** What objects and elements call what they show: a column, a menu, a dialog of the system, the page itself. */
const SHOWN =
  /^(?:header|message|detail|buttons|sublabel|toolTip|textContent|innerText|innerHTML|.*Title)$/;

/** Signs, numbers and a single letter of Art. 30 are the same in every language, and so is our name. */
const WORD = /\p{L}{2,}/u;
const SAME_EVERYWHERE = /^(?:Artikel 30|var\(--.*\))$/u;

/** A literal that reads as one, wherever it stands: what a function returns is shown by another. */
const SENTENCE = /^\p{Lu}\p{Ll}+,? \p{Ll}{2,}/u;

/** A person reads what they are given: the page, the terminal, the answer to a browser. */
const TELLING =
  /^(?:alert|confirm|prompt|Notification|Response|console\.\w+|process\.std(?:out|err)\.write|(?:response|reply)\.(?:write|end))$/;

export interface VisibleText {
  readonly line: number;
  readonly text: string;
}

/** In: the source of a `.ts` or `.tsx` file. Out: literal words that people would see. */
export function visibleText(path: string, source: string): readonly VisibleText[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const found = new Map<string, VisibleText>();
  const visit = (node: ts.Node): void => {
    for (const text of shownBy(node, file)) {
      if (!WORD.test(text) || SAME_EVERYWHERE.test(text)) continue;
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      found.set(`${line} ${text}`, { line, text: text.trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found.values()];
}

function shownBy(node: ts.Node, file: ts.SourceFile): readonly string[] {
  if (ts.isJsxText(node)) return [node.text];
  if (ts.isJsxAttribute(node)) return isSpoken(node.name, file) ? literalsOf(node.initializer) : [];
  if (ts.isJsxExpression(node)) return isChild(node) ? literalsOf(node) : [];
  if (ts.isPropertyAssignment(node)) {
    return isSpoken(node.name, file) ? literalsOf(node.initializer) : [];
  }
  if (ts.isBinaryExpression(node)) return assigned(node, file);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return toldBy(node, file);
  return isSentence(node) && !isThrown(node, file) ? [node.text] : [];
}

function isSpoken(name: ts.Node, file: ts.SourceFile): boolean {
  const text = name.getText(file).replaceAll(/['"]/g, '');
  return SPOKEN.test(text) || SHOWN.test(text);
}

const isChild = ({ parent }: ts.JsxExpression): boolean =>
  ts.isJsxElement(parent) || ts.isJsxFragment(parent);

function assigned(
  { left, operatorToken, right }: ts.BinaryExpression,
  file: ts.SourceFile,
): readonly string[] {
  const isAssigning = operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (!isAssigning || !ts.isPropertyAccessExpression(left)) return [];
  return isSpoken(left.name, file) ? literalsOf(right) : [];
}

function toldBy(
  {
    expression,
    arguments: given = [] as unknown as ts.NodeArray<ts.Expression>,
  }: ts.CallExpression | ts.NewExpression,
  file: ts.SourceFile,
): readonly string[] {
  const name = expression.getText(file);
  if (TELLING.test(name)) return [...given].flatMap(literalsOf);
  const [attribute, value] = given;
  const isSet = /\.setAttribute$/.test(name) && attribute && isSpoken(attribute, file);
  return isSet ? literalsOf(value) : [];
}

const isSentence = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateHead =>
  (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && SENTENCE.test(node.text);

/** Errors are for who mends the app: a person is told their code in words. */
function isThrown(node: ts.Node, file: ts.SourceFile): boolean {
  if (ts.isStatement(node)) return false;
  if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText(file))) return true;
  return isThrown(node.parent, file);
}

/** The texts that an expression can come to, as far as they stand in it as literals. */
function literalsOf(node: ts.Node | undefined): readonly string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  }
  if (ts.isJsxExpression(node)) return literalsOf(node.expression);
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) {
    return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  }
  if (ts.isBinaryExpression(node)) return literalsOf(node.right);
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(literalsOf);
  return [];
}
