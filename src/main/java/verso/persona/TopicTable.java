package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimTopic;
import verso.claim.Facet;
import verso.claim.Inquiry;
import verso.claim.Sentence;
import verso.claim.Shared;
import verso.claim.TopicPattern;
import verso.claim.TopicRow;
import verso.interest.Classification;
import verso.interest.Method;
import verso.interest.SensitiveTopics;
import verso.interest.Topic;
import verso.interest.TopicTree;
import verso.trace.Origin;

/**
 * Who each topic of the second tier comes from: told, watched, guessed, brought (reference §6.1).
 * Topics of sensitive branches are left out: nothing is concluded about them.
 *
 * @param rows most telling first
 * @param claims what the patterns say, most telling first
 */
record TopicTable(List<TopicRow> rows, List<Claim> claims) {
  static final Shared<TopicTable> SHARED = TopicTable::of;

  /** What is filed under a whole branch says nothing of a topic in it. */
  private static final int TIER = 2;

  /** Fewer deeds than this do not show a topic. */
  private static final int FEWEST_WATCHED = TopicWindow.FEWEST;

  /** So many deeds, on several days, show a topic clearly. */
  private static final int CLEARLY = 10;

  private record Read(TopicTally tally, TopicRow row) {}

  private static final Comparator<Read> TELLING =
      Comparator.comparing((Read read) -> -read.row().all())
          .thenComparing(read -> read.tally().topicId());

  private static TopicTable of(Inquiry inquiry) throws IOException {
    Activity activity = inquiry.once(Activity.SHARED);
    TopicTree tree = inquiry.classifier().tree();
    TopicCounts counts = activity.topics();
    activity.labels().stream()
        .filter(label -> label.key().statement() == LabelKey.Statement.MEMBER)
        .filter(label -> label.sensitive().isEmpty())
        .forEach(label ->
            label
                .topic()
                .ifPresent(topic -> counts.at(tree.secondTier(topic.topic().id())).add(label)));
    boolean anyoneGuesses = counts.all().stream().anyMatch(tally -> tally.guessed() > 0);
    List<Read> read =
        counts.all().stream()
            .filter(tally -> !tree.path(tally.topicId()).isEmpty())
            .filter(tally -> !SensitiveTopics.contain(tree.path(tally.topicId())))
            .map(tally -> new Read(tally, row(tally, tree.path(tally.topicId()), anyoneGuesses)))
            .sorted(TELLING)
            .toList();
    return new TopicTable(read.stream().map(Read::row).toList(), claims(read, inquiry));
  }

  private static TopicRow row(TopicTally tally, List<Topic> path, boolean anyoneGuesses) {
    return new TopicRow(
        path,
        tally.told(),
        tally.watched(),
        tally.guessed(),
        tally.brought(),
        tally.platforms(),
        path.size() < TIER ? Optional.empty() : pattern(tally, anyoneGuesses));
  }

  private static Optional<TopicPattern> pattern(TopicTally tally, boolean anyoneGuesses) {
    if (tally.guessed() > 0) {
      return guessed(tally);
    }
    boolean isAlone = tally.told() == 0 && tally.watched() == 0;
    if (isAlone && tally.brought() > 0) {
      return Optional.of(TopicPattern.BROUGHT_ONLY);
    }
    boolean isClear = tally.watched() >= CLEARLY && tally.isWatchedRepeatedly();
    return isClear && anyoneGuesses
        ? Optional.of(TopicPattern.WATCHED_NOT_GUESSED)
        : Optional.empty();
  }

  private static Optional<TopicPattern> guessed(TopicTally tally) {
    if (tally.rejected() > 0) {
      return Optional.of(TopicPattern.TOLD_OTHERWISE);
    }
    if (tally.told() > 0) {
      return Optional.of(TopicPattern.TOLD_AND_GUESSED);
    }
    if (tally.watched() >= FEWEST_WATCHED) {
      return Optional.of(TopicPattern.WATCHED_AND_GUESSED);
    }
    boolean isAlone = tally.watched() == 0 && tally.brought() == 0;
    return isAlone ? Optional.of(TopicPattern.GUESSED_ONLY) : Optional.empty();
  }

  private static List<Claim> claims(List<Read> all, Inquiry inquiry) throws IOException {
    var claims = new ArrayList<Claim>();
    for (Read read : all) {
      if (read.row().pattern().isPresent()) {
        claims.add(claim(read, inquiry));
      }
    }
    return claims;
  }

  private static Claim claim(Read read, Inquiry inquiry) throws IOException {
    TopicRow row = read.row();
    TopicPattern pattern = row.pattern().orElseThrow();
    Sentence sentence =
        Sentence.of(
            "claim.topic." + pattern.name(),
            "topic",
            row.topic(),
            "platforms",
            row.platforms(),
            "told",
            row.told(),
            "watched",
            row.watched(),
            "guessed",
            row.guessed(),
            "brought",
            row.brought());
    var found = new Classification(row.topic().id(), 1, Method.KNOWN_LABEL, "", List.of());
    return new Claim(
            read.tally().claimId(),
            Facet.INTERESTS,
            row.topic().name(Locale.ENGLISH),
            sentence,
            origins(row),
            row.platforms(),
            false,
            Optional.empty(),
            read.tally().period(),
            List.of(),
            read.tally().evidence(inquiry.ids()))
        .by(Author.VERSO)
        .under(Optional.of(new ClaimTopic(found, row.path())));
  }

  private static Set<Origin> origins(TopicRow row) {
    var origins = EnumSet.noneOf(Origin.class);
    if (row.told() > 0) {
      origins.add(Origin.DECLARED);
    }
    if (row.watched() > 0) {
      origins.add(Origin.OBSERVED);
    }
    if (row.guessed() > 0) {
      origins.add(Origin.INFERRED);
    }
    if (row.brought() > 0) {
      origins.add(Origin.SUPPLIED);
    }
    return origins;
  }
}
