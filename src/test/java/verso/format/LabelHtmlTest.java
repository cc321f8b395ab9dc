package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelHtmlTest {

  @Test
  void readsEachBoxAsARecordOfLabelledFields() {
    var page =
        page(
            """
            <div class="pam _2ph- _a6-g uiBoxWhite noborder"><div class="_a6-p"><table>
              <tr><td class="_a6_q">Author</td><td class="_a6_r">bakery.example</td></tr>
              <tr><td colspan="2" class="_a6_q">Caption<div><div>Fresh bread</div></div></td></tr>
              </table></div></div>
            <div class="pam _2ph- _a6-g uiBoxWhite noborder"><div class="_a6-p"><table>
              <tr><td class="_a6_q">Author</td><td class="_a6_r">shop.example</td></tr></table></div></div>
            """);

    List<Item> items = read(page);

    assertThat(items).extracting(Item::at).containsExactly("element 1", "element 2");
    assertThat(labelled(items, 0).text("author")).isEqualTo("bakery.example");
    assertThat(labelled(items, 0).text("caption")).isEqualTo("Fresh bread");
    assertThat(labelled(items, 1).text("author")).isEqualTo("shop.example");
  }

  @Test
  void readsARecordInsideARecord() {
    var page =
        page(
            """
            <div class="_a6-g"><table><tr><td colspan="2">URL<div><div>
              <a href="https://example.org/p/1">https://example.org/p/1</a></div></div></td></tr></table>
              <h2 class="_a6-h">Owner</h2><div class="_a6-g"><table>
              <tr><td>Name</td><td>Bo's Bakery</td></tr><tr><td>Username</td><td>bakery.example</td></tr>
              </table></div></div>
            """);

    List<Item> items = read(page);

    assertThat(items).hasSize(1);
    assertThat(labelled(items, 0).href()).isEqualTo("https://example.org/p/1");
    assertThat(labelled(items, 0).inside("owner").text("name")).isEqualTo("Bo's Bakery");
    assertThat(labelled(items, 0).account("author")).isEqualTo("bakery.example");
  }

  @Test
  void readsAListBelowItsLabel() {
    var page =
        page(
            """
            <div class="_a6-g"><table><tr><td colspan="2" class="_a6_q">Name
              <div><div>Frequent travellers</div><div>Engaged shoppers</div></div></td></tr></table></div>
            """);

    Labelled record = labelled(read(page), 0);

    assertThat(record.list("name")).containsExactly("Frequent travellers", "Engaged shoppers");
  }

  @Test
  void readsEachRowOfATableOfMarksAsARecord() {
    var page =
        page(
            """
            <div class="pam"><table><tbody>
              <tr><td></td><td>Uploaded a list</td><td>Website or app</td><td>Visited a store</td></tr>
              <tr><td><strong>Bo's Bakery</strong></td><td>x</td><td></td><td>x</td></tr>
              <tr><td><strong>Example Shop</strong></td><td></td><td>x</td><td></td></tr>
            </tbody></table></div>
            """);

    List<Item> items = read(page);

    assertThat(items).hasSize(2);
    assertThat(labelled(items, 0).text("name")).isEqualTo("Bo's Bakery");
    assertThat(labelled(items, 0).text("visited a store")).isEqualTo("x");
    assertThat(labelled(items, 1).text("uploaded a list")).isEmpty();
  }

  @Test
  void readsLeavesWithoutBoxesOrClasses() {
    var page = page("<div>Running shoes</div><div>Sourdough</div>");

    List<Item> items = read(page);

    assertThat(items)
        .extracting(item -> Labelled.of(item.value()).main())
        .containsExactly("Running shoes", "Sourdough");
  }

  @Test
  void namesTheSectionABoxStandsIn() {
    var page =
        page("<div>Videos</div><div class=\"pam\"><a href=\"https://example.org\">A</a></div>");

    List<Item> items = read(page);

    assertThat(items).hasSize(1);
    assertThat(items.getFirst().context().get("section").text()).isEqualTo("Videos");
  }

  @Test
  void readsAPageWithoutAMarkedRoot() {
    var page =
        "<html><head><title>Ads</title></head><body><header>Menu</header><div><table><tr>"
            + "<td>Author</td><td>bakery.example</td></tr></table></div></body></html>";

    List<Item> items = read(page);

    assertThat(items).hasSize(1);
    assertThat(labelled(items, 0).text("author")).isEqualTo("bakery.example");
    assertThat(items.getFirst().context().get("title").text()).isEqualTo("Ads");
  }

  @Test
  void takesTheReactionFromItsIcon() {
    var page =
        page("<div class=\"_a6-g\"><img src=\"files/icons/love.png\"><div>Ada liked</div></div>");

    Labelled record = labelled(read(page), 0);

    assertThat(record.text("reaction")).isEqualTo("love");
  }

  @Test
  void keepsOnlyWebAddresses() {
    var page =
        page(
            "<div class=\"_a6-g\"><a href=\"javascript:alert(1)\">a</a><a"
                + " href=\"photos/1.jpg\">b</a></div>");

    Labelled record = labelled(read(page), 0);

    assertThat(record.href()).isEmpty();
    assertThat(record.media()).containsExactly("photos/1.jpg");
  }

  @Test
  void readsAPageLargerThanTheMemoryItNeeds() throws IOException {
    String box =
        "<div class=\"_a6-g\"><table><tr><td>Author</td><td>"
            + "a".repeat(50_000)
            + "</td></tr></table></div>";
    byte[] boxes = box.repeat(20).getBytes(StandardCharsets.UTF_8);
    List<InputStream> parts = new ArrayList<>();
    parts.add(bytes("<html><body><div role=\"main\"><div>"));
    IntStream.range(0, 100).forEach(i -> parts.add(new ByteArrayInputStream(boxes)));
    parts.add(bytes("</div></div></body></html>"));
    var count = new Count();

    new LabelHtml().read(new SequenceInputStream(Collections.enumeration(parts)), count);

    assertThat(count.items).isEqualTo(2_000);
  }

  private static final class Count implements Shape.Sink {
    private long items;

    @Override
    public boolean item(Item item) {
      items++;
      return true;
    }

    @Override
    public void problem(String at, String message) {
      throw new AssertionError(message);
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String page(String content) {
    return "<html><head><title>Page</title></head><body><div><div role=\"main\">"
        + content
        + "</div></div></body></html>";
  }

  private static Labelled labelled(List<Item> items, int index) {
    return Labelled.of(items.get(index).value());
  }

  private static List<Item> read(String html) {
    var items = new ArrayList<Item>();
    var sink =
        new Shape.Sink() {
          @Override
          public boolean item(Item item) {
            return items.add(item);
          }

          @Override
          public void problem(String at, String message) {
            throw new AssertionError(message);
          }
        };
    try {
      new LabelHtml().read(bytes(html), sink);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return items;
  }
}
