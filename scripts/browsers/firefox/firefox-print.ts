/**
 * The function in this file is sent to Firefox's browser window as source text, so it must be self-contained: no imports and no outer
 * variables. It runs there with the window's privileges.
 */

interface PrintSettings {
  isInitializedFromPrinter: boolean;
  isInitializedFromPrefs: boolean;
  printSilent: boolean;
  printerName: string;
  outputFormat: unknown;
  outputDestination: unknown;
  toFileName: string;
  headerStrCenter: string;
}
declare const Cc: Record<string, { getService(type: unknown): { createNewPrintSettings(): PrintSettings } } | undefined>;
declare const Ci: {
  nsIPrintSettingsService: unknown;
  nsIPrintSettings: { kOutputFormatPDF: unknown; kOutputDestinationFile: unknown };
};
declare const BrowsingContext: { getCurrentTopByBrowserId(browserId: number): { print(settings: PrintSettings): Promise<void> } | null };
declare const IOUtils: { read(path: string): Promise<Uint8Array>; remove(path: string): Promise<void> };
declare const PathUtils: { readonly tempDir: string; join(...parts: string[]): string };

/** Prints the tab or popup with the given id, and returns the PDF as base64. */
export async function printToFile(browserId: number): Promise<string> {
  const settings = Cc['@mozilla.org/gfx/printsettings-service;1']?.getService(Ci.nsIPrintSettingsService).createNewPrintSettings();
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  if (!settings || !context) throw new Error('There is nothing to print: the tab or popup is gone, or Firefox has no print settings.');
  const path = PathUtils.join(PathUtils.tempDir, `dramatis-${browserId}-${Math.random()}.pdf`);
  Object.assign(settings, {
    isInitializedFromPrinter: true,
    isInitializedFromPrefs: true,
    printSilent: true,
    printerName: 'dramatis',
    outputFormat: Ci.nsIPrintSettings.kOutputFormatPDF,
    outputDestination: Ci.nsIPrintSettings.kOutputDestinationFile,
    toFileName: path,
  });
  await context.print(settings);
  const bytes = await IOUtils.read(path);
  await IOUtils.remove(path);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
