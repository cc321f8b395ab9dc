package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import verso.claim.Facet;
import verso.claim.Inquiry;
import verso.index.Glance;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.interest.Label;
import verso.persona.Sighting.Place;
import verso.table.Table;
import verso.trace.Details;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Reads what is stated about the person's attributes; see {@link Stated}. */
final class StatedReader {
  private static final String TARGETING = "targeting:";

  /** Attributes that targeting criteria state, by the type as a normalised label. */
  private static final Map<String, String> TARGETED =
      Table.rows(StatedReader.class, "targeted-attributes.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Stays and ways are where the person was seen, though the platform concluded them. */
  private static final Set<String> SEEN = Set.of("visit", "movement");

  /** Raw positions may be a million: of each quarter a sample is read. */
  private record Pick(long order, int number) implements Comparable<Pick> {
    @Override
    public int compareTo(Pick other) {
      int byOrder = Long.compareUnsigned(order, other.order);
      return byOrder != 0 ? byOrder : Integer.compare(number, other.number);
    }
  }

  private final Inquiry inquiry;
  private final Map<AttributeKey, AttributeTally> attributes = new TreeMap<>();
  private final Map<AttributeKey, AttributeTally> ages = new TreeMap<>();
  private final Map<AttributeKey, AttributeTally> listed = new TreeMap<>();
  private final Map<AttributeKey, AttributeTally> denied = new TreeMap<>();
  private final Map<AttributeKey, Place> places = new HashMap<>();
  private final Map<String, TreeSet<Pick>> positions = new TreeMap<>();
  private final Whereabouts whereabouts = new Whereabouts();

  private StatedReader(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  static Stated read(Inquiry inquiry) throws IOException {
    var reader = new StatedReader(inquiry);
    inquiry
        .traces()
        .each(
            TraceQuery.ofKinds(
                Kind.DEMOGRAPHIC,
                Kind.PROFILE,
                Kind.DEVICE,
                Kind.LOGIN,
                Kind.SEGMENT,
                Kind.INTEREST,
                Kind.AD_IMPRESSION),
            reader::count);
    inquiry.traces().each(ofPlaces(Set.of(Origin.DECLARED, Origin.INFERRED)), reader::place);
    inquiry.traces().glance(ofPlaces(Set.of(Origin.OBSERVED)), reader::position);
    reader.readPositions();
    return reader.stated();
  }

  /** Places of these origins. */
  static TraceQuery ofPlaces(Set<Origin> origins) {
    return new TraceQuery(
        "",
        Set.of(),
        Set.of(Kind.PLACE),
        origins,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        TraceQuery.Sort.RELEVANCE);
  }

  private Stated stated() {
    var clashing = new ArrayList<DeniedLabel>();
    denied.forEach((key, tally) -> {
      AttributeTally other = listed.get(key);
      if (other != null) {
        clashing.add(new DeniedLabel(other, tally));
      }
    });
    return new Stated(
        inquiry,
        List.copyOf(attributes.values()),
        clashing,
        List.copyOf(ages.values()),
        Map.copyOf(places),
        whereabouts);
  }

  private void count(StoredTrace stored) {
    switch (stored.trace().kind()) {
      case DEMOGRAPHIC -> field(stored);
      case PROFILE -> profile(stored);
      case SEGMENT, INTEREST -> label(stored);
      case AD_IMPRESSION -> criteria(stored);
      case DEVICE, LOGIN -> device(stored);
      default -> throw new IllegalArgumentException(stored.trace().kind().name());
    }
  }

  private void field(StoredTrace stored) {
    String value = stored.trace().subject();
    String field = YEAR.matcher(value).matches() ? yearOf(stored) : fieldOf(stored.trace());
    if (!value.isEmpty()) {
      stated(field, value, stored, stored.trace().origin());
    }
  }

  /** A range of ages is an age, told less exactly. */
  private static String fieldOf(Trace trace) {
    String field = trace.details().first("field").orElse("");
    return field.equals("age range") ? "age" : field;
  }

  /** Of a birth date some tell the year only. */
  private static String yearOf(StoredTrace stored) {
    String field = fieldOf(stored.trace());
    return field.equals("birth date") ? "birth year" : field;
  }

  private void stated(String field, String written, StoredTrace stored, Origin origin) {
    Optional<ExclusiveSets.Value> exclusive = ExclusiveSets.ofField(field, written);
    AttributeKey key = AttributeKey.of(Facet.DEMOGRAPHICS, field, written);
    tally(attributes, key, exclusive).count(stored, written, origin);
  }

  private AttributeTally tally(
      Map<AttributeKey, AttributeTally> tallies,
      AttributeKey key,
      Optional<ExclusiveSets.Value> exclusive) {
    return tallies.computeIfAbsent(key, k -> new AttributeTally(k, exclusive, inquiry.depth()));
  }

  /** Of a profile only where the person says to live belongs on an identity card. */
  private void profile(StoredTrace stored) {
    boolean isPlace = fieldOf(stored.trace()).equals("location");
    if (isPlace && !stored.trace().subject().isEmpty()) {
      placed("location", stored.trace().subject(), stored);
    }
  }

  private void label(StoredTrace stored) {
    String label = stored.trace().subject();
    String key = Label.key(label);
    if (key.isEmpty()) {
      return;
    }
    boolean isDenied = stored.trace().details().first("status").filter("no"::equals).isPresent();
    Facet facet = stored.trace().kind() == Kind.INTEREST ? Facet.INTERESTS : Facet.BEHAVIOURS;
    var labelKey = new AttributeKey(facet, "", key);
    tally(isDenied ? denied : listed, labelKey, Optional.empty()).count(stored, label);
    if (!isDenied) {
      attribute(label, stored);
    }
  }

  /** Some labels state an attribute: that the person rents, say. */
  private void attribute(String label, StoredTrace stored) {
    Optional<ExclusiveSets.Value> value = ExclusiveSets.ofLabel(label);
    if (value.isPresent()) {
      tally(attributes, AttributeKey.of(value.get()), value).count(stored, label);
    } else if (IncomeBand.of(label).isPresent()) {
      AttributeKey key = AttributeKey.of(Facet.DEMOGRAPHICS, "income", label);
      tally(attributes, key, Optional.empty()).count(stored, label);
    }
  }

  /** That an ad for some attribute reached the person says that the platform assumed it. */
  private void criteria(StoredTrace stored) {
    for (Details.Detail detail : stored.trace().details().entries()) {
      if (detail.name().startsWith(TARGETING) && !detail.value().isEmpty()) {
        String type = Label.normalized(detail.name().substring(TARGETING.length()));
        criterion(type, detail.value(), stored);
      }
    }
  }

  private void criterion(String type, String value, StoredTrace stored) {
    if (type.equals("age")) {
      AttributeKey key = AttributeKey.of(Facet.DEMOGRAPHICS, "age", value);
      tally(ages, key, Optional.empty()).count(stored, value, Origin.INFERRED);
    } else if (type.equals("locations")) {
      sighted(PlaceReader.named(value), stored);
    } else if (TARGETED.containsKey(type)) {
      stated(TARGETED.get(type), value, stored, Origin.INFERRED);
    }
  }

  private void device(StoredTrace stored) {
    DeviceName.of(stored.trace())
        .ifPresent(name -> {
          AttributeKey key = AttributeKey.of(Facet.DEVICES, "", name);
          tally(attributes, key, Optional.empty()).count(stored, name);
        });
    if (stored.trace().kind() == Kind.LOGIN) {
      sighted(PlaceReader.of(stored.trace()), stored);
    }
  }

  private void place(StoredTrace stored) {
    Trace trace = stored.trace();
    String type = trace.details().first("placeType").orElse("");
    if (SEEN.contains(type)) {
      sighted(PlaceReader.of(trace), stored);
    }
    String home = homeOrWork(trace.details().first("category").orElse(type));
    String where = where(trace, type);
    if (!where.isEmpty() && !home.isEmpty() && !isHomeOrWork(where)) {
      placed(home, where, stored);
    } else if (!where.isEmpty() && !SEEN.contains(type)) {
      String field = fieldOf(trace);
      placed(field.isEmpty() ? type : field, where, stored);
    }
  }

  /** What only says that it is a home or a hotel says nothing of where; its address does. */
  private static String where(Trace trace, String type) {
    String subject = trace.subject();
    return subject.equalsIgnoreCase(type) && fieldOf(trace).isEmpty()
        ? trace.details().first("address").orElse("")
        : subject;
  }

  private static String homeOrWork(String written) {
    String type = written.toLowerCase(Locale.ROOT);
    if (!isHomeOrWork(type)) {
      return "";
    }
    return type.endsWith("home") ? "home" : "work place";
  }

  /** Google writes {@code TYPE_HOME}, {@code Inferred Work}, {@code HOME}. */
  private static boolean isHomeOrWork(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.endsWith("home") || lower.endsWith("work");
  }

  private void placed(String field, String where, StoredTrace stored) {
    AttributeKey key = AttributeKey.of(Facet.PLACES, field, where);
    tally(attributes, key, Optional.empty()).count(stored, where);
    places.putIfAbsent(key, PlaceReader.of(stored.trace()));
  }

  private void sighted(Place place, StoredTrace stored) {
    if (stored.trace().moment().isKnown()) {
      whereabouts.add(stored.trace().moment().instant(), place, stored.id());
    }
  }

  private void position(Glance glance) {
    if (glance.isDated()) {
      String quarter = Whereabouts.quarter(Instant.ofEpochMilli(glance.millis()));
      TreeSet<Pick> picked = positions.computeIfAbsent(quarter, q -> new TreeSet<>());
      picked.add(new Pick(glance.idOrder(), glance.number()));
      if (picked.size() > Whereabouts.MOST_OF_A_QUARTER) {
        picked.pollLast();
      }
    }
  }

  private void readPositions() throws IOException {
    for (TreeSet<Pick> picked : positions.values()) {
      for (Pick pick : picked) {
        StoredTrace stored = inquiry.traces().at(pick.number());
        sighted(PlaceReader.of(stored.trace()), stored);
      }
    }
  }
}
