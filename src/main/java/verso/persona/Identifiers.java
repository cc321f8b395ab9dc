package verso.persona;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import verso.claim.Inquiry;
import verso.index.TraceQuery;
import verso.trace.Details;
import verso.trace.Kind;
import verso.trace.Trace;

/** Plain facts about a person that tell people apart, as far as the archives hold them. */
final class Identifiers {
  private static final Pattern YEARS = Pattern.compile("\\d{1,3}");
  private static final Pattern DAY = Pattern.compile(".*\\d.*\\D.*\\d.*");
  private static final Set<String> POSTCODES = Set.of("postalCode", "zip", "zipcode");

  /** One such fact, with the bits it is worth on average. */
  enum Fact {
    /** One of two, mostly. */
    GENDER(1.0),
    /** One of some 64 years. */
    AGE(6.0),
    /** log₂(80 · 365). */
    BIRTH_DATE(14.8),
    /** Between 12 and 16, by country. */
    POSTCODE(14.0);

    private final double bits;

    Fact(double bits) {
      this.bits = bits;
    }

    double bits() {
      return bits;
    }
  }

  private Identifiers() {}

  /** The facts there are; a birth date tells the age, too. */
  static Set<Fact> in(Inquiry inquiry) throws IOException {
    var facts = EnumSet.noneOf(Fact.class);
    inquiry
        .traces()
        .each(
            TraceQuery.ofKinds(Kind.DEMOGRAPHIC, Kind.PROFILE),
            stored -> add(stored.trace(), facts));
    if (facts.contains(Fact.BIRTH_DATE)) {
      facts.remove(Fact.AGE);
    }
    return facts;
  }

  private static void add(Trace trace, Set<Fact> facts) {
    String field = trace.details().first("field").orElse("");
    String value = trace.subject();
    if (field.equals("gender")) {
      facts.add(Fact.GENDER);
    }
    if (field.equals("age") && YEARS.matcher(value).matches()) {
      facts.add(Fact.AGE);
    }
    if (field.equals("birth date") && DAY.matcher(value).matches()) {
      facts.add(Fact.BIRTH_DATE);
    }
    if (trace.details().entries().stream()
        .map(Details.Detail::name)
        .anyMatch(POSTCODES::contains)) {
      facts.add(Fact.POSTCODE);
    }
  }
}
