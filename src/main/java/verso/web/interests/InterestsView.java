package verso.web.interests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verso.draw.Drawing;
import verso.index.Verdict;
import verso.page.Edition;
import verso.report.Words;
import verso.web.interests.InterestShelf.Listed;
import verso.web.shell.Address;
import verso.web.shell.Choice;
import verso.web.shell.ColumnHead;
import verso.web.shell.Paged;
import verso.web.shell.Pager;

/**
 * The page of all interests.
 *
 * @param lead what there is, in a sentence
 * @param map the topics that labels are filed under
 * @param filter what is asked for
 * @param choices filters
 * @param heads of the table
 * @param groups rows under a heading each; one without heading where they are not grouped
 * @param found how many rows there are, in words
 * @param folded sensitive ones, shown only when the person opens them
 * @param foldedText how many of them there are; empty for none
 */
public record InterestsView(
    String lead,
    Optional<Drawing> map,
    InterestFilter filter,
    List<Choice> choices,
    List<ColumnHead> heads,
    List<Group> groups,
    String found,
    Pager pager,
    List<InterestRow> folded,
    String foldedText,
    boolean isNothingListed) {
  private static final int PAGE = 50;

  /** Rows under a topic. */
  public record Group(String topic, List<InterestRow> rows) {}

  /** Heads that sort nothing. */
  public List<ColumnHead> plainHeads() {
    return heads.stream().map(one -> new ColumnHead(one.name(), "", "none", false)).toList();
  }

  /** The sensitive ones, under no heading. */
  public List<Group> foldedGroup() {
    return List.of(new Group("", folded));
  }

  static InterestsView of(InterestShelf shelf, InterestFilter filter, Edition edition) {
    return new Maker(shelf, filter, edition).view();
  }

  /** Puts it together. */
  private record Maker(InterestShelf shelf, InterestFilter filter, Edition edition) {

    InterestsView view() {
      List<Listed> meant = filter.of(shelf, edition.messages().locale());
      List<Listed> shown = meant.stream().filter(one -> !one.claim().isFolded()).toList();
      List<Listed> folded = meant.stream().filter(one -> one.claim().isFolded()).toList();
      Paged<Listed> paged = Paged.of(shown, filter.page(), PAGE);
      return new InterestsView(
          lead(),
          new TopicPicture(shelf, edition).drawing(),
          filter,
          choices(),
          Stream.of(InterestOrder.values()).map(this::head).toList(),
          groups(paged.items()),
          edition.text("interests.found", "count", shown.size()),
          Pager.of(paged, filter.address(), edition),
          folded.stream().map(this::row).toList(),
          folded.isEmpty() ? "" : edition.text("interests.folded", "count", folded.size()),
          shelf.all().isEmpty());
    }

    private String lead() {
      long supported = shelf.supported();
      return edition.text(
          "interests.lead",
          "platforms",
          shelf.platforms().size(),
          "labels",
          shelf.all().size(),
          "supported",
          supported,
          "unsupported",
          shelf.all().size() - supported);
    }

    private InterestRow row(Listed listed) {
      return InterestRow.of(listed, shelf, edition);
    }

    private List<Group> groups(List<Listed> listed) {
      if (!filter.isGrouped()) {
        return List.of(new Group("", listed.stream().map(this::row).toList()));
      }
      var groups = new LinkedHashMap<String, List<InterestRow>>();
      for (Listed one : listed) {
        String topic =
            one.path().isEmpty()
                ? edition.text("interests.noTopic")
                : one.path().getFirst().name(edition.messages().locale());
        groups.computeIfAbsent(topic, t -> new ArrayList<>()).add(row(one));
      }
      return groups.entrySet().stream().map(g -> new Group(g.getKey(), g.getValue())).toList();
    }

    private ColumnHead head(InterestOrder order) {
      boolean isSorted = filter.order().equals(Optional.of(order));
      boolean turns = isSorted && !filter.isTurned();
      Address address =
          filter.address().with("sort", order.term()).with("turned", turns ? "yes" : "");
      String direction = filter.isDown() ? "descending" : "ascending";
      return new ColumnHead(
          edition.text("interests.head." + order),
          address.toString(),
          isSorted ? direction : "none",
          false);
    }

    private List<Choice> choices() {
      return List.of(platforms(), topics(), standings(), verdicts(), grouping(), sorting());
    }

    private Choice platforms() {
      var options = new ArrayList<Choice.Option>();
      options.add(everything("filter.allPlatforms", filter.platform().isEmpty()));
      shelf.platforms().stream()
          .map(id ->
              new Choice.Option(id, edition.words().platform(id), filter.platform().equals(id)))
          .sorted(Comparator.comparing(option -> option.text()))
          .forEach(options::add);
      return new Choice("platform", edition.text("filter.platform"), options);
    }

    private Choice topics() {
      var options = new ArrayList<Choice.Option>();
      options.add(everything("filter.allTopics", filter.topic().isEmpty()));
      shelf.roots().entrySet().stream()
          .map(root -> {
            String name = root.getKey().name(edition.messages().locale());
            boolean isChosen = root.getKey().id().equals(filter.topic());
            return new Choice.Option(
                root.getKey().id(), name + " (" + edition.number(root.getValue()) + ")", isChosen);
          })
          .sorted(Comparator.comparing(option -> option.text()))
          .forEach(options::add);
      if (options.stream().noneMatch(Choice.Option::isChosen)) {
        options.add(new Choice.Option(filter.topic(), below(filter.topic()), true));
      }
      return new Choice("topic", edition.text("filter.topic"), options);
    }

    /** The name of a topic below the top of the tree. */
    private String below(String topicId) {
      List<String> path = edition.words().topicPath(topicId);
      return path.isEmpty() ? edition.text("filter.unknownTopic") : path.getLast();
    }

    private Choice standings() {
      var options = new ArrayList<Choice.Option>();
      options.add(everything("interests.anyStanding", filter.standing().isEmpty()));
      for (Standing one : Standing.values()) {
        boolean isChosen = filter.standing().equals(Optional.of(one));
        options.add(
            new Choice.Option(one.term(), edition.text("interests.standing." + one), isChosen));
      }
      return new Choice("standing", edition.text("interests.standing"), options);
    }

    private Choice verdicts() {
      var options = new ArrayList<Choice.Option>();
      options.add(everything("interests.anyVerdict", filter.verdict().isEmpty()));
      for (Verdict.Finding one : Verdict.Finding.values()) {
        boolean isChosen = filter.verdict().equals(Optional.of(one));
        options.add(
            new Choice.Option(
                Words.typed(one), edition.text("interests.verdict." + one), isChosen));
      }
      return new Choice("verdict", edition.text("interests.verdict"), options);
    }

    private Choice grouping() {
      boolean isGrouped = filter.isGrouped();
      return new Choice(
          "group",
          edition.text("interests.group"),
          List.of(
              everything("interests.ungrouped", !isGrouped),
              new Choice.Option("topic", edition.text("interests.grouped"), isGrouped)));
    }

    private Choice sorting() {
      var options = new ArrayList<Choice.Option>();
      options.add(everything("interests.order", filter.order().isEmpty()));
      for (InterestOrder one : InterestOrder.values()) {
        boolean isChosen = filter.order().equals(Optional.of(one));
        options.add(new Choice.Option(one.term(), edition.text("interests.head." + one), isChosen));
      }
      return new Choice("sort", edition.text("filter.sort"), options);
    }

    private Choice.Option everything(String key, boolean isChosen) {
      return new Choice.Option("", edition.text(key), isChosen);
    }
  }
}
