// Written from core/schema/anbud.schema.json by `make generate`; do not edit.

export const LIMITS = Object.freeze({
  textBytes: 16777216,
  depth: 64,
  listItems: 100000,
});
