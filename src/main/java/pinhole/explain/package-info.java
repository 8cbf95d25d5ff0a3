/// Words: findings, decisions and causes in plain sentences. The only place that turns reasons into
/// text.
package pinhole.explain;
