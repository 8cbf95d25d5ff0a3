/// The inspector of a scenario: everything that client, server, firewalls and network are told.
package pinhole.ui.options;
