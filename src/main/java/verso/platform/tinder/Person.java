package verso.platform.tinder;

import java.util.stream.Stream;
import verso.platform.AccountFields;
import verso.platform.Mapping;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** What the person said of themselves, what linked accounts said, and what Tinder made of it. */
final class Person {
  static final RowMapping PAGE_LIKE =
      RowMapping.of(Kind.FOLLOW, Origin.SUPPLIED, "name")
          .asOfExport()
          .time("created_time")
          .fixed("category", "Facebook page");

  static final RowMapping PHOTO =
      RowMapping.of(Kind.POST, Origin.OBSERVED, "prompt_text", "url", "id", "filename")
          .time("created_at")
          .fixed("category", "photo")
          .rest()
          .or(RowMapping.of(Kind.POST, Origin.OBSERVED).asOfExport().fixed("category", "photo"));

  private Person() {}

  /** What Tinder says of the person in words of its own. */
  static Mapping insight() {
    var bare =
        RowMapping.of(Kind.DEMOGRAPHIC, Origin.INFERRED).asOfExport().fixed("field", "insight");
    return RowMapping.of(Kind.DEMOGRAPHIC, Origin.INFERRED, "insight", "title", "name", "text")
        .asOfExport()
        .fixed("field", "insight")
        .rest()
        .or(bare);
  }

  static Mapping answer() {
    return RowMapping.of(Kind.PROFILE, Origin.DECLARED, "answer", "answer_text", "text")
        .asOfExport()
        .detail("field", "question", "question_text", "question_id")
        .rest();
  }

  static Mapping interest(Origin origin) {
    return RowMapping.of(Kind.INTEREST, origin, "name")
        .asOfExport()
        .rest()
        .or(RowMapping.of(Kind.INTEREST, origin).asOfExport());
  }

  static Mapping tag(String status) {
    var bare = RowMapping.of(Kind.OTHER, Origin.INFERRED).asOfExport();
    return RowMapping.of(Kind.OTHER, Origin.INFERRED, "tag", "name", "label")
        .asOfExport()
        .fixed("category", "photo tag")
        .fixed("status", status)
        .rest()
        .or(bare.fixed("category", "photo tag").fixed("status", status));
  }

  /** A linked account, with copies of its photos. */
  static Stream<Trace> instagram(Row row) {
    AccountFields fields = AccountFields.of(Origin.SUPPLIED);
    return row.members().stream()
        .flatMap(member ->
            member.getKey().equals("photos")
                ? row.each("photos").stream().flatMap(PHOTO::map)
                : fields.map(member.getValue()));
  }

  /** Somebody else's number is never the person's. */
  static Mapping other(String category) {
    return RowMapping.of(Kind.CONTACT, Origin.SUPPLIED, "partner_uid", "uid", "id")
        .asOfExport()
        .time("created_at")
        .fixed("category", category)
        .rest();
  }

  /** A question of the profile, such as {@code Smoking}, and what the person chose. */
  static Stream<Trace> descriptor(Row row) {
    ProfileField field = ProfileField.of(row.firstOf("name"));
    return row.each("choices").stream()
        .flatMap(choice ->
            row.field(
                field.kind(),
                Origin.DECLARED,
                field.name(),
                choice.text().isEmpty() ? choice.firstOf("name") : choice.text()));
  }

  static Stream<Trace> job(Row row) {
    return Stream.concat(
        row.field(
            Kind.DEMOGRAPHIC, Origin.DECLARED, "employer", row.firstOf("company/name", "company")),
        row.field(
            Kind.DEMOGRAPHIC, Origin.DECLARED, "job title", row.firstOf("title/name", "title")));
  }

  static Stream<Trace> school(Row row) {
    String name = row.firstOf("name");
    return row.field(
        Kind.DEMOGRAPHIC, Origin.DECLARED, "education", name.isEmpty() ? row.text() : name);
  }
}
