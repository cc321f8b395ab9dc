package verso.interest;

/**
 * One way in which a text can be read as touching on a sensitive subject. It is about the words
 * only, never about the person in whose archive they lie.
 *
 * @param category what the text touches on
 * @param phrase the phrase of the lexicon that was found, as the lexicon writes it
 * @param language the language that phrase is listed under; the text itself may be in another
 * @param aboutSomeoneElse whether the text names another person it asks for ("my mother", "chez
 *     l'enfant")
 */
public record Sensitivity(
    SensitiveCategory category, String phrase, Language language, boolean aboutSomeoneElse) {}
