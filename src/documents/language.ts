import type { Language } from '../contract/index.js';

const SAMPLE = 20_000;
/** So few words need fewer of the commonest. */
const SHORT = 60;

/** Characters that one of the two scripts writes and the other does not, pair by pair. */
const SIMPLIFIED =
  '这国说们为个来时对发会学动过种实现与业产长问间应开关没见东车马门书话语让认识该谁请论设计许证评词译试诗诚误读课调谈谢费资质赛赶趋进远连运还选邮钱银铁错镇阅难响顶项须领题额风飞饭馆验骗鱼鸟麦黄龙机术华亚两严丰临举义习乡买乱争于云亿仅从仓优传伤众价体';
const TRADITIONAL =
  '這國說們為個來時對發會學動過種實現與業產長問間應開關沒見東車馬門書話語讓認識該誰請論設計許證評詞譯試詩誠誤讀課調談謝費資質賽趕趨進遠連運還選郵錢銀鐵錯鎮閱難響頂項須領題額風飛飯館驗騙魚鳥麥黃龍機術華亞兩嚴豐臨舉義習鄉買亂爭於雲億僅從倉優傳傷眾價體';

const simplified = new Set(SIMPLIFIED);
const traditional = new Set([...TRADITIONAL].filter((character) => !simplified.has(character)));
const onlySimplified = new Set([...SIMPLIFIED].filter((character) => !TRADITIONAL.includes(character)));

/** The commonest words of English, and of the languages most easily taken for it. */
const ENGLISH = new Set(
  'the of and to in that is was for on it with as by are this be at from have has not but they which an or their its said'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  `le la les des du et est une dans pour que qui sur par avec plus pas ce sont au aux der die das und ist nicht ein
  eine den mit von zu auf für im dem el los las una y en por con para del se como su il di che per non della dei
  sono gli o os da um uma não mais em het van een op dat te zijn og det som av på är att`.split(/\s+/),
);

/**
 * The language of a text: by script first, then English by its commonest words. Japanese, Korean, French and all
 * others are `not-read`.
 */
export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  let han = 0;
  let latin = 0;
  let other = 0;
  let hans = 0;
  let hant = 0;
  for (const character of sample) {
    const code = character.codePointAt(0)!;
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code >= 0x20000) {
      han++;
      if (onlySimplified.has(character)) hans++;
      else if (traditional.has(character)) hant++;
    } else if (isLatin(code)) latin++;
    else if (isOtherLetter(code)) other++;
  }
  // A Chinese character says about as much as four Latin letters.
  const chinese = han * 4;
  if (other > han && other * 4 > latin) return 'not-read';
  if (chinese > latin && other * 10 < han) return hant > hans ? 'zh-Hant' : 'zh-Hans';
  if (chinese > latin || other * 10 > latin) return 'not-read';
  return isEnglish(sample) ? 'en' : 'not-read';
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}

function isOtherLetter(code: number): boolean {
  return (
    (code >= 0x370 && code <= 0x1fff) ||
    (code >= 0x3040 && code <= 0x31ff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

function isEnglish(text: string): boolean {
  let english = 0;
  let others = 0;
  let words = 0;
  for (const word of text.toLowerCase().split(/[^a-zà-ɏ]/)) {
    if (word.length < 2 && word !== 'à') continue;
    words++;
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) others++;
  }
  if (words === 0) return false;
  if (words < 12) return others <= english;
  return english > others && english * (words < SHORT ? 20 : 12) >= words;
}
