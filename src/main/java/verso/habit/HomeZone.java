package verso.habit;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import verso.claim.Inquiry;
import verso.claim.Shared;
import verso.index.TraceQuery;
import verso.trace.Details;
import verso.trace.Kind;
import verso.trace.Trace;

/**
 * The time zone the archives state most often for the person.
 *
 * @param zone where they seem to live
 * @param platforms ids of those that state it
 */
public record HomeZone(ZoneId zone, Set<String> platforms) {
  /** Devices and logins may be many: a zone is sought in so many of them. */
  private static final int MOST_DEVICES = 1_000;

  private static final Shared<Optional<HomeZone>> STATED = HomeZone::find;

  private static final Pattern FIELD =
      Pattern.compile("(?:.* )?time ?zone", Pattern.CASE_INSENSITIVE);

  /** Fields of an account: their name is the value of a detail, and so can be searched. */
  private static final TraceQuery FIELDS =
      TraceQuery.ofKinds(Kind.PROFILE, Kind.PREFERENCE, Kind.DEMOGRAPHIC, Kind.PLACE)
          .withText("details:\"time zone\" OR details:timezone");

  /** Zones of devices are values of a detail whose name cannot be searched. */
  private static final TraceQuery DEVICES =
      TraceQuery.ofKinds(Kind.DEVICE, Kind.LOGIN)
          .withText(
              "details:(europe OR america OR asia OR africa OR australia OR pacific OR atlantic"
                  + " OR indian OR gmt OR utc OR time)")
          .sortedBy(TraceQuery.Sort.NEWEST);

  public HomeZone {
    platforms = Set.copyOf(platforms);
  }

  /**
   * The zone that most fields of accounts state; where none does, that of most devices. A bare
   * offset counts only where no place is named, since it knows nothing of summer time. Empty where
   * no archive states any.
   */
  public static Optional<HomeZone> of(Inquiry inquiry) throws IOException {
    return inquiry.once(STATED);
  }

  private static Optional<HomeZone> find(Inquiry inquiry) throws IOException {
    var fields = new Tally();
    inquiry.traces().each(FIELDS, stored -> fields.add(stored.trace()));
    if (fields.most().isPresent()) {
      return fields.most();
    }
    var devices = new Tally();
    inquiry.traces().search(DEVICES, 0, MOST_DEVICES).hits().stream()
        .map(hit -> hit.stored().trace())
        .forEach(devices::add);
    return devices.most();
  }

  /** Counts what is stated. */
  private static final class Tally {
    private final Map<ZoneId, Integer> counts = new HashMap<>();
    private final Map<ZoneId, Set<String>> platforms = new HashMap<>();

    void add(Trace trace) {
      stated(trace).flatMap(ZoneNames.bundled()::of).ifPresent(zone -> add(zone, trace.platform()));
    }

    private void add(ZoneId zone, String platform) {
      counts.merge(zone, 1, Integer::sum);
      platforms.computeIfAbsent(zone, any -> new TreeSet<>()).add(platform);
    }

    private static Optional<String> stated(Trace trace) {
      boolean isField =
          Set.of("field", "placeType").stream()
              .flatMap(name -> trace.details().first(name).stream())
              .anyMatch(field -> FIELD.matcher(field).matches());
      return isField
          ? Optional.of(trace.subject())
          : trace.details().entries().stream()
              .filter(detail -> isZone(detail.name()))
              .map(Details.Detail::value)
              .findFirst();
    }

    private static boolean isZone(String detail) {
      return detail.toLowerCase(Locale.ROOT).replace("_", "").endsWith("timezone");
    }

    Optional<HomeZone> most() {
      return counts.keySet().stream()
          .min(
              Comparator.comparing((ZoneId zone) -> zone instanceof ZoneOffset)
                  .thenComparing(zone -> -counts.get(zone))
                  .thenComparing(ZoneId::getId))
          .map(zone -> new HomeZone(zone, platforms.get(zone)));
    }
  }
}
