import { JSDOM } from 'jsdom';

// Gives this process the classes of a page, for which the extraction looks when it is loaded.
const { window } = new JSDOM('', { url: 'https://pages.example/' });

for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) Object.assign(globalThis, { [name]: window[name] });
