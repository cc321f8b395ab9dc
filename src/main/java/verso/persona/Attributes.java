package verso.persona;

import java.time.Instant;
import java.util.Optional;
import verso.interest.Label;
import verso.trace.Trace;

/** Whether an attribute that a platform holds agrees with a criterion of an ad. */
final class Attributes {
  private final Instant now;

  Attributes(Instant now) {
    this.now = now;
  }

  /** Whether the trace is of the field that the trail asks for, with a value that suits. */
  boolean agree(Trace trace, Trail trail, String asked) {
    Optional<String> field = trace.details().first("field");
    if (field.isEmpty()) {
      return false;
    }
    String value = trace.subject();
    return switch (trail) {
      case AGE -> agesOverlap(field.get(), value, asked);
      case GENDER -> field.get().equals("gender") && isSameGender(value, asked);
      case LANGUAGE ->
          field.get().contains("language")
              && Label.normalized(value).equals(Label.normalized(asked));
      default -> false;
    };
  }

  private static boolean isSameGender(String value, String asked) {
    Optional<ExclusiveSets.Value> meant = ExclusiveSets.ofField("gender", asked);
    return meant.isPresent() && meant.equals(ExclusiveSets.ofField("gender", value));
  }

  private boolean agesOverlap(String field, String value, String asked) {
    Optional<AgeRange> range = AgeRange.of("age", asked);
    Optional<BirthYears> born = BirthYears.stated(field, value);
    if (range.isPresent() && born.isPresent()) {
      return BirthYears.of(range.get(), now, now).gap(born.get()) == 0;
    }
    return range.isPresent() && AgeRange.of(field, value).filter(range.get()::overlaps).isPresent();
  }
}
