// The libraries facets are measured against. Each: `build(rows)` gives `recount(state)`, the counts of the five facets as
// `{ facet: { option: count } }`, each facet counted without its own ticks where the library can.
import { create, insertMultiple, search } from "@orama/orama";
import crossfilter from "crossfilter2";
import itemsjs from "itemsjs";

const FACETS = ["kind", "region", "status", "cluster", "offering"];
const records = (rows) => rows.map((row, id) => Object.fromEntries([["id", id], ...FACETS.map((facet, at) => [facet, row[at]])]));

export const facets = {
  itemsjs(rows) {
    const aggregations = Object.fromEntries(FACETS.map((facet) => [facet, { size: 1000, conjunction: false }]));
    const index = itemsjs(records(rows), { aggregations });
    return {
      recount({ ticks, found }) {
        // Its own numbers of the items begin with 1.
        const { data } = index.search({ per_page: 1, filters: ticks, ...(found && { _ids: found.map((number) => number + 1) }) });
        return Object.fromEntries(
          FACETS.map((facet) => [facet, Object.fromEntries(data.aggregations[facet].buckets.map(({ key, doc_count }) => [key, doc_count]))]),
        );
      },
    };
  },

  crossfilter2(rows) {
    const index = crossfilter(records(rows));
    const dimensions = FACETS.map((facet) => index.dimension((record) => record[facet], facet === "cluster" || facet === "offering"));
    const groups = dimensions.map((dimension) => dimension.group().reduceCount());
    const number = index.dimension((record) => record.id);
    return {
      recount({ ticks, found }) {
        for (const [at, facet] of FACETS.entries()) {
          const ticked = ticks[facet] && new Set(ticks[facet]);
          if (ticked) dimensions[at].filterFunction((option) => ticked.has(option));
          else dimensions[at].filterAll();
        }
        if (found) {
          const has = new Uint8Array(rows.length);
          for (const id of found) has[id] = 1;
          number.filterFunction((id) => has[id] === 1);
        } else number.filterAll();
        return Object.fromEntries(FACETS.map((facet, at) => [facet, Object.fromEntries(groups[at].all().map(({ key, value }) => [key, value]))]));
      },
    };
  },

  // It cannot be given a result, and counts a facet with its own ticks: it has less to do than the others.
  orama(rows) {
    const many = (facet) => facet === "cluster" || facet === "offering";
    const index = create({ schema: Object.fromEntries(FACETS.map((facet) => [facet, many(facet) ? "enum[]" : "enum"])) });
    insertMultiple(index, records(rows).map(({ id, ...record }) => ({ id: String(id), ...record })), 5000);
    const counted = Object.fromEntries(FACETS.map((facet) => [facet, {}]));
    return {
      recount({ ticks }) {
        const where = Object.fromEntries(
          Object.entries(ticks).map(([facet, options]) => [facet, many(facet) ? { containsAny: options } : { in: options }]),
        );
        const answer = search(index, { term: "", limit: 1, facets: counted, ...(Object.keys(where).length > 0 && { where }) });
        return Object.fromEntries(FACETS.map((facet) => [facet, answer.facets[facet].values]));
      },
    };
  },
};
