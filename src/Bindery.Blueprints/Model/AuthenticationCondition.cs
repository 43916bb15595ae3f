namespace Bindery.Blueprints;

/// <summary>A setting with a value, or the scheme of the base address.</summary>
public sealed record AuthenticationCondition
{
    public string? Field { get; init; }
    public string? Value { get; init; }

    /// <summary><c>http</c> or <c>https</c>.</summary>
    public string? UrlScheme { get; init; }
}
