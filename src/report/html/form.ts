import { PARAMETERS, type ParameterFacts, type ParameterName } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';
import { type Markup, markup } from './markup.js';

export interface FormField {
  readonly name: ParameterName;
  readonly label: string;
  /** What is asked now; empty: the default. */
  readonly value: string;
  /** Offered beside what can be typed. */
  readonly suggestions?: readonly string[];
}

/** A form that asks a page's question again with other parameters; without a script it is a plain link to a new address. */
export function questionForm(
  path: string,
  words: Messages,
  { name, submit }: { readonly name: string; readonly submit: string },
  fields: readonly FormField[],
  open = false,
): Markup {
  return markup`<details class="question"${open && markup` open`}><summary>${name}</summary>
<form method="get" action="${path}" aria-label="${name}">
${fields.map((field) => fieldOf(field, words))}<button type="submit">${submit}</button>
</form></details>`;
}

function fieldOf({ name, label, value, suggestions = [] }: FormField, words: Messages): Markup {
  const { type, choices, standard, example }: ParameterFacts = PARAMETERS[name];
  const id = `field-${name}`;
  const list = suggestions.length > 0 ? `${id}-list` : null;
  return markup`<div><label for="${id}">${label}</label>
${
  choices
    ? markup`<select id="${id}" name="${name}">${choices.map((choice) => option(choice, words.ask.choice(name, choice), (value || standard) === choice))}</select>`
    : markup`<input id="${id}" name="${name}" type="${type === 'day' ? 'date' : 'text'}" value="${value}" placeholder="${String(standard ?? example ?? '')}"${
        list && markup` list="${list}"`
      } autocomplete="off">`
}
${list && markup`<datalist id="${list}">${suggestions.map((one) => markup`<option value="${one}"></option>`)}</datalist>`}</div>
`;
}

const option = (value: string, label: string, selected: boolean): Markup =>
  markup`<option value="${value}"${selected && markup` selected`}>${label}</option>`;
