package verso.platform.facebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Field;
import verso.format.Labelled;
import verso.platform.LabelledRow;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What {@code profile_information} says: everything the person filled in about themselves. */
final class FacebookProfile {
  private static final List<Fact> FACTS =
      List.of(
          Fact.profile("name", "name", "full_name"),
          Fact.profile("user name", "username"),
          Fact.profile("e-mail", "emails", "emails"),
          Fact.profile("previous e-mail", "emails", "previous_emails"),
          Fact.profile("pending e-mail", "emails", "pending_emails"),
          Fact.profile("ad account e-mail", "emails", "ad_account_emails"),
          Fact.profile("previous name", "previous_names"),
          Fact.profile("other name", "other_names"),
          Fact.profile("phone", "phone_numbers"),
          Fact.profile("website", "websites"),
          Fact.profile("screen name", "screen_names"),
          Fact.profile("bio", "intro_bio"),
          Fact.profile("bio", "about_me"),
          Fact.profile("favourite quotes", "favorite_quotes"),
          Fact.profile("pronoun", "gender", "pronoun"),
          Fact.profile("profile address", "profile_uri"),
          Fact.of(Kind.DEMOGRAPHIC, "gender", "gender", "gender_option"),
          Fact.of(Kind.DEMOGRAPHIC, "gender", "gender", "custom_genders"),
          Fact.of(Kind.DEMOGRAPHIC, "relationship", "relationship", "status"),
          Fact.of(Kind.DEMOGRAPHIC, "language", "languages"),
          Fact.of(Kind.DEMOGRAPHIC, "religion", "religious_view"),
          Fact.of(Kind.DEMOGRAPHIC, "politics", "political_view"),
          Fact.of(Kind.DEMOGRAPHIC, "interested in", "interested_in"),
          Fact.of(Kind.DEMOGRAPHIC, "blood donor", "blood_info", "blood_donor_status"),
          Fact.of(Kind.DEMOGRAPHIC, "education", "education_experiences"),
          Fact.of(Kind.PLACE, "current city", "current_city"),
          Fact.of(Kind.PLACE, "home town", "hometown"),
          Fact.of(Kind.PLACE, "place lived", "places_lived"),
          Fact.of(Kind.FOLLOW, "group", "groups"),
          Fact.of(Kind.CONTACT, "partner", "relationship", "partner"),
          Fact.of(Kind.CONTACT, "previous partner", "previous_relationships"),
          Fact.of(Kind.CONTACT, "family", "family_members"));

  /** Members that are read in a way of their own, or say nothing. */
  private static final Set<String> OTHERWISE =
      Set.of("birthday", "work_experiences", "pages", "address", "registration_timestamp");

  private static final Set<String> KNOWN =
      Stream.concat(FACTS.stream().map(fact -> fact.path()[0]), OTHERWISE.stream())
          .collect(Collectors.toUnmodifiableSet());

  private FacebookProfile() {}

  /** A member of the profile, or a list of them, and the field it is. */
  private record Fact(Kind kind, String field, String... path) {

    static Fact of(Kind kind, String field, String... path) {
      return new Fact(kind, field, path);
    }

    static Fact profile(String field, String... path) {
      return new Fact(Kind.PROFILE, field, path);
    }

    Stream<Trace> in(Row profile) {
      return profile.each(path).stream().map(this::trace).filter(t -> !t.subject().isEmpty());
    }

    private Trace trace(Row item) {
      String concentrations = item.part("concentrations").value().allText();
      return declared(item, kind, value(item))
          .when(Entry.time(item))
          .detail(kind == Kind.PLACE ? "placeType" : "field", field)
          .detail("category", item.firstOf("school_type", "type", "phone_type", "service_name"))
          .detail("relation", item.text("relation"))
          .detail("degree", item.text("degree"))
          .detail("startTime", Entry.iso(item.utc("start_timestamp")))
          .detail("endTime", Entry.iso(item.utc("end_timestamp")))
          .text(item.text("description"), concentrations)
          .build();
    }

    private static String value(Row item) {
      String named = item.firstOf("name", "phone_number", "address", "place");
      return Entry.firstOf(named, item.text("place", "name"), item.text());
    }
  }

  /** The whole profile. */
  static Stream<Trace> profile(Row row) {
    return Stream.of(
            FACTS.stream().flatMap(fact -> fact.in(row)),
            birthday(row.part("birthday")),
            row.each("work_experiences").stream().flatMap(FacebookProfile::work),
            row.each("pages").stream().flatMap(FacebookProfile::favourites),
            address(row.part("address")),
            registration(row),
            unknown(row))
        .flatMap(traces -> traces);
  }

  /** A date in three numbers: the year is the value, so that it is found as it is written. */
  private static Stream<Trace> birthday(Row row) {
    if (!row.has("year")) {
      return Stream.empty();
    }
    return declared(row, Kind.DEMOGRAPHIC, row.text("year"))
        .detail("field", "birth date")
        .detail("month", row.text("month"))
        .detail("day", row.text("day"))
        .stream();
  }

  private static Stream<Trace> work(Row row) {
    return Stream.of("employer", "title")
        .filter(row::has)
        .map(member ->
            declared(row, Kind.DEMOGRAPHIC, row.text(member))
                .when(Entry.time(row))
                .detail("field", member.equals("title") ? "job title" : member)
                .detail("city", row.text("location"))
                .detail("startTime", Entry.iso(row.utc("start_timestamp")))
                .detail("endTime", Entry.iso(row.utc("end_timestamp")))
                .text(row.text("description"))
                .build());
  }

  private static Stream<Trace> favourites(Row kind) {
    return kind.each("pages").stream()
        .map(page ->
            declared(page, Kind.FOLLOW, Entry.name(page))
                .detail("category", kind.text("name"))
                .build());
  }

  private static Stream<Trace> address(Row row) {
    String first = row.firstOf("street", "city", "zipcode", "country");
    if (first.isEmpty()) {
      return Stream.empty();
    }
    return declared(row, Kind.PLACE, first)
        .detail("placeType", "address")
        .detail("address", row.text("street"))
        .detail("city", row.text("city"))
        .detail("postcode", row.text("zipcode"))
        .detail("region", row.text("region"))
        .detail("country", row.text("country"))
        .stream();
  }

  private static Stream<Trace> registration(Row row) {
    if (!row.has("registration_timestamp")) {
      return Stream.empty();
    }
    return row
        .part("registration_timestamp")
        .trace(Kind.PROFILE, Origin.OBSERVED, "")
        .when(row.utc("registration_timestamp"))
        .detail("field", "registration")
        .stream();
  }

  /**
   * The profile as labelled values: what each label stands for is in {@code profile-fields.tsv}.
   */
  static Stream<Trace> labelled(LabelledRow row) {
    return labelled(row, row.record(), row.title());
  }

  private static Stream<Trace> labelled(LabelledRow row, Labelled record, String above) {
    return record.fields().stream()
        .filter(field -> !record.secrets().contains(field))
        .flatMap(field -> labelled(row, field, field.label().isEmpty() ? above : field.label()));
  }

  private static Stream<Trace> labelled(LabelledRow row, Field field, String label) {
    ProfileField known = ProfileField.of(label);
    Stream<Trace> own =
        field
            .texts()
            .map(text ->
                declared(row.row(), known.kind(), text)
                    .when(row.moment(field.time()))
                    .detail(known.detail(), known.name())
                    .build());
    Stream<Trace> inner = field.nested().stream().flatMap(r -> labelled(row, r, label));
    return Stream.concat(own, inner);
  }

  /** What the person had typed into forms, by upper-case field. */
  static Stream<Trace> autofill(Row row) {
    return row.members().stream()
        .flatMap(member ->
            member.getValue().each().stream()
                .map(value -> autofill(value, ProfileField.of(member.getKey()))));
  }

  private static Trace autofill(Row value, ProfileField field) {
    return declared(value, field.kind(), value.text())
        .detail(field.detail(), field.name())
        .detail("list", "autofill")
        .build();
  }

  /** How many examples the template of the person's face rests on; the template stays out. */
  static Stream<Trace> faceRecognition(Row row) {
    return row
        .trace(Kind.PROFILE, Origin.INFERRED, row.text("example_count"))
        .when(row.exported())
        .detail("field", "face recognition examples")
        .stream();
  }

  /** One notice of a changed privacy policy, with the state of consent as a number. */
  static Stream<Trace> policyNotice(Row row) {
    return row
        .trace(Kind.PREFERENCE, Origin.OBSERVED, row.text("consent_state"))
        .when(row.utc("impression_time"))
        .detail("field", "consent to privacy policy")
        .stream();
  }

  /** Members no one here knows: kept under their own name. */
  private static Stream<Trace> unknown(Row row) {
    return row.members().stream()
        .filter(member -> !KNOWN.contains(member.getKey()))
        .filter(member -> !member.getValue().value().isEmpty())
        .map(member -> unknown(member.getValue(), member.getKey()));
  }

  private static Trace unknown(Row member, String name) {
    List<String> leaves = member.value().leaves();
    return declared(member, Kind.PROFILE, leaves.getFirst())
        .detail("field", name.replace('_', ' '))
        .text(String.join("\n", leaves.subList(1, leaves.size())))
        .build();
  }

  private static TraceBuilder declared(Row row, Kind kind, String subject) {
    return row.trace(kind, Origin.DECLARED, subject).when(row.exported());
  }
}
