/** Where a province stands on the tile map: column and row, each from 0. */
export type Tile = readonly [column: number, row: number];

/** A tile for each province-level part of China in ISO 3166-2, our own arrangement: about where it lies, all of one size. */
export const PROVINCE_TILES: Readonly<Record<string, Tile>> = {
  'CN-HL': [7, 0],
  'CN-NM': [5, 1],
  'CN-JL': [7, 1],
  'CN-XJ': [0, 2],
  'CN-GS': [2, 2],
  'CN-NX': [3, 2],
  'CN-SX': [4, 2],
  'CN-BJ': [5, 2],
  'CN-TJ': [6, 2],
  'CN-LN': [7, 2],
  'CN-XZ': [0, 3],
  'CN-QH': [2, 3],
  'CN-SN': [3, 3],
  'CN-HA': [4, 3],
  'CN-HE': [5, 3],
  'CN-SD': [6, 3],
  'CN-SC': [2, 4],
  'CN-CQ': [3, 4],
  'CN-HB': [4, 4],
  'CN-AH': [5, 4],
  'CN-JS': [6, 4],
  'CN-SH': [7, 4],
  'CN-YN': [2, 5],
  'CN-GZ': [3, 5],
  'CN-HN': [4, 5],
  'CN-JX': [5, 5],
  'CN-ZJ': [6, 5],
  'CN-GX': [3, 6],
  'CN-GD': [4, 6],
  'CN-FJ': [5, 6],
  'CN-TW': [7, 6],
  'CN-HI': [3, 7],
  'CN-MO': [4, 7],
  'CN-HK': [5, 7],
};

export const TILE_COLUMNS = 8;
export const TILE_ROWS = 8;
