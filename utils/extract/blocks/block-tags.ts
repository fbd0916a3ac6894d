/** A selector for block elements, which begin a new line. */
export const BLOCKS =
  'address,article,aside,blockquote,details,dd,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,ul';
