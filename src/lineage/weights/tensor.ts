/** How the numbers of a tensor are stored. `QUANTISED`: in blocks that share scales; see `storedType`. */
export type ElementType =
  | 'F64'
  | 'F32'
  | 'F16'
  | 'BF16'
  | 'F8_E4M3'
  | 'F8_E5M2'
  | 'I64'
  | 'I32'
  | 'I16'
  | 'I8'
  | 'U64'
  | 'U32'
  | 'U16'
  | 'U8'
  | 'BOOL'
  | 'QUANTISED';

/** One named array of a weight file. */
export interface TensorInfo {
  readonly name: string;
  /** Lengths of the axes, slowest first (row-major); empty for a scalar. */
  readonly shape: readonly number[];
  readonly type: ElementType;
  /** The type's name in its own format, for example `Q4_K`. */
  readonly storedType: string;
  /** Bytes the values take in the file. */
  readonly bytes: number;
  /** What the model's own graph does with it, in formats that carry one. */
  readonly use?: TensorUse;
}

/** The operator that reads a weight, as the graph of an ONNX model names it. */
export interface TensorUse {
  readonly operator: string;
  /** Name of the node, which exporters make of the module's. */
  readonly node: string;
  /** A matrix that lies output by input: `transB` of a Gemm, or transposed on its way there. */
  readonly transposed: boolean;
  /** `group` of a convolution. */
  readonly groups: number;
}

/** The tensors of one model, whatever the format and however many files hold them. */
export interface WeightStore {
  /** `safetensors`, `gguf`, `pytorch`, `onnx` or `tfjs`. */
  readonly format: string;
  /** Names of the files, without their folders. */
  readonly files: readonly string[];
  /** `config.json` beside the weights, or the metadata of a GGUF file; null when there is none. */
  readonly config: Readonly<Record<string, unknown>> | null;
  readonly tensors: ReadonlyMap<string, TensorInfo>;
  /**
   * Values as float32, row-major; rows [from, to) of the first axis when given.
   *
   * @throws HeadwayError when there is no such tensor or row, or the file ends early.
   */
  read(name: string, rows?: { from: number; to: number }): Promise<Float32Array>;
  /** Bytes read so far, headers included. */
  readonly bytesRead: number;
  close(): Promise<void>;
}
