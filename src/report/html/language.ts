import { FACE_LANGUAGES, type FaceLanguage } from '../../contract/index.js';
import { type Markup, markup } from './markup.js';

/** Each language by its own name, and its tag (BCP 47). */
const LANGUAGES: Record<FaceLanguage, { name: string; tag: string }> = {
  en: { name: 'English', tag: 'en' },
  zh: { name: '中文', tag: 'zh-Hans' },
};

export const languageTag = (language: FaceLanguage): string => LANGUAGES[language].tag;

/** The same address in a language. */
function addressIn(language: FaceLanguage, path: string, query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.set('lang', language);
  return `${path}?${parameters.toString()}`;
}

/**
 * Links of a page's head to itself in every language; whole addresses where the server knows its own, as the readers of
 * such links (search engines) ask.
 */
export const alternates = (path: string, query: string, origin: string): Markup =>
  markup`${FACE_LANGUAGES.map(
    (language) =>
      markup`<link rel="alternate" hreflang="${languageTag(language)}" href="${origin}${addressIn(language, path, query)}">\n`,
  )}`;

/** Links to the page in every language. */
export function languageSwitch(current: FaceLanguage, name: string, path: string, query: string): Markup {
  const links = FACE_LANGUAGES.map((language) => {
    const { name: own, tag } = LANGUAGES[language];
    return language === current
      ? markup`<li><span lang="${tag}" aria-current="true">${own}</span></li>`
      : markup`<li><a lang="${tag}" hreflang="${tag}" href="${addressIn(language, path, query)}">${own}</a></li>`;
  });
  return markup`<nav class="languages" aria-label="${name}"><ul>${links}</ul></nav>`;
}

const ASSETS = /^\/(?:style\.css|icon\.svg|web\/|fonts\/)/;

/**
 * Markup of a page whose links and forms within the site ask for a language. Text in it is escaped, so that what
 * looks like an attribute is one.
 */
export function keepLanguage(page: string, language: FaceLanguage): string {
  return page
    .replace(/ (href|action)="(\/[^"]*)"/g, (whole, attribute: string, address: string) => {
      if (ASSETS.test(address) || /[?;&]lang=/.test(address)) return whole;
      const [, path, fragment] = /^([^#]*)(#.*)?$/.exec(address) ?? [];
      return ` ${attribute}="${path}${path?.includes('?') ? '&amp;' : '?'}lang=${language}${fragment ?? ''}"`;
    })
    .replace(
      /<form method="get"[^>]*>/g,
      (form) => `${form}<input type="hidden" name="lang" value="${language}">`,
    );
}
