package verso.format;

/** Adds to what an item knows of the whole around it. */
final class Contexts {
  private Contexts() {}

  /** The same item with one more member in its context. */
  static Item with(Item item, String name, Value value) {
    var members = new MemberMap.Builder();
    item.context().members().forEach(members::put);
    members.put(name, value);
    return new Item(item.section(), item.value(), item.at(), new Value.Members(members.build()));
  }
}
