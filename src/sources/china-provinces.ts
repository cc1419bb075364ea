/** Provinces, municipalities and regions by their Chinese name, as the lists write them: ISO 3166-2 codes. */
const PROVINCES: Readonly<Record<string, string>> = {
  北京: 'CN-BJ',
  天津: 'CN-TJ',
  河北: 'CN-HE',
  山西: 'CN-SX',
  内蒙古: 'CN-NM',
  辽宁: 'CN-LN',
  吉林: 'CN-JL',
  黑龙江: 'CN-HL',
  上海: 'CN-SH',
  江苏: 'CN-JS',
  浙江: 'CN-ZJ',
  安徽: 'CN-AH',
  福建: 'CN-FJ',
  江西: 'CN-JX',
  山东: 'CN-SD',
  河南: 'CN-HA',
  湖北: 'CN-HB',
  湖南: 'CN-HN',
  广东: 'CN-GD',
  广西: 'CN-GX',
  海南: 'CN-HI',
  重庆: 'CN-CQ',
  四川: 'CN-SC',
  贵州: 'CN-GZ',
  云南: 'CN-YN',
  西藏: 'CN-XZ',
  陕西: 'CN-SN',
  甘肃: 'CN-GS',
  青海: 'CN-QH',
  宁夏: 'CN-NX',
  新疆: 'CN-XJ',
  台湾: 'CN-TW',
  香港: 'CN-HK',
  澳门: 'CN-MO',
};

/** Cities that a list names without their province. */
const CITIES: Readonly<Record<string, string>> = { 深圳: 'CN-GD', 杭州: 'CN-ZJ', 太原: 'CN-SX' };

/** The province of a place that begins with a province or is a known city; null where it is neither. */
export function provinceOf(place: string): string | null {
  const name = place.trim();
  const found = Object.entries({ ...PROVINCES, ...CITIES }).find(([prefix]) => name.startsWith(prefix));
  return found ? found[1] : null;
}
