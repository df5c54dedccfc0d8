/** As much of addons-linter as is used here: it brings no types. */
declare module 'addons-linter' {
  interface Message {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  const linter: {
    createInstance(options: { readonly config: object; readonly runAsBinary: boolean }): {
      run(): Promise<{ readonly errors: readonly Message[]; readonly warnings: readonly Message[] }>;
    };
  };
  // biome-ignore lint/style/noDefaultExport: this is what the package has
  export default linter;
}
