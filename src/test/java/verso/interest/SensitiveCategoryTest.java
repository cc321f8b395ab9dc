package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SensitiveCategoryTest {

  @Test
  void elevenAreSpecialCategoriesAndTenAreVulnerabilities() {
    assertThat(SensitiveCategory.values())
        .filteredOn(category -> category.tier() == SensitiveCategory.Tier.A)
        .hasSize(11);
    assertThat(SensitiveCategory.values()).hasSize(21);
  }

  @Test
  void isFoundByItsCode() {
    assertThat(SensitiveCategory.ofCode("B3")).isEqualTo(SensitiveCategory.GAMBLING);
    assertThatThrownBy(() -> SensitiveCategory.ofCode("C1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasAnIdOfItsOwn() {
    assertThat(Arrays.stream(SensitiveCategory.values()).map(SensitiveCategory::id))
        .doesNotHaveDuplicates()
        .contains("health.physical", "caring");
  }
}
