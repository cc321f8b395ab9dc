package verso.format;

import java.util.ArrayList;
import java.util.List;

/**
 * An object or list around the place a walk has reached: what of it no section took, not handed out
 * yet, and what it has said that is worth knowing of everything inside it.
 */
final class JsonLevel {
  private static final int MOST_CONTEXT = 64;
  private static final int LONGEST_CONTEXT = 1_000;

  private final String pointer;
  private final Value outerContext;
  private final long heldBefore;
  private final boolean isList;
  private final List<Value> elements = new ArrayList<>(0);
  private final List<String> saidNames = new ArrayList<>(0);
  private final List<Value> saidValues = new ArrayList<>(0);
  private MemberMap.Builder members = new MemberMap.Builder();
  private int size;
  private Value context;

  /**
   * Begins an object or a list.
   *
   * @param outerContext what is known from the levels around it
   * @param heldBefore how much these hold, in characters
   */
  JsonLevel(String pointer, boolean isList, Value outerContext, long heldBefore) {
    this.pointer = pointer;
    this.isList = isList;
    this.outerContext = outerContext;
    this.heldBefore = heldBefore;
    this.context = outerContext;
  }

  String pointer() {
    return pointer;
  }

  long heldBefore() {
    return heldBefore;
  }

  /** How many members or elements it holds. */
  int size() {
    return size;
  }

  void put(String name, Value member) {
    members.put(name, member);
    size++;
  }

  void add(Value element) {
    elements.add(element);
    size++;
  }

  /** Remembers a member for what comes after it; long texts are left out unless asked for. */
  void remember(String name, Value member, boolean isAskedFor) {
    boolean isScalar =
        switch (member) {
          case Value.Text(String text) -> text.length() <= LONGEST_CONTEXT && !text.isBlank();
          case Value.Number number -> true;
          case Value.Truth truth -> true;
          case Value.Nothing nothing -> false;
          case Value.Items items -> false;
          case Value.Members object -> false;
        };
    if (isAskedFor || (isScalar && saidNames.size() < MOST_CONTEXT)) {
      saidNames.add(name);
      saidValues.add(member);
      context = Value.NOTHING;
    }
  }

  /** What this level and those around it have said so far, the innermost overriding. */
  Value context() {
    if (saidNames.isEmpty()) {
      return outerContext;
    }
    if (context == Value.NOTHING) {
      var known = new MemberMap.Builder();
      outerContext.members().forEach(known::put);
      for (int i = 0; i < saidNames.size(); i++) {
        known.put(saidNames.get(i), saidValues.get(i));
      }
      context = new Value.Members(known.build());
    }
    return context;
  }

  /** What it holds, which it does no longer. */
  Value take() {
    Value taken = isList ? new Value.Items(elements) : new Value.Members(members.build());
    members = new MemberMap.Builder();
    elements.clear();
    size = 0;
    return taken;
  }
}
