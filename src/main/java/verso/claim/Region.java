package verso.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import verso.table.Table;

/** A part of the world for which companies report their revenue. */
public enum Region {
  US_CANADA,
  EUROPE,
  ASIA_PACIFIC,
  WORLD;

  private static final Map<String, Region> BY_COUNTRY = byCountry();

  /** The region of a country, given by its ISO 3166 code or its name in English or French. */
  public static Optional<Region> of(String country) {
    return Optional.ofNullable(BY_COUNTRY.get(country.strip().toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Region> byCountry() {
    var regions = new TreeMap<String, Region>();
    for (List<String> row : Table.rows(Region.class, "regions.tsv")) {
      Region region = valueOf(row.getFirst());
      for (String code : row.get(1).split(" ")) {
        Locale country = new Locale.Builder().setRegion(code).build();
        regions.put(code.toLowerCase(Locale.ROOT), region);
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
          regions.put(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), region);
        }
      }
    }
    return Map.copyOf(regions);
  }

  /** As it is typed: {@code us-canada}. */
  public String typed() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The region typed so. */
  public static Optional<Region> typed(String word) {
    return Arrays.stream(values())
        .filter(region -> region.typed().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** All as they are typed. */
  public static String words() {
    return Arrays.stream(values()).map(Region::typed).collect(Collectors.joining(", "));
  }
}
