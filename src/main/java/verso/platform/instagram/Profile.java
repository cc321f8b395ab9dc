package verso.platform.instagram;

import static verso.platform.LabelledMapping.fields;
import static verso.platform.TwinRule.twin;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.DEMOGRAPHIC;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Field;
import verso.platform.FileRule;
import verso.platform.LabelledMapping;
import verso.platform.LabelledRow;
import verso.platform.TwinRule;
import verso.trace.Kind;
import verso.trace.Trace;

/** {@code personal_information}: what the person filled in, and the address book they lent. */
final class Profile {
  /** What stands where the person never filled anything in. */
  private static final Set<String> UNSET = Set.of("unspecified", "1919-01-01");

  /**
   * A field whose meaning is known.
   *
   * @param concept what {@code labels.tsv} calls it
   * @param name what the detail {@code field} calls it
   */
  private record Known(String concept, Kind kind, String name) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known("username", PROFILE, "username"),
          new Known("name", PROFILE, "name"),
          new Known("email", PROFILE, "e-mail"),
          new Known("phone", PROFILE, "phone"),
          new Known("bio", PROFILE, "bio"),
          new Known("website", PROFILE, "website"),
          new Known("gender", DEMOGRAPHIC, "gender"),
          new Known("birth date", DEMOGRAPHIC, "birth date"),
          new Known("private account", PREFERENCE, "private account"));

  private Profile() {}

  static List<FileRule> rules() {
    return TwinRule.all(
        twin(
                "personal_information/personal_information",
                "account_information/personal_information")
            .ownKey("profile_user")
            .each(Profile::person)
            .named("profile"),
        twin(
                "instagram_profile_information",
                "account_information/account_information",
                "personal_information/account_information")
            .ownKey("profile_account_insights")
            .each(fields(PROFILE, OBSERVED))
            .named("account facts"),
        twin("profile_changes")
            .ownKey("profile_profile_change")
            .each(Profile::change)
            .named("profile changes"),
        twin("professional_information")
            .ownKey("profile_business")
            .each(fields(PROFILE, DECLARED))
            .named("professional profile"),
        twin("autofill_information/autofill_information", "autofill_information")
            .ownKey("ig_autofill_data")
            .each(fields(PROFILE, DECLARED))
            .named("form data"),
        twin("instagram_friend_map")
            .ownKey("profile_friend_map")
            .each(fields(PREFERENCE, DECLARED))
            .named("friend map"),
        twin("synced_contacts")
            .ownKey("contacts_contact_info")
            .each(Profile::addressBook)
            .named("address book"));
  }

  /** Also what Threads and the flat files write of the person. */
  static Stream<Trace> person(LabelledRow row) {
    return row.record().fields().stream().flatMap(field -> about(row.only(field), field));
  }

  private static Stream<Trace> about(LabelledRow alone, Field field) {
    Optional<Known> known =
        KNOWN.stream().filter(k -> alone.record().field(k.concept()).isPresent()).findFirst();
    String value = field.value();
    if (known.isEmpty()) {
      LabelledMapping other = fields(PROFILE, DECLARED);
      return other.map(alone);
    }
    return value.isEmpty() || UNSET.contains(value)
        ? Stream.empty()
        : alone
            .row()
            .trace(known.get().kind(), DECLARED, value)
            .when(alone.row().exported())
            .detail("field", known.get().name())
            .stream();
  }

  private static Stream<Trace> change(LabelledRow row) {
    return row
        .trace(PROFILE, OBSERVED, row.main("new value"))
        .when(row.time("change date"))
        .detail("field", row.text("changed").toLowerCase(Locale.ROOT))
        .detail("previousValue", row.text("previous value"))
        .stream();
  }

  private static Stream<Trace> addressBook(LabelledRow row) {
    String first = row.text("first name");
    String last = row.text("last name");
    String contact = row.text("contact information");
    String name = first.isEmpty() ? last : first;
    return row
        .snapshot(CONTACT, SUPPLIED, name.isEmpty() ? row.main("contact information") : name)
        .detail("lastName", first.isEmpty() ? "" : last)
        .detail("contact", name.isEmpty() ? "" : contact)
        .detail("list", "address book")
        .stream();
  }
}
