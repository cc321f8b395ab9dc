package verso.platform.instagram;

import static verso.platform.LabelledMapping.fields;
import static verso.platform.TwinRule.twin;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.LabelledRow;
import verso.platform.MetaRecords;
import verso.platform.TwinRule;
import verso.trace.Trace;

/** {@code personal_information}: what the person filled in, and the address book they lent. */
final class Profile {
  private Profile() {}

  static List<FileRule> rules() {
    return TwinRule.all(
        twin(
                "personal_information/personal_information",
                "account_information/personal_information")
            .ownKey("profile_user")
            .each(MetaRecords::person)
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
