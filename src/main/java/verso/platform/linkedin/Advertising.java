package verso.platform.linkedin;

import static verso.platform.linkedin.Cells.csv;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** How advertisers find the person, what LinkedIn concludes, and the ads acted upon. */
final class Advertising {
  private Advertising() {}

  static List<FileRule> rules() {
    return List.of(
        csv("Ad_Targeting", "Member Age", "Member Gender", "degreeClass", "interfaceLocale")
            .means("ad targeting", Advertising::targeting),
        csv("Inferences_about_you", "Category", "Type of inference", "Inference")
            .means("inferences", Advertising::inference),
        csv("Ads Clicked", "Ad clicked Date", "Ad Title/Id")
            .means("ads clicked", Advertising::clicked),
        csv("LAN Ads Engagement", "Action", "Ad Title/Id", "Page/App")
            .means("ads on other apps and sites", Advertising::elsewhere));
  }

  /** One wide row; each cell lists values, and several columns share a name. */
  private static Stream<Trace> targeting(Row row) {
    return row.members().stream()
        .flatMap(column ->
            column.getValue().each().stream()
                .flatMap(cell -> Cells.listed(cell.text()))
                .distinct()
                .map(value -> TargetingFacets.of(column.getKey()).trace(row, value)));
  }

  /** A guess of LinkedIn's. That it guesses "no" is a finding as well. */
  private static Stream<Trace> inference(Row row) {
    String type = row.firstOf("Type of inference");
    String inferred = row.firstOf("Inference");
    TraceBuilder trace =
        isAttribute(type)
            ? row.trace(Kind.DEMOGRAPHIC, Origin.INFERRED, inferred)
                .detail("field", Cells.field(type))
            : row.trace(Kind.SEGMENT, Origin.INFERRED, type).detail("status", status(inferred));
    return trace
        .when(row.exported())
        .detail("probability", status(inferred).equals("probability") ? inferred : "")
        .detail("category", row.firstOf("Category"))
        .detail("reason", row.firstOf("Description"))
        .stream();
  }

  private static boolean isAttribute(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "age", "gender", "member age", "member gender" -> true;
      default -> false;
    };
  }

  private static String status(String inferred) {
    return switch (inferred.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> "yes";
      case "no", "false" -> "no";
      default -> inferred.matches("0?\\.\\d+(E-?\\d+)?|[01](\\.0+)?") ? "probability" : inferred;
    };
  }

  private static Stream<Trace> clicked(Row row) {
    return row
        .trace(Kind.AD_ENGAGEMENT, Origin.OBSERVED, row.firstOf("Ad Title/Id"))
        .detail("adTitle", row.firstOf("Ad Title/Id"))
        .when(row.firstUtc("Ad clicked Date", "Date"))
        .detail("action", "clicked")
        .stream();
  }

  /** An ad of LinkedIn's Audience Network, shown by another app or site. */
  private static Stream<Trace> elsewhere(Row row) {
    return row
        .trace(Kind.AD_ENGAGEMENT, Origin.OBSERVED, row.firstOf("Ad Title/Id"))
        .detail("adTitle", row.firstOf("Ad Title/Id"))
        .when(row.firstUtc("Date"))
        .detail("action", row.firstOf("Action"))
        .detail("site", row.firstOf("Page/App"))
        .stream();
  }
}
