using System.Collections.Immutable;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

/// <summary>Tells settings from secrets by their names; in doubt a field is a secret.</summary>
internal static class BackendFields
{
    private static readonly ImmutableArray<string> SecretWords =
    [
        "secret",
        "token",
        "key",
        "pass",
        "pwd",
        "credential",
        "signature",
        "auth",
        "pin",
    ];

    public static ImmutableArray<string> Common { get; } =
    ["name", "active", "company_id", "state", "generic_backend_id"];

    public static ImmutableArray<string> Settings(ImmutableDictionary<string, OdooRecord> fields) =>
        [
            .. fields
                .Where(field => IsOwnText(field.Value) && !IsSecret(field.Key))
                .Select(field => field.Key)
                .Except(Common)
                .Order(StringComparer.Ordinal),
        ];

    public static ImmutableArray<string> Secrets(ImmutableDictionary<string, OdooRecord> fields) =>
        [
            .. fields
                .Where(field => IsOwnText(field.Value) && IsSecret(field.Key))
                .Select(field => field.Key)
                .Order(StringComparer.Ordinal),
        ];

    public static bool IsSecret(string field) =>
        SecretWords.Any(word => field.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsOwnText(OdooRecord field) =>
        field.Flag("store") && field.Text("type") is "char" or "selection" or "text";
}
