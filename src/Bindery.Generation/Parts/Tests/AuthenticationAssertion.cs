using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests;

/// <summary>That a call carried the credentials where the platform looks for them.</summary>
internal static class AuthenticationAssertion
{
    /// <summary>Nothing for basic credentials, which the HTTP client encodes by itself.</summary>
    public static PythonSource Of(ConnectorContext connector)
    {
        Authentication scheme = SampleSettings.Scheme(connector);
        return scheme.Scheme switch
        {
            AuthenticationScheme.ApiKeyHeader => Equal(
                "headers",
                scheme.Header!,
                scheme.Prefix ?? ""
            ),
            AuthenticationScheme.ApiKeyQuery => Equal("params", scheme.Parameter!, ""),
            AuthenticationScheme.Bearer => Equal("headers", "Authorization", "Bearer "),
            AuthenticationScheme.Headers => PythonSource.Lines(
                scheme.Headers.Select(header =>
                    Of(connector, "headers", header.Header, header.Prefix, header.Secret)
                )
            ),
            _ => PythonSource.Empty,
        };

        PythonSource Equal(string where, string name, string prefix) =>
            Of(connector, where, name, prefix, scheme.Secret!);
    }

    private static PythonSource Of(
        ConnectorContext connector,
        string where,
        string name,
        string prefix,
        string setting
    ) =>
        TestStatement.Equal(
            PythonSource.Of($"call.{PythonName.Of(where)}[{PythonLiteral.Of(name)}]"),
            PythonLiteral.Of(prefix + SampleSettings.TextOf(connector, setting))
        );
}
