import type { PairCounts } from './pair-counts.js';

/**
 * Where a model stands to the rated ones. `rated`: it and they have beaten or tied each other, if only
 * through others. `above`: it has beaten them, none of them has ever scored against it, directly or through
 * others (it never lost): its rating has no upper bound. `below`: the reverse. `apart`: no chain of votes
 * orders them: nothing can be said.
 */
export type Standing = 'rated' | 'above' | 'below' | 'apart';

export interface Components {
  /** How many strongly connected components the graph has. */
  count: number;
  /** Each model's component. */
  of: Int32Array;
  /** Each component's number of models. */
  sizes: Int32Array;
  /** The component whose models are rated: the most models, then the lowest number. */
  main: number;
  standing: Standing[];
}

/**
 * Strongly connected components of the graph in which a model points at every model that it beat or tied.
 * Bradley-Terry strengths have one finite maximum of the likelihood exactly within such a component
 * (L. R. Ford, 1957). Components by R. Tarjan (1972), without recursion.
 *
 * @param pairs at least one model
 */
export function components(pairs: PairCounts): Components {
  const beats = adjacency(pairs, false);
  const of = strongComponents(pairs.models, beats);
  let count = 0;
  for (const c of of) count = Math.max(count, c + 1);
  const sizes = new Int32Array(count);
  for (const c of of) sizes[c]++;
  let main = 0;
  for (let c = 1; c < count; c++) if (sizes[c] > sizes[main]) main = c;
  const start: number[] = [];
  for (let i = 0; i < pairs.models; i++) if (of[i] === main) start.push(i);
  const below = reached(pairs.models, beats, start);
  const above = reached(pairs.models, adjacency(pairs, true), start);
  const standing = Array.from(of, (c, i): Standing => {
    if (c === main) return 'rated';
    return above[i] ? 'above' : below[i] ? 'below' : 'apart';
  });
  return { count, of, sizes, main, standing };
}

interface Adjacency {
  start: Int32Array;
  target: Int32Array;
}

function adjacency(pairs: PairCounts, reversed: boolean): Adjacency {
  const forward = reversed ? pairs.losses : pairs.wins;
  const backward = reversed ? pairs.wins : pairs.losses;
  const start = new Int32Array(pairs.models + 1);
  const each = (visit: (from: number, to: number) => void) => {
    for (let k = 0; k < pairs.left.length; k++) {
      const tied = pairs.ties[k] > 0;
      if (tied || forward[k] > 0) visit(pairs.left[k], pairs.right[k]);
      if (tied || backward[k] > 0) visit(pairs.right[k], pairs.left[k]);
    }
  };
  each((from) => {
    start[from + 1]++;
  });
  for (let i = 0; i < pairs.models; i++) start[i + 1] += start[i];
  const next = start.slice();
  const target = new Int32Array(start[pairs.models]);
  each((from, to) => {
    target[next[from]++] = to;
  });
  return { start, target };
}

function strongComponents(models: number, { start, target }: Adjacency): Int32Array {
  const component = new Int32Array(models).fill(-1);
  const order = new Int32Array(models).fill(-1);
  const lowest = new Int32Array(models);
  const edge = start.slice(0, models);
  const open: number[] = [];
  const path: number[] = [];
  let visited = 0;
  let found = 0;
  const enter = (node: number) => {
    order[node] = lowest[node] = visited++;
    open.push(node);
    path.push(node);
  };
  for (let root = 0; root < models; root++) {
    if (order[root] >= 0) continue;
    enter(root);
    while (path.length > 0) {
      const node = path[path.length - 1];
      if (edge[node] < start[node + 1]) {
        const to = target[edge[node]++];
        if (order[to] < 0) enter(to);
        else if (component[to] < 0) lowest[node] = Math.min(lowest[node], order[to]);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) lowest[parent] = Math.min(lowest[parent], lowest[node]);
      if (lowest[node] !== order[node]) continue;
      for (;;) {
        const member = open.pop()!;
        component[member] = found;
        if (member === node) break;
      }
      found++;
    }
  }
  return renumbered(component, found);
}

/** Components in the order of their lowest model. */
function renumbered(component: Int32Array, count: number): Int32Array {
  const renamed = new Int32Array(count).fill(-1);
  let next = 0;
  return component.map((c) => {
    if (renamed[c] < 0) renamed[c] = next++;
    return renamed[c];
  });
}

function reached(models: number, { start, target }: Adjacency, from: number[]): Uint8Array {
  const seen = new Uint8Array(models);
  const queue = from.slice();
  for (const node of queue) seen[node] = 1;
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head];
    for (let e = start[node]; e < start[node + 1]; e++) {
      const to = target[e];
      if (seen[to]) continue;
      seen[to] = 1;
      queue.push(to);
    }
  }
  return seen;
}
