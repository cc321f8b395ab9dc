package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Likes, plays and people followed on SoundCloud, under the names of its public interface. */
final class SoundCloudArchive {
  private static final String ROOT = "soundcloud-camille_exemple/";

  private final Export export;

  private SoundCloudArchive(Export export) {
    this.export = export;
  }

  static List<Archive> of(Life life, Dice dice) {
    var soundCloud = new SoundCloudArchive(Export.of(life, dice, 0.5, "soundcloud-export.zip"));
    soundCloud.addTracks();
    soundCloud.addPeople();
    return List.of(soundCloud.export.archive());
  }

  private void add(String file, Object content) {
    export.add(ROOT + file + ".json", Json.PLAIN, content);
  }

  private void addTracks() {
    add("play_history", export.each(200, 40, moment -> track("played_at", moment)));
    add("likes", export.each(600, 12, moment -> track("created_at", moment)));
    add("reposts", export.each(600, 2, moment -> track("created_at", moment)));
    add(
        "playlists",
        export.each(
            600,
            4,
            moment -> {
              Map<String, Object> track = track("created_at", moment);
              track.put("playlist", "Labo, lumière rouge");
              return track;
            }));
    add(
        "tracks",
        List.of(
            object(
                "title",
                "Obturateur (field recording)",
                "description",
                "Vingt déclencheurs, une seule prise.",
                "created_at",
                "2025-11-09T18:20:00Z")));
    add(
        "search_history",
        export.each(
            200,
            6,
            moment -> object("query", song(moment).genre(), "searched_at", moment.toString())));
  }

  private Song song(Instant moment) {
    return Song.at(moment, export.life(), export.dice());
  }

  private Map<String, Object> track(String time, Instant moment) {
    Song song = song(moment);
    String user = GoogleRecords.slug(song.artist());
    return object(
        "title",
        song.title(),
        "genre",
        song.genre(),
        "permalink_url",
        "https://soundcloud.com/" + user + "/" + GoogleRecords.slug(song.title()),
        "user",
        object("username", song.artist()),
        time,
        moment.toString());
  }

  private void addPeople() {
    add(
        "followings",
        Song.all("song").stream().map(Song::artist).distinct().map(this::user).toList());
    add("followers", List.of(user("bo.sample"), user("lou.esquisse")));
    add(
        "comments",
        List.of(
            object(
                "body",
                "Ce grain !",
                "track",
                "Red Light Room",
                "created_at",
                "2026-02-03T21:00:00Z")));
    add(
        "messages",
        List.of(
            object(
                "content",
                "Tu gardes le souffle de la bande ?",
                "recipient",
                "bo.sample",
                "sent_at",
                "2026-02-04T09:10:00Z")));
    add(
        "account",
        object(
            "username", Person.CAMILLE.handle(), "email", Person.CAMILLE.email(), "country", "FR"));
    add(
        "ad_impressions",
        export.each(
            90,
            10,
            moment ->
                object(
                    "advertiser",
                    export.life().advertiserAt(moment, export.dice()).name(),
                    "timestamp",
                    moment.toString())));
  }

  private Map<String, Object> user(String name) {
    return object(
        "username", name, "permalink_url", "https://soundcloud.com/" + GoogleRecords.slug(name));
  }
}
