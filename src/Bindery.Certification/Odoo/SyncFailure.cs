namespace Bindery.Certification.Odoo;

/// <summary>A record that the connector put aside.</summary>
internal sealed record SyncFailure(string Model, string ExternalId, string Reason);
