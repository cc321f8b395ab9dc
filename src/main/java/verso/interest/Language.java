package verso.interest;

import java.util.Locale;

/** A language of the lexicon. */
public enum Language {
  EN,
  FR,
  DE,
  ES;

  /** The language of that ISO 639-1 code. */
  static Language of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** ISO 639-1 code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
