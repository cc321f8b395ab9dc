package verso.web.advertisers;

import java.util.List;
import java.util.Optional;
import verso.company.Company;
import verso.page.Edition;
import verso.page.Excerpt;
import verso.persona.Advertiser;
import verso.trace.Basis;
import verso.web.shell.Short;
import verso.web.shell.Tiny;

/**
 * An advertiser as a row of the table, put into words.
 *
 * @param name as most records write it
 * @param address of its page
 * @param ways why it could reach the person
 * @param tags what is known of the company
 * @param shown ads of it that were shown
 * @param spark the same by month
 */
public record AdvertiserRow(
    String name,
    String address,
    List<Way> ways,
    List<String> tags,
    String platforms,
    String shown,
    Tiny spark,
    String acted,
    String events,
    String first,
    String last) {
  private static final int LONGEST_NAME = 120;

  /** A way to reach somebody: its name, and the class of its symbol. */
  public record Way(String name, String look) {}

  static AdvertiserRow of(AdvertiserShelf.Listed listed, AdvertiserShelf shelf, Edition edition) {
    Advertiser advertiser = listed.advertiser();
    var brief = new Short(edition);
    return new AdvertiserRow(
        Excerpt.of(advertiser.name(), LONGEST_NAME),
        edition.links().advertiser(advertiser.name()).orElse(""),
        ways(advertiser, edition),
        tags(advertiser, edition),
        brief.platforms(advertiser.platforms()),
        count(advertiser.impressions(), edition),
        spark(advertiser, shelf.months()),
        count(advertiser.engagements(), edition),
        count(advertiser.offPlatformEvents(), edition),
        advertiser.period().first().map(brief::month).orElse(""),
        advertiser.period().last().map(brief::month).orElse(""));
  }

  /** Nothing is a dash: a column of noughts hides what there is. */
  private static String count(long count, Edition edition) {
    return count == 0 ? "–" : edition.number(count);
  }

  static List<Way> ways(Advertiser advertiser, Edition edition) {
    return advertiser.bases().stream()
        .map(basis -> new Way(edition.messages().name(basis), look(basis)))
        .toList();
  }

  /** Ways of one sort look the same: a list, what was done, a likeness. */
  static String look(Basis basis) {
    return switch (basis) {
      case CONTACT_LIST, DATA_BROKER, EXCLUSION -> "list";
      case RETARGETING, STORE_VISIT, CATALOG -> "visit";
      case LOOKALIKE -> "alike";
      case UNSTATED -> "unsaid";
    };
  }

  static List<String> tags(Advertiser advertiser, Edition edition) {
    Optional<String> broker = advertiser.broker().map(known -> edition.words().role(known.role()));
    return broker
        .or(() ->
            advertiser
                .company()
                .map(Company::purpose)
                .filter(purpose -> purpose.isTracking())
                .map(purpose -> edition.messages().name(purpose)))
        .map(List::of)
        .orElse(List.of());
  }

  private static Tiny spark(Advertiser advertiser, Optional<AdvertiserShelf.Months> months) {
    return months
        .map(
            all -> Tiny.months("o-shown", advertiser.ads().shownByMonth(), all.first(), all.last()))
        .orElse(new Tiny(List.of()));
  }
}
