package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static List<String> texts(Collected found) {
    return found.values().stream().map(value -> value.get("text").text()).toList();
  }

  @Test
  void readsTableRows() {
    Collected found =
        Collected.from(
            new HtmlPage(),
            "<html><head><title>Ads</title></head><body><h1>Topics</h1><table>"
                + "<tr><td>Tea</td><td>2020</td></tr><tr><td>Go</td><td>2021</td></tr></table><p>End");

    assertThat(texts(found)).containsExactly("Ads\nTopics", "Tea\n2020", "Go\n2021", "End");
    assertThat(found.places()).containsExactly("element 1", "element 2", "element 3", "element 4");
  }

  @Test
  void readsRepeatedBlocksAsRecords() {
    String record =
        "<div class=card><div><b>Liked</b> a page</div><div><a href='https://example.org/%d'>Page"
            + " %d</a></div></div>";
    var page =
        new StringBuilder("<!doctype html><body><div class=nav>Your likes</div><div class=main>");
    for (int i = 1; i <= 3; i++) {
      page.append(record.formatted(i, i));
    }

    Collected found = Collected.from(new HtmlPage(), page.append("</div></body>").toString());

    assertThat(texts(found))
        .containsExactly(
            "Your likes", "Liked a page\nPage 1", "Liked a page\nPage 2", "Liked a page\nPage 3");
    assertThat(found.values().get(2).get("links"))
        .isEqualTo(new Value.Items(List.of(Value.of("https://example.org/2"))));
  }

  @Test
  void gathersParagraphsInPieces() {
    String page = "<html><body>" + "<p>" + "word ".repeat(300) + "</p>\n".repeat(1);

    Collected found = Collected.from(new HtmlPage(), page.repeat(6));

    assertThat(texts(found)).hasSizeBetween(2, 6).allMatch(text -> text.length() <= 4_000);
    assertThat(String.join(" ", texts(found)).split("\\s+")).hasSize(1_800);
  }

  @Test
  void leavesOutScriptsAndStyles() {
    assertThat(
            texts(
                Collected.from(
                    new HtmlPage(),
                    "<body><style>a{}</style><script>var x</script><p>Hi &amp; bye")))
        .containsExactly("Hi & bye");
  }

  @Test
  void readsAPageOf50MegabytesInLittleMemory() {
    String record =
        "<div class='r'><div>Watched something " + "x".repeat(400) + "</div><div>2020</div></div>";

    long[] count = {0};
    read(record, 50_000, count);

    assertThat(count[0]).isEqualTo(50_000);
  }

  @Test
  void readsTextBrokenByLinesAloneInLittleMemory() {
    long[] count = {0};
    read("one line of a log without any block<br>\n", 500_000, count);

    assertThat(count[0]).isGreaterThan(1_000);
  }

  private static void read(String part, long times, long[] count) {
    var page =
        new SequenceInputStream(
            new ByteArrayInputStream("<html><body>".getBytes(StandardCharsets.UTF_8)),
            new Repeated(part, times * part.length()));
    try {
      new HtmlPage()
          .read(
              page,
              new Shape.Sink() {
                @Override
                public boolean item(Item item) {
                  count[0]++;
                  return true;
                }

                @Override
                public void problem(String at, String message) {
                  throw new AssertionError(message);
                }
              });
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
