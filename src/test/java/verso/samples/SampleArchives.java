package verso.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the sample archives: what each platform would hand over to one invented person.
 *
 * <pre>
 * mvn test-compile
 * java -cp target/test-classes verso.samples.SampleArchives [--out DIR] [--seed N] [--platform ID]
 * java -cp target/test-classes verso.samples.SampleArchives --platform google --size 1GB --out DIR
 * </pre>
 *
 * <p>Without options it writes the small archives that are kept under {@code samples/}. With a size
 * it writes a Google Takeout whose uncompressed files have that many bytes (1 kB is 1000 bytes),
 * and prints what is in it as one line of JSON. The same seed gives the same archives.
 */
public final class SampleArchives {
  static final long SEED = 20260901;

  private static final Map<String, BiFunction<Life, Dice, List<Archive>>> PLATFORMS = platforms();
  private static final Pattern SIZE = Pattern.compile("(\\d+)([KMG]?)B?");

  private SampleArchives() {}

  private static Map<String, BiFunction<Life, Dice, List<Archive>>> platforms() {
    Map<String, BiFunction<Life, Dice, List<Archive>>> platforms = new LinkedHashMap<>();
    platforms.put("airbnb", AirbnbArchive::of);
    platforms.put("amazon", AmazonArchive::of);
    platforms.put("apple", AppleArchive::of);
    platforms.put("appprivacy", AppPrivacyArchive::of);
    platforms.put("bluesky", BlueskyArchive::of);
    platforms.put("booking", BookingArchive::of);
    platforms.put("bumble", BumbleArchive::of);
    platforms.put("chatgpt", ChatGptArchive::of);
    platforms.put("chrome", ChromeArchive::of);
    platforms.put("claude", ClaudeArchive::of);
    platforms.put("deezer", DeezerArchive::of);
    platforms.put("discord", DiscordArchive::of);
    platforms.put("duolingo", DuolingoArchive::of);
    platforms.put("ebay", EBayArchive::of);
    platforms.put("facebook", FacebookArchive::of);
    platforms.put("firefox", FirefoxArchive::of);
    platforms.put("fitbit", FitbitArchive::of);
    platforms.put("garmin", GarminArchive::of);
    platforms.put("github", GitHubArchive::of);
    platforms.put("goodreads", GoodreadsArchive::of);
    platforms.put("google", TakeoutArchive::of);
    platforms.put("her", HerArchive::of);
    platforms.put("hinge", HingeArchive::of);
    platforms.put("instagram", InstagramArchive::of);
    platforms.put("lastfm", LastFmArchive::of);
    platforms.put("letterboxd", LetterboxdArchive::of);
    platforms.put("linkedin", LinkedInArchive::of);
    platforms.put("lyft", LyftArchive::of);
    platforms.put("mastodon", MastodonArchive::of);
    platforms.put("messenger", MessengerArchive::of);
    platforms.put("microsoft", MicrosoftArchive::of);
    platforms.put("netflix", NetflixArchive::of);
    platforms.put("paypal", PayPalArchive::of);
    platforms.put("pinterest", PinterestArchive::of);
    platforms.put("playstation", PlayStationArchive::of);
    platforms.put("quora", QuoraArchive::of);
    platforms.put("reddit", RedditArchive::of);
    platforms.put("safari", SafariArchive::of);
    platforms.put("slack", SlackArchive::of);
    platforms.put("snapchat", SnapchatArchive::of);
    platforms.put("soundcloud", SoundCloudArchive::of);
    platforms.put("spotify", SpotifyArchive::of);
    platforms.put("steam", SteamArchive::of);
    platforms.put("strava", StravaArchive::of);
    platforms.put("telegram", TelegramArchive::of);
    platforms.put("threads", ThreadsArchive::of);
    platforms.put("tiktok", TikTokArchive::of);
    platforms.put("tinder", TinderArchive::of);
    platforms.put("trackercontrol", TrackerControlArchive::of);
    platforms.put("tumblr", TumblrArchive::of);
    platforms.put("twitch", TwitchArchive::of);
    platforms.put("uber", UberArchive::of);
    platforms.put("whatsapp", WhatsAppArchive::of);
    platforms.put("x", XArchive::of);
    platforms.put("yahoo", YahooArchive::of);
    return platforms;
  }

  /** Writes the archives that the arguments ask for. */
  public static void main(String[] arguments) throws IOException {
    try {
      Map<String, String> options = options(List.of(arguments));
      Path folder = Path.of(options.getOrDefault("--out", "samples"));
      Files.createDirectories(folder);
      long seed = Long.parseLong(options.getOrDefault("--seed", Long.toString(SEED)));
      String platform = options.getOrDefault("--platform", "");
      if (options.containsKey("--size")) {
        writeVolume(bytes(options.get("--size")), platform, seed, folder);
      } else {
        writeSamples(platform, seed, folder);
      }
    } catch (IllegalArgumentException e) {
      System.err.println("samples: " + e.getMessage());
      System.exit(2);
    }
  }

  /** The small archives of a platform, or of all when it is empty. */
  static List<Archive> archives(String platform, long seed) {
    if (!platform.isEmpty() && !PLATFORMS.containsKey(platform)) {
      throw new IllegalArgumentException("--platform is one of " + PLATFORMS.keySet());
    }
    Life life = Life.ofCamille();
    return PLATFORMS.keySet().stream()
        .filter(name -> platform.isEmpty() || platform.equals(name))
        .flatMap(name -> PLATFORMS.get(name).apply(life, dice(seed, name)).stream())
        .toList();
  }

  /** A Takeout of that many bytes; what is in it. */
  static Map<String, Object> volume(long bytes, long seed, Path folder) throws IOException {
    return TakeoutVolume.write(Life.ofCamille(), dice(seed, "volume"), bytes, folder);
  }

  private static Dice dice(long seed, String purpose) {
    return new Dice(seed).forPurpose(purpose);
  }

  private static void writeSamples(String platform, long seed, Path folder) throws IOException {
    for (Archive archive : archives(platform, seed)) {
      archive.writeTo(folder);
      System.out.println(folder.resolve(archive.name()));
    }
  }

  private static void writeVolume(long bytes, String platform, long seed, Path folder)
      throws IOException {
    if (!platform.isEmpty() && !platform.equals("google")) {
      throw new IllegalArgumentException("--size is for --platform google only");
    }
    System.out.println(Json.PLAIN.write(volume(bytes, seed, folder)));
  }

  private static Map<String, String> options(List<String> arguments) {
    var known = List.of("--out", "--size", "--platform", "--seed");
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      if (!known.contains(arguments.get(i)) || i + 1 == arguments.size()) {
        throw new IllegalArgumentException("options are " + known + ", each with a value");
      }
      options.put(arguments.get(i), arguments.get(i + 1));
    }
    return options;
  }

  /** The bytes in a size such as {@code 10MB}. */
  static long bytes(String size) {
    Matcher parts = SIZE.matcher(size.toUpperCase(Locale.ROOT));
    if (!parts.matches()) {
      throw new IllegalArgumentException("--size is a number of bytes, such as 10MB or 1GB");
    }
    long unit =
        switch (parts.group(2)) {
          case "K" -> 1_000;
          case "M" -> 1_000_000;
          case "G" -> 1_000_000_000;
          default -> 1;
        };
    return Long.parseLong(parts.group(1)) * unit;
  }
}
