package verso.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One record as a list of named fields, whichever way it was written: {@code label_values} trees,
 * maps from a display name to {@code {value, href, timestamp}} ({@code string_map_data}), lists of
 * such triples ({@code string_list_data}), plain members, a bare text, or a page of HTML read by
 * {@link LabelHtml}. Immutable.
 *
 * <p>Display names come in the language of the account. A field is asked for by concept ({@code
 * author}) and found under any known label of it; see {@code labels.tsv}. Where no label is known,
 * the methods fall back on what the value looks like.
 *
 * @param title the record's own heading; empty when it has none
 * @param stamp the time the record itself carries, rather than one of its fields
 * @param fields all fields in file order, those that are empty included
 * @param media relative addresses of the pictures and videos that belong to it
 */
public record Labelled(
    String title, Optional<Timestamp> stamp, List<Field> fields, List<String> media) {
  private static final Labelled NOTHING = new Labelled("", Optional.empty(), List.of(), List.of());

  public Labelled {
    fields = List.copyOf(fields);
    media = List.copyOf(media);
  }

  /** The record that a value is. */
  public static Labelled of(Value value) {
    return value.isEmpty() ? NOTHING : LabelledReader.read(value);
  }

  /** The first field that goes by one of these concepts or labels and says something. */
  public Optional<Field> field(String... names) {
    for (String name : names) {
      Set<String> labels = Labels.of(name);
      for (Field field : fields) {
        if (!field.isEmpty() && field.isNamed(labels)) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether its labels are in a language no table has, so that only values and places speak. */
  public boolean isForeign() {
    return LabelShapes.areForeign(fields);
  }

  /**
   * The text of the first of these fields that has one; where no label is known, the first that
   * looks like such a field.
   */
  public String text(String... names) {
    for (String name : names) {
      Set<String> labels = Labels.of(name);
      for (Field field : fields) {
        Optional<String> text =
            field.isNamed(labels) ? field.texts().findFirst() : Optional.empty();
        if (text.isPresent()) {
          return text.get();
        }
      }
    }
    return isForeign() ? LabelShapes.text(fields, names) : "";
  }

  /**
   * The text of the first of these fields; where none has one, the only text there is; else the
   * title; where no label is known, the first words.
   */
  public String main(String... names) {
    String named = text(names);
    if (!named.isEmpty()) {
      return named;
    }
    List<String> texts = fields.stream().flatMap(Field::texts).limit(2).toList();
    String other = texts.size() == 1 ? texts.getFirst() : title;
    return other.isEmpty() ? words() : other;
  }

  /** The text of the first of these fields; where no label is known, the first words. */
  public String words(String... names) {
    String named = text(names);
    return named.isEmpty() && isForeign() ? LabelShapes.words(fields) : named;
  }

  /** The first text that stands without a name: a like's emoji, a comment of 2021. */
  public String unlabelled() {
    return fields.stream()
        .filter(field -> field.label().isEmpty() && field.internalName().isEmpty())
        .flatMap(Field::texts)
        .findFirst()
        .orElse("");
  }

  /** What the first of these fields says of true and false. */
  public Optional<Boolean> truth(String... names) {
    return Labels.truth(text(names));
  }

  /** All texts of these fields, those of lists included; of all fields when none is named. */
  public List<String> list(String... names) {
    Set<String> labels = Labels.of(names);
    return fields.stream()
        .filter(field -> names.length == 0 || field.isNamed(labels))
        .flatMap(Field::texts)
        .toList();
  }

  /** The records inside these fields; those inside any field when none is named. */
  public List<Labelled> nested(String... names) {
    Set<String> labels = Labels.of(names);
    return fields.stream()
        .filter(field -> names.length == 0 || field.isNamed(labels))
        .flatMap(field -> field.nested().stream())
        .toList();
  }

  /** The first record inside one of these fields, such as {@code owner}; an empty one if none. */
  public Labelled inside(String... names) {
    return nested(names).stream().findFirst().orElse(NOTHING);
  }

  /** When it happened: what the record says of itself, else its first field that states a time. */
  public Optional<Timestamp> time() {
    return stamp
        .or(() -> time("time"))
        .or(() -> times().findFirst())
        .or(() -> fields.stream().flatMap(f -> Dates.find(f.value()).stream()).findFirst());
  }

  /** The time that the first of these fields states, as a number or as text. */
  public Optional<Timestamp> time(String... names) {
    for (String name : names) {
      Set<String> labels = Labels.of(name);
      for (Field field : fields) {
        Optional<Timestamp> time =
            field.isNamed(labels)
                ? field.time().or(() -> Timestamps.parse(field.value()))
                : Optional.empty();
        if (time.isPresent()) {
          return time;
        }
      }
    }
    return Optional.empty();
  }

  /** All times that fields state by number. */
  public Stream<Timestamp> times() {
    return fields.stream().flatMap(field -> field.time().stream());
  }

  /**
   * The web address of the first of these fields; of the first field with one when none is named.
   */
  public String href(String... names) {
    Set<String> labels = Labels.of(names);
    return fields.stream()
        .filter(field -> names.length == 0 || field.isNamed(labels))
        .map(field -> field.href().isEmpty() ? Links.web(field.value()) : field.href())
        .filter(link -> !link.isEmpty())
        .findFirst()
        .orElse("");
  }

  /**
   * The account a record is about: the first of these fields, else its owner's user name or name,
   * the title, the only value that looks like an account, the first without a label, the end of the
   * first web address.
   */
  public String account(String... names) {
    return Stream.<java.util.function.Supplier<String>>of(
            () -> text(names),
            () -> inside(names).text("username", "name"),
            () -> inside("owner", "author").text("username", "name"),
            this::foreignOwner,
            () -> title,
            this::onlyAccountLike,
            this::unlabelledName,
            () -> Links.lastSegment(href()))
        .map(java.util.function.Supplier::get)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** In a language no table has: of the names of what is inside the record, the last. */
  private String foreignOwner() {
    return isForeign()
        ? nested().stream()
            .limit(1)
            .flatMap(inner -> inner.list().stream().filter(LabelShapes::isAccount))
            .reduce((name, username) -> username)
            .orElse("")
        : "";
  }

  private String unlabelledName() {
    String text = unlabelled();
    return Links.web(text).isEmpty() ? text : "";
  }

  private String onlyAccountLike() {
    List<String> alike =
        fields.stream()
            .map(Field::value)
            .filter(LabelShapes::isAccount)
            .distinct()
            .limit(2)
            .toList();
    return alike.size() == 1 ? alike.getFirst() : "";
  }

  /** The fields that hold a token, a cookie or the like, which nothing should repeat. */
  public List<Field> secrets() {
    Set<String> labels = Labels.of("secret");
    return fields.stream().filter(field -> field.isNamed(labels)).toList();
  }

  /** Whether it says nothing at all. */
  public boolean isEmpty() {
    return title.isEmpty()
        && stamp.isEmpty()
        && media.isEmpty()
        && fields.stream().allMatch(Field::isEmpty);
  }
}
