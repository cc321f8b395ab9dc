package verso.platform.linkedin;

import static verso.platform.linkedin.Cells.csv;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Looking for work. Answers to screening questions can be highly sensitive. */
final class Jobs {
  /** Preferences whose cells hold several values. */
  private static final Set<String> LISTS =
      Set.of(
          "locations",
          "industries",
          "company employee count",
          "preferred job types",
          "job titles",
          "dream companies",
          "semantic preferences");

  private Jobs() {}

  static List<FileRule> rules() {
    return List.of(
        csv("Job Applications", "Application Date", "Company Name", "Job Title")
            .means("job applications", Jobs::application),
        csv("Saved Jobs", "Saved Date", "Job Url", "Job Title").means("saved jobs", Jobs::saved),
        csv("Job Seeker Preferences", "Locations", "Industries", "Preferred Job Types")
            .means("job preferences", Jobs::preferences),
        csv("SavedJobAlerts", "ALERT_PARAMETERS", "QUERY_CONTEXT", "Job Search Url")
            .means("job alerts", Jobs::alert),
        csv("Job Applicant Saved Answers", "Question", "Answer")
            .means("answers to employers", Jobs::answer),
        csv("Job Applicant Saved Screening Question Responses", "Question", "Answer")
            .means("answers to employers", Jobs::answer),
        csv("Online Job Postings", "Job Title", "Title", "Company Name", "Description")
            .means("jobs offered", Jobs::posting));
  }

  /** An application is a message to an employer. */
  private static Stream<Trace> application(Row row) {
    return row
        .trace(Kind.MESSAGE, Origin.OBSERVED, row.firstOf("Job Title"))
        .when(row.firstUtc("Application Date"))
        .text(row.firstOf("Question And Answers"))
        .detail("category", "job application")
        .detail("direction", "sent")
        .detail("counterpart", row.firstOf("Company Name"))
        .detail("url", row.firstOf("Job Url"))
        .detail("email", row.firstOf("Contact Email"))
        .detail("phone", row.firstOf("Contact Phone Number"))
        .detail("attachment", row.firstOf("Resume Name"))
        .stream();
  }

  private static Stream<Trace> saved(Row row) {
    return row
        .trace(Kind.SAVE, Origin.OBSERVED, row.firstOf("Job Title"))
        .when(row.firstUtc("Saved Date"))
        .detail("category", "job")
        .detail("employer", row.firstOf("Company Name"))
        .detail("url", row.firstOf("Job Url"))
        .stream();
  }

  private static Stream<Trace> preferences(Row row) {
    return row.scalars().stream()
        .flatMap(cell -> preference(row, Cells.field(cell.getKey()), cell.getValue().text()));
  }

  private static Stream<Trace> preference(Row row, String field, String cell) {
    Stream<String> values = LISTS.contains(field) ? Cells.listed(cell) : Stream.of(cell);
    return values.flatMap(value -> row.field(Kind.PREFERENCE, Origin.DECLARED, field, value));
  }

  private static Stream<Trace> alert(Row row) {
    return row
        .trace(Kind.SEARCH, Origin.OBSERVED, row.firstOf("ALERT_PARAMETERS", "Job Search Url"))
        .when(row.firstUtc("Saved Search Date"))
        .text(row.firstOf("QUERY_CONTEXT"))
        .detail("category", "job alert")
        .detail("action", "saved")
        .detail("url", row.firstOf("Job Search Url"))
        .stream();
  }

  private static Stream<Trace> answer(Row row) {
    return row.field(Kind.PROFILE, Origin.DECLARED, row.firstOf("Question"), row.firstOf("Answer"));
  }

  private static Stream<Trace> posting(Row row) {
    var trace =
        row.trace(Kind.POST, Origin.OBSERVED, row.firstOf("Job Title", "Title"))
            .when(row.firstUtc("Create Date", "Created On", "Date"))
            .detail("category", "job offer");
    row.scalars().forEach(cell -> trace.text(cell.getValue().text()));
    return trace.stream();
  }
}
