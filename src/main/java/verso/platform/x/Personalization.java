package verso.platform.x;

import static verso.platform.x.Wrapped.files;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * Who X takes the person for: demographics, interests, and the advertisers that aim at them.
 *
 * <p>The list called {@code advertisers} names those with a "tailored audience" the person is in: a
 * list of customers, visitors of a site or users of an app; X does not say which. It is read as
 * {@link Basis#CONTACT_LIST}, the field's word for a tailored audience, with X's own word as
 * reason.
 */
final class Personalization {
  private static final String AUDIENCES = "/**/audienceAndAdvertisers/";

  private Personalization() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.json(files("personalization"))
            .orRootKey("p13nData")
            .each("/**/demographics/languages", Personalization::language)
            .at("/**/demographics/genderInfo", Personalization::gender)
            .each("/**/interests/interests", Personalization::interest)
            .each("/**/interests/partnerInterests", Personalization::partnerInterest)
            .each("/**/interests/shows", Personalization::show)
            .each(AUDIENCES + "advertisers", tailored(Basis.CONTACT_LIST))
            .each(AUDIENCES + "doNotReachAdvertisers", tailored(Basis.EXCLUSION))
            .each(AUDIENCES + "catalogAudienceAdvertisers", tailored(Basis.CATALOG))
            .each(AUDIENCES + "lookalikeAdvertisers", Personalization::lookalike)
            .at(AUDIENCES + "numAudiences", Personalization::audiences)
            .each("/**/locationHistory", Personalization::location)
            .at("/**/inferredAgeInfo", age(Origin.INFERRED))
            .named("personalization"),
        FileRule.json(files("ageinfo", "age-info"))
            .orRootKey("ageMeta")
            .at("/**/ageInfo", age(Origin.DECLARED))
            .at("/**/inferredAgeInfo", age(Origin.INFERRED))
            .named("age"));
  }

  private static Stream<Trace> language(Row row) {
    return row
        .trace(Kind.DEMOGRAPHIC, Origin.INFERRED, nameOf(row, "language"))
        .when(row.exported())
        .detail("field", "language")
        .detail("rejected", rejected(row))
        .stream();
  }

  /** The gender X assumes, and the one the person set instead of it. */
  private static Stream<Trace> gender(Row row) {
    return Stream.concat(
        row.field(Kind.DEMOGRAPHIC, Origin.INFERRED, "gender", row.text("gender")),
        row.field(Kind.DEMOGRAPHIC, Origin.DECLARED, "gender", row.text("genderOverride")));
  }

  private static Stream<Trace> interest(Row row) {
    return row
        .trace(Kind.INTEREST, Origin.INFERRED, nameOf(row, "name"))
        .when(row.exported())
        .detail("rejected", rejected(row))
        .stream();
  }

  private static Stream<Trace> partnerInterest(Row row) {
    return row
        .trace(Kind.INTEREST, Origin.SUPPLIED, nameOf(row, "name"))
        .when(row.exported())
        .basis(Basis.DATA_BROKER)
        .detail("rejected", rejected(row))
        .stream();
  }

  private static Stream<Trace> show(Row row) {
    return row
        .trace(Kind.SEGMENT, Origin.INFERRED, nameOf(row, "name"))
        .when(row.exported())
        .detail("category", "shows")
        .stream();
  }

  private static Mapping tailored(Basis basis) {
    return row -> {
      TraceBuilder trace = advertiser(row, Origin.SUPPLIED).basis(basis);
      return basis == Basis.CONTACT_LIST
          ? trace.detail("reason", "tailored audience").stream()
          : trace.stream();
    };
  }

  private static Stream<Trace> lookalike(Row row) {
    return advertiser(row, Origin.INFERRED).basis(Basis.LOOKALIKE).stream();
  }

  private static TraceBuilder advertiser(Row row, Origin origin) {
    String name = nameOf(row, "name");
    return row.trace(Kind.ADVERTISER, origin, name)
        .when(row.exported())
        .detail("handle", name.startsWith("@") ? name : "");
  }

  private static Stream<Trace> audiences(Row row) {
    return row.field(Kind.PREFERENCE, Origin.SUPPLIED, "number of tailored audiences", row.text());
  }

  /** A place of the last 60 days: text such as {@code Lyon, France}, or an object. */
  private static Stream<Trace> location(Row row) {
    String city = row.text("city");
    String region = row.firstOf("regionName", "region");
    String country = row.text("country");
    String name =
        Stream.of(row.text(), city, region, country)
            .filter(part -> !part.isEmpty())
            .findFirst()
            .orElse("");
    return row
        .trace(Kind.PLACE, Origin.OBSERVED, name)
        .when(row.exported())
        .when(row.utc("createdAt"))
        .when(row.utc("timestamp"))
        .detail("city", city)
        .detail("region", region)
        .detail("country", country)
        .stream();
  }

  private static Mapping age(Origin origin) {
    return row ->
        Stream.concat(
            row.each("age").stream()
                .flatMap(age -> age.field(Kind.DEMOGRAPHIC, origin, "age", age.text())),
            row.field(Kind.DEMOGRAPHIC, origin, "birth date", row.text("birthDate")));
  }

  /** Elements of these lists are names, or objects that hold one. */
  private static String nameOf(Row row, String member) {
    String name = row.text(member);
    return name.isEmpty() ? row.text() : name;
  }

  private static String rejected(Row row) {
    return row.text("isDisabled").equals("true") ? "true" : "";
  }
}
