// The libraries search is measured against, each configured as its documentation advises for short multilingual texts typed
// letter by letter: fields with our weights, the last word as a prefix, slips allowed. Each: `build(documents)` gives
// `{ search(typed) → numbers of the first documents, bytes?() }`.
import { Config, Query, SearcherFactory } from "@m31coding/fuzzy-search";
import { create, insertMultiple, save, search } from "@orama/orama";
import uFuzzy from "@leeoniya/ufuzzy";
import FlexSearch from "flexsearch";
import Fuse from "fuse.js";
import lunr from "lunr";
import MiniSearch from "minisearch";

const SHOWN = 20;

// As the finder weighs its parts, the name as one.
const WEIGHTS = { name: 1, alias: 0.92, kind: 0.5, offering: 0.46, cluster: 0.38, place: 0.36, whole: 0.3, project: 0.24, note: 0.16 };
const FIELDS = Object.keys(WEIGHTS);

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const joined = (documents) =>
  documents.map((document, id) => {
    const record = { id };
    for (const field of FIELDS) if (document[field].length > 0) record[field] = document[field].join(" · ");
    return record;
  });
const bytes = (text) => new TextEncoder().encode(text).length;

export const engines = {
  minisearch(documents) {
    const index = new MiniSearch({ fields: FIELDS });
    index.addAll(joined(documents));
    const options = {
      boost: WEIGHTS,
      prefix: (term, number, terms) => number === terms.length - 1,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    };
    return {
      search(typed) {
        let found = index.search(typed, { ...options, combineWith: "AND" });
        if (found.length === 0) found = index.search(typed, options);
        return found.slice(0, SHOWN).map((hit) => hit.id);
      },
      bytes: () => bytes(JSON.stringify(index)),
    };
  },

  // Prefixes in one index; another with the tokenizer that tolerates slips is asked where it has nothing.
  flexsearch(documents) {
    const { Document, Charset } = FlexSearch;
    const make = (tokenize) =>
      new Document({ document: { id: "id", index: FIELDS.map((field) => ({ field, tokenize, encoder: Charset.Normalize, resolution: 9 })) } });
    const [prefixes, tolerant] = [make("forward"), make("tolerant")];
    for (const document of joined(documents)) {
      prefixes.add(document);
      tolerant.add(document);
    }
    const ask = (index, typed, suggest) => {
      const ids = new Set();
      for (const { result } of index.search(typed, { limit: SHOWN, suggest })) for (const id of result) ids.add(id);
      return [...ids].slice(0, SHOWN);
    };
    return {
      search(typed) {
        let found = ask(prefixes, typed, false);
        if (found.length === 0) found = ask(tolerant, typed, false);
        if (found.length === 0) found = ask(prefixes, typed, true);
        if (found.length === 0) found = ask(tolerant, typed, true);
        return found;
      },
      bytes() {
        let sum = 0;
        for (const index of [prefixes, tolerant]) index.export((key, data) => (sum += data ? bytes(String(data)) : 0));
        return sum;
      },
    };
  },

  // It has no fields: every text is a term. Letters that are not Latin have to be allowed.
  "fuzzy-search"(documents) {
    const config = Config.createDefaultConfig();
    config.normalizerConfig.allowCharacter = (letter) => /[\p{L}\p{N} ]/u.test(letter);
    const searcher = SearcherFactory.createSearcher(config);
    searcher.indexEntities(
      documents,
      (document) => document.id,
      (document) => FIELDS.flatMap((field) => document[field]),
    );
    return { search: (typed) => searcher.getMatches(new Query(typed, SHOWN)).matches.map((match) => match.entity.id) };
  },

  orama(documents) {
    const schema = Object.fromEntries(FIELDS.map((field) => [field, "string"]));
    // Its own tokenizers know one alphabet each.
    const tokenizer = { language: "english", normalizationCache: new Map(), tokenize: (text) => words(String(text)) };
    const index = create({ schema, components: { tokenizer } });
    insertMultiple(index, joined(documents).map(({ id, ...document }) => ({ id: String(id), ...document })), 5000);
    const ask = (term, tolerance, threshold) =>
      search(index, { term, tolerance, threshold, boost: WEIGHTS, limit: SHOWN }).hits.map((hit) => Number(hit.id));
    return {
      search(typed) {
        // Every word, then every word with a slip, then some of the words.
        let found = ask(typed, 0, 0);
        if (found.length === 0) found = ask(typed, 1, 0);
        if (found.length === 0) found = ask(typed, 1, 1);
        return found;
      },
      bytes: () => bytes(JSON.stringify(save(index))),
    };
  },

  fuse(documents) {
    const index = new Fuse(documents, {
      keys: FIELDS.map((name) => ({ name, weight: WEIGHTS[name] })),
      useTokenSearch: true,
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.3,
    });
    return {
      search: (typed) => index.search(typed, { limit: SHOWN }).map((hit) => hit.item.id),
      bytes: () => bytes(JSON.stringify(index.getIndex())),
    };
  },

  // One text a document, the names first.
  ufuzzy(documents) {
    const letters = "[\\p{L}\\d']";
    const fuzzy = new uFuzzy({
      unicode: true,
      interSplit: "[^\\p{L}\\d']+",
      intraSplit: "\\p{Ll}\\p{Lu}",
      intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
      intraChars: letters,
      intraContr: "'\\p{L}{1,2}\\b",
      intraMode: 1,
    });
    const texts = documents.map((document) => FIELDS.flatMap((field) => document[field]).join(" · "));
    return {
      search(typed) {
        const [found, info, order] = fuzzy.search(texts, typed, 1, 1000);
        if (!found) return [];
        return (order ? order.slice(0, SHOWN).map((at) => info.idx[at]) : found.slice(0, SHOWN));
      },
    };
  },

  lunr(documents) {
    // Its pipeline trims every letter that is not Latin and stems English alone.
    const index = lunr((builder) => {
      builder.pipeline.reset();
      builder.searchPipeline.reset();
      builder.tokenizer.separator = /[^\p{L}\p{N}]+/u;
      builder.ref("id");
      for (const field of FIELDS) builder.field(field, { boost: WEIGHTS[field] * 10 });
      for (const document of joined(documents)) builder.add(document);
    });
    const ask = (typed, presence) =>
      index.query((query) => {
        for (const [number, term] of typed.entries()) {
          const { TRAILING } = lunr.Query.wildcard;
          if (presence) {
            // A required clause each: with a slip, or as a prefix where it is the last.
            const isLast = number === typed.length - 1;
            query.term(term, { presence, ...(isLast ? { wildcard: TRAILING, boost: 10 } : { editDistance: term.length > 3 ? 1 : 0, boost: 10 }) });
          }
          query.term(term, { boost: 100 });
          query.term(term, { boost: 10, wildcard: TRAILING });
          if (term.length > 3) query.term(term, { boost: 1, editDistance: term.length > 7 ? 2 : 1 });
        }
      });
    return {
      search(typed) {
        const terms = words(typed);
        if (terms.length === 0) return [];
        let found = ask(terms, lunr.Query.presence.REQUIRED);
        if (found.length === 0) found = ask(terms, undefined);
        return found.slice(0, SHOWN).map((hit) => Number(hit.ref));
      },
      bytes: () => bytes(JSON.stringify(index)),
    };
  },
};
