/** Elements within a line; all others begin and end a block. */
export const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr picture q rp rt ruby s
  samp small source span strike strong sub sup time tt u var wbr center-inline o:p g-emoji amp-img`.split(
    /\s+/,
  ),
);
