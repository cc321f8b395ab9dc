package verso.persona;

/**
 * A label that one platform lists and another says the person does not fall under.
 *
 * @param listed where it is listed
 * @param denied where it is denied
 */
record DeniedLabel(AttributeTally listed, AttributeTally denied) {}
