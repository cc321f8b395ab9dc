package verso.web.advertisers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import verso.company.Company;
import verso.draw.Caption;
import verso.draw.Columns;
import verso.draw.Drawing;
import verso.draw.Pace;
import verso.draw.Series;
import verso.draw.Tone;
import verso.page.Dates;
import verso.page.Edition;
import verso.page.Excerpt;
import verso.persona.Advertiser;
import verso.persona.Concern;
import verso.persona.CriterionUse;
import verso.report.Words;
import verso.trace.Basis;
import verso.web.advertisers.AdvertiserPage.Number;
import verso.web.advertisers.AdvertiserShelf.Listed;
import verso.web.shell.ActionLinks;
import verso.web.shell.Address;
import verso.web.shell.Addresses;
import verso.web.shell.Snapshot;
import verso.web.shell.Tiny;
import verso.web.shell.Visit;

/** Puts together what one advertiser has to do with the person. For one visit. */
final class AdvertiserDossier {
  private static final int LONGEST_NAME = 300;
  private static final int MOST_SPELLINGS = 8;
  private static final int MOST_EVENTS = 12;

  private final Advertiser advertiser;
  private final Edition edition;
  private final Visit visit;
  private final NamedRecords records;
  private final Snapshot snapshot;

  AdvertiserDossier(Listed listed, Snapshot snapshot, Visit visit) {
    this.advertiser = listed.advertiser();
    this.snapshot = snapshot;
    this.visit = visit;
    this.edition = visit.edition();
    this.records = new NamedRecords(advertiser, snapshot.traces(), edition);
  }

  AdvertiserPage page() throws IOException {
    return new AdvertiserPage(
        Excerpt.of(advertiser.name(), LONGEST_NAME),
        Excerpt.of(edition.words().sentence(advertiser.claim().sentence()), 2 * LONGEST_NAME),
        known(),
        numbers(),
        ways(),
        ads(),
        records.engagements(),
        events(),
        criteria(),
        new AdReasons(advertiser, records, snapshot, edition).of(visit.parameter("ad")),
        records.page(visit.parameter("page"), address()),
        Address.of(Addresses.SEARCH).with("advertiser", advertiser.name()).toString(),
        edition.links().claim(advertiser.claim().id()).orElse(""),
        ActionLinks.of(concerns(), advertiser.platforms(), edition));
  }

  private Address address() {
    String whole = edition.links().advertiser(advertiser.name()).orElse("");
    boolean isNamed = whole.contains("?name=");
    return Address.of(Addresses.ADVERTISERS + "/of")
        .with("name", isNamed ? advertiser.name() : "")
        .with("key", isNamed ? "" : Long.toHexString(Addresses.key(advertiser.name())));
  }

  private List<String> known() {
    var known = new ArrayList<String>();
    advertiser
        .broker()
        .map(broker -> edition.words().role(broker.role()))
        .ifPresent(role -> known.add(edition.text("advertisers.isBroker", "role", role)));
    advertiser.company().map(this::behind).ifPresent(known::add);
    advertiser
        .topic()
        .map(topic -> String.join(" › ", edition.words().topicPath(topic)))
        .ifPresent(path -> known.add(edition.text("advertiser.topic", "path", path)));
    String others =
        advertiser.spellings().stream()
            .filter(name -> !name.equals(advertiser.name()))
            .limit(MOST_SPELLINGS)
            .map(name -> Excerpt.of(name, LONGEST_NAME / 3))
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      known.add(edition.text("advertiser.spellings", "names", others));
    }
    return known;
  }

  private String behind(Company company) {
    return edition.text(
        company.service().equals(company.name()) ? "advertiser.company" : "advertiser.service",
        "company",
        company.name(),
        "service",
        company.service(),
        "purpose",
        edition.messages().name(company.purpose()));
  }

  private List<Number> numbers() {
    var numbers = new ArrayList<Number>();
    add(numbers, "shown", advertiser.impressions());
    add(numbers, "acted", advertiser.engagements());
    add(numbers, "events", advertiser.offPlatformEvents());
    add(numbers, "conversions", advertiser.conversions());
    String seen = Dates.months(advertiser.period(), edition.messages().locale());
    if (!seen.isEmpty()) {
      numbers.add(new Number(seen, edition.text("advertisers.number.seen")));
    }
    return numbers;
  }

  private void add(List<Number> numbers, String key, long count) {
    if (count > 0) {
      String of = edition.text("advertisers.number." + key, "count", count);
      numbers.add(new Number(edition.number(count), of));
    }
  }

  private List<AdvertiserPage.Way> ways() throws IOException {
    var ways = new ArrayList<AdvertiserPage.Way>();
    for (Map.Entry<Basis, Set<String>> held : advertiser.heldOn().entrySet()) {
      Basis basis = held.getKey();
      ways.add(
          new AdvertiserPage.Way(
              edition.messages().name(basis),
              AdvertiserRow.look(basis),
              edition.text("advertisers.basis." + basis),
              edition.words().platforms(held.getValue()),
              records.stating(basis)));
    }
    return ways;
  }

  private Optional<Drawing> ads() {
    String title = edition.text("advertisers.ads");
    String about = edition.text("advertisers.ads.about", "count", advertiser.impressions());
    var caption = new Caption(title, about, edition.messages().locale());
    List<Columns.Column> columns =
        advertiser.ads().shownByMonth().entrySet().stream()
            .map(month -> Columns.Column.of(month.getKey().atDay(1), month.getValue()))
            .toList();
    var series = List.of(new Series(edition.text("advertisers.head.SHOWN"), Tone.ACCENT));
    String month = edition.text("advertisers.month");
    return columns.isEmpty()
        ? Optional.empty()
        : new Columns(caption, month, Pace.MONTH, series, columns).drawing();
  }

  private AdvertiserPage.Events events() {
    List<Map.Entry<String, Long>> counts = Words.byCount(advertiser.eventTypes());
    long most = counts.stream().mapToLong(Map.Entry::getValue).max().orElse(1);
    String lead =
        counts.isEmpty()
            ? ""
            : edition.text(
                "advertisers.events",
                "events",
                advertiser.offPlatformEvents(),
                "conversions",
                advertiser.conversions());
    return new AdvertiserPage.Events(
        lead, counts.stream().limit(MOST_EVENTS).map(one -> event(one, most)).toList());
  }

  private AdvertiserPage.Event event(Map.Entry<String, Long> type, long most) {
    String name =
        type.getKey().isEmpty()
            ? edition.text("advertiser.noType")
            : Excerpt.of(type.getKey(), LONGEST_NAME / 3);
    Tiny share = Tiny.share("o-brought", (double) type.getValue() / most);
    return new AdvertiserPage.Event(name, edition.number(type.getValue()), share);
  }

  private AdvertiserPage.Criteria criteria() {
    Advertiser.Ads ads = advertiser.ads();
    String lead =
        ads.criteria().isEmpty()
            ? ""
            : edition.text("advertisers.criteria", "ads", ads.explained(), "opaque", ads.opaque());
    return new AdvertiserPage.Criteria(
        lead, ads.criteria().stream().map(use -> criterion(use, ads.explained())).toList());
  }

  private AdvertiserPage.Criterion criterion(CriterionUse use, long ads) {
    String values =
        use.mostFrequent().stream()
            .sorted(Comparator.comparing(value -> -value.ads()))
            .map(value ->
                Excerpt.of(value.value(), LONGEST_NAME / 3)
                    + " ("
                    + edition.number(value.ads())
                    + ")")
            .collect(Collectors.joining(", "));
    return new AdvertiserPage.Criterion(
        Excerpt.of(use.type(), LONGEST_NAME / 3),
        edition.text("targeting." + use.meaning()),
        edition.number(use.ads()),
        Tiny.share(use.isOpaque() ? "o-brought" : "o-guessed", (double) use.ads() / ads),
        values,
        use.isOpaque());
  }

  private Set<Concern> concerns() {
    Set<Concern> concerns = EnumSet.noneOf(Concern.class);
    advertiser.bases().forEach(basis -> concern(basis).ifPresent(concerns::add));
    if (advertiser.offPlatformEvents() > 0) {
      concerns.add(Concern.COMPANIES);
    }
    if (concerns.isEmpty()) {
      concerns.add(Concern.ADS);
    }
    return concerns;
  }

  private static Optional<Concern> concern(Basis basis) {
    return switch (basis) {
      case CONTACT_LIST, EXCLUSION -> Optional.of(Concern.ADVERTISERS);
      case LOOKALIKE -> Optional.of(Concern.LOOKALIKES);
      case RETARGETING, STORE_VISIT, CATALOG -> Optional.of(Concern.RETARGETERS);
      case DATA_BROKER -> Optional.of(Concern.BROKERS);
      case UNSTATED -> Optional.empty();
    };
  }
}
