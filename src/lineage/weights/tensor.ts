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
