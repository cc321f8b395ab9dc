package verso.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.claim.Claim;
import verso.claim.FieldValues;
import verso.claim.Figure;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.Quoted;
import verso.claim.Sentence;
import verso.claim.TimeSpan;
import verso.index.Verdict;
import verso.interest.Classifier;
import verso.interest.SensitiveCategory;
import verso.interest.Topic;
import verso.persona.Broker;
import verso.persona.Concern;
import verso.persona.ExportDiff;

/** Puts what analyzers state into the person's language. */
public final class Words {
  /** A sentence that names more platforms than this is a list, and no longer read. */
  private static final int MOST_PLATFORMS = 4;

  private final Messages messages;

  public Words(Messages messages) {
    this.messages = messages;
  }

  /** The heading of a section. */
  public String title(int section) {
    return messages.text("section." + section);
  }

  /** A claim or note as a sentence. */
  public String sentence(Sentence sentence) {
    var arguments = new LinkedHashMap<String, Object>();
    sentence.arguments().forEach((name, value) -> arguments.put(name, spoken(name, value)));
    if (sentence.arguments().get("platforms") instanceof Collection<?> platforms) {
      // Verbs agree with how many platforms there are.
      arguments.putIfAbsent("count", platforms.size());
    }
    return messages.text(
        sentence.key(),
        arguments.entrySet().stream()
            .flatMap(argument -> Stream.of(argument.getKey(), argument.getValue()))
            .toArray());
  }

  private Object spoken(String name, Object value) {
    return switch (value) {
      case Instant instant -> day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
      case LocalDate date -> day(date);
      case LocalTime time -> timeOfDay(time);
      case Collection<?> ways when name.equals("ways") -> ways(ways);
      case Collection<?> topics when topics.stream().anyMatch(Topic.class::isInstance) ->
          quoted(topics.stream().map(topic -> String.valueOf(spoken("", topic))).toList());
      case Collection<?> ids -> platforms(ids);
      case YearMonth month -> month(month);
      case String id when name.equals("platform") -> platform(id);
      case Quoted(var labels) -> quoted(labels);
      case FieldValues(var entries) -> joined(entries.stream().map(this::stated).toList());
      case Map<?, ?> counts when name.equals("concerns") -> concerns(counts);
      case String action when name.equals("action") -> new ActionWords(messages).title(action);
      case TimeSpan span -> new TimeWords(messages).of(span);
      case Topic topic -> topic.name(messages.locale());
      case SensitiveCategory category -> messages.text("sensitivity." + category.code());
      case Map<?, ?> counts -> counts(counts);
      case Enum<?> constant -> messages.name(constant);
      case String field when name.equals("field") || name.equals("otherField") -> field(field);
      default -> value;
    };
  }

  /** A time of day, as in {@code 21:05}. */
  private String timeOfDay(LocalTime time) {
    String minute = String.format(Locale.ROOT, "%02d", time.getMinute());
    return messages.text("time.ofDay", "hour", time.getHour(), "minute", minute);
  }

  /** A day, as in {@code 3 May 2024}. */
  private String day(LocalDate date) {
    String written = DateTimeFormatter.ofPattern("d MMMM uuuu", messages.locale()).format(date);
    boolean isOrdinal = date.getDayOfMonth() == 1 && messages.locale().equals(Locale.FRENCH);
    return isOrdinal ? written.replaceFirst("^1 ", "1er ") : written;
  }

  /** A month, as in {@code May 2024}. */
  private String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL uuuu", messages.locale()).format(month);
  }

  /** Ways in which an advertiser came by the person. */
  private String ways(Collection<?> ways) {
    return joined(ways.stream().map(way -> String.valueOf(spoken("", way))).toList());
  }

  private String concerns(Map<?, ?> counts) {
    var concerns = new EnumMap<Concern, Long>(Concern.class);
    counts.forEach((concern, count) -> concerns.put((Concern) concern, (Long) count));
    return new ActionWords(messages).concerns(concerns);
  }

  /** Who, how often: {@code the platform 2, a data broker 1}. */
  private String counts(Map<?, ?> counts) {
    return counts.entrySet().stream()
        .map(count -> spoken("", count.getKey()) + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The names of topics from the top of the tree down. */
  public List<String> path(List<Topic> path) {
    return path.stream().map(topic -> topic.name(messages.locale())).toList();
  }

  /** How a figure is computed: the same for every platform. */
  public String method(Figure figure) {
    String own = "computed." + figure.id();
    String shared = "computed." + figure.sentence().key().replaceFirst("^figure\\.", "");
    return sentence(new Sentence(messages.has(own) ? own : shared, figure.grounds().params()));
  }

  /** The names from the top of the topic tree down to a topic. */
  public List<String> topicPath(String id) {
    return Classifier.standard().tree().path(id).stream()
        .map(topic -> topic.name(messages.locale()))
        .toList();
  }

  /** What a broker does. */
  public String role(Broker.Role role) {
    return messages.name(role);
  }

  /** Counted things, most first, then by name. */
  public static List<Map.Entry<String, Long>> byCount(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> one) -> -one.getValue())
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  /** Platforms by name: {@code Facebook, X and TikTok}; of a crowd the first, and how many more. */
  public String platforms(Collection<?> ids) {
    List<String> names = ids.stream().map(id -> platform(String.valueOf(id))).toList();
    if (names.size() <= MOST_PLATFORMS) {
      return joined(names);
    }
    var shown = new ArrayList<>(names.subList(0, MOST_PLATFORMS - 2));
    shown.add(messages.text("list.platforms", "count", names.size() - shown.size()));
    return joined(shown);
  }

  private String joined(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String before = String.join(", ", names.subList(0, names.size() - 1));
    return messages.text("list.and", "before", before, "last", names.getLast());
  }

  /** Labels between quotation marks, joined as one says them. */
  private String quoted(List<String> labels) {
    return joined(labels.stream().map(this::quoted).toList());
  }

  private String quoted(String label) {
    return messages.text("list.quoted", "label", label);
  }

  private String stated(FieldValues.Entry entry) {
    return (field(entry.field()) + " " + quoted(entry.value())).strip();
  }

  /** A platform's name. */
  public String platform(String id) {
    return messages.has("platform." + id) ? messages.text("platform." + id) : id;
  }

  /** The name of a profile field, in the person’s language where it has one. */
  String field(String field) {
    String key = "field." + field.replace(' ', '-');
    return messages.has(key) ? messages.text(key) : field;
  }

  /** How many claims of one kind there were in an export, and are in a later one. */
  public String diff(ExportDiff.Group group) {
    boolean isWay = messages.has("basis." + group.id());
    return messages.text(
        isWay ? "diff.group.way" : "diff.group." + group.id(),
        "way",
        isWay ? messages.text("basis." + group.id()) : "",
        "before",
        group.before(),
        "after",
        group.after(),
        "appeared",
        group.appeared().size(),
        "vanished",
        group.vanished().size());
  }

  /** What the person says of a claim; until they do, how well it fits. */
  public Optional<String> standing(Claim claim) {
    return claim.verdict().map(this::verdict).or(() -> claim.fits().map(this::fits));
  }

  /** What the person says of a claim, in a few words. */
  public String verdict(Verdict.Finding finding) {
    return messages.name(finding);
  }

  /** A finding as it is typed: {@code was-right-once}. */
  public static String typed(Verdict.Finding finding) {
    return finding.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How well a claim fits, in words and as a number. */
  public String fits(Fits fits) {
    return messages.text("fits." + fits.word().name()) + " (" + two(fits.score()) + ")";
  }

  /** The sum behind a score, to be checked by hand. */
  public String formula(Fits fits) {
    String sources =
        fits.sources().stream()
            .map(source ->
                messages.text("fits.source." + source.source().name())
                    + " ("
                    + platform(source.platform())
                    + ") "
                    + two(source.weight())
                    + (source.isLearned() ? " " + messages.text("fits.learned") : "")
                    + " × "
                    + two(source.recency())
                    + " × "
                    + two(source.match()))
            .collect(Collectors.joining("; "));
    String conflicts =
        fits.conflicts().isEmpty()
            ? ""
            : " · "
                + messages.text("fits.conflict")
                + " "
                + fits.conflicts().stream().map(Words::two).collect(Collectors.joining(", "));
    return sources + conflicts + " → " + two(fits.score());
  }

  /** Two decimals, rounded as by hand: binary fractions turn 0.225 into a little less. */
  static String two(double number) {
    return String.format(Locale.ROOT, "%.2f", Math.rint(number * 1e9) / 1e9);
  }

  /** A flag in a word or two. */
  public String flag(Flag flag) {
    return messages.name(flag);
  }
}
