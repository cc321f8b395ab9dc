package verso.habit.variety;

import java.io.IOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.Facet;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.habit.Habits;
import verso.habit.Timeline;
import verso.trace.Origin;

/** Words claims that Verso makes about rows of a timeline. */
final class RowClaims {
  private final Habits habits;
  private final Facet facet;

  RowClaims(Habits habits, Facet facet) {
    this.habits = habits;
    this.facet = facet;
  }

  /**
   * A claim that those rows support.
   *
   * @param key what is claimed, in the form in which two exports agree on it
   * @param value what is claimed, for people; never anything sensitive
   * @param rows at least one
   */
  Claim of(String key, String value, Sentence sentence, Timeline of, int[] rows)
      throws IOException {
    String id = ClaimId.of(facet, key);
    Set<Origin> origins = EnumSet.noneOf(Origin.class);
    var streams = new BitSet();
    for (int row : rows) {
      origins.add(of.origin(row));
      streams.set(of.stream(row));
    }
    Set<String> platforms =
        streams.stream()
            .mapToObj(stream -> of.streams().get(stream).platform())
            .collect(Collectors.toSet());
    Period period =
        Period.UNDATED.with(of.instant(rows[0])).with(of.instant(rows[rows.length - 1]));
    return new Claim(
            id,
            facet,
            value,
            sentence,
            origins,
            platforms,
            false,
            Optional.empty(),
            period,
            List.of(),
            habits.evidence(id, of, IntStream.of(rows)))
        .by(Author.VERSO);
  }
}
