package pinhole.ui.stage;

/// How wide a segment is, in px.
///
/// @param full with all its words
/// @param least in its short form
public record Span(double full, double least) {}
