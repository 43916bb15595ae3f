using System.Collections.Frozen;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;

namespace Bindery.Validation.Analysis;

/// <summary>Tells by its name whether a field or variable holds a secret.</summary>
internal static class SecretName
{
    private static readonly string[] Endings =
    [
        "secret",
        "password",
        "passwd",
        "passphrase",
        "access_token",
        "refresh_token",
        "auth_token",
        "api_token",
        "bearer_token",
        "api_key",
        "apikey",
        "access_key",
        "private_key",
        "secret_key",
        "consumer_key",
        "webservice_key",
        "client_secret",
        "auth_key",
        "encryption_key",
        "security_key",
        "api_password",
        "secret_token",
        "webhook_token",
        "token_secret",
    ];

    private static readonly FrozenSet<string> Whole = new[]
    {
        "token",
        "pwd",
        "key_secret",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsSecret(string name)
    {
        string lower = name.ToLowerInvariant();
        return !lower.Contains("public", StringComparison.Ordinal)
            && (Whole.Contains(lower) || Endings.Any(ending => EndsWithWord(lower, ending)));
    }

    /// <summary>A stored text field with a secret's name that its own help doesn't call public.</summary>
    public static bool IsSecret(FieldDefinition field) =>
        field.Type is "Char" or "Text"
        && IsSecret(field.Name)
        && field.Argument("related") is null
        && !(
            field.Argument("compute") is not null
            && field.Argument("store") is null
            && field.Argument("inverse") is null
        )
        && PythonLiteral
            .Text(field.Argument("help"))
            ?.Contains("client id", StringComparison.OrdinalIgnoreCase) != true;

    private static bool EndsWithWord(string name, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal)
        && (
            name.Length == ending.Length
            || name[^(ending.Length + 1)] is '_'
            || !char.IsAsciiLetterOrDigit(name[^(ending.Length + 1)])
            || ending.Length > 6
        );
}
