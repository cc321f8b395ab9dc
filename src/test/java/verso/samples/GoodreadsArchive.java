package verso.samples;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The Goodreads library: one row for each book. */
final class GoodreadsArchive {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final List<String> COLUMNS =
      List.of(
          "Book Id",
          "Title",
          "Author",
          "ISBN13",
          "My Rating",
          "Average Rating",
          "Year Published",
          "Date Read",
          "Date Added",
          "Bookshelves",
          "Exclusive Shelf",
          "My Review",
          "Private Notes",
          "Read Count");

  private final Export export;

  private GoodreadsArchive(Export export) {
    this.export = export;
  }

  static List<Archive> of(Life life, Dice dice) {
    var goodreads = new GoodreadsArchive(Export.of(life, dice, 0.6, "goodreads-2026-09-01.zip"));
    new CsvFiles(goodreads.export.archive())
        .add(
            "goodreads_library_export",
            COLUMNS,
            Title.all("book").stream().map(goodreads::book).toList());
    return List.of(goodreads.export.archive());
  }

  private List<String> book(Title book) {
    Dice dice = export.dice();
    boolean isRead = dice.chance(0.6);
    LocalDate added = LocalDate.ofInstant(export.moment(900), ZoneOffset.UTC);
    return List.of(
        dice.digits(8),
        book.title(),
        book.author(),
        "=\"978" + dice.digits(10) + '"',
        isRead ? "" + dice.between(2, 5) : "0",
        "3." + dice.digits(2),
        book.year(),
        isRead ? DAY.format(added.plusDays(20)) : "",
        DAY.format(added),
        isRead ? "" : "to-read, vacances",
        isRead ? "read" : "to-read",
        isRead ? export.voice().say("comment", book.interest()) : "",
        "",
        isRead ? "1" : "0");
  }
}
