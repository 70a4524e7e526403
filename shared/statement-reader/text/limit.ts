/** Of a file with a statement, as it came. The page looks before it sends anything. */
export const STATEMENT_LIMIT_MB = 25;
