declare module 'opencc-js/dict/TSCharacters' {
  /** "from to" pairs, parted by "|". */
  const pairs: string;
  export default pairs;
}
