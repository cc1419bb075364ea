import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeadwayError } from '../../../src/contract/index.js';
import { openWeights } from '../../../src/lineage/weights/store.js';
import { field, floats, message } from './build.js';
import { folderOf } from './temporary.js';

// Numbers of fields: onnx/onnx, onnx.proto3
const DIMS = 1;
const TYPE = 2;
const FLOATS = 4;
const INT32S = 5;
const NAME = 8;
const RAW = 9;
const EXTERNAL = 13;

const tensor = (...fields: Uint8Array[]) => message(...fields);
const raw = (name: string, dims: number[], values: Uint8Array, type = 1) =>
  tensor(...dims.map((each) => field(DIMS, each)), field(TYPE, type), field(NAME, name), field(RAW, values));
const initializer = (each: Uint8Array) => field(5, each);
const model = (...graph: Uint8Array[]) => message(field(1, 8), field(7, message(...graph)));
const constant = (output: string, each: Uint8Array) =>
  field(
    1,
    message(field(2, output), field(4, 'Constant'), field(5, message(field(1, 'value'), field(5, each)))),
  );
const branch = (name: string, ...graph: Uint8Array[]) =>
  field(
    1,
    message(field(3, name), field(4, 'If'), field(5, message(field(1, 'then'), field(6, message(...graph))))),
  );

const open = (bytes: Uint8Array, others: Record<string, Uint8Array> = {}) =>
  openWeights(`${folderOf({ 'a.onnx': bytes, ...others })}/a.onnx`);

async function values(
  bytes: Uint8Array,
  name: string,
  others?: Record<string, Uint8Array>,
): Promise<number[]> {
  const store = await open(bytes, others);
  const read = [...(await store.read(name))];
  await store.close();
  return read;
}

describe('readOnnx', () => {
  it('reads initialisers, constants and inner graphs', async () => {
    const bytes = model(
      initializer(raw('w', [2, 1], floats(1, 2))),
      constant('c', raw('', [1], floats(3))),
      branch('if_0', initializer(raw('w', [1], floats(4))), constant('d', raw('', [], floats(5)))),
    );
    const store = await open(bytes);
    expect([...store.tensors.keys()].sort()).toEqual(['c', 'd', 'if_0/then/w', 'w']);
    expect(store.tensors.get('w')?.shape).toEqual([2, 1]);
    expect([...(await store.read('if_0/then/w'))]).toEqual([4]);
    expect([...(await store.read('d'))]).toEqual([5]);
    await store.close();
  });

  it('reads packed floats, integers and half floats in int32_data', async () => {
    const packed = tensor(field(DIMS, 2), field(TYPE, 1), field(NAME, 'a'), field(FLOATS, floats(1, 2)));
    expect(await values(model(initializer(packed)), 'a')).toEqual([1, 2]);
    const half = tensor(field(DIMS, 1), field(TYPE, 10), field(NAME, 'a'), field(INT32S, 0x3c00));
    expect(await values(model(initializer(half)), 'a')).toEqual([1]);
  });

  it('reads values from a file beside it, and from nowhere else', async () => {
    const external = (location: string, offset: string) =>
      model(
        initializer(
          tensor(
            field(DIMS, 1),
            field(TYPE, 1),
            field(NAME, 'a'),
            field(EXTERNAL, message(field(1, 'location'), field(2, location))),
            field(EXTERNAL, message(field(1, 'offset'), field(2, offset))),
          ),
        ),
      );
    expect(await values(external('b.bin', '4'), 'a', { 'b.bin': floats(1, 2) })).toEqual([2]);
    await expect(open(external('b.bin', '8'), { 'b.bin': floats(1, 2) })).rejects.toThrow(/outside the file/);
    for (const location of ['../b.bin', '/etc/hostname', '..', '']) {
      await expect(open(external(location, '0'))).rejects.toThrow(/out of its folder/);
    }
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['no graph', field(1, 8), /no graph/],
    ['two graphs', message(field(7, ''), field(7, '')), /not one graph/],
    [
      'values that do not fit the shape',
      model(initializer(raw('a', [3], floats(1)))),
      /4 bytes for 3 values/,
    ],
    ['a shape that overflows', model(initializer(raw('a', Array(8).fill(2 ** 30), floats(1)))), /overflows/],
    ['a field that leaves its message', Uint8Array.from([0x3a, 100, 0]), /leaves its message/],
    ['an endless varint', Uint8Array.from(Array(12).fill(255)), /more than 64 bits/],
    ['a group', Uint8Array.from([0x0b, 0]), /wire type 3/],
    ['a cut-off end', model(initializer(raw('a', [1], floats(1)))).subarray(0, -2), /leaves its message/],
  ])('refuses %s', async (_, bytes, expected) => {
    await expect(open(bytes)).rejects.toThrow(expected);
    await expect(open(bytes)).rejects.toThrow(HeadwayError);
  });

  it('bounds the nesting of graphs', async () => {
    let graph = initializer(raw('a', [1], floats(1)));
    for (let depth = 0; depth < 20; depth++) graph = branch(`if_${depth}`, graph);
    await expect(open(model(graph))).rejects.toThrow(/nested deeper/);
  });

  it('reads or refuses any change of a byte', async () => {
    const good = model(
      initializer(raw('w', [2], floats(1, 2))),
      branch('i', constant('c', raw('', [1], floats(3)))),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Uint8Array.from(good);
        bytes[at] = byte;
        await open(bytes)
          .then((store) => store.close())
          .catch((error) => expect(error).toBeInstanceOf(HeadwayError));
      }),
    );
  });

  it('knows which operator reads a weight, and how it lies, through conversions of type', async () => {
    const node = (operator: string, inputs: string[], output: string, ...attributes: [string, number][]) =>
      field(
        1,
        message(
          ...inputs.map((name) => field(1, name)),
          field(2, output),
          field(3, `/net/${operator}`),
          field(4, operator),
          ...attributes.map(([name, value]) => field(5, message(field(1, name), field(3, value)))),
        ),
      );
    const weights = ['linear', 'turned', 'coded', 'grouped', 'sliced', 'loose'];
    const store = await open(
      model(
        ...weights.map((name) => initializer(raw(name, [1], floats(1)))),
        node('MatMul', ['x', 'linear'], 'y1'),
        node('Gemm', ['y1', 'turned', 'b'], 'y2', ['transB', 1]),
        node('DequantizeLinear', ['coded', 's'], 'decoded'),
        node('Transpose', ['decoded'], 'decoded turned'),
        node('MatMul', ['y2', 'decoded turned'], 'y3'),
        node('Conv', ['y3', 'grouped'], 'y4', ['group', 4]),
        node('Slice', ['sliced'], 'gate'),
        node('Concat', ['gate'], 'gates'),
        node('Unsqueeze', ['gates'], 'W'),
        node('LSTM', ['y4', 'W', 'R'], 'y5'),
        node('Add', ['y5', 'loose'], 'y6'),
      ),
    );
    const use = (name: string) => store.tensors.get(name)!.use;
    expect(use('linear')).toEqual({ operator: 'MatMul', node: '/net/MatMul', transposed: false, groups: 1 });
    expect(use('turned')).toMatchObject({ operator: 'Gemm', transposed: true });
    expect(use('coded')).toMatchObject({ operator: 'MatMul', transposed: true });
    expect(use('grouped')).toMatchObject({ operator: 'Conv', groups: 4 });
    expect(use('sliced')).toMatchObject({ operator: 'LSTM' });
    expect(use('loose')).toBeUndefined();
    await store.close();
  });
});
