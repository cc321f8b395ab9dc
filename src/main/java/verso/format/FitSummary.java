package verso.format;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import verso.table.Table;

/** What matters in the messages of a FIT recording. Numbers of messages and fields are FIT's. */
final class FitSummary {
  private static final int SESSION = 18;
  private static final int RECORD = 20;
  private static final int TIMESTAMP = 253;
  private static final int SESSION_START = 2;
  private static final int SPORT = 5;
  private static final int ELAPSED_MILLIS = 7;
  private static final int CENTIMETRES = 9;
  private static final int LATITUDE = 0;
  private static final int LONGITUDE = 1;

  /** The last second of 1989 from which FIT counts. */
  private static final long EPOCH = 631_065_600L;

  private static final long NO_NUMBER = 0xFFFF_FFFFL;
  private static final int NO_POSITION = 0x7FFF_FFFF;
  private static final double DEGREES = 180.0 / (1L << 31);

  private static final Map<Long, String> SPORTS =
      Table.rows(FitSummary.class, "fit-sports.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> Long.valueOf(row.get(0)), row -> row.get(1)));

  private final Map<String, Value> said = new LinkedHashMap<>();
  private int points;

  /** Whether a kind of message says anything that is kept. */
  static boolean knows(int message) {
    return message == RECORD || message == SESSION;
  }

  void add(int message, Map<Integer, Long> fields) {
    if (message == RECORD) {
      point(fields);
    } else if (message == SESSION) {
      session(fields);
    }
  }

  private void point(Map<Integer, Long> fields) {
    long time = fields.getOrDefault(TIMESTAMP, NO_NUMBER);
    int latitude = fields.getOrDefault(LATITUDE, (long) NO_POSITION).intValue();
    int longitude = fields.getOrDefault(LONGITUDE, (long) NO_POSITION).intValue();
    if (time != NO_NUMBER) {
      said.putIfAbsent("startTime", time(time));
      said.put("endTime", time(time));
    }
    if (latitude != NO_POSITION && longitude != NO_POSITION) {
      points++;
      said.putIfAbsent("latitude", degrees(latitude));
      said.putIfAbsent("longitude", degrees(longitude));
      said.put("endLatitude", degrees(latitude));
      said.put("endLongitude", degrees(longitude));
    }
  }

  private void session(Map<Integer, Long> fields) {
    List<Integer> wanted = List.of(SESSION_START, SPORT, ELAPSED_MILLIS, CENTIMETRES);
    for (int field : wanted) {
      Long number = fields.get(field);
      if (number == null || number == NO_NUMBER) {
        continue;
      }
      switch (field) {
        case SESSION_START -> said.put("startTime", time(number));
        case SPORT -> said.put("type", Value.of(SPORTS.getOrDefault(number, "sport " + number)));
        case ELAPSED_MILLIS -> said.put("seconds", new Value.Number("" + number / 1000));
        default -> said.put("metres", new Value.Number("" + number / 100));
      }
    }
  }

  private static Value time(long seconds) {
    return Value.of(Instant.ofEpochSecond(EPOCH + seconds).toString());
  }

  private static Value degrees(int semicircles) {
    return new Value.Number(String.format(Locale.ROOT, "%.5f", semicircles * DEGREES));
  }

  /** What was said; nothing when there was neither a session nor a point. */
  Value value() {
    if (points > 0) {
      said.put("points", new Value.Number(Integer.toString(points)));
    }
    return new Value.Members(said);
  }
}
