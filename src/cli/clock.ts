/** Milliseconds since some moment. Node loads ten modules for the first look at `performance`. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6
