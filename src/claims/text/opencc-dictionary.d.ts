declare module 'opencc-js/dict/TSCharacters' {
  /** "from to" pairs, parted by "|". */
  const pairs: string;
  export default pairs;
}

declare module 'opencc-js/dict/STCharacters' {
  const pairs: string;
  export default pairs;
}
