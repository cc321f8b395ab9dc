package verso.platform.tiktok;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Head;
import verso.format.KeyValueText;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** TikTok: one large JSON file whose sections move between generations, or a folder of texts. */
public final class TikTok implements Platform {
  private static final Pattern VIDEOS =
      Pattern.compile("\uFEFF?Date: .*\\R(Video )?Link: https://(www\\.)?tiktokv?\\.com/");

  private static final List<Section> SECTIONS =
      Stream.of(
              Advertising.sections(),
              Watching.sections(),
              Publishing.sections(),
              Shop.sections(),
              Person.sections())
          .flatMap(List::stream)
          .toList();

  /** Names near the root of the JSON; two of them make it TikTok's. In {@code Keys.loose} form. */
  private static final Set<String> ROOTS =
      Set.of(
          "youractivity",
          "adsanddata",
          "appsettings",
          "profileandsettings",
          "likesandfavorites",
          "tiktokshopping",
          "tiktokshop",
          "tiktoklive",
          "incomepluswallettransactions",
          "income+wallet",
          "poireview",
          "locationreview",
          "videobrowsinghistory",
          "watchhistory",
          "favoriteeffects",
          "favoriteeffectslist",
          "favoritehashtags",
          "favoritevideolist",
          "itemfavoritelist",
          "fanslist",
          "commentslist",
          "comment",
          "offtiktokactivity");

  private static final String[] JSON = {
    "user_data_tiktok*.json", "user_data*.json", "*tiktok*.json"
  };

  @Override
  public String id() {
    return "tiktok";
  }

  @Override
  public String name() {
    return "TikTok";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf("user_data_tiktok.json", "Off TikTok Activity.txt")
        .or(
            Signature.atLeast(
                3,
                "Browsing History.txt",
                "Watch History.txt",
                "Like List.txt",
                "Favorite Videos.txt",
                "Favorite Effects.txt",
                "Favorite HashTags.txt",
                "Favorite Sounds.txt",
                "Most Recent Location Data.txt",
                "Ad Interests.txt",
                "Share History.txt",
                "Login History.txt",
                "Block List.txt"))
        .or(Signature.content("a list of dates and addresses of TikTok", TikTok::isListOfVideos))
        .or(Signature.content("the sections of a TikTok file", TikTok::hasRoots));
  }

  private static boolean isListOfVideos(Head head) {
    return VIDEOS.matcher(head.text()).lookingAt();
  }

  private static boolean hasRoots(Head head) {
    return head.keys().stream().filter(ROOTS::contains).count() >= 2;
  }

  @Override
  public List<FileRule> rules() {
    return Stream.concat(Stream.of(json()), texts()).toList();
  }

  private static Stream<FileRule> texts() {
    return SECTIONS.stream()
        .filter(section -> !section.texts().isEmpty())
        .map(section ->
            FileRule.file(
                    new KeyValueText(), section.mapping(), section.texts().toArray(String[]::new))
                .named(section.name()));
  }

  private static FileRule json() {
    FileRule.Builder rule = FileRule.json(JSON).orRootKey(ROOTS.toArray(String[]::new));
    SECTIONS.forEach(section -> section.addTo(rule));
    return rule.named("all data");
  }
}
