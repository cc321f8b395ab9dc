package verso.platform.spotify;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What Spotify, its advertisers and data brokers say of the person. */
final class Advertising {
  /** The group of an artist's listeners that the person is sold in; undated. */
  private static final Mapping MARQUEE =
      RowMapping.of(Kind.SEGMENT, Origin.INFERRED, "segment")
          .asOfExport()
          .detail("author", "artistName")
          .fixed("category", "Marquee")
          .rest();

  private static final Mapping CLUB =
      RowMapping.of(Kind.SEGMENT, Origin.INFERRED, "userClub")
          .asOfExport()
          .fixed("category", "Wrapped club")
          .rest();

  private static final Mapping LISTENING_AGE =
      RowMapping.of(Kind.DEMOGRAPHIC, Origin.INFERRED, "listeningAge")
          .asOfExport()
          .fixed("field", "listening age")
          .rest();

  private static final Mapping HIGHLIGHT =
      RowMapping.of(Kind.SEGMENT, Origin.INFERRED, "highlightType", "type")
          .asOfExport()
          .time("date")
          .fixed("category", "Sound Capsule")
          .rest();

  /** What else Wrapped adds up: mostly numbers, and addresses without names. */
  private static final Mapping COUNTED =
      RowMapping.of(Kind.OTHER, Origin.INFERRED, "title", "name")
          .asOfExport()
          .time("date")
          .fixed("category", "Wrapped")
          .rest()
          .unnamed();

  private Advertising() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.json("Inferences.json")
            .each("/inferences", Advertising::inference)
            .orRootKey("inferences")
            .named("inferences for advertising"),
        FileRule.json("Marquee.json")
            .each("", MARQUEE)
            .orKeys("artistName", "segment")
            .named("listener segments sold to artists"),
        FileRule.json("TasteProfile.json")
            .at("/tasteProfile", AccountFields.of(Origin.INFERRED))
            .orRootKey("tasteProfile")
            .named("taste profile"),
        FileRule.json("Wrapped#.json")
            .at("/clubs", CLUB)
            .at("/listeningAge", LISTENING_AGE)
            .each("/topGenres/topGenres", Advertising::genre)
            .at("/party", AccountFields.of(Origin.INFERRED))
            .each("/topArtistRace/topArtists", COUNTED)
            .elsewhere(COUNTED)
            .orRootKey("topArtistRace")
            .named("Wrapped"),
        FileRule.json("YourSoundCapsule.json")
            .each("/highlights", HIGHLIGHT)
            .each("/stats", Advertising::day)
            .orKeys("stats", "secondsPlayed", "streamCount")
            .named("Sound Capsule"));
  }

  private static Stream<Trace> inference(Row row) {
    if (row.text().isEmpty()) {
      return GenericMapping.map(row);
    }
    var label = InferenceLabel.of(row.text());
    Stream<Trace> segment = Stream.of(segment(row, label));
    return label.advertiser().isEmpty()
        ? segment
        : Stream.concat(segment, advertiser(row, label).stream());
  }

  private static Trace segment(Row row, InferenceLabel label) {
    Origin origin =
        switch (label.party()) {
          case "2P", "3P" -> Origin.SUPPLIED;
          default -> Origin.INFERRED;
        };
    TraceBuilder trace =
        label.isAge()
            ? row.trace(Kind.DEMOGRAPHIC, origin, label.segment().substring("Age_".length()))
                .detail("field", "age")
            : row.trace(kind(label), origin, label.segment());
    switch (label.party()) {
      case "2P" -> trace.basis(Basis.CONTACT_LIST);
      case "3P" -> trace.basis(Basis.DATA_BROKER);
      default -> {}
    }
    return described(trace, label).detail("label", row.text()).when(row.exported()).build();
  }

  private static Kind kind(InferenceLabel label) {
    return switch (label.family()) {
      case "Interest", "ArtistAffinity" -> Kind.INTEREST;
      default -> Kind.SEGMENT;
    };
  }

  /** Whose list it is; undated like the label, but for the campaign it was brought for. */
  private static TraceBuilder advertiser(Row row, InferenceLabel label) {
    return row.trace(Kind.ADVERTISER, Origin.SUPPLIED, label.advertiser())
        .basis(Basis.CONTACT_LIST)
        .detail("list", label.segment())
        .detail("broker", label.broker())
        .detail("campaignDate", label.campaignDate())
        .when(row.exported());
  }

  private static TraceBuilder described(TraceBuilder trace, InferenceLabel label) {
    return trace
        .detail("party", label.party())
        .detail("category", label.family())
        .detail("advertiser", label.advertiser())
        .detail("broker", label.broker())
        .detail("campaignDate", label.campaignDate())
        .detail("country", label.country())
        .detail("retired", label.isRetired() ? "true" : "")
        .detail("remark", label.remark());
  }

  /** A day of the Sound Capsule: how much was heard on it, and what most. */
  private static Stream<Trace> day(Row row) {
    TraceBuilder day =
        row.trace(Kind.OTHER, Origin.INFERRED, row.firstOf("topTracks/0/name", "topArtists/0/name"))
            .when(row.firstTime("date"))
            .detail("category", "Sound Capsule")
            .detail("streamCount", row.firstOf("streamCount"))
            .detail("secondsPlayed", row.firstOf("secondsPlayed"));
    row.members().stream()
        .filter(member -> member.getKey().startsWith("top"))
        .forEach(top ->
            top.getValue().each().forEach(one -> day.detail(top.getKey(), one.firstOf("name"))));
    return day.stream();
  }

  /** A genre by name; the addresses that stand there since 2025 name nothing. */
  private static Stream<Trace> genre(Row row) {
    Kind kind = row.text().startsWith("spotify:") ? Kind.OTHER : Kind.INTEREST;
    return row
        .trace(kind, Origin.INFERRED, row.text())
        .detail("category", "top genre")
        .when(row.exported())
        .stream();
  }
}
