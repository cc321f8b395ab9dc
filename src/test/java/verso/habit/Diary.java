package verso.habit;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import verso.index.Glance;
import verso.index.Measured;
import verso.index.NameKey;
import verso.measure.Mark;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;

/** Writes timelines for tests: what an invented person did when, by the clock on their wall. */
public final class Diary {
  private final ZoneId zone;
  private final TimelineBuilder builder;
  private int count;

  private Diary(ZoneId zone) {
    this.zone = zone;
    this.builder = new TimelineBuilder(WallClock.in(zone), 16);
  }

  public static Diary in(String zone) {
    return new Diary(ZoneId.of(zone));
  }

  public static Diary utc() {
    return new Diary(ZoneOffset.UTC);
  }

  /** One thing, to be filled in. */
  public record Entry(
      String platform,
      Kind kind,
      Origin origin,
      String maker,
      List<String> topics,
      int seconds,
      long marks,
      Moment.Precision precision) {
    public static Entry of(String platform, Kind kind) {
      Origin origin = kind == Kind.AD_IMPRESSION ? Origin.SHOWN : Origin.OBSERVED;
      return new Entry(
          platform, kind, origin, "", List.of(), Measured.UNSTATED, 0, Moment.Precision.EXACT);
    }

    public static Entry view(String platform) {
      return of(platform, Kind.VIEW);
    }

    public Entry from(String who) {
      return new Entry(platform, kind, origin, who, topics, seconds, marks, precision);
    }

    public Entry about(String... path) {
      return new Entry(platform, kind, origin, maker, List.of(path), seconds, marks, precision);
    }

    public Entry lasting(int howLong) {
      return new Entry(platform, kind, origin, maker, topics, howLong, marks, precision);
    }

    public Entry marked(Mark... known) {
      return new Entry(
          platform, kind, origin, maker, topics, seconds, Mark.bits(List.of(known)), precision);
    }

    public Entry by(Origin whom) {
      return new Entry(platform, kind, whom, maker, topics, seconds, marks, precision);
    }

    public Entry onSomeTimeOfDay() {
      return new Entry(platform, kind, origin, maker, topics, seconds, marks, Moment.Precision.DAY);
    }
  }

  /** Adds it at a local time such as {@code 2026-03-01T20:15:30}. */
  public Diary at(String localTime, Entry entry) {
    return at(LocalDateTime.parse(localTime), entry);
  }

  public Diary at(LocalDateTime localTime, Entry entry) {
    builder.add(new Noted(count++, localTime.atZone(zone).toInstant().toEpochMilli(), entry));
    return this;
  }

  /** Adds it so many times, from that local time on, so far apart. */
  public Diary every(Duration apart, int times, String localTime, Entry entry) {
    LocalDateTime time = LocalDateTime.parse(localTime);
    for (int i = 0; i < times; i++) {
      at(time.plus(apart.multipliedBy(i)), entry);
    }
    return this;
  }

  public Timeline timeline() {
    return builder.build();
  }

  private record Noted(int number, long utc, Entry entry) implements Glance {
    @Override
    public long idOrder() {
      return number;
    }

    @Override
    public String platform() {
      return entry.platform;
    }

    @Override
    public String account() {
      return "";
    }

    @Override
    public Kind kind() {
      return entry.kind;
    }

    @Override
    public Origin origin() {
      return entry.origin;
    }

    @Override
    public List<String> topics() {
      return entry.topics;
    }

    @Override
    public long name() {
      return NameKey.NONE;
    }

    @Override
    public long maker() {
      return NameKey.of(entry.maker);
    }

    @Override
    public long millis() {
      return utc;
    }

    @Override
    public boolean isDated() {
      return true;
    }

    @Override
    public Moment.Standing standing() {
      return Moment.Standing.STATED;
    }

    @Override
    public Moment.Precision precision() {
      return entry.precision;
    }

    @Override
    public int seconds() {
      return entry.seconds;
    }

    @Override
    public long marks() {
      return entry.marks;
    }

    @Override
    public long words() {
      return 0;
    }
  }
}
