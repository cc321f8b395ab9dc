package verso.platform.apple;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** Apple (privacy.apple.com): zips of zips of CSV files, and what iCloud keeps in its own forms. */
public final class Apple implements Platform {

  @Override
  public String id() {
    return "apple";
  }

  @Override
  public String name() {
    return "Apple";
  }

  /**
   * Folders may be in the language of the account; the names of CSV files are always English, and a
   * lone one shows by its columns.
   */
  @Override
  public Signature signature() {
    return Signature.anyOf(
            "Apple_Media_Services/**",
            "Apple Media Services information/**",
            "Apple ID account and device information/**",
            "Apple Account and device information/**",
            "Apple Music Activity/**",
            "Apple Features Using iCloud/**",
            "Apple ID Account Information.csv",
            "Apple ID Device Information.csv",
            "Apple ID SignOn Information.csv",
            "Apple Account * Information.csv",
            "Apple Music Play Activity.csv",
            "Apple Music Library *.json",
            "Apple Music Library *.csv",
            "Apple Music Likes and Dislikes.csv",
            "Apple Music - *.csv",
            "Music - Onboarding *.csv",
            "App Store Click Activity.csv",
            "Apple Music Click Activity.csv",
            "Bookstore Click Activity.csv",
            "TV App with Channel Support Click Activity.csv",
            "Apps And Service Analytics.csv",
            "Apple TV Favorites and Wishlist.csv",
            "TV App Favorites and Activity.json",
            "Podcasts Playstate.csv",
            "Apple Books *.json",
            "Apple Pay Cards.csv",
            "Game Center Data.json",
            "iTunes and App-Book Re-download and Update History.csv",
            "In-App Subscription Family Sharing History.csv",
            "Limit Ad Tracking Information.csv",
            "AppleCare *.csv",
            "iCloudUsageData Set*.csv",
            "Device Registration History Pre iOS8 and Yosemite.csv",
            "KnownNetworks.xml",
            "Apple Advertising/**",
            "apple_health_export/export.xml")
        .or(
            Signature.atLeast(
                2,
                "Marketing Communications Delivery.csv",
                "Marketing Communications Response.csv",
                "Store Transaction History.csv",
                "Store Free Transaction History.csv",
                "Online Purchase History.csv",
                "Data & Privacy Request History.csv"))
        .or(Signature.content("health data", head -> head.contains("<HealthData")))
        .or(Signature.columns("Track Description", "Play Duration Milliseconds"))
        .or(Signature.columns("Apple Music Track Identifier"))
        .or(Signature.columns("Device Added Date", "Device Last Heartbeat IP"))
        .or(Signature.columns("Apple ID Number", "First Name", "Official Address"))
        .or(Signature.columns("Event Start Timestamp", "Event Type", "Play Duration Milliseconds"))
        .or(
            Signature.columns(
                "Event Start Timestamp", "Event Type", "Media Duration In Milliseconds"))
        .or(Signature.columns("Item Purchased Date", "Content Type", "Item Description"))
        .or(Signature.columns("Event Date Time", "Event Type", "Is Personalized", "Page Type"))
        .or(Signature.columns("Delivery Time", "Communication Name"))
        .or(Signature.columns("Response Time", "Response Type", "Communication Name"));
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(
            Advertising.rules(),
            Music.rules(),
            Media.rules(),
            Store.rules(),
            Account.rules(),
            ICloud.rules(),
            Health.rules())
        .flatMap(List::stream)
        .toList();
  }
}
