/** The part of Papa Parse that the import and the export use. The package has no types of its own. */
declare module 'papaparse' {
  interface Settings {
    readonly delimiter: string;
    readonly newline: '\n' | '\r';
  }
  const Papa: {
    parse(text: string, settings: Settings): { readonly data: readonly (readonly string[])[] };
    unparse(rows: readonly (readonly (string | number | null)[])[], settings: { readonly newline: string }): string;
  };
  export default Papa;
}
