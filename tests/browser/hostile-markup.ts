/** Markup that has fooled sanitisers and editors, each kind once; `ran` tells if it could run. */
const run = 'top.ran=1'

export const hostileMarkup: readonly (readonly [kind: string, markup: string])[] = [
  ['script', `<script>${run}</script>`],
  ['image with a handler', `<img src=x onerror="${run}">`],
  ['handler without quotes', `<p onclick=${run} onpointerover=${run}>a</p>`],
  ['drawing that loads', `<svg onload="${run}"><g/></svg>`],
  ['script in a drawing', `<svg><script>${run}</script></svg>`],
  ['link in a drawing', `<svg><a xlink:href="javascript:${run}"><text>a</text></a></svg>`],
  [
    'animated address',
    `<svg><a><animate attributeName=href values="javascript:${run}"/>a</a></svg>`,
  ],
  [
    'use of outside parts',
    `<svg><use href="data:image/svg+xml,<svg id=x onload=${run}>#x"/></svg>`,
  ],
  ['foreign object', `<svg><foreignObject><iframe onload="${run}"></iframe></foreignObject></svg>`],
  ['formula', `<math href="javascript:${run}"><mtext>a</mtext></math>`],
  [
    'mutation by formula and style',
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  ],
  [
    'mutation by nested forms',
    `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  ],
  ['mutation by a drawing’s style', `<svg></p><style><a id="</style><img src=1 onerror=${run}>">`],
  [
    'mutation by noscript',
    `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`,
  ],
  ['mutation by a select', `<select><style></select><img src=x onerror=${run}></style></select>`],
  ['template', `<template><img src=x onerror=${run}></template>`],
  [
    'shadow root in markup',
    `<div><template shadowrootmode=open><img src=x onerror=${run}></template></div>`,
  ],
  ['frame with its own page', `<iframe srcdoc="<script>${run}</script>"></iframe>`],
  ['frame of a script', `<iframe src="javascript:${run}"></iframe>`],
  ['object and embed', `<object data="javascript:${run}"></object><embed src="javascript:${run}">`],
  ['address that runs', `<a href="java&#10;script:${run}">a</a>`],
  [
    'form that runs',
    `<form action="javascript:${run}"><button formaction="javascript:${run}">a</form>`,
  ],
  [
    'style with an address',
    `<style>@import "javascript:${run}";*{background:url(javascript:${run})}</style>`,
  ],
  [
    'style in an attribute',
    `<p style="background:url(javascript:${run});position:fixed;inset:0">a</p>`,
  ],
  ['refresh', `<meta http-equiv="refresh" content="0;url=javascript:${run}">`],
  ['base', '<base href="https://attacker.example/">'],
  [
    'taken names',
    `<form name=body id=getElementById><input name=attributes><img name=cookie></form>`,
  ],
  [
    'comments',
    `<!--><img src=x onerror=${run}>--><!--[if gte IE 4]><script>${run}</script><![endif]-->`,
  ],
  ['section of characters', `<![CDATA[<img src=x onerror=${run}>]]>`],
  ['entities twice', `&amp;lt;img src=x onerror=${run}&amp;gt;&lt;script&gt;${run}&lt;/script&gt;`],
  [
    'hidden and turned characters',
    `<im\u0000g src=x onerror=${run}>\u202e<\u200bscript>${run}</script>`,
  ],
  ['media that fails', `<video><source onerror="${run}"></video><audio src=x onerror=${run}>`],
  ['details that open', `<details open ontoggle=${run}><summary>a</summary></details>`],
  [
    'field that takes the focus',
    `<input autofocus onfocus=${run}><div contenteditable onfocus=${run} tabindex=0>a</div>`,
  ],
]
