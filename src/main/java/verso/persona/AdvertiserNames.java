package verso.persona;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import verso.interest.Label;
import verso.table.Table;

/**
 * Reconciles the names of advertisers: {@code Acme Inc.}, {@code ACME}, {@code www.acme.com} and,
 * once a record carries both, the handle {@code @acme_fr} are one party.
 */
final class AdvertiserNames {
  private static final Pattern HOST =
      Pattern.compile(
          "(?:https?://)?(?:www\\.)?([\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)(?:/.*)?");

  private static final Set<String> ENDINGS =
      Table.rows(AdvertiserNames.class, "domain-endings.tsv").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ENDINGS_BEFORE_COUNTRY =
      Table.rows(AdvertiserNames.class, "domain-endings.tsv").stream()
          .filter(row -> row.size() > 1)
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  /** Without spaces, since {@code S.A.S.} falls apart into letters. */
  private static final Set<String> LEGAL_FORMS =
      Table.rows(AdvertiserNames.class, "legal-suffixes.txt").stream()
          .map(row -> Label.normalized(row.getFirst()).replace(" ", ""))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> BRANCHES =
      Table.rows(AdvertiserNames.class, "branch-words.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private static final int MOST_WORDS_OF_A_FORM = 4;

  /** Air France is no branch of a company called Air. */
  private static final int SHORTEST_BEFORE_BRANCH = 5;

  /** What stands behind the last underscore, or dot, of a handle. */
  private static final Pattern HANDLE_BRANCH = Pattern.compile("(.{3,})[_.]([\\p{L}]+)");

  /** Names recur by the thousand; working out the key of one costs more than to remember it. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Map<String, String> remembered = new ConcurrentHashMap<>();

  /** From a key to a smaller one of the same party; the smallest has none. */
  private final Map<String, String> sameAs = new HashMap<>();

  /** Learns that a name and a handle stand for one party. */
  void learn(String name, String handle) {
    String one = key(name);
    String other = key(handle);
    if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
      boolean isSmaller = one.compareTo(other) < 0;
      sameAs.put(isSmaller ? other : one, isSmaller ? one : other);
    }
  }

  /** What all names of one party have in common; empty for a name of no letters or digits. */
  String key(String name) {
    String known = remembered.get(name);
    if (known != null) {
      return root(known);
    }
    String plain = plain(name);
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(name, plain);
    }
    return root(plain);
  }

  /** The key that stands for this one by now. */
  String root(String known) {
    String key = known;
    while (sameAs.containsKey(key)) {
      key = sameAs.get(key);
    }
    return key;
  }

  private static String plain(String name) {
    String bare = name.strip();
    return (bare.startsWith("@") ? handle(bare) : words(bare)).replace(" ", "");
  }

  private static String handle(String handle) {
    Matcher parts = HANDLE_BRANCH.matcher(handle.toLowerCase(Locale.ROOT));
    boolean isBranch = parts.matches() && BRANCHES.contains(parts.group(2));
    return Label.normalized(isBranch ? parts.group(1) : handle);
  }

  /** The normalised words of a name, without its legal form or the ending of its domain. */
  static String words(String name) {
    String bare = name.strip();
    Matcher host = HOST.matcher(bare.toLowerCase(Locale.ROOT));
    return withoutBranch(
        withoutLegalForm(Label.normalized(host.matches() ? withoutEnding(host.group(1)) : bare)));
  }

  /** {@code acme bikes} for {@code acme bikes france}; what is left is long enough for a name. */
  private static String withoutBranch(String name) {
    int last = name.lastIndexOf(' ');
    return last >= SHORTEST_BEFORE_BRANCH && BRANCHES.contains(name.substring(last + 1))
        ? withoutLegalForm(name.substring(0, last))
        : name;
  }

  /** {@code acme} for {@code acme.co.uk}; a host with more before it stays apart from it. */
  private static String withoutEnding(String host) {
    List<String> labels = Arrays.asList(host.split("\\."));
    int end = labels.size() - 1;
    boolean isCountry = labels.get(end).length() == 2 && labels.getFirst().length() > 1;
    if (!isCountry && !ENDINGS.contains(labels.get(end))) {
      return host;
    }
    if (isCountry && end > 1 && ENDINGS_BEFORE_COUNTRY.contains(labels.get(end - 1))) {
      end--;
    }
    return String.join(" ", labels.subList(0, end));
  }

  private static String withoutLegalForm(String name) {
    List<String> words = Arrays.asList(name.split(" "));
    int length = 0;
    do {
      words = words.subList(0, words.size() - length);
      length = legalForm(words);
    } while (length > 0);
    return String.join(" ", words);
  }

  /** How many words at the end are a legal form, or join two; never all of them. */
  private static int legalForm(List<String> words) {
    for (int length = Math.min(MOST_WORDS_OF_A_FORM, words.size() - 1); length > 0; length--) {
      String end = String.join("", words.subList(words.size() - length, words.size()));
      if (LEGAL_FORMS.contains(end) || end.equals("&")) {
        return length;
      }
    }
    return 0;
  }
}
