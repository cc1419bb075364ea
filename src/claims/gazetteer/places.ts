/** Countries and blocs as texts name them: nouns, adjectives, people, governments' seats are places. */
export const COUNTRIES: Readonly<Record<string, string>> = {
  China: 'China|Chinese|PRC|Mainland China|中国|中國|中方|国产|中国大陆|大陆|我国|国内|内地',
  'United States':
    'US|U.S.|USA|U.S.A.|United States|United States of America|America|American|Americans|America’s|美国|美國|美方',
  'United Kingdom': 'UK|U.K.|United Kingdom|Britain|British|英国',
  France: 'France|French|法国',
  Germany: 'Germany|German|德国',
  Japan: 'Japan|Japanese|日本',
  'South Korea': 'South Korea|South Korean|Korea|Korean|韩国',
  India: 'India|Indian|印度',
  Canada: 'Canada|Canadian|加拿大',
  Israel: 'Israel|Israeli|以色列',
  Singapore: 'Singapore|Singaporean|新加坡',
  Taiwan: 'Taiwan|Taiwanese|台湾',
  Russia: 'Russia|Russian|俄罗斯',
  Switzerland: 'Switzerland|Swiss|瑞士',
  'United Arab Emirates': 'UAE|United Arab Emirates|Emirati|阿联酋',
  'Saudi Arabia': 'Saudi Arabia|Saudi|沙特',
  'European Union': 'EU|European Union|Europe|European|Europeans|欧盟|欧洲',
  'the West': 'West|Western|西方|欧美|海外|国外',
};

/** Places that stand for no country in a comparison. */
export const PLACES =
  `Beijing Shanghai Guangdong Zhejiang Shenzhen Hangzhou Guangzhou Jiangsu Sichuan Hong_Kong Washington
Silicon_Valley San_Francisco New_York London Paris Brussels Seoul Tokyo Zhongguancun Davos California Wuhan Hefei Chengdu
Nanjing Tianjin Chongqing Anhui Hubei Shandong Fujian 北京 上海 广东 浙江 深圳 杭州 广州 江苏 四川 香港 华盛顿 硅谷 旧金山
纽约 伦敦 安徽 湖北 合肥 成都 南京 天津 重庆 山东 福建`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' '));
