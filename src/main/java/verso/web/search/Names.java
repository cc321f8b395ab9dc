package verso.web.search;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import verso.interest.TopicTree;
import verso.page.Edition;
import verso.report.PlainText;
import verso.trace.Moment;

/** Platforms, kinds, topics and times in a person's language. */
final class Names {
  private static final int LONGEST_NAME = 60;

  private final Edition edition;
  private final TopicTree topics = TopicTree.standard();

  Names(Edition edition) {
    this.edition = edition;
  }

  String platform(String id) {
    return edition.words().platform(id);
  }

  /** Of a kind or an origin. */
  String constant(Enum<?> value) {
    return edition.messages().name(value);
  }

  /** Of a field of a profile, in the person's language where it has one. */
  String field(String field) {
    String key = "field." + field.replace(' ', '-');
    return edition.messages().has(key) ? edition.text(key) : foreign(field);
  }

  String topic(String id) {
    return topics.find(id).map(topic -> topic.name(locale())).orElse(id);
  }

  /** A name from an archive: on one line, and not endless. */
  String foreign(String name) {
    return shortened(PlainText.oneLine(name), LONGEST_NAME);
  }

  /** The beginning of a text, never half a character. */
  static String shortened(String text, int longest) {
    if (text.codePointCount(0, text.length()) <= longest) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
  }

  /** A time as precisely as it is known, and what it rests on. */
  String when(Moment moment) {
    if (!moment.isKnown()) {
      return edition.text("time.none");
    }
    LocalDateTime time = LocalDateTime.ofInstant(moment.instant(), ZoneOffset.UTC);
    boolean isUtc = moment.standing() == Moment.Standing.STATED;
    boolean isDay =
        moment.precision() != Moment.Precision.EXACT
            && moment.precision() != Moment.Precision.MINUTE;
    String said =
        switch (moment.precision()) {
          case EXACT, MINUTE ->
              format(isUtc ? "d MMM uuuu, HH:mm 'UTC'" : "d MMM uuuu, HH:mm", time);
          case DAY -> day(time);
          case MONTH -> month(time);
          case YEAR -> year(time);
          case NONE -> "";
        };
    return switch (moment.standing()) {
      case STATED -> said;
      case LOCAL -> isDay ? said : edition.text("time.local", "time", said);
      case EXPORT -> edition.text("search.ofExport", "time", said);
    };
  }

  String day(TemporalAccessor time) {
    return format("d MMM uuuu", time);
  }

  String month(TemporalAccessor time) {
    return format("MMM uuuu", time);
  }

  String year(TemporalAccessor time) {
    return format("uuuu", time);
  }

  private String format(String pattern, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(time);
  }

  private Locale locale() {
    return edition.messages().locale();
  }
}
