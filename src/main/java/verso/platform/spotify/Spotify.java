package verso.platform.spotify;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** Spotify: what was played, and the segments that advertisers and data brokers brought. */
public final class Spotify implements Platform {
  private static final Set<String> INFERENCES = Set.of("inferences");

  @Override
  public String id() {
    return "spotify";
  }

  @Override
  public String name() {
    return "Spotify";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf(
            "Spotify Account Data/**",
            "Spotify Extended Streaming History/**",
            "Spotify Technical Log Information/**",
            "Streaming_History_Audio_*.json",
            "Streaming_History_Video_*.json",
            "StreamingHistory_music_#.json",
            "StreamingHistory_podcast_#.json",
            "StreamingHistory_audiobook_#.json",
            "MyData/StreamingHistory*.json",
            "MyData/endsong_#.json",
            "endsong_#.json",
            "PodcastInteractivity*.json")
        .or(Signature.allKeys("message_entity_uri", "timestamp_utc"))
        .or(Signature.allKeys("message_query", "context_device_model"))
        .or(Signature.allKeys("endTime", "msPlayed"))
        .or(Signature.allKeys("ms_played", "master_metadata_track_name"))
        .or(Signature.allKeys("searchQuery", "searchInteractionURIs"))
        .or(Signature.allKeys("artistName", "segment"))
        .or(Signature.allKeys("tracks", "albums", "shows", "artists"))
        .or(Signature.allKeys("playlists", "lastModifiedDate", "numberOfFollowers"))
        .or(Signature.allKeys("stats", "secondsPlayed", "streamCount"))
        .or(Signature.allKeys("username", "createdFromFacebook"))
        .or(Signature.allKeys("identifierType", "identifierValue"))
        .or(
            Signature.keys(
                "tasteProfile",
                "topArtistRace",
                "tasteMaker",
                "userIsFollowedBy",
                "dismissingUsersCount",
                "ratedShows"))
        .or(Signature.content("nothing but a list of inferences", Spotify::isInferences))
        .or(Signature.hints("Inferences.json", "Marquee.json", "YourLibrary.json"));
  }

  private static boolean isInferences(Head head) {
    return head.keys().equals(INFERENCES);
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(
            Advertising.rules(), Listening.rules(), Library.rules(), Account.rules(), others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<FileRule> others() {
    return List.of(
        FileRule.ignored(
            "Spotify's description of the files", "Read_Me_First*.pdf", "ReadMeFirst*.pdf"));
  }
}
