package verso.persona;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reconciles the names of advertisers: {@code Acme Inc.}, {@code ACME}, {@code www.acme.com} and,
 * once a record carries both, the handle {@code @acme_fr} are one party.
 */
final class AdvertiserNames {
  private static final Pattern DOMAIN =
      Pattern.compile("(?:https?://)?(?:www\\.)?([\\p{L}\\p{N}-]+)(\\.[a-z]{2,3})?\\.[a-z]{2,}/?");

  private static final Set<String> LEGAL_SUFFIXES = legalSuffixes();

  private final Map<String, String> sameAs = new HashMap<>();

  /** Learns that a name and a handle stand for one party. */
  void learn(String name, String handle) {
    String nameKey = plain(name);
    String handleKey = plain(handle);
    if (!nameKey.isEmpty() && !handleKey.isEmpty() && !nameKey.equals(handleKey)) {
      sameAs.merge(handleKey, nameKey, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }

  /** What all names of one party have in common; empty for a name of no letters or digits. */
  String key(String name) {
    String key = plain(name);
    return sameAs.getOrDefault(key, key);
  }

  private static String plain(String name) {
    String bare = name.strip();
    var domain = DOMAIN.matcher(bare.toLowerCase(java.util.Locale.ROOT));
    if (domain.matches()) {
      bare = domain.group(1);
    }
    String normalized = Label.normalized(bare.startsWith("@") ? bare.substring(1) : bare);
    return withoutLegalForm(normalized).replace(" ", "");
  }

  private static String withoutLegalForm(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
    while (words.size() > 1 && LEGAL_SUFFIXES.contains(words.getLast())) {
      words.removeLast();
    }
    return String.join(" ", words);
  }

  private static Set<String> legalSuffixes() {
    try (var in =
            Objects.requireNonNull(
                AdvertiserNames.class.getResourceAsStream("/verso/persona/legal-suffixes.txt"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Label::normalized)
          .collect(Collectors.toCollection(HashSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException("Part of Verso is missing", e);
    }
  }
}
