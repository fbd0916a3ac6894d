/** The style of an exported document. It follows the colour scheme of the program that shows it. */
export const DOCUMENT_STYLE = [
  ':root{color-scheme:light dark}',
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,serif;overflow-wrap:anywhere}',
  'article+article,nav{margin-top:4rem;border-top:1px solid}',
  'h1,h2,h3,h4,h5,h6{line-height:1.25}',
  'header p,figcaption,.picture{font-size:.875em}',
  'img{max-width:100%;height:auto}',
  'figure{margin:1.5rem 0}',
  'aside[role=note]{margin:1.5rem 0;padding:0 1rem;border:1px solid;font-size:.875em}',
  'mark{background:rgb(255 214 102/.35);color:inherit}',
  'mark.indirect{background:none;text-decoration:underline dotted}',
  'mark.highlight{background:rgb(255 221 51/.6)}',
  'mark.green{background:rgb(126 211 134/.6)}',
  'mark.blue{background:rgb(122 184 245/.6)}',
  'mark.pink{background:rgb(245 150 190/.6)}',
  'table{border-collapse:collapse}',
  'td,th{border:1px solid;padding:.25em .5em;text-align:start}',
].join('');
