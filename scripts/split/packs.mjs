// Which files the parts of the program come in. wasm-split-cli writes one for every set of parts that share something: hundreds, most
// of them smaller than what asking for them costs. Here those go together that are wanted together.

// What always comes, whatever is shown: what it has, nobody else asks for.
const ALWAYS = ["second", "readers", "keeper"];
// One more request costs a slow phone as much time as so many bytes of program do.
const REQUEST_BYTES = 8000;

// What a pack costs all the visits that need it.
const cost = ({ users, bytes }) => users.size * (bytes + REQUEST_BYTES);
const both = (a, b) => new Set([...a, ...b]);
const together = (a, b) => ({
  files: [...a.files, ...b.files],
  needed: both(a.needed, b.needed),
  users: both(a.users, b.users),
  bytes: a.bytes + b.bytes,
});

// From [{ file, users, bytes }], where users are the parts that need a file: [{ files, needed }], where two files go together for as
// long as that costs less than to ask for them apart, and all parts that need one of them need the pack.
export function packed(files) {
  const packs = files.map(({ file, users, bytes }) => {
    const always = users.filter((user) => ALWAYS.includes(user));
    return { files: [file], needed: new Set(users), users: new Set(always.length > 0 ? always : users), bytes };
  });
  for (;;) {
    let best = { saved: 0 };
    for (const [index, a] of packs.entries()) {
      for (const b of packs.slice(index + 1)) {
        const saved = cost(a) + cost(b) - cost(together(a, b));
        if (saved > best.saved) best = { saved, a, b };
      }
    }
    if (!best.a) return packs;
    packs.splice(packs.indexOf(best.b), 1);
    packs.splice(packs.indexOf(best.a), 1, together(best.a, best.b));
  }
}
