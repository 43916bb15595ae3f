namespace Bindery.Blueprints;

public sealed record CredentialHeader
{
    public required string Header { get; init; }
    public string Prefix { get; init; } = "";

    /// <summary>Setting.</summary>
    public required string Secret { get; init; }
}
