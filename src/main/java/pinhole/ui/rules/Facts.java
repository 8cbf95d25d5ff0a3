package pinhole.ui.rules;

import pinhole.engine.firewall.Exposure;

/// What a rule does in the run that is shown.
///
/// @param opens what it keeps open at rest
/// @param hits how many segments it decided on
/// @param soFar whether only those are counted that were seen, as in a lesson
/// @param filters whether the device filters at all
record Facts(Exposure opens, long hits, boolean soFar, boolean filters) {}
