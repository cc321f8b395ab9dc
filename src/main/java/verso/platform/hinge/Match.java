package verso.platform.hinge;

import java.util.stream.Stream;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** The person's side of one thread. It has no name; its number in the file stands for it. */
final class Match {

  private Match() {}

  /** A message; its words, or its recording, in that member. */
  static Mapping said(String member) {
    return row ->
        begun(row, Kind.MESSAGE, row.firstOf(member)).detail("direction", "sent").stream();
  }

  /** A like, with the comment that was sent along, perhaps one level deeper. */
  static Stream<Trace> like(Row row) {
    String comment =
        Stream.concat(Stream.of(row), row.each("like").stream())
            .map(like -> like.firstOf("comment"))
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("");
    return begun(row, Kind.REACTION, comment).detail("action", "like").stream();
  }

  /** Something that happened to a thread; only a block says of which type. */
  static Mapping event(String action) {
    return row ->
        begun(row, Kind.REACTION, row.firstOf("block_type")).detail("action", action).stream();
  }

  static Stream<Trace> met(Row row) {
    return begun(row, Kind.REACTION, row.firstOf("did_meet_subject"))
        .detail("action", "asked whether you met")
        .detail("wasMyType", row.firstOf("was_my_type"))
        .stream();
  }

  private static TraceBuilder begun(Row row, Kind kind, String subject) {
    Moment own = row.firstUtc("timestamp");
    Moment inner =
        row.each("like").stream().map(like -> like.firstUtc("timestamp")).findFirst().orElse(own);
    return row.trace(kind, Origin.OBSERVED, subject)
        .when(inner)
        .when(own)
        .detail("thread", "match " + (Integer.parseInt(row.keys().getFirst()) + 1));
  }
}
