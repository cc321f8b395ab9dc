package verso.platform.linkedin;

import static verso.platform.linkedin.Cells.csv;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** The curriculum vitae: jobs, education, skills, languages, and everything that adorns them. */
final class Career {
  private Career() {}

  static List<FileRule> rules() {
    return List.of(
        csv("Positions", "Company Name", "Title", "Started On").means("jobs", Career::position),
        csv("Education", "School Name", "Degree Name").means("education", Career::education),
        csv("Skills", "Name").means("skills", Career::skill),
        csv("Languages", "Name", "Proficiency").means("languages", Career::language),
        csv("Certifications", "Name", "Authority", "License Number")
            .means("certifications", entry("certification")),
        csv("Courses", "Name", "Number").means("courses", entry("course")),
        csv("Honors", "Title", "Issued On").means("honours", entry("honour")),
        csv("Projects", "Title", "Description", "Started On").means("projects", entry("project")),
        csv("Publications", "Name", "Published On", "Publisher")
            .means("publications", entry("publication")),
        csv("Patents", "Title", "Description").means("patents", entry("patent")),
        csv("Test Scores", "Name", "Score").means("test scores", entry("test score")),
        csv("Organizations", "Name", "Position", "Description")
            .means("organizations", entry("organization")),
        csv("Volunteering", "Company Name", "Role", "Cause")
            .means("volunteering", Career::volunteering),
        csv("Private_identity_asset", "Private Identity Asset Name")
            .means("uploaded CVs", Career::uploaded));
  }

  /** A job is two statements: the title and the employer. */
  private static Stream<Trace> position(Row row) {
    return Stream.of(
            dated(row, Kind.DEMOGRAPHIC, "job title", row.firstOf("Title"))
                .detail("employer", row.firstOf("Company Name"))
                .text(row.firstOf("Description")),
            dated(row, Kind.DEMOGRAPHIC, "employer", row.firstOf("Company Name")))
        .map(trace -> trace.detail("place", row.firstOf("Location")).build())
        .filter(Career::saysSomething);
  }

  private static Stream<Trace> education(Row row) {
    return Stream.of(
            dated(row, Kind.DEMOGRAPHIC, "school", row.firstOf("School Name"))
                .text(row.firstOf("Notes"), row.firstOf("Activities")),
            dated(row, Kind.DEMOGRAPHIC, "degree", row.firstOf("Degree Name"))
                .detail("school", row.firstOf("School Name")))
        .map(TraceBuilder::build)
        .filter(Career::saysSomething);
  }

  private static TraceBuilder dated(Row row, Kind kind, String field, String subject) {
    return row.trace(kind, Origin.DECLARED, subject)
        .when(row.firstUtc("Started On", "Start Date", "Issued On", "Published On"))
        .detail("field", field)
        .detail("endTime", row.firstOf("Finished On", "End Date"));
  }

  private static boolean saysSomething(Trace trace) {
    return !trace.subject().isEmpty();
  }

  private static Stream<Trace> skill(Row row) {
    return row.field(Kind.DEMOGRAPHIC, Origin.DECLARED, "skill", row.firstOf("Name"));
  }

  private static Stream<Trace> language(Row row) {
    return row
        .trace(Kind.DEMOGRAPHIC, Origin.DECLARED, row.firstOf("Name"))
        .when(row.exported())
        .detail("field", "language")
        .detail("proficiency", row.firstOf("Proficiency"))
        .stream();
  }

  /** An entry of the profile that has a name, and perhaps a date and a description. */
  private static Mapping entry(String field) {
    return row ->
        dated(row, Kind.PROFILE, field, row.firstOf("Name", "Title"))
            .text(row.firstOf("Description"))
            .detail("url", row.firstOf("Url"))
            .detail("by", row.firstOf("Authority", "Publisher", "Position"))
            .detail("number", row.firstOf("License Number", "Number", "Score"))
            .stream();
  }

  private static Stream<Trace> volunteering(Row row) {
    return dated(row, Kind.PROFILE, "volunteering", row.firstOf("Company Name"))
        .text(row.firstOf("Description"))
        .detail("role", row.firstOf("Role"))
        .detail("cause", row.firstOf("Cause"))
        .stream();
  }

  /** The text LinkedIn read out of a CV that was uploaded with an application. */
  private static Stream<Trace> uploaded(Row row) {
    return row
        .trace(Kind.DOCUMENT, Origin.DECLARED, row.firstOf("Private Identity Asset Name"))
        .when(row.exported())
        .text(row.firstOf("Private Identity Asset Raw Text"))
        .stream();
  }
}
