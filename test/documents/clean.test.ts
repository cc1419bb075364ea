import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/documents/article.js';
import { datelineDay } from '../../src/documents/dateline.js';
import { findDay } from '../../src/documents/day.js';
import { parseText } from '../../src/documents/formats/text.js';
import { dayLine, isFurniture } from '../../src/documents/furniture.js';
import { partGlued } from '../../src/documents/glue.js';
import { languageOf } from '../../src/documents/language.js';
import { MappedText } from '../../src/documents/mapped-text.js';

const read = (raw: string) => articleOf(parseText(raw), { source: 'test.txt', format: 'text' });

describe('furniture', () => {
  it.each([
    ...['Leave a Comment', 'Your email address will not be published. Required fields are marked *', 'Array'],
    ...[
      'Visited 3 times, 1 visit(s) today',
      'Written by 2:09 pm AI, Latest news, Technology',
      'Close Search Window',
    ],
    ...[
      'Tags: , , Last modified: February 24, 2024',
      'Close',
      '* * *',
      '5 min read',
      '1,204 views',
      'Share this:',
    ],
    ...[
      'We use cookies to improve your experience. Accept all',
      'By Paul Takahashi',
      'https://example.com/a',
    ],
    ...[
      '责任编辑：王明',
      '返回顶部',
      '阅读 1234',
      '相關閱讀',
      'Copyright © 2024 Example. All rights reserved.',
    ],
  ])('%s', (text) => expect(isFurniture(text)).toBe(true));

  it.each([
    ...[
      'China trails the U.S. by two to three years.',
      'US Dominance in LLM Research',
      'Search engines changed.',
    ],
    ...['Close to half of the models are open.', 'By 2027 China may lead.', 'Tag along', '差距约为一两年。'],
    ...['The company disclosed how its cookie recipe model was trained in 2024 and by whom it was tested.'],
    ...['By her estimate, China trails by two years.', '"Home" is where models run'],
  ])('not: %s', (text) => expect(isFurniture(text)).toBe(false));

  it('drops a menu, and keeps a few short lines', () => {
    const menu = [
      'World',
      'Business pages',
      'Our pictures',
      'Our markets',
      'The arts',
      'More places',
      'Some people',
    ].join('\n');
    expect(read(`${menu}\nChina trails by a year, experts say.`).text).toBe(
      'China trails by a year, experts say.',
    );
    expect(read('Yi-34B\nLlama 2\nChina trails by a year, experts say.').blocks).toHaveLength(3);
  });

  it('drops what follows Home at the end of a scraped page', () => {
    expect(read('China trails by a year, experts say.\nHome\nUnited States').text).not.toContain('United');
  });
});

describe('partGlued', () => {
  const parts = (text: string) =>
    partGlued({ kind: 'paragraph', text: MappedText.raw(text) }).map((block) => block.text.text);

  it.each([
    ['or the poor?,” he stated.Lin’s concern was', ['or the poor?,” he stated. Lin’s concern was']],
    ['chat history.Lin, on the other', ['chat history. Lin, on the other']],
    ['the end.”Another one', ['the end.” Another one']],
    ['Core restrictionsChinese leaders cited', ['Core restrictions', 'Chinese leaders cited']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));

  it.each([
    ...[
      'DeepSeek, OpenAI, ChatGPT, WeChat and iPhone',
      'the U.S. and U.K. lead',
      'see example.com/Page.Html now',
    ],
    ...[
      'built with PyTorch and macOS',
      'Yi-34B v1.5 by 01.AI',
      'write to Ann.Lee@example.com',
      'eMarketer said',
    ],
    ...['Booking.Com shares fell', 'a postgreSQL database'],
  ])('leaves %s', (text) => expect(parts(text)).toEqual([text]));
});

describe('days', () => {
  it.each([
    ['Release time:2023-06-01', '2023-06-01'],
    ['Last modified: February 24, 2024', '2024-02-24'],
    ['24 Feb. 2024', '2024-02-24'],
    ['Tue, 10 Jun 2003 04:00:00 GMT', '2003-06-10'],
    ['2024年2月21日', '2024-02-21'],
    ['1st of March 2023', '2023-03-01'],
    ['2023-02-29', null],
    ['02/03/2024', null],
    ['March 2024', null],
    ['Foo 12, 2024', null],
  ])('%s is %s', (text, day) => expect(findDay(text)?.day ?? null).toBe(day));

  it('takes the best: given, then a line, then a modification', () => {
    const raw = 'Release time:2023-06-01\nChina trails by a year.\nLast modified: June 3, 2023';
    expect(read(raw)).toMatchObject({ publishedOn: '2023-06-01', publishedBasis: 'line' });
    const given = articleOf(parseText(raw), { source: 'a', format: 'text', published: '2023-05-30' });
    expect(given).toMatchObject({ publishedOn: '2023-05-30', publishedBasis: 'given' });
    expect(read('China trails.\nLast modified: June 3, 2023').publishedBasis).toBe('modification');
    const address = articleOf(parseText('China trails.'), {
      source: 'https://a.org/2024/02/21/x',
      format: 'text',
    });
    expect(address).toMatchObject({ publishedOn: '2024-02-21', publishedBasis: 'address' });
  });

  it.each([
    ['BEIJING, March 3, 2025 - China’s labs are closing in.', '2025-03-03'],
    ['SHANGHAI, China, March 3, 2025 /PRNewswire/ -- A lab released a model.', '2025-03-03'],
    ['San Francisco, Calif., 3 March 2025 (Reuters) — OpenAI said on Monday that it leads.', '2025-03-03'],
    ['新华社北京2025年3月3日电 中国的模型', '2025-03-03'],
    ['Paris: 2025-03-03 – Mistral said.', '2025-03-03'],
    ['On March 3, 2025 - a Monday - the firm released a model.', null],
    ['DeepSeek, which on March 3, 2025 - it was a Monday - released a model, said so.', null],
    ['BEIJING, March 3 (Reuters) - No year stands here.', null],
    ['Baidu, March 3, 2025, was the day.', null],
  ])('the dateline of %s is %s', (text, day) => expect(datelineDay(text)).toBe(day));

  it('takes the day of the dateline as the day of publication', () => {
    const { publishedOn, publishedBasis } = read(
      'China closes in\n\nBEIJING, March 3, 2025 - China is behind.',
    );
    expect({ publishedOn, publishedBasis }).toEqual({ publishedOn: '2025-03-03', publishedBasis: 'line' });
  });

  it('does not take a sentence for a line with a day', () => {
    expect(dayLine('By A. Reporter, 21 February 2024')?.day).toBe('2024-02-21');
    expect(dayLine('By Ada Long | Feb. 21, 2024')?.day).toBe('2024-02-21');
    expect(dayLine('By the end of the year, 21 February 2024, it was said that all had changed.')).toBeNull();
    expect(dayLine('On February 21, 2024, the New York Times said that China trails by a year.')).toBeNull();
  });
});

describe('languageOf', () => {
  it.each([
    [
      'China currently trails the U.S. in generative AI by at least a year, with the gap potentially widening.',
      'en',
    ],
    ['中国在生成式人工智能方面落后美国至少一年，而且差距可能还在扩大。', 'zh-Hans'],
    ['中國在生成式人工智慧方面落後美國至少一年，而且差距可能還在擴大。', 'zh-Hant'],
    ['阿里巴巴的 Qwen 模型与 OpenAI 的 GPT-5 相比，落后约半年到九个月。', 'zh-Hans'],
    ['La Chine est en retard sur les États-Unis dans le domaine de l’intelligence artificielle.', 'not-read'],
    [
      'China liegt bei der künstlichen Intelligenz nach Ansicht von Fachleuten zwei Jahre zurück und der',
      'not-read',
    ],
    ['中国の生成AIは、アメリカに少なくとも一年遅れているといわれています。', 'not-read'],
    ['Китай отстаёт от США в области искусственного интеллекта на один год.', 'not-read'],
    ['', 'not-read'],
  ])('%s', (text, language) => expect(languageOf(text)).toBe(language));

  it('is said where it is not read', () => {
    expect(read('La Chine est en retard sur les États-Unis, et les experts le disent.').notes).toEqual([
      { code: 'language-not-read' },
    ]);
  });
});
