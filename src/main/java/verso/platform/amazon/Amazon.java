package verso.platform.amazon;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** Amazon: shop, audiences for advertising, Prime Video, Audible, Music, Kindle, Alexa, devices. */
public final class Amazon implements Platform {

  @Override
  public String id() {
    return "amazon";
  }

  @Override
  public String name() {
    return "Amazon";
  }

  /**
   * Technical names with a dot, or readable folders; a file on its own shows by its columns. {@code
   * All Data Categories.zip} proves nothing: Ring calls its archive the same.
   */
  @Override
  public Signature signature() {
    return Signature.anyOf(
            "Advertising.*Audiences*.csv",
            "Advertising.*Audiences*.json",
            "Advertising.AdvertiserClicks*.csv",
            "Advertising.OptOut*.csv",
            "Advertising.#/**",
            "Retail.*/**",
            "Retail.*.csv",
            "Retail.*.json",
            "Digital.*.#/**",
            "Digital.PrimeVideo.*/**",
            "Digital.PrimeVideo.*.csv",
            "Digital-Ordering.#/**",
            "Digital.Subscriptions*/**",
            "Digital.Content.Ownership*.json",
            "Digital.CustomerAttributes*.csv",
            "Audible.*/**",
            "Audible.*.csv",
            "Kindle.*/**",
            "Kindle.*.csv",
            "PrimeVideo.*.csv",
            "OutboundNotifications*/**",
            "AmazonGames.*/**",
            "AmazonGames.*",
            "AmazonSmile.*.csv",
            "Amazon.Lists.*",
            "Amazon-Music*/**",
            "Request All Your Data.*/**",
            "SearchHistory.RufusConversations/**",
            "Alexa.AdsData*.csv",
            "Alexa and Echo Devices.*",
            "AlexaProactive/**",
            "AccountSettings.PrivacyPreferences*.csv",
            "Your Amazon Orders/**",
            "Your Shopping Search/**",
            "Your Returns & Refunds/**",
            "Your Prime Video*/**",
            "Your Audible*/**",
            "Your Fire TV*/**",
            "Your Fire Tablet*/**")
        .or(
            Signature.atLeast(
                2,
                "Your Listening Activity/**",
                "Your Music Library/**",
                "Search-Data.Customer-Engagement.csv",
                "WholeFoodsMarket.Orders.csv",
                "LightWeightInteractions.csv",
                "whispersync.csv"))
        .or(Signature.content("the sentence over a list of audiences", Amazon::isAudienceList))
        .or(Signature.columns("ASIN", "Product Name"))
        .or(Signature.columns("ASIN", "Title"))
        .or(Signature.columns("Search Query From Customer"))
        .or(Signature.columns("ASIN", "Order ID", "Product Name"))
        .or(Signature.columns("ASIN", "Cart List", "Cart Domain"))
        .or(Signature.columns("First Search Time (GMT)", "Keywords"))
        .or(Signature.columns("ASIN", "OrderId", "DigitalOrderItemId"))
        .or(Signature.columns("Playback Hour", "Title", "Entitlement Type"))
        .or(Signature.columns("Playback Start Datetime (UTC)", "Title"))
        .or(Signature.columns("InteractableType", "InteractionValue"))
        .or(Signature.columns("SubscriptionId", "ServiceProvider"))
        .or(Signature.columns("Utterance text", "Utterance Creation Date"))
        .or(Signature.columns("title", "albumName", "creationDate"))
        .or(Signature.hints("Additional Data/**", "FileDescriptions.csv", "*.Description.pdf"));
  }

  private static boolean isAudienceList(Head head) {
    return head.contains("audiences in which you are included")
        || head.contains("Audiences in which you are included")
        || head.contains("Advertisers whose ads you clicked");
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(
            Advertising.rules(),
            Inferences.rules(),
            Orders.rules(),
            Shopping.rules(),
            Looking.rules(),
            Video.rules(),
            Listening.rules(),
            Reading.rules(),
            Alexa.rules(),
            Account.rules())
        .flatMap(List::stream)
        .toList();
  }
}
