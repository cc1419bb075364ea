import type { Block } from './block.js';
import { findDay } from './day.js';

/** Blocks that are furniture of a page wherever they stand alone; compared in small letters, without signs. */
const WHOLE = new Set(
  `array|leave a comment|leave a reply|leave a response|post a comment|cancel reply|add a comment|no comments|comments
  |comment|comments are closed|close|close search window|close menu|search|menu|skip to content
  |skip to main content|skip to navigation|share|share this|share this article|share this story|share this post
  |share on facebook|share on twitter|share on linkedin|share on x|tweet|print|print this page|email|email this|e mail
  |copy link|like this|like loading|loading|advertisement|advertisements|advertising|ad|sponsored|sponsored content
  |promoted|related|related articles|related stories|related posts|related news|related content|related topics
  |recommended|recommended for you|you may also like|you might also like|more from this section|more stories|most read
  |most popular|most viewed|trending|trending now|read more|read also|see also|read next|up next|continue reading
  |show more|load more|view comments|show comments|hide comments|back to top|top|sign in|sign up|log in|login|register
  |subscribe|subscribe now|subscribe to our newsletter|newsletter|newsletters|follow us|follow|contact us|about us
  |privacy policy|terms of service|terms of use|cookie policy|cookie settings|accept|accept all|accept cookies
  |reject all|manage cookies|got it|next|previous|next article|previous article|next post|previous post
  |advert|don t miss|caption|post comment|more|this slideshow requires javascript|listen to this article|listen|save|bookmark|gift article|facebook|twitter|linkedin|whatsapp|telegram|reddit|youtube
  |instagram|pinterest|wechat|weibo|story continues below advertisement|story continues|article continues below
  |enlarge this image|hide caption|toggle caption|view gallery|play video|watch video
  |登录|注册|搜索|菜单|分享|分享到|打印|返回顶部|关闭|评论|发表评论|相关阅读|相关新闻|相关文章|推荐阅读|延伸阅读
  |热门文章|点击查看更多|查看更多|阅读全文|展开全文|广告|上一篇|下一篇|收藏|点赞|转发|举报|字号|大中小
  |首頁|登錄|登入|註冊|搜尋|選單|關閉|評論|留言|相關閱讀|相關新聞|推薦閱讀|延伸閱讀|廣告|返回頂部`
    .split('|')
    .map((phrase) => phrase.trim()),
);

/** Beginnings of furniture; the block is short and ends soon after. */
const BEGINNINGS = [
  ...['your email address will not be published', 'required fields are marked', 'save my name, email'],
  ...['tags:', 'tagged:', 'tagged in', 'filed under', 'posted in', 'categories:', 'category:', 'topics:'],
  ...[
    'share this:',
    'like this:',
    'click to share',
    'click here to',
    'follow us on',
    'follow me on',
    'join us on',
  ],
  ...[
    'sign up for our',
    'sign up to our',
    'subscribe to our',
    'get our newsletter',
    'copyright ©',
    'copyright (c)',
  ],
  ...[
    '© ',
    '(c) 20',
    'all rights reserved',
    'last modified',
    'last updated',
    'this site uses',
    'this website uses',
  ],
  ...[
    'we use cookies',
    'by continuing to use',
    'by clicking',
    'powered by',
    'proudly powered by',
    'skip to ',
  ],
  ...[
    'this entry was posted',
    'bookmark the permalink',
    'you must be logged in',
    'log in to leave',
    'read more:',
  ],
  ...['read also:', 'see also:', 'related:', 'also read:', 'don’t miss:', 'reporting by', 'editing by'],
  ...[
    '责任编辑',
    '（责任编辑',
    '(责任编辑',
    '编辑：',
    '来源：',
    '分享到',
    '版权所有',
    '版权声明',
    '扫一扫',
    '扫码',
  ],
  ...[
    '上一篇',
    '下一篇',
    '责编',
    '标签：',
    '关键词：',
    '阅读原文',
    '責任編輯',
    '標籤：',
    '關鍵詞：',
    '版權所有',
  ],
];
const LONGEST_BEGINNING = 240;

/** Names of sections that pages print over an article. */
const SECTIONS = new Set(
  `news|latest news|breaking news|world|business|technology|tech|science|politics|opinion|economy|finance|markets
  |china|asia|us|ai|artificial intelligence|innovation|culture|sports|health|video|videos|photos|topics|features
  |analysis|exclusive|top stories|companies|startups|policy|society|international|national|life|style|travel
  |科技|新闻|财经|国际|国内|社会|娱乐|体育|军事|产经|要闻|科技新闻|新聞|財經|國際|產經|社會`
    .split('|')
    .map((name) => name.trim()),
);

/** Whether a block belongs to the page and not to the article. */
export function isFurniture(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text.slice(0, 2000))) return true;
  if (text.length > 600) return false;
  const low = text.toLowerCase();
  if (WHOLE.has(bare(low))) return true;
  if (text.length <= LONGEST_BEGINNING && BEGINNINGS.some((phrase) => low.startsWith(phrase))) return true;
  return (
    isCounter(low) ||
    isWritten(low) ||
    isCookieNotice(low) ||
    isByline(text) ||
    isAddress(low) ||
    isStamp(low)
  );
}

/** The name of a section over the article ("Technology"); only at its top. */
export function isSection(text: string): boolean {
  return SECTIONS.has(bare(text.toLowerCase()));
}

const STARTS_OF_DAY =
  /^(?:release time|released|published|published on|date|posted|posted on|updated|last modified|last updated|发布时间|发布日期|时间|日期|發布時間|發佈時間|日期)\s?[:：]?\s?/i;

/** A byline before its day: "By Ada Long, ". */
const BYLINE_OF_DAY = /^by [^!?]{2,70}[,|·•–—-] ?(?:on )?$/i;

/** A line that gives only a day ("Release time:2023-06-01", "February 24, 2024"), with what it calls it. */
export function dayLine(text: string): { day: string; modified: boolean } | null {
  if (text.length > 120) return null;
  const found = findDay(text);
  if (!found) return null;
  const label = STARTS_OF_DAY.exec(text)?.[0] ?? BYLINE_OF_DAY.exec(text.slice(0, found.start))?.[0] ?? '';
  const modified = /last modified|last updated|^updated/i.test(text);
  if (label.length === 0 && !modified && found.start > 0) return null;
  const rest = text.length - label.length - (found.end - found.start);
  return rest <= 20 || modified ? { day: found.day, modified } : null;
}

const HOME = new Set(['home', 'home page', '首页', '返回首页', '首頁']);

/** Drops runs of short blocks that nobody speaks: menus, lists of links, and what follows "Home". */
export function withoutMenus(blocks: Block[]): Block[] {
  const kept: Block[] = [];
  let run: Block[] = [];
  const endRun = () => {
    const crumbs = run.findIndex(({ text }) => HOME.has(bare(text.text.toLowerCase())));
    if (run.length < 5) kept.push(...(crumbs < 0 ? run : run.slice(0, crumbs)));
    run = [];
  };
  for (const block of blocks) {
    if (isMenuEntry(block, run.length)) run.push(block);
    else {
      endRun();
      kept.push(block);
    }
  }
  endRun();
  return kept;
}

/** A heading is one only at the end of a menu. */
function isMenuEntry({ kind, text: { text } }: Block, before: number): boolean {
  if (kind === 'quote' || kind === 'code' || kind === 'row') return false;
  if (kind === 'heading' && before < 4 && !HOME.has(bare(text.toLowerCase()))) return false;
  return text.length <= 24 && !/[.!?:;,"”。！？：；，\d]/.test(text) && text.split(' ').length <= 3;
}

/** "Visited 3 times, 1 visit(s) today", "5 min read", "1,204 views", "3 comments", 阅读 1234. */
function isCounter(low: string): boolean {
  if (low.length > 60) return false;
  if (/^visited \d[\d,]* times?/.test(low)) return true;
  if (/^\d[\d,.]*[km]? (?:views?|comments?|shares?|likes?|reads?|min(?:ute)?s? read)$/.test(low)) return true;
  return /^(?:阅读|浏览|点击|阅读量|閱讀|瀏覽)(?:数|量|次数)?[:：]? ?\d[\d,]*$/.test(low);
}

/** "Written by 2:09 pm AI, Latest news, Technology": a by-line whose name was lost. */
function isWritten(low: string): boolean {
  return low.length <= 200 && /^(?:written|posted|published) (?:by|at|on) \d{1,2}:\d{2}/.test(low);
}

/** "By Paul Takahashi", "By Justine Coleman - 11/18/19 11:04 PM EST". */
function isByline(text: string): boolean {
  return text.length <= 80 && /^By [A-Z][^.!?]*$/.test(text) && text.split(' ').length <= 9;
}

/** Nothing but an address of the web or of mail. */
function isAddress(low: string): boolean {
  if (low.includes(' ')) return false;
  return (
    low.startsWith('http') || low.startsWith('www.') || low.includes('@') || low.startsWith('twitter.com/')
  );
}

/** "Updated 1:23 p.m.", "Published 1 day ago", "2 hours ago". */
function isStamp(low: string): boolean {
  if (low.length > 60) return false;
  return (
    /^[| ]*(?:first )?(?:updated|published|posted)[ :].*\d/.test(low) ||
    /^\d+ (?:minutes?|hours?|days?|weeks?) ago$/.test(low)
  );
}

function isCookieNotice(low: string): boolean {
  if (!low.includes('cookie')) return false;
  return ['consent', 'accept', 'we use', 'browser', 'our site', 'this site', 'preferences', 'policy'].some(
    (word) => low.includes(word),
  );
}

function bare(low: string): string {
  return low.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
