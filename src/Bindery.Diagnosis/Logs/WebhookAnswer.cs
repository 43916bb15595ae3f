namespace Bindery.Diagnosis.Logs;

/// <param name="Path">Without the token.</param>
/// <param name="Status">HTTP status that was answered.</param>
/// <param name="HasDatabase">Odoo knew which database was meant.</param>
public sealed record WebhookAnswer(string Path, int Status, bool HasDatabase)
{
    public long Count { get; init; }

    public DateTimeOffset? First { get; init; }

    public DateTimeOffset? Last { get; init; }
}
