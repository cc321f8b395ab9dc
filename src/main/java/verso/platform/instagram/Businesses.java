package verso.platform.instagram;

import static verso.platform.LabelledMapping.fields;
import static verso.platform.LabelledMapping.one;
import static verso.platform.LabelledMapping.values;
import static verso.platform.TwinRule.twin;
import static verso.trace.Kind.AD_ENGAGEMENT;
import static verso.trace.Kind.APP;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Kind.SAVE;
import static verso.trace.Kind.VIEW;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.LabelledMapping;
import verso.platform.LabelledRow;
import verso.platform.MetaFiles;
import verso.platform.TwinRule;
import verso.trace.Trace;

/** Advertisers, other companies' sites and apps, shops. */
final class Businesses {
  private Businesses() {}

  static List<FileRule> rules() {
    return TwinRule.all(advertisers(), elsewhere(), shopping());
  }

  private static List<FileRule> advertisers() {
    return TwinRule.all(
        twin("advertisers_using_your_activity_or_information")
            .ownKey("ig_custom_audiences_all_types")
            .each(MetaFiles::advertisers)
            .named("advertisers"),
        twin("ad_preferences").each(Businesses::adPreferences).named("ad preferences"),
        twin(
                "ads_about_meta",
                "subscription_for_no_ads",
                "ads_personalization_consent",
                "your_consent_settings")
            .each(fields(PREFERENCE, DECLARED))
            .named("ad settings"),
        twin("information_you've_submitted_to_advertisers")
            .ownKey("ig_lead_gen_info")
            .each(Businesses::submitted)
            .named("told to advertisers"));
  }

  private static List<FileRule> elsewhere() {
    return TwinRule.all(
        twin("your_activity_off_meta_technologies_settings")
            .each(fields(PREFERENCE, DECLARED))
            .named("off-Meta activity settings"),
        twin(
                "your_activity_off_meta_technologies",
                "your_activity_off_meta_technologies/*",
                "your_off-meta_activity")
            .ownKey("apps_and_websites_off_meta_activity")
            .each(MetaFiles::offMetaActivity)
            .named("off-Meta activity"),
        app("active_apps", "active"),
        app("expired_apps", "expired"),
        app("removed_apps", "removed"),
        app("apps_and_websites", ""),
        twin("link_history").each(MetaFiles::linkHistory).named("links opened"));
  }

  private static List<FileRule> shopping() {
    return TwinRule.all(
        twin("recently_viewed_items")
            .ownKey("checkout_saved_recently_viewed_products")
            .each(Businesses::product)
            .named("products viewed"),
        twin("cart_items").each(one(SAVE, DECLARED, "product name", "name")).named("cart"),
        twin("wishlist_items", "wishlist", "saved_products")
            .each(values(SAVE, DECLARED))
            .named("wish list"),
        twin("checkout_payment_information")
            .each(fields(PROFILE, DECLARED))
            .named("payment information"));
  }

  private static List<FileRule> app(String file, String status) {
    return twin("apps_and_websites/" + file)
        .key("apps_and_websites_" + file)
        .each(row ->
            row
                .trace(APP, DECLARED, row.main("app name", "name", "title"))
                .detail("status", status)
                .detail("url", row.href())
                .stream())
        .named("connected apps");
  }

  /** Settings beside lists of hidden ads, each of which is something done to an ad. */
  private static Stream<Trace> adPreferences(LabelledRow row) {
    return row.record().fields().stream()
        .flatMap(field -> {
          LabelledRow alone = row.only(field);
          return field.nested().isEmpty()
              ? fields(PREFERENCE, DECLARED).map(alone)
              : alone.nested().stream().flatMap(hidden -> hidden(hidden, field.name()));
        });
  }

  private static Stream<Trace> hidden(LabelledRow row, String list) {
    String ad = row.text("title");
    String advertiser = row.text("advertiser", "name");
    if (!ad.isEmpty()) {
      return row
          .trace(AD_ENGAGEMENT, OBSERVED, ad)
          .detail("action", row.text("event"))
          .detail("advertiser", advertiser)
          .stream();
    }
    return advertiser.isEmpty()
        ? fields(PREFERENCE, DECLARED).map(row)
        : row.trace(PREFERENCE, DECLARED, advertiser).detail("field", list).stream();
  }

  private static Stream<Trace> submitted(LabelledRow row) {
    String value = row.text("value");
    LabelledMapping asTable = fields(PROFILE, DECLARED);
    return value.isEmpty()
        ? asTable.map(row)
        : row
            .snapshot(PROFILE, DECLARED, value)
            .detail("field", row.text("label").toLowerCase(Locale.ROOT))
            .detail("list", "submitted to advertisers")
            .stream();
  }

  private static Stream<Trace> product(LabelledRow row) {
    List<String> products = row.list("product name", "product names");
    return (products.isEmpty() ? List.of(row.main("product name")) : products)
        .stream()
            .filter(product -> !product.isEmpty())
            .map(product ->
                row.snapshot(VIEW, OBSERVED, product)
                    .detail("category", "products")
                    .detail("merchant", row.text("merchant name"))
                    .build());
  }
}
