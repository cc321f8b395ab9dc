package verso.platform.google;

import static verso.platform.google.GoogleNames.globs;

import java.util.List;
import java.util.stream.Stream;
import verso.format.ActivityHtml;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/**
 * Google: the archive Takeout makes of an account, whole or in parts, in any language, as JSON or
 * HTML; and the Timeline that a phone exports by itself.
 */
public final class Google implements Platform {
  private static final String[] STRONG_NAMES =
      globs(
          "Takeout/{manifest}.html",
          "{activity}/*/*.json",
          "{activity}/*/*.html",
          "{youtube}/**",
          "{history}/{watch}.json",
          "{history}/{watch}.html",
          "{location}/**",
          "Semantic Location History/*/*.json",
          "Chrome/BrowserHistory.json",
          "Google Play Store/*.json",
          "Purchases _ Reservations/*.json",
          "{access}/*.csv");

  /** What the manifest, Gmail's mailboxes, and lists as CSV contain near their beginning. */
  private static final List<String> MARKERS =
      List.of(
          "data-english-name=",
          "\nX-Gmail-Labels:",
          "Channel Id,Channel Url",
          "Channel ID,Channel URL",
          "Playlist Video Creation Timestamp",
          "GAIA ID,Activity Timestamp",
          "Title,Note,URL,");

  private static final List<String> CHROME_KEYS =
      List.of("Browser History", "Typed Url", "OS Priority Preference");

  /** Held, since they are asked for with every entry of an archive, and there may be millions. */
  private static final List<FileRule> RULES =
      Stream.of(
              GoogleAds.rules(),
              GoogleYouTube.rules(),
              GoogleYouTubeLists.rules(),
              GoogleChrome.rules(),
              GoogleLocation.rules(),
              GoogleTimeline.rules(),
              GooglePlay.rules(),
              GooglePayments.rules(),
              GoogleAccount.rules(),
              GoogleNotes.rules(),
              GoogleLists.rules(),
              GoogleHealth.rules(),
              GoogleActivity.rules())
          .flatMap(List::stream)
          .toList();

  private static final Signature SIGNATURE =
      Signature.anyOf(STRONG_NAMES)
          .or(Signature.atLeast(2, "Takeout/**", "Takeout/*/*.*", "Takeout/*/*/*.*"))
          .or(Signature.allKeys("header", "title", "time", "products"))
          .or(Signature.keys("latitudeE7", "timelineObjects", "semanticSegments", "timelinePath"))
          .or(Signature.allKeys("startTime", "endTime", "topCandidate"))
          .or(Signature.keys(CHROME_KEYS.toArray(String[]::new)))
          .or(Signature.allKeys("Autofill", "usage_timestamp"))
          .or(Signature.allKeys("Device Info", "client_name"))
          .or(Signature.allKeys("libraryDoc", "acquisitionTime"))
          .or(Signature.allKeys("purchaseHistory", "invoicePrice"))
          .or(Signature.allKeys("install", "firstInstallationTime"))
          .or(Signature.allKeys("mostRecentData", "lastTimeDeviceActive"))
          .or(Signature.allKeys("transactionMerchant", "merchantOrderId"))
          .or(Signature.allKeys("photoTakenTime", "geoData"))
          .or(Signature.allKeys("userEditedTimestampUsec", "isTrashed"))
          .or(Signature.columns("Comment ID", "Channel ID", "Video ID"))
          .or(Signature.columns("Live Chat ID", "Channel ID", "Video ID"))
          .or(Signature.columns("Playlist ID", "Playlist Create Timestamp"))
          .or(Signature.allKeys("orderHistory", "orderId"))
          .or(Signature.content("rows of a list of YouTube's", YouTubeRows::tellYouTube))
          .or(Signature.content("a mark that Google puts into its files", Google::isMarked));

  @Override
  public String id() {
    return "google";
  }

  @Override
  public String name() {
    return "Google";
  }

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  private static boolean isMarked(Head head) {
    return Stream.of(ActivityHtml.MARKERS).anyMatch(head::contains)
        || MARKERS.stream().anyMatch(head::contains);
  }

  @Override
  public List<FileRule> rules() {
    return RULES;
  }
}
