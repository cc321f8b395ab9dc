package verso.platform.tiktok;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Ad interests, what advertisers and partners reported, ads opened. */
final class Advertising {
  private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/:?#]+)");
  private static final Pattern CAMPAIGN = Pattern.compile("[?&]utm_campaign=([^&#]+)");

  private Advertising() {}

  static List<Section> sections() {
    return List.of(
        Section.single("ad interests", Advertising::interests, "AdInterestCategories"),
        // The label before them in the text was never seen: whatever stands there is an interest.
        Section.list("ad interests", Advertising::everyInterest).inText("Ad Interests"),
        Section.list("off TikTok activity", Advertising::offTikTok, "OffTikTokActivityDataList")
            .inText("Off TikTok Activity"),
        // Its predecessor, until 2023.
        Section.list("off TikTok activity", Advertising::offTikTok, "UsageDataList")
            .inText("Usage Data From Third-Party Apps And Websites"),
        Section.single("partners", listed(Basis.DATA_BROKER), "DataPartnerList"),
        Section.single("partners", listed(Basis.CONTACT_LIST), "AdvertiserList"),
        Section.list("ads visited", Advertising::visit, "AdsVisitHistoryList")
            .inText("Ads Visit History"),
        Section.list(
                "forms sent to advertisers",
                Records.undocumented(Kind.AD_ENGAGEMENT, Origin.DECLARED, "lead form"),
                "Instant Form Ads Responses/ResponsesList",
                "Instant Form Ads Responses/*")
            .inText("Instant Form Ads Responses"));
  }

  /** Interests are one text, or a list in newer exports; empty where personalised ads are off. */
  private static Stream<Trace> interests(Row row) {
    return Records.names(row)
        .map(name -> row.trace(Kind.INTEREST, Origin.INFERRED, name).when(row.exported()).build());
  }

  private static Stream<Trace> everyInterest(Row row) {
    return row.scalars().stream()
        .flatMap(field ->
            Records.names(field.getValue())
                .map(name ->
                    row.trace(Kind.INTEREST, Origin.INFERRED, name).when(row.exported()).build()));
  }

  private static Stream<Trace> offTikTok(Row row) {
    return row
        .trace(Kind.OFF_PLATFORM, Origin.SUPPLIED, row.firstOf("Source"))
        .when(Records.date(row))
        .detail("event", row.firstOf("Event"))
        .stream();
  }

  private static Mapping listed(Basis basis) {
    return row ->
        Records.names(row)
            .map(name ->
                row.trace(Kind.ADVERTISER, Origin.SUPPLIED, name)
                    .when(row.exported())
                    .basis(basis)
                    .build());
  }

  private static Stream<Trace> visit(Row row) {
    String link = row.firstOf("AdLink", "Link");
    String title = row.firstOf("AdTitle", "Title");
    return row
        .trace(Kind.AD_ENGAGEMENT, Origin.OBSERVED, title.isEmpty() ? link : title)
        .when(Records.date(row))
        .detail("action", "visited")
        .detail("adTitle", title)
        .detail("url", link)
        .detail("advertiser", found(HOST, link))
        .detail("campaign", found(CAMPAIGN, link))
        .stream();
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
