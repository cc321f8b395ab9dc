package verso.format;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object, in file order. Immutable. Most objects of an export have few members,
 * and there are millions of them: these are searched one by one, which costs less time and a third
 * of the memory of a hash table.
 */
final class MemberMap extends AbstractMap<String, Value> {
  private static final int FEW = 12;

  private final String[] names;
  private final Value[] values;
  private final Map<String, Integer> places;

  private MemberMap(String[] names, Value[] values, Map<String, Integer> places) {
    this.names = names;
    this.values = values;
    this.places = places;
  }

  /** An immutable map of the same members in the same order; itself if it is one already. */
  static MemberMap copyOf(Map<String, Value> map) {
    if (map instanceof MemberMap frozen) {
      return frozen;
    }
    var builder = new Builder();
    map.forEach(builder::put);
    return builder.build();
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public boolean containsKey(Object name) {
    return placeOf(name) >= 0;
  }

  @Override
  public @Nullable Value get(Object name) {
    int place = placeOf(name);
    return place < 0 ? null : values[place];
  }

  @Override
  public Value getOrDefault(Object name, Value absent) {
    int place = placeOf(name);
    return place < 0 ? absent : values[place];
  }

  private int placeOf(Object name) {
    if (names.length > FEW) {
      return places.getOrDefault(name, -1);
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Set<Map.Entry<String, Value>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return names.length;
      }

      @Override
      public Iterator<Map.Entry<String, Value>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<String, Value>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < names.length;
    }

    @Override
    public Map.Entry<String, Value> next() {
      if (!hasNext()) {
        throw new java.util.NoSuchElementException();
      }
      Map.Entry<String, Value> entry = Map.entry(names[next], values[next]);
      next++;
      return entry;
    }
  }

  /** Collects members; of repeated names the last value wins, at the first one's place. */
  static final class Builder {
    private String[] names = new String[8];
    private Value[] values = new Value[8];
    private final Map<String, Integer> places = new HashMap<>(0);
    private int size;

    /** Adds a member. */
    Builder put(String name, Value value) {
      int place = placeOf(name);
      if (place >= 0) {
        values[place] = value;
        return this;
      }
      if (size == names.length) {
        names = Arrays.copyOf(names, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      names[size] = name;
      values[size] = value;
      size++;
      index(name);
      return this;
    }

    private int placeOf(String name) {
      if (size > FEW) {
        return places.getOrDefault(name, -1);
      }
      for (int i = 0; i < size; i++) {
        if (names[i].equals(name)) {
          return i;
        }
      }
      return -1;
    }

    private void index(String name) {
      if (size == FEW + 1) {
        for (int i = 0; i < size; i++) {
          places.put(names[i], i);
        }
      } else if (size > FEW) {
        places.put(name, size - 1);
      }
    }

    MemberMap build() {
      return new MemberMap(Arrays.copyOf(names, size), Arrays.copyOf(values, size), places);
    }
  }
}
