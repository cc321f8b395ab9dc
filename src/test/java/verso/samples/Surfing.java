package verso.samples;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The pages that Camille looks at, as browsers remember them. */
record Surfing(Export export) {
  /** Marks that ad networks leave in an address. */
  private static final List<String> CLICKS =
      List.of(
          "gclid=Cj0KCQjw%s&utm_source=google&utm_medium=cpc",
          "msclkid=%s&utm_source=bing&utm_medium=cpc",
          "fbclid=IwAR%s&utm_source=facebook&utm_medium=paid",
          "ttclid=E.C.P.%s&utm_source=tiktok&utm_medium=cpc");

  private static final List<String> SEARCHES =
      List.of("https://www.google.fr/search?q=", "https://duckduckgo.com/?q=");

  /** A page: its address and what it calls itself. */
  record Page(String url, String title) {}

  /** A page of that moment: one of results, one that an ad led to, or one about an interest. */
  Page at(Instant moment) {
    double chance = export.dice().fraction();
    return chance < 0.3 ? results(moment) : chance < 0.45 ? landing(moment) : article(moment);
  }

  /** The page of results for something Camille wants to know. */
  Page results(Instant moment) {
    return results(export.voice().say("search", moment));
  }

  /** The page of results for that. */
  Page results(String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return new Page(export.dice().oneOf(SEARCHES) + encoded, query + " - Recherche");
  }

  /** The page that an ad led to. */
  Page landing(Instant moment) {
    Brand brand = export.life().advertiserAt(moment, export.dice());
    String product = export.voice().say("product", topicOf(brand));
    String click = export.dice().oneOf(CLICKS).formatted(export.dice().digits(8));
    String url = "https://www.%s/%s?%s&utm_campaign=ete_2026";
    return new Page(
        url.formatted(brand.domain(), GoogleRecords.slug(product), click),
        product + " | " + brand.name());
  }

  private static String topicOf(Brand brand) {
    return Set.of("-", "golf").contains(brand.interest()) ? "travel" : brand.interest();
  }

  private Page article(Instant moment) {
    String topic = export.life().interestAt(moment, export.dice()).id();
    String title = export.voice().say("video", topic);
    String site = GoogleRecords.slug(export.voice().say("site", topic)).replace("-example", "");
    return new Page("https://www." + site + ".example/" + GoogleRecords.slug(title), title);
  }
}
