package pinhole.ui.kit;

import java.util.function.BooleanSupplier;

/// Something that the user can do: by its key, in the palette, and listed on the sheet of keys.
///
/// @param id its name in tests: `step-forward`
/// @param group under which heading it is listed
/// @param name what it does, for people: "Next step"
/// @param keys how it is done with the keyboard, for people: "Ctrl+K"; empty for no key
/// @param offered whether it can be done now
/// @param run does it
public record Command(
    String id, String group, String name, String keys, BooleanSupplier offered, Runnable run) {}
