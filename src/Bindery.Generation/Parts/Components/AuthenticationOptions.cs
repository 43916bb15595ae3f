using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>The adapter's <c>_auth</c>: its scheme and the settings that hold the credentials.</summary>
internal static class AuthenticationOptions
{
    public static PythonSource Of(Authentication authentication)
    {
        List<PythonGroup> entries = [Entry("scheme", SchemeName(authentication.Scheme))];
        Add(entries, "header", authentication.Header);
        Add(entries, "parameter", authentication.Parameter);
        Add(entries, "prefix", authentication.Prefix.Length == 0 ? null : authentication.Prefix);
        Add(entries, "user", authentication.User);
        Add(entries, "secret", authentication.Secret);
        return PythonAttribute.Of("_auth", PythonGroup.Dictionary([.. entries]));
    }

    private static string SchemeName(AuthenticationScheme scheme) =>
        scheme switch
        {
            AuthenticationScheme.ApiKeyHeader => "api-key-header",
            AuthenticationScheme.ApiKeyQuery => "api-key-query",
            AuthenticationScheme.Basic => "basic",
            AuthenticationScheme.Bearer => "bearer",
            _ => throw new ArgumentOutOfRangeException(nameof(scheme)),
        };

    private static void Add(List<PythonGroup> entries, string key, string? value)
    {
        if (value is not null)
        {
            entries.Add(Entry(key, value));
        }
    }

    private static PythonGroup Entry(string key, string value) =>
        PythonAttribute.Entry(key, PythonAttribute.Text(value));
}
