import type { ByteSource } from '../byte-source.js';
import { Cursor } from '../cursor.js';
import type { Folder } from '../folder.js';
import { fieldText, type ProtobufField, protobufFields } from '../protobuf.js';
import { refuse } from '../refuse.js';
import type { StoredTensor } from '../tensor-store.js';
import { type OpenExternal, readTensorProto } from './tensor-proto.js';
import { TensorUses } from './tensor-uses.js';

const DEEPEST_GRAPH = 16;
const MOST_ATTRIBUTES = 4096;
const MOST_INPUTS = 8;
const MOST_TENSORS = 1_000_000;
const MODEL_GRAPH = 7;
const GRAPH = { node: 1, initializer: 5 };
const NODE = { input: 1, output: 2, name: 3, operator: 4, attribute: 5 };
const ATTRIBUTE = { name: 1, integer: 3, tensor: 5, graph: 6, graphs: 11 };

/**
 * Initialisers and constants of an ONNX model, those of inner graphs too. Where two have one name, the inner gets
 * its node and branch in front. Values in other files are read only from the model's own folder.
 *
 * @throws HeadwayError when the file is no ONNX model or a tensor's values do not fit its shape.
 */
export async function readOnnx(source: ByteSource, folder: Folder): Promise<StoredTensor[]> {
  const reader = new GraphReader(source, folder);
  let graphs = 0;
  for await (const field of protobufFields(reader.cursor, 0, source.size)) {
    if (field.number !== MODEL_GRAPH) continue;
    if (field.wire !== 2 || ++graphs > 1) throw refuse('not one graph in the model', source.name);
    await reader.readGraph(field, '', 0);
  }
  if (graphs === 0) throw refuse('no graph in the file, so it is no ONNX model', source.name);
  return [...reader.stored.values()].map((tensor) => {
    const use = reader.uses.of(tensor.info.name);
    return use ? { ...tensor, info: { ...tensor.info, use } } : tensor;
  });
}

class GraphReader {
  readonly cursor: Cursor;
  readonly stored = new Map<string, StoredTensor>();
  readonly uses = new TensorUses();
  private readonly externals = new Map<string, ByteSource>();

  constructor(
    source: ByteSource,
    private readonly folder: Folder,
  ) {
    this.cursor = new Cursor(source);
  }

  private readonly openExternal: OpenExternal = async (location) => {
    const opened = this.externals.get(location) ?? (await this.folder.open(location));
    this.externals.set(location, opened);
    return opened;
  };

  async readGraph(graph: ProtobufField, path: string, depth: number): Promise<void> {
    if (depth > DEEPEST_GRAPH) throw refuse(`graphs nested deeper than ${DEEPEST_GRAPH}`, this.cursor.where);
    for await (const field of protobufFields(this.cursor, graph.start, graph.end)) {
      if (field.number === GRAPH.initializer) await this.keep(field, null, path);
      else if (field.number === GRAPH.node) await this.readNode(field, path, depth);
    }
  }

  private async readNode(node: ProtobufField, path: string, depth: number): Promise<void> {
    let name = '';
    let output = '';
    let operator = '';
    const inputs: string[] = [];
    const attributes: ProtobufField[] = [];
    for await (const field of protobufFields(this.cursor, node.start, node.end)) {
      if (field.number === NODE.input && inputs.length < MOST_INPUTS) {
        inputs.push(await fieldText(this.cursor, field));
      } else if (field.number === NODE.name) name = await fieldText(this.cursor, field);
      else if (field.number === NODE.output && output === '') output = await fieldText(this.cursor, field);
      else if (field.number === NODE.operator) operator = await fieldText(this.cursor, field);
      else if (field.number === NODE.attribute) attributes.push(field);
      this.requireFew(attributes);
    }
    const integers = new Map<string, bigint>();
    for (const attribute of attributes) {
      const constant = operator === 'Constant' ? output : null;
      await this.readAttribute(attribute, constant, `${path}${name}/`, depth, integers);
    }
    this.uses.add({ operator, name, inputs, output, integers });
  }

  private async readAttribute(
    attribute: ProtobufField,
    constant: string | null,
    path: string,
    depth: number,
    integers: Map<string, bigint>,
  ): Promise<void> {
    const inner: ProtobufField[] = [];
    let name = '';
    let integer: bigint | null = null;
    for await (const field of protobufFields(this.cursor, attribute.start, attribute.end)) {
      if (field.number === ATTRIBUTE.name) name = await fieldText(this.cursor, field);
      else if (field.number === ATTRIBUTE.integer && field.wire === 0) integer = field.value;
      else if (field.number === ATTRIBUTE.tensor && constant !== null) await this.keep(field, constant, path);
      else if (field.number === ATTRIBUTE.graph || field.number === ATTRIBUTE.graphs) inner.push(field);
      this.requireFew(inner);
    }
    if (integer !== null) integers.set(name, integer);
    for (const graph of inner) await this.readGraph(graph, `${path}${name}/`, depth + 1);
  }

  private requireFew(fields: readonly ProtobufField[]): void {
    if (fields.length > MOST_ATTRIBUTES) throw refuse('a node has too many attributes', this.cursor.where);
  }

  private async keep(field: ProtobufField, outerName: string | null, path: string): Promise<void> {
    const tensor = await readTensorProto(this.cursor, field, outerName, this.openExternal);
    if (!tensor) return;
    if (this.stored.size >= MOST_TENSORS) throw refuse('too many tensors', this.cursor.where);
    const { name } = tensor.info;
    const unique = this.stored.has(name) ? `${path}${name}` : name;
    if (this.stored.has(unique))
      throw refuse(`two tensors are named ${JSON.stringify(unique)}`, this.cursor.where);
    this.stored.set(unique, { ...tensor, info: { ...tensor.info, name: unique } });
  }
}
