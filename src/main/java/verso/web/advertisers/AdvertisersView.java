package verso.web.advertisers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import verso.company.Purpose;
import verso.draw.Bars;
import verso.draw.Caption;
import verso.draw.Drawing;
import verso.draw.Rest;
import verso.draw.Series;
import verso.draw.Tone;
import verso.page.Edition;
import verso.trace.Basis;
import verso.web.advertisers.AdvertiserShelf.Listed;
import verso.web.shell.Address;
import verso.web.shell.Choice;
import verso.web.shell.ColumnHead;
import verso.web.shell.Paged;
import verso.web.shell.Pager;

/**
 * The page of all advertisers.
 *
 * @param lead what there is, in a sentence
 * @param picture how many there are of each way to reach the person
 * @param byBasis what these ways mean
 * @param filter what is asked for
 * @param choices filters
 * @param heads of the table, by the name of their order
 * @param found how many rows there are, in words
 */
public record AdvertisersView(
    String lead,
    Optional<Drawing> picture,
    List<OfBasis> byBasis,
    AdvertiserFilter filter,
    List<Choice> choices,
    Map<String, ColumnHead> heads,
    List<AdvertiserRow> rows,
    String found,
    Pager pager,
    boolean isNothingListed) {
  private static final int PAGE = 50;

  /** A way to reach somebody, and what it means. */
  public record OfBasis(String name, String meaning) {}

  static AdvertisersView of(AdvertiserShelf shelf, AdvertiserFilter filter, Edition edition) {
    return new Maker(shelf, filter, edition).view();
  }

  /** Puts it together. */
  private record Maker(AdvertiserShelf shelf, AdvertiserFilter filter, Edition edition) {

    AdvertisersView view() {
      Paged<Listed> paged = Paged.of(filter.of(shelf), filter.page(), PAGE);
      var heads = new TreeMap<String, ColumnHead>();
      Stream.of(AdvertiserOrder.values()).forEach(order -> heads.put(order.name(), head(order)));
      return new AdvertisersView(
          lead(),
          picture(),
          byBasis(),
          filter,
          List.of(platforms(), bases(), brokers(), companies(), sorting()),
          heads,
          paged.items().stream().map(one -> AdvertiserRow.of(one, shelf, edition)).toList(),
          edition.text("advertisers.found", "count", paged.total()),
          Pager.of(paged, filter.address(), edition),
          shelf.all().isEmpty());
    }

    private String lead() {
      return edition.text(
          "advertisers.lead",
          "all",
          shelf.all().size(),
          "lists",
          shelf.counts().onLists(),
          "events",
          shelf.counts().reporting(),
          "ads",
          shelf.counts().showing());
    }

    private List<OfBasis> byBasis() {
      return shelf.counts().byBasis().keySet().stream()
          .map(basis ->
              new OfBasis(
                  edition.messages().name(basis), edition.text("advertisers.basis." + basis)))
          .toList();
    }

    /** How many advertisers there are of each basis, apart those whose ads were shown. */
    private Optional<Drawing> picture() {
      var caption =
          new Caption(
              edition.text("advertisers.picture"),
              edition.text("advertisers.picture.about"),
              edition.messages().locale());
      List<Series> series =
          List.of(
              new Series(edition.text("advertisers.withAds"), Tone.C1),
              new Series(edition.text("advertisers.withoutAds"), Tone.C2));
      List<Bars.Bar> bars =
          shelf.counts().byBasis().entrySet().stream()
              .sorted(Comparator.comparing(one -> -one.getValue()))
              .map(one -> bar(one.getKey(), one.getValue()))
              .toList();
      var rest = new Rest(Basis.values().length + 1, "");
      return new Bars(caption, edition.text("advertisers.basis"), series, bars, rest).drawing();
    }

    private Bars.Bar bar(Basis basis, long all) {
      double shown = shelf.counts().byBasisWithAds().getOrDefault(basis, 0L);
      String address =
          Address.of(filter.address().path())
              .with("basis", AdvertiserFilter.term(basis))
              .toString();
      return new Bars.Bar(edition.messages().name(basis), List.of(shown, all - shown), address);
    }

    private ColumnHead head(AdvertiserOrder order) {
      boolean isSorted = filter.order().equals(Optional.of(order));
      boolean turns = isSorted && !filter.isTurned();
      Address address =
          filter.address().with("sort", order.term()).with("turned", turns ? "yes" : "");
      String direction = filter.isDown() ? "descending" : "ascending";
      return new ColumnHead(
          edition.text("advertisers.head." + order),
          address.toString(),
          isSorted ? direction : "none",
          order.isNumber());
    }

    private Choice platforms() {
      var options = new ArrayList<Choice.Option>();
      options.add(everything("filter.allPlatforms", filter.platform().isEmpty()));
      shelf.counts().platforms().stream()
          .map(id ->
              new Choice.Option(id, edition.words().platform(id), filter.platform().equals(id)))
          .sorted(Comparator.comparing(Choice.Option::text))
          .forEach(options::add);
      return new Choice("platform", edition.text("filter.platform"), options);
    }

    private Choice bases() {
      var options = new ArrayList<Choice.Option>();
      options.add(everything("advertisers.anyBasis", filter.basis().isEmpty()));
      shelf
          .counts()
          .byBasis()
          .forEach((basis, count) ->
              options.add(
                  new Choice.Option(
                      AdvertiserFilter.term(basis),
                      edition.messages().name(basis) + " (" + edition.number(count) + ")",
                      filter.basis().equals(Optional.of(basis)))));
      return new Choice("basis", edition.text("advertisers.basis"), options);
    }

    private Choice brokers() {
      var options = new ArrayList<Choice.Option>();
      long brokers = shelf.counts().brokers();
      options.add(everything("advertisers.anyTrade", !filter.isBroker()));
      if (brokers > 0 || filter.isBroker()) {
        String text = edition.text("advertisers.brokers", "count", brokers);
        options.add(new Choice.Option("yes", text, filter.isBroker()));
      }
      return new Choice("broker", edition.text("advertisers.trade"), options);
    }

    private Choice companies() {
      var options = new ArrayList<Choice.Option>();
      options.add(everything("advertisers.anyCompany", filter.purpose().isEmpty()));
      for (Purpose one : Purpose.values()) {
        long count = shelf.counts().byPurpose().getOrDefault(one, 0L);
        boolean isChosen = filter.purpose().equals(Optional.of(one));
        if (count > 0 || isChosen) {
          String text = edition.messages().name(one) + " (" + edition.number(count) + ")";
          options.add(new Choice.Option(AdvertiserFilter.term(one), text, isChosen));
        }
      }
      return new Choice("company", edition.text("advertisers.company"), options);
    }

    private Choice sorting() {
      var options = new ArrayList<Choice.Option>();
      options.add(everything("advertisers.order", filter.order().isEmpty()));
      for (AdvertiserOrder one : AdvertiserOrder.values()) {
        boolean isChosen = filter.order().equals(Optional.of(one));
        options.add(
            new Choice.Option(one.term(), edition.text("advertisers.head." + one), isChosen));
      }
      return new Choice("sort", edition.text("filter.sort"), options);
    }

    private Choice.Option everything(String key, boolean isChosen) {
      return new Choice.Option("", edition.text(key), isChosen);
    }
  }
}
