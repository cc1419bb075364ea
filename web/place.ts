import { addPlacing } from './place/page.js';

addPlacing();
