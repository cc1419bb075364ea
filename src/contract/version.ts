/** The version of Headway, as every answer carries it. */
export const VERSION = '0.1.0';
