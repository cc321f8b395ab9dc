package verso.web.advertisers;

import java.io.IOException;
import java.util.Optional;
import verso.page.Excerpt;
import verso.web.advertisers.AdvertiserShelf.Listed;
import verso.web.shell.Addresses;
import verso.web.shell.Area;
import verso.web.shell.Coming;
import verso.web.shell.Place;
import verso.web.shell.Routes;
import verso.web.shell.Snapshot;
import verso.web.shell.Visit;

/** Who has the person's data or aimed at them, all of them and each. */
public final class AdvertisersArea implements Area {
  private static final int HEX = 16;
  private static final int LONGEST_NAME = 120;

  @Override
  public void open(Routes routes) {
    routes.get(Addresses.ADVERTISERS, AdvertisersArea::showAll);
    routes.get(Addresses.ADVERTISERS + "/of", AdvertisersArea::showOne);
  }

  private static void showAll(Visit visit) throws IOException {
    try (Snapshot snapshot = visit.snapshot()) {
      String title = visit.text("place.ADVERTISERS");
      if (AdvertiserShelf.STUDY.isAwaited(visit, snapshot)) {
        Coming.show(visit, Place.ADVERTISERS, title);
        return;
      }
      var filter = AdvertiserFilter.of(visit::parameter);
      AdvertiserShelf shelf = AdvertiserShelf.STUDY.of(snapshot);
      Coming.settle(visit, filter.addressOfPage());
      var view = AdvertisersView.of(shelf, filter, visit.edition());
      visit.page(Place.ADVERTISERS, title, "web/advertisers/advertisers", view);
    }
  }

  private static void showOne(Visit visit) throws IOException {
    try (Snapshot snapshot = visit.snapshot()) {
      if (AdvertiserShelf.STUDY.isAwaited(visit, snapshot)) {
        Coming.show(visit, Place.ADVERTISERS, visit.text("place.ADVERTISERS"));
        return;
      }
      Optional<Listed> found = asked(visit, AdvertiserShelf.STUDY.of(snapshot));
      if (found.isEmpty()) {
        visit.missing(Place.ADVERTISERS, visit.text("advertisers.unknown"));
        return;
      }
      var view = new AdvertiserDossier(found.get(), snapshot, visit).page();
      visit.page(
          Place.ADVERTISERS,
          Excerpt.of(found.get().advertiser().name(), LONGEST_NAME),
          "web/advertisers/advertiser",
          view);
    }
  }

  /** By its name, or by the key that stands for a long one. */
  private static Optional<Listed> asked(Visit visit, AdvertiserShelf shelf) {
    String name = visit.parameter("name");
    String key = visit.parameter("key");
    if (!name.isBlank()) {
      return shelf.named(name);
    }
    try {
      return Optional.ofNullable(shelf.byKey().get(Long.parseUnsignedLong(key, HEX)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
