package verso.platform.appprivacy;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Json;
import verso.format.JsonLines;
import verso.format.Neighbours;
import verso.format.Timestamps;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * App Privacy Report of iOS: what apps took of the phone, and the domains they contacted; one JSON
 * object per line.
 */
public final class AppPrivacy implements Platform {
  /** Of {@code domainType}: a domain that collects data across apps and sites. */
  private static final String TRACKER = "1";

  private static final int DAY = "2024-05-01".length();

  /** The tracker's company where the phone knows it, else the domain. */
  private static final Mapping TRACKER_CONTACT =
      contact(RowMapping.of(Kind.OFF_PLATFORM, Origin.OBSERVED, "domainOwner", "domain"));

  private static final Mapping OTHER_CONTACT =
      contact(RowMapping.of(Kind.APP, Origin.OBSERVED, "bundleID", "domain"))
          .fixed("action", "contacted");

  private static RowMapping contact(RowMapping mapping) {
    return mapping
        .time("firstTimeStamp", "timeStamp")
        .detail("host", "domain")
        .detail("app", "bundleID")
        .detail("package", "bundleID")
        .detail("site", "context")
        .detail("endTime", "timeStamp")
        .rest();
  }

  @Override
  public String id() {
    return "appprivacy";
  }

  @Override
  public String name() {
    return "App Privacy Report";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf("App_Privacy_Report_v#_*.ndjson", "AppActivityReport*.ndjson")
        .or(Signature.allKeys("bundleID", "domain", "domainType", "hits"))
        .or(Signature.allKeys("accessor", "category", "kind", "timeStamp"))
        .or(Signature.allKeys("accessor", "stream", "tccService"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Neighbours.in(new JsonLines()),
                AppPrivacy::line,
                "App_Privacy_Report*.ndjson",
                "AppActivityReport*.ndjson")
            .named("app privacy report"),
        FileRule.file(
                Neighbours.in(Json.of(List.of("[]"))), AppPrivacy::line, "App_Privacy_Report*.json")
            .orRootKey("accessor", "domainType", "tccService")
            .named("app privacy report under another name"));
  }

  private static Stream<Trace> line(Row row) {
    if (row.has("domain")) {
      boolean isTracker =
          row.text("domainType").equals(TRACKER)
              || row.has("domainOwner")
              || AdHosts.know(row.text("domain"));
      return Stream.concat(
          (isTracker ? TRACKER_CONTACT : OTHER_CONTACT).map(row), siteVisited(row));
    }
    return Access.of(row);
  }

  /**
   * The site that was open in an app when it contacted the domain. A page contacts many domains:
   * with the day alone, all the lines that tell of a site become one visit.
   */
  private static Stream<Trace> siteVisited(Row row) {
    String site = row.text("context");
    String from = row.firstOf("firstTimeStamp", "timeStamp");
    if (site.isEmpty() || from.length() < DAY) {
      return Stream.empty();
    }
    return row
        .trace(Kind.VIEW, Origin.OBSERVED, site)
        .when(Row.moment(Timestamps.parse(from.substring(0, DAY))))
        .detail("app", row.text("bundleID"))
        .stream();
  }
}
