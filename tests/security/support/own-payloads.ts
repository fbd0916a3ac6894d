import type { AttackItem, Place } from '../../support/attacks/attack-item';

/** The code that each payload tries to run. It sets the marker for which the watching script waits. */
const RUN = 'executed=1';
/** An address outside the page. Browsers list requests for it, although it does not exist. Firefox does not list those for a forbidden port. */
const FOREIGN = 'http://leak.example/leak';

/** Payloads written for this project, by the way in which they try to run or to request something. */
const BODY: Readonly<Record<string, readonly string[]>> = {
  scripts: [`<script>${RUN}</script>`, `<script src="data:text/javascript,${RUN}"></script>`, `<svg><script>${RUN}</script></svg>`],
  handlers: [
    `<img src="/none" onerror="${RUN}">`,
    `<input autofocus onfocus="${RUN}">`,
    `<details open ontoggle="${RUN}">More</details>`,
    `<video onloadstart="${RUN}" src="/none"></video>`,
    `<p tabindex="0" onfocusin="${RUN}" style="animation:spin 1s" onanimationstart="${RUN}">Words</p>`,
    `<body onpageshow="${RUN}">`,
  ],
  svg: [
    `<svg onload="${RUN}"><g onload="${RUN}"></g></svg>`,
    `<svg><animate onbegin="${RUN}" attributeName="x" dur="1s"></animate></svg>`,
    `<svg><a><set attributeName="href" to="javascript:${RUN}"></set><text y="9">Words</text></a></svg>`,
    `<svg><image href="/none" onerror="${RUN}"></image><use href="data:image/svg+xml,<svg id=x onload=${RUN}>#x"></use></svg>`,
  ],
  mutations: [
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=/none onerror=${RUN}&gt;"></style></mglyph></table></mtext></math>`,
    `<svg></p><style><a id="</style><img src=/none onerror=${RUN}>">`,
    `<noscript><p title="</noscript><img src=/none onerror=${RUN}>"></noscript>`,
    `<form><math><mtext></form><form><mglyph><style></math><img src=/none onerror=${RUN}></style></mglyph></form></mtext></math>`,
    `<select><template><style></select><img src=/none onerror=${RUN}></style></template></select>`,
  ],
  styles: [
    `<style>@import "${FOREIGN}.css"; p { background: url(${FOREIGN}.png) }</style>`,
    `<p style="background-image:url(${FOREIGN}.png)">Words</p>`,
    `<link rel="stylesheet" href="${FOREIGN}.css"><link rel="prefetch" href="${FOREIGN}">`,
  ],
  frames: [
    `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
    `<iframe src="javascript:parent.${RUN}"></iframe>`,
    `<object data="${FOREIGN}.html"></object><embed src="${FOREIGN}.html">`,
  ],
  forms: [
    `<form action="javascript:${RUN}"><button formaction="javascript:${RUN}">Go</button></form>`,
    `<form><input name="parentNode"><input name="tagName"><input name="textContent"></form>`,
    `<img name="createElement"><form id="body"><input id="attributes"></form>`,
  ],
  documents: [`<base href="${FOREIGN}/">`, `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`],
  links: [
    `<a href="javascript:${RUN}">One</a>`,
    `<a href=" java&#10;script:${RUN}">Two</a>`,
    `<a href="&#1;javascript:${RUN}" ping="${FOREIGN}">Three</a>`,
    `<a href="data:text/html,<script>${RUN}</script>">Four</a>`,
  ],
  requests: [
    `<video poster="${FOREIGN}.png" preload="auto"><source src="${FOREIGN}.mp4"></video><audio src="${FOREIGN}.mp3" autoplay></audio>`,
    `<picture><source srcset="/own-picture.png 1x, ${FOREIGN}.png 2x"><img src="/own-picture.png" srcset="${FOREIGN}.png 2x" width="640" height="420"></picture>`,
  ],
};

/** Texts that would be harmful as markup, for the places of a page where the extension expects text. */
const TEXTS: readonly (readonly [Place, string])[] = [
  ['title', `&lt;img src=/none onerror=${RUN}&gt; <img src=/none onerror=${RUN}>`],
  ['byline', `&amp;lt;svg onload=${RUN}&amp;gt;`],
  ['site', `"><script>${RUN}</script>`],
  ['data', `</script><script>${RUN}</script>`],
  ['rawData', `{"@type":["NewsArticle",7],"headline":{"a":1},"author":[[null]],"image":{"url":["javascript:${RUN}"]},"__proto__":{"x":1}}`],
  ['name', `\u202eeroM\u202c <b onclick=${RUN}>`],
  ['name', 'Мо\u0440e\u0430u\u200d\u2066'],
  ['quotation', `<img src=/none onerror=${RUN}> \u2067`],
];

/** All of the project's own payloads with their places. */
export const OWN_PAYLOADS: readonly AttackItem[] = [
  ...Object.values(BODY).flatMap((payloads) => payloads.map((payload) => ({ place: 'body' as const, payload }))),
  ...TEXTS.map(([place, payload]) => ({ place, payload })),
];
