import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
const FONTS = [
  '@expo-google-fonts/lato/400Regular/Lato_400Regular.ttf',
  '@expo-google-fonts/lato/700Bold/Lato_700Bold.ttf',
];

/** The files of the pinned typeface (Lato, OFL-1.1): the same picture on every machine. */
export function fontFiles(): string[] {
  return FONTS.map((file) => require.resolve(file));
}

/** Noto Sans SC (OFL-1.1), subset to the characters in common use (`data/fonts/README.md`): 1 MB, loaded where they are drawn. */
const CHINESE = fileURLToPath(new URL('../../data/fonts/noto-sans-sc-400.ttf', import.meta.url));

/**
 * A PNG of an SVG of ours, in the pinned typeface.
 *
 * @param svg markup with `xmlns`
 * @param scale pixels of the picture for a pixel of the drawing; 2 is fit for print at column width
 */
export function toPng(svg: string, scale = 2): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontFiles: [...fontFiles(), ...(/\p{Script=Han}/u.test(svg) ? [CHINESE] : [])],
      loadSystemFonts: false,
      defaultFontFamily: 'Lato',
    },
  });
  return picture.render().asPng();
}
