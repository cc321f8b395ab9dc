package verso.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;

/**
 * What can be told of a trace without reading it: a row of columns, some fifty times as fast. Valid
 * only while it is handed over.
 */
public interface Glance {

  /** By which {@link Traces#at} finds the trace again, in the same {@link Traces} only. */
  int number();

  /** The first 64 bits of the trace's id: an order that is the same in every store. */
  long idOrder();

  /** Id of the platform. */
  String platform();

  /** The account, in lower case; empty where an archive holds only one. */
  String account();

  /** What it is a record of. */
  Kind kind();

  /** Who it comes from. */
  Origin origin();

  /** Ids of the topics it was filed under, from the broadest down; empty for none. */
  List<String> topics();

  /** {@link NameKey} of its subject. */
  long name();

  /** {@link NameKey} of the channel or author it comes from. */
  long maker();

  /** Milliseconds since 1970, UTC; meaningless when {@link #isDated} says no. */
  long millis();

  /** Whether it has a time at all, be it the export's. */
  boolean isDated();

  /** What the time rests on; an export's date is no time of its own. */
  Moment.Standing standing();

  /** The finest unit of the time that the platform gave. */
  Moment.Precision precision();

  /** {@link Measured#seconds}. */
  int seconds();

  /** {@link Measured#marks}. */
  long marks();

  /** {@link Measured#words}. */
  long words();

  /** What was measured of it when it was imported. */
  default Measured measured() {
    return new Measured(seconds(), marks(), words());
  }

  /** What it was filed under when it was imported. */
  default Filing filing() {
    return new Filing(topics(), name(), maker(), measured());
  }

  /** Its own time, where the record states one. */
  default Optional<Instant> stated() {
    return isDated() && standing() != Moment.Standing.EXPORT
        ? Optional.of(Instant.ofEpochMilli(millis()))
        : Optional.empty();
  }
}
