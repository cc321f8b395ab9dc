package verso.habit.variety;

import java.util.List;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Sentence;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.trace.Kind;

/**
 * How varied the music was: by artists and by genres, the offline substitute for the similarity of
 * tracks that Anderson et al. (WWW 2020) measured.
 */
final class MusicAnalysis {
  /** The topic of music; genres lie below it. */
  private static final String MUSIC = "338";

  private MusicAnalysis() {}

  static Findings of(Timeline timeline) {
    Timeline tracks = timeline.where(row -> isMusic(timeline, row));
    if (tracks.size() == 0) {
      return Findings.NONE;
    }
    Span span = Span.of(tracks);
    if (!span.isEnough()) {
      return Findings.lacking(
          lacking("diversity.artists", span), lacking("diversity.genres", span));
    }
    return artists(tracks).and(genres(tracks)).with(Sentence.of("note.music.studies"));
  }

  /** Listens that are filed elsewhere are talk: news, sport, true crime. */
  private static boolean isMusic(Timeline timeline, int row) {
    List<String> path = timeline.topics().get(timeline.topic(row));
    return timeline.kind(row) == Kind.LISTEN && (path.isEmpty() || path.contains(MUSIC));
  }

  private static Lacking lacking(String id, Span span) {
    return new Lacking(
        id,
        span.events(),
        span.period(),
        Sentence.of(
            "lacking." + id,
            "n",
            span.events(),
            "days",
            span.activeDays(),
            "events",
            Span.FEWEST_EVENTS,
            "fewestDays",
            Span.FEWEST_DAYS));
  }

  private static Findings artists(Timeline tracks) {
    Timeline known = tracks.where(row -> tracks.maker(row) > 0);
    return figure("diversity.artists", known, Grouping.of(Grouping.Level.MAKER, known));
  }

  private static Findings genres(Timeline tracks) {
    Timeline known =
        tracks.where(row -> {
          List<String> path = tracks.topics().get(tracks.topic(row));
          return !path.isEmpty() && !path.getLast().equals(MUSIC);
        });
    return figure("diversity.genres", known, Grouping.of(Grouping.Level.TOPIC, known));
  }

  private static Findings figure(String id, Timeline known, Grouping grouping) {
    Span span = Span.of(known);
    if (!span.isEnough()) {
      return Findings.lacking(lacking(id, span));
    }
    boolean isByMinutes = SpreadFigures.isByMinutes(known);
    Distribution spread = SpreadFigures.spread(known, grouping, isByMinutes);
    boolean isArtists = grouping.level() == Grouping.Level.MAKER;
    double value = isArtists ? spread.effectiveByConcentration() : spread.effective();
    Sentence sentence =
        Sentence.of(
            "figure." + id,
            "n",
            known.size(),
            "parts",
            spread.parts(),
            "effective",
            SpreadFigures.said(value),
            "top",
            spread.top(1));
    return Findings.of(
        new Figure(id, value, known.size(), sentence)
            .on(SpreadFigures.grounds(span, spread, isByMinutes)));
  }
}
