package verso.report;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.persona.Correspondent;
import verso.persona.LetterKind;
import verso.table.Table;

/** Words letters to platforms and advertisers from what the archives hold. */
public final class Letters {
  private static final List<String> NOTES =
      List.of("brackets", "send", "deadline", "complaint", "names", "elsewhere", "template");

  /** On a judgment that is not cited in the letter itself, being unchecked. */
  private static final String NOTE_ON_NAMES = "names";

  /** The punctuation at the end of an item, with the no-break space the French put before it. */
  private static final Pattern END = Pattern.compile("\\h?[;.]$");

  private final Messages messages;
  private final Words words;
  private final LocalDate date;

  /**
   * Letters in a language.
   *
   * @param date what they are dated
   */
  public Letters(Messages messages, LocalDate date) {
    this.messages = messages;
    this.words = new Words(messages);
    this.date = date;
  }

  /** What a row of the table says. */
  private record Plan(List<String> before, List<String> items, List<String> after) {}

  /** The letter of that kind. */
  public Letter of(LetterKind kind, Correspondent to) {
    Plan plan = plan(kind, to.isPlatform() ? "platform" : "advertiser");
    Map<String, List<String>> lists = lists(to);
    List<String> annexed = List.copyOf(lists.keySet());
    String name = name(to);
    return new Letter(
        messages.locale().getLanguage(),
        name,
        texts("letter.sender.name", "letter.sender.address", "letter.sender.email"),
        List.of(
            name,
            messages.text("letter.recipient.officer"),
            messages.text("letter.recipient.address", "to", name)),
        messages.text("letter.place", "date", date()),
        messages.text("letter." + kind.name().toLowerCase(Locale.ROOT) + ".subject"),
        opening(plan, to),
        plan.items().stream().map(item -> item(item, lists, annexed)).toList(),
        ending(plan, to),
        texts("letter.signature", "letter.sender.name"),
        annexed.stream().map(annex -> annex(annex, lists, annexed)).toList(),
        notes(kind, name));
  }

  private static Plan plan(LetterKind kind, String recipient) {
    return Table.rows(Letters.class, "letters.tsv").stream()
        .filter(row -> row.get(0).equals(kind.name()) && row.get(1).equals(recipient))
        .map(row -> new Plan(split(row.get(2)), split(row.get(3)), split(row.get(4))))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> split(String names) {
    return List.of(names.split(" "));
  }

  /** What there is to annex, by name; nothing empty. */
  private Map<String, List<String>> lists(Correspondent to) {
    var lists = new LinkedHashMap<String, List<String>>();
    lists.put("labels", to.labels().stream().map(this::label).toList());
    lists.put("advertisers", to.advertisers());
    lists.put("companies", to.companies());
    lists.values().removeIf(List::isEmpty);
    return lists;
  }

  private String label(Correspondent.Listed label) {
    return label.field().isEmpty()
        ? label.value()
        : messages.text(
            "letter.attribute", "value", label.value(), "field", words.field(label.field()));
  }

  private String name(Correspondent to) {
    return to.isPlatform() ? words.platform(to.name()) : PlainText.oneLine(to.name());
  }

  private String date() {
    boolean isFirst = date.getDayOfMonth() == 1;
    return messages.text(
        isFirst ? "letter.dateFirst" : "letter.date",
        "day",
        date.getDayOfMonth(),
        "month",
        date.getMonth().getDisplayName(TextStyle.FULL, messages.locale()),
        "year",
        date.getYear());
  }

  private List<String> opening(Plan plan, Correspondent to) {
    var opening = new ArrayList<String>();
    opening.add(messages.text("letter.salutation"));
    plan.before().forEach(paragraph -> opening.add(paragraph(paragraph, to)));
    return opening;
  }

  private List<String> ending(Plan plan, Correspondent to) {
    var ending = new ArrayList<String>();
    plan.after().forEach(paragraph -> ending.add(paragraph(paragraph, to)));
    ending.add(messages.text("letter.closing"));
    return ending;
  }

  private String paragraph(String paragraph, Correspondent to) {
    String key =
        paragraph.equals("named") ? (to.hasList() ? "named.list" : "named.other") : paragraph;
    return messages.text(
        "letter." + key, "to", name(to), "platforms", words.platforms(to.platforms()));
  }

  /** An item, with what the archive holds of it before its last punctuation mark. */
  private String item(String item, Map<String, List<String>> lists, List<String> annexed) {
    String[] parts = item.split(":");
    String text = messages.text("letter.item." + parts[0]);
    if (parts.length == 1 || !lists.containsKey(parts[1])) {
      return text;
    }
    String reference =
        messages.text(
            "letter.refer." + parts[1],
            "count",
            lists.get(parts[1]).size(),
            "annex",
            annexed.indexOf(parts[1]) + 1);
    return END.matcher(text)
        .replaceFirst(end -> Matcher.quoteReplacement(" – " + reference + end.group()));
  }

  private Letter.Annex annex(String annex, Map<String, List<String>> lists, List<String> annexed) {
    String title = messages.text("letter.annex." + annex, "annex", annexed.indexOf(annex) + 1);
    return new Letter.Annex(title, lists.get(annex).stream().map(PlainText::oneLine).toList());
  }

  private Letter.Annex notes(LetterKind kind, String to) {
    boolean asksForNames = kind != LetterKind.ERASURE;
    return new Letter.Annex(
        messages.text("letter.notes.title"),
        NOTES.stream()
            .filter(note -> asksForNames || !note.equals(NOTE_ON_NAMES))
            .map(note -> messages.text("letter.note." + note, "to", to))
            .toList());
  }

  private List<String> texts(String... keys) {
    return Stream.of(keys).map(messages::text).toList();
  }
}
