package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import verso.claim.Fits;
import verso.claim.Fits.Component;
import verso.claim.Fits.Source;
import verso.claim.Fits.Word;

class FitsTest {

  @Example
  void multipliesWeightRecencyAndMatchOfOneSource() {
    var fits = fits(new Component(Source.PLATFORM_INFERENCE, "x", 0.5, 1));

    assertThat(fits.score()).isCloseTo(0.225, within(1e-12));
  }

  @Example
  void addsIndependentSourcesAsTheFormulaSays() {
    var fits =
        fits(
            new Component(Source.PLATFORM_INFERENCE, "x", 0.9, 1),
            new Component(Source.OBSERVED_REPEATEDLY, "google", 1, 1));

    assertThat(fits.score()).isCloseTo(1 - (1 - 0.405) * (1 - 0.7), within(1e-12));
    assertThat(fits.word()).isEqualTo(Word.PROBABLY);
  }

  @Example
  void takesConflictsOff() {
    var fits = new Fits(List.of(new Component(Source.DECLARED, "x", 1, 1)), List.of(0.5, 0.2));

    assertThat(fits.score()).isCloseTo(0.95 * 0.5 * 0.8, within(1e-12));
    assertThat(fits.word()).isEqualTo(Word.UNCLEAR);
  }

  @Example
  void isNothingWithoutSources() {
    assertThat(fits().score()).isZero();
    assertThat(fits().word()).isEqualTo(Word.LITTLE);
  }

  @Example
  void countsEachPlatformAndBasisOnceByItsStrongest() {
    var fits =
        fits(
            new Component(Source.DECLARED, "x", 0.5, 1),
            new Component(Source.DECLARED, "x", 1, 1),
            new Component(Source.DECLARED, "x", 0.7, 1));

    assertThat(fits.sources()).containsExactly(new Component(Source.DECLARED, "x", 1, 1));
  }

  @Example
  void countsWhatAPlatformObservedOnceHoweverOften() {
    var fits =
        fits(
            new Component(Source.OBSERVED_OCCASIONALLY, "x", 1, 1),
            new Component(Source.OBSERVED_REPEATEDLY, "x", 0.5, 1));

    assertThat(fits.score()).isCloseTo(0.35, within(1e-12));
  }

  @Example
  void saysInWordsFromTheThresholdOn() {
    assertThat(fits(new Component(Source.DECLARED, "x", 1, 1)).word()).isEqualTo(Word.VERY_LIKELY);
    assertThat(fits(new Component(Source.OBSERVED_REPEATEDLY, "x", 1, 1)).word())
        .isEqualTo(Word.PROBABLY);
    assertThat(fits(new Component(Source.PLATFORM_INFERENCE, "x", 1, 1)).word())
        .isEqualTo(Word.UNCLEAR);
    assertThat(fits(new Component(Source.LOOKALIKE, "x", 1, 1)).word()).isEqualTo(Word.LITTLE);
  }

  @Property
  void supportNeverLowersIt(
      @ForAll("components") List<Component> sources,
      @ForAll("component") Component more,
      @ForAll("conflicts") List<Double> conflicts) {
    var supported = new ArrayList<>(sources);
    supported.add(more);

    assertThat(new Fits(supported, conflicts).score())
        .isGreaterThanOrEqualTo(new Fits(sources, conflicts).score() - 1e-12);
  }

  @Property
  void conflictNeverRaisesIt(
      @ForAll("components") List<Component> sources,
      @ForAll("conflicts") List<Double> conflicts,
      @ForAll @DoubleRange(min = 0, max = 1) double more) {
    var contradicted = new ArrayList<>(conflicts);
    contradicted.add(more);

    assertThat(new Fits(sources, contradicted).score())
        .isLessThanOrEqualTo(new Fits(sources, conflicts).score() + 1e-12);
  }

  @Property
  void orderOfSourcesDoesNotMatter(
      @ForAll("components") List<Component> sources, @ForAll Random random) {
    var shuffled = new ArrayList<>(sources);
    Collections.shuffle(shuffled, random);

    assertThat(new Fits(shuffled, List.of()).score())
        .isEqualTo(new Fits(sources, List.of()).score());
  }

  @Property
  void staysBetweenNothingAndCertainty(
      @ForAll("components") List<Component> sources, @ForAll("conflicts") List<Double> conflicts) {
    assertThat(new Fits(sources, conflicts).score()).isBetween(0.0, 1.0);
  }

  private static Fits fits(Component... sources) {
    return new Fits(List.of(sources), List.of());
  }

  @Provide
  Arbitrary<Component> component() {
    return Combinators.combine(
            Arbitraries.of(Source.class),
            Arbitraries.of("x", "google", "facebook"),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.doubles().between(0, 1))
        .as(Component::new);
  }

  @Provide
  Arbitrary<List<Component>> components() {
    return component().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Double>> conflicts() {
    return Arbitraries.doubles().between(0, 1).list().ofMaxSize(4);
  }
}
