package verso.platform.linkedin;

import static verso.platform.linkedin.Cells.csv;
import static verso.platform.linkedin.Cells.fullName;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Other people: connections, invitations, address books, endorsements, recommendations. Names stand
 * in two columns, so that a subject, being verbatim, is the first of them; both are in the detail
 * {@code name}.
 */
final class Network {
  private Network() {}

  static List<FileRule> rules() {
    return List.of(
        csv("Connections", "First Name", "Last Name", "Connected On")
            .means("connections", Network::connection),
        csv("Invitations", "From", "To", "Sent At", "Direction")
            .means("invitations", Network::invitation),
        csv("Contacts", "Source", "FirstName", "LastName", "Emails")
            .means("address book", Network::contact),
        csv("ImportedContacts", "Source", "FirstName", "LastName", "Emails")
            .means("address book", Network::contact),
        csv("Endorsement_Received_Info", "Endorsement Date", "Skill Name")
            .means("endorsements", Network::endorsed),
        csv("Endorsement_Given_Info", "Endorsement Date", "Skill Name")
            .means("endorsements given", Network::endorsing),
        csv("Recommendations_Received", "First Name", "Last Name", "Text")
            .means("recommendations", Network::recommended),
        csv("Recommendations_Given", "First Name", "Last Name", "Text")
            .means("recommendations given", Network::recommending));
  }

  private static Stream<Trace> connection(Row row) {
    return row
        .trace(Kind.CONTACT, Origin.DECLARED, row.firstOf("First Name", "Last Name"))
        .when(row.firstUtc("Connected On"))
        .detail("name", fullName(row, ""))
        .detail("url", row.firstOf("URL"))
        .detail("email", row.firstOf("Email Address"))
        .detail("employer", row.firstOf("Company"))
        .detail("job", row.firstOf("Position"))
        .stream();
  }

  private static Stream<Trace> invitation(Row row) {
    boolean isSent = row.firstOf("Direction").equalsIgnoreCase("OUTGOING");
    String other = row.firstOf(isSent ? "To" : "From");
    return row
        .trace(Kind.CONTACT, Origin.OBSERVED, other)
        .when(row.firstUtc("Sent At"))
        .text(row.firstOf("Message"))
        .detail("action", "invitation")
        .detail("direction", isSent ? "sent" : "received")
        .detail("url", row.firstOf(isSent ? "inviteeProfileUrl" : "inviterProfileUrl"))
        .stream();
  }

  private static Stream<Trace> contact(Row row) {
    return row
        .trace(
            Kind.CONTACT,
            Origin.SUPPLIED,
            row.firstOf("FullName", "FirstName", "LastName", "Emails", "PhoneNumbers"))
        .when(row.firstUtc("CreatedAt"))
        .detail("name", fullName(row, ""))
        .detail("source", row.firstOf("Source"))
        .detail("employer", row.firstOf("Companies"))
        .detail("job", row.firstOf("Title"))
        .detail("email", row.firstOf("Emails"))
        .detail("phone", row.firstOf("PhoneNumbers"))
        .detail("address", row.firstOf("Addresses"))
        .detail("birthday", row.firstOf("Birthday"))
        .detail("place", row.firstOf("Location"))
        .stream();
  }

  private static Stream<Trace> endorsed(Row row) {
    return row
        .trace(Kind.PROFILE, Origin.SUPPLIED, row.firstOf("Skill Name"))
        .when(row.firstUtc("Endorsement Date"))
        .detail("field", "endorsed skill")
        .detail("counterpart", fullName(row, "Endorser "))
        .detail("url", row.firstOf("Endorser Public Url"))
        .detail("status", row.firstOf("Endorsement Status"))
        .stream();
  }

  private static Stream<Trace> endorsing(Row row) {
    return row
        .trace(Kind.REACTION, Origin.OBSERVED, row.firstOf("Skill Name"))
        .when(row.firstUtc("Endorsement Date"))
        .detail("action", "endorsement")
        .detail("counterpart", fullName(row, "Endorsee "))
        .detail("url", row.firstOf("Endorsee Public Url"))
        .detail("status", row.firstOf("Endorsement Status"))
        .stream();
  }

  private static Stream<Trace> recommended(Row row) {
    return recommendation(row, Kind.PROFILE, Origin.SUPPLIED);
  }

  private static Stream<Trace> recommending(Row row) {
    return recommendation(row, Kind.COMMENT, Origin.OBSERVED);
  }

  private static Stream<Trace> recommendation(Row row, Kind kind, Origin origin) {
    return row
        .trace(kind, origin, row.firstOf("Text"))
        .when(row.firstUtc("Creation Date"))
        .detail("field", kind == Kind.PROFILE ? "recommendation" : "")
        .detail("category", kind == Kind.PROFILE ? "" : "recommendation")
        .detail("counterpart", fullName(row, ""))
        .detail("employer", row.firstOf("Company"))
        .detail("job", row.firstOf("Job Title"))
        .detail("status", row.firstOf("Status"))
        .stream();
  }
}
