package verso.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedTest {
  private static final List<Integer> ALL = IntStream.range(0, 120).boxed().toList();

  @Test
  void holdsTheItemsOfOnePage() {
    Paged<Integer> paged = Paged.of(ALL, 2, 50);

    assertThat(paged.items()).hasSize(50).startsWith(50);
    assertThat(paged.pages()).isEqualTo(3);
  }

  @Test
  void isTheLastPageWhereThereAreNotSoMany() {
    Paged<Integer> paged = Paged.of(ALL, 99, 50);

    assertThat(paged.items()).hasSize(20).endsWith(119);
    assertThat(paged.page()).isEqualTo(3);
  }

  @Test
  void isOneEmptyPageOfAnEmptyList() {
    assertThat(Paged.of(List.of(), 4, 50)).isEqualTo(new Paged<>(List.of(), 1, 1, 0, 0));
  }

  @Test
  void readsWhateverIsNoNumberAsTheFirstPage() {
    assertThat(List.of("", "-3", "0", "x", "٣", "99999999999", "1e3"))
        .allSatisfy(text -> assertThat(Paged.number(text)).isEqualTo(1));
    assertThat(Paged.number("12")).isEqualTo(12);
  }

  @Test
  void keepsWhatIsAskedWhenPagesAreTurned() {
    Address address = Address.of("/interests").with("q", "a&b=c").with("sort", "");

    Pager pager = Pager.of(Paged.of(ALL, 2, 50), address, Desk.edition(Locale.ENGLISH));

    assertThat(pager.text()).isEqualTo("51–100 of 120");
    assertThat(pager.previous()).contains("/interests?q=a%26b%3Dc");
    assertThat(pager.next()).contains("/interests?q=a%26b%3Dc&page=3");
  }
}
