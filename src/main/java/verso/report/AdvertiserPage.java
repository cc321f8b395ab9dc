package verso.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import verso.company.Company;
import verso.persona.Advertiser;
import verso.persona.CriterionUse;

/** All that is known of one advertiser, to read. */
public final class AdvertiserPage {
  private static final String INDENT = "  ";
  private static final int SHOWN_SPELLINGS = 8;

  private final Messages messages;
  private final Words words;
  private final int columns;

  public AdvertiserPage(Messages messages, int columns) {
    this.messages = messages;
    this.words = new Words(messages);
    this.columns = columns;
  }

  /** The page without its heading, as lines. */
  public List<String> lines(Advertiser advertiser) {
    var lines = new ArrayList<String>();
    add(lines, words.sentence(advertiser.claim().sentence()));
    advertiser
        .topic()
        .map(words::topicPath)
        .ifPresent(path ->
            add(lines, messages.text("advertiser.topic", "path", String.join(" › ", path))));
    advertiser.company().ifPresent(company -> add(lines, behind(company)));
    addSpellings(lines, advertiser);
    addSeen(lines, advertiser);
    addLists(lines, advertiser);
    addCriteria(lines, advertiser.ads());
    addEvents(lines, advertiser);
    lines.add("");
    add(lines, messages.text("advertiser.more", "claim", advertiser.claim().id()));
    return lines;
  }

  private void add(List<String> lines, String text) {
    lines.add(INDENT + PlainText.oneLine(text));
  }

  private String behind(Company company) {
    return messages.text(
        company.service().equals(company.name()) ? "advertiser.company" : "advertiser.service",
        "company",
        company.name(),
        "service",
        company.service(),
        "purpose",
        messages.name(company.purpose()));
  }

  private void addSpellings(List<String> lines, Advertiser advertiser) {
    String others =
        advertiser.spellings().stream()
            .filter(spelling -> !spelling.equals(advertiser.name()))
            .limit(SHOWN_SPELLINGS)
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      add(lines, messages.text("advertiser.spellings", "names", others));
    }
  }

  private void addSeen(List<String> lines, Advertiser advertiser) {
    advertiser
        .period()
        .first()
        .ifPresent(first ->
            add(
                lines,
                messages.text(
                    "advertiser.seen",
                    "first",
                    day(first),
                    "last",
                    day(advertiser.period().last().orElse(first)))));
  }

  private static String day(Instant instant) {
    return instant.toString().substring(0, 10);
  }

  private void addLists(List<String> lines, Advertiser advertiser) {
    if (advertiser.heldOn().isEmpty()) {
      return;
    }
    lines.add("");
    add(lines, messages.text("advertiser.lists"));
    advertiser
        .heldOn()
        .forEach((basis, platforms) ->
            add(
                lines,
                INDENT
                    + messages.text(
                        "advertiser.list",
                        "basis",
                        messages.name(basis),
                        "platforms",
                        words.platforms(platforms))));
  }

  private void addCriteria(List<String> lines, Advertiser.Ads ads) {
    if (ads.criteria().isEmpty()) {
      return;
    }
    lines.add("");
    add(
        lines,
        messages.text("advertiser.criteria", "ads", ads.explained(), "opaque", ads.opaque()));
    var table =
        new Table(
            messages.text("advertiser.type"),
            messages.text("advertiser.ads") + ">",
            messages.text("advertiser.values") + ">",
            messages.text("advertiser.frequent"));
    for (CriterionUse use : ads.criteria()) {
      table.row(use.type(), use.ads(), use.values(), frequent(use));
    }
    addTable(lines, table);
  }

  private static String frequent(CriterionUse use) {
    return use.mostFrequent().stream()
        .map(value -> value.value() + " (" + value.ads() + ")")
        .collect(Collectors.joining(", "));
  }

  private void addEvents(List<String> lines, Advertiser advertiser) {
    if (advertiser.eventTypes().isEmpty()) {
      return;
    }
    lines.add("");
    add(
        lines,
        messages.text(
            "advertiser.events",
            "events",
            advertiser.offPlatformEvents(),
            "conversions",
            advertiser.conversions()));
    var table =
        new Table(messages.text("advertiser.event"), messages.text("advertiser.count") + ">");
    for (Map.Entry<String, Long> type : Words.byCount(advertiser.eventTypes())) {
      String name = type.getKey().isEmpty() ? messages.text("advertiser.noType") : type.getKey();
      table.row(name, type.getValue());
    }
    addTable(lines, table);
  }

  private void addTable(List<String> lines, Table table) {
    table.lines(columns - 2 * INDENT.length()).forEach(line -> lines.add(INDENT + INDENT + line));
  }
}
