package verso.platform.goodreads;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Goodreads: books read, wished for, rated and reviewed; shelves may say more than their owner. */
public final class Goodreads implements Platform {
  private static final Mapping READ =
      book(Kind.VIEW).time("Date Added").time("Date Read").detail("list", "Exclusive Shelf").rest();
  private static final Mapping SHELVED =
      book(Kind.SAVE).time("Date Added").detail("list", "Exclusive Shelf").rest();
  private static final Mapping RATED =
      book(Kind.REACTION)
          .time("Date Added")
          .time("Date Read")
          .fixed("action", "rated")
          .detail("rating", "My Rating");
  private static final Mapping REVIEWED =
      book(Kind.COMMENT).time("Date Added").time("Date Read").text("My Review");

  private static RowMapping book(Kind kind) {
    return RowMapping.of(kind, Origin.DECLARED, "Title")
        .fixed("category", "book")
        .detail("author", "Author");
  }

  @Override
  public String id() {
    return "goodreads";
  }

  @Override
  public String name() {
    return "Goodreads";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf("goodreads_library_export*.csv")
        .or(Signature.columns("Book Id", "Title", "Exclusive Shelf"))
        .or(Signature.columns("Book Id", "Title", "My Rating"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("Book Id", "Title", "Author", "My Rating", "Exclusive Shelf"),
                Goodreads::onShelf,
                "goodreads*.csv")
            .orBeginning(head -> head.hasColumns(Set.of("bookid", "title", "myrating")))
            .named("library"));
  }

  private static Stream<Trace> onShelf(Row row) {
    Mapping shelf = row.firstOf("Exclusive Shelf").equals("read") ? READ : SHELVED;
    Mapping rated = row.firstOf("My Rating").matches("[1-5]") ? RATED : nothing -> Stream.empty();
    Mapping reviewed = row.has("My Review") ? REVIEWED : nothing -> Stream.empty();
    return Stream.of(shelf, rated, reviewed).flatMap(mapping -> mapping.map(row));
  }
}
