package verso.platform.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import verso.platform.OutlineIndex;
import verso.platform.Platform;
import verso.platform.Signature;
import verso.platform.airbnb.Airbnb;
import verso.platform.amazon.Amazon;
import verso.platform.apple.Apple;
import verso.platform.appprivacy.AppPrivacy;
import verso.platform.bluesky.Bluesky;
import verso.platform.booking.Booking;
import verso.platform.bumble.Bumble;
import verso.platform.chatgpt.ChatGpt;
import verso.platform.chrome.Chrome;
import verso.platform.claude.Claude;
import verso.platform.deezer.Deezer;
import verso.platform.discord.Discord;
import verso.platform.duolingo.Duolingo;
import verso.platform.ebay.EBay;
import verso.platform.facebook.Facebook;
import verso.platform.firefox.Firefox;
import verso.platform.fitbit.Fitbit;
import verso.platform.garmin.Garmin;
import verso.platform.github.GitHub;
import verso.platform.goodreads.Goodreads;
import verso.platform.google.Google;
import verso.platform.her.Her;
import verso.platform.hinge.Hinge;
import verso.platform.instagram.Instagram;
import verso.platform.lastfm.LastFm;
import verso.platform.letterboxd.Letterboxd;
import verso.platform.linkedin.LinkedIn;
import verso.platform.lyft.Lyft;
import verso.platform.mastodon.Mastodon;
import verso.platform.messenger.Messenger;
import verso.platform.microsoft.Microsoft;
import verso.platform.netflix.Netflix;
import verso.platform.paypal.PayPal;
import verso.platform.pinterest.Pinterest;
import verso.platform.playstation.PlayStation;
import verso.platform.quora.Quora;
import verso.platform.reddit.Reddit;
import verso.platform.safari.Safari;
import verso.platform.slack.Slack;
import verso.platform.snapchat.Snapchat;
import verso.platform.soundcloud.SoundCloud;
import verso.platform.spotify.Spotify;
import verso.platform.steam.Steam;
import verso.platform.strava.Strava;
import verso.platform.telegram.Telegram;
import verso.platform.threads.Threads;
import verso.platform.tiktok.TikTok;
import verso.platform.tinder.Tinder;
import verso.platform.trackercontrol.TrackerControl;
import verso.platform.tumblr.Tumblr;
import verso.platform.twitch.Twitch;
import verso.platform.uber.Uber;
import verso.platform.whatsapp.WhatsApp;
import verso.platform.x.X;
import verso.platform.yahoo.Yahoo;

/** All platforms Verso knows, and which of them an archive comes from. */
public final class PlatformCatalog {
  private static final PlatformCatalog ALL = new PlatformCatalog(() -> Known.PLATFORMS);

  /** Made when first asked for: most commands have no use for the rules of fifty platforms. */
  private static final class Known {
    /** One line a platform, in alphabetical order. */
    static final List<Platform> PLATFORMS =
        Stream.<Platform>builder()
            .add(new Airbnb())
            .add(new Amazon())
            .add(new Apple())
            .add(new AppPrivacy())
            .add(new Bluesky())
            .add(new Booking())
            .add(new Bumble())
            .add(new ChatGpt())
            .add(new Chrome())
            .add(new Claude())
            .add(new Deezer())
            .add(new Discord())
            .add(new Duolingo())
            .add(new EBay())
            .add(new Facebook())
            .add(new Firefox())
            .add(new Fitbit())
            .add(new Garmin())
            .add(new GitHub())
            .add(new Goodreads())
            .add(new Google())
            .add(new Her())
            .add(new Hinge())
            .add(new Instagram())
            .add(new LastFm())
            .add(new Letterboxd())
            .add(new LinkedIn())
            .add(new Lyft())
            .add(new Mastodon())
            .add(new Messenger())
            .add(new Microsoft())
            .add(new Netflix())
            .add(new PayPal())
            .add(new Pinterest())
            .add(new PlayStation())
            .add(new Quora())
            .add(new Reddit())
            .add(new Safari())
            .add(new Slack())
            .add(new Snapchat())
            .add(new SoundCloud())
            .add(new Spotify())
            .add(new Steam())
            .add(new Strava())
            .add(new Telegram())
            .add(new Threads())
            .add(new TikTok())
            .add(new Tinder())
            .add(new TrackerControl())
            .add(new Tumblr())
            .add(new Twitch())
            .add(new Uber())
            .add(new WhatsApp())
            .add(new X())
            .add(new Yahoo())
            .build()
            .toList();
  }

  private final Supplier<List<Platform>> platforms;

  private PlatformCatalog(Supplier<List<Platform>> platforms) {
    this.platforms = platforms;
  }

  /** Every platform. */
  public static PlatformCatalog all() {
    return ALL;
  }

  /** Only these, for tests. */
  public static PlatformCatalog of(List<Platform> platforms) {
    List<Platform> only = List.copyOf(platforms);
    return new PlatformCatalog(() -> only);
  }

  /** The platforms, in the order they are listed. */
  public List<Platform> platforms() {
    return platforms.get();
  }

  /** The platform of that id. */
  public Optional<Platform> platform(String id) {
    return platforms.get().stream().filter(platform -> platform.id().equals(id)).findFirst();
  }

  /**
   * The exports that the names of these entries show: usually one; several where an archive holds
   * the trees of several platforms; none where the names settle nothing.
   */
  public List<Recognition> recognizeByName(OutlineIndex entries) {
    return matches(entries, false);
  }

  /** The exports that names and content of these entries show. */
  public List<Recognition> recognizeByContent(OutlineIndex entries) {
    return matches(entries, true);
  }

  private List<Recognition> matches(OutlineIndex entries, boolean readContent) {
    var found = new ArrayList<Recognition>();
    for (Platform platform : platforms.get()) {
      Optional<Signature.Match> match = platform.signature().match(entries, readContent);
      match.ifPresent(m -> found.add(new Recognition(platform, m)));
    }
    return withoutRivals(found);
  }

  /** Of several platforms that claim the same files, the most certain one keeps them. */
  private static List<Recognition> withoutRivals(List<Recognition> found) {
    return found.stream()
        .filter(one -> found.stream().noneMatch(other -> other.displaces(one)))
        .toList();
  }
}
