namespace Bindery.Blueprints;

/// <summary>One way in. Which members count depends on <see cref="Scheme"/>.</summary>
public sealed record Authentication
{
    public required AuthenticationScheme Scheme { get; init; }

    /// <summary>Header that carries an API key.</summary>
    public string? Header { get; init; }

    /// <summary>Query parameter that carries an API key.</summary>
    public string? Parameter { get; init; }

    /// <summary>Text before the secret in the header, such as <c>Token </c>.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Setting with the key, token or password.</summary>
    public string? Secret { get; init; }

    /// <summary>Setting with the user name or client id.</summary>
    public string? User { get; init; }
}
