package verso.platform.deezer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import verso.format.Keys;
import verso.format.Spreadsheet;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Deezer: one workbook with what was listened to, liked and gathered, and who the person is. */
public final class Deezer implements Platform {
  private static final Mapping PLAY =
      RowMapping.of(Kind.LISTEN, Origin.OBSERVED, "Song Title")
          .time("Date")
          .detail("author", "Artist", "Artists")
          .detail("album", "Album Title")
          .detail("duration", "Listening Time")
          .detail("device", "Platform Model", "Platform")
          .detail("os", "Platform Name")
          .detail("ip", "IP Address")
          .rest();

  private static final RowMapping KEPT =
      RowMapping.of(
              Kind.SAVE,
              Origin.DECLARED,
              "Song Title",
              "Album Title",
              "Podcast Title",
              "Podcast",
              "Playlist Title",
              "Title",
              "Name")
          .asOfExport()
          .time("Date", "Date added")
          .detail("author", "Artists", "Artist")
          .rest();

  private static final Mapping ARTIST =
      RowMapping.of(Kind.FOLLOW, Origin.DECLARED, "Artist", "Artists", "Name")
          .asOfExport()
          .time("Date", "Date added")
          .fixed("category", "artist")
          .rest();

  private static final Mapping DISLIKED =
      RowMapping.of(Kind.REACTION, Origin.DECLARED, "Song Title", "Title")
          .asOfExport()
          .time("Date")
          .fixed("action", "disliked")
          .detail("author", "Artists", "Artist")
          .rest();

  private static final Mapping IN_PLAYLIST =
      RowMapping.of(Kind.SAVE, Origin.DECLARED, "Song Title", "Playlist Title")
          .asOfExport()
          .detail("list", "Playlist Title")
          .detail("author", "Artists", "Artist")
          .detail("album", "Album Title")
          .detail("url", "Playlist Link")
          .rest();

  private static final Map<String, Mapping> SHEETS =
      Map.ofEntries(
          Map.entry("listeninghistory", PLAY),
          Map.entry("favoriteartist", ARTIST),
          Map.entry("favoritealbum", KEPT.fixed("category", "album")),
          Map.entry("favoritesong", KEPT.detail("album", "Album Title").fixed("category", "song")),
          Map.entry("favoritepodcast", KEPT.fixed("category", "podcast")),
          Map.entry("favoriteplaylist", KEPT.fixed("category", "playlist")),
          Map.entry("dislikedtracks", DISLIKED),
          Map.entry("playlistcreated", IN_PLAYLIST),
          Map.entry("creationdata", AccountFields.declared()),
          Map.entry("customizationdata", AccountFields.declared()),
          Map.entry("setupdata", AccountFields.declared()),
          Map.entry("businessdata", AccountFields.of(Origin.OBSERVED)),
          Map.entry("navigationdata", AccountFields.of(Origin.OBSERVED)));

  @Override
  public String id() {
    return "deezer";
  }

  @Override
  public String name() {
    return "Deezer";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf("deezer-data*.xlsx", "deezer_data*.xlsx");
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.file(Spreadsheet.sheets(), Deezer::row, "deezer-data*.xlsx", "deezer_data*.xlsx")
            .named("workbook"));
  }

  /** A row means what its sheet is about; the numbers before the names have no meaning. */
  private static Stream<Trace> row(Row row) {
    String sheet = Keys.loose(row.contextText("sheet").replaceFirst("^\\d+_", ""));
    return SHEETS.getOrDefault(sheet, GenericMapping::map).map(row);
  }
}
