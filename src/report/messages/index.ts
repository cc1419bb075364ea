import type { FaceLanguage } from '../../contract/index.js';
import { en } from './en/index.js';
import type { Messages } from './messages.js';
import { zh } from './zh/index.js';

export type { Messages };

const MESSAGES: Record<FaceLanguage, Messages> = { en, zh };

export const messagesIn = (language: FaceLanguage): Messages => MESSAGES[language];
